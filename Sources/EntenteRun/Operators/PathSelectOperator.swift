import EntenteLanguage
import EntenteModel
import EntentePlan

/// Of the rows that a plan finds for each row of the input, those that a path selector keeps: for each pair of ends the shortest, or the
/// first few of them. Keeps all that the plan finds for a batch, within the memory limit.
final class PathSelectOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let argument: ArgumentOperator
  private let body: any Operator
  private let plan: PathSelection
  private let slots: [Slot]
  private let live: [Slot]
  private let table: RowTable
  private let output: Batch
  private var chosen: [Int32] = []
  private var position = 0

  init(
    _ context: Execution, input: any Operator, argument: ArgumentOperator, body: any Operator, plan: PathSelection, slots: [Slot],
    live: [Slot]
  ) {
    (self.input, self.context, self.argument, self.body, self.plan, self.slots, self.live) = (
      input, context, argument, body, plan, slots, live
    )
    table = RowTable(context, slots: slots, keys: [])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    table.removeAll()
    chosen = []
    position = 0
  }

  func next() throws(RunError) -> Batch? {
    while position == chosen.count {
      guard let batch = try input.next() else { return nil }
      try find(batch)
    }
    let end = min(chosen.count, position + Batch.size)
    output.shape(like: table.rows, slots: live)
    for place in position..<end { output.append(Int(chosen[place]), of: table.rows, slots: live) }
    position = end
    return output
  }

  private func find(_ batch: Batch) throws(RunError) {
    batch[plan.origin].become(.nodes)
    for row in 0..<batch.count { batch[plan.origin].ids.append(UInt32(row)) }
    table.removeAll()
    argument.batch = batch
    body.restart()
    var lengths: [Int] = []
    var edges: [EdgeID] = []
    while let found = try body.next() {
      try context.meter.tick(found.count)
      for row in 0..<found.count {
        edges.removeAll(keepingCapacity: true)
        for slot in plan.edges { _ = found[slot].appendEdges(at: row, to: &edges) }
        try context.meter.tick(edges.count)
        lengths.append(edges.count)
        try table.append(row, of: found)
      }
    }
    chosen = try choose(lengths)
    position = 0
  }

  /// Rows in order of length, each group of equal ends cut as the selector says.
  private func choose(_ lengths: [Int]) throws(RunError) -> [Int32] {
    var order = Array(0..<Int32(lengths.count))
    try context.meter.sort(&order) { (a, b) in (lengths[Int(a)], a) < (lengths[Int(b)], b) }
    let groups = RowTable(context, slots: [plan.origin] + plan.ends, keys: [plan.origin] + plan.ends)
    var taken: [(rows: Int, lengths: Int, last: Int)] = []
    var result: [Int32] = []
    for row in order {
      let group = try groups.find(Int(row), of: table.rows)
      if group.isNew { taken.append((0, 0, -1)) }
      let length = lengths[Int(row)]
      let isLonger = length != taken[group.place].last
      guard wants(taken[group.place].rows, lengths: taken[group.place].lengths + (isLonger ? 1 : 0)) else { continue }
      taken[group.place] = (taken[group.place].rows + 1, taken[group.place].lengths + (isLonger ? 1 : 0), length)
      result.append(row)
    }
    groups.removeAll()
    return result
  }

  /// Whether another walk is wanted, of which it would be the `lengths`-th different length.
  private func wants(_ rows: Int, lengths: Int) -> Bool {
    switch plan.selector {
    case .all: true
    case .any(let count), .shortest(let count): rows < Int(count)
    case .shortestPathFunction: rows < 1
    case .allShortest, .allShortestPathsFunction: lengths <= 1
    case .shortestGroups(let count): lengths <= Int(count)
    }
  }
}
