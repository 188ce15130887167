import EntenteModel

extension Value {
  /// `=`: true, false, or `nil` for null. Values of different types differ, but for numbers, and for EDTF dates beside days and EDTF texts.
  package func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): nil
    case (.string(let a), .string(let b)): Scalars.equal(a, b)
    case (.integer(let a), .integer(let b)): a == b
    case (.float(let a), .float(let b)): a == b
    case (.integer(let a), .float(let b)), (.float(let b), .integer(let a)): Numbers.compare(a, b) == 0
    case (.boolean(let a), .boolean(let b)): a == b
    case (.node(let a), .node(let b)): a == b
    case (.relationship(let a), .relationship(let b)): a == b
    case (.list(let a), .list(let b)): Value.equal(a, b)
    case (.map(let a), .map(let b)): Value.equal(a, b)
    case (.path(let a), .path(let b)): a == b
    case (.edtf, _), (_, .edtf): Value.equalDates(self, other)
    default: equalsTemporal(other) ?? false
    }
  }

  /// Whether two temporal values of one type are the same; `nil` for anything else.
  func equalsTemporal(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.date(let a), .date(let b)): a == b
    case (.localTime(let a), .localTime(let b)): a == b
    case (.time(let a), .time(let b)): a == b
    case (.localDateTime(let a), .localDateTime(let b)): a == b
    case (.dateTime(let a), .dateTime(let b)): a == b
    case (.duration(let a), .duration(let b)): a == b
    default: nil
    }
  }

  private static func equal(_ a: ListValue, _ b: ListValue) -> Bool? {
    guard a.count == b.count else { return false }
    if a.runsWith(b) { return true }
    var result: Bool? = true
    for index in a.indices {
      switch a[index].equals(b[index]) {
      case false?: return false
      case nil: result = nil
      default: continue
      }
    }
    return result
  }

  private static func equal(_ a: MapValue, _ b: MapValue) -> Bool? {
    guard a.count == b.count else { return false }
    for index in a.indices where !Scalars.equal(a[index].key, b[index].key) { return false }
    var result: Bool? = true
    for index in a.indices {
      switch a[index].value.equals(b[index].value) {
      case false?: return false
      case nil: result = nil
      default: continue
      }
    }
    return result
  }
}

/// Numbers of the two kinds beside each other.
enum Numbers {
  /// Below zero where the integer is less; `nil` beside NaN. Exact: neither is rounded to the other's kind.
  static func compare(_ a: Int64, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if b >= 0x1p63 { return -1 }
    if b < -0x1p63 { return 1 }
    let whole = Int64(b.rounded(.towardZero))
    if a != whole { return a < whole ? -1 : 1 }
    let rest = b - Double(whole)
    return rest > 0 ? -1 : rest < 0 ? 1 : 0
  }
}
