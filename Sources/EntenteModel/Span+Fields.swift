/// Fields of a text that is read as it stands in memory.
extension Span<UInt8> {
  /// Where a byte first stands in a range. O(length).
  func first(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    for at in range where self[at] == byte { return at }
    return nil
  }

  /// Where a byte last stands in a range. O(length).
  func last(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    var at = range.upperBound
    while at > range.lowerBound {
      at -= 1
      if self[at] == byte { return at }
    }
    return nil
  }

  /// What stands between the separators, but for what is empty. O(length).
  package func parts(_ range: Range<Int>, between separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where self[at] == separator {
      if start < at { parts.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Whether a range begins with some bytes. O(these).
  package func begins(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count >= bytes.count else { return false }
    let bytes = bytes.span
    for place in bytes.indices where self[range.lowerBound + place] != bytes[place] { return false }
    return true
  }

  /// Whether a range is some bytes. O(these).
  package func isEqual(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool { range.count == bytes.count && begins(range, bytes) }

  /// The first word of a range, up to a blank; `nil` where there is none. O(length).
  package func word(_ range: Range<Int>) -> Range<Int>? {
    guard let start = range.first(where: { self[$0] != 0x20 }) else { return nil }
    return start..<((start..<range.upperBound).first { self[$0] == 0x20 } ?? range.upperBound)
  }

  /// Whether some bytes stand in a range. O(length × these).
  package func holds(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.indices.contains { begins($0..<range.upperBound, bytes) }
  }

  /// A whole number without a sign; `nil` where there is anything else, or one that is too large. O(length).
  package func decimal(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 18 else { return nil }
    var value = 0
    for at in range {
      guard case 0x30...0x39 = self[at] else { return nil }
      value = value * 10 + Int(self[at] - 0x30)
    }
    return value
  }

  /// A number in small hexadecimal digits; `nil` where there is anything else, or more than eight of them. O(length).
  func hexadecimal(_ range: Range<Int>) -> UInt32? {
    guard !range.isEmpty, range.count <= 8 else { return nil }
    var value: UInt32 = 0
    for at in range {
      switch self[at] {
      case 0x30...0x39: value = value << 4 | UInt32(self[at] - 0x30)
      case 0x61...0x66: value = value << 4 | UInt32(self[at] - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  /// O(length).
  func string(_ range: Range<Int>) -> String {
    if let text = try? UTF8Span(validating: extracting(range)) { return String(copying: text) }
    return String(decoding: range.map { self[$0] }, as: UTF8.self)
  }
}
