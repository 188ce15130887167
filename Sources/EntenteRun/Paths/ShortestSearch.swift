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
  /// are counted only where the other has more than that, and only as far as these. O(nodes of the smaller frontier + edges of the cheaper one).
  private func aheadIsCheaper() throws(RunError) -> Bool {
    let isAhead = ahead.frontier.count <= behind.frontier.count
    let cost = try count(ahead: isAhead, atMost: Int.max)
    guard cost > (isAhead ? behind.frontier : ahead.frontier).count * usualDegree else { return isAhead }
    return try count(ahead: !isAhead, atMost: cost) >= cost ? isAhead : !isAhead
  }

  /// How many edges growing a side would look at; counting ends where there are more than `limit`.
  private func count(ahead isAhead: Bool, atMost limit: Int) throws(RunError) -> Int {
    while true {
      let looked = isAhead ? try ahead.count(atMost: limit, by: forward) : try behind.count(atMost: limit, by: backward)
      try context.meter.tick(looked)
      if looked < SearchSide.stride { return isAhead ? ahead.edgesCounted : behind.edgesCounted }
      try held.become(ahead.heldBytes + behind.heldBytes)
    }
  }

  /// From so many edges on a node is looked at after the others of its level: where these lead to the other side, its edges need not be read.
  private static let manyEdges = 512

  /// Grows one side by a level. Gives the edges that lead to the other side: the first, or all.
  private func grow(ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch) throws(RunError) -> [Meeting] {
    _ = try count(ahead: growsAhead, atMost: Int.max)
    let frontier = growsAhead ? ahead.frontier : behind.frontier
    if growsAhead { ahead.beginLevel() } else { behind.beginLevel() }
    let opened = growsAhead ? ahead.opened : behind.opened
    var meetings: [Meeting] = []
    for isLate in opened.hasDegree(atLeast: ShortestSearch.manyEdges) ? [false, true] : [false] {
      var number = 0
      while number < frontier.count {
        let numbers = ShortestSearch.portion(of: opened, from: number, isLate)
        number = max(numbers.upperBound, number + 1)
        if numbers.isEmpty { continue }
        try (growsAhead ? forward : backward).read(opened.lists(of: numbers), for: row, of: source, into: &found)
        try context.meter.tick(found.count + numbers.count)
        if growsAhead {
          take(from: frontier.lowerBound, to: &ahead, toward: behind, isAhead: true, all: all, &meetings)
        } else {
          take(from: frontier.lowerBound, to: &behind, toward: ahead, isAhead: false, all: all, &meetings)
        }
        if !all, !meetings.isEmpty { return meetings }
        try context.meter.checkHeld(ahead.heldBytes + behind.heldBytes - held.bytes + meetings.count * MemoryLayout<Meeting>.stride)
      }
    }
    return meetings
  }

  /// The next nodes of a level to be looked at together: few edges, or one node that has many.
  private static func portion(of opened: borrowing CountedLists, from number: Int, _ isLate: Bool) -> Range<Int> {
    if isLate { return number..<(opened.degree(of: number) >= manyEdges ? number + 1 : number) }
    var (end, edges) = (number, 0)
    while end < opened.count, edges < manyEdges, opened.degree(of: end) < manyEdges {
      edges += opened.degree(of: end)
      end += 1
    }
    return number..<end
  }

  /// Takes the nodes at the ends of the edges just read from a level, and notes edges that lead to the other side: the first, or all.
  private func take(
    from level: Int, to side: inout SearchSide, toward other: borrowing SearchSide, isAhead: Bool, all: Bool, _ meetings: inout [Meeting]
  ) {
    // Not a member of an object while it is looped over: each look would be checked for exclusive access.
    var edges = Adjacency()
    swap(&edges, &found)
    defer { swap(&edges, &found) }
    for index in 0..<edges.count {
      let (next, edge, place) = (edges.nodes[index], edges.edges[index], level + Int(edges.origins[index]))
      if other.contains(next) {
        let node = side.node(at: place)
        meetings.append(Meeting(edge: edge, near: isAhead ? node : next, far: isAhead ? next : node, fromAhead: isAhead, place: place))
        if !all { return }
      } else {
        side.add(next, from: place, by: edge)
      }
    }
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
