import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// From nodes along their edges to the other ends: a row for each edge. Reads the edges of many rows at once, and leaves out those whose dates
/// do not fit while it reads.
final class ExpandOperator: Operator {
  /// Rows whose edges are read together: few, for a hub has many edges.
  private static let group = 32

  private let input: any Operator
  private let context: Execution
  private let graph: any GraphSource
  private let meter: Meter
  private let plan: Expand
  private let dates: [DatePredicate]
  private let carrier: Carrier
  private let wants: (edge: Bool, node: Bool)
  private let output: Batch
  private var source: Batch?
  private var row = 0
  private var nodes: [NodeID] = []
  /// The row of each of ``nodes``.
  private var rows: [Int32] = []
  private var found = Adjacency()
  private var offset = 0
  private var test: EdgeTest
  private var filters: [DayFilter] = []
  private var rest: [DatePredicate] = []
  private var kept: [Int32] = []
  private var isReady = false

  /// - Parameter dates: conditions on the edge's dates, which this operator sees to.
  init(_ context: Execution, input: any Operator, plan: Expand, dates: [DatePredicate], live: [Slot]) {
    (self.input, self.context, self.plan, self.dates) = (input, context, plan, dates)
    (graph, meter) = (context.graph, context.meter)
    wants = (live.contains(plan.edge) || !dates.isEmpty, live.contains(plan.to))
    carrier = Carrier(live: live, except: [plan.edge, plan.to])
    test = EdgeTest(types: plan.types)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    source = nil
    found.removeAll()
    offset = 0
    isReady = false
  }

  func next() throws(RunError) -> Batch? {
    if !isReady { try prepare() }
    while true {
      if source == nil {
        source = try input.next()
        row = 0
      }
      guard let source else { return nil }
      carrier.begin(output, like: source)
      output[plan.edge].become(.edges)
      output[plan.to].become(.nodes)
      while output.count < Batch.size, row < source.count || offset < found.count {
        if offset == found.count { try read(source) }
        emit(source)
      }
      if row == source.count, offset == found.count { self.source = nil }
      try narrow()
      if output.count > 0 { return output }
    }
  }

  /// Takes the conditions that the store can check; the others are checked on the rows.
  private func prepare() throws(RunError) {
    isReady = true
    // Not handed over as a member of an object: then every look at it would be checked for exclusive access.
    var filters: [DayFilter] = []
    swap(&filters, &self.filters)
    defer { swap(&filters, &self.filters) }
    filters.removeAll(keepingCapacity: true)
    rest.removeAll(keepingCapacity: true)
    for date in dates where try !date.appendDayFilters(to: &filters) { rest.append(date) }
    if !test.take(filters) { test = graph.edgeTest(types: plan.types, where: filters) }
  }

  /// Reads the edges of the next rows.
  private func read(_ source: Batch) throws(RunError) {
    // Not looked at as members of an object: then every look would be checked for exclusive access.
    var (nodes, rows) = ([NodeID](), [Int32]())
    swap(&nodes, &self.nodes)
    swap(&rows, &self.rows)
    defer {
      swap(&nodes, &self.nodes)
      swap(&rows, &self.rows)
    }
    nodes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    found.removeAll()
    offset = 0
    row = source[plan.from].takeNodes(from: row, to: source.count, atMost: ExpandOperator.group, into: &nodes, &rows)
    guard !nodes.isEmpty else { return }
    let direction = plan.direction
    if direction != .left { try graph.neighbours(of: nodes, .outgoing, where: test, into: &found) }
    let first = found.count
    if direction != .right { try graph.neighbours(of: nodes, .incoming, where: test, into: &found) }
    if direction == .both { dropLoops(from: first, nodes, &found) }
    meter.edgesTouched &+= meter.isProfiled && !dates.isEmpty ? try lookedAt(nodes) : found.count
    try meter.tick(found.count + nodes.count)
  }

  /// How many edges there are around the nodes, whatever their dates. O(nodes × types).
  private func lookedAt(_ nodes: [NodeID]) throws(RunError) -> Int {
    let reader = EdgeReader(context, direction: plan.direction, types: plan.types)
    var sum = 0
    for node in nodes { sum += try reader.degree(node) }
    return sum
  }

  /// A loop was found as an outgoing edge already.
  private func dropLoops(from first: Int, _ nodes: [NodeID], _ found: inout Adjacency) {
    var kept = first
    for index in first..<found.nodes.count where found.nodes[index] != nodes[Int(found.origins[index])] {
      if kept != index {
        found.nodes[kept] = found.nodes[index]
        found.edges[kept] = found.edges[index]
        found.origins[kept] = found.origins[index]
      }
      kept += 1
    }
    found.nodes.removeLast(found.nodes.count - kept)
    found.edges.removeLast(found.edges.count - kept)
    found.origins.removeLast(found.origins.count - kept)
  }

  /// Appends what fits of the edges read.
  private func emit(_ source: Batch) {
    let end = min(found.nodes.count, offset + Batch.size - output.count)
    guard offset < end else { return }
    if wants.edge { output[plan.edge].append(found.edges[offset..<end]) }
    if wants.node { output[plan.to].append(found.nodes[offset..<end]) }
    for slot in carrier.slots { output[slot].gather(from: source[slot], found.origins[offset..<end], rows) }
    output.count += end - offset
    offset = end
  }

  private func narrow() throws(RunError) {
    guard !rest.isEmpty, output.count > 0 else { return }
    kept.removeAll(keepingCapacity: true)
    kept.append(contentsOf: 0..<Int32(output.count))
    for date in rest { try date.narrow(&kept, of: output) }
    output.keep(kept, slots: carrier.slots + [plan.edge] + (wants.node ? [plan.to] : []))
  }
}
