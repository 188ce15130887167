import EntenteLexicon
import EntenteModel

/// What phrases of manner go with: "in cooperation with X", "on the model of Y", "with the support of Z".
extension Clauses {
  /// "prepares, *on the model of* X, a programme": the object of an active verb, else what the phrase goes with.
  func made(_ trigger: Int, _ spec: SlotSpec, _ rule: Rule) -> [Filling.End] {
    guard case .preposition(let preposition) = phrases[root(trigger)].link, let verb = phrases[preposition].verbHost,
      let group = phrases[verb].verb, !group.isPassive,
      phrases[preposition].host == nil || preposition > 0 && phrases[preposition - 1].kind == .connector,
      group.objects.contains(where: { $0 > preposition })
    else { return possessor(trigger, spec, rule) }
    return group.objects.flatMap { marks(arguments($0, spec)) }
  }

  /// "organised *jointly* by A and B", "which A and B *jointly* run": whether one of these adverbs stands with a verb. O(lookahead).
  func isDone(_ verb: Int, in manner: [String]) -> Bool {
    guard let group = phrases[verb].verb else { return false }
    var at = max(0, phrases[verb].units.lowerBound - 1)
    let end = min(units.count, phrases[verb].units.upperBound + GrammarLimit.frontier)
    while at < end {
      let unit = units[at]
      if manner.contains(sentence.words[unit.words].joined(separator: " ")) { return true }
      if at > group.main, unit.verb != nil || unit.tag.endsClause || unit.tag == .relative || unit.tag == .conjunction { return false }
      at += 1
    }
    return false
  }

  /// Whether a verb tells of what was: "took part", "have attended".
  func isPast(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, let lemma = group.lemma else { return false }
    return units[group.main].info.verbs.contains { $0.lemma == lemma && $0.forms.contains(.past) }
  }

  /// "between A and B *and between* C and D": each "between" joins its own. O(names).
  func apart(_ ends: [Filling.End]) -> [[Filling.End]] {
    var groups: [[Filling.End]] = []
    var owners: [Int?] = []
    for end in ends {
      var owner: Int?
      if case .mark(let argument) = end { owner = between(argument.phrase) }
      if let place = owners.firstIndex(of: owner) { groups[place].append(end) } else { groups.append([end]); owners.append(owner) }
    }
    return groups
  }

  /// "between A, *on the one hand*, and B and C, *on the other*": whether two ends stand on the same hand, so that nothing is said between them. O(names).
  func areOnOneHand(_ first: Filling.End, _ second: Filling.End) -> Bool {
    guard case .mark(let one) = first, case .mark(let other) = second else { return false }
    if faceOneBody(one, other) { return true }
    let start = sentence.marks[one.mark].words.lowerBound
    let end = sentence.marks[other.mark].words.lowerBound
    let hands = phrases.filter { isOne($0.headWord, of: "hand") && $0.kind == .noun }.map(\.words.lowerBound)
    guard let first = hands.first, hands.count == 1 || hands.count == 2 else { return false }
    return !(min(start, end)..<max(start, end)).contains(first)
  }

  /// "between *the Agency* and Kenya, Peru and Chile", "between *them* and A, B and C": an "and" right behind the first of the list parts a body from states, and those who
  /// were named before from all others, which stand together on the other side.
  private func faceOneBody(_ one: Argument, _ other: Argument) -> Bool {
    let at = conjunctRoot(one.phrase)
    guard case .preposition(let preposition) = phrases[at].link, isOne(phrases[preposition].word, of: "pairing"), at != one.phrase,
      at != other.phrase, at + 1 < phrases.count, phrases[at + 1].kind == .connector, phrases[at + 1].hasConjunction,
      !phrases[at + 1].hasComma
    else { return false }
    guard let body = phrases[at].head else { return phrases[at].words.count == 1 && isOne(phrases[at].headWord, of: "those meant") }
    if sentence.marks[body].isReference, isOne(phrases[at].headWord, of: "those meant") { return true }
    return [one, other].allSatisfy { sentence.marks[$0.mark].role == .state } && sentence.marks[body].role != .state
      && sentence.marks[body].kind == .actor
  }

