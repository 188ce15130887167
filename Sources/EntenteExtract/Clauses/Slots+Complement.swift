import EntenteLexicon
import EntenteModel

/// What a clause says that its subject is.
extension Clauses {
  /// "Ministers and police chiefs *from Peru and Chile* took part": whose people the subject's are, where they have no name. O(names).
  func origin(ofSubject verb: Int, _ spec: SlotSpec) -> [Argument] { originAndPeople(ofSubject: verb, spec).flatMap(\.origin) }

  /// The words for those people, where such a place gave an end: without them Peru itself would be said to have come.
  func people(of trigger: Int, _ end: Filling.End) -> Range<Int>? {
    guard case .mark(let argument) = end, phrases[trigger].kind == .verb,
      let found = originAndPeople(ofSubject: trigger, SlotSpec(kinds: [kind(argument.mark)])).first(where: { group in
        group.origin.contains { $0.mark == argument.mark }
      })
    else { return nil }
    return withOrigin(found.people, before: found.origin)
  }

  /// "Ministers or their representatives from": the people, as far as the preposition before where they come from.
  private func withOrigin(_ people: Int, before origin: [Argument]) -> Range<Int> {
    let words = phrases[people].words
    guard let first = origin.map({ sentence.marks[$0.mark].words.lowerBound }).min(), first > words.upperBound,
      first - words.lowerBound <= Quoter.longest / 2
    else { return words }
    return words.lowerBound..<first
  }

  private func originAndPeople(ofSubject verb: Int, _ spec: SlotSpec) -> [(people: Int, origin: [Argument])] {
    guard let group = phrases[verb].verb else { return [] }
    var subject: Int?
    if group.isPassive {
      subject = complement.indices.first { $0 > verb && phrases[$0].word == agentPreposition && phrases[$0].verbHost == verb }.flatMap {
        complement[$0]
      }
    } else if case .phrase(let phrase)? = group.subjects.first {
      subject = phrase
    }
    guard let subject else { return [] }
    let origins = origins(of: subject, spec)
    return !origins.isEmpty || group.isPassive ? origins : group.objects.lazy.map { self.origins(of: $0, spec) }.first { !$0.isEmpty } ?? []
  }

  /// "delegations *from A and B*, as well as observers *from C*", "observers, *including C*". O(names).
  private func origins(of subject: Int, _ spec: SlotSpec) -> [(people: Int, origin: [Argument])] {
    var groups: [(people: Int, origin: [Argument])] = []
    for at in all(from: subject, through: conjuncts) where phrases[at].head == nil && grammar.arePeople(phrases[at]) {
      let found = fromWhere(at, spec)
      if !found.isEmpty {
        groups.append((groups.isEmpty ? subject : at, found))
      } else if at != subject, case let named = listed[at].flatMap({ arguments($0, spec) }), !named.isEmpty {
        groups.append((at, named))
      }
    }
    return groups
  }

  /// Who comes: a named phrase with its coordination, and of "representatives of X", X. O(names).
  func attendants(_ phrase: Int, _ spec: SlotSpec) -> [Argument] {
    var found: [Argument] = []
    var seen: Set<Int> = []
    var open = [phrase]
    while let at = open.popLast(), seen.count < GrammarLimit.arguments {
      guard seen.insert(at).inserted else { continue }
      open += conjuncts[at].reversed()
      if phrases[at].head != nil || !grammar.arePeople(phrases[at]) {
        found += arguments(at, spec).filter { $0.phrase == at }
      } else {
        found += fromWhere(at, spec)
      }
    }
    return found
  }

  /// "ministers *of A*", "ministers of justice *of A* and those *of B*": whose people they are, also behind what they are for. O(names).
  private func fromWhere(_ people: Int, _ spec: SlotSpec) -> [Argument] {
    let links = prepositions[people].filter { grammar.lists["origin"]?.contains(phrases[$0].word) == true }
    let near = links.flatMap { behind($0, spec) }
    let below = links.compactMap { complement[$0] }.filter { phrases[$0].head == nil }
    let far = below.flatMap { prepositions[$0] }.filter { grammar.lists["origin"]?.contains(phrases[$0].word) == true }
    return far.flatMap { behind($0, spec) } + near
  }

