import EntenteBytes
package import EntenteLanguage
import EntenteModel
import EntentePlan

/// A query that is read, checked and planned, to be run as often as wanted.
package final class PreparedQuery {
  /// Names of the answer's columns.
  package var columns: [String] { query.columns }
  /// Whether the query asks for its plan (EXPLAIN), or for what its operators did (PROFILE).
  package var mode: Statement.Mode { query.mode }
  /// Names of parameters that the query uses, sorted.
  package var parameters: [String] { query.parameters }

  let query: BoundQuery
  let plan: Plan
  let graph: any GraphSource
  private let meter: Meter
  private var running: (context: Execution, root: any Operator)?
  /// What the running operators leave out.
  private var properties: [AnswerProperty] = []

  convenience init(_ text: [UInt8], on graph: any GraphSource, limits: Limits) throws(EngineError) {
    let meter = Meter(limits)
    let tree: SyntaxTree
    do { tree = try Parser.parse(text, watch: meter.watch()) } catch { throw EngineError(error) }
    try self.init(tree, on: graph, meter)
  }

  init(_ tree: SyntaxTree, on graph: any GraphSource, _ meter: Meter = Meter(Limits())) throws(EngineError) {
    self.meter = meter
    do {
      query = try Binder.bind(tree, watch: meter.watch())
      try query.checkSize()
      plan = try Planner.plan(query, on: graph, watch: meter.watch())
    } catch { throw EngineError(error) }
    self.graph = graph
  }

  /// All rows of the answer. Values of parameters that the query does not use are ignored.
  package func run(_ parameters: [String: Value] = [:], limits: Limits = Limits()) throws(EngineError) -> ResultTable {
    var rows: [[Value]] = []
    try run(parameters, limits: limits) { row throws(RunError) in
      rows.append(row)
      try self.meter.hold(row.reduce(32) { $0 + $1.heldBytes })
    }
    return ResultTable(columns: columns, rows: rows)
  }

  /// Hands the rows of the answer to `body`, one after the other, as they are found.
  package func run(
    _ parameters: [String: Value], limits: Limits, _ body: ([Value]) throws(RunError) -> Void
  ) throws(EngineError) {
    try runBatches(GivenParameters(parameters), limits: limits) { context, batch throws(RunError) in
      let held = HeldMemory(context.meter)
      for property in properties { try context.evaluate(property.expression, batch, into: property.slot, held) }
      for row in 0..<batch.count {
        let values = plan.columns.map { batch[$0].value(at: row) }
        try meter.tick(values.count)
        for value in values { try check(value) }
        try body(values)
      }
      held.removeAll()
    }
  }

  /// Hands the rows of the answer to `body`, many at a time, as they are found.
  package func runColumns(
    _ parameters: GivenParameters, limits: Limits, _ body: (AnswerRows) throws(RunError) -> Void
  ) throws(EngineError) {
    try runBatches(parameters, limits: limits) { context, batch throws(RunError) in
      var columns: [AnswerRows.Column] = []
      columns.reserveCapacity(plan.columns.count)
      for slot in plan.columns { columns.append(try column(slot, batch, context)) }
      try body(AnswerRows(count: batch.count, columns: columns))
    }
  }

  private func runBatches(
    _ parameters: GivenParameters, limits: Limits, _ body: (Execution, Batch) throws(RunError) -> Void
  ) throws(EngineError) {
    try check(parameters)
    meter.restart(limits)
    do throws(EngineError) { try batches(parameters, body) } catch {
      // Whatever the operators hold goes without anybody waiting for it.
      let garbage = Garbage()
      garbage.take(&running)
      garbage.letGo()
      throw error
    }
  }

  private func batches(_ parameters: GivenParameters, _ body: (Execution, Batch) throws(RunError) -> Void) throws(EngineError) {
    let (context, root) = try operators()
    context.begin(parameters)
    // Whoever gave them can then fill in the next ones in their place.
    defer { context.end() }
    do {
      root.restart()
      while let batch = try root.next() { try body(context, batch) }
    } catch { throw .run(error) }
  }

  /// A column of the answer, without what whoever takes it reads by itself.
  private func column(_ slot: Slot, _ batch: Batch, _ context: Execution) throws(RunError) -> AnswerRows.Column {
    try meter.tick(batch.count)
    // By its place: a copy of it would count references.
    if let place = properties.indices.first(where: { properties[$0].slot == slot }) {
      if let key = properties[place].key {
        let object = properties[place].object
        switch batch[object].kind {
        case .nodes: return .nodeProperty(key, of: batch[object].ids)
        case .edges: return .edgeProperty(key, of: batch[object].ids)
        case .unset, .values: break
        }
      }
      let held = HeldMemory(context.meter)
      try context.evaluate(properties[place].expression, batch, into: slot, held)
      held.removeAll()
    }
    let values = batch[slot].kind == .values ? batch[slot].values : (0..<batch.count).map { batch[slot].value(at: $0) }
    for value in values { try check(value) }
    return .values(values)
  }

  private func check(_ value: Value) throws(RunError) {
    try value.checkOutput(meter)
    try meter.walk(value)
  }

  /// The plan as text; after a run with PROFILE, with what each operator did.
  package func explain() -> String { PlanText(query, plan, graph: graph).text }

  /// Runs the query and tells what each operator did.
  package func profile(_ parameters: [String: Value] = [:], limits: Limits = Limits()) throws(EngineError) -> String {
    let parameters = GivenParameters(parameters)
    try check(parameters)
    meter.restart(limits)
    let context = Execution(query, plan: plan, graph: graph, meter: meter)
    context.begin(parameters)
    let profile = Profile()
    context.profile = profile
    meter.isProfiled = true
    let (root, _) = OperatorBuilder.build(plan.root, context, profile: profile)
    do {
      try context.checkBuilt()
      root.restart()
      while try root.next() != nil {}
    } catch { throw .run(error) }
    return PlanText(query, plan, graph: graph, work: profile.work).text
  }

  private func check(_ parameters: GivenParameters) throws(EngineError) {
    guard let missing = query.parameters.first(where: { !parameters.has($0) }) else { return }
    let message = "The query needs a value for the parameter $\(missing)."
    let suggestion = EditDistance.nearest(to: missing, among: parameters.allNames.sorted(), count: 1).first
    throw .query(
      QueryError(
        .parameterMissing, .compileTime, .missingParameter, message, at: place(ofParameter: missing),
        suggestion: suggestion.map { "$" + $0 }))
  }

  /// Where a parameter is first named.
  private func place(ofParameter name: String) -> SourceRange {
    var first = SourceRange.none
    for expression in query.tree.expressions {
      guard case .parameter(name) = expression.kind, first == .none || expression.range.start < first.start else { continue }
      first = expression.range
    }
    return first
  }

  /// The operators, made at the first run and kept.
  private func operators() throws(EngineError) -> (context: Execution, root: any Operator) {
    if let running { return running }
    let context = Execution(query, plan: plan, graph: graph, meter: meter)
    let properties = AnswerProperty.all(context)
    let root = OperatorBuilder.build(plan.root, context, profile: nil, leavingOut: Set(properties.map(\.slot))).root
    do { try context.checkBuilt() } catch { throw .run(error) }
    self.properties = properties
    running = (context, root)
    return (context, root)
  }
}
