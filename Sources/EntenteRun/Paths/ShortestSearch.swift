import EntenteBytes
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
  /// Kept from one search to the next.
  private var kept = Sides()
  private let held: HeldMemory
  /// How many edges a node has on average.
  private let usualDegree: Int

  /// What a search changes. Taken out of the object meanwhile: each look would be checked for exclusive access.
  private struct Sides {
    var ahead = SearchSide()
    var behind = SearchSide()
    var found = Adjacency()
    var late: [Int] = []

    var heldBytes: Int { ahead.heldBytes + behind.heldBytes }
  }

  /// An edge where the two sides meet, with its ends: reached from the start, and from the end.
  private struct Meeting {
    var edge: EdgeID
    var near: NodeID
    var far: NodeID
    /// Whether it was the start's side that grew when they met, and the place there that it grew from.
    var fromAhead: Bool
    var place: Int

    /// A step from a node of one side to the other.
    init(_ step: Reached, at node: NodeID, isAhead: Bool) {
      let far = NodeID(step.number)
      (edge, near, self.far) = (EdgeID(step.edge), isAhead ? node : far, isAhead ? far : node)
      (fromAhead, place) = (isAhead, Int(step.parent))
    }
  }

  init(_ context: Execution, forward: StepReader, backward: StepReader) {
    (self.context, self.forward, self.backward) = (context, forward, backward)
    held = HeldMemory(context.meter)
    usualDegree = max(1, 2 * context.graph.edgeCount / max(1, context.graph.nodeCount))
  }

  /// The edges of a shortest walk of at most `max` edges, or of all of them, between two different nodes.
  func search(from start: NodeID, to end: NodeID, max: Int, all: Bool, for row: Int, of source: Batch) throws(RunError) -> [[EdgeID]] {
    var sides = Sides()
    swap(&sides, &kept)
    defer { swap(&sides, &kept) }
    sides.ahead.begin(at: start, nodeCount: context.graph.nodeCount)
    sides.behind.begin(at: end, nodeCount: context.graph.nodeCount)
    while sides.ahead.depth + sides.behind.depth < max {
      try held.become(sides.heldBytes)
      let growsAhead = try aheadIsCheaper(&sides)
      if (growsAhead ? sides.ahead.frontier : sides.behind.frontier).isEmpty { return [] }
      let meetings = try grow(&sides, ahead: growsAhead, all: all, row, source)
      guard let first = meetings.first else { continue }
      return all ? try expand(meetings, &sides, row, source) : [walk(first, sides)]
    }
    return []
  }

  /// Whether the start's side is to grow. Nodes are taken to have as many edges as nodes have on average, so that edges of the side with more nodes
  /// are counted only where the other has more than that.
  private func aheadIsCheaper(_ sides: inout Sides) throws(RunError) -> Bool {
    let isAhead = sides.ahead.frontier.count <= sides.behind.frontier.count
    let cost = try edgesAhead(isAhead, &sides)
    guard cost > (isAhead ? sides.behind.frontier : sides.ahead.frontier).count * usualDegree else { return isAhead }
    return try edgesAhead(!isAhead, &sides) >= cost ? isAhead : !isAhead
  }

  private func edgesAhead(_ isAhead: Bool, _ sides: inout Sides) throws(RunError) -> Int {
    isAhead ? try sides.ahead.edgesAhead(by: forward) : try sides.behind.edgesAhead(by: backward)
  }

  /// How many edges are read together: few at first, for one of these may lead to the other side already.
  private static let (fewestEdges, mostEdges) = (64, 1024)

  /// Grows one side by a level. Gives the edges that lead to the other side: the first, or all.
  private func grow(
    _ sides: inout Sides, ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch
  ) throws(RunError) -> [Meeting] {
    if growsAhead { sides.ahead.beginLevel() } else { sides.behind.beginLevel() }
    var meetings: [Meeting] = []
    sides.late.removeAll(keepingCapacity: true)
    var (number, limit) = (0, ShortestSearch.fewestEdges)
    while number < (growsAhead ? sides.ahead.grown : sides.behind.grown).count {
      let numbers =
        growsAhead
        ? try sides.ahead.portion(from: &number, atMost: limit, by: forward, &sides.late)
        : try sides.behind.portion(from: &number, atMost: limit, by: backward, &sides.late)
      if numbers.isEmpty { continue }
      limit = min(2 * limit, ShortestSearch.mostEdges)
      try open(numbers, &sides, ahead: growsAhead, all: all, row, source, &meetings)
      if !all, !meetings.isEmpty { return meetings }
    }
    for place in sides.late.indices {
      let number = sides.late[place]
      try open(number..<(number + 1), &sides, ahead: growsAhead, all: all, row, source, &meetings)
      if !all, !meetings.isEmpty { return meetings }
    }
    return meetings
  }

  /// Reads the edges at some nodes of the level that is being grown, and takes the nodes at their ends. Where all edges are wanted, they are followed without being
  /// kept, as far as the graph can; else, and where every meeting is wanted, they are read first.
  private func open(
    _ numbers: Range<Int>, _ sides: inout Sides, ahead growsAhead: Bool, all: Bool, _ row: Int, _ source: Batch,
    _ meetings: inout [Meeting]
  ) throws(RunError) {
    let reader = growsAhead ? forward : backward
    let lists = growsAhead ? sides.ahead.lists(of: numbers) : sides.behind.lists(of: numbers)
    var next = 0
    if reader.takesAll, !all {
      let following =
        growsAhead
        ? try sides.ahead.follow(lists, by: reader, toward: sides.behind) : try sides.behind.follow(lists, by: reader, toward: sides.ahead)
      try context.meter.tick(following.edges + numbers.count)
      if let step = following.meeting {
        let node = growsAhead ? sides.ahead.node(at: Int(step.parent)) : sides.behind.node(at: Int(step.parent))
        return meetings.append(Meeting(step, at: node, isAhead: growsAhead))
      }
      next = following.next
    }
    if next < lists.count {
      try reader.read(lists[(lists.startIndex + next)...], for: row, of: source, into: &sides.found)
      try context.meter.tick(sides.found.count + numbers.count)
      if growsAhead {
        take(sides.found, to: &sides.ahead, toward: sides.behind, isAhead: true, all: all, &meetings)
      } else {
        take(sides.found, to: &sides.behind, toward: sides.ahead, isAhead: false, all: all, &meetings)
      }
    }
    try context.meter.checkHeld(sides.heldBytes - held.bytes + meetings.count * MemoryLayout<Meeting>.stride)
  }

  /// Takes the nodes at the ends of the edges just read from a level, and notes edges that lead to the other side: the first, or all.
  private func take(
    _ edges: borrowing Adjacency, to side: inout SearchSide, toward other: borrowing SearchSide, isAhead: Bool, all: Bool,
    _ meetings: inout [Meeting]
  ) {
    // Mostly none of them leads there: so all are asked before any is taken.
    var next = 0
    while let meeting = other.firstMet(of: edges, from: next) {
      let place = side.grown.lowerBound + Int(edges.origins[meeting])
      let step = Reached(
        number: edges.nodes[meeting].rawValue, parent: UInt32(truncatingIfNeeded: place), edge: edges.edges[meeting].rawValue)
      meetings.append(Meeting(step, at: side.node(at: place), isAhead: isAhead))
      if !all { return }
      side.add(edges, next..<meeting)
      next = meeting + 1
    }
    side.add(edges, next..<edges.count)
  }

  /// One walk through a meeting.
  private func walk(_ meeting: Meeting, _ sides: borrowing Sides) -> [EdgeID] {
    let nearPlace = meeting.fromAhead ? meeting.place : sides.ahead.lastPlace(of: meeting.near)
    let farPlace = meeting.fromAhead ? sides.behind.lastPlace(of: meeting.far) : meeting.place
    return sides.ahead.trace(from: nearPlace).reversed() + [meeting.edge] + sides.behind.trace(from: farPlace)
  }

  /// All walks through all meetings: every way back from each to the start, with every way on to the end.
  private func expand(_ meetings: [Meeting], _ sides: inout Sides, _ row: Int, _ source: Batch) throws(RunError) -> [[EdgeID]] {
    try held.add(2 * sides.heldBytes)
    let (before, after) = (sides.ahead.distances(), sides.behind.distances())
    var result: [[EdgeID]] = []
    for meeting in meetings {
      let heads = try ways(from: meeting.near, by: backward, downhill: before, &sides.found, row, source)
      let tails = try ways(from: meeting.far, by: forward, downhill: after, &sides.found, row, source)
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
    from node: NodeID, by reader: StepReader, downhill distance: [NodeID: Int], _ found: inout Adjacency, _ row: Int, _ source: Batch
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
