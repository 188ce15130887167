import EntenteBytes
import EntenteModel
import EntentePlan
import EntenteStore

/// From nodes along their edges to the other ends, each end once, whichever row it was reached from: where nothing is wanted but which ends there are.
/// Rows that begin at one node are taken together, and what a pattern asks of an edge and of its end is asked of an edge as it is read, so that no row is
/// made of it.
final class DistinctEndsOperator: Operator {
  /// What is asked of an edge and of its far end, besides what the reader asks of the edge alone.
  struct Conditions {
    /// Slots of edges, or of lists of edges, that the edge must not be one of.
    var edgesApart: [Slot] = []
    /// Slots of nodes that the end must not be.
    var nodesApart: [Slot] = []
    /// On the end alone.
    var ofEnd: [any BatchPredicate] = []
  }

  /// How many nodes' edges are read together: few, for a hub has many.
  private static let group = 32

  private let input: any Operator
  private let context: Execution
  private let plan: Expand
  private let conditions: Conditions
  private let reader: StepReader
  private let output: Batch
  private var source: Batch?
  private var row = 0
  private var starts: [NodeID] = []
  private var edgesApart: AvoidedIds
  private var nodesApart: AvoidedIds
  private var lists: [EdgeList] = []
  private var found = Adjacency()
  private var offset = 0
  private var seen = NodeMarks()
  private let held: HeldMemory
  private var kept: [Int32] = []

  init(_ context: Execution, input: any Operator, plan: Expand, reader: StepReader, conditions: Conditions) {
    (self.input, self.context, self.plan, self.reader, self.conditions) = (input, context, plan, reader, conditions)
    edgesApart = AvoidedIds(conditions.edgesApart, ofEdges: true)
    nodesApart = AvoidedIds(conditions.nodesApart, ofEdges: false)
    output = Batch(width: context.plan.slotCount)
    held = HeldMemory(context.meter)
  }

  func restart() {
    input.restart()
    source = nil
    found.removeAll()
    offset = 0
    seen.removeAll()
  }

  func next() throws(RunError) -> Batch? {
    while true {
      output.count = 0
      output[plan.to].become(.nodes)
      while output.count < Batch.size {
        if offset == found.count, try !read() { break }
        try take()
      }
      guard output.count > 0 else { return nil }
      try narrow()
      if output.count > 0 { return output }
    }
  }

  /// Reads the edges of the next rows; `false` where there are no more.
  private func read() throws(RunError) -> Bool {
    found.removeAll()
    offset = 0
    while found.count == 0 {
      if source == nil {
        source = try input.next()
        row = 0
      }
      guard let source else { return false }
      let first = row
      gather(source)
      lists.removeAll(keepingCapacity: true)
      try reader.lists(around: starts[...], first: 0, into: &lists)
      try reader.read(lists[...], for: 0, of: source, into: &found)
      try context.meter.tick(found.count + row - first)
      if row == source.count { self.source = nil }
    }
    return true
  }

  /// Takes in the next rows: one for each node that they begin at and each set of nodes that the end must not be. Of rows that differ in the edges that the
  /// last one must not be, each edge is allowed by one or another unless all of them forbid it.
  private func gather(_ source: Batch) {
    starts.removeAll(keepingCapacity: true)
    if row == 0 {
      edgesApart.measure(source)
      nodesApart.measure(source)
    }
    edgesApart.begin()
    nodesApart.begin()
    while row < source.count, starts.count < DistinctEndsOperator.group {
      if let node = source[plan.from].node(at: row), !nodesApart.isUnsure(row, of: source) { take(row, of: source, at: node) }
      row += 1
    }
    edgesApart.end()
    nodesApart.end()
  }

  private func take(_ row: Int, of source: Batch, at node: NodeID) {
    edgesApart.append(row, of: source)
    nodesApart.append(row, of: source)
    if let same = starts.indices.first(where: { starts[$0] == node && nodesApart.isLast(like: $0) }) {
      edgesApart.intersectWithLast(same)
      edgesApart.removeLast()
      nodesApart.removeLast()
    } else {
      starts.append(node)
    }
  }

  /// Puts ends that were not met before into the output, as many as there is room for.
  private func take() throws(RunError) {
    // Taken out of the object while they change: asking it for each edge would cost more than the rest.
    var (seen, edges, ids) = (NodeMarks(), Adjacency(), [UInt32]())
    swap(&seen, &self.seen)
    swap(&edges, &found)
    swap(&ids, &output[plan.to].ids)
    let end = min(edges.count, offset + Batch.size - output.count)
    seen.reserve(context.graph.nodeCount)
    seen.take(edges, offset..<end, apartFrom: edgesApart, nodesApart, into: &ids)
    output.count = ids.count
    offset = end
    let bytes = seen.heldBytes
    swap(&seen, &self.seen)
    swap(&edges, &found)
    swap(&ids, &output[plan.to].ids)
    try held.become(bytes)
  }

  private func narrow() throws(RunError) {
    guard !conditions.ofEnd.isEmpty else { return }
    kept.removeAll(keepingCapacity: true)
    kept.append(contentsOf: 0..<Int32(output.count))
    for predicate in conditions.ofEnd where !kept.isEmpty { try predicate.narrow(&kept, of: output) }
    output.keep(kept, slots: [plan.to])
  }
}