  /// "the co-chairs of X (*Peru and Chile*)": in the bracket behind what completes a noun in the plural, who they are. O(brackets).
  private func bracketed(behind trigger: Int) -> [Int] {
    guard phrases[trigger].isPlural else { return [] }
    return prepositions[trigger].compactMap { complement[$0] }.flatMap { appositions[$0] }.filter {
      phrases[$0 - 1].kind == .open && (!conjuncts[$0].isEmpty || phrases[$0].isPlural)
    }
  }

  /// "The members of X are *Kenya and Malta*", "… include *Kenya*": the names behind the verb whose subject the noun is. O(names).
  func predicated(of trigger: Int, _ spec: SlotSpec) -> [Argument] {
    let spelled = appositions[trigger].flatMap { arguments($0, spec) }
    if !spelled.isEmpty { return spelled }
    let bracketed = bracketed(behind: trigger).flatMap { arguments($0, spec) }
    if !bracketed.isEmpty { return bracketed }
    if let among = namedBehind(among: trigger) { return arguments(among, spec) }
    guard case .subject(let verb) = phrases[trigger].link, let group = phrases[verb].verb, names(group), !group.isNegated,
      !group.isPassive, let object = group.objects.first
    else { return [] }
    return arguments(object, spec)
  }

  /// "*Among* the donors of X are *Kenya and Malta*": what stands behind the verb, where the noun opens the clause. O(``GrammarLimit/lookahead``).
  private func namedBehind(among trigger: Int) -> Int? {
    guard case .preposition(let among) = phrases[trigger].link, isOne(phrases[among].word, of: "among"),
      among == 0 || phrases[among - 1].kind == .boundary
    else { return nil }
    for at in trigger + 1..<max(trigger + 1, min(phrases.count, trigger + GrammarLimit.lookahead)) {
      if phrases[at].kind == .boundary { return nil }
      guard let group = phrases[at].verb, group.form == .finite, !group.isRelative, group.antecedent == nil else { continue }
      return group.isCopula && group.lemma == nil && !group.isNegated && group.subjects.isEmpty ? group.objects.first : nil
    }
    return nil
  }

  /// "welcome *X*", later in the clause. O(``GrammarLimit/frontier``).
  func objects(ofLater verb: String, after trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    for at in trigger..<min(phrases.count, trigger + GrammarLimit.frontier) {
      guard let group = phrases[at].verb, let lemma = group.lemma, grammar.verbs[lemma] == verb, !group.isPassive else { continue }
      return group.objects.flatMap { marks(arguments($0, spec)) }
    }
    return []
  }

  /// The same, or a verb of a rule's own whose relative clause goes on about the noun: "the support that it *receives* from X".
  func carryingVerb(_ noun: Int, _ rule: Rule) -> Int? {
    for at in noun + 1..<max(noun + 1, min(phrases.count, noun + GrammarLimit.frontier)) where !rule.governors.isEmpty {
      if phrases[at].kind == .boundary { break }
      guard let group = phrases[at].verb, let told = group.antecedent, told.phrase == noun, told.preposition == nil else { continue }
      return rule.governors.contains(name(of: group)) ? at : carryingVerb(noun)
    }
    return carryingVerb(noun)
  }

  /// The verb that a noun is the subject of, else the one that governs it.
  func carryingVerb(_ noun: Int) -> Int? {
    if case .subject(let verb) = phrases[noun].link { return verb }
    return governingVerb(noun)
  }

