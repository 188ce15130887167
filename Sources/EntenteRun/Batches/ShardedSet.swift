/// A set in parts, which grow one by one: a single set of many millions of elements would take a second to grow, and could not be stopped in it.
struct ShardedSet<Element: Hashable> {
  private static var count: Int { 256 }
  private var shards: [Set<Element>] = []

  /// Whether the element is new. Expected O(1).
  mutating func insert(_ element: Element) -> Bool {
    if shards.isEmpty { shards = Array(repeating: [], count: Self.count) }
    var hasher = Hasher()
    element.hash(into: &hasher)
    return shards[Int(truncatingIfNeeded: UInt(bitPattern: hasher.finalize()) % UInt(Self.count))].insert(element).inserted
  }

  mutating func removeAll() { shards.removeAll() }
}
