import EntenteLanguage
import EntenteModel
import EntentePlan

/// `shortestPath`, `allShortestPaths`, and GQL's ANY k, SHORTEST k, ALL SHORTEST and SHORTEST k GROUPS of one repeated edge: the first few
/// walks between a row's two ends in order of length. Never goes through all walks to pick from them, but where some least length above 1 is
/// asked for.
final class ShortestWalks: RowMatches {
  private let plan: ShortestExpand
  private let bidirectional: ShortestSearch
  private let ranked: RankedSearch
  private let trails: TrailSearch
  private var found: [[EdgeID]] = []

  init(_ context: Execution, plan: ShortestExpand, forward: StepReader, backward: StepReader) {
    self.plan = plan
    bidirectional = ShortestSearch(context, forward: forward, backward: backward)
    ranked = RankedSearch(context, reader: forward, mode: plan.mode ?? .trail)
    trails = TrailSearch(context, forward: forward, backward: backward, mode: plan.mode)
  }

  var slots: [Slot] { [plan.edges] }
  var count: Int { found.count }

  func find(_ row: Int, of source: Batch) throws(RunError) {
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

  func begin(_ output: Batch) { output[plan.edges].become(.values) }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for place in places { output[plan.edges].values.append(Value.edges(found[place], reversed: plan.reversed)) }
    return places.count
  }
}
