import EntenteLexicon
import EntenteModel

/// Pronouns that reach back over the start of their sentence.
extension RelationPass {
  /// "It is modelled on X.", "Its members are …": a pronoun that opens a sentence stands for the subject of the sentence before, in the same paragraph.
  func resolved(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    let clauses = sentence.clauses
    guard let lastSubject, lastSubject.passage == passage, let first = clauses.units.first, first.words.count == 1 else { return sentence }
    let word = clauses.sentence.words[first.words.lowerBound]
    func isOne(of list: String) -> Bool { clauses.grammar.lists[list]?.contains(word) == true }
    var mark = lastSubject.mark
    switch first.tag {
    case .pronoun where isOne(of: "singular pronoun") && isActive(clauses): break
    case .possessive where isOne(of: "singular possessive"): mark.isPossessive = true
    default: return sentence
    }
    mark.words = first.words
    mark.isReference = true
    return sentence.adding([mark])
  }

  /// Whether the pronoun is its clause's subject, and more than "it is important that".
  private func isActive(_ clauses: Clauses) -> Bool {
    guard clauses.phrases.count > 1, let group = clauses.phrases[1].verb else { return false }
    return group.lemma != nil || clauses.phrases.dropFirst(2).first?.isIndefinite == true
  }

  mutating func noteSubject(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() {
      guard case .subject = phrase.link else { continue }
      guard let head = phrase.head ?? clauses.appositions[index].first.flatMap({ clauses.phrases[$0].head }) else {
        // What the sentence is about has no name: "it" is not what was named before.
        if phrase.isDefinite || phrase.isIndefinite { lastSubject = nil }
        return
      }
      let mark = clauses.sentence.marks[head]
      if [.actor, .programme, .network, .instrument].contains(mark.kind), mark.role != .group { lastSubject = (mark, passage) }
      return
    }
  }
}
