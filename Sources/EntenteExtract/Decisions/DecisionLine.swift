package import EntenteModel

/// Lines of a file of decisions, as they are written.
package enum DecisionLine {
  /// Stands for the document itself.
  package static let ownName = "this document"

  /// `wrong: DOCUMENT | PARAGRAPH | FROM | TYPE | TO | WORDS`
  package static func wrong(document: String, paragraph: String, from: String, type: RelationType, to: String, quote: String) -> String {
    "wrong: " + [document, paragraph, from, type.rawValue, to, quote].map(escaped).joined(separator: " | ")
  }

  /// `missing: DOCUMENT | PARAGRAPH | FROM | TYPE | TO | WORDS | …`
  package static func missing(
    document: String, paragraph: String, from: String, type: RelationType, to: String, quote: String, extras: [String] = []
  ) -> String {
    "missing: " + ([document, paragraph, from, type.rawValue, to, quote] + extras).map(escaped).joined(separator: " | ")
  }

  /// What a relation says beside its ends: `since 2019`, `as observer`.
  static func extras(_ relation: DocumentRelation) -> [String] {
    [
      relation.since.map { "since \($0.text)" }, relation.until.map { "until \($0.text)" }, relation.on.map { "on \($0.text)" },
      relation.capacity.map { "as \($0)" },
    ].compactMap { $0 }
  }

  /// Those of a note's parts that say such things.
  static func extras(inNote note: String) -> [String] {
    note.utf8.split(separator: UInt8(ascii: ";")).map { Decisions.trimmed($0) }.filter { Decisions.Extra($0) != nil }
  }

  /// On one line, and without what parts it.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\": out += "\\" + String(scalar)
      case "\n", "\r", "\t": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
