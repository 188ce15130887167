import EntenteBytes
package import EntenteModel

/// A property graph that is read, never changed: opened from disk or built in memory.
///
/// Nodes are ordered by their labels, edges by type, then source, then target. Every method that touches the graph's bytes throws
/// ``StoreError/damaged(path:offset:what:)`` where they are not those that were written, and never traps on a file's contents;
/// an id or key that the graph never gave is the caller's mistake, and may trap.
package final class GraphStore: Sendable {
  let file: GraphFile
  let catalog: Catalog
  /// The first node of each group, and the end of the last.
  let nodeStarts: [Int]
  /// The first edge of each type, and the end of the last.
  let edgeStarts: [Int]
  /// Each type's lists and columns, taken out of the catalog so that reading them counts no references.
  let outgoing: [Lists]
  let incoming: [Lists]
  let sources: [PackedArray]
  /// By slot (type × 2, + 1 for incoming): the same as loops read them.
  let listLayouts: [EdgeLayout]
  let listSequences: [SequenceLayout]
  let edgeColumns: [[Catalog.KeyedColumn]]
  let nodeColumns: [[Catalog.KeyedColumn]]
  /// Of each group of nodes: the types and directions that occur, whether they are listed, which of them are outgoing and incoming, and each node's.
  let nodeSlots: [[Int]]
  /// The same, ``slotsAGroup`` for each group.
  let listSlots: [UInt32]
  static let slotsAGroup = 64
  let slotsAreKnown: [Bool]
  let slotsAreAllKnown: Bool
  let outgoingSlots: [UInt64]
  let incomingSlots: [UInt64]
  let nodeOccupied: [PackedArray]
  /// By label: whether the nodes of each group bear it.
  let groupsByLabel: [[Bool]]
  let texts: LazyTable
  /// Where the graph has changed since its file was written: then it is asked instead, and what is above is the base's.
  let delta: GraphDelta?
  /// The keys whose strings are indexed.
  let nameKey: KeyID?
  let idKey: KeyID?

  /// Opens the graph in a directory. O(1) in the graph's size. `sparing` for a question or two: see ``CheckedBytes/map(_:version:sparing:)``.
  package static func open(_ directory: String, sparing: Bool = false) throws(StoreError) -> GraphStore {
    let path = directory + "/" + GraphFile.name
    if !Files.exists(path) {
      throw Files.exists(directory) ? .notAGraph(path: directory) : .missing(path: directory)
    }
    for _ in 0..<GraphDelta.attempts {
      // The changes first: a base that is opened after them is theirs, or it is a newer one, in which they are already.
      let added = try GraphDelta.added(in: directory, sparing: sparing)
      let bytes: CheckedBytes
      do throws(CheckedBytes.OpenError) { bytes = try CheckedBytes.map(path, version: GraphFile.version, sparing: sparing) } catch {
        throw StoreError(error, path)
      }
      let base = try GraphStore(GraphFile(bytes, path: path))
      guard let added else { return base }
      let header = try GraphDelta.header(of: added)
      if header.base == base.identity { return try GraphStore(GraphDelta(base: base, added: added, header: header)) }
    }
    throw .damaged(path: directory + "/" + GraphDelta.name, offset: 0, what: "it changes another graph than the one beside it")
  }

  /// The graph in the bytes of its file.
  convenience init(encoded: [UInt8], path: String) throws(StoreError) {
    let bytes: CheckedBytes
    do throws(CheckedBytes.OpenError) { bytes = try CheckedBytes(encoded, version: GraphFile.version) } catch {
      throw StoreError(error, path)
    }
    try self.init(GraphFile(bytes, path: path))
  }

  convenience init(_ file: GraphFile) throws(StoreError) {
    let place = file.bytes.catalog
    guard let catalog = Catalog(try file.array(place), version: file.bytes.version) else {
      throw file.damaged(place.lowerBound, "the catalog makes no sense")
    }
    self.init(file, catalog, nil)
  }

  /// A graph and its changes.
  convenience init(_ delta: GraphDelta) {
    var catalog = delta.base.catalog
    (catalog.nodeCount, catalog.edgeCount) = (delta.nodeCount, delta.edgeCount)
    (catalog.labels, catalog.types, catalog.keys) = (delta.labels.names, delta.types.names, delta.keys.names)
    self.init(delta.base.file, catalog, delta)
  }

  private init(_ file: GraphFile, _ catalog: Catalog, _ delta: GraphDelta?) {
    self.file = file
    self.delta = delta
    self.catalog = catalog
    nodeStarts = catalog.nodeGroups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    edgeStarts = catalog.edgeGroups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    outgoing = catalog.edgeGroups.map(\.outgoing)
    incoming = catalog.edgeGroups.map(\.incoming)
    sources = catalog.edgeGroups.map(\.sources)
    listLayouts = catalog.edgeGroups.indices.flatMap { [edgeStarts] in EdgeLayout.both(catalog.edgeGroups[$0], first: edgeStarts[$0]) }
    listSequences = catalog.edgeGroups.flatMap { [$0.outgoing.sequence, $0.incoming.sequence] }
    edgeColumns = catalog.edgeGroups.map(\.columns)
    nodeColumns = catalog.nodeGroups.map(\.columns)
    nodeSlots = catalog.nodeGroups.map(\.slots)
    listSlots = nodeSlots.flatMap { slots in
      (0..<Self.slotsAGroup).map { $0 < slots.count ? UInt32(truncatingIfNeeded: slots[$0]) : 0 }
    }
    slotsAreKnown = catalog.nodeGroups.map { $0.occupied.count == $0.count }
    slotsAreAllKnown = !slotsAreKnown.contains(false)
    outgoingSlots = nodeSlots.map { slots in slots.indices.reduce(0) { $0 | (slots[$1] & 1 == 0 ? 1 << UInt64($1) : 0) } }
    incomingSlots = nodeSlots.map { slots in slots.indices.reduce(0) { $0 | (slots[$1] & 1 == 1 ? 1 << UInt64($1) : 0) } }
    nodeOccupied = catalog.nodeGroups.map(\.occupied)
    groupsByLabel = catalog.labels.indices.map { label in catalog.nodeGroups.map { $0.labels.contains(LabelID(UInt16(label))) } }
    texts = LazyTable()
    nameKey = Self.place(of: "name", in: catalog.keys).map { KeyID(UInt16($0)) }
    idKey = Self.place(of: "id", in: catalog.keys).map { KeyID(UInt16($0)) }
  }

  /// Reads the whole file ahead where so many questions will touch most of it anyhow, unless it is large.
  package func warm(forQuestions count: Int) {
    guard file.bytes.count <= Self.warmedBytes, file.bytes.chunkCount / Self.chunksAQuestion <= count else { return }
    file.bytes.warm(threads: Machine.processorCount)
  }

  /// How many chunks a question touches, about, that the ones before it did not touch.
  private static let chunksAQuestion = 16
  /// What is larger is left to be read as it is wanted.
  private static let warmedBytes = 1 << 30

  /// Where the graph was opened.
  package var path: String { file.path }
  /// The length of the graph's file in bytes.
  package var byteCount: Int { file.bytes.count + (delta?.added.byteCount ?? 0) }
  /// How many bytes of it were touched so far, in whole chunks.
  package var touchedByteCount: Int { file.bytes.verifiedByteCount + (delta?.added.touchedByteCount ?? 0) }
}

