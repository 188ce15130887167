/// Byte strings, each kept once, numbered in the order of their first coming. All in one arena: no allocation a string.
package struct StringTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  /// Open addressing, linear probing: half of the string's hash above its number plus 1; or 0. So strings are looked at only where their hashes agree.
  private var slots = [UInt64](repeating: 0, count: 16)

  package init() {}

  package var count: Int { starts.count - 1 }
  package var byteCount: Int { arena.count }
  /// What it takes, in bytes.
  package var memory: Int { arena.count + starts.count * 8 + slots.count * 8 }

  /// The bytes of a string. O(1).
  package subscript(_ number: Int) -> ArraySlice<UInt8> { arena[starts[number]..<starts[number + 1]] }
  package func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// The number of a string, which is added where it is new. O(length).
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int {
    let (slot, hash) = find(bytes)
    if slots[slot] != 0 { return Self.number(slots[slot]) }
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
    slots[slot] = hash << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  package mutating func intern(_ text: String) -> Int { intern(Array(text.utf8)[...]) }

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of text: String) -> Int? { number(of: Array(text.utf8)[...]) }

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of bytes: ArraySlice<UInt8>) -> Int? {
    let (slot, _) = find(bytes)
    return slots[slot] == 0 ? nil : Self.number(slots[slot])
  }

  @inline(__always) private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  private func find(_ bytes: ArraySlice<UInt8>) -> (slot: Int, hash: UInt64) {
    unsafe bytes.withUnsafeBytes { wanted in
      unsafe arena.withUnsafeBytes { arena in
        let mask = slots.count - 1
        let hash = unsafe XXH64.hash(wanted, seed: 0) & 0xFFFF_FFFF
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
          if slots[slot] >> 32 == hash {
            let number = Self.number(slots[slot])
            let start = starts[number]
            let length = starts[number + 1] - start
            if length == wanted.count, unsafe arena[start..<(start + length)].elementsEqual(wanted) { break }
          }
          slot = (slot + 1) & mask
        }
        return (slot, hash)
      }
    }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
