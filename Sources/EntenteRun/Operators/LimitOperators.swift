import EntentePlan

/// The first rows, and no more asked of the input than these.
final class LimitOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let amount: CompiledExpression
  private let slots: [Slot]
  private var left: Int?

  init(_ context: Execution, input: any Operator, amount: CompiledExpression, live: [Slot]) {
    (self.input, self.context, self.amount, slots) = (input, context, amount, live)
  }

  func restart() {
    input.restart()
    left = nil
  }

  func next() throws(RunError) -> Batch? {
    if left == nil { left = try context.amount(amount, of: "LIMIT") }
    let rest = left ?? 0
    guard rest > 0, let batch = try input.next() else { return nil }
    if batch.count > rest { batch.keep(Array(0..<Int32(rest)), slots: slots) }
    left = rest - batch.count
    return batch
  }
}

/// All rows but the first.
final class SkipOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let amount: CompiledExpression
  private let slots: [Slot]
  private var left: Int?

  init(_ context: Execution, input: any Operator, amount: CompiledExpression, live: [Slot]) {
    (self.input, self.context, self.amount, slots) = (input, context, amount, live)
  }

  func restart() {
    input.restart()
    left = nil
  }

  func next() throws(RunError) -> Batch? {
    if left == nil { left = try context.amount(amount, of: "SKIP") }
    var rest = left ?? 0
    while let batch = try input.next() {
      let dropped = min(rest, batch.count)
      rest -= dropped
      left = rest
      if dropped == batch.count { continue }
      if dropped > 0 { batch.keep(Array(Int32(dropped)..<Int32(batch.count)), slots: slots) }
      return batch
    }
    return nil
  }
}
