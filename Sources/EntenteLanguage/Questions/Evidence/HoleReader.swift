import EntenteLexicon

/// Finds the part that a question asks for, from where its asking words stand.
struct HoleReader {
  private let tokens: [PartToken]
  private let wordOfToken: [Int: Int]
  private let reader: PartReader
  private let small: PartWords
  private let isVerbFirst: Bool

  init(_ tokens: [PartToken], _ wordOfToken: [Int: Int], _ small: PartWords, isVerbFirst: Bool) {
    self.tokens = tokens
    self.wordOfToken = wordOfToken
    self.small = small
    self.isVerbFirst = isVerbFirst
    reader = PartReader(tokens, small)
  }

  /// `nil` where it cannot be told.
  var claim: PartClaim? {
    guard let place = tokens.firstIndex(where: { $0.kind == .name(-1) }) else { return nil }
    if let owned = owned(place) { return owned }
    if let preposition = preposition(before: place) {
      return preposition == "by" ? byAgent(place) : led(.after(preposition), at: place)
    }
    return subject(place) ?? ascribed(place) ?? object(place) ?? lightSubject(place)
  }

  /// Beside any word; "in *cooperation* with whom" beside that one most likely.
  private func led(_ part: Part, at place: Int) -> PartClaim {
    var claim = PartClaim([PartClaim.Option(part: part)])
    claim.lead = tokens[..<place].lastIndex { if case .preposition = $0.kind { true } else { false } }.flatMap { wordOfToken[$0 - 1] }
    return claim
  }

  /// Whether it asks of whom something is said: what is only hoped is said of nobody.
  var isAscribed: Bool {
    tokens.firstIndex { $0.kind == .name(-1) }.map { subject($0) == nil && ascribed($0) != nil } ?? false
  }

  /// "By whom was it signed": of what is done.
  private func byAgent(_ place: Int) -> PartClaim {
    let verbs = ((place + 1)..<tokens.count).filter { wordOfToken[$0] != nil && small.isParticiple(tokens[$0].key) }
    guard let verb = verbs.first else {
      // "Supported by which agency": the verb stands before.
      let before = (0..<place).last { wordOfToken[$0] != nil && small.isParticiple(tokens[$0].key) }
      guard let before else { return claim(.agent, from: place) }
      return PartClaim([PartClaim.Option(part: .agent, governor: wordOfToken[before])])
    }
    return PartClaim([PartClaim.Option(part: .agent, governor: wordOfToken[verb])])
  }

  /// "Which programme gets the credit for": whoever does, by a verb that says nothing.
  private func lightSubject(_ place: Int) -> PartClaim? {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .skip, !isVerbFirst else { return nil }
    var claim = PartClaim([PartClaim.Option(part: .agent)])
    // Who gives support supports; who gives a status gives it.
    claim.isGiver = small.carries(tokens[place + 1].stem) && !wordOfToken.keys.contains { small.isDone(tokens[$0].stem) }
    return claim
  }

  /// "Which bodies are *credited with* a role": who is said to have it.
  private func ascribed(_ place: Int) -> PartClaim? {
    var at = place + 1
    while at < tokens.count, [.be, .auxiliary].contains(tokens[at].kind) { at += 1 }
    guard at > place + 1, at + 1 < tokens.count, small.ascribes(tokens[at].key), case .preposition(let word) = tokens[at + 1].kind,
      word != "by", !isVerbFirst
    else { return nil }
    return PartClaim([PartClaim.Option(part: .agent)])
  }

  /// "Whose backing": of the noun.
  private func owned(_ place: Int) -> PartClaim? {
    guard place + 1 < tokens.count, whose(place), tokens[place + 1].kind == .word, let word = wordOfToken[place + 1] else { return nil }
    let parts = small.parts(of: tokens[place + 1].stem).union([.after("of"), .after("from"), .after("by")])
    return PartClaim(Set(parts.map { PartClaim.Option(part: $0, governor: word) }))
  }

  private func whose(_ place: Int) -> Bool { tokens[place].key == "whose" }

  /// "With whom", "against which offences".
  private func preposition(before place: Int) -> String? {
    var at = place - 1
    while at >= 0, [.article, .skip, .comma].contains(tokens[at].kind) { at -= 1 }
    guard at >= 0, case .preposition(let word) = tokens[at].kind else { return nil }
    return word
  }

  /// "Which body is to launch", "which plan was signed".
  private func subject(_ place: Int) -> PartClaim? {
    // Where the verb may come before its subject, a name after it without a preposition may be that.
    if isVerbFirst, isFollowedByName(place) { return nil }
    let standings = reader.standings(of: place..<(place + 1)).filter { $0.governor > place }
    guard !standings.isEmpty else { return nil }
    return PartClaim(standings, wordOfToken)
  }

  private func isFollowedByName(_ place: Int) -> Bool {
    guard let verb = tokens[(place + 1)...].firstIndex(where: { $0.kind == .word }) else { return false }
    var at = verb + 1
    while at < tokens.count, [.article, .skip].contains(tokens[at].kind) { at += 1 }
    guard at < tokens.count, case .name = tokens[at].kind else { return false }
    return true
  }

  /// "What does it support", "what is it attached to": after an auxiliary and who does it.
  private func object(_ place: Int) -> PartClaim? {
    var at = place + 1
    while at < tokens.count, tokens[at].kind == .skip { at += 1 }
    guard at < tokens.count, [.auxiliary, .be].contains(tokens[at].kind) else { return nil }
    if case .preposition(let word)? = tokens.last(where: { $0.kind != .skip })?.kind {
      return claim(.after(word), from: at)
    }
    return tokens[at].kind == .auxiliary || isToBe(at) ? claim(.object, from: at) : nil
  }

  /// "What *is it to* launch", "what is it meant to launch": who does it stands before the infinitive.
  private func isToBe(_ place: Int) -> Bool {
    guard let to = tokens[place...].firstIndex(where: { $0.kind == .preposition("to") }), to + 1 < tokens.count else { return false }
    let next = tokens[to + 1]
    return tokens[place..<to].contains { if case .name = $0.kind { true } else { $0.kind == .word } } && next.kind != .be
      && next.kind != .article
  }

  /// A part beside any word from a place on.
  private func claim(_ part: Part, from place: Int) -> PartClaim {
    PartClaim(Set((place..<tokens.count).compactMap { wordOfToken[$0] }.map { PartClaim.Option(part: part, governor: $0) }))
  }
}
