import EntenteLexicon

// Several predicates of one subject: "which programme funds it and targets fraud".
extension QuestionReader {
  /// A question for each of the predicates that "and" or "or" joins. O(words²).
  func joinedPredicates(_ pieces: ClausePieces, _ subject: AskedSubject) -> [CompoundQuestion] {
    guard !subject.range.isEmpty || subject.isOfFact else { return [] }
    for joint in pieces.pieces.indices where joint > subject.range.upperBound && pieces.isConjunction(joint) {
      guard joint + 1 < pieces.count, pieces.isPredicate(at: joint + 1) else { continue }
      let start = subject.range.upperBound
      let rest = (joint + 1)..<pieces.count
      guard let verb = (start..<joint).first(where: pieces.isVerb), !pieces.pieces.contains(where: \.isBounding) else { continue }
      // "The programme that funds it and targets fraud": joined within the description.
      guard !(verb..<joint).contains(where: pieces.isRelative) else { continue }
      // Another question is asked behind it.
      guard !rest.contains(where: { pieces[$0].has("ask") && !pieces[$0].has("kind") && !pieces.isRelative($0) }) else { continue }
      guard let parts = parts(pieces, subject, joint, verb) else { continue }
      return [pieces.isAlternative(joint) ? .any(parts) : .all(parts)]
    }
    return []
  }

  /// "Which programmes and which networks does it name": a question for each kind.
  func joinedKinds(_ pieces: ClausePieces, _ subject: AskedSubject) -> CompoundQuestion? {
    let joint = subject.range.upperBound
    guard !subject.range.isEmpty, joint + 2 < pieces.count, pieces.isConjunction(joint), !pieces.isAlternative(joint) else { return nil }
    var kind = joint + 1
    if pieces[kind].has("ask", "which") || pieces[kind].has("ask", "what") { kind += 1 }
    let start = kind
    while kind < pieces.count, kind < start + 3, !pieces[kind].has("kind"), !pieces.isVerb(kind), !pieces[kind].isAuxiliary { kind += 1 }
    guard kind + 1 < pieces.count, pieces[kind].has("kind"), !pieces.isConjunction(kind + 1), let which = subject.lead.first else {
      return nil
    }
    let rest = pieces.tokens((kind + 1)..<pieces.count)
    // "Which EU institutions and services": what stands before the first is said of both; not of "and which services".
    let isShared = start == joint + 1 && kind == start
    let shared = isShared ? Array(subject.lead.dropFirst().dropLast(pieces[joint - 1].tokens.count)) : []
    return .each([Self.text(subject.lead + rest), Self.text([which] + shared + pieces.tokens(start..<(kind + 1)) + rest)])
  }

  private func parts(_ pieces: ClausePieces, _ subject: AskedSubject, _ joint: Int, _ verb: Int) -> [String]? {
    let start = subject.range.upperBound
    guard let second = ((joint + 1)..<pieces.count).first(where: pieces.isVerb) else { return nil }
    // "Who funds and manages it": what stands beside both is said of both.
    if !pieces.hasContent((verb + 1)..<joint) {
      let object = pieces.tokens((second + 1)..<pieces.count)
      let head = subject.lead + pieces.tokens(start..<verb)
      let verbs = [pieces.tokens(verb..<joint), pieces.tokens(second..<(second + 1))]
      guard !subject.isOfFact || !object.isEmpty else { return nil }
      return verbs.map { Self.text(head + $0 + object) }
    }
    // "And also chairs *it*".
    let refersBack = pieces.tokens((second + 1)..<pieces.count).contains { Self.pronouns.contains($0.key) }
    guard pieces.hasContent((second + 1)..<pieces.count) || refersBack || subject.isOfFact else { return nil }
    let first = subject.lead + pieces.tokens(start..<joint).filter { !(words("both", $0, pieces)) }
    var next = pieces.tokens((joint + 1)..<pieces.count)
    let hasAuxiliary = ((joint + 1)..<second).contains { pieces[$0].isAuxiliary }
    if subject.isOfFact {
      // "Does A support B and fund C": what does it stands between the auxiliary and the verb.
      guard !hasAuxiliary else { return nil }
      next = pieces.tokens(start..<verb) + next
    } else {
      let auxiliaries = (start..<verb).filter { pieces[$0].isAuxiliary }
      let isParticiple = pieces[second].words.allSatisfy {
        !$0.forms.contains(.base) && !$0.forms.contains(.finite) && !$0.forms.contains(.past)
      }
      let isShared =
        !hasAuxiliary && !auxiliaries.isEmpty && (isParticiple || pieces[second].words.contains { $0.forms.contains(.participle) })
      // "Was modelled on A and *established B*": what stands right behind a past is done by the subject, not to it.
      let isActive =
        pieces[second].words.contains { $0.forms.contains(.past) } && second + 1 < pieces.count && !pieces[second + 1].isPreposition
        && pieces.hasContent((second + 1)..<pieces.count)
      // What "do" or a modal goes with has its subject before the verb.
      if !hasAuxiliary, auxiliaries.contains(where: { pieces[$0].has("aux", "do") || pieces[$0].has("aux", "modal") }) {
        next = pieces.tokens(start..<verb) + next
      } else if isShared, !isActive, let first = auxiliaries.first, let last = auxiliaries.last {
        next = pieces.tokens(first..<(last + 1)) + next
      }
      next = subject.lead + next
    }
    let object = (verb + 1..<joint).drop { pieces[$0].isPreposition || pieces[$0].isSilent }
    let named = object.isEmpty ? [] : pieces.tokens(object.startIndex..<object.endIndex)
    let resolved = next.flatMap { Self.pronouns.contains($0.key) && !named.isEmpty ? named : [$0] }
    return [Self.text(first), Self.text(resolved)]
  }

  private func words(_ name: String, _ token: QuestionToken, _ pieces: ClausePieces) -> Bool {
    pieces.words.entries[token.key]?.contains { $0.name == name } ?? false
  }
}
