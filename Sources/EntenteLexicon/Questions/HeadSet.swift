/// The first letters of words, a bit for each three: which lines of a long file are worth parsing.
struct HeadSet {
  /// Where two letters share their last five bits, a line is parsed in vain.
  private var bits = [UInt64](repeating: 0, count: 1 << (3 * HeadSet.letterBits) / 64)

  fileprivate static let letters = 3
  private static let letterBits = 5

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8.prefix(Self.letters))
      let place = Self.place(bytes.span, bytes.indices)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// The place of a word's bit; shorter words have it among those that end.
  fileprivate static func place(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
    var place = 0
    for at in word {
      guard bytes[at] > UInt8(ascii: ",") else { break }
      place = place << letterBits | Int(bytes[at] & 31)
    }
    return place
  }

  fileprivate func holds(_ place: Int) -> Bool { bits[place >> 6] & 1 << UInt64(place & 63) != 0 }

  /// Whether a word of the line begins as one of these; what is no ASCII counts as any letter. O(length).
  func isBegun(in text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var isStart = true
    for at in line {
      let byte = text[at]
      if isStart {
        let word = at..<min(line.upperBound, at + Self.letters)
        for letter in word where text[letter] >= 0x80 { return true }
        if holds(Self.place(text, word)) { return true }
      }
      isStart = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
    }
    return false
  }
}

extension HeadSet {
  /// Whether a phrase may begin with one of the words; what is no ASCII counts as any letter, and a star among its first letters as any of them. O(1).
  func mayBegin(_ text: Span<UInt8>, _ phrase: Range<Int>) -> Bool {
    guard let start = phrase.first(where: { text[$0] != 0x20 }) else { return false }
    let word = start..<min(phrase.upperBound, start + Self.letters)
    for letter in word where text[letter] >= 0x80 || text[letter] == UInt8(ascii: "*") { return true }
    return holds(Self.place(text, word))
  }
}

/// What stems begin with: which phrases are worth stemming. Most are told by their first three letters, a bit for each third beside a pair; the rest
/// by all the letters that a stem shares with its word.
struct StemSet {
  private var thirds = [UInt32](repeating: 0, count: 1 << 10)
  /// What the stems share with their words, by the first letter.
  private var beginnings: [[[UInt8]]] = Array(repeating: [], count: 32)

  /// - Parameter stems: those of words or phrases, of which each word counts.
  init(_ stems: Set<String>) {
    for stem in Set(stems.flatMap { $0.utf8.split(separator: 0x20).map(Array.init) }) {
      let word = Array(stem.prefix(Self.shared(stem.count)))
      guard let first = word.first else { continue }
      beginnings[Int(first & 31)].append(word)
      if word.count >= 3 {
        thirds[Self.place(first, word[1])] |= 1 << UInt32(word[2] & 31)
      } else if word.count == 2 {
        thirds[Self.place(first, word[1])] = .max
      } else {
        for second in UInt8(0)..<32 { thirds[Self.place(first, second)] = .max }
      }
    }
  }

  /// How many letters a stem of some length shares with its word at least. Steps of the stemmer replace the last two at most: "sensibility", "sensible"; a short stem
  /// has three of four letters, or two.
  static func shared(_ count: Int) -> Int { count > 5 ? count - 2 : count > 3 ? 3 : min(count, 2) }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// Whether a phrase may have one of the stems; what is no ASCII may be any letter. O(1), and of few O(stems with its first letter).
  /// - Parameter start: where in the text the phrase begins, which ends before `end`.
  func mayHold(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end, text[start] < 0x80, text[start + 1] < 0x80 else { return true }
    let thirds = thirds[Self.place(text[start], text[start + 1])]
    if start + 2 < end, text[start + 2] | 0x20 >= 0x61, text[start + 2] < 0x80 {
      if thirds >> UInt32(text[start + 2] & 31) & 1 == 0 { return false }
    } else if thirds == 0 {
      return false
    }
    return isBegun(text, start, end)
  }

  private func isBegun(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let words = beginnings[Int(text[start] & 31)]
    for word in words where Self.isBegun(text, start..<end, word) { return true }
    return false
  }

  /// Whether a range begins with a word, or with what may fold to it.
  private static func isBegun(_ text: Span<UInt8>, _ range: Range<Int>, _ word: [UInt8]) -> Bool {
    let word = word.span
    var same = 0
    while same < word.count, same < range.count {
      let byte = text[range.lowerBound + same]
      if byte >= 0x80 { return true }
      guard byte & 31 == word[same] & 31 else { return false }
      same += 1
    }
    return same == word.count
  }

  /// Whether a byte may begin a word.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
