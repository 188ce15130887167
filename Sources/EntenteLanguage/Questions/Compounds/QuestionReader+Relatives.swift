import EntenteLexicon

// What a clause says of the things that are asked for: "which of the agencies *that the EU founded* cooperate with it".
extension QuestionReader {
  /// The clause and the rest of the question, each as a question by itself. O(words²).
  func relativesOfAsked(_ pieces: ClausePieces, _ subject: AskedSubject) -> [CompoundQuestion] {
    guard !subject.range.isEmpty else { return [] }
    let start = subject.range.upperBound
    guard start < pieces.count, !pieces.pieces.contains(where: \.isBounding) else { return [] }
    var found: [CompoundQuestion] = []
    let isRelative = pieces.isRelative(start)
    // "Which agency, established by the EU, …", "which documents published by them …".
    let isReduced = !isRelative && isBareParticiple(pieces, start)
    if isRelative || isReduced {
      let clause = isRelative ? start + 1 : start
      guard let verb = (clause..<pieces.count).first(where: pieces.isVerb) else { return [] }
      for main in (verb + 1)..<max(verb + 1, pieces.count) {
        // The verb of the question itself, and not one that "and" joins to the clause.
        guard pieces.isPredicate(at: main), !pieces[main].isSilent || main == verb + 1, !pieces.isConjunction(main - 1),
          !pieces[main - 1].isAuxiliary, !pieces.isRelative(main - 1), pieces.hasContent(clause..<main)
        else { continue }
        let link = isReduced ? [QuestionToken(text: pieces.words.language == "en" ? "are" : "son", key: "are", gap: [])] : []
        let said = Self.text(subject.lead + link + pieces.tokens(clause..<main))
        found.append(.all([said, Self.text(subject.lead + pieces.tokens(main..<pieces.count))]))
      }
      return found
    }
    // "Which bodies does it support that also fight cybercrime": behind the verb, where nothing stands between.
    for mark in start..<pieces.count where pieces.isRelative(mark) && mark + 1 < pieces.count {
      guard pieces.isVerb(mark - 1), (start..<mark).contains(where: { pieces[$0].isAuxiliary }), pieces.isPredicate(at: mark + 1),
        !pieces.pieces[..<mark].contains(where: { $0.has("doc") })
      else { continue }
      found.append(
        .all([Self.text(subject.lead + pieces.tokens(start..<mark)), Self.text(subject.lead + pieces.tokens((mark + 1)..<pieces.count))]))
    }
    return found
  }

  /// "Founded by the EU": a participle without its auxiliary, that cannot be the verb of the question.
  private func isBareParticiple(_ pieces: ClausePieces, _ place: Int) -> Bool {
    guard pieces.isParticiple(place) else { return false }
    // "Named in the 2022 declaration": by a text.
    if pieces[place].words.contains(where: { $0.name == "mention" || $0.name == "mentioned" }), place + 1 < pieces.count,
      pieces[place + 1].key == "in" || pieces[place].key.utf8.suffix(3).elementsEqual(" in".utf8)
    {
      return true
    }
    let by: Set<Substring> = ["by", "por", "pela", "pelo", "pelos", "pelas"]
    return pieces[place].key.split(separator: " ").last.map(by.contains) ?? false
      || place + 1 < pieces.count && by.contains(Substring(pieces[place + 1].key))
  }

  // MARK: Descriptions

  private static var definite: Set<String> { ["the", "el", "la", "los", "las", "o", "a", "os", "as", "those"] }
  private static var vague: Set<String> {
    ["a", "an", "any", "some", "another", "un", "una", "um", "uma", "one of the", "any of the", "some of the"]
  }
  private static var each: Set<String> {
    ["every", "each", "all", "all the", "each of the", "all of the", "both", "cada", "todos", "todas"]
  }

  /// "Which crimes does *the programme that supports Ameripol* address?": the ways to cut the description out, the shortest first. O(words²).
  func described(_ pieces: ClausePieces, _ subject: AskedSubject) -> [QuestionSteps] {
    var found: [QuestionSteps] = []
    for place in pieces.pieces.indices.dropLast(3) where place >= subject.range.upperBound || place == 0 {
      // "Of the agencies named in it, which …" picks from them, and asks for no text.
      if place == 1, ["of", "among"].contains(pieces[0].key) { continue }
      guard let quantity = quantity(pieces, place) else { continue }
      guard let noun = (place + 1...place + 3).first(where: { $0 < pieces.count && (pieces[$0].has("kind") || pieces[$0].has("doc")) }),
        noun + 2 < pieces.count, !(place..<noun).contains(where: { pieces.isVerb($0) })
      else { continue }
      let isRelative = pieces.isRelative(noun + 1)
      let start = isRelative ? noun + 2 : noun + 1
      guard isRelative || pieces.isParticiple(start) else { continue }
      let asked = pieces.tokens((place + 1)..<(noun + 1))
      guard let verb = (start..<pieces.count).first(where: pieces.isVerb) else { continue }
      for end in (verb + 1)...pieces.count where place > 0 || end < pieces.count {
        guard pieces.hasContent(start..<end) else { continue }
        if end < pieces.count,
          pieces.isConjunction(end) || pieces.isConjunction(end - 1) || pieces[end - 1].isPreposition && pieces[end - 1].words.count == 1
        {
          continue
        }
        let which = pieces.words.language == "es" ? "qué" : pieces.words.language == "pt" ? "que" : "which"
        let link = isRelative ? [] : [QuestionToken(text: pieces.words.language == "en" ? "is" : "es", key: "is", gap: [])]
        let isPlural = asked.last?.key.utf8.last == UInt8(ascii: "s")
        found.append(
          QuestionSteps(
            inner: "\(which) \(Self.text(asked)) \(Self.text(link + pieces.tokens(start..<end)))",
            description: pieces.tokens(place..<end), quantity: quantity == .one && isPlural ? .some : quantity, asksBoth: false,
            before: pieces.tokens(0..<place), after: pieces.tokens(end..<pieces.count)))
      }
    }
    return found
  }

  private func quantity(_ pieces: ClausePieces, _ place: Int) -> QuestionSteps.Quantity? {
    let key = pieces[place].key
    if place > 0, pieces[place - 1].has("ask"), !pieces[place - 1].has("ask", "when"), !pieces[place - 1].has("ask", "where"),
      pieces[place - 1].key != "who"
    {
      return nil
    }
    if Self.each.contains(key) { return .each }
    if Self.definite.contains(key), !(key == "a" && pieces.words.language == "en") { return .one }
    return Self.vague.contains(key) ? .some : nil
  }
}
