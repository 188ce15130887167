import EntenteModel

/// Words that say the same, read from `*.thesaurus` where a question needs them: nothing of it is parsed before.
///
/// A line is `word, word …`, all of one meaning; `word, word: English, English` in the file of another language; `light:`, `agent:`, `patient:`, `carrier:`,
/// `but:`, `example:`, `past:`, `asker:`, `owner:`, `modal:`, `anyone:`, `ascribed:`, `future:`, `frame:`, `unit:`, `lasting:` and `as PREPOSITION:` begin lines of a class. A star after a word ends a beginning that all forms share,
/// one before it begins an ending, which is not folded.
package struct Thesaurus: Sendable {
  package let language: String
  private let bytes: [UInt8]
  /// Where its lines stand, notes left out.
  private let ranges: [Range<Int>]
  /// Those of them that begin with a class, in their order.
  private let classed: [Range<Int>]

  /// O(length of the text).
  package init(_ text: String, language: String) {
    let bytes = Array(text.utf8)
    let text = bytes.span
    var ranges: [Range<Int>] = []
    var classed: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end &+= 1 }
      if start < end, text[start] != UInt8(ascii: "#") {
        ranges.append(start..<end)
        if Self.beginsClass(text, start..<end) { classed.append(start..<end) }
      }
      start = end + 1
    }
    self.bytes = bytes
    self.ranges = ranges
    self.classed = classed
    self.language = language
  }

  /// The shipped one of a language; an empty one where there is none. O(length) the first time.
  /// - Parameter isBroad: with the words of everyday and official English that say it less exactly: what a long question is held against, whose words must
  ///   all be said, and never a short one.
  package static func standard(_ language: String, isBroad: Bool = false) -> Thesaurus {
    switch language {
    case "en" where isBroad: broadEnglish
    case "en": english
    case "es": spanish
    case "pt": portuguese
    default: Thesaurus("", language: language)
    }
  }

  private static let english = shipped("en") { $0 == "english.thesaurus" }
  private static let broadEnglish = shipped("en") { $0.utf8.starts(with: "english".utf8) }
  private static let spanish = shipped("es") { $0.utf8.starts(with: "spanish".utf8) }
  private static let portuguese = shipped("pt") { $0.utf8.starts(with: "portuguese".utf8) }

  private static func shipped(_ language: String, _ isOf: (String) -> Bool) -> Thesaurus {
    Thesaurus(EmbeddedThesaurus.files.filter { isOf($0.name) }.map(\.text).joined(separator: "\n"), language: language)
  }

  /// One line: what stands before its colon, and what after it; without a colon all of it is `phrases`.
  package struct Line: Sendable {
    /// `light`, `as with`; empty where the line begins with words.
    package var name: String
    /// Folded words of another language, which the phrases translate.
    package var foreign: [String]
    /// Folded.
    package var phrases: [String]
  }

  private static let classes: Set<String> = [
    "light", "agent", "patient", "averting", "but", "example", "past", "asker", "owner", "frame", "modal", "anyone", "carrier", "ascribed",
    "future", "thing", "unit", "lasting",
  ]

  private static func beginsClass(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.lowerBound
    while end < line.upperBound, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: ":") { end &+= 1 }
    guard end < line.upperBound, text[end] == UInt8(ascii: ":") else { return false }
    return isClass((line.lowerBound..<end).map { text[$0] })
  }

  private static func isClass(_ head: [UInt8]) -> Bool { isClass(String(decoding: head, as: UTF8.self)) }
  private static func isClass(_ head: String) -> Bool { classes.contains(head) || head.utf8.starts(with: "as ".utf8) }

  /// All lines. O(length of the file).
  package var lines: [Line] { ranges.map { Self.line(bytes[$0]) } }

  /// Those of a class. O(length of its lines).
  package func lines(of name: String, near words: [String]) -> [Line] {
    let heads = HeadSet(words)
    return classed.filter { isOf(name, $0) && heads.isBegun(in: bytes.span, $0) }.map { Self.line(bytes[$0]) }
  }

  /// The lines of a class. O(lines of classes).
  package func lines(of name: String) -> [Line] { classed.filter { isOf(name, $0) }.map { Self.line(bytes[$0]) } }

  /// Whether a line is of a class, or of one whose first word it is.
  private func isOf(_ name: String, _ line: Range<Int>) -> Bool {
    guard bytes[line].starts(with: name.utf8) else { return false }
    let next = bytes[line.lowerBound + name.utf8.count]
    return next == UInt8(ascii: ":") || next == UInt8(ascii: " ")
  }

  /// The lines on which a word begins as one of the `keys` does, and that give in English a phrase that may begin with one of some words. O(length of the file).
  package func lines(translating first: [String], near keys: [String]) -> [Line] {
    let heads = HeadSet(keys), firsts = HeadSet(first)
    let bytes = self.bytes
    let text = bytes.span
    var lines: [Line] = []
    for range in ranges where translates(text, range, firsts) && heads.isBegun(in: text, range) {
      let line = Self.line(bytes[range])
      if !line.foreign.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// Whether one of the phrases before a line's colon may begin with one of some words.
  private func translates(_ text: Span<UInt8>, _ line: Range<Int>, _ firsts: borrowing HeadSet) -> Bool {
    var start = line.lowerBound
    for at in line {
      switch text[at] {
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if firsts.mayBegin(text, start..<at) { return true }
        if text[at] == UInt8(ascii: ":") { return false }
        start = at + 1
      default: continue
      }
    }
    return false
  }

  /// The lines of one meaning on which one of the `wanted` phrases stands in any form and a word begins as one of `words` does where these are given, and how many phrases had to be
  /// stemmed for it: those that begin as one of the wanted does. O(length of the file).
  /// - Parameter wanted: the stems of phrases, a space between them.
  package func lines(saying wanted: Set<String>, near words: [String]?) -> (lines: [Line], stemmed: Int) {
    let heads = HeadSet(words ?? []), starts = StemSet(wanted)
    let text = bytes.span
    var lines: [Line] = []
    var stemmed = 0, classes = 0
    for range in ranges {
      if classes < classed.count, classed[classes] == range {
        classes += 1
        continue
      }
      guard says(text, range, wanted, starts, &stemmed), words == nil || heads.isBegun(in: text, range) else { continue }
      let line = Self.line(bytes[range])
      if line.foreign.isEmpty { lines.append(line) }
    }
    return (lines, stemmed)
  }

  private func says(_ text: Span<UInt8>, _ line: Range<Int>, _ wanted: Set<String>, _ starts: borrowing StemSet, _ stemmed: inout Int)
    -> Bool
  {
    let end = line.upperBound
    var at = line.lowerBound
    while at < end {
      var hasStar = false
      while at < end, !StemSet.isLetter(text[at]) {
        if text[at] == UInt8(ascii: "*") { hasStar = true }
        at += 1
      }
      let start = at
      guard start < end, starts.mayHold(text, start, end) else {
        while at < end, text[at] != UInt8(ascii: ",") { at += 1 }
        continue
      }
      var isNear = true
      var isWithin = true
      while at < end, text[at] != UInt8(ascii: ",") {
        if text[at] == UInt8(ascii: "*") { hasStar = true }
        // Each further word must begin as one of the question's does, too.
        let isLetter = StemSet.isLetter(text[at])
        if isLetter, !isWithin, isNear, at + 1 < end, StemSet.isLetter(text[at + 1]) { isNear = starts.mayHold(text, at, end) }
        isWithin = isLetter
        at += 1
      }
      guard isNear, !hasStar else { continue }
      stemmed += 1
      let phrase = Folding.key(String(decoding: bytes[start..<at], as: UTF8.self))
      if wanted.contains(EnglishStem.ofPhrase(phrase)) { return true }
    }
    return false
  }

  private static func line(_ text: ArraySlice<UInt8>) -> Line {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return Line(name: "", foreign: [], phrases: phrases(text)) }
    let head = String(decoding: text[..<colon], as: UTF8.self)
    let isClass = isClass(head)
    return Line(
      name: isClass ? head : "", foreign: isClass ? [] : phrases(text[..<colon]), phrases: phrases(text[text.index(after: colon)...]))
  }

  private static func phrases(_ text: ArraySlice<UInt8>) -> [String] {
    text.split(separator: UInt8(ascii: ",")).map { part in
      if let star = part.firstIndex(of: UInt8(ascii: "*")), part[..<star].allSatisfy({ $0 == 0x20 }) {
        return String(decoding: part[star...], as: UTF8.self)
      }
      guard part.contains(UInt8(ascii: "*")) else { return Folding.key(String(decoding: part, as: UTF8.self)) }
      return part.split(separator: 0x20).map { word in
        Folding.key(String(decoding: word, as: UTF8.self)) + (word.last == UInt8(ascii: "*") ? "*" : "")
      }.joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
