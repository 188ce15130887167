import EntenteBytes
import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// What the operators of a running plan share. Made once for a prepared query, used for one run at a time.
final class Execution {
  let query: BoundQuery
  let plan: Plan
  let graph: any GraphSource
  /// How many rows an operator that makes rows of a list makes at once: fewer where they have turned out to be heavy.
  private(set) var rowsAtOnce = Batch.size
  let meter: Meter
  /// Where given: told of every operator, also of those of subqueries, which are made when they are first run.
  var profile: Profile?
  let reads: ExpressionReads
  private let compiler: ExpressionCompiler
  private let watch: WorkWatch
  /// What expressions share during a run.
  private(set) var frame: EvaluationFrame?
  private var parameters = GivenParameters()
  /// Which run this is.
  private(set) var run = 0
  private var compiled = ExpressionMap<CompiledExpression>()
  /// Functions of one parameter, by their text: `date($d)` is often there twice or four times.
  private var constants: [String: RunConstant] = [:]
  private var subqueries: [SubqueryRun?]

  init(_ query: BoundQuery, plan: Plan, graph: any GraphSource, meter: Meter) {
    (self.query, self.plan, self.graph, self.meter) = (Execution.localising(query, plan), plan, graph, meter)
    reads = ExpressionReads(query)
    watch = meter.watch()
    compiler = ExpressionCompiler(self.query, graph: graph, watch: watch)
    subqueries = Array(repeating: nil, count: plan.subqueries.count)
  }

  /// Begins a run.
  func begin(_ parameters: GivenParameters) {
    self.parameters = parameters
    frame?.begin()
    run += 1
  }

  /// Ends it: lets go of the parameters.
  func end() { parameters = GivenParameters() }

  /// The query, but that variables of quantifiers which a path search checks edge by edge are columns there, not variables of an expression.
  private static func localising(_ query: BoundQuery, _ plan: Plan) -> BoundQuery {
    let searched = Set(
      plan.nodes.flatMap { node -> [Slot] in
        switch node.operation {
        case .expandMany(let many): if case .edge(let step) = many.body { step.singles } else { [] }
        case .shortest(let search): search.step.singles
        default: []
        }
      })
    guard !searched.isEmpty else { return query }
    var pushed: [ExpressionID] = []
    query.localSlots.forEach { expression, slots in if !searched.isDisjoint(with: slots) { pushed.append(expression) } }
    guard !pushed.isEmpty else { return query }
    var result = query
    for expression in pushed { result.localSlots[expression] = nil }
    return result
  }

  private func evaluationFrame() -> EvaluationFrame {
    if let frame { return frame }
    let made = EvaluationFrame(query, graph: graph, meter: meter, context: self)
    made.begin()
    frame = made
    return made
  }

  // MARK: Expressions

  func compile(_ id: ExpressionID) -> CompiledExpression {
    if let known = compiled[id] { return known }
    let made = compiler.compile(id)
    compiled[id] = made
    return made
  }

  /// An expression that ``RunConstant/isPossible(_:_:)``.
  func constant(_ id: ExpressionID) -> RunConstant {
    guard case .call(let call) = query.tree[id].kind, !call.distinct, call.arguments.count == 1,
      case .parameter(let name) = query.tree[call.arguments[0]].kind
    else { return RunConstant(self, id) }
    let text = "\(call.name.text.lowercased())($\(name))"
    if let known = constants[text] { return known }
    let made = RunConstant(self, id)
    constants[text] = made
    return made
  }

  /// Throws where it was time to stop while expressions were compiled: what was made is of no use then.
  func checkBuilt() throws(RunError) {
    if watch.verdict != nil { try meter.look() }
  }

  func evaluate(_ expression: CompiledExpression, _ batch: Batch, _ row: Int) throws(RunError) -> Value {
    try meter.tick(expression.cost)
    return try expression.evaluate(EvaluationRow(evaluationFrame(), batch, row))
  }

  /// Rows of which one batch's values have weighed more than ``heavyBatch`` come fewer at a time, so that a query that stops has little to give back.
  private func noteWeight(_ bytes: Int, ofRows rows: Int) {
    guard bytes > Self.heavyBatch else { return }
    rowsAtOnce = max(1, min(rowsAtOnce, rows * Self.heavyBatch / bytes))
  }

