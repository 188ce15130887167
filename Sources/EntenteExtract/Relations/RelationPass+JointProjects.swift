import EntenteLexicon
import EntenteModel

/// Programmes that are said to be somebody's.
extension RelationPass {
  /// What says of a programme whose it is, and so, where nothing else is said, who carries it out.
  static let jointRule = "joint-project-of"

  /// "a joint project of A and B, *implemented by* C": somebody else is said to carry it out. O(words).
  func isRunByOthers(_ clauses: Clauses) -> Bool {
    guard let participles = clauses.grammar.lists["run by others"] else { return false }
    let words = clauses.sentence.words
    let agent = clauses.grammar.agentPreposition
    return words.indices.contains { participles.contains(words[$0]) && words[$0..<min(words.count, $0 + Self.nearAgent)].contains(agent) }
  }

  /// The most words from a participle to "by": "carried out by".
  private static let nearAgent = 3
}
