package import EntenteModel

/// What a person has decided, against or beyond what the rules find. It survives every new extraction.
///
/// ```
/// # A comment.
/// same: Regional Fusion Hub | RFH
/// never same: EL PAcCTO | EL PAcCTO 2.0
/// wrong: 7fae75a61254315e
/// wrong: 6403/25 | 21 | EL PAcCTO | SUPPORTS | Ameripol | its vital support for … the strengthening of Ameripol
/// missing: 6403/25 | 21 | EL PAcCTO | SUPPORTS | Ameripol | its vital support for … the strengthening of Ameripol
/// ```
/// A statement names document (register number, id or file), paragraph, from, type, to and the words that say it, verbatim, fragments joined by ` … `.
/// After those of a missing one may follow the modality, `since`, `until` or `on` with a date, and `as` with a capacity. `this document` stands for
/// the document itself; `\|` for a bar.
package struct Decisions: Sendable {
  package struct Pair: Hashable, Sendable {
    package var first: String
    package var second: String
    package var line: Int
  }

  /// What a line says that a document states, or does not.
  package struct Statement: Hashable, Sendable {
    package var document: String
    package var paragraph: String
    package var from: String
    package var type: RelationType
    package var to: String
    package var quote: String
    package var line: Int
  }

  package struct Missing: Hashable, Sendable {
    package var statement: Statement
    package var extras: [Extra]
    package var line: Int { statement.line }

    /// Without its line.
    package var text: String {
      DecisionLine.missing(
        document: statement.document, paragraph: statement.paragraph, from: statement.from, type: statement.type, to: statement.to,
        quote: statement.quote, extras: extras.map(\.text))
    }
  }

  /// What a missing edge says beside its ends.
  package enum Extra: Hashable, Sendable {
    case modality(Modality)
    case since(PartialDate), until(PartialDate), on(PartialDate)
    case capacity(String)
  }

  package private(set) var same: [Pair] = []
  package private(set) var neverSame: [Pair] = []
  /// Edges by id: one that a revision moves is not found again.
  package private(set) var wrong: [(edge: String, line: Int)] = []
  /// Edges by what they say, wherever it now stands.
  package private(set) var refused: [Statement] = []
  package private(set) var missing: [Missing] = []

  package init() {}

  package var isEmpty: Bool { same.isEmpty && neverSame.isEmpty && wrong.isEmpty && refused.isEmpty && missing.isEmpty }

  /// Reads a file of decisions. Linear in its length.
  package init(_ text: String, file: String) throws(DecisionError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = Self.trimmed(line)
      if content.isEmpty || content.utf8.first == UInt8(ascii: "#") { continue }
      guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .unknown(file: file, line: number, text: content) }
      try take(String(content[..<colon]), Self.parts(content.utf8[content.utf8.index(after: colon)...]), file: file, line: number)
    }
  }

  private mutating func take(_ word: String, _ parts: [String], file: String, line: Int) throws(DecisionError) {
    if let empty = parts.firstIndex(where: \.isEmpty) { throw .emptyPart(file: file, line: line, part: empty + 1) }
    switch (word, parts.count) {
    case ("same", 2): same.append(Pair(first: parts[0], second: parts[1], line: line))
    case ("never same", 2): neverSame.append(Pair(first: parts[0], second: parts[1], line: line))
    case ("wrong", 1): wrong.append((parts[0], line))
    case ("wrong", 6): refused.append(Self.statement(parts, line))
    case ("missing", 6...):
      let extras = try parts.dropFirst(6).map { part throws(DecisionError) in
        guard let extra = Extra(part) else { throw .unknownExtra(file: file, line: line, text: part) }
        return extra
      }
      missing.append(Missing(statement: Self.statement(parts, line), extras: extras))
    default: throw .unknown(file: file, line: line, text: word)
    }
  }

  private static func statement(_ parts: [String], _ line: Int) -> Statement {
    Statement(
      document: parts[0], paragraph: parts[1], from: parts[2], type: RelationType(parts[3]), to: parts[4], quote: parts[5], line: line)
  }

  /// Parted by `|`, where no `\` stands before it.
  private static func parts(_ bytes: Substring.UTF8View) -> [String] {
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in bytes {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if !isEscaped, byte == UInt8(ascii: "|") {
        parts.append([])
      } else {
        if isEscaped, byte != UInt8(ascii: "|"), byte != UInt8(ascii: "\\") { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
        parts[parts.count - 1].append(byte)
        isEscaped = false
      }
    }
    return parts.map { trimmed($0) }
  }

  static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    var bytes = bytes[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Decisions.Extra {
  var text: String {
    switch self {
    case .modality(let modality): modality.rawValue
    case .since(let date): "since \(date.text)"
    case .until(let date): "until \(date.text)"
    case .on(let date): "on \(date.text)"
    case .capacity(let capacity): "as \(capacity)"
    }
  }

  /// `call`, `since 2019`, `as observer`.
  init?(_ text: String) {
    if let modality = Modality(rawValue: text) {
      self = .modality(modality)
      return
    }
    let halves = text.utf8.split(separator: 0x20, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard halves.count == 2 else { return nil }
    let date = PartialDate(halves[1])
    switch halves[0] {
    case "since": guard let date else { return nil }; self = .since(date)
    case "until": guard let date else { return nil }; self = .until(date)
    case "on": guard let date else { return nil }; self = .on(date)
    case "as": self = .capacity(halves[1])
    default: return nil
    }
  }
}

/// Why a file of decisions could not be read.
package enum DecisionError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(file: String, line: Int, text: String)
  case emptyPart(file: String, line: Int, part: Int)
  case unknownExtra(file: String, line: Int, text: String)

  package var description: String {
    switch self {
    case .unknown(let file, let line, let text):
      "\(file):\(line): no decision: \(text); write \"same: A | B\", \"never same: A | B\", \"wrong: EDGE\", \"wrong: DOCUMENT | PARAGRAPH | FROM | TYPE | TO | WORDS\" or \"missing: DOCUMENT | PARAGRAPH | FROM | TYPE | TO | WORDS\""
    case .emptyPart(let file, let line, let part): "\(file):\(line): part \(part) is empty"
    case .unknownExtra(let file, let line, let text):
      "\(file):\(line): '\(text)' is neither fact, commitment, call nor possibility, nor \"since DATE\", \"until DATE\", \"on DATE\" or \"as CAPACITY\""
    }
  }
}
