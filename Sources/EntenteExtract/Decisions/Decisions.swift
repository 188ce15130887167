package import EntenteModel

/// What a person has decided, against or beyond what the rules find. It survives every new extraction.
///
/// ```
/// # A comment.
/// same: Regional Fusion Hub | RFH
/// never same: EL PAcCTO | EL PAcCTO 2.0
/// wrong: 7fae75a61254315e
/// missing: 6403/25 | 21 | EL PAcCTO | SUPPORTS | Ameripol | its vital support for … the strengthening of Ameripol
/// ```
/// A missing edge names document (register number, id or file), paragraph, from, type, to and the words that say it, verbatim, fragments joined by ` … `;
/// a seventh part may name the modality. `this document` stands for the document itself.
package struct Decisions: Sendable {
  package struct Pair: Hashable, Sendable {
    package var first: String
    package var second: String
    package var line: Int
  }
  package struct Missing: Hashable, Sendable {
    package var document: String
    package var paragraph: String
    package var from: String
    package var type: RelationType
    package var to: String
    package var quote: String
    package var modality: Modality
    package var line: Int

    /// Without its line.
    package var text: String {
      [document, paragraph, from, type.rawValue, to, quote, modality.rawValue].joined(separator: " | ")
    }
  }
  package private(set) var same: [Pair] = []
  package private(set) var neverSame: [Pair] = []
  package private(set) var wrong: [(edge: String, line: Int)] = []
  package private(set) var missing: [Missing] = []

  package init() {}

  package var isEmpty: Bool { same.isEmpty && neverSame.isEmpty && wrong.isEmpty && missing.isEmpty }

  /// Reads a file of decisions. Linear in its length.
  package init(_ text: String, file: String) throws(DecisionError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let content = Self.trimmed(line)
      if content.isEmpty || content.utf8.first == UInt8(ascii: "#") { continue }
      guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .unknown(file: file, line: number, text: content) }
      let rest = content.utf8[content.utf8.index(after: colon)...]
      let parts = rest.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Self.trimmed($0) }
      try take(String(content[..<colon]), parts, file: file, line: number)
    }
  }

  private mutating func take(_ word: String, _ parts: [String], file: String, line: Int) throws(DecisionError) {
    switch (word, parts.count) {
    case ("same", 2): same.append(Pair(first: parts[0], second: parts[1], line: line))
    case ("never same", 2): neverSame.append(Pair(first: parts[0], second: parts[1], line: line))
    case ("wrong", 1): wrong.append((parts[0], line))
    case ("missing", 6), ("missing", 7):
      guard let modality = parts.count == 7 ? Modality(rawValue: parts[6]) : .fact else {
        throw .unknown(file: file, line: line, text: parts[6])
      }
      missing.append(
        Missing(
          document: parts[0], paragraph: parts[1], from: parts[2], type: RelationType(parts[3]), to: parts[4], quote: parts[5],
          modality: modality,
          line: line))
    default: throw .unknown(file: file, line: line, text: word)
    }
  }

  private static func trimmed(_ bytes: Substring.UTF8View.SubSequence) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}

/// Why a file of decisions could not be read.
package enum DecisionError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(file: String, line: Int, text: String)

  package var description: String {
    switch self {
    case .unknown(let file, let line, let text):
      "\(file):\(line): no decision: \(text); write \"same: A | B\", \"never same: A | B\", \"wrong: EDGE\" or \"missing: DOCUMENT | PARAGRAPH | FROM | TYPE | TO | WORDS\""
    }
  }
}
