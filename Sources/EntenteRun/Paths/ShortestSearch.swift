import EntenteModel
import EntentePlan
import EntenteStore

/// Shortest walks between two nodes, by breadth-first search from both ends: the side whose frontier has fewer edges grows, level by level,
/// until the two meet (Pohl 1971). As long as no node is reached from both, the distance is more than the sum of both depths; so
/// the first meeting is a shortest one.
final class ShortestSearch {
  private let context: Execution
  private let forward: StepReader
  private let backward: StepReader
  private var ahead = SearchSide()
  private var behind = SearchSide()
  private var found = Adjacency()
  private let held: HeldMemory
  /// How many edges a node has on average.
  private let usualDegree: Int

  /// An edge where the two sides meet, with its ends: reached from the start, and from the end.
  private struct Meeting {
    var edge: EdgeID
    var near: NodeID
    var far: NodeID
    /// Whether it was the start's side that grew when they met, and the place there that it grew from.
    var fromAhead: Bool
    var place: Int
  }

  init(_ context: Execution, forward: StepReader, backward: StepReader) {
    (self.context, self.forward, self.backward) = (context, forward, backward)
    held = HeldMemory(context.meter)
    usualDegree = max(1, 2 * context.graph.edgeCount / max(1, context.graph.nodeCount))
  }

  /// The edges of a shortest walk of at most `max` edges, or of all of them, between two different nodes.
  func search(from start: NodeID, to end: NodeID, max: Int, all: Bool, for row: Int, of source: Batch) throws(RunError) -> [[EdgeID]] {
    ahead.begin(at: start, nodeCount: context.graph.nodeCount)
    behind.begin(at: end, nodeCount: context.graph.nodeCount)
    while ahead.depth + behind.depth < max {
      try held.become(ahead.heldBytes + behind.heldBytes)
      let growsAhead = try aheadIsCheaper()
      if (growsAhead ? ahead.frontier : behind.frontier).isEmpty { return [] }
      let meetings = try grow(ahead: growsAhead, all: all, row, source)
      guard let first = meetings.first else { continue }
      return all ? try expand(meetings, row, source) : [walk(first)]
    }
    return []
  }

  /// Whether the start's side is to grow. Nodes are taken to have as many edges as nodes have on average, so that edges of the side with more nodes
  /// are counted only where the other has more than that.
  private func aheadIsCheaper() throws(RunError) -> Bool {
    let isAhead = ahead.frontier.count <= behind.frontier.count
    let cost = try edgesAhead(isAhead)
    guard cost > (isAhead ? behind.frontier : ahead.frontier).count * usualDegree else { return isAhead }
    return try edgesAhead(!isAhead) >= cost ? isAhead : !isAhead
  }

  private func edgesAhead(_ isAhead: Bool) throws(RunError) -> Int {
    isAhead ? try ahead.edgesAhead(by: forward) : try behind.edgesAhead(by: backward)
  }

  /// How many edges are read together: few at first, for one of these may lead to the other side already.
  private static let (fewestEdges, mostEdges) = (64, 1024)

  /// Grows one side by a level. Gives the edges that lead to the other side: the first, or all.
  private func grow(ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch) throws(RunError) -> [Meeting] {
    if growsAhead { ahead.beginLevel() } else { behind.beginLevel() }
    var meetings: [Meeting] = []
    var late: [Int] = []
    var (number, limit) = (0, ShortestSearch.fewestEdges)
    while number < (growsAhead ? ahead.grown : behind.grown).count {
      let numbers =
        growsAhead
        ? try ahead.portion(from: &number, atMost: limit, by: forward, &late)
        : try behind.portion(from: &number, atMost: limit, by: backward, &late)
      if numbers.isEmpty { continue }
      limit = min(2 * limit, ShortestSearch.mostEdges)
      try open(numbers, ahead: growsAhead, all: all, row, source, &meetings)
      if !all, !meetings.isEmpty { return meetings }
    }
    for number in late {
      try open(number..<(number + 1), ahead: growsAhead, all: all, row, source, &meetings)
      if !all, !meetings.isEmpty { return meetings }
    }
    return meetings
  }

