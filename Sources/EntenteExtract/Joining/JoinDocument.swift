package import EntenteModel

/// What joining needs of a document beside its statements.
package struct JoinDocument: Sendable {
  package var record: DocumentRecord
  package var entities: [DocumentEntity]
  package var own: EntityIndex
  /// What its statements meet, names in it included; each two once.
  package var ends: [Ends]
  package var notes: [DecisionNote]

  package struct Ends: Hashable, Sendable {
    package var from: EntityIndex
    package var to: EntityIndex
  }

  package init(_ extract: DocumentExtract) {
    record = extract.record
    entities = extract.entities
    own = extract.own
    notes = extract.notes
    var seen: Set<Ends> = []
    for mention in extract.mentions { seen.insert(Ends(from: extract.own, to: mention.entity)) }
    for relation in extract.relations { seen.insert(Ends(from: relation.from, to: relation.to)) }
    ends = seen.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}
