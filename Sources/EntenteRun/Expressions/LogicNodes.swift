import EntenteLanguage

/// `a AND b AND c`, `a OR b OR c`, `a XOR b`: Kleene's three values. AND and OR stop where the answer is known.
final class LogicalNode: ExpressionNode {
  private let `operator`: LogicalOperator
  private let operands: [ExpressionNode]
  private let offset: Int
  init(_ operator: LogicalOperator, _ operands: [ExpressionNode], offset: Int) {
    (self.operator, self.operands, self.offset) = (`operator`, operands, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    if case .xor = `operator` { return try exclusive(row) }
    let decisive: Bool
    if case .or = `operator` { decisive = true } else { decisive = false }
    var isKnown = true
    for operand in operands {
      guard let truth = try operand.truth(row, offset) else {
        isKnown = false
        continue
      }
      if truth == decisive { return .boolean(decisive) }
    }
    return isKnown ? .boolean(!decisive) : .null
  }

  private func exclusive(_ row: EvaluationRow) throws(RunError) -> Value {
    var result = false
    for operand in operands {
      guard let truth = try operand.truth(row, offset) else { return .null }
      result = result != truth
    }
    return .boolean(result)
  }
}

final class NotNode: ExpressionNode {
  private let operand: ExpressionNode
  private let offset: Int
  init(_ operand: ExpressionNode, offset: Int) { (self.operand, self.offset) = (operand, offset) }
  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { .ternary(try operand.truth(row, offset).map { !$0 }) }
}

final class NullTestNode: ExpressionNode {
  private let operand: ExpressionNode
  private let wanted: Bool
  init(_ operand: ExpressionNode, isNull: Bool) { (self.operand, wanted) = (operand, isNull) }
  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { .boolean(try operand.evaluate(row).isNull == wanted) }
}

extension ExpressionNode {
  /// The truth value, `nil` for null; an error for what is none.
  func truth(_ row: EvaluationRow, _ offset: Int) throws(RunError) -> Bool? {
    switch try evaluate(row) {
    case .boolean(let value): return value
    case .null: return nil
    case let other: throw RunError.typeError("a truth value is wanted here, not \(other.article)").at(offset)
    }
  }
}

/// `a < b <= c`: the conjunction of each neighbouring pair.
final class ComparisonNode: ExpressionNode {
  private let first: ExpressionNode
  private let links: [(operator: ComparisonOperator, operand: ExpressionNode)]
  init(_ first: ExpressionNode, _ links: [(operator: ComparisonOperator, operand: ExpressionNode)]) {
    (self.first, self.links) = (first, links)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    var left = try first.evaluate(row)
    var result: Bool? = true
    for link in links {
      let right = try row.frame.meter.holding(left) { () throws(RunError) in try link.operand.evaluate(row) }
      if left.weight > 16 { try row.frame.meter.tick(min(left.weight, right.weight)) }
      switch ComparisonNode.compare(left, link.operator, right) {
      case false?: return .boolean(false)
      case nil: result = nil
      default: break
      }
      left = right
    }
    return .ternary(result)
  }

  static func compare(_ a: Value, _ operator: ComparisonOperator, _ b: Value) -> Bool? {
    switch `operator` {
    case .equal: a.equals(b)
    case .notEqual: a.equals(b).map { !$0 }
    case .less: a.compares(.less, b)
    case .lessOrEqual: a.compares(.lessOrEqual, b)
    case .greater: a.compares(.greater, b)
    case .greaterOrEqual: a.compares(.greaterOrEqual, b)
    }
  }
}
