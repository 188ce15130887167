/// A cursor over bytes that came from outside. Past the end, and on an overlong varint, it fails for good: reads give zero and ``failed`` is set.
package struct ByteReader: Sendable {
  private let bytes: [UInt8]
  package private(set) var place: Int
  package private(set) var failed = false

  package init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
    if place > bytes.count || place < 0 { failed = true }
  }

  package var isAtEnd: Bool { failed || place == bytes.count }
  package var remaining: Int { failed ? 0 : bytes.count - place }

  package mutating func byte() -> UInt8 {
    guard !failed, place < bytes.count else {
      failed = true
      return 0
    }
    place += 1
    return bytes[place - 1]
  }

  package mutating func varint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = byte()
      if failed { return 0 }
      if shift == 63, next > 1 {
        failed = true
        return 0
      }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  /// A varint that must be a count or an offset: at most `limit`.
  package mutating func count(limit: Int = Int.max) -> Int {
    guard let value = Int(exactly: varint()), value <= limit else {
      failed = true
      return 0
    }
    return value
  }

  package mutating func word() -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<8 { value |= UInt64(byte()) << UInt64(8 * i) }
    return failed ? 0 : value
  }

  package mutating func bytes(_ count: Int) -> ArraySlice<UInt8> {
    guard !failed, count >= 0, count <= bytes.count - place else {
      failed = true
      return []
    }
    place += count
    return bytes[(place - count)..<place]
  }

  /// Gives up: what was read makes no sense.
  package mutating func fail() { failed = true }
}
