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
  }

  /// The edges of a shortest walk of at most `max` edges, or of all of them, between two different nodes.
  func search(from start: NodeID, to end: NodeID, max: Int, all: Bool, for row: Int, of source: Batch) throws(RunError) -> [[EdgeID]] {
    ahead.begin(at: start, nodeCount: context.graph.nodeCount)
    behind.begin(at: end, nodeCount: context.graph.nodeCount)
    while ahead.depth + behind.depth < max {
      try held.become(ahead.heldBytes + behind.heldBytes)
      let growsAhead = try aheadIsCheaper()
      if (growsAhead ? ahead : behind).frontier.isEmpty { return [] }
      let meetings = try grow(ahead: growsAhead, all: all, row, source)
      guard let first = meetings.first else { continue }
      return all ? try expand(meetings, row, source) : [walk(first)]
    }
    return []
  }

  /// Whether the start's side is to grow. Nodes have an edge at least, by which they were reached, so that edges of the side with more nodes
  /// are counted only where the other has many edges, and only as far as these. O(nodes of the smaller frontier + edges of the cheaper one).
  private func aheadIsCheaper() throws(RunError) -> Bool {
    let isAhead = ahead.frontier.count <= behind.frontier.count
    let (small, large) = isAhead ? (ahead, behind) : (behind, ahead)
    let cost = try edges(of: small, by: isAhead ? forward : backward, atMost: Int.max)
    guard cost > large.frontier.count else { return isAhead }
    return try edges(of: large, by: isAhead ? backward : forward, atMost: cost) >= cost ? isAhead : !isAhead
  }

  /// How many edges growing a side would look at; counting ends where there are more than `limit`.
  private func edges(of side: borrowing SearchSide, by reader: StepReader, atMost limit: Int) throws(RunError) -> Int {
    var sum = 0
    for place in side.frontier {
      sum += try reader.degree(side.queue[place])
      if sum > limit { break }
    }
    try context.meter.tick(side.frontier.count)
    return sum
  }

  /// Grows one side by a level. Gives the edges that lead to the other side: the first, or all.
  private func grow(ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch) throws(RunError) -> [Meeting] {
    var meetings: [Meeting] = []
    let frontier = growsAhead ? ahead.frontier : behind.frontier
    if growsAhead { ahead.beginLevel() } else { behind.beginLevel() }
    for place in frontier {
      let node = growsAhead ? ahead.queue[place] : behind.queue[place]
      try (growsAhead ? forward : backward).read(node, for: row, of: source, into: &found)
      try context.meter.tick(found.count + 1)
      for index in 0..<found.count {
        let (next, edge) = (found.nodes[index], found.edges[index])
        if growsAhead ? behind.contains(next) : ahead.contains(next) {
          meetings.append(
            Meeting(edge: edge, near: growsAhead ? node : next, far: growsAhead ? next : node, fromAhead: growsAhead, place: place))
          if !all { return meetings }
        } else if growsAhead {
          if !ahead.contains(next) { ahead.add(next, from: place, by: edge) }
        } else {
          if !behind.contains(next) { behind.add(next, from: place, by: edge) }
        }
      }
      try context.meter.checkHeld(ahead.heldBytes + behind.heldBytes - held.bytes + meetings.count * MemoryLayout<Meeting>.stride)
    }
    return meetings
  }

  /// One walk through a meeting.
  private func walk(_ meeting: Meeting) -> [EdgeID] {
    let nearPlace = meeting.fromAhead ? meeting.place : lastPlace(of: meeting.near, in: ahead)
    let farPlace = meeting.fromAhead ? lastPlace(of: meeting.far, in: behind) : meeting.place
    return ahead.trace(from: nearPlace).reversed() + [meeting.edge] + behind.trace(from: farPlace)
  }

  private func lastPlace(of node: NodeID, in side: SearchSide) -> Int { side.queue.lastIndex(of: node) ?? 0 }

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
