package import EntenteLanguage
import EntenteModel
import EntentePlan

/// A name in a query that the graph knows nowhere: no error, for it may come one day, but most often a slip.
package struct QueryWarning: Sendable {
  package var message: String
  package var place: TextPlace
  /// The nearest name that the graph has.
  package var suggestion: String?
}

extension PreparedQuery {
  /// Most warnings that a query gives.
  package static let mostWarnings = 20
  /// Longest name shown, in characters.
  private static let longestName = 100

  /// The first labels, types and property keys of the query that the graph has nowhere. O(names in the query, and for each that is told of,
  /// names in the graph).
  package func warnings() -> [QueryWarning] {
    var seen: Set<String> = []
    var result: [QueryWarning] = []
    for used in query.usedNames where isUnknown(used) && seen.insert("\(used.kind) \(used.name.text)").inserted {
      if result.count == PreparedQuery.mostWarnings { break }
      result.append(warning(used))
    }
    return result
  }

  private func warning(_ used: UsedName) -> QueryWarning {
    let nearest = EditDistance.nearest(to: used.name.text, among: candidates(used.kind), count: 1).first
    let name =
      used.name.text.utf8.count > PreparedQuery.longestName ? used.name.text.prefix(PreparedQuery.longestName) + "…" : used.name.text[...]
    return QueryWarning(
      message: "\(what(used.kind)) '\(name)' is nowhere in this graph", place: used.name.range.place(in: query.tree.source),
      suggestion: nearest)
  }

  private func isUnknown(_ used: UsedName) -> Bool {
    let name = used.name.text
    switch used.kind {
    case .label: return graph.label(named: name) == nil
    case .type: return graph.type(named: name) == nil
    case .labelOrType: return graph.label(named: name) == nil && graph.type(named: name) == nil
    case .key: return graph.key(named: name) == nil
    }
  }

  private func candidates(_ kind: UsedName.Kind) -> [String] {
    switch kind {
    case .label: graph.labelNames
    case .type: graph.typeNames
    case .labelOrType: graph.labelNames + graph.typeNames
    case .key: graph.keyNames
    }
  }

  private func what(_ kind: UsedName.Kind) -> String {
    switch kind {
    case .label: "the label"
    case .type: "the relationship type"
    case .labelOrType: "the label or type"
    case .key: "the property"
    }
  }
}
