import EntenteLanguage

/// A truth value: true, false, or not known.
enum Truth {
  static func of(_ value: Value) throws(RunError) -> Bool? {
    switch value {
    case .boolean(let truth): return truth
    case .null: return nil
    default: throw .typeError("true, false or null is wanted, not \(value.typeName)")
    }
  }
}

/// `a AND b AND c`, `OR`, `XOR`: what decides early does.
final class LogicalExpression: CompiledExpression {
  private let `operator`: LogicalOperator
  private let operands: [CompiledExpression]
  init(_ operator: LogicalOperator, _ operands: [CompiledExpression]) { (self.operator, self.operands) = (`operator`, operands) }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    var known = true
    var result = `operator` == .and
    for operand in operands {
      guard let truth = try Truth.of(try operand.evaluate(frame)) else {
        known = false
        continue
      }
      switch `operator` {
      case .and: if !truth { return .boolean(false) }
      case .or: if truth { return .boolean(true) }
      case .xor: result = result != truth
      }
    }
    return known ? .boolean(result) : .null
  }
  override var isConstant: Bool { operands.allSatisfy(\.isConstant) }
}

final class NotExpression: CompiledExpression {
  private let operand: CompiledExpression
  init(_ operand: CompiledExpression) { self.operand = operand }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { .ternary(try Truth.of(try operand.evaluate(frame)).map { !$0 }) }
  override var isConstant: Bool { operand.isConstant }
}

final class IsNullExpression: CompiledExpression {
  let operand: CompiledExpression
  let wanted: Bool
  init(_ operand: CompiledExpression, wanted: Bool) { (self.operand, self.wanted) = (operand, wanted) }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value { .boolean(try operand.evaluate(frame).isNull == wanted) }
  override var isConstant: Bool { operand.isConstant }
}

/// `a < b <= c`: every neighbouring pair, each operand once.
final class ComparisonExpression: CompiledExpression {
  let first: CompiledExpression
  let links: [(operator: ComparisonOperator, operand: CompiledExpression)]
  init(_ first: CompiledExpression, _ links: [(operator: ComparisonOperator, operand: CompiledExpression)]) {
    (self.first, self.links) = (first, links)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    var left = try first.evaluate(frame)
    var known = true
    for link in links {
      let right = try link.operand.evaluate(frame)
      switch ComparisonExpression.holds(left, link.operator, right) {
      case false?: return .boolean(false)
      case nil: known = false
      case true?: break
      }
      left = right
    }
    return known ? .boolean(true) : .null
  }

  static func holds(_ left: Value, _ comparison: ComparisonOperator, _ right: Value) -> Bool? {
    switch comparison {
    case .equal: left.equals(right)
    case .notEqual: left.equals(right).map { !$0 }
    case .less: left.isLess(than: right)
    case .lessOrEqual: left.isAtMost(right)
    case .greater: right.isLess(than: left)
    case .greaterOrEqual: right.isAtMost(left)
    }
  }
  override var isConstant: Bool { first.isConstant && links.allSatisfy(\.operand.isConstant) }
}

/// CASE, in both forms.
final class CaseNode: CompiledExpression {
  private let subject: CompiledExpression?
  private let branches: [(when: CompiledExpression, then: CompiledExpression)]
  private let otherwise: CompiledExpression?
  init(_ subject: CompiledExpression?, _ branches: [(when: CompiledExpression, then: CompiledExpression)], _ otherwise: CompiledExpression?)
  {
    (self.subject, self.branches, self.otherwise) = (subject, branches, otherwise)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let subject = try self.subject?.evaluate(frame)
    for branch in branches {
      let when = try branch.when.evaluate(frame)
      let holds = if let subject { subject.equals(when) } else { try Truth.of(when) }
      if holds == true { return try branch.then.evaluate(frame) }
    }
    return try otherwise?.evaluate(frame) ?? .null
  }
  override var isConstant: Bool {
    subject?.isConstant ?? true && otherwise?.isConstant ?? true && branches.allSatisfy { $0.when.isConstant && $0.then.isConstant }
  }
}
