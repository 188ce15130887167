/// What the forms of an English word have in common: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), 130–137.
///
/// "Investigate", "investigations" and "investigator" share a stem; "police" and "policy" do not.
package struct EnglishStem {
  private var word: [UInt8]
  /// The last letters of the word, the last of all lowest: endings are compared in one step.
  private var tail: UInt64 = 0
  /// The length of the word before the suffix that was found last.
  private var root = 0

  private init(_ word: [UInt8]) {
    self.word = word
    look()
  }

  /// The stem of a folded word; words of up to two letters, and what is not made of the letters a to z, as they are. O(length).
  package static func of(_ word: some StringProtocol) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return String(word) }
    var stem = EnglishStem(bytes)
    stem.americanise()
    stem.strip()
    return String(decoding: stem.word, as: UTF8.self)
  }

  /// The stems of a phrase's words, a space between them. O(length).
  package static func ofPhrase(_ phrase: String) -> String {
    guard phrase.utf8.contains(0x20) else { return of(phrase) }
    return phrase.utf8.split(separator: 0x20).map { of(Substring($0)) }.joined(separator: " ")
  }

  /// British spelling: "organise" is "organize".
  private mutating func americanise() {
    for suffix in Self.british where word.count > suffix.count + 3 && isEnd(suffix) {
      word[word.count - suffix.count + 1] = UInt8(ascii: "z")
      return look()
    }
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
    if word.count > 5, ends(Self.ck) { cut(to: word.count - 1) }
  }

  // MARK: Steps

  private mutating func plurals() {
    guard word.last == UInt8(ascii: "s") else { return }
    if ends(Self.sses) || ends(Self.ies) {
      cut(to: word.count - 2)
    } else if ends(Self.s), !ends(Self.ss), !ends(Self.us) {  // "focus", as in Porter2
      cut(to: word.count - 1)
    }
  }

  private mutating func pasts() {
    if ends(Self.eed) {
      if measure > 0 { cut(to: word.count - 1) }
      return
    }
    guard ends(Self.ed) || ends(Self.ing), hasVowel(root) else { return }
    cut(to: root)
    if ends(Self.at) || ends(Self.bl) || ends(Self.iz) {
      append(UInt8(ascii: "e"))
    } else if isDoubled, let last = word.last, ![UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")].contains(last) {
      cut(to: word.count - 1)
    } else if isShort, measure(word.count) == 1 {
      append(UInt8(ascii: "e"))
    }
  }

  private mutating func lastY() {
    guard ends(Self.y), hasVowel(root) else { return }
    word[word.count - 1] = UInt8(ascii: "i")
    look()
  }

  private mutating func replace(_ endings: [Replacement], measure least: Int) {
    for ending in endings where ends(ending.suffix) {
      guard measure > least else { return }
      cut(to: root)
      for place in (0..<ending.other.count).reversed() { append(UInt8(truncatingIfNeeded: ending.other.letters >> UInt64(8 * place))) }
      return
    }
  }

  private mutating func fourth() {
    for ending in Self.last where ends(ending) {
      let isCut = ending != Self.ion || root > 0 && (word[root - 1] == UInt8(ascii: "s") || word[root - 1] == UInt8(ascii: "t"))
      if isCut, measure > 1 { cut(to: root) }
      return
    }
  }

  private mutating func lastE() {
    if ends(Self.e) {
      let measure = measure
      if measure > 1 || measure == 1 && !isShortBefore { cut(to: word.count - 1) }
    }
    if ends(Self.ll), measure(word.count) > 1 { cut(to: word.count - 1) }
  }

  // MARK: Endings

  /// Up to eight letters, packed as the end of a word is.
  private struct Suffix: Equatable {
    let letters: UInt64
    let mask: UInt64
    let count: Int

    init(_ text: String) {
      count = text.utf8.count
      letters = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      mask = count == 8 ? .max : 1 << UInt64(8 * count) - 1
    }
  }

  private struct Replacement {
    let suffix: Suffix
    let other: Suffix
  }

  private static let british = ["isation", "isations", "ise", "ised", "ises", "ising"].map(Suffix.init)
  private static let second = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
    ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
    ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ].map { Replacement(suffix: Suffix($0), other: Suffix($1)) }
  private static let third = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ].map { Replacement(suffix: Suffix($0), other: Suffix($1)) }
  private static let last = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
  ].map(Suffix.init)
  private static let ion = Suffix("ion")
  private static let (sses, ies, s, ss, us) = (Suffix("sses"), Suffix("ies"), Suffix("s"), Suffix("ss"), Suffix("us"))
  private static let (eed, ed, ing) = (Suffix("eed"), Suffix("ed"), Suffix("ing"))
  private static let (at, bl, iz) = (Suffix("at"), Suffix("bl"), Suffix("iz"))
  private static let (y, e, ll, ck) = (Suffix("y"), Suffix("e"), Suffix("ll"), Suffix("ck"))

  private mutating func ends(_ suffix: Suffix) -> Bool {
    guard word.count > suffix.count, isEnd(suffix) else { return false }
    root = word.count - suffix.count
    return true
  }

  private func isEnd(_ suffix: Suffix) -> Bool { tail & suffix.mask == suffix.letters }

  // MARK: Letters

  private mutating func look() {
    tail = 0
    for place in max(0, word.count - 8)..<word.count { tail = tail << 8 | UInt64(word[place]) }
  }

  private mutating func cut(to count: Int) {
    word.removeLast(word.count - count)
    look()
  }

  private mutating func append(_ letter: UInt8) {
    word.append(letter)
    tail = tail << 8 | UInt64(letter)
  }

  /// How many times a vowel is followed by a consonant before the suffix.
  private var measure: Int { measure(root) }

  private func measure(_ end: Int) -> Int {
    var count = 0
    var wasVowel = false
    for place in 0..<end {
      let isVowel = isVowel(word[place], after: wasVowel, at: place)
      if wasVowel, !isVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// A, e, i, o, u; and y after a consonant.
  private func isVowel(_ letter: UInt8, after wasVowel: Bool, at place: Int) -> Bool {
    if Self.vowels >> UInt32(letter & 31) & 1 != 0 { return true }
    return letter == UInt8(ascii: "y") && place > 0 && !wasVowel
  }

  /// A bit for each vowel, by its place in the alphabet.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21

  private func isVowel(_ place: Int) -> Bool {
    var wasVowel = false
    // What a y is depends on what stands before it, and on nothing else before a letter that is no y.
    var start = place
    while start > 0, word[start] == UInt8(ascii: "y") { start -= 1 }
    for at in start...place { wasVowel = isVowel(word[at], after: wasVowel, at: at) }
    return wasVowel
  }

  private func hasVowel(_ end: Int) -> Bool {
    var wasVowel = false
    for place in 0..<end {
      wasVowel = isVowel(word[place], after: wasVowel, at: place)
      if wasVowel { return true }
    }
    return false
  }

  private var isDoubled: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2] && !isVowel(word.count - 1)
  }

  /// Ends in consonant, vowel, consonant other than w, x, y.
  private var isShort: Bool { isShort(word.count) }
  private var isShortBefore: Bool { isShort(root) }

  private func isShort(_ end: Int) -> Bool {
    guard end > 2 else { return false }
    let last = word[end - 1]
    return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y") && !isVowel(end - 3) && isVowel(end - 2)
      && !isVowel(end - 1)
  }
}
