import EntenteModel

/// The four ways to ask which of two values is greater.
package enum Ordering: Sendable { case less, lessOrEqual, greater, greaterOrEqual }

extension Value {
  /// `<`, `<=`, `>`, `>=`: `nil` (null) for values that have no order between them, `false` beside NaN.
  package func compares(_ ordering: Ordering, _ other: Value) -> Bool? {
    switch (self, other) {
    case (.edtf, _), (_, .edtf): return Value.compareDates(self, other, ordering)
    default: break
    }
    switch relation(to: other) {
    case .none: return nil
    case .unordered: return false
    case .order(let order):
      switch ordering {
      case .less: return order < 0
      case .lessOrEqual: return order <= 0
      case .greater: return order > 0
      case .greaterOrEqual: return order >= 0
      }
    }
  }

  enum Relation {
    /// Below zero, zero, above zero.
    case order(Int)
    /// A number beside NaN.
    case unordered
    /// No order: null, different types, nodes, maps.
    case none
  }

  func relation(to other: Value) -> Relation {
    switch (self, other) {
    case (.integer(let a), .integer(let b)): .order(a < b ? -1 : a == b ? 0 : 1)
    case (.string(let a), .string(let b)): .order(Scalars.compare(a, b))
    case (.float(let a), .float(let b)): a.isNaN || b.isNaN ? .unordered : .order(a < b ? -1 : a == b ? 0 : 1)
    case (.integer(let a), .float(let b)): Numbers.compare(a, b).map(Relation.order) ?? .unordered
    case (.float(let a), .integer(let b)): Numbers.compare(b, a).map { .order(-$0) } ?? .unordered
    case (.boolean(let a), .boolean(let b)): .order((a ? 1 : 0) - (b ? 1 : 0))
    case (.list(let a), .list(let b)): Value.relation(a, b)
    case (.duration, .duration): equalsTemporal(other) == true ? .order(0) : .none
    default: temporalOrder(other).map(Relation.order) ?? .none
    }
  }

  /// The first elements that differ decide; where none does the longer list is greater.
  private static func relation(_ a: ListValue, _ b: ListValue) -> Relation {
    if a.runsWith(b) { return .order(a.count - b.count) }
    for index in 0..<min(a.count, b.count) {
      if case .edtf = a[index], a[index].equals(b[index]) == true { continue }
      let relation = a[index].relation(to: b[index])
      if case .order(0) = relation { continue }
      return relation
    }
    return .order(a.count - b.count)
  }

  /// The order of two instants of one type; `nil` for other values. Zoned values go by the instant, then by offset, then by zone.
  func temporalOrder(_ other: Value) -> Int? {
    switch (self, other) {
    case (.date(let a), .date(let b)): Value.order(a, b)
    case (.localTime(let a), .localTime(let b)): Value.order(a.nanoseconds, b.nanoseconds)
    case (.time(let a), .time(let b)): Value.order(a, b)
    case (.localDateTime(let a), .localDateTime(let b)): Value.order(a, b)
    case (.dateTime(let a), .dateTime(let b)): Value.order(a, b)
    default: nil
    }
  }

  static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a == b ? 0 : 1 }

  private static func order(_ a: OffsetTime, _ b: OffsetTime) -> Int {
    let first = a.local.nanoseconds - Int64(a.offset) * 1_000_000_000
    let second = b.local.nanoseconds - Int64(b.offset) * 1_000_000_000
    return first != second ? order(first, second) : order(a.offset, b.offset)
  }

  private static func order(_ a: LocalDateTime, _ b: LocalDateTime) -> Int {
    a.days != b.days ? order(a.days, b.days) : order(a.time.nanoseconds, b.time.nanoseconds)
  }

  private static func order(_ a: ZonedDateTime, _ b: ZonedDateTime) -> Int {
    if a.epochSecond != b.epochSecond { return order(a.epochSecond, b.epochSecond) }
    let (first, second) = (a.local.time.nanoseconds % 1_000_000_000, b.local.time.nanoseconds % 1_000_000_000)
    if first != second { return order(first, second) }
    if a.offset != b.offset { return order(a.offset, b.offset) }
    return Scalars.compare(a.zone ?? "", b.zone ?? "")
  }
}

extension ZonedDateTime {
  /// Seconds since 1970-01-01T00:00:00Z.
  var epochSecond: Int64 { local.days * 86_400 + local.time.nanoseconds / 1_000_000_000 - Int64(offset) }
}
