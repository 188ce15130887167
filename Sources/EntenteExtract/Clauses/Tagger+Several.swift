import EntenteLexicon

/// Verbs behind words that stand for what was named before, and the second of three verbs of one subject.
extension Tagger {
  func isOne(_ index: Int, of list: String) -> Bool { grammar.lists[list]?.contains(sentence.words[units[index].words.lowerBound]) == true }

  /// "on *Policing and* Organised Crime": behind a preposition, joined to what is no gerund, and with nothing done to anything.
  func isJoinedToNoun(_ index: Int) -> Bool {
    guard index + 2 < units.count, units[index + 1].tag == .conjunction, isOne(index + 1, of: "and") else { return false }
    return !units[index + 2].info.verbs.contains { !$0.forms.isDisjoint(with: [.gerund, .finite, .infinitive]) }
  }

  /// "*Both* support the", "*The two* support the": a subject without a noun.
  func standsForSeveral(_ index: Int) -> Bool {
    if isOne(index, of: "both") {
      guard index > 0 else { return true }
      return [.comma, .conjunction, .semicolon].contains(units[index - 1].tag)
    }
    return isOne(index, of: "numeral") && hasArticle(index)
  }

  /// "shall *be housed* in Lima and work", "will *be led* by Peru, and support": behind a bare "be" a bare verb goes on.
  func isBarePassive(_ index: Int) -> Bool {
    let auxiliary = units[index].tag == .be ? index : before(index)
    return auxiliary.map { units[$0].tag == .be && isOne($0, of: "subjunctive") } ?? false
  }

  /// "and *work* closely with", ", and *work* with": no noun has an adverb right behind it, and none that goes on from a verb stands bare behind a comma.
  func isActing(_ index: Int) -> Bool {
    guard let at = before(index), let next = after(index), units[next].tag == .preposition else { return false }
    if units[index + 1].tag == .adverb { return true }
    return units[at].tag == .conjunction && at > 0 && units[at - 1].tag == .comma && isOne(next, of: "with")
  }

  /// "*Set up* in 2010 on the model of Y, the Network was": behind a preposition, and a comma before the subject of a clause of its own. O(lookahead).
  func opensForSubject(_ index: Int) -> Bool {
    guard let comma = (index + 1..<min(units.count, index + GrammarLimit.lookahead)).last(where: { units[$0].tag == .comma }) else {
      return false
    }
    guard comma + 1 < units.count, [.name, .determiner, .possessive].contains(units[comma + 1].tag),
      units[index + 1..<comma].allSatisfy({ ![.be, .have, .modal, .infinitiveMark].contains($0.tag) })
    else { return false }
    var at = comma + 1
    while at < units.count, units[at].tag.isNominal, units[at].info.verbs.isEmpty { at += 1 }
    guard at < units.count else { return false }
    return [.be, .have, .modal].contains(units[at].tag)
      || units[at].info.verbs.contains { !$0.forms.isDisjoint(with: [.past, .finite]) } && !isNoun(at)
  }

  /// "have *both* started", "are *both* led by": between the auxiliary and its verb.
  func floats(_ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, isOne(index, of: "both") else { return false }
    // "X *both* trains officers and supports Y": between a name and its verb.
    if units[index - 1].mark != nil { return units[index + 1].info.verbs.contains { !$0.forms.isDisjoint(with: [.finite, .past]) } }
    guard [.have, .be, .modal].contains(units[index - 1].tag) else { return false }
    return units[index + 1].info.verbs.contains { !$0.forms.isDisjoint(with: [.participle, .gerund]) || units[index - 1].tag == .modal }
  }

  /// "*First* supported by X in 2019, Y was": an ordinal that opens a sentence before a participle and its agent.
  func opensParticiple(_ index: Int) -> Bool {
    index == 0 && units.count > 2 && isOne(0, of: "ordinal") && units[1].info.verbs.contains { $0.forms.contains(.participle) }
      && sentence.words[units[2].words.lowerBound] == grammar.agentPreposition
  }

