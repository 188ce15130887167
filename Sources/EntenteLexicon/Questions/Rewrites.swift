import EntenteModel

/// Ways to say a question otherwise, read from the files `questions.LANGUAGE.*.rewrites` as one list: a line is `pattern => wording`.
///
/// A pattern is held against the whole question. It is made of words; `a|b` is either, `(a b|c)` either phrase, a question mark behind one makes it optional.
/// `{X}` stands for one word or more, `{X?}` for none or more, `{X:3}` for three at most, `{X:asks}` for what begins with a word that asks, `{X:year}` for a year, `{X:prep}` for a
/// preposition or a phrase between two ("in cooperation with"), `{X:aux}` for an auxiliary, `{X:doc}` for what names a document by its sort or its number, `{X:all}` for the number of all documents; a slot that stands twice is the same words, in any form. `,` is any sign within a sentence and `.` one that ends it; a comma that no pattern names is passed over. The wording gives words and slots.
/// A line `$name = pattern` gives a part that stands in several patterns a name, by which these write it; a part is named before it is used.
/// A line that begins with `?` is only tried where the question is not answered as it stands.
package struct Rewrites: Sendable {
  package indirect enum Element: Hashable, Sendable {
    case word([String])
    case either([[Element]])
    case optional([Element])
    case slot(Slot)
    case comma, stop
  }

  package struct Slot: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case any, asks, year, preposition, auxiliary, document, all }
    package var name: String
    package var kind = Kind.any
    package var least = 1
    package var most = Int.max

    package init(name: String, kind: Kind = .any, least: Int = 1, most: Int = .max) {
      self.name = name
      self.kind = kind
      self.least = least
      self.most = most
    }
  }

  package enum Piece: Hashable, Sendable {
    case text(String)
    case slot(String)
  }

  package struct Rule: Hashable, Sendable {
    package var pattern: [Element]
    package var wording: [Piece]
    /// Only where the question is not answered otherwise.
    package var isLast: Bool
  }

  /// A line that is none.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package var line: Int
    package var what: String
    package var description: String { "line \(line): \(what)" }
  }

  private let bytes: [UInt8]
  /// Where its lines stand, notes left out, with their numbers.
  private let lines: [(range: Range<Int>, number: Int)]
  /// Parts that have a name, those in them written out.
  private let parts: [String: [UInt8]]

  /// Finds the lines; each is parsed where a question may fit it. O(length).
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var lines: [(Range<Int>, Int)] = []
    var start = 0, number = 1
    let span = bytes.span
    while start < span.count {
      var end = start
      while end < span.count, span[end] != UInt8(ascii: "\n") { end &+= 1 }
      if start < end, span[start] != UInt8(ascii: "#") { lines.append((start..<end, number)) }
      start = end + 1
      number += 1
    }
    self.bytes = bytes
    var parts: [String: [UInt8]] = [:]
    var rules: [(range: Range<Int>, number: Int)] = []
    for line in lines {
      guard let (name, pattern) = Self.definition(bytes[line.0]) else {
        rules.append((range: line.0, number: line.1))
        continue
      }
      parts[name] = Self.expanded(pattern, parts)
    }
    self.lines = rules
    self.parts = parts
  }

  /// `$name = pattern`; `nil` of a rule, which may begin with a named part, too.
  private static func definition(_ line: ArraySlice<UInt8>) -> (name: String, pattern: ArraySlice<UInt8>)? {
    guard line.first == UInt8(ascii: "$") else { return nil }
    let name = line.dropFirst().prefix(while: isNamePart)
    let rest = line[name.endIndex...].drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "="), rest.dropFirst().first != UInt8(ascii: ">") else { return nil }
    return (String(decoding: name, as: UTF8.self), rest.dropFirst().drop { $0 == 0x20 })
  }

  /// A pattern with its named parts written out; one that nobody named stays as it is. O(length of what it becomes).
  private static func expanded(_ line: ArraySlice<UInt8>, _ parts: [String: [UInt8]]) -> [UInt8] {
    guard line.contains(UInt8(ascii: "$")) else { return Array(line) }
    var found: [UInt8] = []
    var at = line.startIndex
    while at < line.endIndex {
      guard line[at] == UInt8(ascii: "$") else {
        found.append(line[at])
        at += 1
        continue
      }
      let end = line[(at + 1)...].firstIndex { !isNamePart($0) } ?? line.endIndex
      found += parts[String(decoding: line[(at + 1)..<end], as: UTF8.self)] ?? Array(line[at..<end])
      at = end
    }
    return found
  }

  private static func isNamePart(_ byte: UInt8) -> Bool { byte == 0x2D || (0x61...0x7A).contains(byte) }

  /// The shipped ones of a language; none where there is no file. O(length) the first time.
  package static func standard(_ language: String) -> Rewrites {
    switch language {
    case "en": english
    case "es": spanish
    case "pt": portuguese
    default: Rewrites("")
    }
  }

  private static let english = shipped("en")
  private static let spanish = shipped("es")
  private static let portuguese = shipped("pt")

  private static func shipped(_ language: String) -> Rewrites {
    Rewrites(LanguageFiles.text(language, of: EmbeddedRewrites.files))
  }

  /// All rules. O(length).
  package func rules() throws(Failure) -> [Rule] {
    var rules: [Rule] = []
    for line in lines { rules.append(try rule(line)) }
    return rules
  }

  /// Those that a question with these words may fit, in the order of the file; lines that are none are passed over. O(length).
  /// - Parameter isLast: of these alone those that are tried where the question is not answered otherwise, or the others.
  package func rules(for words: Set<String>, isLast: Bool? = nil) -> [Rule] {
    let known = KnownWords(words)
    let text = bytes.span
    var fitting: [String: Bool] = [:]
    return lines.filter { line in
      (isLast.map { $0 == (text[line.range.lowerBound] == UInt8(ascii: "?")) } ?? true)
        && Self.mayFit(text, line.range, known) { part in mayFit(part, known, &fitting) }
    }.compactMap { try? rule($0) }
  }

  /// Whether a named part may fit, found out once for each.
  private func mayFit(_ part: String, _ known: borrowing KnownWords, _ fitting: inout [String: Bool]) -> Bool {
    if let isFitting = fitting[part] { return isFitting }
    guard let pattern = parts[part] else { return true }
    // The parts in it are written out.
    let isFitting = Self.mayFit(pattern.span, pattern.indices, known) { _ in true }
    fitting[part] = isFitting
    return isFitting
  }

  /// Each word that stands in a pattern or its parts, as often as it does. O(length).
  func forEachWord(_ visit: (Range<Int>, Span<UInt8>) -> Void) {
    let text = bytes.span
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "#"), at == 0 || text[at &- 1] == UInt8(ascii: "\n") {
        while at < text.count, text[at] != UInt8(ascii: "\n") { at &+= 1 }
      }
      let start = at
      while at < text.count, text[at] >= 0x61, text[at] <= 0x7A { at &+= 1 }
      if start < at { visit(start..<at, text) } else { at &+= 1 }
    }
  }

  private func rule(_ line: (range: Range<Int>, number: Int)) throws(Failure) -> Rule {
    var parser = RewriteParser(Self.expanded(bytes[line.range], parts))
    do {
      return try parser.rule()
    } catch {
      throw Failure(line: line.number, what: error.what)
    }
  }

  /// Whether none of the parts that a line must have lacks all its words. O(length of the pattern).
  private static func mayFit(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ known: borrowing KnownWords, _ partMayFit: (String) -> Bool
  ) -> Bool {
    var at = line.lowerBound
    if at < line.upperBound, bytes[at] == UInt8(ascii: "?") { at += 1 }
    var depth = 0, isHeld = false, hasWords = false
    while at < line.upperBound, bytes[at] != UInt8(ascii: "=") {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "("): (depth, isHeld, hasWords) = (depth + 1, false, false)
      // A named part is looked at where it stands by itself; within another it may have any words.
      case UInt8(ascii: "$"):
        let start = at
        while at + 1 < line.upperBound, Self.isNamePart(bytes[at + 1]) { at += 1 }
        if depth > 0 {
          isHeld = true
        } else if isAlone(bytes, line, start...at), !partMayFit(text(bytes, (start + 1)..<(at + 1))) {
          return false
        }
      case UInt8(ascii: "{"): while at < line.upperBound, bytes[at] != UInt8(ascii: "}") { at += 1 }
      case UInt8(ascii: ")"):
        depth -= 1
        let isOptional = at + 1 < line.upperBound && bytes[at + 1] == UInt8(ascii: "?")
        if depth == 0, hasWords, !isHeld, !isOptional { return false }
      case UInt8(ascii: " "), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"): break
      default:
        var isWordHeld = false
        repeat {
          if bytes[at] == UInt8(ascii: "|") { at += 1 }
          let start = at
          while at < line.upperBound, !Self.isSign(bytes[at]) { at += 1 }
          if known.contains(WordHash(bytes, start..<at)) { isWordHeld = true }
        } while depth == 0 && at < line.upperBound && bytes[at] == UInt8(ascii: "|")
        hasWords = true
        isHeld = isHeld || isWordHeld
        let isOptional = at < line.upperBound && bytes[at] == UInt8(ascii: "?")
        if depth == 0, !isWordHeld, !isOptional { return false }
        at -= 1
      }
      at += 1
    }
    return true
  }

  /// Whether what stands before and behind a part leaves it as it is: neither a choice nor an option.
  private static func isAlone(_ bytes: Span<UInt8>, _ line: Range<Int>, _ part: ClosedRange<Int>) -> Bool {
    let before = part.lowerBound > line.lowerBound ? bytes[part.lowerBound - 1] : 0x20
    let behind = part.upperBound + 1 < line.upperBound ? bytes[part.upperBound + 1] : 0x20
    return (before == 0x20 || before == UInt8(ascii: "?") && part.lowerBound - 1 == line.lowerBound) && behind == 0x20
  }

  private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  fileprivate static func isSign(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x7C || byte == 0x3F || (0x28...0x29).contains(byte) || byte == 0x3D || byte == 0x7B || byte == 0x2C
      || byte == 0x2E
  }
}

