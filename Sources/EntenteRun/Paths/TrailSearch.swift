import EntenteModel
import EntentePlan
import EntenteStore

/// Shortest trails where breadth-first search does not do: of some least length, or back to where they begin. Tries one length after another.
final class TrailSearch {
  private let context: Execution
  private let reader: StepReader
  private var walk = Walk(nil)
  private var buffers: [Adjacency] = []
  private var found: [[EdgeID]] = []
  /// Whether some trail was as long as the length tried: else longer ones need not be tried.
  private var reachedEnd = false

  init(_ context: Execution, reader: StepReader) { (self.context, self.reader) = (context, reader) }

  func search(from start: NodeID, to end: NodeID, min: Int, max: Int, all: Bool, for row: Int, of source: Batch) throws(RunError)
    -> [[EdgeID]]
  {
    found.removeAll()
    var length = min
    while length <= max {
      reachedEnd = false
      walk.begin(at: start)
      try descend(start, to: end, length: length, all: all, row, source)
      if !found.isEmpty || !reachedEnd { return found }
      length += 1
    }
    return found
  }

  private func descend(_ node: NodeID, to end: NodeID, length: Int, all: Bool, _ row: Int, _ source: Batch) throws(RunError) {
    let depth = walk.length
    if depth == length {
      reachedEnd = true
      if node == end { found.append(walk.edges) }
      return
    }
    guard depth < TrailSearch.deepest else {
      throw .limit(.depth, message: "a trail of more than \(TrailSearch.deepest) relationships was searched for")
    }
    while buffers.count <= depth { buffers.append(Adjacency()) }
    try reader.read(node, for: row, of: source, into: &buffers[depth])
    try context.meter.tick(buffers[depth].count + 1)
    for index in 0..<buffers[depth].count {
      let (edge, next) = (buffers[depth].edges[index], buffers[depth].nodes[index])
      guard walk.allows(edge, to: next) else { continue }
      walk.push(edge, to: next)
      try descend(next, to: end, length: length, all: all, row, source)
      walk.pop()
      if !all, !found.isEmpty { return }
    }
  }

  /// Recursion ends here.
  private static let deepest = 5000
}
