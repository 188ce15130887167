package import EntenteModel

/// One entity through the documents, in time; with it, what it grew out of and what became of it.
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
    /// The same of what stays so although nobody repeats it, as a membership does.
    case unrepeated
    /// The document has no date: whether it is new cannot be told.
    case undated
  }

  /// A paragraph that names the entity.
  package struct Naming: Sendable {
    package var edge: EdgeRecord
    package var stance: Stance
    /// The predecessor or successor that is named in its place.
    package var bearer: NodeRecord?
  }

  /// A statement about the entity, in all places of one document that make it.
  package struct Statement: Sendable {
    /// The firmest first, then by place.
    package var edges: [EdgeRecord]
    package var other: NodeRecord
    /// Whether the entity is where the edge begins.
    package var isForward: Bool
    package var change: Change
    /// The document that made it last, and how firmly it did.
    package var before: Earlier?
    /// The predecessor or successor of which it is said.
    package var bearer: NodeRecord?

    package var edge: EdgeRecord { edges[0] }
    /// Whether the document that speaks is one of the two ends: the other, or the entity itself.
    package var isOwn: Bool
    /// Whether the other end is the document that speaks.
    var isOfSpeaker: Bool { other.id == edge.document }
    var firmness: Firmness { Firmness(modality: edge.modality, isOwn: isOwn) }
  }

  /// When a statement was last made.
  package struct Earlier: Hashable, Sendable {
    package var modality: Modality
    package var document: DocumentView
  }

  /// One document.
  package struct Step: Sendable {
    package var document: DocumentView
    package var namings: [Naming]
    package var statements: [Statement]
    /// Statements of an earlier document of the same kind that this one does not repeat.
    package var dropped: [Statement]
    /// Phases and parts of the entity that the document names.
    package var parts: [Naming]

    /// Whether the document says nothing of the entity.
    package var isSilent: Bool { namings.isEmpty && statements.isEmpty }
    /// The attitudes in which it is named, each once, the most engaged first.
    package var stances: [Stance] { Trace.engagement.filter { stance in namings.contains { $0.stance == stance } } }
    /// The attitude that goes furthest, and the name under which it is taken.
    package var furthest: Naming? { stances.first.flatMap { stance in namings.first { $0.stance == stance } } }
  }

  /// How another entity belongs to this one.
  package enum Kinship: String, Sendable {
    case predecessor, successor, part
  }

  package struct Kin: Sendable {
    package var entity: NodeRecord
    package var kinship: Kinship
    /// The statement that says so.
    package var edge: EdgeRecord
  }

  package var entity: NodeRecord
  package var steps: [Step]
  /// What it succeeds, what succeeds it, and its phases.
  package var kin: [Kin]
  /// Designations of documents, by the ids of their nodes.
  private let designations: [String: String]

  init(entity: NodeRecord, steps: [Step], kin: [Kin]) {
    self.entity = entity
    self.steps = steps
    self.kin = kin
    designations = Dictionary(steps.map { ($0.document.record.id, $0.document.designation) }) { first, _ in first }
  }

  /// `6403/25, para. 21`.
  func citation(_ edge: EdgeRecord) -> String {
    CitationText.of(document: edge.document.flatMap { designations[$0] } ?? edge.number ?? edge.document, paragraph: edge.paragraph)
  }

  /// Documents that are told one by one, and runs of silent ones that are told together.
  package enum Stretch: Sendable {
    case document(Step)
    case silence([Step])
  }

  /// So many silent documents in a row are told together.
  private static let shortestSilence = 3

  /// The steps, with runs of documents that say nothing and drop nothing gathered.
  package var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var silent: [Step] = []
    func tell() {
      stretches += silent.count < Trace.shortestSilence ? silent.map { .document($0) } : [.silence(silent)]
      silent = []
    }
    for step in steps {
      if step.isSilent, step.dropped.isEmpty, step.parts.isEmpty {
        silent.append(step)
      } else {
        tell()
        stretches.append(.document(step))
      }
    }
    tell()
    return stretches
  }

  /// Stances by how far a document goes with what it names, the furthest first.
  package static let engagement: [Stance] = [.commits, .supports, .calls, .welcomes, .considers, .underlines, .recalls, .states]

  /// `considered 2022 → welcomed 2023`: the most engaged stance of each document that has a date.
  package var development: [(naming: Naming, document: DocumentView)] {
    steps.compactMap { step in step.document.date == nil ? nil : step.furthest.map { ($0, step.document) } }
  }
}
