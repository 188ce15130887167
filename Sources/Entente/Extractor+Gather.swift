import EntenteBytes
import EntenteExtract
public import EntenteModel
import EntenteText
import Synchronization

/// A document that was read, or known from before, and what its reading has to say.
struct GatheredDocument: Sendable {
  var kept: KeptDocument
  var warnings: [String] = []
}

/// Files that were read, and the journals that are of no use once the graph stands.
struct ReadFiles: Sendable {
  /// Each document once, by file and SHA-256.
  var documents: [GatheredDocument]
  var journals: [String]
  var warnings: [String] { documents.flatMap(\.warnings) }
}

/// Documents that were read before, by the SHA-256 and the name of their files.
struct KnownDocuments: Sendable {
  private var documents: [Key: KeptDocument] = [:]
  /// Where else to look: by SHA-256 and file.
  var elsewhere: (@Sendable (String, String) -> KeptDocument?)?

  private struct Key: Hashable {
    var sha256: String
    var file: String
  }

  mutating func add(_ document: KeptDocument) {
    documents[Key(sha256: document.summary.sha256, file: document.summary.file)] = document
  }

  func find(sha256: String, file: String) -> KeptDocument? {
    documents[Key(sha256: sha256, file: file)] ?? elsewhere?(sha256, file)
  }
}

extension Extractor {
  /// Reads and extracts. The order of the files makes no difference. Linear in their length.
  public func extract(files: [String]) throws(EntenteError) -> Extraction { try prepare(files: files).extraction() }

  /// Extracts from documents that are in memory.
  public func extract(documents: [(name: String, bytes: [UInt8])]) throws(EntenteError) -> Extraction {
    try extract(documents: documents, threads: Machine.processorCount)
  }

  package func extract(documents: [(name: String, bytes: [UInt8])], threads: Int) throws(EntenteError) -> Extraction {
    let gathered = try gather(documents.count, threads, nil) { place throws(EntenteError) in
      try self.document(documents[place].bytes, name: documents[place].name, path: documents[place].name, KnownDocuments(), nil)
    }
    let archive = DocumentArchive(Extractor.distinct(gathered).map(\.kept), fingerprint: fingerprint)
    return try JoinedDocuments(archive.documents, extractor, from: "the documents", threads: threads).extraction()
  }

  /// All of these files; what is known, or was noted by an extraction that was interrupted, is not read again.
  func readFiles(_ files: [String], _ known: KnownDocuments, _ run: ExtractionRun) throws(EntenteError) -> ReadFiles {
    let left = run.output.map { Journal.left(beside: $0, fingerprint) } ?? (documents: [], files: [])
    var known = known
    for document in left.documents { known.add(document) }
    let journal = run.output.map { Journal(beside: $0, fingerprint, left: left) }
    let gathered = Extractor.distinct(try gather(files: files, known: known, run, journal))
    return ReadFiles(documents: gathered, journals: left.files + (journal.map { [$0.file] } ?? []))
  }

  /// All of these files; what is known is not read again. In the order of the files.
  func gather(files: [String], known: KnownDocuments, _ run: ExtractionRun, _ journal: Journal?) throws(EntenteError) -> [GatheredDocument]
  {
    try gather(files.count, run.threads, run.progress) { place throws(EntenteError) in
      let bytes: [UInt8]
      do throws(FileError) { bytes = try Files.read(files[place], limit: Extractor.maximumBytes) } catch {
        throw EntenteError(reading: error)
      }
      return try self.document(bytes, name: Files.name(of: files[place]), path: files[place], known, journal)
    }
  }

  /// Ends with the first failure in the order of the documents, whatever the number of threads: a later one is begun only after the earlier.
  private func gather(
    _ count: Int, _ threads: Int, _ progress: (@Sendable (Int, Int) -> Void)?,
    _ body: @escaping @Sendable (Int) throws(EntenteError) -> GatheredDocument
  ) throws(EntenteError) -> [GatheredDocument] {
    let stop = Atomic<Bool>(false)
    let done = Mutex(0)
    let results = Parallel.map(count, threads: threads) { place -> Result<GatheredDocument, EntenteError>? in
      if Interrupt.isRequested || stop.load(ordering: .relaxed) { return nil }
      do throws(EntenteError) {
        let document = try body(place)
        done.withLock { done in
          done += 1
          progress?(done, count)
        }
        return .success(document)
      } catch {
        stop.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    var documents: [GatheredDocument] = []
    for case let result? in results { documents.append(try result.get()) }
    if Interrupt.isRequested { throw .interrupted }
    return documents
  }

  private func document(_ bytes: [UInt8], name: String, path: String, _ known: KnownDocuments, _ journal: Journal?) throws(EntenteError)
    -> GatheredDocument
  {
    if let document = known.find(sha256: SHA256.hex(of: bytes), file: name) { return GatheredDocument(kept: document) }
    let source = try Extractor.read(bytes, name: name, path: path)
    let kept = KeptDocument(extractor.read(source), lexicon: extractor.lexicon)
    journal?.note(kept)
    return GatheredDocument(kept: kept, warnings: source.warnings.map { "\(source.file): \($0)" })
  }

  /// How much reading these files does, in counts. Linear in their length.
  package func effort(files: [String]) throws(EntenteError) -> (tokens: Int, rulesTried: Int) {
    var sum = (tokens: 0, rulesTried: 0)
    for file in files {
      let effort = extractor.effort(try Extractor.read(file))
      sum = (sum.tokens + effort.tokens, sum.rulesTried + effort.rulesTried)
    }
    return sum
  }

  /// The same document twice counts once, under the name that comes first.
  static func distinct(_ documents: [GatheredDocument]) -> [GatheredDocument] {
    var seen: Set<String> = []
    let order = documents.sorted { ($0.kept.summary.file, $0.kept.summary.sha256) < ($1.kept.summary.file, $1.kept.summary.sha256) }
    return order.filter { seen.insert($0.kept.summary.sha256).inserted }
  }
}
