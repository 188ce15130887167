extension [UInt8] {
  /// Eight bytes from a place on, the first lowest; zeros past the end. O(1).
  @inlinable @inline(__always) package func word(at place: Int) -> UInt64 {
    if place >= 0, place &+ 8 <= count {
      return unsafe withUnsafeBytes { UInt64(littleEndian: unsafe $0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    }
    return lastWord(at: place)
  }

  @usableFromInline func lastWord(at place: Int) -> UInt64 {
    var word: UInt64 = 0
    for i in 0..<8 where indices.contains(place &+ i) { word |= UInt64(self[place + i]) << UInt64(8 * i) }
    return word
  }
}

/// Decimal digits, eight at a time within a word (D. Lemire, *Quickly parsing eight digits*, 2018).
package enum DigitWord {
  /// The number that the first `count` characters of a word are, 1 to 8 of them, the first lowest; `nil` where one is no digit. O(1).
  @inlinable @inline(__always) package static func number(_ word: UInt64, _ count: Int) -> Int64? {
    let zeros: UInt64 = 0x3030_3030_3030_3030
    // Zeros before the first digit, up to eight.
    let filled = word << UInt64(truncatingIfNeeded: 64 &- 8 &* count) | zeros >> UInt64(truncatingIfNeeded: 8 &* count)
    let digits = filled ^ zeros
    guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let pairs = digits &* 10 &+ digits >> 8
    let mask: UInt64 = 0x0000_00FF_0000_00FF
    let sum = (pairs & mask) &* 0x000F_4240_0000_0064 &+ (pairs >> 16 & mask) &* 0x0000_2710_0000_0001
    return Int64(truncatingIfNeeded: sum >> 32)
  }
}
