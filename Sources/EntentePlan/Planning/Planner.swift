package import EntenteLanguage

/// Makes a plan of a bound query: where patterns start, what is joined when, and what is filtered where.
package final class Planner {
  let query: BoundQuery
  let catalog: any Catalog
  let reads: ExpressionReads
  var plan = Plan()
  /// While a subquery is planned: what it is given of the surrounding row, and has throughout.
  var given: Set<Slot> = []
  let watch: WorkWatch?

  private init(_ query: BoundQuery, on catalog: any Catalog, _ watch: WorkWatch?) {
    self.query = query
    self.catalog = catalog
    self.watch = watch
    reads = ExpressionReads(query)
    plan.slotCount = query.slotCount
  }

  /// Counts work; `false` where it is time to stop. What is planned from then on is of no use.
  func goesOn(_ work: Int) -> Bool { watch?.goesOn(work) ?? true }

  private func stop() throws(QueryError) {
    if let verdict = watch?.verdict { throw verdict }
  }

  /// The plan of a query without write clauses. Cost: about the square of the number of pattern elements. Throws only what `watch` says.
  package static func plan(_ query: BoundQuery, on catalog: any Catalog, watch: WorkWatch? = nil) throws(QueryError) -> Plan {
    let planner = Planner(query, on: catalog, watch)
    planner.planSubqueries()
    (planner.plan.root, planner.plan.columns) = planner.union(of: query.branches, distinct: query.unionDistinct, bound: [])
    planner.plan.findLive(reads: planner.reads, watch)
    try planner.stop()
    return planner.plan
  }

  /// The plan of some clauses of an import script, which get rows with the slots `bound`. Its columns are all that is bound after them.
  package static func plan(
    _ clauses: [BoundClause], of query: BoundQuery, bound: Set<Slot>, on catalog: any Catalog, watch: WorkWatch? = nil
  ) throws(QueryError) -> Plan {
    let planner = Planner(query, on: catalog, watch)
    planner.planSubqueries()
    var bound = bound
    planner.plan.root = planner.clauses(clauses, bound: &bound)
    planner.plan.columns = bound.sorted()
    planner.plan.findLive(reads: planner.reads, watch)
    try planner.stop()
    return planner.plan
  }

  private func planSubqueries() {
    defer { given = [] }
    for subquery in query.subqueries {
      given = Set(subquery.imports)
      let (root, columns) = union(of: subquery.branches, distinct: subquery.unionDistinct, bound: Set(subquery.imports))
      plan.subqueries.append(PlannedSubquery(kind: subquery.kind, root: root, columns: columns, imports: subquery.imports))
    }
  }

  func newSlot() -> Slot {
    defer { plan.slotCount += 1 }
    return Slot(UInt16(plan.slotCount))
  }

  func add(_ operation: PlanOperation, over input: OperatorID?, rows: Double) -> OperatorID {
    plan.add(operation, input: input, rows: rows)
  }

  private func union(of branches: [BoundBranch], distinct: Bool, bound: Set<Slot>) -> (OperatorID, [Slot]) {
    let roots = branches.map { branch in
      var bound = bound
      return UnionBranch(root: clauses(branch.clauses, bound: &bound), columns: branch.columns)
    }
    guard roots.count > 1 else { return (roots[0].root, roots[0].columns) }
    let columns = roots[0].columns
    let rows = roots.reduce(0) { $0 + plan[$1.root].rows }
    let all = add(.union(roots, columns: columns), over: nil, rows: rows)
    return (distinct ? add(.distinct(columns), over: all, rows: rows) : all, columns)
  }

  private func clauses(_ clauses: [BoundClause], bound: inout Set<Slot>) -> OperatorID {
    var root = add(.argument, over: nil, rows: 1)
    for clause in clauses {
      switch clause {
      case .match(let match): root = self.match(match, over: root, bound: &bound)
      case .unwind(let list, let slot):
        root = add(.unwind(list, as: slot), over: root, rows: plan[root].rows * 8)
        bound.insert(slot)
      case .project(let projection): root = project(projection, over: root, bound: &bound)
      case .write: preconditionFailure("write clauses are refused, or run by the importer")
      }
    }
    return root
  }

  private func match(_ match: BoundMatch, over input: OperatorID, bound: inout Set<Slot>) -> OperatorID {
    guard match.isOptional else {
      let matching = MatchPlanner(self, match, bound: bound, input: input)
      let root = matching.plan()
      bound = matching.bound
      return root
    }
    let argument = add(.argument, over: nil, rows: 1)
    let matching = MatchPlanner(self, match, bound: bound, input: argument)
    let body = matching.plan()
    let added = matching.bound.subtracting(bound).sorted()
    bound = matching.bound
    let rows = plan[input].rows * max(1, plan[body].rows)
    return add(.optional(body: body, adds: added, origin: newSlot()), over: input, rows: rows)
  }
}
