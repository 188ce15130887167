import EntentePlan

/// OPTIONAL MATCH: the rows that a plan finds for each row of the input, or one row of nulls where it finds none.
///
/// The plan runs once for a whole batch: a slot tells which row each of its rows comes from.
final class OptionalOperator: Operator {
  private let input: any Operator
  private let argument: ArgumentOperator
  private let body: any Operator
  private let adds: [Slot]
  private let origin: Slot
  private let live: [Slot]
  private let kept: Carrier
  private let output: Batch
  private var matched: [Bool] = []
  private var source: Batch?
  private var bodyIsDone = true

  init(
    _ context: Execution, input: any Operator, argument: ArgumentOperator, body: any Operator, adds: [Slot], origin: Slot, live: [Slot]
  ) {
    (self.input, self.argument, self.body, self.adds, self.origin, self.live) = (input, argument, body, adds, origin, live)
    kept = Carrier(live: live, except: adds)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
    bodyIsDone = true
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if bodyIsDone, try !begin() { return nil }
      if let found = try body.next() {
        for row in 0..<found.count { matched[Int(found[origin].ids[row])] = true }
        return found
      }
      bodyIsDone = true
      if let source, fillUnmatched(source) { return output }
    }
  }

  /// Numbers the next rows of the input and gives them to the body.
  private func begin() throws(RunError) -> Bool {
    guard let batch = try input.next() else { return false }
    source = batch
    batch[origin].become(.nodes)
    for row in 0..<batch.count { batch[origin].ids.append(UInt32(row)) }
    matched = Array(repeating: false, count: batch.count)
    argument.batch = batch
    body.restart()
    bodyIsDone = false
    return true
  }

  private func fillUnmatched(_ source: Batch) -> Bool {
    kept.begin(output, like: source)
    for slot in adds { output[slot].become(.values) }
    for row in matched.indices where !matched[row] {
      kept.copy(row, of: source, times: 1, to: output)
      for slot in adds { output[slot].values.append(.null) }
      output.count += 1
    }
    return output.count > 0
  }
}