  /// "*The former* supports the".
  func standsForOneOfTwo(_ index: Int) -> Bool {
    (isOne(index, of: "first of two") || isOne(index, of: "second of two")) && hasArticle(index)
  }

  /// "to help *Kenya and Uganda mark* their firearms": behind those whom "help" or "let" has as its object, with an object of its own. O(lookahead).
  func isHelpedTo(_ index: Int, behind last: Int) -> Bool {
    guard clearObjectFollows(index) else { return false }
    var at = last
    while at > 0, units[at].tag.isNominal || units[at].tag == .conjunction || units[at].tag == .comma { at -= 1 }
    return at < last && units[at].tag == .verb
      && units[at].verb.map { grammar.lists["bare infinitive"]?.contains(grammar.verbs[$0]) ?? false } ?? false
  }

  /// "carried out *every year* by X": how often, right before who does it, is nothing that is done. O(units).
  mutating func settleFrequencies() {
    for index in units.indices.dropLast(2)
    where units[index].tag == .determiner && (isOne(index, of: "floating") || isOne(index, of: "each of all"))
      && isOne(index + 1, of: "period") && sentence.words[units[index + 2].words.lowerBound] == grammar.agentPreposition
    {
      units[index].tag = .adverb
      units[index + 1].tag = .adverb
    }
    for index in units.indices.dropFirst().dropLast() where isPassingTime(index) {
      units[index].tag = .adverb
      units[index + 1].tag = .adverb
    }
  }

  /// "X funded Y *last week*.": when, right behind a name, at the end of what is said. O(1).
  private func isPassingTime(_ index: Int) -> Bool {
    guard isOne(index, of: "passing"), isOne(index + 1, of: "period"), units[index - 1].mark != nil else { return false }
    return index + 2 >= units.count || [.stop, .comma, .semicolon, .conjunction].contains(units[index + 2].tag)
  }

  /// "The bodies that support X *include* the": behind the relative clause of a plural noun, a verb that lists who they are; "*Among* the partners that support X
  /// *are* the". O(lookahead).
  mutating func settleListers() {
    for index in units.indices.dropFirst(3) where isListing(index) { units[index].tag = .lister }
  }

  private func isListing(_ index: Int) -> Bool {
    guard isOne(index, of: "listing verb") || units[index].tag == .be && isOne(0, of: "among"), clearObjectFollows(index),
      [.name, .noun].contains(units[index - 1].tag)
    else { return false }
    let floor = max(1, index - GrammarLimit.lookahead)
    guard let relative = (floor..<index).last(where: { units[$0].tag == .relative }), !units[relative].info.classes.contains(.possessive),
      units[relative - 1].isPlural, units[relative - 1].mark == nil, !hasVerb(before: relative)
    else { return false }
    return units[relative + 1..<index].count { $0.verb != nil } == 1 && units[relative + 1..<index].allSatisfy { $0.tag != .comma }
  }

  /// "Several bodies, such as A and B*,* support the": the comma that closes examples of what a plural noun tells of. O(``GrammarLimit/lookahead``).
  func closesExamples(_ comma: Int) -> Bool {
    let floor = max(0, comma - GrammarLimit.lookahead)
    guard let lister = (floor..<comma).last(where: { units[$0].tag == .lister }), lister > 0,
      units[lister + 1..<comma].allSatisfy({ $0.tag.isNominal || [.comma, .conjunction, .determiner].contains($0.tag) })
    else { return false }
    let told = units[lister - 1].tag == .comma ? lister - 2 : lister - 1
    return told >= 0 && units[told].isPlural && units[told].mark == nil
  }

  /// "We *recommend that A* support the": the subject of what is recommended, urged or decided. O(``GrammarLimit/frontier``).
  func isAskedOf(_ last: Int) -> Bool {
    var at = last
    while at > 0, last - at < GrammarLimit.frontier,
      units[at].tag.isNominal || units[at].tag == .determiner || units[at].tag == .conjunction
    {
      at -= 1
    }
    guard at > 0, units[at].tag == .subordinator, sentence.words[units[at].words.lowerBound] == "that", let verb = units[at - 1].verb else {
      return false
    }
    return grammar.verbModality[verb] != nil
  }

