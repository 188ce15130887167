import EntenteModel
import EntentePlan

/// One repetition of an element of a path pattern, from any node: finds them by running the element's plan, once for each node.
final class ProductSteps {
  private let context: Execution
  let element: ProductElement
  private let body: any Operator
  private let argument: ArgumentOperator
  private let check: (root: any Operator, argument: ArgumentOperator)?
  /// Slots of the row around that the plans read.
  private let imports: [Slot]
  private let given: Batch
  private let table: RowTable
  /// By node: the places of its repetitions in the table.
  private var known: [NodeID: Range<Int>] = [:]
  private var passed: [NodeID: Bool] = [:]

  init(_ context: Execution, _ element: ProductElement, profile: Profile?) {
    (self.context, self.element) = (context, element)
    (body, argument) = OperatorBuilder.build(element.body.root, context, profile: profile)
    check = element.check.map { OperatorBuilder.build($0, context, profile: profile) }
    imports = Set(argument.live + (check?.argument.live ?? [])).subtracting([element.body.first]).subtracting(
      element.node.map { [$0] } ?? []
    )
    .sorted()
    given = Batch(width: context.plan.slotCount)
    table = RowTable(
      context, slots: Set([element.body.last] + element.body.edges + element.body.variables.map(\.inside)).sorted(), keys: [])
  }

  /// Forgets what was found for another row, where that could be otherwise now.
  func begin(_ row: Int, of source: Batch, anew: Bool) {
    guard anew || !imports.isEmpty else { return }
    table.removeAll()
    known.removeAll(keepingCapacity: true)
    passed.removeAll(keepingCapacity: true)
    for slot in imports { given[slot] = source[slot].single(row) }
  }

  /// The places of all repetitions from a node. O(edges that the plan touches) at first, then O(1).
  func places(from node: NodeID) throws(RunError) -> Range<Int> {
    if let places = known[node] { return places }
    let start = table.count
    try run(body, argument, element.body.first, node) { batch throws(RunError) in
      for row in 0..<batch.count { try self.table.append(row, of: batch) }
      return true
    }
    known[node] = start..<table.count
    return start..<table.count
  }

  /// Whether a node fulfils what is asked of the one behind the element.
  func passes(_ node: NodeID) throws(RunError) -> Bool {
    guard let check, let slot = element.node else { return true }
    if let known = passed[node] { return known }
    var found = false
    try run(check.root, check.argument, slot, node) { _ throws(RunError) in
      found = true
      return false
    }
    passed[node] = found
    return found
  }

  private func run(
    _ root: any Operator, _ argument: ArgumentOperator, _ slot: Slot, _ node: NodeID, _ body: (Batch) throws(RunError) -> Bool
  ) throws(RunError) {
    given[slot].become(.nodes)
    given[slot].ids.append(node.rawValue)
    given.count = 1
    argument.batch = given
    root.restart()
    try context.meter.tick()
    while let batch = try root.next() {
      try context.meter.tick(batch.count)
      if try !body(batch) { return }
    }
  }

  // MARK: What a repetition is

  func end(_ place: Int) -> NodeID? { table.rows[element.body.last].node(at: place) }

  func edges(_ place: Int) -> [EdgeID] {
    var edges: [EdgeID] = []
    for slot in element.body.edges { _ = table.rows[slot].appendEdges(at: place, to: &edges) }
    return edges
  }

  /// How many edges a repetition has. O(slots) where these hold edges, O(edges) where they hold lists.
  func length(_ place: Int) -> Int {
    element.body.edges.reduce(0) { sum, slot in table.rows[slot].kind == .edges ? sum + 1 : sum + count(table.rows[slot], place) }
  }

  private func count(_ column: Column, _ place: Int) -> Int {
    var edges: [EdgeID] = []
    _ = column.appendEdges(at: place, to: &edges)
    return edges.count
  }

  func value(of slot: Slot, _ place: Int) -> Value { table.rows[slot].value(at: place) }
}
