import EntenteModel

/// Words that say the same, read from `*.thesaurus` where a question needs them: nothing of it is parsed before.
///
/// A line is `word, word …`, all of one meaning; `word, word: English, English` in the file of another language; `light:`, `agent:`, `patient:`, `carrier:`,
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
    "light", "agent", "patient", "but", "example", "past", "asker", "owner", "frame", "modal", "anyone", "carrier",
  ]

  /// The lines on which a word begins as one of these does. O(length of the file).
  package func lines(near words: [String]) -> [Line] {
    var heads = HeadSet()
    for word in words { heads.insert(Array(word.utf8)[...]) }
    return ranges.lazy.filter { heads.isBegun(in: bytes[$0]) }.map { Self.line(bytes[$0]) }
  }

  /// The lines of a class. O(lines).
  package func lines(of name: String) -> [Line] {
    ranges.lazy.filter { bytes[$0].starts(with: name.utf8) }.map { Self.line(bytes[$0]) }
      .filter { $0.name == name || $0.name.utf8.starts(with: "\(name) ".utf8) }
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

/// The first letters of words, a bit for each three: which lines of a long file are worth parsing.
private struct HeadSet {
  /// Where two letters share their last five bits, a line is parsed in vain.
  private var bits = [UInt64](repeating: 0, count: 1 << (3 * HeadSet.letterBits) / 64)

  private static let letters = 3
  private static let letterBits = 5

  /// The place of a word's bit; shorter words have it among those that end.
  private static func place(_ word: ArraySlice<UInt8>) -> Int {
    word.prefix(letters).prefix { $0 > UInt8(ascii: ",") }.reduce(0) { $0 << letterBits | Int($1 & 31) }
  }

  mutating func insert(_ word: ArraySlice<UInt8>) {
    let place = Self.place(word)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether a word of the line begins as one of these; what is no ASCII counts as any letter. O(length).
  func isBegun(in line: ArraySlice<UInt8>) -> Bool {
    var isStart = true
    for at in line.indices {
      if isStart {
        let word = line[at..<min(line.endIndex, at + Self.letters)]
        if word.contains(where: { $0 >= 0x80 }) { return true }
        let place = Self.place(word)
        if bits[place >> 6] & 1 << UInt64(place & 63) != 0 { return true }
      }
      isStart = line[at] == UInt8(ascii: " ") || line[at] == UInt8(ascii: "-")
    }
    return false
  }
}
