import EntenteLexicon

/// What a relative clause goes on about, as an object of its verb.
extension Linker {
  /// "the project, *which* Peru manages": what the clause goes on about is the verb's object; behind a preposition ("over which") it is not.
  func takeAntecedent(_ group: inout VerbGroup) {
    guard let relative = pending.relative, let told = pending.antecedent, pending.connector == nil || closesApposition(relative) else {
      return
    }
    let preposition = placePreposition(of: relative)
    guard preposition != nil || !group.isPassive && !group.isCopula else { return }
    // "the Centre, *for* which Peru *pays*": preposition and verb are one verb.
    let whole = preposition.flatMap { at in group.lemma.flatMap { grammar.verb("\(grammar.verbs[$0]) \(phrases[at].word)") } }
    group.lemma = whole ?? group.lemma
    group.antecedent = VerbGroup.Antecedent(phrase: told, preposition: whole == nil ? preposition : nil)
    if preposition == nil || whole != nil { group.objects = [told] }
  }

  /// Whether a relative pronoun has given the verb its object, so that none is to come.
  func isFilled(_ group: VerbGroup) -> Bool { group.antecedent.map { $0.preposition == nil } ?? false }

  /// "a team set up by A and B *at the Agency*, which C joined": behind those who did it.
  func isPlaceOfDoing(_ preposition: Int) -> Bool {
    guard phrases[preposition].word == "at", let host = phrases[preposition].host,
      case .preposition(let by) = phrases[conjunctRoot(host)].link
    else { return false }
    return phrases[by].word == grammar.agentPreposition
  }
}
