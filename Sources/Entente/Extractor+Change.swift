import EntenteBytes
import EntenteExtract
import EntenteStore

/// Whether an update comes down to what few documents change.
enum PreparedChange {
  case ready(GraphUpdate)
  /// Everything must be joined anew; why, where that is worth a word.
  case refused(String?, ReadFiles?)
}

extension Extractor {
  /// An update of a graph by what changes in it. It is refused where decisions are at work, words or rules are others, the graph is small, much has changed
  /// since it was last written whole, or ``ChangedJoin`` gives up.
  func prepareChange(files: [String], of folder: String, removing names: [String], _ run: ExtractionRun) throws(EntenteError)
    -> PreparedChange
  {
    guard extractor.decisions.isEmpty, let base = try ChangingGraph(folder, run.changes), base.index.fingerprint == fingerprint else {
      return .refused(nil, nil)
    }
    var known = KnownDocuments()
    for document in base.changes.added { known.add(document) }
    known.elsewhere = { base.document(sha256: $0, file: $1) }
    let gathered = try readFiles(files, known, run)
    let candidates = try base.candidates(gathered.documents.map(\.kept.summary), removing: try Extractor.find(names, folder))
    var plan = UpdatePlan(candidates.documents.map(\.document), removed: candidates.removed)
    try plan.take(gathered.documents)
    let changes = try base.changes(candidates.documents, becoming: plan.documents)
    guard run.changes.allows(changes.removed.count + changes.added.count, of: base.index.documentCount) else {
      return .refused(nil, gathered)
    }
    switch try base.change(changes, self, run) {
    case .failure(let why): return .refused(why.text, gathered)
    case .success(let change):
      return .ready(
        GraphUpdate(
          changes: plan.sortedChanges, unchangedCount: plan.unchangedCount + base.documentCount - candidates.documents.count,
          notes: gathered.warnings, content: .changes(change), policy: run.changes, extractor: extractor, journals: gathered.journals))
    }
  }
}

/// A graph that is to be changed: its files, opened, of which only what is asked for is read.
struct ChangingGraph: Sendable {
  let folder: String
  let store: GraphStore
  let index: EntityIndexFile
  let documents: CheckedBytes
  /// What has changed since it was last written whole.
  let changes: KeptChanges

  /// `nil` where there is no graph, or it does not keep what a change needs. O(changes).
  init?(_ folder: String, _ policy: ChangePolicy) throws(EntenteError) {
    let path = folder + "/" + EntityIndexFile.name
    guard Files.exists(path), Files.exists(folder + "/" + DocumentArchive.name) else { return nil }
    self.folder = folder
    store = try Graph.open(folder).store
    index = try KeptChanges.index(at: path)
    documents = try KeptChanges.documents(in: folder)
    changes = try KeptChanges(store, path: folder)
    guard index.documentCount >= policy.fewestDocuments, documents.rootChecksum == index.documentsChecksum else { return nil }
  }

  var documentCount: Int { index.documentCount - changes.removed.count + changes.added.count }

  /// Where a document is kept.
  enum Origin: Hashable {
    case base(Int)
    case added(Int)
  }

  struct Candidate {
    var document: KeptDocument
    var origin: Origin
  }

  func document(at place: Int) throws(EntenteError) -> KeptDocument {
    let entry = try looking { () throws(EntityIndexFile.Damage) in try index.document(place) }
    guard let document = KeptDocument(entry, in: documents) else {
      throw .damaged(
        path: folder + "/" + DocumentArchive.name, offset: entry.range.lowerBound, what: "it does not match its checksum")
    }
    return document
  }

  /// A document of before by the SHA-256 and the name of its file.
  func document(sha256: String, file: String) -> KeptDocument? {
    let places = (try? index.documents(ofSHA256: sha256)) ?? []
    return places.lazy.filter { !changes.removed.contains($0) }.compactMap { try? document(at: $0) }.first { $0.summary.file == file }
  }

  func looking<Found>(_ body: () throws(EntityIndexFile.Damage) -> Found) throws(EntenteError) -> Found {
    do throws(EntityIndexFile.Damage) { return try body() } catch {
      throw .damaged(path: folder + "/" + EntityIndexFile.name, offset: error.offset, what: "it does not match its checksum")
    }
  }

  /// The documents whose place those that come may take, and those that are to be removed; and which of them the latter are. In the order of an archive.
  func candidates(_ summaries: [KeptDocument.Summary], removing found: [(name: String, sha256: String)]) throws(EntenteError) -> (
    documents: [Candidate], removed: Set<Int>
  ) {
    var places: Set<Int> = []
    for summary in summaries {
      places.formUnion(try looking { () throws(EntityIndexFile.Damage) in try index.documents(near: summary) })
    }
    for (_, hash) in found { places.formUnion(try looking { () throws(EntityIndexFile.Damage) in try index.documents(ofSHA256: hash) }) }
    var candidates = changes.added.enumerated().map { Candidate(document: $0.element, origin: .added($0.offset)) }
    for place in places.subtracting(changes.removed) {
      candidates.append(Candidate(document: try document(at: place), origin: .base(place)))
    }
    candidates.sort {
      ($0.document.summary.id, $0.document.summary.sha256) < ($1.document.summary.id, $1.document.summary.sha256)
    }
    let removed = try Extractor.places(of: found, in: candidates.map(\.document), folder)
    return (candidates, removed)
  }

  /// What has changed since the graph was last written whole once these candidates have become other documents.
  func changes(_ candidates: [Candidate], becoming result: [KeptDocument]) throws(EntenteError) -> KeptChanges {
    var changed = changes
    changed.added = []
    var left = Set(result.map { Key($0.summary) })
    for candidate in candidates {
      let stays = left.remove(Key(candidate.document.summary)) != nil
      switch candidate.origin {
      case .base(let place): if !stays { changed.removed.insert(place) }
      case .added: if stays { changed.added.append(candidate.document) }
      }
    }
    for document in result where left.contains(Key(document.summary)) {
      // One that was gone comes back.
      let places = try looking { () throws(EntityIndexFile.Damage) in try index.documents(ofSHA256: document.summary.sha256) }
      var back: Int?
      for place in places where changed.removed.contains(place) {
        let entry = try looking { () throws(EntityIndexFile.Damage) in try index.document(place) }
        if entry.summary.file == document.summary.file { back = place }
      }
      if let back { changed.removed.remove(back) } else { changed.added.append(document) }
    }
    return changed
  }

  private struct Key: Hashable {
    var sha256: String
    var file: String
    init(_ summary: KeptDocument.Summary) { (sha256, file) = (summary.sha256, summary.file) }
  }
}
