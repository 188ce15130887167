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
      case .noun where phrases[at].head == nil && !isNamed && isDay(at): continue
      case .noun where phrases[at].head == nil: return []
      case .noun: isNamed = true
      case .preposition, .connector: continue
      default: return []
      }
    }
    return []
  }

  /// "on *10 June 2021*".
  private func isDay(_ index: Int) -> Bool {
    phrases[index].words.allSatisfy { at in
      let word = sentence.words[at]
      return word.utf8.allSatisfy { (0x30...0x39).contains($0) } || isOne(word, of: "month")
    }
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
    if let owner = phrase.owner { return marks(arguments(owner, spec)) }
    if phrase.isPossessed { return marks(owner(of: trigger, spec)) }
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

  /// How firmly the verb is said by which somebody carries on a deed that a noun tells: "its coordination *will be ensured* by X", "*We task* X with it".
  func firmness(ofCarrying trigger: Int) -> Modality {
    switch phrases[root(trigger)].link {
    case .subject(let verb):
      guard let group = phrases[verb].verb, isOne(name(of: group), of: group.isPassive ? "carrying on" : "resting with") else {
        return .fact
      }
      return modality(verb)
    case .preposition(let preposition):
      guard isOne(phrases[preposition].word, of: "entrusted with"), let verb = phrases[preposition].verbHost else { return .fact }
      return isDirecting(verb) ? .call : .fact
    default: return .fact
    }
  }
}