  /// "a joint project of A *and B, C* and D": an "and" alone has closed the first list, and what a comma goes on with is not of it; "between A and B, C and D" is of A with each.
  func areOfTwoLists(_ first: Filling.End, _ second: Filling.End) -> Bool {
    guard case .mark(let one) = first, case .mark(let other) = second else { return false }
    let (from, to) = (min(one.phrase, other.phrase), max(one.phrase, other.phrase))
    let root = conjunctRoot(from)
    guard root == conjunctRoot(to) else { return false }
    if from == root, case .preposition(let preposition) = phrases[root].link, isOne(phrases[preposition].word, of: "pairing") {
      return false
    }
    let joints = (root..<to).filter { phrases[$0].kind == .connector }
    guard let closing = joints.first(where: { phrases[$0].hasConjunction && !phrases[$0].hasComma && isOne(phrases[$0].word, of: "and") })
    else {
      return false
    }
    return joints.contains { $0 > closing && phrases[$0].hasComma && !phrases[$0].hasConjunction }
  }

  /// The first member of the coordination that a phrase is of. O(members).
  func conjunctRoot(_ phrase: Int) -> Int {
    var at = phrase
    for _ in 0..<GrammarLimit.arguments {
      guard case .conjunct(let earlier) = phrases[at].link else { break }
      at = earlier
    }
    return at
  }

  /// The "between" that a phrase stands behind, where it is one of several.
  private func between(_ phrase: Int) -> Int? {
    var at = phrase
    for _ in 0..<GrammarLimit.arguments {
      switch phrases[at].link {
      case .conjunct(let other), .listed(let other), .apposition(let other): at = other
      case .preposition(let preposition):
        let isOneOfSeveral = phrases[preposition].twin != nil || !twins[preposition].isEmpty
        return isOneOfSeveral && grammar.lists["pairing"]?.contains(phrases[preposition].word) == true ? preposition : nil
      default: return nil
      }
    }
    return nil
  }

  /// "in".
  func isManner(_ preposition: Int) -> Bool { grammar.lists["place preposition"]?.contains(phrases[preposition].word) == true }

