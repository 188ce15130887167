import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// The first few walks of some least length, in order of length: tries one length after another, depth first, and turns back where the end is
/// too far (R. E. Korf, "Depth-First Iterative-Deepening", Artificial Intelligence 27, 1985; the distances to the end are exact). Memory is that
/// of the nodes that can reach the end; time grows with the number of walks, since whether there is a trail of some least length is a hard
/// question (for a whole path of all nodes it is Hamilton's): ``Limits/timeout`` ends it.
final class TrailSearch {
  /// The longest walk that is looked for. Recursion ends here.
  static let deepest = 5000

  private let context: Execution
  private let forward: StepReader
  private let backward: StepReader
  private let held: HeldMemory
  private var walk: Walk
  private var buffers: [Adjacency] = []
  private var found: [[EdgeID]] = []
  /// Distances to the end of the nodes that are near enough for the length tried, and the farthest of these.
  private var distances: [NodeID: Int] = [:]
  private var frontier: [NodeID] = []
  private var around = Adjacency()
  /// Whether some walk was cut short only because of the length tried: else longer ones need not be tried.
  private var mayBeLonger = false
  private var isDone = false

  init(_ context: Execution, forward: StepReader, backward: StepReader, mode: PathMode?) {
    (self.context, self.forward, self.backward) = (context, forward, backward)
    walk = Walk(mode)
    held = HeldMemory(context.meter)
  }

  func search(from start: NodeID, to end: NodeID, min: Int, max: Int, for row: Int, of source: Batch, quota: PathQuota) throws(RunError)
    -> [[EdgeID]]
  {
    found.removeAll()
    held.removeAll()
    (distances, frontier, isDone) = ([end: 0], [end], false)
    var (length, farthest, quota) = (min, 0, quota)
    while length <= max {
      while farthest < length, !frontier.isEmpty {
        farthest += 1
        try grow(to: farthest, row, source)
      }
      mayBeLonger = false
      walk.begin(at: start)
      try descend(start, length: length, &quota, row, source)
      if isDone || quota.isDone || !mayBeLonger { return found }
      length += 1
    }
    return found
  }

  /// Finds the nodes that are one farther from the end than the farthest so far.
  private func grow(to distance: Int, _ row: Int, _ source: Batch) throws(RunError) {
    var next: [NodeID] = []
    for node in frontier {
      try backward.read(node, for: row, of: source, into: &around)
      try context.meter.tick(around.count + 1)
      for other in around.nodes where distances[other] == nil {
        distances[other] = distance
        next.append(other)
      }
    }
    try held.add(next.count * 40)
    frontier = next
  }

  private func descend(_ node: NodeID, length: Int, _ quota: inout PathQuota, _ row: Int, _ source: Batch) throws(RunError) {
    let depth = walk.length
    guard let rest = distances[node] else {
      mayBeLonger = mayBeLonger || !frontier.isEmpty
      return
    }
    if depth + rest >= length { mayBeLonger = true }
    if depth + rest > length { return }
    if depth == length {
      guard quota.takes(length) else { return isDone = true }
      found.append(walk.edges)
      isDone = quota.isFull
      return try held.add(32 + 8 * walk.length)
    }
    guard depth < TrailSearch.deepest else {
      throw .limit(.depth, message: "a path of more than \(TrailSearch.deepest) relationships was searched for")
    }
    while buffers.count <= depth { buffers.append(Adjacency()) }
    try forward.read(node, for: row, of: source, into: &buffers[depth])
    try context.meter.tick(buffers[depth].count + 1)
    for index in 0..<buffers[depth].count {
      let (edge, next) = (buffers[depth].edges[index], buffers[depth].nodes[index])
      guard walk.allows(edge, to: next) else { continue }
      walk.push(edge, to: next)
      try descend(next, length: length, &quota, row, source)
      walk.pop()
      if isDone { return }
    }
  }
}
