import EntenteLanguage

extension Binder {
  /// Binds a part of the query that is run for a row, in a scope of its own, and notes what it reads from outside.
  private mutating func bindApart(
    _ kind: BoundSubquery.Kind, _ id: ExpressionID, _ body: (inout Binder) throws(QueryError) -> Branches
  ) throws(QueryError) {
    let outside = scope
    let around = aggregation
    scope = Scope(within: subqueryScope)
    aggregation = nil
    imports.append([])
    let branches = try body(&self)
    let read = imports.removeLast().sorted()
    scope = outside
    aggregation = around
    result.subqueries.append(
      BoundSubquery(kind: kind, branches: branches.branches, unionDistinct: branches.unionDistinct, imports: read))
    result.subqueryOf[id] = SubqueryID(UInt16(truncatingIfNeeded: result.subqueries.count - 1))
  }

  /// What a subquery can name of the query around it; above an aggregation, the keys that are variables.
  private var subqueryScope: Scope {
    guard let aggregation else { return scope }
    var around = scope
    for known in aggregation.known {
      if case .variable(let name) = tree[known.expression].kind { around.declare(name, Variable(slot: known.slot, type: known.type)) }
    }
    return around
  }

  mutating func bindSubquery(_ kind: SubqueryKind, _ query: QueryID, _ id: ExpressionID) throws(QueryError) -> StaticType {
    let source = tree[query]
    try Composition.check(source, allowsWrites: false, isSubquery: true)
    let bound: (BoundSubquery.Kind, StaticType) =
      switch kind {
      case .exists: (.exists, .boolean)
      case .count: (.count, StaticType(.integer))
      case .collect: (.collect, StaticType(.list))
      }
    try bindApart(bound.0, id) { (binder) throws(QueryError) in
      let branches = try binder.branches(of: source)
      if kind == .collect, branches.columns.count != 1 {
        throw .syntax(.unexpectedSyntax, "COLLECT { } returns one column.", at: source.range)
      }
      return branches
    }
    return bound.1
  }

  mutating func bindPatternComprehension(
    _ comprehension: PatternComprehension, _ id: ExpressionID, _ context: Context
  ) throws(QueryError) -> StaticType {
    try bindApart(.collect, id) { (binder) throws(QueryError) in
      var match = BoundMatch()
      match.pattern = try binder.bindPattern(comprehension.pattern, allowsNewVariables: true)
      if let predicate = comprehension.predicate {
        try binder.bindPredicate(predicate)
        match.predicate = predicate
      }
      _ = try binder.bind(comprehension.result)
      return try binder.collecting(match, comprehension.result)
    }
    return StaticType(.list)
  }

  /// A pattern that stands for a truth value, or `shortestPath(…)`, which stands for a path.
  mutating func bindPatternExpression(_ pattern: PathPatternID, _ id: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    switch tree[pattern].selector {
    case .shortestPathFunction, .allShortestPathsFunction: return try bindShortestPath(pattern, id)
    default: break
    }
    guard context.allowsPattern else {
      throw .syntax(
        .unexpectedSyntax, "A pattern stands for a truth value, in a condition; elsewhere write EXISTS { } or COUNT { }.",
        at: tree[id].range, expected: ["EXISTS {", "COUNT {"])
    }
    try bindApart(.exists, id) { (binder) throws(QueryError) in
      let match = BoundMatch(pattern: try binder.bindPattern(pattern, allowsNewVariables: false))
      return Branches(branches: [BoundBranch(clauses: [.match(match)])])
    }
    return .boolean
  }

  /// `shortestPath(…)` as a value is the first of the paths that a search collects; `allShortestPaths(…)` is all of them.
  private mutating func bindShortestPath(_ pattern: PathPatternID, _ id: ExpressionID) throws(QueryError) -> StaticType {
    let isSingle = if case .shortestPathFunction = tree[pattern].selector { true } else { false }
    let search = isSingle ? tree.add(.pattern(pattern), tree[id].range) : id
    try bindApart(.collect, search) { (binder) throws(QueryError) in
      var match = BoundMatch(pattern: try binder.bindPattern(pattern, allowsNewVariables: false))
      let path = try binder.newSlot(nil)
      match.pattern.paths[0].slot = path
      let value = binder.tree.add(.variable(""), binder.tree[id].range)
      binder.result.slots[value] = path
      return try binder.collecting(match, value)
    }
    guard isSingle else { return StaticType(.list, of: .path) }
    tree.replace(id, with: .call(FunctionCall(name: Name("head", tree[id].range), distinct: false, arguments: [search])))
    return StaticType(.path)
  }

  private mutating func bindPattern(_ id: PathPatternID, allowsNewVariables: Bool) throws(QueryError) -> BoundPattern {
    var patterns = PatternBinder(scope: scope)
    patterns.allowsNewVariables = allowsNewVariables
    try bindPath(id, &patterns)
    try bindExpressions(&patterns)
    return patterns.pattern
  }

  private mutating func collecting(_ match: BoundMatch, _ value: ExpressionID) throws(QueryError) -> Branches {
    let slot = try newSlot(nil)
    let item = BoundItem(expression: value, slot: slot)
    let clauses: [BoundClause] = [.match(match), .project(BoundProjection(items: [item]))]
    return Branches(branches: [BoundBranch(clauses: clauses, columns: [slot])], columns: [""])
  }
}
