package import EntenteBytes
package import EntenteLexicon
import EntenteModel

/// Which documents describe which entities, and by what names they are one: `entities.entente`, beside the graph's own file. An update that changes little
/// finds here what it touches, without looking at the other documents.
///
/// A ``CheckedBytes`` container; the article "The file format" says what is in it, under "Entities".
package struct EntityIndexFile: Sendable {
  package static let version = 1
  package static let name = "entities.entente"
  private static let tag = "entities"

  private let bytes: CheckedBytes
  private let places: Places
  package let fingerprint: DocumentArchive.Fingerprint
  /// The checksum of the documents' file that goes with it.
  package let documentsChecksum: UInt64
  package var documentCount: Int { places.documents }

  /// Sections: records of documents and of descriptions with where each begins, keys in ascending order, and what each leads to.
  private struct Places: Sendable {
    var documents = 0
    var descriptions = 0
    var keys = 0
    var documentRecords = 0
    var documentStarts = 0
    var descriptionRecords = 0
    var descriptionStarts = 0
    var keyWords = 0
    var keyValues = 0
  }

  /// A document as an update finds it.
  package struct Document: Sendable {
    package var summary: KeptDocument.Summary
    /// Where what it gave lies in the documents' file, and how long that is before it was shortened.
    package var range: Range<Int>
    package var length: Int
    /// The description of the document itself.
    var own: Int
  }

  /// Where an entity is described: the document's place, and the entity's number in it.
  struct Place: Hashable {
    var document: Int
    var entity: Int
  }

  /// Bytes that are not what was written.
  package struct Damage: Error, Sendable {
    package var offset: Int
  }
}

// MARK: Reading

extension EntityIndexFile {
  /// O(1).
  package static func open(_ bytes: CheckedBytes) throws(Damage) -> EntityIndexFile {
    guard bytes.verify(bytes.catalog.lowerBound, bytes.catalog.count) == nil else { throw Damage(offset: bytes.catalog.lowerBound) }
    var reader = ByteReader(bytes.array(bytes.catalog))
    let tag = String(decoding: reader.bytes(reader.count(limit: reader.remaining)), as: UTF8.self)
    let fingerprint = DocumentArchive.Fingerprint(
      program: reader.word(), words: reader.word(), rules: reader.word(), missing: reader.word())
    let checksum = reader.word()
    var places = Places()
    for part: WritableKeyPath<Places, Int> in Self.order { places[keyPath: part] = reader.count(limit: bytes.bodyLength) }
    guard tag == Self.tag, !reader.failed, reader.isAtEnd else { throw Damage(offset: bytes.catalog.lowerBound) }
    return EntityIndexFile(bytes: bytes, places: places, fingerprint: fingerprint, documentsChecksum: checksum)
  }

  private static var order: [WritableKeyPath<Places, Int>] {
    [
      \.documents, \.descriptions, \.keys, \.documentRecords, \.documentStarts, \.descriptionRecords, \.descriptionStarts, \.keyWords,
      \.keyValues,
    ]
  }

  /// Every checksum. O(bytes).
  package func verify() throws(Damage) {
    if let damage = bytes.verify(CheckedBytes.headerLength, bytes.bodyLength - CheckedBytes.headerLength) { throw Damage(offset: damage) }
  }

  private func word(_ section: Int, _ place: Int) throws(Damage) -> UInt64 {
    let offset = section + 8 * place
    if !bytes.isVerified(offset, 8), bytes.verify(offset, 8) != nil { throw Damage(offset: offset) }
    return bytes.u64(offset)
  }

  private func record(_ section: Int, _ starts: Int, _ place: Int) throws(Damage) -> [UInt8] {
    let (start, end) = (try word(starts, place), try word(starts, place + 1))
    guard start <= end, end <= UInt64(bytes.bodyLength - section) else { throw Damage(offset: starts + 8 * place) }
    let range = (section + Int(start))..<(section + Int(end))
    guard bytes.verify(range.lowerBound, range.count) == nil else { throw Damage(offset: range.lowerBound) }
    return bytes.array(range)
  }

