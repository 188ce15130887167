import EntenteLanguage
import EntenteModel
import EntentePlan
package import EntenteStore

/// Builds a graph from a script of CREATE, MATCH, UNWIND, WITH, SET, REMOVE and DELETE, statements separated by `;`.
///
/// Reading clauses are planned and run like any query, on the graph as it stands; each writing clause is applied to all rows of the clauses
/// before it, before the next clause sees any. An empty script makes an empty graph.
package struct ScriptImporter {
  let graph = MutableGraph()
  let meter: Meter

  private init(_ limits: Limits) { meter = Meter(limits) }

  package static func run(_ source: [UInt8], limits: Limits = Limits()) throws(EngineError) -> GraphBuilder {
    let importer = ScriptImporter(limits)
    var script: Parser
    do { script = try Parser(script: source, watch: importer.meter.watch()) } catch { throw EngineError(error) }
    while let query = try bind(&script, importer.meter) {
      do {
        for branch in query.branches { try importer.run(branch.clauses, of: query) }
      } catch { throw .run(error) }
    }
    do { return try importer.graph.builder() } catch { throw .run(error) }
  }

  /// The next statement of the script; each has a tree of its own, so that a long script costs no more than its statements.
  private static func bind(_ script: inout Parser, _ meter: Meter) throws(EngineError) -> BoundQuery? {
    do {
      guard let tree = try script.next() else { return nil }
      return try Binder.bind(tree, allowsWrites: true, watch: meter.watch())
    } catch { throw EngineError(error) }
  }

  private func run(_ clauses: [BoundClause], of query: BoundQuery) throws(RunError) {
    var rows = ScriptRows(query)
    var reading: [BoundClause] = []
    for clause in clauses {
      guard case .write(let write) = clause else {
        reading.append(clause)
        continue
      }
      rows = try read(reading, of: query, from: rows)
      reading = []
      try ScriptWriter(query, rows: rows, graph: graph, meter: meter).apply(write)
      rows.bound.formUnion(ScriptWriter.bound(by: write))
    }
    if !reading.isEmpty { _ = try read(reading, of: query, from: rows) }
  }

  /// The rows that reading clauses make of the rows before them.
  private func read(_ clauses: [BoundClause], of query: BoundQuery, from rows: ScriptRows) throws(RunError) -> ScriptRows {
    guard !clauses.isEmpty else { return rows }
    // Without a watch nothing stops a plan; the statement's size bounds it.
    guard let plan = try? Planner.plan(clauses, of: query, bound: rows.bound, on: graph) else { throw .interrupted }
    let context = Execution(query, plan: plan, graph: graph, meter: meter)
    let (root, argument) = OperatorBuilder.build(plan.root, context, profile: nil)
    argument.batch = Batch(width: plan.slotCount)
    for slot in rows.bound { argument.batch[slot] = rows.batch[slot] }
    argument.batch.count = rows.batch.count
    root.restart()
    let result = ScriptRows(query, bound: Set(plan.columns))
    while let batch = try root.next() {
      if result.batch.count == 0 { result.batch.shape(like: batch, slots: plan.columns) }
      for row in 0..<batch.count { result.batch.append(row, of: batch, slots: plan.columns) }
      try meter.hold(batch.count * plan.columns.count * 16)
    }
    return result
  }
}

/// Rows between two clauses of a script.
struct ScriptRows {
  var batch: Batch
  /// Slots that have values.
  var bound: Set<Slot>

  /// One row of nothing.
  init(_ query: BoundQuery) {
    batch = Batch(width: query.slotCount)
    batch.count = 1
    bound = []
  }

  /// No rows.
  init(_ query: BoundQuery, bound: Set<Slot>) {
    batch = Batch(width: query.slotCount)
    self.bound = bound
  }
}
