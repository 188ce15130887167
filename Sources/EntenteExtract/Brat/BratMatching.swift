/// Pairs the statements of two files: those between the same words, else those between the same bearers. O(1) a statement.
struct BratMatching {
  struct Key: Hashable {
    /// Type and capacity.
    var says: String
    var from: [Range<Int>]
    var to: [Range<Int>]
    var start: EntityIndex?
    var end: EntityIndex?

    /// The same without the words.
    var loose: Key? { start == nil || end == nil ? nil : Key(says: says, from: [], to: [], start: start, end: end) }
  }

  private var byWords: [Key: [Int]] = [:]
  private var byBearers: [Key: [Int]] = [:]
  private var isTaken: [Bool]

  init(_ keys: [Key]) {
    isTaken = [Bool](repeating: false, count: keys.count)
    for (place, key) in keys.enumerated().reversed() {
      byWords[key, default: []].append(place)
      if let loose = key.loose { byBearers[loose, default: []].append(place) }
    }
  }

  /// The first that is still open, or `nil`.
  mutating func take(_ key: Key) -> Int? {
    if let place = Self.pop(&byWords, key, &isTaken) { return place }
    guard let loose = key.loose else { return nil }
    return Self.pop(&byBearers, loose, &isTaken)
  }

  private static func pop(_ table: inout [Key: [Int]], _ key: Key, _ isTaken: inout [Bool]) -> Int? {
    while let place = table[key]?.popLast() {
      if isTaken[place] { continue }
      isTaken[place] = true
      return place
    }
    return nil
  }

  /// Those that nothing was paired with, in order.
  var rest: [Int] { isTaken.indices.filter { !isTaken[$0] } }
}
