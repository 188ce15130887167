import EntenteModel
import EntenteStore

/// One half of a bidirectional breadth-first search: the nodes reached so far, in order of distance, and how.
///
/// Buffers are kept from one search to the next; beginning anew costs what the last search touched, not what the graph is large.
struct SearchSide {
  private struct Step {
    var node: NodeID
    /// The place of the queue that the node was reached from, and by which edge.
    var parent: Int32
    var edge: EdgeID
  }

  /// Nodes in order of distance.
  private var queue: [Step] = []
  private var visited: [UInt64] = []
  /// Where each level begins in the queue.
  private var levels: [Int] = []
  /// What is known of the edges at the outermost nodes, and at those of the level that is being grown.
  private var counted = CountedLists()
  private(set) var opened = CountedLists()
  private var nodes: [NodeID] = []

  mutating func begin(at node: NodeID, nodeCount: Int) {
    if visited.isEmpty { visited = Array(repeating: 0, count: (nodeCount + 63) / 64) }
    for step in queue { visited[Int(step.node.rawValue >> 6)] = 0 }
    queue.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    beginLevel()
    add(node, from: -1, by: EdgeID(0))
  }

  /// About how many bytes the search holds.
  var heldBytes: Int { MemoryLayout<Step>.stride * queue.count + 8 * visited.count + counted.heldBytes + opened.heldBytes }
  /// How far the outermost nodes are.
  var depth: Int { levels.count - 1 }
  /// Places of the outermost nodes.
  var frontier: Range<Int> { levels[levels.count - 1]..<queue.count }

  func node(at place: Int) -> NodeID { queue[place].node }
  func lastPlace(of node: NodeID) -> Int { queue.lastIndex { $0.node == node } ?? 0 }

  @inline(__always)
  func contains(_ node: NodeID) -> Bool { visited[Int(node.rawValue >> 6)] & (1 << UInt64(node.rawValue & 63)) != 0 }

  mutating func beginLevel() {
    levels.append(queue.count)
    swap(&counted, &opened)
    counted.removeAll()
  }

  /// Adds the node, unless it was reached before.
  @inline(__always)
  mutating func add(_ node: NodeID, from parent: Int, by edge: EdgeID) {
    let (index, bit) = (Int(node.rawValue >> 6), UInt64(1) << UInt64(node.rawValue & 63))
    let word = visited[index]
    guard word & bit == 0 else { return }
    visited[index] = word | bit
    queue.append(Step(node: node, parent: Int32(truncatingIfNeeded: parent), edge: edge))
  }

  /// How many nodes are looked at before somebody asks whether it is time to stop.
  static let stride = 1024
  /// How many are looked at together.
  private static let group = 16

  /// Finds the lists of the next outermost nodes and counts their edges, until there are more than `limit`: each node's once. Gives how many nodes it
  /// looked at, at most ``stride``.
  mutating func count(atMost limit: Int, by reader: StepReader) throws(RunError) -> Int {
    let (first, start) = (frontier.lowerBound, counted.count)
    let end = min(queue.count, first + start + SearchSide.stride)
    while first + counted.count < end, counted.edges <= limit {
      nodes.removeAll(keepingCapacity: true)
      for place in (first + counted.count)..<min(end, first + counted.count + SearchSide.group) { nodes.append(queue[place].node) }
      try counted.append(nodes, by: reader)
    }
    return counted.count - start
  }

  /// How many edges were counted at the outermost nodes.
  var edgesCounted: Int { counted.edges }

  /// The edges from the place's node back to the start.
  func trace(from place: Int) -> [EdgeID] {
    var result: [EdgeID] = []
    var place = place
    while queue[place].parent >= 0 {
      result.append(queue[place].edge)
      place = Int(queue[place].parent)
    }
    return result
  }

  /// Distances of all nodes reached. O(nodes reached).
  func distances() -> [NodeID: Int] {
    var result: [NodeID: Int] = [:]
    for level in levels.indices {
      let end = level + 1 < levels.count ? levels[level + 1] : queue.count
      for place in levels[level]..<end { result[queue[place].node] = level }
    }
    return result
  }
}

/// The lists of edges at some nodes, found before they are read.
struct CountedLists {
  private(set) var lists: [EdgeList] = []
  private var ends: [Int] = []
  private var degrees: [Int] = []
  private(set) var edges = 0

  /// Nodes.
  var count: Int { ends.count }
  var heldBytes: Int { MemoryLayout<EdgeList>.stride * lists.count + 16 * ends.count }

  mutating func removeAll() {
    lists.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    degrees.removeAll(keepingCapacity: true)
    edges = 0
  }

  /// Finds the lists of the next nodes. O(nodes × types).
  mutating func append(_ nodes: [NodeID], by reader: StepReader) throws(RunError) {
    var place = lists.count
    let first = ends.count
    try reader.lists(around: nodes[...], first: UInt32(truncatingIfNeeded: first), into: &lists)
    for number in first..<(first + nodes.count) {
      var degree = 0
      while place < lists.count, lists[place].origin == UInt32(truncatingIfNeeded: number) {
        degree += lists[place].count
        place += 1
      }
      edges += degree
      degrees.append(degree)
      ends.append(place)
    }
  }

  /// The lists of nodes of some numbers, and how many edges those of a node have.
  func lists(of numbers: Range<Int>) -> ArraySlice<EdgeList> {
    lists[(numbers.lowerBound == 0 ? 0 : ends[numbers.lowerBound - 1])..<(numbers.isEmpty ? 0 : ends[numbers.upperBound - 1])]
  }
  func degree(of number: Int) -> Int { degrees[number] }
  /// Whether some node has so many edges.
  func hasDegree(atLeast many: Int) -> Bool { degrees.contains { $0 >= many } }
}
