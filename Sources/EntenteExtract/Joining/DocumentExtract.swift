package import EntenteModel
import EntenteText

/// What one document gives, before it is joined with others: a revised document replaces exactly its own.
package struct DocumentExtract: Sendable {
  package var record: DocumentRecord
  package var entities: [DocumentEntity]
  package var own: EntityIndex
  package var relations: [DocumentRelation]
  /// MENTIONS edges, and the stance of each.
  package var mentions: [DocumentMention]
  /// What became of the decisions that concern this document.
  package var notes: [DecisionNote] = []

  package struct DocumentMention: Hashable, Sendable {
    package var entity: EntityIndex
    package var paragraph: String
    package var quote: String
    package var spans: [ByteSpan]
    package var stance: Stance
    package var count: Int?
  }
}

extension DocumentExtract {
  init(_ document: AnnotatedDocument, relations: [DocumentRelation]) {
    record = document.record
    entities = document.entities.entities
    own = document.own
    self.relations = relations
    mentions = Self.mentions(of: document)
  }

  /// One mention for a paragraph and entity, the first; paragraphs are told apart by their labels. The document does not mention itself.
  private static func mentions(of document: AnnotatedDocument) -> [DocumentMention] {
    struct Key: Hashable { var paragraph: String, entity: EntityIndex }
    var seen: Set<Key> = []
    var mentions: [DocumentMention] = []
    for passage in document.passages {
      let source = document.source.passages[passage.index]
      for mention in passage.mentions + passage.events where mention.entity != document.own {
        guard seen.insert(Key(paragraph: passage.label, entity: mention.entity)).inserted else { continue }
        let quoted = mention.quoted ?? mention.tokens
        let range = Int(passage.text.tokens[quoted.lowerBound].start)..<Int(passage.text.tokens[quoted.upperBound - 1].end)
        mentions.append(
          DocumentMention(
            entity: mention.entity, paragraph: passage.label, quote: source.string(range), spans: source.spans(of: range),
            stance: passage.stance,
            count: mention.count))
      }
    }
    return mentions
  }
}
