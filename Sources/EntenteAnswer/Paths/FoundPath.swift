import EntenteLanguage
package import EntenteModel

/// One connection between two entities: nodes, and for every step the edges that state it, the best first.
package struct FoundPath: Sendable {
  package var nodes: [NodeRecord]
  package var steps: [[EdgeRecord]]
  /// What ``PathRanking`` makes of it; less is better.
  package var cost: Double

  /// `Europol → CLASI → Guatemala`.
  package var text: String { nodes.map(\.name).joined(separator: " → ") }

  /// The query that gives this path as its text.
  func query(asOf date: PartialDate?) -> String {
    var pattern = "(n0)"
    for (place, edges) in steps.enumerated() {
      let edge = edges[0]
      let isForward = edge.from == nodes[place].node
      let arrow = edge.type.isSymmetric ? ("-", "-") : isForward ? ("-", "->") : ("<-", "-")
      pattern += "\(arrow.0)[r\(place):\(edge.type.rawValue)]\(arrow.1)(n\(place + 1))"
    }
    let ends = nodes.enumerated().map { "n\($0).id = \(StatementPattern.literal($1.id))" }.joined(separator: " AND ")
    let names = nodes.indices.map { "n\($0).name" }.joined(separator: " + ' → ' + ")
    return "MATCH \(pattern)\(date.map { " AS OF '\($0.text)'" } ?? "") WHERE \(ends) RETURN DISTINCT \(names) AS value"
  }
}

/// What a search for paths may use.
package struct PathOptions: Sendable {
  /// How many paths are wanted.
  package var count = 3
  /// How many times the cost of the best path another may have; any for `nil`.
  package var tolerance: Double?
  /// What ``tolerance`` is where nobody said how many paths are wanted.
  package static let usualTolerance = 1.5
  /// Only edges of these types; all but `MENTIONS` for `nil`.
  package var types: Set<RelationType>?
  /// Nodes that no path may pass.
  package var avoid: Set<NodeID> = []
  /// Only edges that hold on this date, certainly or possibly.
  package var asOf: PartialDate?
  /// The longest path looked for, in steps.
  package var maximumLength = 6
  /// How many edges may be looked at before the search ends with what it has.
  package var maximumVisits = 2_000_000

  package init() {}
}

/// What paths were found, and whether all of the graph within reach was searched.
package struct PathAnswer: Sendable {
  package var paths: [FoundPath]
  /// False where ``PathOptions/maximumVisits`` ended the search.
  package var isComplete: Bool
  /// How many edges were looked at.
  package var visits: Int
  /// The date on which the paths hold, certainly or possibly; `nil` where none was asked for.
  package var asOf: PartialDate?
}
