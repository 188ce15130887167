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

  /// The words of several sentences, without their names. O(words log words).
  package init(joining sentences: [SentenceWords]) {
    var all: [UInt32] = []
    for sentence in sentences { all += sentence.prints }
    all.sort()
    var prints: [UInt32] = []
    for print in all where print != prints.last { prints.append(print) }
    self.init(start: 0, prints: prints)
  }

  private init(start: Int, prints: [UInt32]) {
    self.start = start
    self.prints = prints
  }

  /// Whether the sentence has a word of this stem. O(log words).
  package func holds(_ stem: String) -> Bool { holds(Self.fingerprint(of: stem)) }

  /// The same of a stem's fingerprint.
  package func holds(_ print: UInt32) -> Bool {
    let prints = self.prints.span
    var low = 0, high = prints.count
    while low < high {
      let middle = (low &+ high) &>> 1
      if prints[middle] < print { low = middle &+ 1 } else { high = middle }
    }
    return low < prints.count && prints[low] == print
  }

  /// Whether it has all of several. O(these × log words).
  package func holdsAll(_ some: [UInt32]) -> Bool {
    let some = some.span
    for place in some.indices where !holds(some[place]) { return false }
    return true
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

  /// `nil` where the text is none of these. O(length).
  package init?(text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, bytes.indices)
  }

  /// Those of texts with a blank between them; what is none is left out. O(length).
  package static func all(in text: String) -> [SentenceWords] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return span.parts(bytes.indices, between: 0x20).compactMap { SentenceWords(span, $0) }
  }

  private init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    let end = text.first(UInt8(ascii: "|"), range) ?? range.upperBound
    let hat = text.first(UInt8(ascii: "^"), range.lowerBound..<end)
    let own = range.lowerBound..<(hat ?? end)
    guard let colon = text.first(UInt8(ascii: ":"), own), let start = text.decimal(own.lowerBound..<colon) else { return nil }
    let digits = (colon + 1)..<own.upperBound
    guard digits.count % Self.digits == 0 else { return nil }
    var prints: [UInt32] = []
    prints.reserveCapacity(digits.count / Self.digits)
    for first in stride(from: digits.lowerBound, to: digits.upperBound, by: Self.digits) {
      guard let print = text.hexadecimal(first..<(first + Self.digits)) else { return nil }
      prints.append(print)
    }
    self.init(start: start, prints: prints)
    introduction = hat.flatMap { text.decimal(($0 + 1)..<end) }
    if end < range.upperBound {
      names = text.parts((end + 1)..<range.upperBound, between: UInt8(ascii: "|")).compactMap { SentenceName(text, $0) }
    }
  }

  /// Of a word in the text.
  private static let digits = 6
}
