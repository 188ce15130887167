import EntenteLanguage

/// Arithmetic and the predicates on strings.
final class BinaryNode: ExpressionNode {
  typealias Operation = @Sendable (Value, Value) throws(RunError) -> Value
  private let operation: Operation
  private let left: ExpressionNode
  private let right: ExpressionNode
  private let offset: Int

  init(_ operation: @escaping Operation, _ left: ExpressionNode, _ right: ExpressionNode, offset: Int) {
    (self.operation, self.left, self.right, self.offset) = (operation, left, right, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let meter = row.frame.meter
    let a = try left.evaluate(row)
    let b = try meter.holding(a) { () throws(RunError) in try right.evaluate(row) }
    try meter.walk(a)
    try meter.walk(b)
    do { return try operation(a, b) } catch { throw error.at(offset) }
  }
}

/// `a + b` and `a || b`, which can make strings and lists larger than memory.
final class AddNode: ExpressionNode {
  private let left: ExpressionNode
  private let right: ExpressionNode
  private let offset: Int
  /// Whether it is `||`, which joins two strings or two lists and adds nothing.
  private let joinsOnly: Bool
  init(_ left: ExpressionNode, _ right: ExpressionNode, offset: Int, joinsOnly: Bool = false) {
    (self.left, self.right, self.offset, self.joinsOnly) = (left, right, offset, joinsOnly)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let a = try left.evaluate(row)
    let b = try row.frame.meter.holding(a) { () throws(RunError) in try right.evaluate(row) }
    if joinsOnly {
      do { try AddNode.checkJoins(a, b) } catch { throw error.at(offset) }
      if a.isNull || b.isNull { return .null }
    }
    if case .integer(let first) = a, case .integer(let second) = b {
      let (sum, overflow) = first.addingReportingOverflow(second)
      if !overflow { return .integer(sum) }
    }
    let bytes = AddNode.bytes(a) + AddNode.bytes(b)
    if bytes > 4096 {
      try row.frame.meter.checkHeld(bytes)
      if case .string = a, case .string = b { try Value.checkString(bytes) }
      try row.frame.meter.tick(bytes / 64)
    }
    do { return try Arithmetic.add(a, b) } catch { throw error.at(offset) }
  }

  private static func checkJoins(_ a: Value, _ b: Value) throws(RunError) {
    switch (a, b) {
    case (.string, .string), (.list, .list), (.null, .null), (.null, .string), (.null, .list), (.string, .null), (.list, .null): return
    default: throw .typeError("'||' joins two strings or two lists, not \(a.article) and \(b.article)")
    }
  }

  private static func bytes(_ value: Value) -> Int {
    switch value {
    case .string(let text): text.utf8.count
    case .list(let list): list.count.multipliedReportingOverflow(by: 16).overflow ? .max / 4 : min(.max / 4, list.count * 16)
    default: 0
    }
  }
}

final class SignNode: ExpressionNode {
  private let operand: ExpressionNode
  private let isNegative: Bool
  private let offset: Int
  init(_ operand: ExpressionNode, isNegative: Bool, offset: Int) {
    (self.operand, self.isNegative, self.offset) = (operand, isNegative, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let value = try operand.evaluate(row)
    do { return isNegative ? try Arithmetic.negate(value) : try Arithmetic.plus(value) } catch { throw error.at(offset) }
  }
}

/// `text =~ pattern`: the pattern is compiled once where it is a literal, else once for as long as it stays the same.
final class MatchNode: ExpressionNode {
  private let text: ExpressionNode
  private let pattern: ExpressionNode
  private let offset: Int
  private var compiled: (source: String, regex: LinearRegex)?

  init(_ text: ExpressionNode, _ pattern: ExpressionNode, offset: Int) { (self.text, self.pattern, self.offset) = (text, pattern, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let (subject, source) = (try text.evaluate(row), try pattern.evaluate(row))
    guard case .string(let source) = source else {
      if source.isNull || subject.isNull { return .null }
      throw RunError.typeError("a pattern is a string, not \(source.article)").at(offset)
    }
    guard case .string(let text) = subject else { return .null }
    do {
      let regex = try regex(source)
      return .boolean(try regex.matches(text) { (steps) throws(RunError) in try row.frame.meter.tick(steps) })
    } catch { throw error.at(offset) }
  }

  private func regex(_ source: String) throws(RunError) -> LinearRegex {
    if let compiled, Scalars.equal(compiled.source, source) { return compiled.regex }
    let regex = try LinearRegex(source)
    compiled = (source, regex)
    return regex
  }
}

/// `n:A:B`, `n:A|B&!C`, `r:TYPE`; null of null.
final class LabelTestNode: ExpressionNode {
  private let operand: ExpressionNode
  private let test: LabelTest
  private let offset: Int
  init(_ operand: ExpressionNode, _ test: LabelTest, offset: Int) { (self.operand, self.test, self.offset) = (operand, test, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    switch try operand.evaluate(row) {
    case .null: return .null
    case .node(let node): return .boolean(try test.holds(of: node, row.frame.graph))
    case .relationship(let edge): return .boolean(try test.holds(of: edge, row.frame.graph))
    case let other: throw RunError.typeError("only nodes have labels, not \(other.article)").at(offset)
    }
  }
}
