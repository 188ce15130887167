/// A search for names by their letters: those spelt nearly so, or those that hold some words.
///
/// Names are compared by their folded keys. A name whose letters alone tell that it cannot fit is passed over without being compared.
package struct NameProbe: Hashable, Sendable {
  package enum Sort: Hashable, Sendable {
    /// At most so many edits away.
    case near(limit: Int)
    /// Every word stands in the name; where loose, words of more than four letters may be one edit away.
    case holding(isLoose: Bool)
  }

  package let sort: Sort
  package let key: [UInt8]
  package let words: [[UInt8]]
  private let letters: UInt64

  /// `key` is folded. O(length).
  package init(_ key: String, _ sort: Sort) {
    self.sort = sort
    self.key = Array(key.utf8)
    words = self.key.split(separator: 0x20).map(Array.init)
    letters = NameProbe.letters(self.key)
  }

  /// Which letters stand in a key, a bit each; letters that share one are told apart later.
  fileprivate static func letters(_ key: [UInt8]) -> UInt64 {
    var letters: UInt64 = 0
    let key = key.span
    for place in key.indices { letters |= 1 << UInt64(key[place] & 63) }
    return letters & ~(1 << 32)
  }

  /// Whether a key fits whose letters do not tell that it cannot. O(length × limit).
  fileprivate func fits(_ other: [UInt8]) -> Bool {
    switch sort {
    case .near(let limit): return EditDistance.between(key, other, limit: limit) != nil
    case .holding(let isLoose):
      let words = self.words.span
      for place in words.indices where !Self.stands(words[place], in: other, isLoose: isLoose && words[place].count > 4) { return false }
      return true
    }
  }

  /// How many of its letters a key that fits may not have, and how long it is at least and at most.
  fileprivate var bounds: (letters: UInt64, missing: Int, lengths: ClosedRange<Int>) {
    switch sort {
    case .near(let limit): (letters, limit, max(1, key.count - limit)...(key.count + limit))
    // One letter of a word may be left out; a word that stands twice is held by one that stands once.
    case .holding(let isLoose):
      (letters, isLoose ? words.count : 0, Set(words).reduce(0) { $0 + $1.count - (isLoose ? 1 : 0) }...Int.max)
    }
  }

  /// Whether a word is one of a key's, or where loose, one edit away from one. O(length).
  private static func stands(_ word: [UInt8], in key: [UInt8], isLoose: Bool) -> Bool {
    let limit = isLoose ? 1 : 0
    var start = 0
    while start < key.count {
      var end = start
      while end < key.count, key[end] != 0x20 { end += 1 }
      if abs(end - start - word.count) <= limit, EditDistance.within(word, key, word.indices, start..<end, limit) != nil {
        return true
      }
      start = end + 1
    }
    return false
  }
}

/// Probes that are held against many keys together.
package struct NameProbes: Sendable {
  private struct Bounds {
    var letters: UInt64
    var missing: Int
    /// How many letters a key that fits may have beside these.
    var further: Int
    var least: Int
    var most: Int
  }

  private let probes: [NameProbe]
  private let bounds: [Bounds]

  package init(_ probes: [NameProbe]) {
    self.probes = probes
    bounds = probes.map {
      let (letters, missing, lengths) = $0.bounds
      // An edit brings one letter in at most.
      var further = Int.max
      if case .near(let limit) = $0.sort { further = limit }
      return Bounds(letters: letters, missing: missing, further: further, least: lengths.lowerBound, most: lengths.upperBound)
    }
  }

  /// The places of the probes that a folded key fits. O(length + probes) for most keys; those that fit by their length and letters are compared.
  package func fitting(_ key: [UInt8], into places: inout [Int]) {
    places.removeAll(keepingCapacity: true)
    let letters = NameProbe.letters(key)
    let (bounds, probes) = (self.bounds.span, self.probes.span)
    for place in bounds.indices {
      let bound = bounds[place]
      guard bound.least <= key.count, key.count <= bound.most, (bound.letters & ~letters).nonzeroBitCount <= bound.missing,
        (letters & ~bound.letters).nonzeroBitCount <= bound.further
      else { continue }
      if probes[place].fits(key) { places.append(place) }
    }
  }
}
