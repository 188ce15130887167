import EntenteLexicon
import EntenteModel

/// Pronouns that reach back over the start of their sentence.
extension RelationPass {
  /// "It is modelled on X.": a pronoun that opens a sentence stands for the subject of the sentence before, in the same paragraph.
  func resolved(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    guard let lastSubject, lastSubject.passage == passage, let first = sentence.clauses.units.first, first.tag == .pronoun,
      first.words.count == 1,
      sentence.clauses.grammar.lists["singular pronoun"]?.contains(sentence.clauses.sentence.words[first.words.lowerBound]) == true,
      isActive(sentence.clauses)
    else { return sentence }
    var mark = lastSubject.mark
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
    for phrase in clauses.phrases {
      guard case .subject = phrase.link, let head = phrase.head else { continue }
      let mark = clauses.sentence.marks[head]
      if [.actor, .programme, .network, .instrument].contains(mark.kind), mark.role != .group { lastSubject = (mark, passage) }
      return
    }
  }
}
