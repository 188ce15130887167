import EntenteBytes
import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Reads the edges around a node, for a direction and a list of types. A loop is given once, whatever the direction.
struct EdgeReader {
  /// What the last call read.
  var found = Adjacency()
  private let graph: any GraphSource
  private let meter: Meter
  private let direction: PatternDirection
  /// `nil`: any type.
  private let types: [TypeID]?
  /// Conditions that edges around a node must pass; `nil` for none.
  var test: EdgeTest?
  private let anyDate: EdgeTest
  private var work = ListWork()
  private var single = [NodeID(0)]

  init(_ context: Execution, direction: PatternDirection, types: [TypeID]?) {
    (graph, meter, self.direction, self.types) = (context.graph, context.meter, direction, types)
    anyDate = EdgeTest(types: types)
  }

  var hasOneDirection: Bool { direction != .both }

  /// The edges at `node` and their far ends.
  mutating func read(_ node: NodeID) throws(RunError) {
    found.removeAll()
    if direction != .left { try append(node, .outgoing) }
    let first = found.count
    if direction != .right { try append(node, .incoming) }
    if direction == .both { dropLoops(of: node, from: first) }
    meter.edgesTouched &+= meter.isProfiled && test != nil ? try degree(node) : found.count
  }

  /// The edges between two nodes, found from the end that has fewer.
  mutating func read(between node: NodeID, and other: NodeID) throws(RunError) {
    found.removeAll()
    if direction != .left { try append(from: node, to: other) }
    if direction != .right, direction != .both || node != other { try append(from: other, to: node, far: node) }
    let last = other
    for index in found.nodes.indices { found.nodes[index] = last }
  }

  /// The edges at several nodes, in their order if that is wanted, with origins. Not for both directions at once.
  mutating func read(_ nodes: [NodeID], wantsNodes: Bool, wantsOrder: Bool) throws(RunError) {
    found.removeAll()
    (found.wantsNodes, found.wantsOrder) = (wantsNodes, wantsOrder)
    try graph.neighbours(of: nodes, direction == .right ? .outgoing : .incoming, where: test ?? anyDate, into: &found)
    guard meter.isProfiled, test != nil else { return meter.edgesTouched &+= found.count }
    for node in nodes { meter.edgesTouched &+= try degree(node) }
  }

  /// How many edges ``read(_:)`` looks at. O(types).
  func degree(_ node: NodeID) throws(RunError) -> Int {
    (direction != .left ? try degree(node, .outgoing) : 0) + (direction != .right ? try degree(node, .incoming) : 0)
  }

  /// Where the edges are that ``read(_:)`` looks at, of each of several nodes; origins count up from `first`. O(nodes × types).
  mutating func lists(around nodes: ArraySlice<NodeID>, first: UInt32, into lists: inout [EdgeList]) throws(RunError) {
    let side: EntenteStore.Direction? = direction == .both ? nil : direction == .right ? .outgoing : .incoming
    try graph.lists(of: nodes, first: first, side, types: types, into: &lists, &work)
  }

  /// The edges of such lists and their far ends: a loop as often as it is met.
  mutating func read(_ lists: ArraySlice<EdgeList>) throws(RunError) {
    found.removeAll()
    try graph.neighbours(in: lists, where: test, into: &found)
    meter.edgesTouched &+= meter.isProfiled && test != nil ? lists.reduce(0) { $0 + $1.count } : found.count
  }

  private mutating func append(_ node: NodeID, _ side: EntenteStore.Direction) throws(RunError) {
    if let test {
      single[0] = node
      return try graph.neighbours(of: single, side, where: test, into: &found)
    }
    guard let types else { return try graph.neighbours(of: node, side, type: nil, into: &found) }
    for type in types { try graph.neighbours(of: node, side, type: type, into: &found) }
  }

  /// Appends the edges from one node to another, whichever way they are reached.
  private mutating func append(from source: NodeID, to target: NodeID, far: NodeID? = nil) throws(RunError) {
    let first = found.count
    let fromSource = try degree(source, .outgoing) <= degree(target, .incoming)
    try append(fromSource ? source : target, fromSource ? .outgoing : .incoming)
    meter.edgesTouched &+= found.count - first
    let wanted = fromSource ? target : source
    keep(from: first) { $0 == wanted }
  }

  private func degree(_ node: NodeID, _ side: EntenteStore.Direction) throws(RunError) -> Int {
    guard let types else { return try graph.degree(of: node, side, type: nil) }
    var sum = 0
    for type in types { sum += try graph.degree(of: node, side, type: type) }
    return sum
  }

  private mutating func dropLoops(of node: NodeID, from first: Int) {
    guard found.nodes[first...].contains(node) else { return }
    keep(from: first) { $0 != node }
  }

  private mutating func keep(from first: Int, where wanted: (NodeID) -> Bool) {
    var kept = first
    for index in first..<found.count where wanted(found.nodes[index]) {
      found.nodes[kept] = found.nodes[index]
      found.edges[kept] = found.edges[index]
      kept += 1
    }
    found.nodes.removeLast(found.nodes.count - kept)
    found.edges.removeLast(found.edges.count - kept)
    found.types.removeAll(keepingCapacity: true)
    found.origins.removeAll(keepingCapacity: true)
  }
}