  /// Reads the edges at some nodes of the level that is being grown, and takes the nodes at their ends.
  private func open(
    _ numbers: Range<Int>, ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch, _ meetings: inout [Meeting]
  ) throws(RunError) {
    let lists = growsAhead ? ahead.lists(of: numbers) : behind.lists(of: numbers)
    try (growsAhead ? forward : backward).read(lists, for: row, of: source, into: &found)
    try context.meter.tick(found.count + numbers.count)
    if growsAhead {
      take(from: ahead.grown.lowerBound, to: &ahead, toward: behind, isAhead: true, all: all, &meetings)
    } else {
      take(from: behind.grown.lowerBound, to: &behind, toward: ahead, isAhead: false, all: all, &meetings)
    }
    try context.meter.checkHeld(ahead.heldBytes + behind.heldBytes - held.bytes + meetings.count * MemoryLayout<Meeting>.stride)
  }

  /// Takes the nodes at the ends of the edges just read from a level, and notes edges that lead to the other side: the first, or all.
  private func take(
    from level: Int, to side: inout SearchSide, toward other: borrowing SearchSide, isAhead: Bool, all: Bool, _ meetings: inout [Meeting]
  ) {
    // Not a member of an object while it is looped over: each look would be checked for exclusive access.
    var edges = Adjacency()
    swap(&edges, &found)
    defer { swap(&edges, &found) }
    // Mostly none of them leads there: so all are asked before any is taken.
    var next = 0
    while let meeting = other.firstMet(of: edges, from: next) {
      let (far, place) = (edges.nodes[meeting], level + Int(edges.origins[meeting]))
      let node = side.node(at: place)
      let edge = edges.edges[meeting]
      meetings.append(Meeting(edge: edge, near: isAhead ? node : far, far: isAhead ? far : node, fromAhead: isAhead, place: place))
      if !all { return }
      side.add(edges, next..<meeting, fromLevel: level)
      next = meeting + 1
    }
    side.add(edges, next..<edges.count, fromLevel: level)
  }

  /// One walk through a meeting.
  private func walk(_ meeting: Meeting) -> [EdgeID] {
    let nearPlace = meeting.fromAhead ? meeting.place : ahead.lastPlace(of: meeting.near)
    let farPlace = meeting.fromAhead ? behind.lastPlace(of: meeting.far) : meeting.place
    return ahead.trace(from: nearPlace).reversed() + [meeting.edge] + behind.trace(from: farPlace)
  }

  /// All walks through all meetings: every way back from each to the start, with every way on to the end.
  private func expand(_ meetings: [Meeting], _ row: Int, _ source: Batch) throws(RunError) -> [[EdgeID]] {
    try held.add(2 * (ahead.heldBytes + behind.heldBytes))
    let (before, after) = (ahead.distances(), behind.distances())
    var result: [[EdgeID]] = []
    for meeting in meetings {
      let heads = try ways(from: meeting.near, by: backward, downhill: before, row, source)
      let tails = try ways(from: meeting.far, by: forward, downhill: after, row, source)
      for head in heads {
        for tail in tails {
          let length = head.count + 1 + tail.count
          try held.add(32 + 8 * length)
          try context.meter.tick(length)
          result.append(head.reversed() + [meeting.edge] + tail)
        }
      }
    }
    return result
  }

  /// Every way from a node to where the distance is 0, each step one nearer.
  private func ways(
    from node: NodeID, by reader: StepReader, downhill distance: [NodeID: Int], _ row: Int, _ source: Batch
  ) throws(RunError) -> [[EdgeID]] {
    var partial: [(node: NodeID, edges: [EdgeID])] = [(node, [])]
    for step in stride(from: distance[node] ?? 0, to: 0, by: -1) {
      var longer: [(node: NodeID, edges: [EdgeID])] = []
      for way in partial {
        try reader.read(way.node, for: row, of: source, into: &found)
        for index in 0..<found.count where distance[found.nodes[index]] == step - 1 {
          longer.append((found.nodes[index], way.edges + [found.edges[index]]))
        }
        try context.meter.tick(found.count + 1 + way.edges.count)
        try context.meter.checkHeld(longer.count * (64 + 8 * way.edges.count))
      }
      partial = longer
    }
    return partial.map(\.edges)
  }
}
