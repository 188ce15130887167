import EntenteBytes
import EntenteExtract
import EntenteModel
import EntenteStore

/// What changes in a graph, ready to be written beside it.
struct GraphChange: Sendable {
  let folder: String
  let documentCount: Int
  let entityCount: Int
  let statementCount: Int
  private let bytes: [UInt8]
  private let changes: KeptChanges
  private let extractor: Extractor
  private let threads: Int
  /// What the graph was when it was read.
  private let identity: [UInt64]

  /// Why a change cannot be told from its documents alone.
  struct Refusal: Error {
    var text: String?
  }

  fileprivate init(
    _ base: ChangingGraph, _ changes: KeptChanges, _ builder: DeltaBuilder, nodes: Int, _ extractor: Extractor, _ threads: Int
  )
    throws(EntenteError)
  {
    folder = base.folder
    documentCount = base.index.documentCount - changes.removed.count + changes.added.count
    entityCount = base.store.base.nodeCount + nodes
    statementCount = base.store.base.edgeCount - builder.goneEdgeCount + builder.newEdgeCount
    var builder = builder
    for (name, bytes) in changes.attachments(extractor.fingerprint) { builder.attach(bytes, as: name) }
    bytes = try reading { () throws(StoreError) in try builder.encoded() }
    (self.changes, self.extractor, self.threads) = (changes, extractor, threads)
    identity = base.store.checksums
  }

  /// Puts the file of changes beside the graph, in one step; gives how many statements there are now.
  func write() throws(EntenteError) -> Int {
    do {
      let held = try HeldFolder(folder)
      try held.lock()
      // The graph that was read, and no other that took its place since, must be the one that is changed.
      guard try Graph.open(folder).store.checksums == identity, held.isInPlace else {
        throw EntenteError.unwritable(path: folder, why: "another graph took its place meanwhile; try again")
      }
      try held.write(bytes, as: GraphStore.deltaName)
    } catch let error as EntenteError { throw error } catch let error as FileError {
      throw .unwritable(path: folder, why: error.reason)
    } catch { throw .unwritable(path: folder, why: "\(error)") }
    return statementCount
  }

  /// All documents, joined anew.
  func whole() throws(EntenteError) -> (joined: JoinedDocuments, archive: DocumentArchive) {
    let path = folder + "/" + DocumentArchive.name
    let base: DocumentArchive
    do { base = try DocumentArchive.open(try CheckedBytes.map(path, version: DocumentArchive.version)) } catch {
      throw EntenteError(error, path)
    }
    let archive = changes.applied(to: base)
    return (try JoinedDocuments(archive.documents, extractor.extractor, from: path, threads: threads), archive)
  }
}

extension ChangingGraph {
  /// What changes in the graph where these documents come and go. It costs what they cost, and what is said elsewhere of what they name.
  func change(_ changes: KeptChanges, _ extractor: Extractor, _ run: ExtractionRun) throws(EntenteError) -> Result<
    GraphChange, GraphChange.Refusal
  > {
    let lexicon = extractor.extractor.lexicon
    var fresh: [DocumentExtract] = []
    for document in changes.added {
      guard let extract = document.extract(lexicon: lexicon) else {
        throw .damaged(path: folder, offset: 0, what: "what is kept of \(document.summary.file) makes no sense")
      }
      fresh.append(extract)
    }
    var join = ChangedJoin(index, lexicon: lexicon, removed: changes.removed, fresh: fresh, limits: run.changes.limits) { entry in
      KeptDocument(entry, in: documents)?.extract(lexicon: lexicon)
    }
    let joined: JoinChanges
    do throws(ChangedJoin.Failure) { joined = try join.changes() } catch { return .failure(try refusal(error)) }
    if Interrupt.isRequested { throw .interrupted }
    var builder = try reading { () throws(StoreError) in try DeltaBuilder(changing: store.base) }
    guard let nodes = try reading({ () throws(StoreError) in try Self.apply(joined, to: &builder) }) else {
      return .failure(GraphChange.Refusal(text: "the graph does not hold what its documents state"))
    }
    guard run.changes.allows(statements: builder.goneEdgeCount + builder.newEdgeCount, of: store.base.edgeCount) else {
      return .failure(GraphChange.Refusal(text: nil))
    }
    return .success(try GraphChange(self, changes, builder, nodes: nodes, extractor, run.threads))
  }

  private func refusal(_ failure: ChangedJoin.Failure) throws(EntenteError) -> GraphChange.Refusal {
    switch failure {
    case .tooMuch: return GraphChange.Refusal(text: "names in them are the names of much else")
    case .entangled(let id): return GraphChange.Refusal(text: "several things would be called \(id)")
    case .damagedIndex(let offset):
      throw .damaged(path: folder + "/" + EntityIndexFile.name, offset: offset, what: "it does not match its checksum")
    case .damagedDocument(let file):
      throw .damaged(path: folder + "/" + DocumentArchive.name, offset: 0, what: "what is kept of \(file) makes no sense")
    }
  }

  /// Gives how many nodes there are more now; `nil` where the graph and its documents do not go together.
  private static func apply(_ joined: JoinChanges, to builder: inout DeltaBuilder) throws(StoreError) -> Int? {
    for relation in joined.gone where try !builder.remove(relation) { return nil }
    var met: Set<String> = []
    for (relation, _) in joined.new { met.formUnion([relation.from, relation.to]) }
    var more = 0
    for change in joined.nodes {
      let node = try builder.node(change.id)
      if !change.wasThere, node != nil { return nil }
      var isUsed = change.isDocument || met.contains(change.id)
      if let node, !isUsed { isUsed = try builder.edgesLeft(at: node) > 0 }
      guard let entity = change.entity, isUsed else {
        guard let node else { continue }
        if change.entity == nil, isUsed { return nil }
        builder.remove(node)
        more -= 1
        continue
      }
      if node != nil, change.isSame { continue }
      builder.put(entity, record: change.record, replacing: node)
      if node == nil { more += 1 }
    }
    for (relation, number) in joined.new { try builder.add(relation, number: number) }
    return more
  }
}
