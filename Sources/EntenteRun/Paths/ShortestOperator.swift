import EntenteLanguage
import EntenteModel
import EntentePlan

/// `shortestPath`, `allShortestPaths`, and GQL's ANY k, SHORTEST k, ALL SHORTEST and SHORTEST k GROUPS of one repeated edge: for each row
/// with both ends, the first few walks between them in order of length. Never goes through all walks to pick from them, but where some least
/// length above 1 is asked for.
final class ShortestOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: ShortestExpand
  private let bidirectional: ShortestSearch
  private let ranked: RankedSearch
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
    ranked = RankedSearch(context, reader: forward, mode: plan.mode ?? .trail)
    trails = TrailSearch(context, forward: forward, backward: backward, mode: plan.mode)
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
    let isSingle = plan.wanted == .first(1) || plan.wanted == .lengths(1)
    let quota = PathQuota(plan.wanted)
    if plan.min == 0, from == to, isSingle {
      found = [[]]
    } else if plan.min <= 1, from != to, isSingle {
      found = try bidirectional.search(from: from, to: to, max: longest, all: plan.wanted == .lengths(1), for: row, of: source)
    } else if plan.min <= 1 {
      found = try ranked.search(from: from, to: to, min: plan.min, max: longest, for: row, of: source, quota: quota)
    } else {
      found = try trails.search(from: from, to: to, min: plan.min, max: longest, for: row, of: source, quota: quota)
    }
  }
}