  /// "the support that Peru *gives* to X", "… continues *to give* to X": the light verb of a relative clause about the noun. O(``GrammarLimit/frontier``).
  func lentVerb(_ noun: Int, _ rule: Rule) -> Int? {
    guard !rule.lightVerbs.isEmpty else { return nil }
    for at in (noun + 1)..<max(noun + 1, min(phrases.count, noun + GrammarLimit.frontier)) {
      guard phrases[at].kind != .boundary else { return nil }
      guard let group = phrases[at].verb, let told = group.antecedent?.phrase, told == noun || completes(told, noun) else { continue }
      if at + 1 < phrases.count, let next = phrases[at + 1].verb, next.form == .infinitive {
        return rule.lightVerbs.contains(name(of: next)) ? at + 1 : nil
      }
      return rule.lightVerbs.contains(name(of: group)) ? at : nil
    }
    return nil
  }

  /// "the chairmanship *of the Lake Forum*, which Kenya holds": what stands right before the relative clause is the noun's "of". O(1).
  private func completes(_ told: Int, _ noun: Int) -> Bool {
    guard told > noun, case .preposition(let of) = phrases[told].link, phrases[of].word == "of" else { return false }
    return phrases[of].host == noun
  }

  /// "the support that *Peru gives* to X", "the help *they provide*": whether a relative clause about the noun names another than the text.
  func isGivenByOthers(_ noun: Int) -> Bool {
    for at in noun + 1..<max(noun + 1, min(phrases.count, noun + GrammarLimit.frontier)) {
      if phrases[at].kind == .boundary { return false }
      guard let group = phrases[at].verb, let told = group.antecedent, told.phrase == noun, told.preposition == nil else { continue }
      return group.subjects.first != .speaker
    }
    return false
  }

  /// "the support *provided by* X": the participle of a light verb right behind the noun.
  func givenVerb(_ noun: Int, _ rule: Rule) -> Int? {
    guard phrases[noun].kind == .noun, noun + 2 < phrases.count, let group = phrases[noun + 1].verb, group.form == .participle,
      group.isPassive,
      isFollowed(noun + 1, by: agentPreposition), rule.lightVerbs.contains(name(of: group)) || rule.lightVerbs.isEmpty
    else { return nil }
    return noun + 1
  }

  /// "the support *extended* to X": whoever gave it, not the text that speaks of it.
  func isGiven(_ noun: Int, _ rule: Rule) -> Bool {
    guard phrases[noun].kind == .noun, noun + 1 < phrases.count, let group = phrases[noun + 1].verb, group.form == .participle else {
      return false
    }
    return group.isPassive
      && (rule.lightVerbs.contains(name(of: group)) || rule.lightVerbs.isEmpty && isFollowed(noun + 1, by: agentPreposition))
  }

  /// A verb's bare form; "have" and "be" where they stand alone.
  func name(of group: VerbGroup) -> String { group.lemma.map { grammar.verbs[$0] } ?? (group.isCopula ? "be" : "have") }

  /// "is *dedicated* to the fight", "is *mandated* to prevent": what it is made for, it does.
  func isDevoted(_ group: VerbGroup) -> Bool { grammar.lists["devoted"]?.contains(name(of: group)) == true }

  /// "A Platform *will be established*": the text itself says that it shall come about, and names nobody else.
  func isAgentless(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, group.isPassive, group.form == .finite, group.governor == nil, !group.isRelative,
      group.modality != nil
    else { return false }
    return !isFollowed(verb, by: agentPreposition)
  }

  /// "*the programme* on the fight … – *X*", in whatever list it stands: the name of one thing that is described first. O(appositions).
  func calledByName(_ described: Int, _ spec: SlotSpec) -> [Argument] {
    guard phrases[described].head == nil, !phrases[described].isPlural else { return [] }
    return appositions[described].compactMap { name in phrases[name].head.flatMap { admits(spec, $0) ? argument($0, name) : nil } }
  }

  /// The names behind a preposition. O(names).
  func behind(_ preposition: Int, _ spec: SlotSpec) -> [Argument] {
    var found: [Argument] = []
    var seen: Set<Int> = []
    collectComplements(preposition, spec, &found, &seen)
    return found
  }

