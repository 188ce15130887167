import EntenteModel

/// Words that say the same, read from `*.thesaurus` where a question needs them: nothing of it is parsed before.
///
/// A line is `word, word …`, all of one meaning; `word, word: English, English` in the file of another language; `light:`, `agent:`, `patient:`,
/// `but:`, `example:`, `past:`, `asker:`, `owner:`, `modal:`, `anyone:`, `frame:` and `as PREPOSITION:` begin lines of a class. A star after a word ends a beginning that all forms share,
/// one before it begins an ending, which is not folded.
package struct Thesaurus: Sendable {
  package let language: String
  private let bytes: [UInt8]
  /// Where its lines stand, notes left out.
  private let ranges: [Range<Int>]

  /// O(length of the text).
  package init(_ text: String, language: String) {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      if start < end, bytes[start] != UInt8(ascii: "#") { ranges.append(start..<end) }
      start = end + 1
    }
    if start < bytes.count, bytes[start] != UInt8(ascii: "#") { ranges.append(start..<bytes.count) }
    self.bytes = bytes
    self.ranges = ranges
    self.language = language
  }

  /// The shipped one of a language; an empty one where there is none.
  package static func standard(_ language: String) -> Thesaurus {
    let names = ["en": "english.thesaurus", "es": "spanish.thesaurus", "pt": "portuguese.thesaurus"]
    let text = EmbeddedThesaurus.files.first { $0.name == names[language] }?.text ?? ""
    return Thesaurus(text, language: language)
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
    "light", "agent", "patient", "but", "example", "past", "asker", "owner", "frame", "modal", "anyone",
  ]

  /// The lines on which a word begins as one of these does. O(length of the file).
  package func lines(near words: [String]) -> [Line] {
    let heads = Set(words.map { Self.head(Array($0.utf8)[...]) })
    return ranges.lazy.filter { begins($0, heads) }.map { Self.line(bytes[$0]) }
  }

  /// The lines of a class. O(lines).
  package func lines(of name: String) -> [Line] {
    ranges.lazy.filter { bytes[$0].starts(with: name.utf8) }.map { Self.line(bytes[$0]) }
      .filter { $0.name == name || $0.name.utf8.starts(with: "\(name) ".utf8) }
  }

  /// How many letters decide whether a line is looked at.
  private static let headLength = 3

  /// The first letters of a word in one number.
  private static func head(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.prefix(headLength).prefix { $0 > UInt8(ascii: ",") }.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether a word of the line begins so; what is no ASCII counts as any letter.
  private func begins(_ line: Range<Int>, _ heads: Set<UInt32>) -> Bool {
    var isStart = true
    for place in line {
      if isStart {
        let word = bytes[place..<min(line.upperBound, place + Self.headLength)]
        if word.contains(where: { $0 >= 0x80 }) || heads.contains(Self.head(word)) { return true }
      }
      isStart = bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "-")
    }
    return false
  }

  private static func line(_ text: ArraySlice<UInt8>) -> Line {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return Line(name: "", foreign: [], phrases: phrases(text)) }
    let head = String(decoding: text[..<colon], as: UTF8.self)
    let isClass = classes.contains(head) || head.utf8.starts(with: "as ".utf8)
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
