import EntenteLanguage

/// Arithmetic, `IN`, string predicates, `=~`.
final class BinaryExpression: CompiledExpression {
  let `operator`: BinaryOperator
  let left: CompiledExpression
  let right: CompiledExpression
  private let offset: Int
  init(_ operator: BinaryOperator, _ left: CompiledExpression, _ right: CompiledExpression, at offset: Int) {
    (self.operator, self.left, self.right, self.offset) = (`operator`, left, right, offset)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let (left, right) = (try left.evaluate(frame), try right.evaluate(frame))
    do {
      return try Operators.apply(`operator`, left, right)
    } catch {
      throw error.at(offset)
    }
  }
  override var isConstant: Bool { left.isConstant && right.isConstant }
}

/// `-x`, `+x`
final class SignExpression: CompiledExpression {
  private let operand: CompiledExpression
  private let isNegative: Bool
  init(_ operand: CompiledExpression, isNegative: Bool) { (self.operand, self.isNegative) = (operand, isNegative) }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let value = try operand.evaluate(frame)
    return isNegative ? try Operators.negate(value) : value
  }
  override var isConstant: Bool { operand.isConstant }
}

/// A call of a function that is no aggregate.
final class CallExpression: CompiledExpression {
  let function: Function
  let arguments: [CompiledExpression]
  private let offset: Int
  init(_ function: Function, _ arguments: [CompiledExpression], at offset: Int) {
    (self.function, self.arguments, self.offset) = (function, arguments, offset)
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.evaluate(frame)) }
    do {
      return try function.evaluate(values, frame)
    } catch {
      throw error.at(offset)
    }
  }
  override var isConstant: Bool { !function.isVolatile && arguments.allSatisfy(\.isConstant) }
}
