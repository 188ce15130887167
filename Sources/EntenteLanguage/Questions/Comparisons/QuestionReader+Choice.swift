import EntenteLexicon

// "Which of A, B and C does it name?", "of A and B, which is named in it?": asked of all things of their kind.
extension QuestionReader {
  /// O(words × longest name) look-ups; of a question that lists names behind "which of" alone.
  func choice(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> ChoiceQuestion? {
    if let last = try lastChoice(tokens, words) { return last }
    guard tokens.count > 5, let of = tokens.prefix(2).firstIndex(where: { Self.partitives.contains($0.key) }),
      of == 0 || has(tokens[0].key, ["ask"], words)
    else { return nil }
    let parts = try namedParts(tokens, words)
    guard let first = parts.first, first.tokens.lowerBound == of + 1 else { return nil }
    var listed = [first]
    for part in parts.dropFirst() {
      guard tokens[listed[listed.count - 1].tokens.upperBound..<part.tokens.lowerBound].allSatisfy({ Self.binders.contains($0.key) }) else {
        break
      }
      listed.append(part)
    }
    guard listed.count > 1, let kind = kind(of: listed), let noun = noun(of: kind, words) else { return nil }
    var rest = Array(tokens[listed[listed.count - 1].tokens.upperBound...])
    if of == 0 {
      // "Of A and B, which …".
      guard let asking = rest.first, words.entries[asking.key]?.contains(where: { $0.name == "ask" && $0.arguments != ["list"] }) ?? false
      else {
        return nil
      }
      rest.removeFirst()
      if let one = rest.first, ["one", "ones"].contains(one.key) { rest.removeFirst() }
    }
    let denials = rest.indices.filter { has(rest[$0].key, ["neg"], words) }
    guard !rest.isEmpty, denials.count < 2 else { return nil }
    if let denial = denials.first { rest.remove(at: denial) }
    return ChoiceQuestion(
      list: Self.text(Self.which(plural: words) + QuestionToken.split(noun) + rest), among: listed.compactMap(\.named),
      isNegated: !denials.isEmpty)
  }

  /// "Which agency is named in every text: A or B?"
  private func lastChoice(_ tokens: [QuestionToken], _ words: QuestionWords) throws(Index.Failure) -> ChoiceQuestion? {
    guard let first = tokens.first, words.entries[first.key]?.contains(where: { $0.name == "ask" && $0.arguments != ["list"] }) ?? false,
      tokens.count > 5, let or = tokens.lastIndex(where: { ["or", "o", "u", "ou"].contains($0.key) }),
      let start = tokens[..<or].indices.first(where: { at in at > 2 && tokens[at].gap.contains { ":,;?".utf8.contains($0) } })
    else { return nil }
    let parts = try namedParts(tokens, words).filter { $0.tokens.lowerBound >= start }
    guard parts.count > 1, parts[0].tokens.lowerBound == start, parts.last?.tokens.upperBound == tokens.count,
      parts.allSatisfy({ !$0.labels.isEmpty })
    else { return nil }
    let gaps = zip(parts, parts.dropFirst()).flatMap { tokens[$0.tokens.upperBound..<$1.tokens.lowerBound] }
    guard gaps.allSatisfy({ Self.binders.contains($0.key) }) else { return nil }
    var stem = Array(tokens[..<start])
    let named = parts.compactMap(\.named)
    guard stem.count > 1, !stem.contains(where: { has($0.key, ["neg"], words) }) else { return nil }
    // "Which was named first, A or B": by the first text that names each.
    if let order = stem.firstIndex(where: {
      words.entries[$0.key]?.contains { $0.name == "ordinal" && ["1", "last"].contains($0.arguments.first) } ?? false
    }) {
      guard stem.contains(where: { has($0.key, ["mention", "mentioned"], words) }), named.count == 2 else { return nil }
      let isFirst = words.entries[stem[order].key]?.contains { $0.name == "ordinal" && $0.arguments.first == "1" } ?? false
      let namings = named.map { thing in
        let asked = MentionQuestion(
          things: [thing], filter: ThingFilter(), isNegated: false, isJoint: false, wanted: .first(isFirst), stances: [], calledAs: nil)
        return Reading(shape: .mentions(asked), scope: Scope(), remarks: [], words: ReadingWords.of(.mentions(asked), Scope()))
      }
      return ChoiceQuestion(list: "", among: named, isNegated: false, namings: namings, isFirst: isFirst)
    }
    guard let kind = kind(of: parts) else { return nil }
    if !stem[1...].prefix(3).contains(where: { has($0.key, ["kind"], words) }), let noun = noun(of: kind, words) {
      stem.insert(contentsOf: QuestionToken.split(noun), at: 1)
    }
    return ChoiceQuestion(list: Self.text(stem), among: named, isNegated: false)
  }

  private static var partitives: Set<String> { ["of", "among", "de", "entre"] }
  private static var binders: Set<String> { ["and", "or", "y", "e", "o", "ou"] }

  /// What all of them are: their role, else their kind.
  private func kind(of parts: [NamedPart]) -> String? {
    let labels = parts[0].labels
    if let role = labels.last, parts.allSatisfy({ $0.labels == labels }) { return role }
    return parts.allSatisfy { $0.labels.first == labels.first } ? labels.first : nil
  }

  /// What several things of a kind are called. O(length of the word file).
  private func noun(of kind: String, _ words: QuestionWords) -> String? {
    let nouns = words.entries.phrases(of: ["kind"]).filter { phrase in
      !phrase.utf8.contains(0x20) && phrase.utf8.last == UInt8(ascii: "s")
        && words.entries[phrase]?.contains { $0.name == "kind" && $0.arguments == [kind] } ?? false
    }
    return nouns.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  private static func which(plural words: QuestionWords) -> [QuestionToken] {
    QuestionToken.split(words.language == "es" ? "qué" : words.language == "pt" ? "que" : "which")
  }
}
