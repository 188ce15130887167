import EntenteLexicon
import EntenteModel

/// Pronouns that are no subject.
extension Clauses {
  /// "Peru chairs *it*", "takes part in *it*": who it is was named before, and is not the one who does it.
  func isObjectPronoun(_ index: Int) -> Bool {
    let phrase = phrases[index]
    guard phrase.words.count == 1, units[phrase.units.lowerBound].tag == .pronoun,
      grammar.lists["singular pronoun"]?.contains(sentence.words[phrase.words.lowerBound]) == true
    else { return false }
    switch phrase.link {
    case .object, .preposition: return true
    default: return false
    }
  }
}

extension Clauses {
  /// What stands behind a preposition after a phrase, else what "over which" before its verb goes back to. O(lookahead).
  func complements(_ word: String, ofVerb trigger: Int, _ spec: SlotSpec, blockedBy blocks: (Int) -> Bool) -> [Argument] {
    let found = complements(word, after: trigger, spec, blockedBy: blocks)
    guard found.isEmpty, let group = phrases[trigger].verb, let preposition = group.relativePreposition, phrases[preposition].word == word,
      let told = group.toldBehind
    else { return found }
    return arguments(told, spec)
  }
}
