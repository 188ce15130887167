import EntenteBytes
import EntenteExtract
import EntenteStore

/// Which documents have come and gone since a graph was last written whole: two attachments of its file of changes.
struct KeptChanges: Sendable {
  /// Places in the documents' file, of those that are gone.
  var removed: Set<Int> = []
  /// Those that came.
  var added: [KeptDocument] = []

  /// The attachments: a varint count and the varint places, ascending; and what came, as a documents' file.
  private static let (removedName, addedName) = ("removed", "documents")

  init() {}

  /// What is kept with a graph; nothing where it has no changes.
  init(_ store: GraphStore, path: String) throws(EntenteError) {
    guard store.hasDelta else { return }
    let (removed, added) = try reading { () throws(StoreError) in
      (try store.deltaAttachment(named: Self.removedName), try store.deltaAttachment(named: Self.addedName))
    }
    let damage = EntenteError.damaged(path: path, offset: 0, what: "its changes do not say which documents they are of")
    guard let removed, let added else { throw damage }
    var reader = ByteReader(removed)
    for _ in 0..<reader.count(limit: removed.count) { self.removed.insert(reader.count()) }
    guard !reader.failed, let bytes = try? CheckedBytes(added, version: DocumentArchive.version),
      let archive = try? DocumentArchive.open(bytes)
    else { throw damage }
    self.added = archive.documents
  }

  func attachments(_ fingerprint: DocumentArchive.Fingerprint) -> [(name: String, bytes: [UInt8])] {
    var places: [UInt8] = []
    Little.appendVarint(UInt64(removed.count), to: &places)
    for place in removed.sorted() { Little.appendVarint(UInt64(place), to: &places) }
    return [(Self.removedName, places), (Self.addedName, DocumentArchive(added, fingerprint: fingerprint).encoded())]
  }

  /// All documents that there are now.
  func applied(to base: DocumentArchive) -> DocumentArchive {
    if removed.isEmpty, added.isEmpty { return base }
    let left = base.documents.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    return DocumentArchive(left + added, fingerprint: base.fingerprint)
  }

  // MARK: Files

  static func index(at path: String) throws(EntenteError) -> EntityIndexFile {
    do { return try EntityIndexFile.open(try CheckedBytes.map(path, version: EntityIndexFile.version)) } catch {
      switch error {
      case let error as EntityIndexFile.Damage: throw .damaged(path: path, offset: error.offset, what: "it does not match its checksum")
      default: throw EntenteError(error, path)
      }
    }
  }

  static func documents(in folder: String) throws(EntenteError) -> CheckedBytes {
    let path = folder + "/" + DocumentArchive.name
    do { return try CheckedBytes.map(path, version: DocumentArchive.version) } catch { throw EntenteError(error, path) }
  }
}
