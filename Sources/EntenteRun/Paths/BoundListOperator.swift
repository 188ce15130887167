import EntenteLanguage
import EntenteModel
import EntentePlan

/// `(a)-[rs*]->(b)` where `rs` is bound to a list of relationships: whether they lead from one node to the other, in that order.
final class BoundListOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: BoundListExpand
  private let carrier: Carrier
  private let output: Batch
  private var edges: [EdgeID] = []

  init(_ context: Execution, input: any Operator, plan: BoundListExpand, live: [Slot]) {
    (self.input, self.context, self.plan) = (input, context, plan)
    carrier = Carrier(live: live, except: plan.toIsBound ? [] : [plan.to])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    while let source = try input.next() {
      try context.meter.tick(source.count)
      carrier.begin(output, like: source)
      if !plan.toIsBound { output[plan.to].become(.nodes) }
      for row in 0..<source.count {
        guard let end = try walk(row, of: source) else { continue }
        if plan.toIsBound, source[plan.to].node(at: row) != end { continue }
        carrier.copy(row, of: source, times: 1, to: output)
        if !plan.toIsBound { output[plan.to].ids.append(end.rawValue) }
        output.count += 1
      }
      if output.count > 0 { return output }
    }
    return nil
  }

  /// Where the relationships of the list lead from the row's first node; `nil` where they do not hang together.
  private func walk(_ row: Int, of source: Batch) throws(RunError) -> NodeID? {
    edges.removeAll(keepingCapacity: true)
    guard var node = source[plan.from].node(at: row), source[plan.edges].appendEdges(at: row, to: &edges) else { return nil }
    guard edges.count >= plan.min, edges.count <= plan.max ?? Int.max else { return nil }
    for edge in edges {
      if let types = plan.types, !types.contains(try context.graph.typeID(of: edge)) { return nil }
      let (start, end) = try context.graph.ends(of: edge)
      if plan.direction != .left, start == node {
        node = end
      } else if plan.direction != .right, end == node {
        node = start
      } else {
        return nil
      }
    }
    return node
  }
}
