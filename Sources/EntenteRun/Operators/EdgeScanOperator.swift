import EntenteModel
import EntentePlan
import EntenteStore

/// For each row of the input, all edges of some types, with their ends.
final class EdgeScanOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: EdgeScan
  private let carrier: Carrier
  private let wants: (edge: Bool, from: Bool, to: Bool)
  private let output: Batch
  private let types: [TypeID?]
  private var found = EdgeBatch()
  private var source: Batch?
  private var row = 0
  private var type = 0
  private var position = 0

  init(_ context: Execution, input: any Operator, plan: EdgeScan, live: [Slot]) {
    (self.input, self.context, self.plan) = (input, context, plan)
    types = plan.types ?? [nil]
    wants = (live.contains(plan.edge), live.contains(plan.from), live.contains(plan.to))
    carrier = Carrier(live: live, except: [plan.edge, plan.from, plan.to])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        (row, type, position) = (0, 0, 0)
      }
      guard let source, !types.isEmpty else { return nil }
      carrier.begin(output, like: source)
      output[plan.edge].become(.edges)
      output[plan.from].become(.nodes)
      output[plan.to].become(.nodes)
      while row < source.count, output.count < Batch.size { try scan(source) }
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func scan(_ source: Batch) throws(RunError) {
    let room = max(1, (Batch.size - output.count) / (plan.bothWays ? 2 : 1))
    found.removeAll()
    try context.graph.edges(of: types[type], from: &position, limit: room, into: &found)
    context.meter.edgesTouched &+= found.count
    try context.meter.tick(found.count + 1)
    emit(source, from: found.sources, to: found.targets, skipsLoops: false)
    if plan.bothWays { emit(source, from: found.targets, to: found.sources, skipsLoops: true) }
    guard found.count < room else { return }
    position = 0
    type += 1
    guard type == types.count else { return }
    type = 0
    row += 1
  }

  private func emit(_ source: Batch, from: [NodeID], to: [NodeID], skipsLoops: Bool) {
    var count = 0
    for index in 0..<found.count where !(skipsLoops && from[index] == to[index]) {
      if wants.edge { output[plan.edge].ids.append(found.edges[index].rawValue) }
      if wants.from { output[plan.from].ids.append(from[index].rawValue) }
      if wants.to { output[plan.to].ids.append(to[index].rawValue) }
      count += 1
    }
    carrier.copy(row, of: source, times: count, to: output)
    output.count += count
  }
}