  /// O(record).
  package func document(_ place: Int) throws(Damage) -> Document {
    guard place >= 0, place < places.documents else { throw Damage(offset: places.documentStarts) }
    var reader = ByteReader(try record(places.documentRecords, places.documentStarts, place))
    let summary = KeptDocument.Summary(&reader)
    let start = reader.count()
    let document = Document(
      summary: summary, range: start..<(start + reader.count(limit: Int.max - start)),
      length: reader.count(limit: DocumentArchive.maximumExtract), own: reader.count(limit: places.descriptions))
    if reader.failed { throw Damage(offset: places.documentRecords) }
    return document
  }

  /// What a description says, and where it is given, ascending. O(record).
  func description(_ number: Int) throws(Damage) -> (bytes: [UInt8], places: [Place]) {
    guard number >= 0, number < places.descriptions else { throw Damage(offset: places.descriptionStarts) }
    var reader = ByteReader(try record(places.descriptionRecords, places.descriptionStarts, number))
    let bytes = Array(reader.bytes(reader.count(limit: reader.remaining)))
    var found: [Place] = []
    var last = 0
    for _ in 0..<reader.count(limit: reader.remaining) {
      last += reader.count(limit: places.documents)
      found.append(Place(document: last, entity: reader.count()))
      guard last < places.documents, !reader.failed else { break }
    }
    if reader.failed || !reader.isAtEnd { throw Damage(offset: places.descriptionRecords) }
    return (bytes, found)
  }

  /// What is entered under a key: documents and descriptions. O(log keys + entries).
  func entries(_ key: IndexKey) throws(Damage) -> (documents: [Int], descriptions: [Int]) {
    var (low, high) = (0, places.keys)
    while low < high {
      let middle = (low + high) / 2
      if try word(places.keyWords, middle) < key.rawValue { low = middle + 1 } else { high = middle }
    }
    var (documents, descriptions): ([Int], [Int]) = ([], [])
    while low < places.keys, try word(places.keyWords, low) == key.rawValue {
      let value = Int(truncatingIfNeeded: try word(places.keyValues, low))
      if value & 1 == 0 { documents.append(value >> 1) } else { descriptions.append(value >> 1) }
      low += 1
    }
    return (documents, descriptions)
  }

