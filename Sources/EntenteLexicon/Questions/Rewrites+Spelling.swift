import EntenteModel

// The words of the patterns, for what is misspelt.
extension Rewrites {
  /// What the patterns know of a word.
  package struct Spelling: Sendable {
    /// Whether it stands in one.
    package var isWord = false
    /// The word of the patterns that is spelt most nearly so, with the same first letter, where it is none itself; `nil` where there is none, or several are as near.
    package var nearest: String?
  }

  /// A word that is sought, and what is nearest to it so far.
  private struct Sought {
    let letters: [UInt8]
    let limit: Int
    var distance: Int
    var nearest: Set<[UInt8]> = []

    init(_ word: String) {
      letters = Array(word.utf8)
      let isSpelt = letters.count >= Rewrites.fewestLetters && letters.allSatisfy { (0x61...0x7A).contains($0) }
      limit = isSpelt ? letters.count < Rewrites.manyLetters ? 1 : 2 : 0
      distance = limit + 1
    }

    mutating func look(at word: Range<Int>, of text: Span<UInt8>) {
      guard abs(word.count - letters.count) <= limit, text[word.lowerBound] == letters.first else { return }
      var other: [UInt8] = []
      for at in word { other.append(text[at]) }
      guard let distance = EditDistance.between(letters, other, limit: limit), distance <= self.distance else { return }
      if distance < self.distance { (nearest, self.distance) = ([], distance) }
      nearest.insert(other)
    }

    var found: Spelling {
      if distance == 0 { return Spelling(isWord: true) }
      return Spelling(nearest: nearest.count == 1 ? nearest.first.map { String(decoding: $0, as: UTF8.self) } : nil)
    }
  }

  /// How many letters a word has at least that may be misspelt, and from how many on two edits are allowed.
  private static var fewestLetters: Int { 5 }
  private static var manyLetters: Int { 8 }

  /// What the patterns know of some folded words. O(length of the patterns), once for all of them.
  package func spellings(of words: [String]) -> [Spelling] {
    var sought = words.map(Sought.init)
    // One bit a first letter: most words begin with none of these.
    let firsts = sought.reduce(UInt32(0)) { bits, word in bits | (word.letters.first.map { 1 << UInt32($0 & 31) } ?? 0) }
    forEachWord { word, text in
      guard firsts >> UInt32(text[word.lowerBound] & 31) & 1 != 0 else { return }
      for place in sought.indices { sought[place].look(at: word, of: text) }
    }
    return sought.map(\.found)
  }
}
