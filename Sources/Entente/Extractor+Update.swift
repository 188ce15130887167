import EntenteAnswer
import EntenteBytes
import EntenteExtract
import EntenteModel

extension Extractor {
  /// Makes a graph of files ready: a new one, or, with `update`, the one in that folder with these documents added or revised and those of `removing` taken away.
  /// Nothing is written before ``GraphUpdate/write(to:)``.
  ///
  /// A document of the graph is read again only where its file is another (SHA-256). Where few change in a graph of many, only what changes is reckoned and
  /// will be written, beside the graph: that costs what these documents cost. Else all are joined anew and the graph will be written whole, byte for byte
  /// what an extraction of the resulting documents gives; without files and removals, that is all that happens. What takes whose place:
  /// the same file name, else the same register number and language; a later revision (`REV`) of a number. Addenda and corrigenda stand beside.
  /// Documents to remove are named by register number, slug, name, kind and year, or file.
  public func prepare(
    files: [String], update folder: String? = nil, removing names: [String] = [], run: ExtractionRun = ExtractionRun()
  ) throws(EntenteError) -> GraphUpdate {
    var notes: [String] = []
    var read: ReadFiles?
    if let folder, !files.isEmpty || !names.isEmpty {
      switch try prepareChange(files: files, of: folder, removing: names, run) {
      case .ready(let update): return update
      case .refused(let why, let files):
        notes = why.map { ["all documents are joined anew: \($0)"] } ?? []
        read = files
      }
    }
    let archive = try folder.map { folder throws(EntenteError) in try Extractor.archive(in: folder) } ?? nil
    let isSame = archive?.fingerprint == fingerprint
    let removed = try Extractor.places(of: try Extractor.find(names, folder ?? ""), in: archive?.documents ?? [], folder ?? "")
    var known = KnownDocuments()
    if let archive, isSame { for document in archive.documents { known.add(document) } }
    let gathered: ReadFiles
    if let read { gathered = read } else { gathered = try readFiles(files, known, run) }
    var plan = UpdatePlan(archive?.documents ?? [], removed: removed)
    try plan.take(gathered.documents)
    if let archive, !isSame { try refuseStale(archive, plan.left, folder ?? "") }
    let result = DocumentArchive(plan.documents, fingerprint: fingerprint)
    let joined = try JoinedDocuments(
      result.documents, extractor, from: (folder ?? "") + "/" + DocumentArchive.name, threads: run.threads)
    return GraphUpdate(
      changes: plan.sortedChanges, unchangedCount: plan.unchangedCount, notes: notes + gathered.warnings + joined.notes,
      content: .whole(joined, result), policy: run.changes, extractor: extractor, journals: gathered.journals)
  }

  /// What is kept beside a graph; `nil` where there is no graph yet.
  static func archive(in folder: String) throws(EntenteError) -> DocumentArchive? {
    let path = folder + "/" + DocumentArchive.name
    guard Files.exists(folder) else { return nil }
    guard Files.exists(path) else {
      // A folder that is no graph must not be replaced by one on the strength of an update.
      _ = try Graph.open(folder)
      throw .unreadable(
        path: folder,
        why: "this graph was not made by extract, or by an older version: what each document gave is not kept; extract all of them again")
    }
    let base: DocumentArchive
    do { base = try DocumentArchive.open(try CheckedBytes.map(path, version: DocumentArchive.version)) } catch {
      throw EntenteError(error, path)
    }
    return try KeptChanges(Graph.open(folder).store, path: folder).applied(to: base)
  }

  /// Where words, rules, missing edges or the program are others than those of the graph, every document must be read again.
  private func refuseStale(_ archive: DocumentArchive, _ left: [KeptDocument], _ folder: String) throws(EntenteError) {
    guard !left.isEmpty else { return }
    let parts = [
      archive.fingerprint.program == fingerprint.program ? nil : "another version of the program",
      archive.fingerprint.words == fingerprint.words ? nil : "other words (--lexicon)",
      archive.fingerprint.rules == fingerprint.rules ? nil : "other rules (--rules)",
      archive.fingerprint.missing == fingerprint.missing ? nil : "other missing edges (--decisions)",
    ].compactMap { $0 }.joined(separator: ", ")
    let files = left.prefix(Extractor.listedFiles).map(\.summary.file).joined(separator: ", ")
    let more = left.count > Extractor.listedFiles ? " and \(left.count - Extractor.listedFiles) more" : ""
    throw .argument(
      message: "\(folder) was made with \(parts); its documents must be read again, and these were not given: \(files)\(more)",
      hint: "give all files of the graph, or the same --lexicon, --rules and --decisions as before")
  }

  /// How many files a message lists.
  private static let listedFiles = 5

  /// The documents that are meant, by the SHA-256 of their files. O(documents).
  static func find(_ names: [String], _ folder: String) throws(EntenteError) -> [(name: String, sha256: String)] {
    guard !names.isEmpty else { return [] }
    guard Files.exists(folder) else { throw .unreadable(path: folder, why: "there is no graph here to remove a document from") }
    let views = try Graph.open(folder).documents()
    let finder = DocumentFinder(views)
    var result: [(name: String, sha256: String)] = []
    for name in names {
      let found = finder.find(name)
      guard let hash = found.first?.sha256, found.count == 1 else {
        if found.isEmpty {
          let near = EditDistance.nearest(to: name, among: finder.suggestions + views.map(\.file))
          let suggestions = near.isEmpty ? Array(finder.suggestions.prefix(Extractor.listedFiles)) : near
          throw .name(message: "no document of the graph is '\(name)'", suggestions: suggestions)
        }
        throw .name(message: "'\(name)' is \(found.count) documents", suggestions: found.map(\.designation))
      }
      result.append((name, hash))
    }
    return result
  }

  /// Their places among those that are kept.
  static func places(of found: [(name: String, sha256: String)], in documents: [KeptDocument], _ folder: String) throws(EntenteError)
    -> Set<Int>
  {
    var places: Set<Int> = []
    for (name, hash) in found {
      guard let place = documents.firstIndex(where: { $0.summary.sha256 == hash }) else {
        throw .damaged(path: folder + "/" + DocumentArchive.name, offset: 0, what: "it is not the graph's: \(name) is missing")
      }
      places.insert(place)
    }
    return places
  }
}

extension EntenteError {
  init(_ error: any Error, _ path: String) {
    switch error {
    case let error as CheckedBytes.OpenError: self = EntenteError(container: error, path)
    case DocumentArchive.OpenError.container(let error): self = EntenteError(container: error, path)
    case DocumentArchive.OpenError.damaged(let offset): self = .damaged(path: path, offset: offset, what: "it does not match its checksum")
    default: self = .unreadable(path: path, why: "\(error)")
    }
  }

  private init(container error: CheckedBytes.OpenError, _ path: String) {
    self =
      switch error {
      case .file(let error): .unreadable(path: path, why: error.reason)
      case .foreign: .unreadable(path: path, why: "this is not what extract keeps of documents; extract all of them again")
      case .newer(let version):
        .unreadable(
          path: path, why: "format version \(version); this program reads versions up to \(DocumentArchive.version): use a newer entente")
      case .damaged(let offset, let what): .damaged(path: path, offset: offset, what: what)
      }
  }
}
