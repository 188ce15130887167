/// The number or letter in front of a paragraph: `12.`, `(a)`, `iv)`, `2.3.1`, `Article 3`, `§ 4`.
struct Marker: Hashable {
  enum Style: Hashable { case arabic, letter, roman, upperLetter, upperRoman, decimal, article, section }
  /// What it may be: `i` is a letter or a roman number, its list tells which.
  var readings: [Reading]
  /// As a label has it: `12`, `iv`, `2.3.1`, `Article 3`.
  var label: String
  /// Where it stands, with its full stop or bracket.
  var range: Range<Int>
  /// Whether a full stop alone closes it: `1.`, the weakest of signs inside running text.
  var isWeak: Bool

  struct Reading: Hashable {
    var style: Style
    var value: Int
  }

  func value(as style: Style) -> Int? { readings.first { $0.style == style }?.value }
}

/// Reads markers. Looks at no more than 40 bytes.
enum MarkerReader {
  /// The marker at the start of a line, and where the words begin.
  static func read(_ text: [UInt8], _ range: Range<Int>) -> (marker: Marker, end: Int)? {
    if let word = wordMarker(text, range) { return word }
    var index = range.lowerBound
    var isOpen = false
    while index < range.upperBound, text[index] == 0x2A || text[index] == 0x5F { index += 1 }
    let first = index
    if index < range.upperBound, text[index] == 0x28 {
      isOpen = true
      index += 1
    }
    let start = index
    while index < range.upperBound, index - start < 12, text[index].isDigit || text[index].isLetter || isInnerDot(text, index, range) {
      index += 1
    }
    guard index > start, let close = closing(text, index, range, isOpen: isOpen) else { return nil }
    let body = text[start..<index]
    let readings = self.readings(body)
    guard !readings.isEmpty else { return nil }
    var end = close.end
    while end < range.upperBound, text[end].isSpace { end += 1 }
    let marker = Marker(
      readings: readings, label: String(decoding: body, as: UTF8.self), range: first..<close.end, isWeak: close.isWeak)
    return (marker, end)
  }

  /// A full stop between two digits: `2.3.1`, or behind the letter of a section: `B.1`.
  private static func isInnerDot(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    guard text[index] == 0x2E, index > range.lowerBound, index + 1 < range.upperBound, text[index + 1].isDigit else { return false }
    return text[index - 1].isDigit || text[index - 1].isUpper && index == range.lowerBound + 1
  }

  /// What closes the marker: `.`, `)`, `.-`, ` -`, `-`; a decimal number needs nothing.
  private static func closing(_ text: [UInt8], _ index: Int, _ range: Range<Int>, isOpen: Bool) -> (end: Int, isWeak: Bool)? {
    var end = index
    if isOpen {
      guard end < range.upperBound, text[end] == 0x29 else { return nil }
      return endsWord(text, end + 1, range) ? (end + 1, false) : nil
    }
    guard end < range.upperBound else { return nil }
    switch text[end] {
    case 0x29: end += 1
    case 0x2E:
      end += 1
      if end < range.upperBound, text[end] == 0x2D || text[end] == 0x29 { end += 1 }
      return endsWord(text, end, range) ? (end, true) : nil
    case 0x2D where text[index - 1].isDigit: end += 1
    case 0x20, 0x09:
      if text[range.lowerBound..<index].contains(0x2E) { return (end, true) }
      return dash(text, index, range).map { ($0, false) }
    default: return nil
    }
    return endsWord(text, end, range) ? (end, false) : nil
  }

