import EntenteModel

// The words of the patterns, for what is misspelt.
extension Rewrites {
  /// How many letters a word has at least that may be misspelt, and from how many on two edits are allowed.
  private static var fewestLetters: Int { 5 }
  private static var manyLetters: Int { 8 }

  /// The word of the patterns that is spelt most nearly as one that is none of them, with the same first letter; `nil` where there is none, or several are as near.
  /// O(length of the patterns).
  package func spelling(of word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= Self.fewestLetters, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    let limit = letters.count < Self.manyLetters ? 1 : 2
    var nearest: (words: Set<[UInt8]>, distance: Int) = ([], limit + 1)
    forEachWord { other in
      guard abs(other.count - letters.count) <= limit, other.first == letters[0],
        let distance = EditDistance.between(letters, Array(other), limit: limit), distance <= nearest.distance
      else { return }
      if distance < nearest.distance { nearest = ([], distance) }
      nearest.words.insert(Array(other))
    }
    guard nearest.words.count == 1, nearest.distance > 0, let found = nearest.words.first else { return nil }
    return String(decoding: found, as: UTF8.self)
  }

  /// Whether a word stands in a pattern. O(length of the patterns).
  package func hasWord(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    var isFound = false
    forEachWord { isFound = isFound || $0.elementsEqual(letters) }
    return isFound
  }
}