/// Words by their hashes; most others are told by six bits.
private struct KnownWords {
  private var hashes: Set<WordHash> = []
  private var bits: UInt64 = 0

  init(_ words: Set<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      let hash = WordHash(bytes.span, bytes.indices)
      hashes.insert(hash)
      bits |= hash.bit
    }
  }

  func contains(_ word: WordHash) -> Bool { bits & word.bit != 0 && hashes.contains(word) }
}

/// Reads a line.
private struct RewriteParser {
  private let bytes: [UInt8]
  private var at = 0

  struct Failure: Error { var what: String }

  init(_ line: some Sequence<UInt8>) { bytes = Array(line) }

  mutating func rule() throws(Failure) -> Rewrites.Rule {
    skipBlanks()
    let isLast = take(UInt8(ascii: "?"))
    let pattern = try elements(until: UInt8(ascii: "="))
    guard take(UInt8(ascii: "=")), take(UInt8(ascii: ">")) else { throw Failure(what: "expected => and a wording after the pattern") }
    guard !pattern.isEmpty else { throw Failure(what: "expected a pattern before =>") }
    let wording = try wording()
    let named = Set(Self.slots(pattern))
    for case .slot(let name) in wording where !named.contains(name) { throw Failure(what: "{\(name)} stands in the wording alone") }
    return Rewrites.Rule(pattern: pattern, wording: wording, isLast: isLast)
  }

