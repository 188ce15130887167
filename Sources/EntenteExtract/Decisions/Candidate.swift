package import EntenteModel

/// A name that no list knows, for a person to accept into one.
package struct Candidate: Hashable, Sendable {
  package var name: String
  package var kind: NodeKind
  package var role: Role?
  package var aliases: [String]
  package var document: String
  package var paragraph: String
  package var quote: String

  /// The lines to put into a word list.
  package var lexiconLines: String {
    "[\(kind.rawValue)\(role.map { " " + $0.rawValue } ?? "")]\n\(([name] + aliases).joined(separator: " | "))"
  }
}

/// What an extraction has to say beside its result.
package struct ExtractionReport: Sendable {
  /// Decisions that no longer apply, by line: plain sentences.
  package var notes: [String] = []
  /// By name.
  package var candidates: [Candidate] = []
  package init() {}
}