  /// "the accession of X to Y *as an observer*": as what less than a member. O(``GrammarLimit/frontier``).
  func lesserCapacity(after trigger: Int) -> String? {
    if case .preposition(let own) = phrases[trigger].link, grammar.lists["capacity"]?.contains(phrases[own].word) == true { return nil }
    for at in (trigger + 1)..<max(trigger + 1, min(phrases.count, trigger + GrammarLimit.lookahead)) {
      if [.boundary, .relative, .subordinator, .verb].contains(phrases[at].kind) || phrases[at].hasComma && phrases[at].hasConjunction {
        return nil
      }
      guard phrases[at].kind == .preposition, grammar.lists["capacity"]?.contains(phrases[at].word) == true, let noun = complement[at]
      else {
        continue
      }
      for capacity in ["observer", "associate"] where grammar.lists["as \(capacity)"]?.contains(phrases[noun].headWord) == true {
        return capacity
      }
      return phrases[noun].units.contains { grammar.lists["as associate"]?.contains(sentence.words[units[$0].words.lowerBound]) == true }
        ? "associate" : nil
    }
    return nil
  }

  /// The objects of a verb, but for the one that the trigger stands in. O(names).
  func objects(of verb: Int, not trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard let group = phrases[verb].verb, !group.isPassive else { return [] }
    for object in group.objects where object != trigger {
      let found = arguments(object, spec)
      // "elected *Kenya* as its chair and Rwanda as rapporteur".
      let before = found.filter { sentence.marks[$0.mark].words.lowerBound < phrases[trigger].words.lowerBound }
      if !found.isEmpty { return before.isEmpty ? found : before }
    }
    return []
  }

  /// "three desks: *X, Y and Z*", "three desks (*X, Y and Z*)". O(names).
  func listedNames(under trigger: Int, _ spec: SlotSpec) -> [Argument] {
    var at = trigger
    if listed[at].isEmpty, appositions[at].isEmpty, case .preposition(let preposition) = phrases[at].link,
      let host = phrases[preposition].host
    {
      at = host
    }
    return (listed[at] + appositions[at]).flatMap { arguments($0, spec) }
  }

  /// "*serves* as chair of", "*acts* as its secretariat": the verb whose subject is what stands behind "as".
  func actingVerb(of preposition: Int) -> Int? {
    guard grammar.lists["capacity"]?.contains(phrases[preposition].word) == true, let verb = phrases[preposition].verbHost,
      let group = phrases[verb].verb, grammar.lists["acting"]?.contains(name(of: group)) == true
    else { return nil }
    return verb
  }

  /// Whether a passive keeps its second object: "was elected *chair*", "was granted *observer status*".
  func keepsObject(_ group: VerbGroup) -> Bool {
    grammar.lists["kept object"]?.contains(name(of: group)) == true
  }

  /// "cooperation to counter trafficking *between* A and B": a preposition further on that completes the trigger. O(phrases).
  func isAwaitedBehind(_ trigger: Int, _ word: String) -> Bool {
    phrases[(trigger + 1)...].contains { $0.awaitedBy == trigger && $0.word == word }
  }

  /// Whether a preposition, or the verb of "to join", follows the trigger within its clause. O(``GrammarLimit/frontier``).
  func isFollowed(_ trigger: Int, by word: String) -> Bool {
    for at in (trigger + 1)..<max(trigger + 1, min(phrases.count, trigger + GrammarLimit.frontier)) {
      switch phrases[at].kind {
      case .boundary, .relative, .subordinator: return false
      case .verb: return phrases[at].verb.map { $0.form == .infinitive && word == "to \(name(of: $0))" } ?? false
      // "cooperation on cases *of* fraud": that of another noun.
      case .preposition where phrases[at].word == word: return word != "of" || phrases[at].host.map { $0 <= trigger } ?? true
      default: continue
      }
    }
    return false
  }

  private func names(_ group: VerbGroup) -> Bool {
    group.lemma.map { grammar.lists["naming"]?.contains(grammar.verbs[$0]) == true } ?? true
  }
}
