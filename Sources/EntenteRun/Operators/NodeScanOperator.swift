import EntenteModel
import EntentePlan

/// For each row of the input, all nodes, or those with a label.
final class NodeScanOperator: Operator {
  private let input: any Operator
  private let graph: any GraphSource
  private let meter: Meter
  private let slot: Slot
  private let label: LabelID?
  private let carrier: Carrier
  private let output: Batch
  private var nodes: [NodeID] = []
  private var source: Batch?
  private var row = 0
  private var position = 0

  init(_ context: Execution, input: any Operator, slot: Slot, label: LabelID?, live: [Slot]) {
    (self.input, graph, meter, self.slot, self.label) = (input, context.graph, context.meter, slot, label)
    carrier = Carrier(live: live, except: [slot])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      guard let source = try current() else { return nil }
      carrier.begin(output, like: source)
      output[slot].become(.nodes)
      while row < source.count, output.count < Batch.size { try scan(source) }
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func current() throws(RunError) -> Batch? {
    if source == nil {
      source = try input.next()
      row = 0
      position = 0
    }
    return source
  }

  /// Appends what fits of the nodes for the row at hand.
  private func scan(_ source: Batch) throws(RunError) {
    let room = Batch.size - output.count
    nodes.removeAll(keepingCapacity: true)
    try graph.nodes(with: label, from: &position, limit: room, into: &nodes)
    try meter.tick(nodes.count + 1)
    carrier.copy(row, of: source, times: nodes.count, to: output)
    for node in nodes { output[slot].ids.append(node.rawValue) }
    output.count += nodes.count
    if nodes.count < room {
      row += 1
      position = 0
    }
  }
}