  /// Bytes of large values that one batch may hold before the next ones have fewer rows.
  private static let heavyBatch = 64 << 20

  /// Evaluates an expression for all rows of a batch, into one of its columns, whose values count as held by `held`.
  func evaluate(_ expression: CompiledExpression, _ batch: Batch, into slot: Slot, _ held: HeldMemory) throws(RunError) {
    var column = Column()
    column.become(.values)
    column.values.reserveCapacity(batch.count)
    do {
      for row in 0..<batch.count {
        let value = try evaluate(expression, batch, row)
        let bytes = value.heldBytes
        if bytes > Meter.smallest { try held.add(bytes) }
        column.values.append(value)
      }
      noteWeight(held.bytes, ofRows: batch.count)
    } catch {
      let garbage = Garbage()
      garbage.take(&column.values)
      garbage.letGo()
      throw error
    }
    batch[slot] = column
  }

  func aggregate(_ aggregate: BoundAggregate) -> AggregateOperator.Aggregate {
    AggregateOperator.Aggregate(
      slot: aggregate.slot, state: state(of: query.tree[aggregate.call].kind))
  }

  private func state(of call: EntenteLanguage.Expression.Kind) -> any GroupedAggregate {
    guard case .call(let call) = call else { return RowCounts() }
    if call.name.text.lowercased() == "count", call.distinct, let slot = query.slots[call.arguments[0]] {
      return DistinctCount(self, slot: slot)
    }
    return AccumulatedAggregate(
      self, call.arguments.map(compile), make: Aggregates.maker(call.name.text, distinct: call.distinct) ?? Aggregates.countRows)
  }

  /// SKIP's or LIMIT's number.
  func amount(_ expression: CompiledExpression, of clause: String) throws(RunError) -> Int {
    let none = Batch(width: 0)
    switch try evaluate(expression, none, 0) {
    case .integer(let count) where count >= 0: return Int(count)
    case .integer:
      throw expression.at(.fault(.init(.syntaxError, .negativeIntegerArgument, "\(clause) takes a number that is not negative")))
    case let other:
      throw expression.at(.fault(.init(.syntaxError, .invalidArgumentType, "\(clause) takes an integer, not \(other.article)")))
    }
  }

  // MARK: The graph

  /// A property of the node or edge at a row; null where there is neither.
  func property(_ key: KeyID, of column: Column, at row: Int) throws(RunError) -> Value {
    if let node = column.node(at: row) { return try graph.property(key, of: node) }
    if let edge = column.edge(at: row) { return try graph.property(key, of: edge) }
    return .null
  }

  /// The days that edges' dates cover, whatever the column's kind; absent where there is no date.
  func daySpans(of edges: [EdgeID], _ key: KeyID?, into output: inout DaySpans) throws(RunError) {
    guard let key, let kind = graph.edgeColumn(key) else { return appendAbsent(edges.count, to: &output) }
    if kind == .date || kind == .edtf { return try graph.daySpans(of: edges, key, into: &output) }
    for edge in edges {
      if let span = try graph.property(key, of: edge).daySpan {
        output.first.append(span.first)
        output.last.append(span.last)
      } else {
        appendAbsent(1, to: &output)
      }
    }
  }

  private func appendAbsent(_ count: Int, to output: inout DaySpans) {
    output.first.append(contentsOf: repeatElement(DaySpans.absentFirst, count: count))
    output.last.append(contentsOf: repeatElement(DaySpans.absentLast, count: count))
  }

  // MARK: Subqueries

  func subquery(_ id: SubqueryID) throws(RunError) -> SubqueryRun {
    if let run = subqueries[Int(id.rawValue)] { return run }
    let run = SubqueryRun(self, plan.subqueries[Int(id.rawValue)])
    try checkBuilt()
    subqueries[Int(id.rawValue)] = run
    return run
  }
}

extension Execution: ExpressionContext {
  func parameter(_ name: String) -> Value? { parameters[name] }

  func runSubquery(_ id: SubqueryID, reading value: (Slot) throws(RunError) -> Value) throws(RunError) -> Value {
    try subquery(id).evaluate(value)
  }
}

extension Meter: WorkMeter {}

extension Batch: RowSource {
  func value(_ slot: Slot, at row: Int) -> Value { columns[Int(slot.rawValue)].value(at: row) }
}