  /// How many documents come before one of an id and a SHA-256. O(log documents).
  func place(_ id: String, _ sha256: String) throws(Damage) -> Int {
    var (low, high) = (0, places.documents)
    while low < high {
      let middle = (low + high) / 2
      let summary = try document(middle).summary
      if (summary.id, summary.sha256) < (id, sha256) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The places of the documents entered under a key, ascending.
  package func documents(ofFile name: String) throws(Damage) -> [Int] { try entries(.file(name)).documents }
  package func documents(ofSHA256 hash: String) throws(Damage) -> [Int] { try entries(.sha256(hash)).documents }

  /// The places of all documents whose place one that comes could take: those of its file, its name or its number. Ascending.
  package func documents(near summary: KeptDocument.Summary) throws(Damage) -> [Int] {
    var places = Set(try entries(.sha256(summary.sha256)).documents + entries(.file(summary.file)).documents)
    if let series = IndexKey.series(summary) { places.formUnion(try entries(series).documents) }
    return places.sorted()
  }
}

// MARK: Writing

extension EntityIndexFile {
  /// The file's bytes; `nil` where texts are dated so vaguely that the index could not find them. The documents come in the order of the archive, of which
  /// `places` tells where each lies. O(entities × log entities).
  package static func encoded(
    _ documents: [JoinDocument], of archive: DocumentArchive, at places: [Range<Int>], checksum: UInt64, lexicon: Lexicon
  ) -> [UInt8]? {
    var builder = EntityIndexBuilder(lexicon: lexicon)
    for (place, document) in documents.enumerated() where !builder.add(document, at: place) { return nil }
    var records: [[UInt8]] = []
    for (place, document) in archive.documents.enumerated() {
      var record: [UInt8] = []
      document.summary.encode(into: &record)
      for value in [places[place].lowerBound, places[place].count, document.length, builder.own[place]] {
        Little.appendVarint(UInt64(value), to: &record)
      }
      records.append(record)
      builder.enter(document.summary, at: place)
    }
    var parts = Places(documents: records.count, descriptions: builder.descriptions.count, keys: builder.entries.count)
    var writer = ContainerWriter(version: version)
    (parts.documentRecords, parts.documentStarts) = append(records, to: &writer)
    (parts.descriptionRecords, parts.descriptionStarts) = append(builder.records, to: &writer)
    let entries = builder.entries.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
    parts.keyWords = writer.append(entries.map(\.key))
    parts.keyValues = writer.append(entries.map(\.value))
    return writer.finish(catalog: catalog(parts, archive.fingerprint, checksum))
  }

  private static func catalog(_ parts: Places, _ fingerprint: DocumentArchive.Fingerprint, _ checksum: UInt64) -> [UInt8] {
    var catalog: [UInt8] = []
    Little.appendVarint(UInt64(tag.utf8.count), to: &catalog)
    catalog += Array(tag.utf8)
    for word in [fingerprint.program, fingerprint.words, fingerprint.rules, fingerprint.missing, checksum] {
      Little.append(word, to: &catalog)
    }
    for part in order { Little.appendVarint(UInt64(parts[keyPath: part]), to: &catalog) }
    return catalog
  }

  private static func append(_ records: [[UInt8]], to writer: inout ContainerWriter) -> (records: Int, starts: Int) {
    var (all, starts): ([UInt8], [UInt64]) = ([], [0])
    for record in records {
      all += record
      starts.append(UInt64(all.count))
    }
    return (writer.append(all), writer.append(starts))
  }
}

/// Collects descriptions and keys.
private struct EntityIndexBuilder {
  let lexicon: Lexicon
  private var numbers: [[UInt8]: Int] = [:]
  private(set) var descriptions: [[UInt8]] = []
  private var places: [[EntityIndexFile.Place]] = []
  /// Of each document: the description of itself.
  private(set) var own: [Int] = []
  /// A document is twice its place, a description twice its number and one.
  private(set) var entries: [(key: UInt64, value: UInt64)] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Gives `false` where a text can't be entered.
  mutating func add(_ document: JoinDocument, at place: Int) -> Bool {
    let all = EntityDescription.all(of: document.entities, own: document.own, sha256: document.record.sha256)
    for (index, description) in all.enumerated() {
      let bytes = description.encoded(lexicon)
      let number = numbers[bytes] ?? descriptions.count
      if number == descriptions.count {
        numbers[bytes] = number
        descriptions.append(bytes)
        places.append([])
        guard enter(description, bytes, number) else { return false }
      }
      if description.isDescribed { enter(.id(EntityKeys.describedID(description.known, in: document.record)), number) }
      if description.own != nil { own.append(number) }
      places[number].append(EntityIndexFile.Place(document: place, entity: index))
    }
    return true
  }

  private mutating func enter(_ description: EntityDescription, _ bytes: [UInt8], _ number: Int) -> Bool {
    guard let textKeys = description.textKeys else { return false }
    var keys = Set(description.nameKeys(lexicon) + textKeys + [IndexKey(bytes)])
    if !description.isDescribed { keys.insert(.id(description.known.entity.id)) }
    for key in keys { enter(key, number) }
    return true
  }

  private mutating func enter(_ key: IndexKey, _ number: Int) { entries.append((key.rawValue, UInt64(2 * number + 1))) }

  mutating func enter(_ summary: KeptDocument.Summary, at place: Int) {
    let keys = [.sha256(summary.sha256), .file(summary.file), .document(summary.id)] + (IndexKey.series(summary).map { [$0] } ?? [])
    for key: IndexKey in keys { entries.append((key.rawValue, UInt64(2 * place))) }
  }

  var records: [[UInt8]] {
    zip(descriptions, places).map { bytes, places in
      var record: [UInt8] = []
      Little.appendVarint(UInt64(bytes.count), to: &record)
      record += bytes
      Little.appendVarint(UInt64(places.count), to: &record)
      var last = 0
      for place in places {
        Little.appendVarint(UInt64(place.document - last), to: &record)
        Little.appendVarint(UInt64(place.entity), to: &record)
        last = place.document
      }
      return record
    }
  }
}
