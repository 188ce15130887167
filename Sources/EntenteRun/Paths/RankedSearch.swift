import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// The walks between two nodes in order of length, as many as are wanted: J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network",
/// Management Science 17(11), 1971, in the form of E. L. Lawler (ibid. 18(7), 1972), which splits what is left, so that no walk is found twice.
///
/// Each walk that is given splits the set that it was the shortest of: walks that leave it after its first edge, after its second, and so on,
/// each again with its shortest one. So k walks of n edges cost at most k × (n + 1) breadth-first searches, however many walks there are.
final class RankedSearch {
  /// A set of walks, by its shortest: they begin with the first `prefix` edges of it, and go on by none of `excluded`.
  private struct Candidate {
    var edges: [EdgeID]
    var prefix: Int
    var excluded: [EdgeID]

    var bytes: Int { 96 + 8 * (edges.count + excluded.count) }
  }

  private let context: Execution
  private let mode: PathMode
  private let continuation: Continuation
  private let held: HeldMemory
  /// By length of the shortest walk. A set that comes of another never has a shorter one.
  private var waiting: [Int: [Candidate]] = [:]
  private var longest = 0

  init(_ context: Execution, reader: StepReader, mode: PathMode) {
    (self.context, self.mode) = (context, mode)
    continuation = Continuation(context, reader: reader, mode: mode)
    held = HeldMemory(context.meter)
  }

  /// Walks of at most `max` edges in order of length, as many as the quota takes.
  func search(
    from start: NodeID, to end: NodeID, min: Int, max: Int, for row: Int, of source: Batch, quota: PathQuota
  ) throws(RunError) -> [[EdgeID]] {
    waiting.removeAll()
    held.removeAll()
    longest = 0
    var quota = quota
    var result: [[EdgeID]] = []
    if min == 0, start == end {
      guard quota.takes(0) else { return [] }
      result.append([])
    }
    try look([], excluded: [], from: [start], to: end, max, row, source)
    var length = 0
    while length <= longest {
      var place = 0
      while let sets = waiting[length], place < sets.count {
        let next = sets[place]
        place += 1
        guard quota.takes(length) else { return result }
        result.append(next.edges)
        try held.add(32 + 8 * next.edges.count)
        try split(next, from: start, to: end, max, row, source)
      }
      waiting[length] = nil
      length += 1
    }
    return result
  }

  /// The sets that a walk's own set falls into when it is taken out.
  private func split(_ taken: Candidate, from start: NodeID, to end: NodeID, _ max: Int, _ row: Int, _ source: Batch) throws(RunError) {
    let nodes = try nodes(along: taken.edges, from: start)
    for place in taken.prefix..<taken.edges.count {
      let excluded = (place == taken.prefix ? taken.excluded : []) + [taken.edges[place]]
      try look(Array(taken.edges[..<place]), excluded: excluded, from: Array(nodes[...place]), to: end, max, row, source)
    }
    // Past its end and back to it.
    if mode == .walk || mode == .trail { try look(taken.edges, excluded: [], from: nodes, to: end, max, row, source) }
  }

  /// Puts the set of walks that begin so among those that wait, unless there is none.
  private func look(
    _ edges: [EdgeID], excluded: [EdgeID], from nodes: [NodeID], to end: NodeID, _ max: Int, _ row: Int, _ source: Batch
  ) throws(RunError) {
    let question = Continuation.Question(nodes: nodes, edges: edges, excluded: excluded, target: end, limit: max - edges.count)
    try context.meter.tick(nodes.count + 1)
    guard let way = try continuation.shortest(question, for: row, of: source) else { return }
    let candidate = Candidate(edges: edges + way, prefix: edges.count, excluded: excluded)
    try held.add(candidate.bytes)
    waiting[candidate.edges.count, default: []].append(candidate)
    longest = Swift.max(longest, candidate.edges.count)
  }

  private func nodes(along edges: [EdgeID], from start: NodeID) throws(RunError) -> [NodeID] {
    var nodes = [start]
    for edge in edges {
      let ends = try context.graph.ends(of: edge)
      nodes.append(ends.from == nodes[nodes.count - 1] ? ends.to : ends.from)
    }
    return nodes
  }
}
