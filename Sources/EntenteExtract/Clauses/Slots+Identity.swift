import EntenteLexicon
import EntenteModel

/// What a phrase without a name is said to be, and who does what a noun tells.
extension Clauses {
  /// "*X* is *the body* that", "*The bodies* financed by Y are *A and B*", "Among *the bodies* that Y runs are *A and B*": the names on the other side of
  /// a plain "is", which nothing weakens. O(phrases).
  func identified(_ phrase: Int, _ spec: SlotSpec) -> [Argument] {
    guard phrases[phrase].head == nil else { return [] }
    if let owners = ownersOfTask(phrase, spec) { return owners }
    if phrases[phrase].isIndefinite { return thing(describedBy: phrase).map { arguments($0, spec, throughGerunds: false) } ?? [] }
    if case .subject(let verb) = phrases[phrase].link, isPlainCopula(verb) { return named(phrases[verb].verb?.objects ?? [], spec) }
    if let verb = copula(over: phrase), case .phrase(let subject)? = phrases[verb].verb?.subjects.first, phrases[subject].head != nil {
      return arguments(subject, spec, throughGerunds: false)
    }
    guard case .preposition(let among) = phrases[phrase].link, isOne(phrases[among].word, of: "pairing"), phrases[among].host == nil,
      let verb = phrases[(phrase + 1)...].firstIndex(where: { $0.verb?.form == .finite && $0.verb?.antecedent == nil }),
      isPlainCopula(verb)
    else { return [] }
    return named(phrases[verb].verb?.objects ?? [], spec)
  }

  /// "The main task *of X* is to support", "*Its* task is to support": who is there to do what the verb says; `nil` where no task is told.
  private func ownersOfTask(_ phrase: Int, _ spec: SlotSpec) -> [Argument]? {
    guard isOne(phrases[phrase].headWord, of: "task"), case .subject(let verb) = phrases[phrase].link, let group = phrases[verb].verb,
      group.modality == .commitment || isOne(name(of: group), of: "naming") || isPlainCopula(verb)
    else { return nil }
    let names = phrases[phrase].possessors.filter { admits(spec, $0) }
    if !names.isEmpty { return names.map { argument($0, phrase) } }
    return phrases[phrase].isPossessed ? owner(of: phrase, spec) : nominal("of", phrase, spec)
  }

  /// "…, *respectively*": in the clause of a trigger. O(words of the clause).
  func isSaidRespectively(_ trigger: Int) -> Bool {
    let isEdge = { (at: Int) in phrases[at].kind == .boundary || phrases[at].kind == .subordinator }
    let start = (0..<trigger).last(where: isEdge).map { phrases[$0].words.upperBound } ?? 0
    let end = (trigger..<phrases.count).first(where: isEdge).map { phrases[$0].words.lowerBound } ?? sentence.words.count
    return sentence.words[start..<max(start, end)].contains { isOne($0, of: "pairwise") }
  }

  /// "along *the same lines*": as what was told of before.
  func isTheSame(_ trigger: Int) -> Bool {
    phrases[trigger].kind == .noun && phrases[trigger].head == nil
      && phrases[trigger].words.contains { isOne(sentence.words[$0], of: "the same") }
      && !prepositions[trigger].contains { ["of", "as"].contains(phrases[$0].word) }
  }

  /// "*Funding* is provided by Y", "*The start-up costs* will be met by Y", "Y is *the implementing partner*", "Y will bear *the whole cost*": a noun that opens
  /// its sentence, or that a plain "is" or its clause ends with, and that says nowhere of what it is. O(prepositions of the noun).
  func isUncompleted(_ trigger: Int) -> Bool {
    let phrase = phrases[trigger]
    guard phrase.kind == .noun, phrase.head == nil, !phrase.isPossessed, !phrase.isIndefinite, phrase.possessors.isEmpty,
      phrase.modifiers.isEmpty,
      phrase.owner == nil, conjuncts[trigger].isEmpty,
      !prepositions[trigger].contains(where: { ["of", "for", "to"].contains(phrases[$0].word) })
    else { return false }
    switch phrase.link {
    case .subject: return trigger == 0
    case .object(let verb):
      guard phrase.isDefinite, trigger == verb + 1, !isFollowed(trigger, by: "for") else { return false }
      return isPlainCopula(verb) || phrases[verb].verb?.form == .finite && phrases[verb].verb?.isRelative == false && endsClause(trigger)
    default: return false
    }
  }

  /// Whether a sentence or a clause between semicolons ends with a phrase, but for days: "bears the cost *until 2027*".
  private func endsClause(_ phrase: Int) -> Bool {
    var at = phrase + 1
    while at + 1 < phrases.count, phrases[at].kind == .preposition, phrases[at + 1].words.contains(where: { sentence.kinds[$0] == .number })
    {
      at += 2
    }
    return at >= phrases.count || phrases[at].kind == .boundary
  }

  /// "the presence of X *as observers*": what somebody is somewhere, not what a body has told of before.
  func isCapacity(_ trigger: Int) -> Bool {
    guard case .preposition(let capacity) = phrases[trigger].link, isOne(phrases[capacity].word, of: "capacity") else { return false }
    var at = phrases[capacity].host
    for _ in 0..<GrammarLimit.verbChain {
      guard let host = at.map(root) else { return false }
      if phrases[host].head == nil, isOne(phrases[host].headWord, of: "presence") { return true }
      guard case .preposition(let preposition) = phrases[host].link else { return false }
      at = phrases[preposition].host
    }
    return false
  }