  /// `1 - Exchange of information`: a dash between a number and a title.
  private static func dash(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Int? {
    guard index - range.lowerBound <= 2, text[range.lowerBound..<index].allSatisfy(\.isDigit) else { return nil }
    for dash in [" - ", " – ", " — "] where text[index..<range.upperBound].starts(with: dash.utf8) {
      let end = index + dash.utf8.count
      return end < range.upperBound && text[end].isUpper ? end - 1 : nil
    }
    return nil
  }

  private static func endsWord(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    index >= range.upperBound || text[index].isSpace || text[index] == 0x2A || text[index] == 0x5F || text[index] == 0xC2
  }

  private static func readings(_ body: ArraySlice<UInt8>) -> [Marker.Reading] {
    if body.contains(0x2E) { return decimal(body) }
    if body.allSatisfy({ $0.isDigit }) {
      guard body.count <= 3, let value = Int(String(decoding: body, as: UTF8.self)), value > 0 else { return [] }
      return [Marker.Reading(style: .arabic, value: value)]
    }
    let isUpper = body.allSatisfy { $0.isUpper }
    guard isUpper || body.allSatisfy({ $0.isLower }), let first = body.first else { return [] }
    var readings: [Marker.Reading] = []
    if let value = Roman.value(body) { readings.append(Marker.Reading(style: isUpper ? .upperRoman : .roman, value: value)) }
    if body.count == 1 { readings.append(Marker.Reading(style: isUpper ? .upperLetter : .letter, value: Int((first | 0x20) - 0x60))) }
    return readings
  }

  private static func decimal(_ body: ArraySlice<UInt8>) -> [Marker.Reading] {
    var parts = body.split(separator: 0x2E, omittingEmptySubsequences: false)
    if let first = parts.first, first.count == 1, first.allSatisfy(\.isUpper), parts.count > 1 { parts.removeFirst() }
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 2 && $0.allSatisfy { $0.isDigit } }), let last = parts.last else { return [] }
    return [Marker.Reading(style: .decimal, value: Int(String(decoding: last, as: UTF8.self)) ?? 0)]
  }

  /// `Article 3.`, `Art. 3 –`, `§ 4`, `Paragraph 2:` before words.
  private static func wordMarker(_ text: [UInt8], _ range: Range<Int>) -> (marker: Marker, end: Int)? {
    for (word, style, label) in words where text[range].starts(with: word.utf8) {
      var index = range.lowerBound + word.utf8.count
      while index < range.upperBound, text[index].isSpace { index += 1 }
      let start = index
      while index < range.upperBound, text[index].isDigit { index += 1 }
      guard index > start, index - start <= 3, let value = Int(String(decoding: text[start..<index], as: UTF8.self)) else { continue }
      var end = index
      while end < range.upperBound, [0x2E, 0x3A, 0x29, 0x2D].contains(text[end]) { end += 1 }
      guard end == range.upperBound || text[end].isSpace else { continue }
      if end == index, text[end..<range.upperBound].starts(with: " - ".utf8) || text[end..<range.upperBound].starts(with: " – ".utf8) {
        end = dashEnd(text, end)
      }
      // "Article 3 of the Treaty shall apply" is prose.
      let closed = end > index || end == range.upperBound || style == .section
      while end < range.upperBound, text[end].isSpace { end += 1 }
      guard closed || text[end].isUpper || text[end].isHigh else { continue }
      let marker = Marker(
        readings: [Marker.Reading(style: style, value: value)], label: "\(label)\(value)", range: range.lowerBound..<index, isWeak: false)
      return (marker, end)
    }
    return nil
  }

  private static func dashEnd(_ text: [UInt8], _ index: Int) -> Int { index + (text[index + 1] == 0x2D ? 2 : 4) }

  private static let words: [(String, Marker.Style, String)] = [
    ("Article ", .article, "Article "), ("ARTICLE ", .article, "Article "), ("Art. ", .article, "Article "),
    ("Artículo ", .article, "Article "),
    ("§ ", .section, "§ "), ("§", .section, "§ "), ("OP", .section, "OP"), ("PP", .section, "PP"),
  ]
}

enum Roman {
  /// The value of a roman number of either case, `nil` for anything else. O(length).
  static func value(_ body: ArraySlice<UInt8>) -> Int? {
    guard !body.isEmpty, body.count <= 8 else { return nil }
    let digits: [UInt8: Int] = [0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100]
    var total = 0
    var previous = 0
    for byte in body.reversed() {
      guard let digit = digits[byte | 0x20] else { return nil }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && spelling(total).utf8.elementsEqual(body.map { $0 | 0x20 }) ? total : nil
  }

  /// The number in small roman letters. O(log value).
  static func spelling(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (size, letters) in [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
      while rest >= size {
        text += letters
        rest -= size
      }
    }
    return text
  }
}
