/// Which words a sentence has, and not how it says them: what a question can be held against where nothing is quoted. The words themselves cannot be read from it.
///
/// Of every word of three letters and more, 24 bits of the FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo) of its stem, in ascending order. That two words of a
/// language fall together is rare: one pair in 16.8 million. How its names, dates and numbers stand is told beside them (``SentenceName``).
package struct SentenceWords: Hashable, Sendable {
  /// How many letters a word has at least that is kept.
  package static let shortest = 3
  /// Of the sentence's first byte in its file.
  package var start: Int
  private let prints: [UInt32]
  /// The first byte of the sentence whose words introduce this one: that above a list.
  package var introduction: Int?
  /// Its names, dates and numbers, in the order of the text.
  package var names: [SentenceName] = []

  /// Of the stems of its words. O(words log words).
  package init(start: Int, stems: some Sequence<String>) {
    self.start = start
    prints = Set(stems.map(Self.fingerprint)).sorted()
  }

  private init(start: Int, prints: [UInt32]) {
    self.start = start
    self.prints = prints
  }

  /// Whether the sentence has a word of this stem. O(log words).
  package func holds(_ stem: String) -> Bool { holds(Self.fingerprint(of: stem)) }

  /// The same of a stem's fingerprint.
  package func holds(_ print: UInt32) -> Bool {
    var low = 0, high = prints.count
    while low < high {
      let middle = (low + high) / 2
      if prints[middle] < print { low = middle + 1 } else { high = middle }
    }
    return low < prints.count && prints[low] == print
  }

  /// 24 bits. O(length).
  package static func fingerprint(of stem: String) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stem.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 24)) & 0xFF_FFFF
  }

  // MARK: Text

  /// `start:` and six hexadecimal digits a word; after `^` where its introduction begins; after each `|` a name.
  package var text: String {
    var text = "\(start):"
    for print in prints {
      let digits = String(print, radix: 16)
      text += String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
    if let introduction { text += "^\(introduction)" }
    for name in names { text += "|\(name.text)" }
    return text
  }

  /// `nil` where the text is none of these.
  package init?(text: Substring) {
    let parts = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let halves = parts[0].split(separator: UInt8(ascii: "^"), maxSplits: 1)
    guard let own = halves.first, let colon = own.firstIndex(of: UInt8(ascii: ":")), let start = Int(Substring(own[..<colon])) else {
      return nil
    }
    var prints: [UInt32] = []
    var (print, digits) = (UInt32(0), 0)
    for byte in own[own.index(after: colon)...] {
      guard let digit = Self.hexadecimal(byte) else { return nil }
      (print, digits) = (print << 4 | digit, digits + 1)
      if digits == 6 {
        prints.append(print)
        (print, digits) = (0, 0)
      }
    }
    guard digits == 0 else { return nil }
    self.init(start: start, prints: prints)
    introduction = halves.count > 1 ? Int(Substring(halves[1])) : nil
    names = parts.dropFirst().compactMap { SentenceName(text: Substring($0)) }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
