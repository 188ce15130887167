import EntenteLexicon
import EntenteModel

/// What a quotation takes in behind the last word that its edge needs, so that it does not break off a name or leave out a partner.
extension RelationPass {
  /// "managed by X *together with Y*", "which X manages *on behalf of Y*": who else did it, or for whom. Nil where nobody follows, or where the quotation would grow too long. O(phrases).
  func rest(behind draft: Draft, _ sentence: PassageSentence) -> Range<Int>? {
    guard let end = draft.words.map(\.upperBound).max(), let start = draft.words.map(\.lowerBound).min(), !sentence.isReordered else {
      return nil
    }
    let clauses = sentence.clauses
    guard let last = clauses.phrases.firstIndex(where: { $0.words.upperBound == end }), last + 2 < clauses.phrases.count,
      clauses.phrases[last].kind == .noun, clauses.phrases[last + 2].kind == .noun
    else { return nil }
    let joint = clauses.phrases[last + 1]
    let word = clauses.sentence.words[joint.words].joined(separator: " ")
    guard clauses.isOne(word, of: "company") || clauses.isOne(word, of: "in whose name") else { return nil }
    let whole = clauses.phrases[last + 2].words.upperBound
    return whole - start <= Quoter.longest ? end..<whole : nil
  }
}
