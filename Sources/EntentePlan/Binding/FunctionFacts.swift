/// What binding must know of a function: how many arguments it takes, whether it aggregates, what is certain of its types.
struct FunctionFacts: Sendable {
  static let many = 1 << 16

  var arguments: ClosedRange<Int>
  var isAggregate = false
  /// Whether it gives another value each time.
  var isRandom = false
  /// Whether a pattern may be its argument.
  var takesPattern = false
  /// What the first argument may be; empty for anything.
  var first: [StaticType.Base] = []
  var type = StaticType.unknown

  func accepts(_ type: StaticType, at index: Int) -> Bool {
    guard index == 0, !first.isEmpty, type.base != .unknown, type.base != .null else { return true }
    return first.contains(type.base)
  }

  /// Names of functions have no case. O(names).
  static func find(_ name: String) -> FunctionFacts? {
    let lower = FunctionAliases.plain(name)
    // One after the other, so that the first query of a process makes only those that it needs.
    return find(lower, in: aggregates) ?? find(lower, in: temporal) ?? find(lower, in: graph) ?? find(lower, in: lists)
      ?? find(lower, in: strings) ?? find(lower, in: numbers)
  }
  static func isAggregate(_ name: String) -> Bool { aggregate(name) != nil }
  static func aggregateType(_ name: String) -> StaticType { aggregate(name)?.type ?? .unknown }
  /// As they are written in the documentation, sorted.
  static let names: [String] = [aggregates, graph, lists, numbers, strings, temporal].joined()
    .flatMap { $0.names.split(separator: " ").map(String.init) }.sorted()

  private static func aggregate(_ name: String) -> FunctionFacts? { find(FunctionAliases.plain(name), in: aggregates) }
  private static func find(_ lower: String, in rows: [Row]) -> FunctionFacts? {
    rows.first { FunctionName.isAmong($0.names, lower) }?.facts
  }

  private typealias Row = (names: String, facts: FunctionFacts)

  private static let aggregates: [Row] = [
    ("count", FunctionFacts(arguments: 1...1, isAggregate: true, type: StaticType(.integer))),
    ("collect", FunctionFacts(arguments: 1...1, isAggregate: true, type: StaticType(.list))),
    ("sum avg min max stDev stDevP", FunctionFacts(arguments: 1...1, isAggregate: true)),
    ("percentileCont percentileDisc", FunctionFacts(arguments: 2...2, isAggregate: true)),
  ]

  private static let graph: [Row] = [
    ("labels", FunctionFacts(arguments: 1...1, first: [.node], type: StaticType(.list, of: .string))),
    ("type", FunctionFacts(arguments: 1...1, first: [.relationship], type: StaticType(.string))),
    ("id", FunctionFacts(arguments: 1...1, first: [.node, .relationship], type: StaticType(.integer))),
    ("elementId", FunctionFacts(arguments: 1...1, first: [.node, .relationship], type: StaticType(.string))),
    ("properties", FunctionFacts(arguments: 1...1, first: [.node, .relationship, .map], type: StaticType(.map))),
    ("keys", FunctionFacts(arguments: 1...1, first: [.node, .relationship, .map], type: StaticType(.list, of: .string))),
    ("startNode endNode", FunctionFacts(arguments: 1...1, first: [.relationship], type: StaticType(.node))),
    ("nodes", FunctionFacts(arguments: 1...1, first: [.path], type: StaticType(.list, of: .node))),
    ("relationships", FunctionFacts(arguments: 1...1, first: [.path], type: StaticType(.list, of: .relationship))),
    ("length", FunctionFacts(arguments: 1...1, first: [.path], type: StaticType(.integer))),
    ("exists", FunctionFacts(arguments: 1...1, takesPattern: true, type: .boolean)),
    ("entity", FunctionFacts(arguments: 1...1)),
    ("asOf", FunctionFacts(arguments: 1...2)),
    ("search", FunctionFacts(arguments: 1...2)),
  ]

