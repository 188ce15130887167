import EntenteBytes
package import EntenteModel

extension GraphDelta {
  static let name = "delta.entente"
  /// How often the two files are opened anew where another process changes the graph meanwhile.
  static let attempts = 16

  /// The changes beside a graph; `nil` where there are none.
  static func added(in directory: String, sparing: Bool) throws(StoreError) -> GraphStore? {
    let path = directory + "/" + name
    let bytes: CheckedBytes
    do throws(CheckedBytes.OpenError) { bytes = try CheckedBytes.map(path, version: GraphFile.version, sparing: sparing) } catch {
      if case .file(.missing) = error { return nil }
      throw StoreError(error, path)
    }
    return try GraphStore(GraphFile(bytes, path: path))
  }

  /// What a file of changes says of its base.
  static func header(of added: GraphStore) throws(StoreError) -> DeltaHeader {
    guard let bytes = try added.attachment(named: DeltaHeader.attachment), let header = DeltaHeader(bytes) else {
      throw added.file.damaged(0, "it does not say what it changes")
    }
    return header
  }
}

extension GraphStore {
  /// What a file of changes knows this graph by.
  var identity: DeltaHeader.Base {
    DeltaHeader.Base(checksum: file.bytes.rootChecksum, byteCount: byteCount, nodeCount: nodeCount, edgeCount: edgeCount)
  }

  /// The name of the file of changes, in the graph's folder.
  package static var deltaName: String { GraphDelta.name }

  /// The checksums of the graph's file, and of that of its changes where it has some: graphs with the same ones are the same.
  package var checksums: [UInt64] { [file.bytes.rootChecksum] + (delta.map { [$0.added.file.bytes.rootChecksum] } ?? []) }

  /// The graph without its changes, where it has some.
  package var base: GraphStore { delta?.base ?? self }
  package var hasDelta: Bool { delta != nil }

  /// How much has changed since the graph was last written whole.
  package struct DeltaSize: Hashable, Sendable {
    package var nodesGone: Int
    package var nodesChanged: Int
    package var nodesNew: Int
    package var edgesGone: Int
    package var edgesNew: Int
    package var bytes: Int
  }

  package var deltaSize: DeltaSize? {
    delta.map { delta in
      DeltaSize(
        nodesGone: delta.header.goneNodes.count, nodesChanged: delta.hidden.count - delta.header.goneNodes.count,
        nodesNew: delta.newNodeCount, edgesGone: delta.goneEdges.count, edgesNew: delta.added.edgeCount, bytes: delta.added.byteCount)
    }
  }

  /// A file that was put into the file of changes.
  package func deltaAttachment(named name: String) throws(StoreError) -> [UInt8]? {
    try delta.flatMap { delta throws(StoreError) in try delta.added.attachment(named: name) }
  }

  /// How many nodes there are: ``nodeCount`` counts numbers, of which some may be gone.
  package var liveNodeCount: Int { nodeCount - (delta?.header.goneNodes.count ?? 0) }
  package var liveEdgeCount: Int { edgeCount - (delta?.goneEdges.count ?? 0) }

  /// Whether a number below ``nodeCount`` is that of a node. O(1) without changes, else O(log changes).
  package func contains(_ node: NodeID) -> Bool { delta.map { !$0.isGone(node) } ?? true }
  package func contains(_ edge: EdgeID) -> Bool { delta.map { !$0.isGone(edge) } ?? true }
}
