import EntenteLexicon
import EntenteModel

/// Whose deed a noun tells of: "X's *coordination* of Y".
extension Clauses {
  /// "the coordination of X *by Y*": who does what a noun tells, right behind what it is done to. O(``GrammarLimit/frontier``).
  func nominalAgent(_ trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard phrases[trigger].kind == .noun, phrases[trigger].possessors.isEmpty, !phrases[trigger].isPossessed else { return [] }
    // "the adoption *by Y* of X".
    if trigger + 1 < phrases.count, phrases[trigger + 1].kind == .preposition, phrases[trigger + 1].word == agentPreposition {
      return behind(trigger + 1, spec)
    }
    var isNamed = false
    for at in trigger + 1..<max(trigger + 1, min(phrases.count, trigger + GrammarLimit.frontier)) {
      switch phrases[at].kind {
      case .preposition where phrases[at].word == agentPreposition: return isNamed ? behind(at, spec) : []
      case .preposition where isNamed && phrases[at].twin == nil: return []
      case .noun where phrases[at].head == nil && !isNamed && grammar.isDate(sentence.words[phrases[at].words]): continue
      case .noun where phrases[at].head == nil: return []
      case .noun: isNamed = true
      case .preposition, .connector: continue
      default: return []
      }
    }
    return []
  }

  /// "X's coordination of", "its coordination of", "the coordination of Y by X", and what ``carriers(_:_:)`` finds.
  func doer(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    let phrase = phrases[trigger]
    // "*rejected* the financing of X by Y": what is refused or only talked about is not told to be done.
    if phrase.isOurs || governingVerb(trigger).flatMap({ phrases[$0].verb }).map({ isOne(name(of: $0), of: "rejecting") }) == true {
      return []
    }
    let names = phrase.possessors.filter { admits(spec, $0) }
    if !names.isEmpty { return names.map { .mark(argument($0, trigger)) } }
    if phrase.owner != nil || phrase.isPossessed || phrase.whole != nil {
      // "the Plan, *whose* implementation *is ensured by X*", "*X leads its* implementation": without "of", it tells whose plan is carried out, and not who does it.
      let carriers = carriers(trigger, spec)
      if !carriers.isEmpty || phrase.whole != nil { return carriers }
      if nominal("of", trigger, SlotSpec()).isEmpty { return [] }
      return marks(phrase.owner.map { arguments($0, spec) } ?? owner(of: trigger, spec))
    }
    let agents = nominalAgent(trigger, spec)
    if !agents.isEmpty { return marks(agents) }
    let praised = praised(trigger, spec)
    return praised.isEmpty ? carriers(trigger, spec) : marks(praised)
  }

  /// Who carries on the deed that a noun tells, by what stands above the noun. O(``GrammarLimit/verbChain``).
  ///
  /// "X *leads* the coordination of", "the coordination of Y *is ensured by* X", "*rests with* X", "X is *entrusted with* it", "we *entrust* X *with* it", "*responsible
  /// for* it", "the *role* of X *in* it", "*its efforts towards* it", "X *plays a part in* it".
  private func carriers(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    switch phrases[root(trigger)].link {
    case .object(let verb):
      guard let group = phrases[verb].verb, !group.isPassive, isOne(name(of: group), of: "carrying on") else { return [] }
      return subjects(verb, spec)
    case .subject(let verb):
      guard let group = phrases[verb].verb, !group.isNegated, denial(of: verb) == nil else { return [] }
      if group.isPassive, isOne(name(of: group), of: "carrying on") {
        return marks(complements(agentPreposition, ofVerb: verb, spec, blockedBy: { _ in false }))
      }
      guard isOne(name(of: group), of: "resting with") else { return [] }
      for word in grammar.lists["resting preposition"]?.sorted() ?? [] {
        let found = complements(word, ofVerb: verb, spec, blockedBy: { _ in false })
        if !found.isEmpty { return marks(found) }
      }
      return []
    case .preposition(let preposition): return carriers(behind: preposition, spec)
    default: return []
    }
  }

