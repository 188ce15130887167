import EntenteBytes
import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Reads one step of a path search: the edges around a node that fulfil what the pattern asks of each edge.
final class StepReader {
  private var reader: EdgeReader
  private let singles: [Slot]
  private let predicates: [any BatchPredicate]
  private let dates: [DatePredicate]
  /// Of ``dates``, those that the store cannot check.
  private var rest: [DatePredicate] = []
  private let types: [TypeID]?
  private var filters: [DayFilter] = []
  /// The run for which conditions on dates have their days.
  private var preparedRun: Int?
  private let outer: [Slot]
  private let scratch: Batch
  private let context: Execution
  private var rows: [Int32] = []

  /// - Parameters:
  ///   - dates: conditions on the edge's dates, checked while edges are read where the store can.
  ///   - predicates: see the edge in `singles`, and the slots `outer` of the row that the search starts from.
  init(
    _ context: Execution, direction: PatternDirection, types: [TypeID]?, singles: [Slot], dates: [DatePredicate] = [],
    predicates: [any BatchPredicate], outer: [Slot]
  ) {
    reader = EdgeReader(context, direction: direction, types: types)
    self.context = context
    (self.types, self.dates) = (types, dates)
    (self.singles, self.predicates, self.outer) = (singles, predicates, outer)
    scratch = Batch(width: context.plan.slotCount)
  }

  /// Puts the edges around `node` and their far ends into `output`, which is emptied before. `row` is the row that the search belongs to.
  func read(_ node: NodeID, for row: Int, of source: Batch, into output: inout Adjacency) throws(RunError) {
    if !dates.isEmpty, preparedRun != context.run { try prepare() }
    try reader.read(node)
    try give(row, source, &output)
  }

  /// As ``read(_:for:of:into:)``, of lists that ``lists(around:first:into:)`` gave, with their origins; but a loop is given as often as it is met.
  func read(_ lists: ArraySlice<EdgeList>, for row: Int, of source: Batch, into output: inout Adjacency) throws(RunError) {
    if !dates.isEmpty, preparedRun != context.run { try prepare() }
    try reader.read(lists)
    try give(row, source, &output)
  }

  /// As ``read(_:for:of:into:)``, of several nodes, in their order if that is wanted, with origins. Only where ``readsTogether``.
  func read(
    _ nodes: [NodeID], wantsNodes: Bool, wantsOrder: Bool, for row: Int, of source: Batch, into output: inout Adjacency
  ) throws(RunError) {
    if !dates.isEmpty, preparedRun != context.run { try prepare() }
    try reader.read(nodes, wantsNodes: wantsNodes, wantsOrder: wantsOrder)
    try give(row, source, &output)
  }

  /// Whether nothing is asked of edges but their types and direction.
  var takesAll: Bool { dates.isEmpty && predicates.isEmpty }

  /// Follows lists that ``lists(around:first:into:)`` gave, where it ``takesAll``: as ``GraphSource/follow(_:level:into:toward:)``.
  func follow(
    _ lists: ArraySlice<EdgeList>, level: Int, into reached: inout ReachedNumbers, toward other: borrowing ReachedNumbers
  ) throws(RunError) -> Following {
    let following = try context.graph.follow(lists, level: level, into: &reached, toward: other)
    context.meter.edgesTouched &+= following.edges
    return following
  }

  /// Whether edges at several nodes can be read at once.
  var readsTogether: Bool { reader.hasOneDirection }

  private func give(_ row: Int, _ source: Batch, _ output: inout Adjacency) throws(RunError) {
    swap(&output, &reader.found)
    // Searches keep a place for each node: a forged file may name one that is not there.
    var last: UInt32 = 0
    for node in output.nodes { last = max(last, node.rawValue) }
    if Int(last) >= context.graph.nodeCount, !output.nodes.isEmpty { throw .damaged("an edge leads to a node that is not there") }
    if !predicates.isEmpty || !rest.isEmpty, output.count > 0 { try filter(&output, row, source) }
  }

  /// Where the edges around nodes are, whatever is asked of them; origins count up from `first`. O(nodes × types).
  func lists(around nodes: ArraySlice<NodeID>, first: UInt32, into lists: inout [EdgeList]) throws(RunError) {
    try reader.lists(around: nodes, first: first, into: &lists)
  }

  /// Gives the store the conditions that it can check, with the days of this run.
  private func prepare() throws(RunError) {
    preparedRun = context.run
    filters.removeAll(keepingCapacity: true)
    rest.removeAll(keepingCapacity: true)
    for date in dates where try !date.appendDayFilters(to: &filters) { rest.append(date) }
    if filters.isEmpty {
      reader.test = nil
    } else if reader.test?.take(filters) != true {
      reader.test = context.graph.edgeTest(types: types, where: filters)
    }
  }

  private func filter(_ found: inout Adjacency, _ row: Int, _ source: Batch) throws(RunError) {
    scratch.count = found.count
    for single in singles {
      scratch[single].become(.edges)
      scratch[single].append(found.edges[...])
    }
    for slot in outer {
      scratch[slot].become(source[slot].kind)
      scratch[slot].append(from: source[slot], row: row, times: found.count)
    }
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: 0..<Int32(found.count))
    for date in rest where !rows.isEmpty { try date.narrow(&rows, of: scratch) }
    for predicate in predicates where !rows.isEmpty { try predicate.narrow(&rows, of: scratch) }
    guard rows.count < found.count else { return }
    for (to, from) in rows.enumerated() {
      if !found.nodes.isEmpty { found.nodes[to] = found.nodes[Int(from)] }
      found.edges[to] = found.edges[Int(from)]
      if !found.origins.isEmpty { found.origins[to] = found.origins[Int(from)] }
    }
    if !found.nodes.isEmpty { found.nodes.removeLast(found.nodes.count - rows.count) }
    if !found.origins.isEmpty { found.origins.removeLast(found.origins.count - rows.count) }
    found.edges.removeLast(found.edges.count - rows.count)
  }
}
