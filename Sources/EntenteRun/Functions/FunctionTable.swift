import EntentePlan

/// A function of values: what it does, once its arguments are known.
struct ScalarFunction: Sendable {
  enum Body: Sendable {
    case nullary(@Sendable (EvaluationFrame) throws(RunError) -> Value)
    case unary(@Sendable (Value) throws(RunError) -> Value)
    case binary(@Sendable (Value, Value) throws(RunError) -> Value)
    /// One value, and the graph.
    case graph(@Sendable (Value, any GraphAccess) throws(RunError) -> Value)
    case many(@Sendable ([Value], EvaluationFrame) throws(RunError) -> Value)
  }

  let body: Body
  /// Whether null gives null, without the body being asked.
  let passesNull: Bool

  init(_ body: Body, passesNull: Bool = true) { (self.body, self.passesNull) = (body, passesNull) }

  static func unary(_ body: @escaping @Sendable (Value) throws(RunError) -> Value) -> ScalarFunction { ScalarFunction(.unary(body)) }
  static func binary(_ body: @escaping @Sendable (Value, Value) throws(RunError) -> Value) -> ScalarFunction {
    ScalarFunction(.binary(body))
  }
  static func graph(_ body: @escaping @Sendable (Value, any GraphAccess) throws(RunError) -> Value) -> ScalarFunction {
    ScalarFunction(.graph(body))
  }
  static func many(
    passesNull: Bool = true, _ body: @escaping @Sendable ([Value], EvaluationFrame) throws(RunError) -> Value
  ) -> ScalarFunction { ScalarFunction(.many(body), passesNull: passesNull) }
}

/// All functions that are no aggregates, by name. Names have no case.
enum FunctionTable {
  /// O(functions).
  static func find(_ name: String) -> ScalarFunction? {
    let lower = FunctionAliases.plain(name)
    // One after the other, so that the first query of a process makes only those that it needs.
    return find(lower, in: TemporalFunctions.table) ?? find(lower, in: DateFunctions.table) ?? find(lower, in: GraphFunctions.table)
      ?? find(lower, in: ListFunctions.table) ?? find(lower, in: StringFunctions.table) ?? find(lower, in: NumberFunctions.table)
      ?? find(lower, in: ConversionFunctions.table) ?? find(lower, in: NormalizeFunction.table)
  }

  private static func find(_ lower: String, in table: [(String, ScalarFunction)]) -> ScalarFunction? {
    table.first { FunctionName.isAmong($0.0, lower) }?.1
  }

  /// In lower case, sorted.
  static var names: [String] {
    [
      GraphFunctions.table, ListFunctions.table, StringFunctions.table, NumberFunctions.table, ConversionFunctions.table,
      TemporalFunctions.table, DateFunctions.table, NormalizeFunction.table,
    ].joined().map { $0.0.lowercased() }.sorted()
  }
}

/// `name(arguments)`
final class CallNode: ExpressionNode {
  private let name: String
  private let function: ScalarFunction
  private let arguments: [ExpressionNode]
  private let offset: Int

  init(_ name: String, _ function: ScalarFunction, _ arguments: [ExpressionNode], offset: Int) {
    (self.name, self.function, self.arguments, self.offset) = (name, function, arguments, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    switch function.body {
    case .unary(let body):
      let value = try arguments[0].evaluate(row)
      if value.isNull, function.passesNull { return .null }
      try row.frame.meter.walk(value)
      do { return try body(value) } catch { throw named(error) }
    case .graph(let body):
      let value = try arguments[0].evaluate(row)
      if value.isNull, function.passesNull { return .null }
      do { return try body(value, row.frame.graph) } catch { throw named(error) }
    case .binary(let body):
      let a = try arguments[0].evaluate(row)
      let b = try row.frame.meter.holding(a) { () throws(RunError) in try arguments[1].evaluate(row) }
      try row.frame.meter.walk(a)
      if function.passesNull, a.isNull || b.isNull { return .null }
      do { return try body(a, b) } catch { throw named(error) }
    case .nullary(let body): do { return try body(row.frame) } catch { throw named(error) }
    case .many(let body): return try evaluateMany(row, body)
    }
  }

  private func evaluateMany(
    _ row: EvaluationRow, _ body: ([Value], EvaluationFrame) throws(RunError) -> Value
  ) throws(RunError) -> Value {
    let meter = row.frame.meter
    var values = GatheredValues()
    var isNull = false
    values.reserveCapacity(arguments.count)
    for argument in arguments where !isNull {
      let value = try argument.evaluate(row)
      isNull = value.isNull && function.passesNull
      try meter.walk(value)
      try values.append(value, meter)
    }
    let given = values.take(meter)
    if isNull { return .null }
    do { return try body(given, row.frame) } catch { throw named(error) }
  }

  /// The error, with the function's name before its message.
  private func named(_ error: RunError) -> RunError {
    guard case .fault(var fault) = error, fault.offset == nil else { return error }
    fault.message = "\(name)(): \(fault.message)"
    fault.offset = offset
    return .fault(fault)
  }
}
