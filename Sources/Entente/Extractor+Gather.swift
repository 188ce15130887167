import EntenteBytes
import EntenteExtract
public import EntenteModel
import EntenteText
import Synchronization

/// A document that was read, or known from before.
struct GatheredDocument: Sendable {
  var kept: KeptDocument
  /// Whether it was not read again.
  var isKnown: Bool
  /// What its reading has to say.
  var warnings: [String] = []
}

/// Documents that were read before, by the SHA-256 and the name of their files.
struct KnownDocuments: Sendable {
  private var documents: [Key: KeptDocument] = [:]

  private struct Key: Hashable {
    var sha256: String
    var file: String
  }

  mutating func add(_ document: KeptDocument) {
    documents[Key(sha256: document.summary.sha256, file: document.summary.file)] = document
  }

  func find(sha256: String, file: String) -> KeptDocument? { documents[Key(sha256: sha256, file: file)] }
}

extension Extractor {
  /// Reads and extracts. The order of the files makes no difference. Linear in their length.
  public func extract(files: [String]) throws(EntenteError) -> Extraction { try prepare(files: files).extraction }

  /// Extracts from documents that are in memory.
  public func extract(documents: [(name: String, bytes: [UInt8])]) throws(EntenteError) -> Extraction {
    let gathered = try gather(documents.count) { place throws(EntenteError) in
      try self.document(documents[place].bytes, name: documents[place].name, path: documents[place].name, KnownDocuments())
    }
    return try join(Extractor.distinct(gathered).map(\.kept), from: "the documents").extraction
  }

  /// All of these files, read on all processors; what is known is not read again. In the order of the files.
  func gather(files: [String], known: KnownDocuments) throws(EntenteError) -> [GatheredDocument] {
    try gather(files.count) { place throws(EntenteError) in
      let bytes: [UInt8]
      do throws(FileError) { bytes = try Files.read(files[place], limit: Extractor.maximumBytes) } catch {
        throw EntenteError(reading: error)
      }
      return try self.document(bytes, name: Files.name(of: files[place]), path: files[place], known)
    }
  }

  /// Ends with the first failure in the order of the documents, whatever the number of threads: a later one is begun only after the earlier.
  private func gather(_ count: Int, _ body: @escaping @Sendable (Int) throws(EntenteError) -> GatheredDocument) throws(EntenteError)
    -> [GatheredDocument]
  {
    let stop = StopFlag()
    let results = Parallel.map(count, threads: Machine.processorCount) { place -> Result<GatheredDocument, EntenteError>? in
      if stop.isSet { return nil }
      if Interrupt.isRequested { stop.set() }
      do throws(EntenteError) { return .success(try body(place)) } catch {
        stop.set()
        return .failure(error)
      }
    }
    var documents: [GatheredDocument] = []
    for case let result? in results { documents.append(try result.get()) }
    if Interrupt.isRequested { throw .interrupted }
    return documents
  }

  private func document(_ bytes: [UInt8], name: String, path: String, _ known: KnownDocuments) throws(EntenteError) -> GatheredDocument {
    if let document = known.find(sha256: SHA256.hex(of: bytes), file: name) { return GatheredDocument(kept: document, isKnown: true) }
    let source = try Extractor.read(bytes, name: name, path: path)
    let kept = KeptDocument(extractor.read(source), lexicon: extractor.lexicon)
    return GatheredDocument(kept: kept, isKnown: false, warnings: source.warnings.map { "\(source.file): \($0)" })
  }

  /// The same document twice counts once, under the name that comes first.
  static func distinct(_ documents: [GatheredDocument]) -> [GatheredDocument] {
    var seen: Set<String> = []
    let order = documents.sorted { ($0.kept.summary.file, $0.kept.summary.sha256) < ($1.kept.summary.file, $1.kept.summary.sha256) }
    return order.filter { seen.insert($0.kept.summary.sha256).inserted }
  }

  /// What these documents say together. `path` is where they come from.
  func join(_ documents: [KeptDocument], from path: String) throws(EntenteError) -> (extraction: Extraction, report: ExtractionReport) {
    var extracts: [DocumentExtract] = []
    for document in documents {
      guard let extract = document.extract(lexicon: extractor.lexicon) else {
        throw .damaged(path: path, offset: 0, what: "what is kept of \(document.summary.file) makes no sense")
      }
      extracts.append(extract)
    }
    return extractor.join(extracts)
  }
}

/// Says to all threads that no more is to be begun.
private final class StopFlag: Sendable {
  private let flag = Atomic<Bool>(false)
  var isSet: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}
