import EntentePlan

/// `CASE … WHEN … THEN … ELSE … END`, simple or searched.
final class ConditionalNode: ExpressionNode {
  enum Test {
    /// What the subject is to equal.
    case value(ExpressionNode)
    case condition(ExpressionNode)
  }

  struct Branch {
    var when: [Test]
    var then: ExpressionNode
  }

  private let subject: ExpressionNode?
  /// Where conditions find the subject.
  private let slot: Int?
  private let branches: [Branch]
  private let otherwise: ExpressionNode?
  private let offset: Int

  init(_ subject: ExpressionNode?, _ slot: Slot?, _ branches: [Branch], _ otherwise: ExpressionNode?, offset: Int) {
    (self.subject, self.slot, self.branches, self.otherwise, self.offset) = (
      subject, slot.map { Int($0.rawValue) }, branches, otherwise, offset
    )
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let value = try subject?.evaluate(row) ?? .null
    if let slot { row.frame.locals[slot] = value }
    for branch in branches {
      for test in branch.when where try holds(test, value, row) { return try branch.then.evaluate(row) }
    }
    return try otherwise?.evaluate(row) ?? .null
  }

  private func holds(_ test: Test, _ subject: Value, _ row: EvaluationRow) throws(RunError) -> Bool {
    switch test {
    case .value(let node): subject.equals(try node.evaluate(row)) == true
    case .condition(let node): try node.truth(row, offset) == true
    }
  }
}
