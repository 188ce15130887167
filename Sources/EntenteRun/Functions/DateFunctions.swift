import EntenteModel

/// Functions of EDTF dates, and of the time in which a relationship holds.
enum DateFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("edtf", .unary(edtf)),
    ("earliest", .unary { (value) throws(RunError) in first(try partial(value)) }),
    ("latest", .unary { (value) throws(RunError) in last(try partial(value)) }),
    ("asOf", .many(asOf)),
  ]

  private static func edtf(_ value: Value) throws(RunError) -> Value {
    guard let date = value.partialDate else {
      if case .string(let text) = value { throw TemporalLimits.invalid("'\(text.prefix(64))' is no EDTF date") }
      throw GraphFunctions.wrong(value, "a string or a date")
    }
    return .edtf(date)
  }

  private static func partial(_ value: Value) throws(RunError) -> PartialDate {
    guard case .edtf(let date) = try edtf(value) else { throw GraphFunctions.wrong(value, "a date") }
    return date
  }

  /// The first day covered; null where the date has no beginning.
  static func first(_ date: PartialDate) -> Value { date.firstDay == PartialDate.openFirst ? .null : .date(days: Int64(date.firstDay)) }
  static func last(_ date: PartialDate) -> Value { date.lastDay == PartialDate.openLast ? .null : .date(days: Int64(date.lastDay)) }

  /// `asOf(r, date)`: whether a relationship holds on a date: see ``Holding``.
  private static func asOf(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    guard values.count > 1 else { return .null }
    let date = try partial(values[1])
    return try Holding.of(values[0], from: date.firstDay, to: date.lastDay, throughout: true, frame.graph)
  }
}
