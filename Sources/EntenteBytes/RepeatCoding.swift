/// Bytes in which earlier runs come again, written shorter: literals, and copies of what stood before (Ziv and Lempel 1977, DOI 10.1109/TIT.1977.1055714).
///
/// What is written is a row of steps, all numbers varints: how many literal bytes, these bytes, and then, unless the whole length is reached,
/// how long the copy is less ``shortest``, and how far back it begins. A copy may reach into itself.
package enum RepeatCoding {
  /// A copy is at least this long.
  static let shortest = 4
  private static let tableBits: UInt32 = 15

  /// O(length). Looks one place back for every run of four bytes: fast, and close enough for text that quotes itself.
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2)
    var last = [Int32](repeating: -1, count: 1 << Int(tableBits))
    var literals = 0
    var place = 0
    while place + shortest <= bytes.count {
      let run = word(bytes, place)
      let slot = Int((run &* 2_654_435_761) >> (32 - tableBits))
      let before = Int(last[slot])
      last[slot] = Int32(place)
      guard before >= 0, word(bytes, before) == run else {
        place += 1
        continue
      }
      var end = place + shortest
      while end < bytes.count, bytes[end] == bytes[before + end - place] { end += 1 }
      put(bytes[literals..<place], into: &output)
      Little.appendVarint(UInt64(end - place - shortest), to: &output)
      Little.appendVarint(UInt64(place - before), to: &output)
      (literals, place) = (end, end)
    }
    if literals < bytes.count || bytes.isEmpty { put(bytes[literals...], into: &output) }
    return output
  }

  /// The bytes again, `count` of them; `nil` where these are not what ``encode(_:)`` wrote. O(count).
  package static func decode(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    var reader = ByteReader(bytes)
    var output: [UInt8] = []
    // A forged count does not take memory: a step writes no more than it says, and steps end with the bytes.
    output.reserveCapacity(min(count, bytes.count * 8))
    while true {
      let literals = reader.count(limit: count - output.count)
      output.append(contentsOf: reader.bytes(literals))
      if reader.failed { return nil }
      if output.count == count { return reader.isAtEnd ? output : nil }
      let length = reader.count(limit: count - output.count) + shortest
      let back = reader.count(limit: output.count)
      guard !reader.failed, back > 0, length <= count - output.count else { return nil }
      var from = output.count - back
      for _ in 0..<length {
        output.append(output[from])
        from += 1
      }
      if output.count == count { return reader.isAtEnd ? output : nil }
    }
  }

  private static func put(_ literals: ArraySlice<UInt8>, into output: inout [UInt8]) {
    Little.appendVarint(UInt64(literals.count), to: &output)
    output.append(contentsOf: literals)
  }

  @inline(__always) private static func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3]) << 24
  }
}
