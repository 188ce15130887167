/// The first letters of words, a bit for each three: which lines of a long file are worth parsing.
struct HeadSet {
  /// Where two letters share their last five bits, a line is parsed in vain.
  private var bits = [UInt64](repeating: 0, count: 1 << (3 * HeadSet.letterBits) / 64)

  private static let letters = 3
  private static let letterBits = 5

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8.prefix(Self.letters))
      let place = Self.place(bytes.span, bytes.indices)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// The place of a word's bit; shorter words have it among those that end.
  private static func place(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
    var place = 0
    for at in word {
      guard bytes[at] > UInt8(ascii: ",") else { break }
      place = place << letterBits | Int(bytes[at] & 31)
    }
    return place
  }

  /// Whether a word of the line begins as one of these; what is no ASCII counts as any letter. O(length).
  func isBegun(in text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let bits = bits.span
    var isStart = true
    for at in line {
      let byte = text[at]
      if isStart {
        let word = at..<min(line.upperBound, at + Self.letters)
        for letter in word where text[letter] >= 0x80 { return true }
        let place = Self.place(text, word)
        if bits[place >> 6] & 1 << UInt64(place & 63) != 0 { return true }
      }
      isStart = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
    }
    return false
  }
}

/// The first three letters of stems, a bit for each third beside a pair: which phrases are worth stemming. A stem of four letters and more begins as its
/// word does; of a shorter one the first two letters count, of a single letter that alone.
struct StemSet {
  private var thirds = [UInt32](repeating: 0, count: 1 << 10)

  /// - Parameter stems: those of words or phrases, of which each word counts.
  init(_ stems: Set<String>) {
    for word in Set(stems.flatMap { $0.utf8.split(separator: 0x20).map { Array($0.prefix(Self.whole)) } }) {
      guard let first = word.first else { continue }
      if word.count == Self.whole {
        thirds[Self.place(first, word[1])] |= 1 << UInt32(word[2] & 31)
      } else if word.count > 1 {
        thirds[Self.place(first, word[1])] = .max
      } else {
        for second in UInt8(0)..<32 { thirds[Self.place(first, second)] = .max }
      }
    }
  }

  /// How many letters a stem has at least of which the first three are its word's.
  private static let whole = 4

  private static func place(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// Whether a phrase may have one of the stems; what is no ASCII may be any letter. O(1).
  /// - Parameter start: where in the text the phrase begins, which ends before `end`.
  func mayHold(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end, text[start] < 0x80, text[start + 1] < 0x80 else { return true }
    let thirds = thirds[Self.place(text[start], text[start + 1])]
    guard start + 2 < end, text[start + 2] | 0x20 >= 0x61, text[start + 2] < 0x80 else { return thirds != 0 }
    return thirds >> UInt32(text[start + 2] & 31) & 1 != 0
  }

  /// Whether a byte may begin a word.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
