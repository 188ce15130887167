package import EntenteModel

/// What one document states of two of its entities: a ``Relation`` before documents are joined.
package struct DocumentRelation: Hashable, Sendable {
  package var type: RelationType
  package var from: EntityIndex
  package var to: EntityIndex
  /// The place in `AnnotatedDocument.passages`, and its label.
  package var passage: Int
  package var paragraph: String
  /// The words, verbatim, fragments joined by ` … `, and where they stand in the document's text.
  package var quote: String
  package var spans: [ByteSpan]
  package var since: PartialDate?
  package var until: PartialDate?
  package var on: PartialDate?
  package var capacity: String?
  package var modality: Modality
  package var count: Int?
  package var rule: String
  /// Until all of its document is read: what the quotation may be cut to.
  package var shorter: ShorterQuotation?
}

extension DocumentRelation {
  var isDated: Bool { since != nil || until != nil || on != nil }
}
