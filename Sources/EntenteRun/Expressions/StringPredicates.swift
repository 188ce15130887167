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

  /// Where `part` first stands in `text`, from `start` on. O(text + part): by the rarely wrong first byte, and where that is wrong too often by
  /// ``failures(of:)``.
  static func find(_ part: Span<UInt8>, in text: Span<UInt8>, from start: Int = 0) -> Int? {
    guard part.count > 0 else { return start <= text.count ? start : nil }
    let first = part[0]
    var place = start
    var patience = 64 + 4 * part.count
    while place + part.count <= text.count {
      if text[place] == first {
        var length = 1
        while length < part.count, part[length] == text[place + length] { length += 1 }
        if length == part.count { return place }
        patience -= length
        if patience < 0 { return findPatiently(part, in: text, from: place + 1) }
      } else {
        patience += 1
      }
      place += 1
    }
    return nil
  }

  /// As ``find(_:in:from:)``: D. E. Knuth, J. H. Morris, V. R. Pratt, "Fast Pattern Matching in Strings", SIAM J. Comput. 6(2), 1977.
  private static func findPatiently(_ part: Span<UInt8>, in text: Span<UInt8>, from start: Int) -> Int? {
    let failures = failures(of: part)
    var length = 0
    for place in start..<text.count {
      while length > 0, text[place] != part[length] { length = Int(failures[length - 1]) }
      if text[place] == part[length] { length += 1 }
      if length == part.count { return place - part.count + 1 }
    }
    return nil
  }

  /// By length of what was found: the longest beginning that is also its end, and shorter.
  private static func failures(of part: Span<UInt8>) -> [Int32] {
    var failures = [Int32](repeating: 0, count: part.count)
    var length = 0
    for place in 1..<part.count {
      while length > 0, part[place] != part[length] { length = Int(failures[length - 1]) }
      if part[place] == part[length] { length += 1 }
      failures[place] = Int32(truncatingIfNeeded: length)
    }
    return failures
  }
}
