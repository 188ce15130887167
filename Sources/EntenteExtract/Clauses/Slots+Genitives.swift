import EntenteLexicon
import EntenteModel

/// Whose a noun is that a verb carries.
extension Clauses {
  /// "X, *whose costs* Japan *bears*", "*the budget of which* is *provided* by Japan": where a verb that the rule lists carries the noun, and nothing else
  /// completes it, whose it is says the same as "of". O(completions of the noun).
  func isCarriedGenitive(_ trigger: Int, _ rule: Rule) -> Bool {
    let phrase = phrases[trigger]
    guard phrase.kind == .noun, phrase.owner != nil || !phrase.possessors.isEmpty, !rule.lightVerbs.isEmpty,
      rule.to.functions.contains(.preposition("of")), let verb = carryingVerb(trigger), let group = phrases[verb].verb,
      rule.lightVerbs.contains(name(of: group)), nominal("of", trigger, rule.to).isEmpty
    else { return false }
    return rule.to.functions.allSatisfy { function in
      guard case .preposition(let word) = function, word != "of" else { return true }
      return complements(word, ofVerb: trigger, rule.to, blockedBy: { _ in false }).isEmpty
    }
  }

  /// "*Peru's* costs", "*whose* costs".
  func genitive(_ trigger: Int, _ spec: SlotSpec) -> [Filling.End] {
    let names = phrases[trigger].possessors.filter { admits(spec, $0) }
    if !names.isEmpty { return names.map { .mark(argument($0, trigger)) } }
    return phrases[trigger].owner.map { marks(arguments($0, spec)) } ?? []
  }

  /// "X *is considering* a partnership with Y", "X *plans* support for Y": who has a deed in mind is who would do it; how firm it is, the verb says.
  func isInMind(_ group: VerbGroup) -> Bool {
    guard !group.isPassive, let lemma = group.lemma, let modality = grammar.verbModality[lemma] else { return false }
    return modality <= .commitment && modality != .call && !["settling", "soft"].contains { isOne(grammar.verbs[lemma], of: $0) }
  }
}
