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

extension Clauses {
  /// The name before a pronoun that was a subject or an object last, else the nearest; never one that stands with `subject`. It looks at heads
  /// only: a phrase that is completed by the pronoun itself ("members of it") would lead back to it. O(lookahead).
  func nearestNamed(before phrase: Int, _ spec: SlotSpec, except subject: Int?) -> [Argument] {
    let bodies = SlotSpec(kinds: [.actor, .programme, .network, .instrument], notRoles: [.state, .region])
    var nearest: Argument?
    for at in stride(from: phrase - 1, through: max(0, phrase - GrammarLimit.lookahead), by: -1) {
      guard phrases[at].kind == .noun, let head = phrases[at].head, admits(bodies, head), subject.map({ root(at) != root($0) }) ?? true
      else {
        continue
      }
      switch phrases[at].link {
      case .subject, .object, .free: return admits(spec, head) ? [argument(head, at)] : []
      default: nearest = nearest ?? argument(head, at)
      }
    }
    return nearest.map { admits(spec, $0.mark) ? [$0] : [] } ?? []
  }
}
