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
  }

  /// A statement, on each side where it stands. An end that is `nil` is the document itself.
  package struct Statement: Sendable {
    package var change: Change
    package var type: RelationType
    package var from: NodeRecord?
    package var to: NodeRecord?
    package var before: EdgeRecord?
    package var after: EdgeRecord?
  }

  package var before: [DocumentView]
  package var after: [DocumentView]
  package var namings: [Naming]
  package var statements: [Statement]

  package func namings(_ change: Change) -> [Naming] { namings.filter { $0.change == change } }
  package func statements(_ change: Change) -> [Statement] { statements.filter { $0.change == change } }
}
