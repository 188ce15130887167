/// Numbers by 64-bit keys: open addressing with steps of one, at most half full. For keys that are hashes, or nearly so.
struct WordTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 16)
  private var values = [UInt32](repeating: WordTable.none, count: 16)
  private(set) var count = 0

  /// Stands for a key that is not there.
  static let none = UInt32.max

  @inline(__always) private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }

  /// The key's number, or ``none``. O(1).
  @inline(__always) func find(_ key: UInt64) -> UInt32 {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while values[slot] != Self.none {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return Self.none
  }

  /// Enters a key that is not there. O(1) on average.
  mutating func enter(_ key: UInt64, _ value: UInt32) {
    if 2 * (count + 1) > keys.count { grow() }
    place(key, value)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ value: UInt32) {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while values[slot] != Self.none { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    values = [UInt32](repeating: Self.none, count: 2 * oldKeys.count)
    for (place, value) in oldValues.enumerated() where value != Self.none { self.place(oldKeys[place], value) }
  }
}
