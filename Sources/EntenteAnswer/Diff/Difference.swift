package import EntenteModel

/// What later documents say that earlier ones do not, and the reverse.
package struct Difference: Sendable {
  package enum Change: String, CaseIterable, Sendable {
    case new, dropped, stronger, weaker, reworded
  }

  /// An entity that only one side names, with the mentions that show it.
  package struct Naming: Sendable {
    package var change: Change
    package var entity: NodeRecord
    package var edges: [EdgeRecord]
    /// Of what is new: a document before both sides that names it, so that it is not new altogether.
    package var earlier: DocumentView?
    /// Of what is dropped: what succeeds it, where the later side names that; of what is new, what it succeeds.
    package var kin: NodeRecord?
  }

  /// A statement, on each side where it stands. An end that is `nil` is the document itself.
  package struct Statement: Sendable {
    package var change: Change
    package var type: RelationType
    package var from: NodeRecord?
    package var to: NodeRecord?
    package var before: EdgeRecord?
    package var after: EdgeRecord?
    /// Of what is new: a document before both sides that states it.
    package var earlier: DocumentView?

    var edge: EdgeRecord? { after ?? before }
    var isOwn: Bool { from == nil || to == nil }
    /// Whether it stays so although the later side does not repeat it.
    package var isLasting: Bool { change == .dropped && type.outlastsSilence && before?.modality == .fact }
  }

  package var before: [DocumentView]
  package var after: [DocumentView]
  package var namings: [Naming]
  package var statements: [Statement]
  private let designations: [String: String]

  init(before: [DocumentView], after: [DocumentView], namings: [Naming], statements: [Statement]) {
    self.before = before
    self.after = after
    self.namings = namings
    self.statements = statements
    designations = Dictionary((before + after).map { ($0.record.id, $0.designation) }) { first, _ in first }
  }

  package func namings(_ change: Change) -> [Naming] { namings.filter { $0.change == change } }
  package func statements(_ change: Change) -> [Statement] { statements.filter { $0.change == change } }

  /// `6403/25, para. 21`.
  func citation(_ edge: EdgeRecord) -> String {
    let designation = edge.document.flatMap { designations[$0] } ?? edge.number ?? edge.document
    return CitationText.of(document: designation, paragraph: edge.paragraph)
  }
}