  private static func slots(_ pattern: [Rewrites.Element]) -> [String] {
    pattern.flatMap { element in
      switch element {
      case .slot(let slot): [slot.name]
      case .either(let all): all.flatMap(slots)
      case .optional(let inner): slots(inner)
      default: [String]()
      }
    }
  }

  private mutating func elements(until end: UInt8) throws(Failure) -> [Rewrites.Element] {
    var found: [Rewrites.Element] = []
    while true {
      skipBlanks()
      guard at < bytes.count else { throw Failure(what: "expected \(Character(UnicodeScalar(end)))") }
      if bytes[at] == end || end == UInt8(ascii: ")") && bytes[at] == UInt8(ascii: "|") { return found }
      var element = try element(isGrouped: end == UInt8(ascii: ")"))
      if take(UInt8(ascii: "?")) { element = .optional([element]) }
      found.append(element)
    }
  }

  private mutating func element(isGrouped: Bool) throws(Failure) -> Rewrites.Element {
    switch bytes[at] {
    case UInt8(ascii: "("):
      var all: [[Rewrites.Element]] = []
      repeat {
        at += 1
        all.append(try elements(until: UInt8(ascii: ")")))
      } while bytes[at] == UInt8(ascii: "|")
      at += 1
      return .either(all)
    case UInt8(ascii: "{"): return .slot(try slot())
    case UInt8(ascii: ","):
      at += 1
      return .comma
    case UInt8(ascii: "."):
      at += 1
      return .stop
    default:
      var words: [String] = []
      repeat {
        if !words.isEmpty { at += 1 }
        words.append(try word())
      } while !isGrouped && at < bytes.count && bytes[at] == UInt8(ascii: "|")
      return .word(words)
    }
  }

