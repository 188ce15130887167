import EntenteBytes

/// How a file of changes goes together with the graph that it changes: an attachment of the file, which is a graph itself.
///
/// Varints, but for the checksum: 1; the base's checksum (8 bytes), length, nodes and edges; the edges that are gone: their number, and of each how far it is
/// from the last and what its target is; the nodes that are gone: their number, and of each how far it is from the last; the file's own nodes: their number,
/// and of each 0 where it is new, else 1 + 2 × its number in the base, plus 1 where only its place in the graph is meant and not what is said of it.
package struct DeltaHeader: Hashable, Sendable {
  package static let attachment = "delta"
  private static let version: UInt64 = 1

  /// What a file of changes knows its base by.
  package struct Base: Hashable, Sendable {
    var checksum: UInt64
    var byteCount: Int
    var nodeCount: Int
    var edgeCount: Int
  }

  struct GoneEdge: Hashable, Sendable {
    var edge: UInt32
    var target: UInt32
  }

  /// What a node of the file is in the whole.
  enum Node: Hashable, Sendable {
    case new
    /// A node of the base, of which the file says all that is true now.
    case replaced(UInt32)
    /// A node of the base that stays as it is, and has edges here.
    case end(UInt32)
  }

  var base: Base
  /// By edge.
  var goneEdges: [GoneEdge] = []
  /// Ascending.
  var goneNodes: [UInt32] = []
  var nodes: [Node] = []
}

extension DeltaHeader {
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    Little.appendVarint(Self.version, to: &bytes)
    Little.append(base.checksum, to: &bytes)
    for number in [base.byteCount, base.nodeCount, base.edgeCount, goneEdges.count] { Little.appendVarint(UInt64(number), to: &bytes) }
    var last: UInt32 = 0
    for gone in goneEdges {
      Little.appendVarint(UInt64(gone.edge - last), to: &bytes)
      Little.appendVarint(UInt64(gone.target), to: &bytes)
      last = gone.edge
    }
    Little.appendVarint(UInt64(goneNodes.count), to: &bytes)
    last = 0
    for node in goneNodes {
      Little.appendVarint(UInt64(node - last), to: &bytes)
      last = node
    }
    Little.appendVarint(UInt64(nodes.count), to: &bytes)
    for node in nodes { Little.appendVarint(Self.code(node), to: &bytes) }
    return bytes
  }

  private static func code(_ node: Node) -> UInt64 {
    switch node {
    case .new: 0
    case .replaced(let number): 1 + 2 * UInt64(number)
    case .end(let number): 2 + 2 * UInt64(number)
    }
  }

  /// `nil` where the bytes make no sense: every number is checked against the base's counts. O(bytes).
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.varint() == Self.version else { return nil }
    base = Base(
      checksum: reader.word(), byteCount: reader.count(), nodeCount: reader.count(limit: Int(UInt32.max)),
      edgeCount: reader.count(limit: Int(UInt32.max)))
    let (nodeCount, edgeCount) = (base.nodeCount, base.edgeCount)
    for edge in Self.ascending(&reader, below: edgeCount, { $0.count(limit: max(nodeCount - 1, 0)) }) {
      goneEdges.append(GoneEdge(edge: edge.number, target: UInt32(edge.value)))
    }
    goneNodes = Self.ascending(&reader, below: nodeCount) { _ in 0 }.map(\.number)
    for _ in 0..<reader.count(limit: reader.remaining) {
      let code = reader.varint()
      guard code > 0 else {
        nodes.append(.new)
        continue
      }
      guard (code - 1) / 2 < UInt64(nodeCount) else { return nil }
      let number = UInt32((code - 1) / 2)
      nodes.append(code % 2 == 1 ? .replaced(number) : .end(number))
    }
    if reader.failed || !reader.isAtEnd { return nil }
  }

  /// Numbers that go up, each with what follows it.
  private static func ascending(_ reader: inout ByteReader, below limit: Int, _ value: (inout ByteReader) -> Int) -> [(
    number: UInt32, value: Int
  )] {
    var result: [(number: UInt32, value: Int)] = []
    var last = 0
    for place in 0..<reader.count(limit: reader.remaining) {
      let step = reader.count(limit: limit)
      last += step
      if last >= limit || (place > 0 && step == 0) { reader.fail() }
      if reader.failed { return [] }
      result.append((UInt32(last), value(&reader)))
    }
    return result
  }
}
