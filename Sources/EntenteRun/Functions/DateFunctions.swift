import EntenteModel

/// Functions of EDTF dates, and of the time in which a relationship holds.
enum DateFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("edtf", .unary(edtf)),
    ("earliest", .unary { (value) throws(RunError) in first(try partial(value)) }),
    ("latest", .unary { (value) throws(RunError) in last(try partial(value)) }),
    ("asOf", .graph(asOf)),
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

  /// When a relationship holds, as far as is said: `on`, else `since` to `until`, else from `stated` on; null where nothing is dated.
  private static func asOf(_ value: Value, _ graph: any GraphAccess) throws(RunError) -> Value {
    guard case .relationship = value else { throw GraphFunctions.wrong(value, "a relationship") }
    func date(_ key: String) throws(RunError) -> PartialDate? { try PropertyKey(key, graph).value(of: value, graph).partialDate }
    if let on = try date("on") { return .edtf(on) }
    let (since, until) = (try date("since"), try date("until"))
    if since != nil || until != nil { return .edtf(PartialDate(from: since, to: until)) }
    return try date("stated").map { .edtf(PartialDate(from: $0, to: nil)) } ?? .null
  }
}