extension StoreError {
  init(_ error: CheckedBytes.OpenError, _ path: String) {
    switch error {
    case .file(.missing): self = .missing(path: path)
    case .file(let error): self = .unreadable(path: path, reason: error.reason)
    case .foreign: self = .notAGraph(path: path)
    case .newer(let version): self = .newer(path: path, version: version, supported: GraphFile.version)
    case .damaged(let offset, let what): self = .damaged(path: path, offset: offset, what: what)
    }
  }
}

// MARK: Names

extension GraphStore {
  package var nodeCount: Int { catalog.nodeCount }
  package var edgeCount: Int { catalog.edgeCount }
  /// By name; a ``LabelID`` is a place in this list, and so for types and keys.
  package var labels: [String] { catalog.labels }
  package var types: [String] { catalog.types }
  package var keys: [String] { catalog.keys }

  package func label(named name: String) -> LabelID? { Self.place(of: name, in: catalog.labels).map { LabelID(UInt16($0)) } }
  package func type(named name: String) -> TypeID? { Self.place(of: name, in: catalog.types).map { TypeID(UInt16($0)) } }
  package func key(named name: String) -> KeyID? { Self.place(of: name, in: catalog.keys).map { KeyID(UInt16($0)) } }
  package func name(of label: LabelID) -> String { catalog.labels[Int(label.rawValue)] }
  package func name(of type: TypeID) -> String { catalog.types[Int(type.rawValue)] }
  package func name(of key: KeyID) -> String { catalog.keys[Int(key.rawValue)] }

  /// By bytes: `==` would take two spellings of one character for the same name.
  private static func place(of name: String, in names: [String]) -> Int? {
    names.firstIndex { $0.utf8.count == name.utf8.count && $0.utf8.elementsEqual(name.utf8) }
  }

  /// How many nodes bear a label. O(distinct sets of labels).
  package func count(of label: LabelID) -> Int {
    if let delta { return delta.count(of: label) }
    return catalog.nodeGroups.reduce(0) { $0 + ($1.labels.contains(label) ? $1.count : 0) }
  }

  /// How many edges are of a type. O(1).
  package func count(of type: TypeID) -> Int { delta?.count(of: type) ?? catalog.edgeGroups[Int(type.rawValue)].count }

  /// Files kept within the graph.
  package var attachmentNames: [String] { catalog.attachments.map(\.name) }
  package func attachment(named name: String) throws(StoreError) -> [UInt8]? {
    guard let place = Self.place(of: name, in: attachmentNames) else { return nil }
    return try file.array(catalog.attachments[place].range)
  }
}
