import EntenteModel
package import EntenteStore

/// Compares what two documents, or the documents of two spans of time, say. O(edges of the graph).
package struct Differ: Sendable {
  private let records: GraphRecords

  package init(_ records: GraphRecords) { self.records = records }

  /// A statement without its document: the document's own node counts as the same end on both sides.
  private struct Key: Hashable {
    var type: RelationType
    var from: NodeID?
    var to: NodeID?
  }

  private struct Side {
    var namings: [NodeID: [EdgeRecord]] = [:]
    var statements: [Key: EdgeRecord] = [:]
  }

  package func difference(from before: [DocumentView], to after: [DocumentView]) throws(StoreError) -> Difference {
    let edges = try records.allEdges()
    let old = side(of: before, edges)
    let new = side(of: after, edges)
    var namings: [Difference.Naming] = []
    for (change, one, other) in [(Difference.Change.new, new, old), (.dropped, old, new)] {
      for (node, edges) in one.namings where other.namings[node] == nil {
        namings.append(Difference.Naming(change: change, entity: try records.node(node), edges: edges))
      }
    }
    return Difference(
      before: before, after: after, namings: namings.sorted { ($0.entity.kind ?? "", $0.entity.id) < ($1.entity.kind ?? "", $1.entity.id) },
      statements: try statements(old, new))
  }

  private func side(of documents: [DocumentView], _ edges: [EdgeRecord]) -> Side {
    let own = Set(documents.map(\.record.node))
    let ids = Set(documents.map(\.record.id))
    var side = Side()
    for edge in edges where edge.document.map(ids.contains) ?? false {
      if edge.type == .mentions {
        side.namings[edge.to, default: []].append(edge)
        continue
      }
      let key = Key(type: edge.type, from: own.contains(edge.from) ? nil : edge.from, to: own.contains(edge.to) ? nil : edge.to)
      // The firmest statement stands for the side; the first of several.
      if let known = side.statements[key], known.modality >= edge.modality { continue }
      side.statements[key] = edge
    }
    return side
  }

  private func statements(_ old: Side, _ new: Side) throws(StoreError) -> [Difference.Statement] {
    var statements: [Difference.Statement] = []
    for key in Set(old.statements.keys).union(new.statements.keys) {
      let before = old.statements[key]
      let after = new.statements[key]
      guard let change = Differ.change(before, after) else { continue }
      var from: NodeRecord?
      if let node = key.from { from = try records.node(node) }
      var to: NodeRecord?
      if let node = key.to { to = try records.node(node) }
      statements.append(Difference.Statement(change: change, type: key.type, from: from, to: to, before: before, after: after))
    }
    return statements.sorted { Differ.order($0) < Differ.order($1) }
  }

  private static func order(_ statement: Difference.Statement) -> (String, String, String) {
    (statement.type.rawValue, statement.from?.id ?? "", statement.to?.id ?? "")
  }

  private static func change(_ before: EdgeRecord?, _ after: EdgeRecord?) -> Difference.Change? {
    guard let before else { return .new }
    guard let after else { return .dropped }
    if after.modality != before.modality { return after.modality > before.modality ? .stronger : .weaker }
    return Folding.key(after.quote ?? "") == Folding.key(before.quote ?? "") ? nil : .reworded
  }
}
