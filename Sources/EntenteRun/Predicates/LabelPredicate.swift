import EntenteLanguage
import EntenteModel
import EntentePlan

/// What a label expression asks of a node's labels or an edge's type, with names resolved.
indirect enum PatternLabels {
  case label(LabelID)
  case type(TypeID)
  /// A name that the graph does not have.
  case never
  /// `%`: has a label at all; every edge has a type.
  case any
  case not(PatternLabels)
  case and([PatternLabels])
  case or([PatternLabels])

  /// - Parameter ofEdge: whether names are types.
  init(_ id: LabelExpressionID, in tree: SyntaxTree, graph: any GraphSource, ofEdge: Bool) {
    func test(_ id: LabelExpressionID) -> PatternLabels { PatternLabels(id, in: tree, graph: graph, ofEdge: ofEdge) }
    switch tree[id].kind {
    case .name(let name):
      self = ofEdge ? graph.type(named: name).map { .type($0) } ?? .never : graph.label(named: name).map { .label($0) } ?? .never
    case .any: self = .any
    case .not(let inner): self = .not(test(inner))
    case .and(let parts): self = .and(parts.map(test))
    case .or(let parts): self = .or(parts.map(test))
    }
  }

  func holds(_ node: NodeID, in graph: any GraphSource) throws(RunError) -> Bool {
    switch self {
    case .label(let label): return try graph.has(label, node)
    case .type, .never: return false
    case .any: return try !graph.labels(of: node).isEmpty
    case .not(let inner): return try !inner.holds(node, in: graph)
    case .and(let parts):
      for part in parts where try !part.holds(node, in: graph) { return false }
      return true
    case .or(let parts):
      for part in parts where try part.holds(node, in: graph) { return true }
      return false
    }
  }

  func holds(_ type: TypeID) -> Bool {
    switch self {
    case .type(let wanted): wanted == type
    case .label, .never: false
    case .any: true
    case .not(let inner): !inner.holds(type)
    case .and(let parts): parts.allSatisfy { $0.holds(type) }
    case .or(let parts): parts.contains { $0.holds(type) }
    }
  }
}

/// A node's labels, or an edge's type.
final class LabelPredicate: BatchPredicate {
  private let graph: any GraphSource
  private let slot: Slot
  private let ofNode: PatternLabels
  private let ofEdge: PatternLabels

  init(_ context: Execution, slot: Slot, labels: LabelExpressionID) {
    (graph, self.slot) = (context.graph, slot)
    ofNode = PatternLabels(labels, in: context.query.tree, graph: graph, ofEdge: false)
    ofEdge = PatternLabels(labels, in: context.query.tree, graph: graph, ofEdge: true)
  }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    if case .label(let label) = ofNode, batch[slot].kind == .nodes { return try graph.keep(&rows, of: batch[slot].ids, with: label) }
    let column = batch[slot]
    var kept = 0
    for row in rows where try holds(column, Int(row)) {
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }

  private func holds(_ column: Column, _ row: Int) throws(RunError) -> Bool {
    if let node = column.node(at: row) { return try ofNode.holds(node, in: graph) }
    if let edge = column.edge(at: row) { return ofEdge.holds(try graph.typeID(of: edge)) }
    return false
  }
}
