import EntenteModel

extension Value {
  /// ORDER BY's order over all values, ascending: below zero where `a` comes first. Maps, nodes, relationships, lists, paths, temporal values,
  /// strings, booleans, numbers (NaN after all others), null.
  package static func order(_ a: Value, _ b: Value) -> Int {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): order(a, b)
    case (.string(let a), .string(let b)): Scalars.compare(a, b)
    case (.boolean(let a), .boolean(let b)): (a ? 1 : 0) - (b ? 1 : 0)
    case (.node(let a), .node(let b)): order(a, b)
    case (.relationship(let a), .relationship(let b)): order(a, b)
    case (.float, .float), (.integer, .float), (.float, .integer): numberOrder(a, b)
    case (.list(let a), .list(let b)): order(a, b)
    case (.map(let a), .map(let b)): order(a, b)
    case (.path(let a), .path(let b)): order(a, b)
    case (.duration(let a), .duration(let b)): order(a, b)
    case (.edtf(let a), .edtf(let b)): order(a, b)
    default: a.temporalOrder(b) ?? order(a.orderRank, b.orderRank)
    }
  }

  private var orderRank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .dateTime: 5
    case .localDateTime: 6
    case .date: 7
    case .edtf: 8
    case .time: 9
    case .localTime: 10
    case .duration: 11
    case .string: 12
    case .boolean: 13
    case .integer, .float: 14
    case .null: 15
    }
  }

  private static func numberOrder(_ a: Value, _ b: Value) -> Int {
    if case .order(let order) = a.relation(to: b) { return order }
    return order(a.isNotANumber ? 1 : 0, b.isNotANumber ? 1 : 0)
  }

  var isNotANumber: Bool { if case .float(let value) = self { value.isNaN } else { false } }

  private static func order(_ a: ListValue, _ b: ListValue) -> Int {
    if a.runsWith(b) { return a.count - b.count }
    for index in 0..<min(a.count, b.count) {
      let order = order(a[index], b[index])
      if order != 0 { return order }
    }
    return a.count - b.count
  }

  /// By the keys, then by their values.
  private static func order(_ a: MapValue, _ b: MapValue) -> Int {
    for index in 0..<min(a.count, b.count) {
      let order = Scalars.compare(a[index].key, b[index].key)
      if order != 0 { return order }
    }
    if a.count != b.count { return a.count - b.count }
    for index in a.indices {
      let order = order(a[index].value, b[index].value)
      if order != 0 { return order }
    }
    return 0
  }

  private static func order(_ a: PathValue, _ b: PathValue) -> Int {
    for index in 0..<min(a.length, b.length) {
      if a.nodes[index] != b.nodes[index] { return order(a.nodes[index], b.nodes[index]) }
      if a.relationships[index] != b.relationships[index] { return order(a.relationships[index], b.relationships[index]) }
    }
    return a.length != b.length ? a.length - b.length : order(a.nodes[a.length], b.nodes[b.length])
  }

  /// By their length, a month taken as a twelfth of 365.2425 days; then by their parts.
  private static func order(_ a: Duration, _ b: Duration) -> Int {
    func length(_ duration: Duration) -> Int128 {
      let seconds = Int128(duration.months) * 2_629_746 + Int128(duration.days) * 86_400 + Int128(duration.seconds)
      return seconds * 1_000_000_000 + Int128(duration.nanoseconds)
    }
    let (first, second) = (length(a), length(b))
    if first != second { return order(first, second) }
    return a.months != b.months ? order(a.months, b.months) : order(a.days, b.days)
  }

  private static func order(_ a: PartialDate, _ b: PartialDate) -> Int {
    PartialDate.timelineOrder(a, b) ? -1 : PartialDate.timelineOrder(b, a) ? 1 : 0
  }
}
