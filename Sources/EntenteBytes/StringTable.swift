/// Byte strings, each kept once, numbered in the order of their first coming. All in one arena: no allocation a string.
package struct StringTable: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int] = [0]
  /// Open addressing, linear probing; a number plus 1, or 0.
  private var slots = [UInt32](repeating: 0, count: 16)

  package init() {}

  package var count: Int { starts.count - 1 }
  package var byteCount: Int { arena.count }
  /// What it takes, in bytes.
  package var memory: Int { arena.count + starts.count * 8 + slots.count * 4 }

  /// The bytes of a string. O(1).
  package subscript(_ number: Int) -> ArraySlice<UInt8> { arena[starts[number]..<starts[number + 1]] }
  package func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// The number of a string, which is added where it is new. O(length).
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int {
    let slot = find(bytes)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  package mutating func intern(_ text: String) -> Int { intern(Array(text.utf8)[...]) }

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of text: String) -> Int? { number(of: Array(text.utf8)[...]) }

  /// The number of a string that is there, or `nil`. O(length).
  package func number(of bytes: ArraySlice<UInt8>) -> Int? {
    let slot = find(bytes)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  private func find(_ bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { wanted in
      unsafe arena.withUnsafeBytes { arena in
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: unsafe XXH64.hash(wanted, seed: 0)) & mask
        while slots[slot] != 0 {
          let number = Int(slots[slot]) - 1
          let start = starts[number]
          let length = starts[number + 1] - start
          if length == wanted.count, unsafe arena[start..<(start + length)].elementsEqual(wanted) { return slot }
          slot = (slot + 1) & mask
        }
        return slot
      }
    }
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    unsafe arena.withUnsafeBytes { arena in
      for number in 0..<count {
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: arena[starts[number]..<starts[number + 1]])
        var slot = Int(truncatingIfNeeded: unsafe XXH64.hash(bytes, seed: 0)) & mask
        while larger[slot] != 0 { slot = (slot + 1) & mask }
        larger[slot] = UInt32(number + 1)
      }
    }
    slots = larger
  }
}