  private func named(_ objects: [Int], _ spec: SlotSpec) -> [Argument] {
    objects.prefix(1).flatMap { phrases[$0].head == nil ? [] : arguments($0, spec, throughGerunds: false) }
  }

  /// "X is Norway's *partner to deepen* cooperation with Y": what somebody is a partner for is not said to be so. O(1).
  func isWhatPartnersAreFor(_ group: VerbGroup) -> Bool {
    guard group.form == .infinitive, let noun = group.nounGovernor else { return false }
    return phrases[noun].head == nil && isOne(phrases[noun].headWord, of: "partner noun")
  }

  /// "X *is one of* the most serious forms of": the copula over the one of those that a noun names.
  func copulaOverOne(of phrase: Int) -> Int? {
    guard case .preposition = phrases[phrase].link, phrases[phrase].isPlural else { return nil }
    return copula(over: phrase)
  }

  /// The copula whose predicate a phrase is, or "one of" which it is.
  private func copula(over phrase: Int) -> Int? {
    var at = phrase
    if case .preposition(let of) = phrases[at].link, phrases[of].word == "of", let one = phrases[of].host,
      isOne(phrases[one].headWord, of: "one of")
    {
      at = one
    }
    guard case .object(let verb) = phrases[at].link, isPlainCopula(verb) else { return nil }
    return verb
  }

  func isPlainCopula(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, group.isCopula, group.lemma == nil, !group.isNegated, group.modality == nil else { return false }
    return modality(verb) == .fact && denial(of: verb) == nil
  }

  /// "X *is among* its observers", "X *ranks among* the donors of": the verb that puts its subject among those whom the noun names.
  func memberVerb(of preposition: Int) -> Int? {
    guard isOne(phrases[preposition].word, of: "among"), let verb = phrases[preposition].verbHost, verb < preposition,
      let group = phrases[verb].verb, !group.isNegated, group.isCopula && group.lemma == nil || isOne(name(of: group), of: "ranking"),
      group.objects.isEmpty || group.isPassive
    else { return nil }
    return verb
  }

  /// "*X* trains officers *together with* Y", "drafted by *X jointly with* Y": who does something does it with whom the preposition names.
  func companions(_ preposition: Int, _ spec: SlotSpec) -> [Filling.End] {
    guard let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, !isOne(name(of: group), of: "no joint deed"),
      denial(of: verb) == nil
    else { return [] }
    // "directed *the Secretariat*, in collaboration with Y, to act".
    if let asked = group.objects.first(where: { $0 < preposition && isAsked($0, preposition) }) { return marks(arguments(asked, spec)) }
    if !group.isPassive, group.form != .participle, let lemma = group.lemma, !grammar.verbClasses[lemma].contains(.attitude),
      grammar.verbModality[lemma] == nil
    {
      return subjects(verb, spec.without([.state, .region, .group]))
    }
    guard group.isPassive, let host = phrases[preposition].host, case .preposition(let by) = phrases[root(host)].link,
      phrases[by].word == agentPreposition
    else { return [] }
    return marks(arguments(root(host), spec))
  }

  /// "support is provided by X".
  func passiveLight(_ verb: Int, _ rule: Rule, _ spec: SlotSpec) -> [Filling.End] {
    guard let group = phrases[verb].verb, group.isPassive, !group.isNegated, let lemma = group.lemma,
      rule.lightVerbs.contains(grammar.verbs[lemma])
    else {
      return []
    }
    return marks(complements(agentPreposition, after: verb, spec, blockedBy: { _ in false }))
  }

  /// "*recognised* X as the coordinator of": a verb that tells what its object is.
  private func makesSo(_ verb: Int) -> Bool { phrases[verb].verb.map { isOne(name(of: $0), of: "makes so") } ?? false }

  /// "X, *as the coordinator of* Y, opened": whose part it is, right before or between commas.
  func holder(ofRoleBehind preposition: Int, _ spec: SlotSpec) -> [Argument]? {
    guard isOne(phrases[preposition].word, of: "capacity"), let host = phrases[preposition].host, phrases[host].head != nil,
      phrases[host].kind == .noun
    else { return nil }
    let comma = preposition - 1
    // "may attend *the Plenary as observers*": what somebody else is there.
    if comma == host {
      switch phrases[root(host)].link {
      case .object(let verb) where !makesSo(verb): return nil
      case .preposition(let other) where !isOne(phrases[other].word, of: "origin") && !isOne(phrases[other].word, of: "with"): return nil
      default: break
      }
    }
    // "the envoy of Peru to the Union, *in its capacity as* Chair": whose envoy it is, nobody can tell by what stands nearest.
    if comma != host, case .preposition(let other) = phrases[root(host)].link, phrases[other].word != agentPreposition { return nil }
    guard comma == host || comma - 1 == host && phrases[comma].kind == .connector && !phrases[comma].hasConjunction else { return nil }
    let found = arguments(root(host), spec)
    return found.isEmpty ? nil : found
  }
}