  /// "the creation of X *in* cooperation with Y": what goes with something that a named body does.
  func isMannerOfNamed(_ trigger: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[trigger].link, isManner(preposition) else { return false }
    return !circumstance(preposition, SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region, .group]), ofAgents: true).isEmpty
  }

  /// Whether a phrase of manner stands between commas or at the start of its sentence.
  func isAside(_ trigger: Int) -> Bool {
    guard case .preposition(let preposition) = phrases[root(trigger)].link else { return false }
    return preposition == 0 || [.connector, .boundary].contains(phrases[preposition - 1].kind)
  }

  /// What a phrase such as "in cooperation with" goes with: the noun before it, else the verb's object or subject.
  func circumstance(_ preposition: Int, _ spec: SlotSpec, ofAgents: Bool = false) -> [Filling.End] {
    let isApart = preposition > 0 && phrases[preposition - 1].kind == .connector
    // "Malta, *in its capacity as* president of X, and Peru": said of one, who stands right before it.
    if isApart, preposition > 1, !isCompletion(preposition - 2),
      grammar.lists["capacity of one"]?.contains(phrases[preposition].word) == true,
      let head = phrases[preposition - 2].head, admits(spec, head)
    {
      return [.mark(argument(head, preposition - 2))]
    }
    if !ofAgents, let told = passive(aroundAgentBefore: preposition) { return helped(told, spec) }
    if ofAgents, let doers = doers(of: preposition, spec) { return doers }
    if !ofAgents, let deed = deed(aroundAgentBefore: preposition) {
      let found = behind(deed, spec)
      if !found.isEmpty { return marks(found) }
    }
    if !isApart, let host = phrases[preposition].host, !isWhere(host) {
      // "by *the Unit* of the Commission in consultation with Z": the Unit's.
      let found = ofAgents ? organ(of: host, spec) ?? arguments(host, spec) : arguments(host, spec)
      if !found.isEmpty { return marks(found) }
    }
    guard let verb = phrases[preposition].verbHost, let group = phrases[verb].verb else {
      return phrases[preposition].host.map { marks(arguments($0, spec)) } ?? []
    }
    if isApart, let host = phrases[preposition].host, isAsked(host, preposition) { return marks(arguments(host, spec)) }
    if group.isPassive || isApart && !group.isLead { return helped(verb, spec) }
    for object in group.objects where object < preposition {
      let found = arguments(object, spec)
      if !found.isEmpty { return marks(found) }
    }
    return subjects(verb, spec)
  }

  /// "the envoy of Kenya *to the Union*, in its capacity as chair": what stands behind a preposition is not what is spoken of.
  private func isCompletion(_ phrase: Int) -> Bool {
    if case .preposition = phrases[root(phrase)].link { return true }
    return false
  }

  /// "X, developed by Y *with the help* of Z": what was done, and where that has no name ("a tool developed by Y"), who did it.
  private func helped(_ verb: Int, _ spec: SlotSpec) -> [Filling.End] {
    let told = subjects(verb, spec)
    guard told.isEmpty, let group = phrases[verb].verb, group.isPassive, isUnnamed(group) else { return told }
    return marks(complements(agentPreposition, after: verb, spec, blockedBy: { _ in false }))
  }

  private func isUnnamed(_ group: VerbGroup) -> Bool {
    guard case .phrase(let subject)? = group.subjects.first else { return false }
    return phrases[subject].head == nil && phrases[subject].modifiers.isEmpty && !phrases[subject].isPossessed
  }

  /// "which *X* prepared in cooperation with Y": who does something does it together, not the thing that is done.
  private func doers(of preposition: Int, _ spec: SlotSpec) -> [Filling.End]? {
    guard let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, !group.isPassive, group.form == .finite,
      let lemma = group.lemma, !grammar.verbClasses[lemma].contains(.attitude), grammar.verbModality[lemma] == nil,
      case .phrase(let subject)? = group.subjects.first
    else { return nil }
    let actors = SlotSpec(kinds: [.actor], notRoles: [.state, .region, .group])
    let found = subjectArguments(subject, actors, verb)
    return found.isEmpty ? nil : marks(found.filter { admits(spec, $0.mark) })
  }

  /// "asks X, in cooperation with Y, *to act*": whether X is who shall act. O(phrases behind).
  func isAsked(_ host: Int, _ preposition: Int) -> Bool {
    phrases[preposition...].contains { phrase in
      guard let group = phrase.verb, group.form == .infinitive, case .phrase(host)? = group.subjects.first else { return false }
      return true
    }
  }

  /// "the establishment of X *by A* with the help of B": the "of" of the deed whose doer stands before the preposition.
  private func deed(aroundAgentBefore preposition: Int) -> Int? {
    guard let host = phrases[preposition].host, case .preposition(let agent) = phrases[root(host)].link,
      phrases[agent].word == agentPreposition,
      let noun = phrases[agent].host
    else { return nil }
    var deed = noun
    if phrases[noun].head != nil {
      guard case .preposition(let of) = phrases[noun].link, let host = phrases[of].host else { return nil }
      deed = host
    }
    return prepositions[deed].first { phrases[$0].word == "of" && $0 < agent }
  }

  /// "X was founded *by A and B* on the model of Y": the verb whose agents stand before the preposition, and whose subject it is said of.
  private func passive(aroundAgentBefore preposition: Int) -> Int? {
    guard let host = phrases[preposition].host, let verb = phrases[preposition].verbHost, phrases[verb].verb?.isPassive == true,
      case .preposition(let agent) = phrases[root(host)].link, agent > verb, phrases[agent].word == agentPreposition
    else { return nil }
    return verb
  }

  /// "opened an office *in Kenya* with the help of X": a state is where it was done, and not who did it. O(1).
  private func isWhere(_ index: Int) -> Bool {
    guard let head = phrases[index].head, sentence.marks[head].role == .state, case .preposition(let preposition) = phrases[index].link
    else {
      return false
    }
    return isOne(phrases[preposition].word, of: "place preposition")
  }
}
