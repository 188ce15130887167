import EntenteBytes
import EntenteExtract
import EntenteModel
import EntenteStore

/// Documents that were read one by one, joined. What they state is decoded and given document by document, so that memory holds what the graph
/// holds, and not every statement at large.
struct JoinedDocuments: Sendable {
  let kept: [KeptDocument]
  let entities: [Entity]
  let records: [DocumentRecord]
  /// Decisions that no longer apply.
  let notes: [String]
  private let joiner: Joiner
  private let extractor: EntenteExtract.Extractor
  private let path: String
  private let threads: Int

  /// Documents that are decoded at a time.
  private static let batch = 64

  /// `kept` comes in the order of an archive. `path` is where it comes from. O(documents).
  init(_ kept: [KeptDocument], _ extractor: EntenteExtract.Extractor, from path: String, threads: Int) throws(EntenteError) {
    (self.kept, self.extractor, self.path, self.threads) = (kept, extractor, path, threads)
    let documents = try Self.decoded(kept, extractor, path, threads) { JoinDocument($0) }
    joiner = Joiner(documents, lexicon: extractor.lexicon, decisions: extractor.decisions)
    var pass = DecisionPass(joiner)
    if extractor.decisions.concernStatements {
      for (place, document) in kept.enumerated() { pass.take(try Self.decoded(document, extractor, path), at: place) }
    }
    notes = pass.notes
    entities = joiner.entities(met: extractor.decisions.concernStatements ? pass.met : nil)
    records = joiner.records()
  }

  /// What tells an update of few documents what it touches; `nil` where there is no need of it, or it cannot be told. O(entities × log entities).
  func entityIndex(_ archive: DocumentArchive, at places: [Range<Int>], checksum: UInt64) -> [UInt8]? {
    guard extractor.decisions.isEmpty else { return nil }
    return EntityIndexFile.encoded(joiner.documents, of: archive, at: places, checksum: checksum, lexicon: extractor.lexicon)
  }

  /// Every statement, documents in order.
  func forEachRelation(_ body: (Relation) throws(EntenteError) -> Void) throws(EntenteError) {
    for start in stride(from: 0, to: kept.count, by: Self.batch) {
      let places = Array(start..<min(start + Self.batch, kept.count))
      let results = Parallel.map(places.count, threads: threads) { item -> Result<[Relation], EntenteError> in
        let place = places[item]
        return Result { () throws(EntenteError) in
          joiner.relations(of: try Self.decoded(kept[place], extractor, path), at: place)
        }
      }
      for result in results { for relation in try result.get() { try body(relation) } }
      if Interrupt.isRequested { throw .interrupted }
    }
  }

  /// All of it in memory.
  func extraction() throws(EntenteError) -> Extraction {
    var relations: [Relation] = []
    try forEachRelation { relation throws(EntenteError) in relations.append(relation) }
    return Extraction(entities: entities, documents: records, relations: relations)
  }

  /// The graph, ready to be encoded.
  func builder() throws(EntenteError) -> ExtractionBuilder {
    var builder = try reading { () throws(StoreError) in try ExtractionBuilder(entities: entities, documents: records) }
    try forEachRelation { relation throws(EntenteError) in
      do throws(StoreError) { try builder.add(relation) } catch { throw EntenteError(error) }
    }
    return builder
  }

  private static func decoded(_ document: KeptDocument, _ extractor: EntenteExtract.Extractor, _ path: String) throws(EntenteError)
    -> DocumentExtract
  {
    guard let extract = document.extract(lexicon: extractor.lexicon) else {
      throw .damaged(path: path, offset: 0, what: "what is kept of \(document.summary.file) makes no sense")
    }
    return extract
  }

  private static func decoded<Part: Sendable>(
    _ kept: [KeptDocument], _ extractor: EntenteExtract.Extractor, _ path: String, _ threads: Int,
    _ part: @escaping @Sendable (DocumentExtract) -> Part
  ) throws(EntenteError) -> [Part] {
    let results = Parallel.map(kept.count, threads: threads) { place -> Result<Part, EntenteError> in
      Result { () throws(EntenteError) in part(try decoded(kept[place], extractor, path)) }
    }
    var parts: [Part] = []
    for result in results { parts.append(try result.get()) }
    return parts
  }
}
