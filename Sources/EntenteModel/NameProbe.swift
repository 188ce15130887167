/// A search for names by their letters: those spelt nearly so, or those that hold some words. Names are compared by their folded keys.
package struct NameProbe: Hashable, Sendable {
  package enum Sort: Hashable, Sendable {
    /// At most so many edits away.
    case near(limit: Int)
    /// Every word stands in the name; where loose, words of more than four letters may be one edit away.
    case holding(isLoose: Bool)
  }

  /// A spelling, and how many edits away from it another may be.
  package struct Pattern: Hashable, Sendable {
    package var letters: [UInt8]
    package var edits: Int

    package init(_ letters: [UInt8], edits: Int) { (self.letters, self.edits) = (letters, edits) }
  }

  package let sort: Sort
  package let key: [UInt8]
  package let words: [[UInt8]]

  /// `key` is folded. O(length).
  package init(_ key: String, _ sort: Sort) {
    self.sort = sort
    self.key = Array(key.utf8)
    words = self.key.split(separator: 0x20).map(Array.init)
  }

  /// What a whole key, or a word of it for each, must be near.
  package var patterns: [Pattern] {
    switch sort {
    case .near(let limit): [Pattern(key, edits: limit)]
    case .holding(let isLoose):
      words.map { Pattern($0, edits: isLoose && $0.count >= Self.leastLoose ? 1 : 0) }
    }
  }

  /// How many letters a key has at least that fits, where two of the words may be near to one word of it: each wants letters of its own. `nil` where no two may.
  package var leastLetters: Int? {
    let patterns = Array(Set(self.patterns))
    let areAlike = patterns.indices.contains { first in
      patterns[..<first].contains {
        EditDistance.between($0.letters, patterns[first].letters, limit: $0.edits + patterns[first].edits) != nil
      }
    }
    guard case .holding(let isLoose) = sort, areAlike else { return nil }
    return patterns.reduce(0) { $0 + $1.letters.count - (isLoose ? 1 : 0) }
  }

  /// How many letters a word has at least that may be an edit away.
  private static let leastLoose = 5
}
