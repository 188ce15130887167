import EntenteBytes

/// What a long extraction has read so far, one document after the other, so that the next one need not read it again.
///
/// The file begins with the string `entente journal 1` and a line's end, and the fingerprint's 32 bytes. A document is 8 bytes of length, 8 of its
/// XXH64, and the bytes: a catalog's entry (without an offset), a varint of the length when it is not shortened, and the shortened extract.
/// Where the last one was cut off, it counts as not read.
package enum ExtractionJournal {
  private static let magic = Array("entente journal 1\n".utf8)

  package static func head(_ fingerprint: DocumentArchive.Fingerprint) -> [UInt8] {
    var bytes = magic
    for word in [fingerprint.program, fingerprint.words, fingerprint.rules, fingerprint.missing] { Little.append(word, to: &bytes) }
    return bytes
  }

  package static func record(_ document: KeptDocument) -> [UInt8] {
    var body: [UInt8] = []
    document.summary.encode(into: &body)
    Little.appendVarint(UInt64(document.length), to: &body)
    body += document.bytes
    var record: [UInt8] = []
    Little.append(UInt64(body.count), to: &record)
    Little.append(XXH64.hash(body), to: &record)
    return record + body
  }

  /// What is whole in it and was read with this fingerprint. O(bytes).
  package static func documents(in bytes: [UInt8], fingerprint: DocumentArchive.Fingerprint) -> [KeptDocument] {
    let head = head(fingerprint)
    guard bytes.starts(with: head) else { return [] }
    var reader = ByteReader(bytes, at: head.count)
    var documents: [KeptDocument] = []
    while !reader.isAtEnd {
      let (length, hash) = (reader.word(), reader.word())
      let body = Array(reader.bytes(Int(exactly: length) ?? -1))
      guard !reader.failed, XXH64.hash(body) == hash, let document = document(body) else { break }
      documents.append(document)
    }
    return documents
  }

  private static func document(_ body: [UInt8]) -> KeptDocument? {
    var reader = ByteReader(body)
    let summary = KeptDocument.Summary(&reader)
    let length = reader.count(limit: DocumentArchive.maximumExtract)
    let bytes = reader.bytes(reader.remaining)
    return reader.failed ? nil : KeptDocument(summary: summary, bytes: Array(bytes), length: length)
  }
}
