import EntenteLexicon
import EntenteModel

/// Lists that a phrase announces, and the noun that a name spells out.
extension Linker {
  /// "*The following States* were represented: A, B": the subject that announces the list behind its verb.
  func announced() -> Int? {
    guard let verb = lastFinite, verb == lastVerb, let group = phrases[verb].verb, case .phrase(let subject)? = group.subjects.first,
      phrases[subject].head.map({ sentence.marks[$0].role == .group }) ?? true
    else { return nil }
    let announces = phrases[subject].words.contains { grammar.lists["following"]?.contains(sentence.words[$0]) == true }
    return announces ? subject : nil
  }

  /// "has *two desks*, X and Y": what is counted, and then named.
  func isCounted(_ last: Int, beforeList index: Int) -> Bool {
    guard phrases[last].head == nil, phrases[last].isPlural, case .object = phrases[last].link, phrases[index].head != nil,
      index + 2 < phrases.count, phrases[index + 1].kind == .connector, phrases[index + 1].hasConjunction, phrases[index + 2].head != nil
    else { return false }
    return grammar.lists["quantity"]?.contains(sentence.words[phrases[last].words.lowerBound]) == true
  }

  /// "the programme on border management and … - *EUROFRONT*": the common noun that the name spells out.
  func namedByDash(_ index: Int, _ last: Int) -> Int? {
    guard phrases[index].head != nil else { return nil }
    var at: Int? = last
    for _ in 0..<GrammarLimit.frontier {
      guard let candidate = at else { return nil }
      if phrases[candidate].head == nil, kinship(candidate, phrases[index].head) > 0 { return candidate }
      at = parent(candidate)
    }
    return nil
  }
}
