import EntentePlan

/// Any expression that is true, row by row.
final class ExpressionPredicate: BatchPredicate {
  private let context: Execution
  private let expression: CompiledExpression

  init(_ context: Execution, _ expression: CompiledExpression) { (self.context, self.expression) = (context, expression) }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    var kept = 0
    for row in rows {
      try context.meter.tick()
      switch try context.evaluate(expression, batch, Int(row)) {
      case .boolean(true):
        rows[kept] = row
        kept += 1
      case .boolean(false), .null: continue
      case let other: throw expression.at(.typeError("a condition is to be true or false, not \(other.article)"))
      }
    }
    rows.removeLast(rows.count - kept)
  }
}
