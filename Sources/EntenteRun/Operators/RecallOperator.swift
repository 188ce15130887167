import EntentePlan

/// Gives every row the values that the plan's only given row has in some slots. In a subquery, after an aggregation, which keeps nothing but
/// keys and aggregates.
final class RecallOperator: Operator {
  private let input: any Operator
  private let argument: ArgumentOperator
  private let slots: [Slot]

  init(input: any Operator, argument: ArgumentOperator, slots: [Slot]) {
    (self.input, self.argument, self.slots) = (input, argument, slots)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    guard let batch = try input.next() else { return nil }
    let given = (argument.follows ?? argument).batch
    for slot in slots {
      batch[slot].become(.values)
      let value = given[slot].value(at: 0)
      for _ in 0..<batch.count { batch[slot].append(value) }
    }
    return batch
  }
}
