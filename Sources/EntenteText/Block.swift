/// Lines that belong together, before anything is known of their place.
struct Block {
  /// What each line says, without marker, bullet and heading marks.
  var lines: [Range<Int>]
  var marker: Marker?
  var isBullet = false
  var indent = 0
  /// 1…6 for `#` … `######` and underlined lines.
  var headingLevel: Int?
  /// Every line is bold.
  var isBold = false
  /// The name of a cover's field (`from`), where the line is one.
  var field: String?
  var isTableRow = false
  /// A further cell of the row before it, whose label it shares.
  var isRowRest = false
  var startsPage = false
  /// Set by ``Footnotes``: the label of the footnote whose text this is.
  var footnote: String?
  /// The footnote's mark is a bare number, in the text as in front of it.
  var isBareNote = false
  /// Set by ``Headings``.
  var isHeading = false
  var gapBefore = false
  /// A drawn line stands right before it, as before the footnotes of a page.
  var isUnderRule = false
  var gapAfter = false

  var isPlain: Bool { marker == nil && !isBullet && headingLevel == nil && field == nil && !isTableRow && footnote == nil }
  /// A field of a note that brings a document: who sends it to whom, and what it is about.
  var isNoteField: Bool { field.map { ["from", "to", "subject", "previous", "commission"].contains($0) } ?? false }
  var isEmpty: Bool { lines.allSatisfy { $0.isEmpty } }
  var start: Int { marker?.range.lowerBound ?? lines.first?.lowerBound ?? 0 }
  var byteCount: Int { lines.reduce(0) { $0 + $1.count } }
}

extension Block {
  /// Whether it ends in a word behind which no sentence ends: "The Hub *shall*". O(word).
  func breaksOff(_ text: [UInt8]) -> Bool {
    guard let line = lines.last(where: { !$0.isEmpty }) else { return false }
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > line.lowerBound, text[start - 1].isLower { start -= 1 }
    return start < end && Self.openEnds.contains { text[start..<end].elementsEqual($0.utf8) }
  }

  private static let openEnds = ["shall", "will", "must", "should", "may", "to", "with", "for"]

  /// The last byte that says something: markup, quotes and brackets at the end are passed over.
  func lastMark(_ text: [UInt8]) -> UInt8 {
    guard let line = lines.last(where: { !$0.isEmpty }) else { return 0 }
    return Block.lastMark(text, line)
  }

  static func lastMark(_ text: [UInt8], _ line: Range<Int>) -> UInt8 {
    var index = line.upperBound
    while index > line.lowerBound {
      index -= 1
      let byte = text[index]
      if byte == 0x2A || byte == 0x5F || byte == 0x22 || byte == 0x27 || byte.isSpace { continue }
      if byte == 0x5D, let mark = footnoteMark(text, line.lowerBound, index) {
        index = mark
        continue
      }
      // A closing quotation mark (U+2019, U+201D) or a superscript digit.
      if index >= 2, byte == 0x99 || byte == 0x9D, text[index - 1] == 0x80, text[index - 2] == 0xE2 {
        index -= 2
        continue
      }
      if index >= 1, text[index - 1] == 0xC2, byte == 0xB2 || byte == 0xB3 || byte == 0xB9 || byte == 0xBB || byte == 0xA0 {
        index -= 1
        continue
      }
      return byte
    }
    return 0
  }

  /// Where `[^1]` or `[1]` begins that ends at `end`; `nil` where no footnote's mark stands. Looks at no more than six bytes.
  private static func footnoteMark(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = end
    while index > max(start, end - 5), text[index - 1].isDigit { index -= 1 }
    guard index < end, index > start else { return nil }
    if text[index - 1] == 0x5E { index -= 1 }
    return index > start && text[index - 1] == 0x5B ? index - 1 : nil
  }

  /// The first byte that says something.
  func firstMark(_ text: [UInt8]) -> UInt8 {
    guard let line = lines.first(where: { !$0.isEmpty }) else { return 0 }
    return Block.firstMark(text, line)
  }

  static func firstMark(_ text: [UInt8], _ line: Range<Int>) -> UInt8 {
    for index in line where !(text[index] == 0x2A || text[index] == 0x5F || text[index] == 0x22 || text[index] == 0x27) {
      return text[index]
    }
    return 0
  }

  /// White-space separated words; no more than `most` are counted. O(bytes of these).
  func wordCount(_ text: [UInt8], upTo most: Int = .max) -> Int {
    var count = 0
    for line in lines {
      var inside = false
      for index in line {
        if text[index].isSpace {
          inside = false
        } else if !inside {
          inside = true
          count += 1
          if count == most { return count }
        }
      }
    }
    return count
  }

  /// Whether it ends as a sentence or a clause of a declaration does.
  func isTerminated(_ text: [UInt8]) -> Bool { [0x2E, 0x3B, 0x3A, 0x21, 0x3F].contains(lastMark(text)) }

  /// The last word, in small letters.
  func lastWord(_ text: [UInt8]) -> String {
    guard let line = lines.last(where: { !$0.isEmpty }) else { return "" }
    return String(decoding: text[line].reversed().prefix { $0.isLetter }.reversed().map { $0 | 0x20 }, as: UTF8.self)
  }

  func raw(_ text: [UInt8]) -> String { lines.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: " ") }
}
