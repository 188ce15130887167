import EntentePlan

/// Evaluates expressions into slots. Adds columns to its input's rows, in place.
final class AssignOperator: Operator {
  private let input: any Operator
  private let context: Execution
  /// The large values of the batch at hand.
  private let held: HeldMemory
  private let assignments: [(expression: CompiledExpression, slot: Slot)]

  init(_ context: Execution, input: any Operator, assignments: [(expression: CompiledExpression, slot: Slot)]) {
    (self.input, self.context, self.assignments) = (input, context, assignments)
    held = HeldMemory(context.meter)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    guard let batch = try input.next() else { return nil }
    held.removeAll()
    for (expression, slot) in assignments { try context.evaluate(expression, batch, into: slot, held) }
    return batch
  }
}
