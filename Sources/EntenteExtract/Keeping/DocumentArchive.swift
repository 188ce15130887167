package import EntenteBytes

/// The documents that a graph was made of, each as it was read: `documents.entente`, beside the graph's own file.
///
/// A ``CheckedBytes`` container of one section a document. Its catalog, in varints and strings (varint length, UTF-8), is
///
/// 1. the string `documents`, which no other file's catalog begins with;
/// 2. the fingerprint: 8 bytes each of program, words, rules and missing edges;
/// 3. how many documents, and of each, by id and then SHA-256: id, 0 or 1 and the number, language, file, SHA-256,
///    statements, offset, bytes, and the length when it is not shortened.
///
/// A section is a ``DocumentExtract`` as ``ExtractWriter`` writes it, shortened by ``RepeatCoding``.
package struct DocumentArchive: Sendable {
  /// Of version 1, extracts knew no words of sentences.
  package static let version = 2
  package static let name = "documents.entente"
  private static let tag = "documents"

  package var fingerprint: Fingerprint
  /// By id, then SHA-256.
  package private(set) var documents: [KeptDocument]

  package init(_ documents: [KeptDocument], fingerprint: Fingerprint) {
    self.fingerprint = fingerprint
    self.documents = documents.sorted { ($0.summary.id, $0.summary.sha256) < ($1.summary.id, $1.summary.sha256) }
  }

  /// On what else than the document itself its reading depends. Where one differs, what was kept is not what would be read now.
  package struct Fingerprint: Hashable, Sendable {
    package var program: UInt64
    package var words: UInt64
    package var rules: UInt64
    /// The decisions that something is missing: they are looked for in each document as it is read.
    package var missing: UInt64
    package init(program: UInt64, words: UInt64, rules: UInt64, missing: UInt64) {
      self.program = program
      self.words = words
      self.rules = rules
      self.missing = missing
    }
  }
}

// MARK: Bytes

extension DocumentArchive {
  /// The file's bytes. O(documents).
  package func encoded() -> [UInt8] { encodedWithPlaces().bytes }

  /// The same, and where each document lies.
  package func encodedWithPlaces() -> (bytes: [UInt8], places: [Range<Int>]) {
    var places: [Range<Int>] = []
    var writer = ContainerWriter(version: Self.version)
    var catalog: [UInt8] = []
    Self.put(Self.tag, into: &catalog)
    for word in [fingerprint.program, fingerprint.words, fingerprint.rules, fingerprint.missing] { Little.append(word, to: &catalog) }
    Little.appendVarint(UInt64(documents.count), to: &catalog)
    for document in documents {
      let offset = writer.append(document.bytes)
      places.append(offset..<(offset + document.bytes.count))
      document.summary.encode(into: &catalog)
      for value in [offset, document.bytes.count, document.length] { Little.appendVarint(UInt64(value), to: &catalog) }
    }
    return (writer.finish(catalog: catalog), places)
  }

  fileprivate static func put(_ text: String, into bytes: inout [UInt8]) {
    Little.appendVarint(UInt64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  /// Why a file is no archive.
  package enum OpenError: Error, Sendable {
    case container(CheckedBytes.OpenError)
    case damaged(offset: Int)
  }

  /// What is in the bytes of the file; every checksum is verified. O(bytes).
  package static func open(_ bytes: CheckedBytes) throws(OpenError) -> DocumentArchive {
    if let damage = bytes.verify(CheckedBytes.headerLength, bytes.bodyLength - CheckedBytes.headerLength) { throw .damaged(offset: damage) }
    let place = bytes.catalog.lowerBound
    var reader = ByteReader(bytes.array(bytes.catalog))
    guard text(&reader) == tag else { throw .container(.foreign) }
    let fingerprint = Fingerprint(program: reader.word(), words: reader.word(), rules: reader.word(), missing: reader.word())
    var documents: [KeptDocument] = []
    for _ in 0..<reader.count(limit: reader.remaining) {
      let summary = KeptDocument.Summary(&reader)
      let (offset, count, length) = (reader.count(), reader.count(limit: bytes.bodyLength), reader.count(limit: maximumExtract))
      guard !reader.failed, offset <= bytes.bodyLength - count else { throw .damaged(offset: place) }
      documents.append(KeptDocument(summary: summary, bytes: bytes.array(offset..<(offset + count)), length: length))
    }
    guard reader.isAtEnd, !reader.failed else { throw .damaged(offset: place) }
    return DocumentArchive(documents, fingerprint: fingerprint)
  }

  /// Longest extract of one document, in bytes: far above what the longest document gives.
  static let maximumExtract = 1 << 31

  fileprivate static func text(_ reader: inout ByteReader) -> String {
    let length = reader.count(limit: reader.remaining)
    return String(decoding: reader.bytes(length), as: UTF8.self)
  }
}

extension KeptDocument.Summary {
  func encode(into bytes: inout [UInt8]) {
    DocumentArchive.put(id, into: &bytes)
    bytes.append(number == nil ? 0 : 1)
    if let number { DocumentArchive.put(number, into: &bytes) }
    DocumentArchive.put(language, into: &bytes)
    DocumentArchive.put(file, into: &bytes)
    DocumentArchive.put(sha256, into: &bytes)
    Little.appendVarint(UInt64(statements), to: &bytes)
  }

  init(_ reader: inout ByteReader) {
    id = DocumentArchive.text(&reader)
    let isNumbered = reader.byte()
    if isNumbered > 1 { reader.fail() }
    number = isNumbered == 1 ? DocumentArchive.text(&reader) : nil
    language = DocumentArchive.text(&reader)
    file = DocumentArchive.text(&reader)
    sha256 = DocumentArchive.text(&reader)
    statements = reader.count()
  }
}
