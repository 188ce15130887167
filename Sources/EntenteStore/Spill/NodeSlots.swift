/// Which types and directions of edges each node has, noted while edges come by.
///
/// A group of nodes gets a bit for each type and direction as they are met; how they are to be ordered is known only in the end.
struct NodeSlots {
  private var groupOf: [UInt32]
  private var bits: [UInt64]
  /// By group: the type × 2, plus 1 for incoming, of each bit; and the bit of each of those, or -1.
  private var slots: [[Int]]
  private var bitOf: [[Int8]]

  /// - Parameter counts: how many nodes each group has.
  init(_ counts: [Int]) {
    groupOf = counts.enumerated().flatMap { group, count in repeatElement(UInt32(truncatingIfNeeded: group), count: count) }
    bits = [UInt64](repeating: 0, count: groupOf.count)
    slots = [[Int]](repeating: [], count: counts.count)
    bitOf = [[Int8]](repeating: [], count: counts.count)
  }

  /// In bytes.
  var memory: Int { groupOf.count * 12 }

  mutating func note(_ node: Int, type: Int, isIncoming: Bool) {
    let group = Int(groupOf[node])
    let slot = type * 2 + (isIncoming ? 1 : 0)
    if slot >= bitOf[group].count { bitOf[group].append(contentsOf: repeatElement(-1, count: slot + 1 - bitOf[group].count)) }
    if bitOf[group][slot] < 0 {
      slots[group].append(slot)
      bitOf[group][slot] = Int8(min(slots[group].count - 1, 64))
    }
    let bit = bitOf[group][slot]
    if bit < 63 { bits[node] |= 1 << UInt64(bit) }
  }

  /// By group: its slots in ascending order, with types by their rank, and which of them each node has; neither where there are too many.
  func ordered(_ ranks: [Int]) -> [(slots: [Int], bits: [Int64])] {
    var start = 0
    return slots.enumerated().map { group, list in
      let first = start
      while start < groupOf.count, Int(groupOf[start]) == group { start += 1 }
      guard list.count <= 63 else { return ([], []) }
      let ranked = list.map { ranks[$0 / 2] * 2 + $0 % 2 }
      let sorted = ranked.sorted()
      let places = ranked.map { slot in UInt64(sorted.firstIndex(of: slot) ?? 0) }
      let nodes = bits[first..<start].map { old -> Int64 in
        var (rest, new) = (old, UInt64(0))
        while rest != 0 {
          new |= 1 << places[rest.trailingZeroBitCount]
          rest &= rest - 1
        }
        return Int64(bitPattern: new)
      }
      return (sorted, nodes)
    }
  }
}
