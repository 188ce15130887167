/// A map from keys to values, ordered by key (by scalars). Looking up is O(log n); there are no two entries of one key.
package struct MapValue: Sendable, RandomAccessCollection {
  package struct Entry: Sendable {
    package var key: String
    package var value: Value
    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  private let entries: [Entry]
  /// How deep and how large the map is, what it holds counted in.
  let extent: Extent

  /// The map of these entries; of several with one key the last counts. O(n log n).
  package init(_ entries: [Entry] = []) {
    var sorted: [Entry] = []
    sorted.reserveCapacity(entries.count)
    for (offset, entry) in entries.enumerated().sorted(by: { Self.precedes($0, $1) }) {
      if let last = sorted.last, Scalars.equal(last.key, entry.key) { sorted.removeLast() }
      _ = offset
      sorted.append(entry)
    }
    self.entries = sorted
    extent = Extent(of: sorted.lazy.map(\.value), keyBytes: sorted.reduce(0) { $0 + $1.key.utf8.count })
  }

  private static func precedes(_ a: (offset: Int, element: Entry), _ b: (offset: Int, element: Entry)) -> Bool {
    let order = Scalars.compare(a.element.key, b.element.key)
    return order == 0 ? a.offset < b.offset : order < 0
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }
  package subscript(index: Int) -> Entry { entries[index] }

  /// The value of a key; `nil` where the map has no such key (null is a value).
  package subscript(key: String) -> Value? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let order = Scalars.compare(entries[middle].key, key)
      if order == 0 { return entries[middle].value }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  package var keys: [String] { entries.map(\.key) }
}