  /// "A and B *partner* with C.": behind two names that open their sentence, before a preposition or "to", where no other verb is left for it. O(lookahead).
  func isDoneBySeveral(_ index: Int) -> Bool {
    guard isOne(index, of: "verb of several"), units.last?.tag == .stop, let next = after(index),
      [.preposition, .infinitiveMark].contains(units[next].tag) || units[next].info.classes.contains(.infinitiveMark),
      !hasVerb(before: index), !finiteFollows(index)
    else { return false }
    return units[..<index].allSatisfy { [.name, .determiner, .comma, .conjunction, .adverb].contains($0.tag) }
  }

  /// "with Peru *hosting*", "and Chile *hosting*,": behind a name and "with" or a joint, before a joint or the end, who is host.
  func isAbsolute(_ index: Int, behind name: Int) -> Bool {
    guard isOne(index, of: "hosting gerund"),
      index + 1 >= units.count || [.stop, .comma, .conjunction, .semicolon].contains(units[index + 1].tag)
        || units[index + 1].info.classes.contains(.conjunction)
    else { return false }
    var at = name - 1
    if at >= 0, units[at].tag == .determiner { at -= 1 }
    return at >= 0 && (isOne(at, of: "with") || [.comma, .conjunction].contains(units[at].tag))
  }

  /// ", *supports* for", "*its* (the Hub's) *tasks* include": behind a comma and before a preposition, or behind whose it is, no verb. O(1).
  func isNounBehind(_ at: Int, _ index: Int, _ next: Tag?) -> Bool {
    if let mark = units[at].mark, sentence.marks[mark].isPossessive { return true }
    return isNoun(index) && next == .preposition && units[at].tag == .comma
  }

  private func hasArticle(_ index: Int) -> Bool { index > 0 && isOne(index - 1, of: "the") }

  /// "X trained the officers, *equipped* the vessels and opened an office": between the first verb and the one behind "and", a past form with an object
  /// of its own. O(lookahead).
  func goesOnListing(_ index: Int, _ comma: Int, _ forms: VerbForms) -> Bool {
    guard forms.contains(.past), clearObjectFollows(index), !isOne(index, of: "calling"), let first = verbOfClause(before: comma) else {
      return false
    }
    let told = units[first].info.verbs.first { $0.lemma == units[first].verb }?.forms ?? []
    guard !told.isDisjoint(with: [.past, .finite]) else { return false }
    return endsListOfVerbs(from: index)
  }

  /// The finite verb with which the clause began, where nothing else has been opened since.
  private func verbOfClause(before comma: Int) -> Int? {
    var at = comma - 1
    let floor = max(0, comma - GrammarLimit.lookahead)
    while at >= floor, !units[at].tag.endsClause {
      switch units[at].tag {
      case .verb: return at > 0 && [.infinitiveMark, .modal].contains(units[at - 1].tag) ? nil : at
      case .relative, .subordinator, .participle, .be, .modal, .infinitiveMark, .open, .close, .quote: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// Whether "and" with another past or present form follows. O(lookahead).
  private func endsListOfVerbs(from index: Int) -> Bool {
    for at in index + 1..<max(index + 1, min(units.count - 1, index + GrammarLimit.lookahead)) {
      if units[at].tag.endsClause || [.relative, .subordinator, .be, .modal].contains(units[at].tag) { return false }
      guard units[at].tag == .conjunction || units[at].info.classes.contains(.conjunction), let next = after(at) else { continue }
      let forms = units[next].info.verbs.reduce(into: VerbForms()) { $0.formUnion($1.forms) }
      if !forms.isDisjoint(with: [.past, .finite]), !isOne(next, of: "numeral") { return true }
    }
    return false
  }
}
