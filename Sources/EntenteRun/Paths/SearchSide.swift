import EntenteBytes
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

  /// Nodes in order of distance, the first ``count`` steps; what comes after is room.
  private var queue: [Step] = []
  private var count = 0
  private var visited: [UInt64] = []
  /// Where each level begins in the queue.
  private var levels: [Int] = []
  /// What is known of the edges at the outermost nodes, and at those of the level that is being grown.
  private var counted = CountedLists()
  private var opened = CountedLists()
  private var nodes: [NodeID] = []

  mutating func begin(at node: NodeID, nodeCount: Int) {
    if visited.isEmpty { visited = Array(repeating: 0, count: (nodeCount + 63) / 64) }
    for step in queue[..<count] { visited[Int(step.node.rawValue >> 6)] = 0 }
    count = 0
    levels.removeAll(keepingCapacity: true)
    beginLevel()
    add(node, from: -1, by: EdgeID(0))
  }

  /// About how many bytes the search holds.
  var heldBytes: Int { MemoryLayout<Step>.stride * count + 8 * visited.count + counted.heldBytes + opened.heldBytes }
  /// How far the outermost nodes are.
  var depth: Int { levels.count - 1 }
  /// Places of the outermost nodes.
  var frontier: Range<Int> { levels[levels.count - 1]..<count }

  func node(at place: Int) -> NodeID { queue[place].node }
  func lastPlace(of node: NodeID) -> Int { queue[..<count].lastIndex { $0.node == node } ?? 0 }

  mutating func beginLevel() {
    levels.append(count)
    swap(&counted, &opened)
    counted.removeAll()
  }

  /// Adds a node that was not reached before.
  private mutating func add(_ node: NodeID, from parent: Int, by edge: EdgeID) {
    visited[Int(node.rawValue >> 6)] |= 1 << UInt64(node.rawValue & 63)
    reserve(1)
    queue[count] = Step(node: node, parent: Int32(truncatingIfNeeded: parent), edge: edge)
    count += 1
  }

  /// Adds the far ends of some edges, but for those that were reached before; their origins count from a place of the queue on. O(edges).
  mutating func add(_ found: borrowing Adjacency, _ places: Range<Int>, fromLevel level: Int) {
    reserve(places.count)
    count = SearchSide.add(found, places, level, &visited, &queue, at: count)
  }

  /// Makes room for some more steps.
  private mutating func reserve(_ steps: Int) {
    guard queue.count < count + steps else { return }
    queue.append(contentsOf: repeatElement(Step(node: NodeID(0), parent: 0, edge: EdgeID(0)), count: max(count, steps, 256)))
  }

  /// Gives where the queue ends. Without a branch: whether a node is new is hard to guess.
  private static func add(
    _ found: borrowing Adjacency, _ places: Range<Int>, _ level: Int, _ visited: inout [UInt64], _ queue: inout [Step], at start: Int
  ) -> Int {
    let (nodes, edges, origins) = (found.nodes.span, found.edges.span, found.origins.span)
    var visited = visited.mutableSpan
    var queue = queue.mutableSpan
    var end = start
    for place in places {
      let node = nodes[place]
      let (index, bit) = (Int(node.rawValue &>> 6), UInt64(1) &<< UInt64(truncatingIfNeeded: node.rawValue & 63))
      let word = visited[index]
      queue[end] = Step(node: node, parent: Int32(truncatingIfNeeded: level &+ Int(origins[place])), edge: edges[place])
      end &+= word & bit == 0 ? 1 : 0
      visited[index] = word | bit
    }
    return end
  }

  /// The first of some edges, from a place on, whose far end was reached; `nil` for none. O(edges).
  func firstMet(of found: borrowing Adjacency, from start: Int) -> Int? {
    let nodes = found.nodes.span
    let visited = visited.span
    var place = start
    while place < nodes.count {
      let node = nodes[place].rawValue
      if visited[Int(node &>> 6)] &>> UInt64(truncatingIfNeeded: node & 63) & 1 == 1 { return place }
      place &+= 1
    }
    return nil
  }

  /// How many nodes are looked at together; of so many of the outermost, the edges are counted before any is read.
  private static let group = 16

  /// About how many edges the outermost nodes have: those of the first ones are counted, and the others taken to have as many. O(1) in their number.
  mutating func edgesAhead(by reader: StepReader) throws(RunError) -> Int {
    let level = frontier
    let known = min(level.count, SearchSide.group)
    if counted.count < known {
      take(level, from: counted.count, upTo: known)
      try counted.append(nodes, by: reader)
    }
    return known == 0 ? 0 : Int(Double(counted.edges) * Double(level.count) / Double(known))
  }

  /// From so many edges on a node is looked at after the others of its level: where these lead to the other side, its edges need not be read.
  private static let manyEdges = 512

  /// How many nodes are passed before somebody asks whether it is time to stop.
  private static let stride = 1024

  /// The places of the level that is being grown.
  var grown: Range<Int> { levels[levels.count - 2]..<levels[levels.count - 1] }

  /// The next nodes of the level that is being grown, from `number` on, which moves on: with `limit` edges together, or some more. Those with many edges, which
  /// it passes over, are appended to `late`. Only such nodes' lists are found as come next: mostly one of the first edges leads to the other side.
  mutating func portion(
    from number: inout Int, atMost limit: Int, by reader: StepReader, _ late: inout [Int]
  ) throws(RunError) -> Range<Int> {
    let level = grown
    let end = min(level.count, number + SearchSide.stride)
    var (start, edges) = (number, 0)
    while number < end, edges < limit {
      if number == opened.count {
        take(level, from: number, upTo: level.count)
        try opened.append(nodes, by: reader)
      }
      let degree = opened.degree(of: number)
      if degree >= SearchSide.manyEdges {
        if start < number { break }
        late.append(number)
        start += 1
      } else {
        edges += degree
      }
      number += 1
    }
    return start..<number
  }

  /// Takes the next nodes of a level.
  private mutating func take(_ level: Range<Int>, from number: Int, upTo end: Int) {
    nodes.removeAll(keepingCapacity: true)
    for number in number..<min(end, number + SearchSide.group) { nodes.append(queue[level.lowerBound + number].node) }
  }

  /// The lists of nodes of the level that is being grown.
  func lists(of numbers: Range<Int>) -> ArraySlice<EdgeList> { opened.lists(of: numbers) }

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
      let end = level + 1 < levels.count ? levels[level + 1] : count
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
}
