import EntenteBytes
import EntenteModel

/// A graph and a file of changes to it, read as one.
///
/// The whole's nodes are the base's, under their numbers, and then those that are new; so its edges. What is gone keeps its number, and is found by nobody.
/// Labels, types and keys are the base's, and then those that only the changes have.
final class GraphDelta: Sendable {
  let base: GraphStore
  /// The file of changes: a graph of the new and the changed nodes, of the new edges, and of the ends that these have in the base.
  let added: GraphStore
  let header: DeltaHeader
  let labels: NameMap
  let types: NameMap
  let keys: NameMap
  /// By the file's node: its number in the whole.
  let outward: [UInt32]
  /// The nodes of the file by their numbers in the whole: `whole << 32 | own`, ascending.
  private let inward: [UInt64]
  /// By the file's node: whether the file says what it is.
  let isDescribed: [Bool]
  /// Nodes of the base that are gone, or of which the file says all: ascending.
  let hidden: [UInt32]
  let goneEdges: [UInt32]
  /// Edges that are gone, by what comes in where: `target << 16 | type`, ascending.
  private let goneIncoming: [UInt64]
  let nodeCount: Int
  let edgeCount: Int
  let newNodeCount: Int

  init(base: GraphStore, added: GraphStore, header: DeltaHeader) throws(StoreError) {
    (self.base, self.added, self.header) = (base, added, header)
    labels = NameMap(base.labels, added.labels)
    types = NameMap(base.types, added.types)
    keys = NameMap(base.keys, added.keys)
    guard header.nodes.count == added.nodeCount else { throw added.file.damaged(0, "it does not say what its nodes are") }
    var next = UInt32(base.nodeCount)
    var outward: [UInt32] = []
    for node in header.nodes {
      switch node {
      case .new:
        outward.append(next)
        next += 1
      case .replaced(let number), .end(let number): outward.append(number)
      }
    }
    self.outward = outward
    newNodeCount = Int(next) - base.nodeCount
    inward = outward.enumerated().map { UInt64($0.element) << 32 | UInt64($0.offset) }.sorted()
    isDescribed = header.nodes.map { if case .end = $0 { false } else { true } }
    let replaced = header.nodes.compactMap { node in if case .replaced(let number) = node { number } else { nil } }
    hidden = (header.goneNodes + replaced).sorted()
    goneEdges = header.goneEdges.map(\.edge)
    goneIncoming = header.goneEdges.map { UInt64($0.target) << 16 | UInt64(base.type(of: EdgeID($0.edge)).rawValue) }.sorted()
    nodeCount = Int(next)
    edgeCount = base.edgeCount + added.edgeCount
    guard zip(inward, inward.dropFirst()).allSatisfy({ $0 >> 32 < $1 >> 32 }) else { throw added.file.damaged(0, "it has a node twice") }
  }

  /// How many names, dates and values of the base there are: those of the changes are numbered after them.
  var baseStrings: Int { base.catalog.pool.count + base.catalog.texts.count }
  var baseDates: Int { base.catalog.edtf.texts.count }
  var baseValues: Int { base.catalog.heap.count }
}

/// Names of the base, and after them those that only the changes have.
struct NameMap: Sendable {
  let names: [String]
  let baseCount: Int
  /// By the changes' own number, and by the whole's.
  private let outward: [UInt16]
  private let inward: [UInt16?]

  init(_ base: [String], _ added: [String]) {
    var names = base
    var places: [[UInt8]: Int] = [:]
    for (place, name) in base.enumerated() { places[Array(name.utf8)] = place }
    var outward: [UInt16] = []
    for name in added {
      let key = Array(name.utf8)
      let place = places[key] ?? names.count
      if place == names.count { names.append(name) }
      places[key] = place
      outward.append(UInt16(truncatingIfNeeded: place))
    }
    var inward = [UInt16?](repeating: nil, count: names.count)
    for (own, place) in outward.enumerated() { inward[Int(place)] = UInt16(truncatingIfNeeded: own) }
    (self.names, baseCount, self.outward, self.inward) = (names, base.count, outward, inward)
  }

  /// The whole's number of one of the changes'.
  func out(_ own: UInt16) -> UInt16 { outward[Int(own)] }
  /// The changes' number of one of the whole's; `nil` where they do not have it.
  func into(_ whole: UInt16) -> UInt16? { inward[Int(whole)] }
  func isInBase(_ whole: UInt16) -> Bool { Int(whole) < baseCount }
}

// MARK: Numbers

extension GraphDelta {
  /// The file's number of a node, where it has it. O(log changes).
  func own(_ node: UInt32) -> Int? {
    var (low, high) = (0, inward.count)
    while low < high {
      let middle = (low + high) / 2
      if inward[middle] >> 32 < UInt64(node) { low = middle + 1 } else { high = middle }
    }
    return low < inward.count && inward[low] >> 32 == UInt64(node) ? Int(inward[low] & 0xFFFF_FFFF) : nil
  }

  /// The file's number of a node of which it says all.
  func described(_ node: UInt32) -> Int? { own(node).flatMap { isDescribed[$0] ? $0 : nil } }

  func isInBase(_ node: NodeID) -> Bool { Int(node.rawValue) < base.nodeCount }
  func isInBase(_ edge: EdgeID) -> Bool { Int(edge.rawValue) < base.edgeCount }
  func own(_ edge: EdgeID) -> EdgeID { EdgeID(edge.rawValue - UInt32(base.edgeCount)) }
  func out(_ edge: EdgeID) -> EdgeID { EdgeID(edge.rawValue + UInt32(base.edgeCount)) }
  func out(_ node: NodeID) -> NodeID { NodeID(outward[Int(node.rawValue)]) }

  static func holds(_ sorted: [UInt32], _ wanted: UInt32) -> Bool {
    let place = first(sorted, notBelow: wanted)
    return place < sorted.count && sorted[place] == wanted
  }

  static func first<Number: Comparable>(_ sorted: [Number], notBelow wanted: Number) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isGone(_ edge: EdgeID) -> Bool { Self.holds(goneEdges, edge.rawValue) }
  func isGone(_ node: NodeID) -> Bool { Self.holds(header.goneNodes, node.rawValue) }
  func isHidden(_ node: NodeID) -> Bool { Self.holds(hidden, node.rawValue) }

  /// How many edges of the base are gone among those that follow one another.
  func goneCount(_ edges: Range<Int>) -> Int {
    Self.first(goneEdges, notBelow: UInt32(clamping: edges.upperBound))
      - Self.first(goneEdges, notBelow: UInt32(clamping: edges.lowerBound))
  }

  /// How many edges of a type are gone that lead to a node.
  func goneCount(into node: NodeID, _ type: Int) -> Int {
    let key = UInt64(node.rawValue) << 16 | UInt64(type)
    return Self.first(goneIncoming, notBelow: key + 1) - Self.first(goneIncoming, notBelow: key)
  }
}
