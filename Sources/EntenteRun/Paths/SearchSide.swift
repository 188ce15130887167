import EntenteModel

/// One half of a bidirectional breadth-first search: the nodes reached so far, in order of distance, and how.
///
/// Buffers are kept from one search to the next; beginning anew costs what the last search touched, not what the graph is large.
struct SearchSide {
  /// Nodes in order of distance.
  private(set) var queue: [NodeID] = []
  /// Of each place of the queue: the place that it was reached from, and by which edge.
  private var parents: [Int32] = []
  private var edges: [EdgeID] = []
  private var visited: [UInt64] = []
  /// Where each level begins in the queue.
  private var levels: [Int] = []

  mutating func begin(at node: NodeID, nodeCount: Int) {
    if visited.isEmpty { visited = Array(repeating: 0, count: (nodeCount + 63) / 64) }
    for node in queue { visited[Int(node.rawValue >> 6)] = 0 }
    queue.removeAll(keepingCapacity: true)
    parents.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    levels.append(0)
    add(node, from: -1, by: EdgeID(0))
  }

  /// About how many bytes the search holds.
  var heldBytes: Int { 12 * queue.count + 8 * visited.count }
  /// How far the outermost nodes are.
  var depth: Int { levels.count - 1 }
  /// Places of the outermost nodes.
  var frontier: Range<Int> { levels[levels.count - 1]..<queue.count }

  @inline(__always)
  func contains(_ node: NodeID) -> Bool { visited[Int(node.rawValue >> 6)] & (1 << UInt64(node.rawValue & 63)) != 0 }

  mutating func beginLevel() { levels.append(queue.count) }

  @inline(__always)
  mutating func add(_ node: NodeID, from parent: Int, by edge: EdgeID) {
    visited[Int(node.rawValue >> 6)] |= 1 << UInt64(node.rawValue & 63)
    queue.append(node)
    parents.append(Int32(truncatingIfNeeded: parent))
    edges.append(edge)
  }

  /// The edges from the place's node back to the start.
  func trace(from place: Int) -> [EdgeID] {
    var result: [EdgeID] = []
    var place = place
    while parents[place] >= 0 {
      result.append(edges[place])
      place = Int(parents[place])
    }
    return result
  }

  /// Distances of all nodes reached. O(nodes reached).
  func distances() -> [NodeID: Int] {
    var result: [NodeID: Int] = [:]
    for level in levels.indices {
      let end = level + 1 < levels.count ? levels[level + 1] : queue.count
      for place in levels[level]..<end { result[queue[place]] = level }
    }
    return result
  }
}