  private static let lists: [Row] = [
    ("size", FunctionFacts(arguments: 1...1, first: [.list, .string], type: StaticType(.integer))),
    ("isEmpty", FunctionFacts(arguments: 1...1, first: [.list, .string, .map], type: .boolean)),
    ("head last", FunctionFacts(arguments: 1...1, first: [.list])),
    ("tail", FunctionFacts(arguments: 1...1, first: [.list], type: StaticType(.list))),
    ("reverse", FunctionFacts(arguments: 1...1, first: [.list, .string])),
    ("range", FunctionFacts(arguments: 2...3, type: StaticType(.list, of: .integer))),
    ("coalesce", FunctionFacts(arguments: 1...many)),
    ("nullIf", FunctionFacts(arguments: 2...2)),
    ("toStringList toIntegerList toFloatList toBooleanList", FunctionFacts(arguments: 1...1, type: StaticType(.list))),
  ]

  private static let numbers: [Row] = [
    ("rand", FunctionFacts(arguments: 0...0, isRandom: true, type: StaticType(.float))),
    ("randomUUID", FunctionFacts(arguments: 0...0, isRandom: true, type: StaticType(.string))),
    ("e pi", FunctionFacts(arguments: 0...0, type: StaticType(.float))),
    ("timestamp", FunctionFacts(arguments: 0...0, type: StaticType(.integer))),
    ("round", FunctionFacts(arguments: 1...3)),
    ("abs ceil floor sign toInteger toFloat toBoolean toIntegerOrNull toFloatOrNull toBooleanOrNull", FunctionFacts(arguments: 1...1)),
    (
      "sqrt exp log log10 sin cos tan cot coth asin acos atan sinh cosh tanh degrees radians haversin",
      FunctionFacts(arguments: 1...1, type: StaticType(.float))
    ),
    ("atan2", FunctionFacts(arguments: 2...2, type: StaticType(.float))),
    ("isNaN", FunctionFacts(arguments: 1...1, type: .boolean)),
  ]

  private static let strings: [Row] = [
    ("valueType", FunctionFacts(arguments: 1...1, type: StaticType(.string))),
    ("toString toStringOrNull", FunctionFacts(arguments: 1...1, type: StaticType(.string))),
    ("toUpper toLower upper lower", FunctionFacts(arguments: 1...1, type: StaticType(.string))),
    ("normalize", FunctionFacts(arguments: 1...2, type: StaticType(.string))),
    ("trim lTrim rTrim bTrim", FunctionFacts(arguments: 1...2, type: StaticType(.string))),
    ("replace", FunctionFacts(arguments: 3...3, type: StaticType(.string))),
    ("split", FunctionFacts(arguments: 2...2, type: StaticType(.list, of: .string))),
    ("substring", FunctionFacts(arguments: 2...3, type: StaticType(.string))),
    ("left right", FunctionFacts(arguments: 2...2, type: StaticType(.string))),
    ("char_length character_length", FunctionFacts(arguments: 1...1, type: StaticType(.integer))),
  ]

  private static let temporal: [Row] = [
    ("date time localTime dateTime localDateTime", FunctionFacts(arguments: 0...1)),
    ("duration edtf earliest latest dateTime.fromEpochMillis", FunctionFacts(arguments: 1...1)),
    ("dateTime.fromEpoch duration.between duration.inMonths duration.inDays duration.inSeconds", FunctionFacts(arguments: 2...2)),
    ("date.truncate time.truncate localTime.truncate dateTime.truncate localDateTime.truncate", FunctionFacts(arguments: 1...3)),
    ("date.transaction time.transaction localTime.transaction dateTime.transaction localDateTime.transaction", clock),
    ("date.statement time.statement localTime.statement dateTime.statement localDateTime.statement", clock),
    ("date.realtime time.realtime localTime.realtime dateTime.realtime localDateTime.realtime", clock),
  ]

  private static let clock = FunctionFacts(arguments: 0...1)
}
