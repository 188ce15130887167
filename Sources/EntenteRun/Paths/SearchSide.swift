import EntenteBytes
import EntenteModel
import EntenteStore

/// One half of a bidirectional breadth-first search: the nodes reached so far, in order of distance, and how.
///
/// Buffers are kept from one search to the next; beginning anew costs what the last search touched, not what the graph is large.
struct SearchSide {
  /// Nodes in order of distance, each with the place of the one that it was reached from, and by which edge.
  private(set) var reached = ReachedNumbers()
  /// Where each level begins among them.
  private var levels: [Int] = []
  /// What is known of the edges at the outermost nodes, and at those of the level that is being grown.
  private var counted = CountedLists()
  private var opened = CountedLists()
  private var nodes: [NodeID] = []

  mutating func begin(at node: NodeID, nodeCount: Int) {
    reached.removeAll(of: nodeCount)
    levels.removeAll(keepingCapacity: true)
    beginLevel()
    reached.add(Reached(number: node.rawValue, parent: 0, edge: 0))
  }

  /// About how many bytes the search holds.
  var heldBytes: Int { reached.heldBytes + counted.heldBytes + opened.heldBytes }
  /// How far the outermost nodes are.
  var depth: Int { levels.count - 1 }
  /// Places of the outermost nodes.
  var frontier: Range<Int> { levels[levels.count - 1]..<reached.count }

  func node(at place: Int) -> NodeID { NodeID(reached[place].number) }
  func lastPlace(of node: NodeID) -> Int { reached.place(of: node.rawValue) }

  mutating func beginLevel() {
    levels.append(reached.count)
    swap(&counted, &opened)
    counted.removeAll()
  }

  /// Adds the far ends of some edges at nodes of the level that is being grown, but for those that were reached before. O(edges).
  mutating func add(_ found: borrowing Adjacency, _ places: Range<Int>) {
    let level = UInt32(truncatingIfNeeded: grown.lowerBound)
    for place in places {
      reached.add(
        Reached(number: found.nodes[place].rawValue, parent: level &+ found.origins[place], edge: found.edges[place].rawValue))
    }
  }

  /// The first of some edges, from a place on, whose far end was reached; `nil` for none. O(edges).
  func firstMet(of found: borrowing Adjacency, from start: Int) -> Int? {
    for place in start..<found.count where reached.contains(found.nodes[place].rawValue) { return place }
    return nil
  }

  /// Follows lists of nodes of the level that is being grown, up to the first edge to what the other side has reached: see ``StepReader/follow(_:level:into:toward:)``.
  mutating func follow(
    _ lists: ArraySlice<EdgeList>, by reader: StepReader, toward other: borrowing SearchSide
  ) throws(RunError) -> Following {
    try reader.follow(lists, level: grown.lowerBound, into: &reached, toward: other.reached)
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
    for number in number..<min(end, number + SearchSide.group) { nodes.append(node(at: level.lowerBound + number)) }
  }

  /// The lists of nodes of the level that is being grown.
  func lists(of numbers: Range<Int>) -> ArraySlice<EdgeList> { opened.lists(of: numbers) }

  /// The edges from the place's node back to the start.
  func trace(from place: Int) -> [EdgeID] {
    var result: [EdgeID] = []
    var place = place
    while place > 0 {
      result.append(EdgeID(reached[place].edge))
      place = Int(reached[place].parent)
    }
    return result
  }

  /// Distances of all nodes reached. O(nodes reached).
  func distances() -> [NodeID: Int] {
    var result: [NodeID: Int] = [:]
    for level in levels.indices {
      let end = level + 1 < levels.count ? levels[level + 1] : reached.count
      for place in levels[level]..<end { result[node(at: place)] = level }
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
