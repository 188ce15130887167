import EntenteLanguage
import EntenteModel
import EntenteStore

// What texts were made in a time: "which declarations were adopted in 2023", "what was published in April".
extension Asker {
  /// The statements that a text was published, or agreed at a meeting, on a day. O(such statements).
  func made(_ question: EventQuestion) throws(StoreError) -> [Happening] {
    guard question.roles == ["Document"], question.time != nil, question.wanted == [.values] else { return [] }
    var outcome = StatementPattern(types: [RelationType.involvedIn.rawValue])
    outcome.capacities = ["outcome"]
    let found = try finder.find(StatementPattern(types: [RelationType.published.rawValue])) + finder.find(outcome)
    return found.filter { $0.on != nil && $0.modality == .fact && Asker.isMade($0, question.isIssued) }
      .map { Happening(node: nil, date: $0.on, edges: [$0]) }
  }

  /// The text that such a statement is about; `nil` of any other.
  func textMade(_ edge: EdgeRecord) throws(StoreError) -> NodeRecord? {
    switch edge.type {
    case .published: try records.node(edge.to)
    case .involvedIn where edge.capacity == "outcome": try records.node(edge.from)
    default: nil
    }
  }
}
