import EntenteModel
import EntentePlan
import EntenteStore

/// The edges between two nodes that are both bound: a row for each.
final class ExpandIntoOperator: Operator {
  private let input: any Operator
  private let meter: Meter
  private let plan: Expand
  private let carrier: Carrier
  private let output: Batch
  private var reader: EdgeReader
  private var source: Batch?
  private var row = 0
  private var offset = 0

  init(_ context: Execution, input: any Operator, plan: Expand, live: [Slot]) {
    (self.input, meter, self.plan) = (input, context.meter, plan)
    carrier = Carrier(live: live, except: [plan.edge])
    output = Batch(width: context.plan.slotCount)
    reader = EdgeReader(context, direction: plan.direction, types: plan.types)
  }

  func restart() {
    input.restart()
    source = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        row = 0
        if let source { try load(source) }
      }
      guard let source else { return nil }
      carrier.begin(output, like: source)
      output[plan.edge].become(.edges)
      try fill(source)
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ source: Batch) throws(RunError) {
    while true {
      let end = min(reader.found.count, offset + Batch.size - output.count)
      carrier.copy(row, of: source, times: end - offset, to: output)
      output[plan.edge].append(reader.found.edges[offset..<end])
      output.count += end - offset
      offset = end
      guard offset == reader.found.count else { return }
      row += 1
      guard row < source.count else { return }
      try load(source)
    }
  }

  /// Reads the edges of the row at hand.
  private func load(_ source: Batch) throws(RunError) {
    offset = 0
    guard let from = source[plan.from].node(at: row), let to = source[plan.to].node(at: row) else { return reader.found.removeAll() }
    try reader.read(between: from, and: to)
    try meter.tick(reader.found.count + 1)
  }
}
