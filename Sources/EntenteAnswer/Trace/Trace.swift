package import EntenteModel

/// One entity through the documents, in time.
package struct Trace: Sendable {
  /// What became of a statement since the last document that made it, or could have.
  package enum Change: String, Sendable {
    /// No earlier document says it.
    case new
    /// An earlier one says it, as firmly.
    case again
    /// Considered, called for or undertaken before; firmer now.
    case firmer
    case weaker
    /// An earlier document of the same kind says it, this one does not.
    case dropped
  }

  /// A paragraph that names the entity.
  package struct Naming: Sendable {
    package var edge: EdgeRecord
    package var stance: Stance
  }

  /// A statement about the entity.
  package struct Statement: Sendable {
    package var edge: EdgeRecord
    package var other: NodeRecord
    /// Whether the entity is where the edge begins.
    package var isForward: Bool
    package var change: Change
    /// How firmly it was stated before, where that differs.
    package var before: Modality?
  }

  /// One document.
  package struct Step: Sendable {
    package var document: DocumentView
    package var namings: [Naming]
    package var statements: [Statement]
    /// Statements of an earlier document of the same kind that this one does not repeat.
    package var dropped: [Statement]

    /// Whether the document says nothing of the entity.
    package var isSilent: Bool { namings.isEmpty && statements.isEmpty }
    /// The attitudes in which it is named, each once, the most engaged first.
    package var stances: [Stance] { Trace.engagement.filter { stance in namings.contains { $0.stance == stance } } }
  }

  package var entity: NodeRecord
  package var steps: [Step]
  /// What it succeeds, what succeeds it, its phases and what it is part of.
  package var kin: [Statement]

  /// Stances by how far a document goes with what it names, the furthest first.
  package static let engagement: [Stance] = [.commits, .supports, .calls, .welcomes, .considers, .underlines, .recalls, .states]

  /// `considered 2022 → welcomed 2023`: each document's most engaged stance, where it is not merely `states`.
  package var development: [(stance: Stance, document: DocumentView)] {
    steps.compactMap { step in step.stances.first.map { ($0, step.document) } }
  }
}
