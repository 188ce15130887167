/// How the words of a name begin, in a few bits: what tells most names that cannot say what a stretch of words says, without making them.
///
/// Stemming (`EnglishStem`) keeps the first three letters of a word, but for a last `y` that becomes `i`, or leaves fewer than three.
struct NameOutline: Sendable {
  /// A bit for each word by its beginning, and one by another hash of it.
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Of a folded name. O(letters).
  init(_ key: [UInt8]) {
    let key = key.span
    var start = 0
    for place in 0...key.count where place == key.count || key[place] == 0x20 {
      // A shorter word is no other's stem but a short one's.
      if place - start >= Self.letters { insert(key[start], key[start + 1], key[start + 2]) }
      start = place + 1
    }
  }

  /// Of the stems that say the same; those of fewer than three letters may be any word's. O(stems).
  init(saying stems: Set<String>) {
    for stem in stems {
      let letters = Array(stem.utf8.prefix(Self.letters))
      guard letters.count == Self.letters else {
        (first, second) = (.max, .max)
        return
      }
      insert(letters[0], letters[1], letters[2])
    }
  }

  /// Whether each of some senses may be said by a word of the name. O(senses).
  func mayBeSaid(by senses: [NameOutline]) -> Bool {
    senses.allSatisfy { $0.isAny || first & $0.first != 0 && second & $0.second != 0 }
  }

  private var isAny: Bool { first == .max }
  private static var letters: Int { 3 }

  private mutating func insert(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
    let isY = { (letter: UInt8) in letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter }
    let letters = UInt64(a) << 16 | UInt64(isY(b)) << 8 | UInt64(isY(c))
    let hash = letters &* 0x9E37_79B9_7F4A_7C15
    first |= 1 << (hash >> 58)
    second |= 1 << (hash >> 52 & 63)
  }
}
