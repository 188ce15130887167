package import EntenteBytes
package import EntenteLexicon
import EntenteModel

/// What one document gave, as it is kept beside the graph: enough to join it with others again without reading it.
package struct KeptDocument: Hashable, Sendable {
  package var summary: Summary
  /// A ``DocumentExtract``, encoded and shortened.
  var bytes: [UInt8]
  /// How long it is when it is not shortened.
  var length: Int

  /// By what a document is found again.
  package struct Summary: Hashable, Sendable {
    /// Of its record, before it is joined with others.
    package var id: String
    /// The register number on its cover.
    package var number: String?
    package var language: String
    /// The file's name, without folders, and its SHA-256.
    package var file: String
    package var sha256: String
    /// How many statements it makes, names in it included.
    package var statements: Int

    package init(id: String, number: String?, language: String, file: String, sha256: String, statements: Int) {
      self.id = id
      self.number = number
      self.language = language
      self.file = file
      self.sha256 = sha256
      self.statements = statements
    }
  }

  /// What a part of the documents' file is; `nil` where it is not what was written. O(bytes).
  package init?(_ document: EntityIndexFile.Document, in file: CheckedBytes) {
    guard document.range.lowerBound >= 0, document.range.upperBound <= file.bodyLength,
      file.verify(document.range.lowerBound, document.range.count) == nil
    else { return nil }
    self.init(summary: document.summary, bytes: file.array(document.range), length: document.length)
  }

  init(summary: Summary, bytes: [UInt8], length: Int) {
    self.summary = summary
    self.bytes = bytes
    self.length = length
  }

  /// O(extract).
  package init(_ extract: DocumentExtract, lexicon: Lexicon) {
    let record = extract.record
    summary = Summary(
      id: record.id, number: record.number, language: record.language, file: record.file, sha256: record.sha256,
      statements: extract.relations.count + extract.mentions.count)
    let plain = ExtractWriter.encode(extract, lexicon: lexicon)
    bytes = RepeatCoding.encode(plain)
    length = plain.count
  }

  /// What was kept; `nil` where the bytes make no sense, or name an entry that this lexicon does not have. O(extract).
  package func extract(lexicon: Lexicon) -> DocumentExtract? {
    RepeatCoding.decode(bytes, count: length).flatMap { ExtractReader.decode($0, lexicon: lexicon) }
  }
}
