/// `STARTS WITH`, `ENDS WITH`, `CONTAINS`, by scalars: on UTF-8 that is byte by byte. Null where an operand is no string.
enum StringPredicates {
  static func startsWith(_ a: Value, _ b: Value) -> Value { test(a, b) { text, part in occurs(part, in: text, at: 0) } }

  static func endsWith(_ a: Value, _ b: Value) -> Value { test(a, b) { text, part in occurs(part, in: text, at: text.count - part.count) } }

  static func contains(_ a: Value, _ b: Value) -> Value { test(a, b) { text, part in find(part, in: text) != nil } }

  private static func test(_ a: Value, _ b: Value, _ holds: (Span<UInt8>, Span<UInt8>) -> Bool) -> Value {
    guard case .string(let text) = a, case .string(let part) = b else { return .null }
    let (whole, piece) = (text.utf8Span.span, part.utf8Span.span)
    return .boolean(holds(whole, piece))
  }

  static func occurs(_ part: Span<UInt8>, in text: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + part.count <= text.count else { return false }
    for index in 0..<part.count where part[index] != text[start + index] { return false }
    return true
  }

  /// Where `part` first stands in `text`, from `start` on. O(text) expected, by the rarely wrong first byte; O(text × part) at worst.
  static func find(_ part: Span<UInt8>, in text: Span<UInt8>, from start: Int = 0) -> Int? {
    guard part.count > 0 else { return start <= text.count ? start : nil }
    let first = part[0]
    var place = start
    while place + part.count <= text.count {
      if text[place] == first, occurs(part, in: text, at: place) { return place }
      place += 1
    }
    return nil
  }
}
