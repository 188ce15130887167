import EntenteBytes
import EntenteModel

/// `+ - * / % ^`: null where an operand is; integers are checked, floats are IEEE 754's.
enum Arithmetic {
  static func add(_ a: Value, _ b: Value) throws(RunError) -> Value {
    switch (a, b) {
    case (.null, _), (_, .null): return .null
    case (.integer(let a), .integer(let b)): return try checked(a.addingReportingOverflow(b), "\(a) + \(b)")
    case (.list(let a), .list(let b)): return .list(a.elements + b.elements)
    case (.list(let list), let element): return .list(list.elements + [element])
    case (let element, .list(let list)): return .list([element] + list.elements)
    case (.string(let a), .string(let b)): return .string(a + b)
    case (.string(let text), let other): return .string(text + (try text2(other, "+")))
    case (let other, .string(let text)): return .string((try text2(other, "+")) + text)
    default: break
    }
    if let (a, b) = floats(a, b) { return .float(a + b) }
    if let sum = try TemporalArithmetic.add(a, b) { return sum }
    throw refused("+", a, b)
  }

  private static func text2(_ value: Value, _ operator: String) throws(RunError) -> String {
    guard let text = value.text else { throw .typeError("'\(`operator`)' does not join a string and \(value.article)") }
    return text
  }

  static func subtract(_ a: Value, _ b: Value) throws(RunError) -> Value {
    if a.isNull || b.isNull { return .null }
    if case (.integer(let a), .integer(let b)) = (a, b) { return try checked(a.subtractingReportingOverflow(b), "\(a) - \(b)") }
    if let (a, b) = floats(a, b) { return .float(a - b) }
    if let difference = try TemporalArithmetic.subtract(a, b) { return difference }
    throw refused("-", a, b)
  }

  static func multiply(_ a: Value, _ b: Value) throws(RunError) -> Value {
    if a.isNull || b.isNull { return .null }
    if case (.integer(let a), .integer(let b)) = (a, b) { return try checked(a.multipliedReportingOverflow(by: b), "\(a) * \(b)") }
    if let (a, b) = floats(a, b) { return .float(a * b) }
    switch (a, b) {
    case (.duration(let duration), let factor), (let factor, .duration(let duration)):
      if let factor = factor.double { return .duration(try duration.multiplied(by: factor)) }
    default: break
    }
    throw refused("*", a, b)
  }

  static func divide(_ a: Value, _ b: Value) throws(RunError) -> Value {
    if a.isNull || b.isNull { return .null }
    if case (.integer(let a), .integer(let b)) = (a, b) {
      if b == 0 { throw .arithmeticError("\(a) / 0 divides by zero", .divisionByZero) }
      return try checked(a.dividedReportingOverflow(by: b), "\(a) / \(b)")
    }
    if let (a, b) = floats(a, b) { return .float(a / b) }
    if case .duration(let duration) = a, let divisor = b.double { return .duration(try duration.divided(by: divisor)) }
    throw refused("/", a, b)
  }

  /// The remainder has the dividend's sign.
  static func modulo(_ a: Value, _ b: Value) throws(RunError) -> Value {
    if a.isNull || b.isNull { return .null }
    if case (.integer(let a), .integer(let b)) = (a, b) {
      if b == 0 { throw .arithmeticError("\(a) % 0 divides by zero", .divisionByZero) }
      return .integer(b == -1 ? 0 : a % b)
    }
    if let (a, b) = floats(a, b) { return .float(a.truncatingRemainder(dividingBy: b)) }
    throw refused("%", a, b)
  }

  /// A power is a float, also of integers.
  static func power(_ a: Value, _ b: Value) throws(RunError) -> Value {
    if a.isNull || b.isNull { return .null }
    guard let (a, b) = floats(a, b) else { throw refused("^", a, b) }
    return .float(Libm.pow(a, b))
  }

  static func negate(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .null: return .null
    case .integer(let number): return try checked(Int64(0).subtractingReportingOverflow(number), "-(\(number))")
    case .float(let number): return .float(-number)
    case .duration(let duration): return .duration(try duration.multiplied(by: -1))
    default: throw .typeError("'-' does not stand before \(value.article)")
    }
  }

  static func plus(_ value: Value) throws(RunError) -> Value {
    switch value {
    case .null, .integer, .float, .duration: return value
    default: throw .typeError("'+' does not stand before \(value.article)")
    }
  }

  static func checked(_ result: (partialValue: Int64, overflow: Bool), _ shown: @autoclosure () -> String) throws(RunError) -> Value {
    if result.overflow { throw .arithmeticError("\(shown()) is beyond the 64 bits of an integer", .integerOverflow) }
    return .integer(result.partialValue)
  }

  private static func floats(_ a: Value, _ b: Value) -> (Double, Double)? {
    guard let first = a.double, let second = b.double else { return nil }
    return (first, second)
  }

  private static func refused(_ operator: String, _ a: Value, _ b: Value) -> RunError {
    .typeError("'\(`operator`)' does not work on \(a.article) and \(b.article)")
  }
}

extension Value {
  /// A number as a float; `nil` for what is none.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }
}