  private func carriers(behind preposition: Int, _ spec: SlotSpec) -> [Filling.End] {
    let word = phrases[preposition].word
    if isOne(word, of: "answering for") { return circumstance(preposition, spec) }
    if isOne(word, of: "entrusted with"), let verb = phrases[preposition].verbHost, let group = phrases[verb].verb,
      isOne(name(of: group), of: "entrusting")
    {
      return group.isPassive ? subjects(verb, spec) : marks(group.objects.flatMap { arguments($0, spec, throughGerunds: false) })
    }
    guard isOne(word, of: "share preposition"), let host = phrases[preposition].host.map(root), phrases[host].head == nil,
      isOne(phrases[host].headWord, of: "share in a deed"), !phrases[host].isOurs
    else { return [] }
    let names = phrases[host].possessors.filter { admits(spec, $0) }
    if !names.isEmpty { return names.map { .mark(argument($0, host)) } }
    if phrases[host].isPossessed { return marks(owner(of: host, spec)) }
    if case .object(let verb) = phrases[host].link, let group = phrases[verb].verb, !group.isPassive,
      isOne(name(of: group), of: "having a share")
    {
      return subjects(verb, spec)
    }
    return marks(nominal("of", host, spec))
  }

  /// "commended *X for the development of* Y", "congratulates *X on the publication of* Y": whose deed it is.
  private func praised(_ trigger: Int, _ spec: SlotSpec) -> [Argument] {
    guard case .preposition(let preposition) = phrases[trigger].link, isOne(phrases[preposition].word, of: "praised for"),
      let verb = phrases[preposition].verbHost, let group = phrases[verb].verb, !group.isPassive, !group.isNegated,
      let lemma = group.lemma, grammar.verbClasses[lemma].contains(.attitude), let object = group.objects.last, object < preposition,
      phrases[object].head != nil
    else { return [] }
    return arguments(object, spec)
  }

  /// "the launching*, on 10 June 2021, of* X", "the enactment *by Y of* X": what completes a noun behind what commas put in between, or who did it.
  /// O(``GrammarLimit/frontier``).
  func interrupted(_ word: String, _ trigger: Int) -> Int? {
    guard phrases[trigger].kind == .noun, trigger + 3 < phrases.count else { return nil }
    let next = phrases[trigger + 1]
    if next.kind == .preposition, next.word == agentPreposition {
      return phrases[trigger + 3].kind == .preposition && phrases[trigger + 3].word == word && phrases[trigger + 2].head != nil
        ? trigger + 3 : nil
    }
    guard next.kind == .connector, !next.hasConjunction else { return nil }
    for at in trigger + 2..<min(phrases.count, trigger + GrammarLimit.frontier) {
      let phrase = phrases[at]
      guard [.noun, .preposition, .connector].contains(phrase.kind), !phrase.hasConjunction else { return nil }
      if phrase.kind == .preposition, phrase.word == word, phrases[at - 1].kind == .connector { return at }
    }
    return nil
  }

  /// How firm a deed that a noun tells can be at most, by who carries it on: "its coordination *will be ensured* by X", "*We task* X with it". O(1).
  /// - Parameter isResult: whether the deed is done once and for all: who *begins* a foundation, or is *entrusted with* it, has founded nothing yet.
  func firmness(ofCarrying trigger: Int, isResult: Bool) -> Modality {
    let begun: Modality = isResult ? .commitment : .fact
    switch phrases[root(trigger)].link {
    case .object(let verb):
      guard let group = phrases[verb].verb, isOne(name(of: group), of: "carrying on") else { return .fact }
      return isOne(name(of: group), of: "bringing about") ? .fact : begun
    case .subject(let verb):
      guard let group = phrases[verb].verb, isOne(name(of: group), of: group.isPassive ? "carrying on" : "resting with") else {
        return .fact
      }
      return min(modality(verb), isOne(name(of: group), of: "bringing about") ? .fact : begun)
    case .preposition(let preposition):
      let word = phrases[preposition].word
      if isOne(word, of: "answering for") { return begun }
      if isOne(word, of: "entrusted with"), let verb = phrases[preposition].verbHost, let group = phrases[verb].verb,
        isOne(name(of: group), of: "entrusting")
      {
        return isDirecting(verb) ? .call : begun
      }
      guard let host = phrases[preposition].host.map(root), isOne(phrases[host].headWord, of: "share in a deed") else { return .fact }
      return isOne(phrases[host].headWord, of: "share in what is done") ? .fact : begun
    default: return .fact
    }
  }

  /// "its *efforts* to establish X", "the *efforts* of Y to establish X": what somebody strives for is not done. O(1).
  func isStrivenFor(_ verb: Int) -> Bool {
    guard let group = phrases[verb].verb, group.form == .infinitive, let noun = group.nounGovernor else { return false }
    var striving = noun
    if phrases[noun].head != nil, case .preposition(let of) = phrases[root(noun)].link, let host = phrases[of].host { striving = host }
    return isOne(phrases[striving].headWord, of: "striving")
  }
}
