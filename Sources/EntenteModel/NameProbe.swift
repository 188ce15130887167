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
  package static func letters(_ key: [UInt8]) -> UInt64 { key.reduce(0) { $0 | 1 << UInt64($1 & 63) } & ~(1 << 32) }

  /// Whether a key fits. `letters` are those of the key. O(1) for most that do not, else O(length × limit).
  package func fits(_ other: [UInt8], letters: UInt64) -> Bool {
    switch sort {
    case .near(let limit):
      guard abs(other.count - key.count) <= limit, (letters ^ self.letters).nonzeroBitCount <= 2 * limit else { return false }
      return EditDistance.between(key, other, limit: limit) != nil
    case .holding(let isLoose):
      let missing = (self.letters & ~letters).nonzeroBitCount
      guard missing <= (isLoose ? words.count : 0) else { return false }
      return words.allSatisfy { stands($0, in: other, isLoose: isLoose && $0.count > 4) }
    }
  }

  /// Whether a word is one of a key's, or where loose, one edit away from one. O(length).
  private func stands(_ word: [UInt8], in key: [UInt8], isLoose: Bool) -> Bool {
    var start = 0
    while start < key.count {
      var end = start
      while end < key.count, key[end] != 0x20 { end += 1 }
      if abs(end - start - word.count) <= (isLoose ? 1 : 0) {
        if key[start..<end].elementsEqual(word) { return true }
        if isLoose, EditDistance.between(word, Array(key[start..<end]), limit: 1) != nil { return true }
      }
      start = end + 1
    }
    return false
  }
}
