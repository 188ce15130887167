import EntenteModel
import EntentePlan

/// Puts a path variable's value together from the parts that were matched. In place.
final class PathOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: PathAssembly
  private var edges: [EdgeID] = []

  init(_ context: Execution, input: any Operator, plan: PathAssembly) {
    (self.input, self.context, self.plan) = (input, context, plan)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    guard let batch = try input.next() else { return nil }
    batch[plan.slot].become(.values)
    for row in 0..<batch.count { batch[plan.slot].values.append(try path(row, of: batch)) }
    try context.meter.tick(batch.count)
    return batch
  }

  private func path(_ row: Int, of batch: Batch) throws(RunError) -> Value {
    edges.removeAll(keepingCapacity: true)
    guard let start = batch[plan.start].node(at: row) else { return .null }
    for slot in plan.edges where !batch[slot].appendEdges(at: row, to: &edges) { return .null }
    var nodes = [start]
    nodes.reserveCapacity(edges.count + 1)
    var node = start
    for edge in edges {
      let ends = try context.graph.ends(of: edge)
      node = ends.from == node ? ends.to : ends.from
      nodes.append(node)
    }
    // A list of its own, no longer than need be: the one at hand has room for the longest path.
    return .path(PathValue(nodes: nodes, relationships: edges.map { $0 }))
  }
}
