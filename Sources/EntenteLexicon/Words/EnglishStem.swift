/// What the forms of an English word have in common: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), 130–137.
///
/// "Investigate", "investigations" and "investigator" share a stem; "police" and "policy" do not.
package struct EnglishStem {
  private var word: [UInt8]
  /// The length of the word before the suffix that was found last.
  private var root = 0

  private init(_ word: [UInt8]) { self.word = word }

  /// The stem of a folded word; words of up to two letters, and what is not made of the letters a to z, as they are. O(length).
  package static func of(_ word: some StringProtocol) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return String(word) }
    // British spelling: "organise" is "organize".
    bytes = american(bytes)
    var stem = EnglishStem(bytes)
    stem.strip()
    return String(decoding: stem.word, as: UTF8.self)
  }

  private static func american(_ word: [UInt8]) -> [UInt8] {
    for suffix in ["isation", "isations", "ise", "ised", "ises", "ising"]
    where word.count > suffix.utf8.count + 3 && isEnd(suffix, of: word) {
      var result = word
      result[word.count - suffix.utf8.count + 1] = UInt8(ascii: "z")
      return result
    }
    return word
  }

  private mutating func strip() {
    plurals()
    pasts()
    lastY()
    replace(Self.second, measure: 0)
    replace(Self.third, measure: 0)
    fourth()
    lastE()
    // "Trafficking" and "traffic".
    if ends("ck"), word.count > 5 { word.removeLast() }
  }

  // MARK: Steps

  private mutating func plurals() {
    if ends("sses") || ends("ies") {
      word.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us") {  // "focus", as in Porter2
      word.removeLast()
    }
  }

  private mutating func pasts() {
    if ends("eed") {
      if measure > 0 { word.removeLast() }
      return
    }
    guard ends("ed") || ends("ing"), hasVowel(root) else { return }
    word.removeLast(word.count - root)
    if ends("at") || ends("bl") || ends("iz") {
      word.append(UInt8(ascii: "e"))
    } else if isDoubled, let last = word.last, !"lsz".utf8.contains(last) {
      word.removeLast()
    } else if measure(word.count) == 1, isShort {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func lastY() {
    if ends("y"), hasVowel(root) { word[word.count - 1] = UInt8(ascii: "i") }
  }

  private mutating func replace(_ endings: [(String, String)], measure least: Int) {
    for (ending, other) in endings where ends(ending) {
      if measure > least {
        word.removeLast(word.count - root)
        word += Array(other.utf8)
      }
      return
    }
  }

  private mutating func fourth() {
    for ending in Self.last where ends(ending) {
      let isIon = ending == "ion"
      if measure > 1, !isIon || root > 0 && "st".utf8.contains(word[root - 1]) { word.removeLast(word.count - root) }
      return
    }
  }

  private mutating func lastE() {
    if ends("e"), measure > 1 || measure == 1 && !isShortBefore { word.removeLast() }
    if measure(word.count) > 1, ends("ll") { word.removeLast() }
  }

  private static let second = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
    ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
    ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let third = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ]
  private static let last = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
  ]

  // MARK: Looking at letters

  private mutating func ends(_ suffix: String) -> Bool {
    guard word.count > suffix.utf8.count, Self.isEnd(suffix, of: word) else { return false }
    root = word.count - suffix.utf8.count
    return true
  }

  private static func isEnd(_ suffix: String, of word: [UInt8]) -> Bool {
    var place = word.count - suffix.utf8.count
    for letter in suffix.utf8 {
      guard word[place] == letter else { return false }
      place += 1
    }
    return true
  }

  /// How many times a vowel is followed by a consonant before the suffix.
  private var measure: Int { measure(root) }

  private func measure(_ end: Int) -> Int {
    var count = 0
    for place in 0..<end where place > 0 && isVowel(place - 1) && !isVowel(place) { count += 1 }
    return count
  }

  private func isVowel(_ place: Int) -> Bool {
    if "aeiou".utf8.contains(word[place]) { return true }
    return word[place] == UInt8(ascii: "y") && place > 0 && !isVowel(place - 1)
  }

  private func hasVowel(_ end: Int) -> Bool { (0..<end).contains { isVowel($0) } }

  private var isDoubled: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2] && !isVowel(word.count - 1)
  }

  /// Ends in consonant, vowel, consonant other than w, x, y.
  private var isShort: Bool { isShort(word.count) }
  private var isShortBefore: Bool { isShort(root) }

  private func isShort(_ end: Int) -> Bool {
    guard end > 2 else { return false }
    return !isVowel(end - 3) && isVowel(end - 2) && !isVowel(end - 1) && !"wxy".utf8.contains(word[end - 1])
  }
}
