import EntenteModel
import EntentePlan

/// For each row of the input, the nodes that an index or an expression gives.
final class NodeLookupOperator: Operator {
  enum Source {
    /// Nodes whose property is the expression's value.
    case property(KeyID, CompiledExpression)
    /// The node that the expression gives, or those of the list of nodes that it gives.
    case nodes(CompiledExpression)
  }

  private let input: any Operator
  private let context: Execution
  private let slot: Slot
  private let source: Source
  private let carrier: Carrier
  private let output: Batch
  private var nodes: [NodeID] = []
  private var batch: Batch?
  private var row = 0
  private var offset = 0

  init(_ context: Execution, input: any Operator, slot: Slot, source: Source, live: [Slot]) {
    (self.input, self.context, self.slot, self.source) = (input, context, slot, source)
    carrier = Carrier(live: live, except: [slot])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    batch = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if batch == nil {
        batch = try input.next()
        row = 0
        if let batch { try find(batch) }
      }
      guard let batch else { return nil }
      carrier.begin(output, like: batch)
      output[slot].become(.nodes)
      try fill(batch)
      if row == batch.count { self.batch = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ batch: Batch) throws(RunError) {
    while row < batch.count, output.count < Batch.size {
      let end = min(nodes.count, offset + Batch.size - output.count)
      carrier.copy(row, of: batch, times: end - offset, to: output)
      for index in offset..<end { output[slot].ids.append(nodes[index].rawValue) }
      output.count += end - offset
      offset = end
      try context.meter.tick(end - offset + 1)
      guard offset == nodes.count else { return }
      row += 1
      if row < batch.count { try find(batch) }
    }
  }

  /// Looks up the nodes for the row at hand.
  private func find(_ batch: Batch) throws(RunError) {
    // Not handed over as a member of an object: then every look at it would be checked for exclusive access.
    var nodes: [NodeID] = []
    swap(&nodes, &self.nodes)
    defer { swap(&nodes, &self.nodes) }
    nodes.removeAll(keepingCapacity: true)
    offset = 0
    switch source {
    case .property(let key, let expression):
      let value = try context.evaluate(expression, batch, row)
      if let stored = value.asProperty { try context.graph.nodes(where: key, equals: stored, into: &nodes) }
    case .nodes(let expression):
      if case .node(let node) = try context.evaluate(expression, batch, row) { nodes.append(node) }
    }
  }
}
