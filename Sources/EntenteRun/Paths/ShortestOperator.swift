import EntenteModel
import EntentePlan

/// `shortestPath`, `allShortestPaths`, and GQL's ANY SHORTEST and ALL SHORTEST of one repeated edge: for each row with both ends, the
/// shortest walk between them, or all of that length.
final class ShortestOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: ShortestExpand
  private let bidirectional: ShortestSearch
  private let trails: TrailSearch
  private let carrier: Carrier
  private let output: Batch
  private var source: Batch?
  private var row = 0
  private var found: [[EdgeID]] = []
  private var offset = 0

  init(_ context: Execution, input: any Operator, plan: ShortestExpand, forward: StepReader, backward: StepReader, live: [Slot]) {
    (self.input, self.context, self.plan) = (input, context, plan)
    bidirectional = ShortestSearch(context, forward: forward, backward: backward)
    trails = TrailSearch(context, reader: forward)
    carrier = Carrier(live: live, except: [plan.edges])
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
        row = 0
        if let source { try load(source) }
      }
      guard let source else { return nil }
      carrier.begin(output, like: source)
      output[plan.edges].become(.values)
      try fill(source)
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ source: Batch) throws(RunError) {
    while true {
      let end = min(found.count, offset + Batch.size - output.count)
      carrier.copy(row, of: source, times: end - offset, to: output)
      for index in offset..<end { output[plan.edges].values.append(Value.edges(found[index], reversed: plan.reversed)) }
      output.count += end - offset
      offset = end
      guard offset == found.count else { return }
      row += 1
      guard row < source.count else { return }
      try load(source)
    }
  }

  private func load(_ source: Batch) throws(RunError) {
    offset = 0
    found = []
    guard let from = source[plan.from].node(at: row), let to = source[plan.to].node(at: row) else { return }
    let longest = plan.max ?? Int.max
    guard plan.min <= longest else { return }
    if plan.min == 0, from == to {
      found = [[]]
    } else if plan.min <= 1, from != to {
      found = try bidirectional.search(from: from, to: to, max: longest, all: plan.wanted == .all, for: row, of: source)
    } else {
      found = try trails.search(from: from, to: to, min: plan.min, max: longest, all: plan.wanted == .all, for: row, of: source)
    }
  }
}