  private mutating func word() throws(Failure) -> String {
    let start = at
    while at < bytes.count, !Rewrites.isSign(bytes[at]), bytes[at] != UInt8(ascii: "}") { at += 1 }
    guard at > start else { throw Failure(what: "expected a word at \(at + 1)") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// "In close cooperation with the", "the declaration of the ministers of 3 March 2022".
  private static let longestPreposition = 6, longestDocument = 8

  private mutating func slot() throws(Failure) -> Rewrites.Slot {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "}"), bytes[at] != 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] != 0x20 else { throw Failure(what: "expected } after {") }
    var text = bytes[start..<at]
    at += 1
    var slot = Rewrites.Slot(name: "")
    if text.last == UInt8(ascii: "?") {
      slot.least = 0
      text = text.dropLast()
    }
    let halves = text.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard let name = halves.first else { throw Failure(what: "expected a name in {}") }
    slot.name = name
    guard halves.count > 1 else { return slot }
    switch halves[1] {
    case "asks": slot.kind = .asks
    case "year": (slot.kind, slot.most) = (.year, 1)
    case "aux": (slot.kind, slot.most) = (.auxiliary, 1)
    case "all": (slot.kind, slot.most) = (.all, 1)
    case "prep": (slot.kind, slot.most) = (.preposition, Self.longestPreposition)
    case "doc": (slot.kind, slot.most) = (.document, Self.longestDocument)
    default:
      guard let most = Int(halves[1]), most > 0 else {
        throw Failure(what: "expected asks, year, prep, aux, doc, all or a number after {\(name):")
      }
      slot.most = most
    }
    return slot
  }

  private mutating func wording() throws(Failure) -> [Rewrites.Piece] {
    var pieces: [Rewrites.Piece] = []
    while true {
      skipBlanks()
      guard at < bytes.count else { return pieces }
      let start = at
      if bytes[at] == UInt8(ascii: "{") {
        pieces.append(.slot(try slot().name))
      } else {
        while at < bytes.count, bytes[at] != 0x20, bytes[at] != UInt8(ascii: "{") { at += 1 }
        pieces.append(.text(String(decoding: bytes[start..<at], as: UTF8.self)))
      }
    }
  }

  private mutating func skipBlanks() { while at < bytes.count, bytes[at] == 0x20 { at += 1 } }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }
}
