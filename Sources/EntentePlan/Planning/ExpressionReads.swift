package import EntenteLanguage

/// Which slots of the row an expression reads, those of its subqueries included; remembered by expression.
package final class ExpressionReads {
  private let query: BoundQuery
  private var known: [Set<Slot>?]

  package init(_ query: BoundQuery) {
    self.query = query
    known = Array(repeating: nil, count: query.tree.expressions.count)
  }

  /// Slots that the expression brings itself (`x` in `[x IN …]`) are not among them.
  package func slots(_ id: ExpressionID) -> Set<Slot> {
    if let slots = known[Int(id.rawValue)] { return slots }
    let slots = find(id)
    known[Int(id.rawValue)] = slots
    return slots
  }

  package func slots(_ ids: [ExpressionID]) -> Set<Slot> { ids.reduce(into: []) { $0.formUnion(slots($1)) } }

  package func slots(_ predicate: PlanPredicate) -> Set<Slot> {
    switch predicate {
    case .expression(let id): slots(id)
    case .labels(let slot, _), .notNull(let slot), .mode(let slot, _): [slot]
    case .property(let slot, _, let value), .properties(let slot, let value): slots(value).union([slot])
    case .differ(let a, let b), .same(let a, let b): [a, b]
    case .time(let slot, let scope): slots(scope).union([slot])
    }
  }

  package func slots(_ scope: TimeScope) -> Set<Slot> {
    switch scope {
    case .asOf(let date): slots(date)
    case .between(let first, let last): slots(first).union(slots(last))
    }
  }

  /// What an aggregate is computed of; nothing for `count(*)`.
  package func arguments(of aggregate: BoundAggregate) -> [ExpressionID] {
    if case .call(let call) = query.tree[aggregate.call].kind { call.arguments } else { [] }
  }

  private func find(_ id: ExpressionID) -> Set<Slot> {
    if let slot = query.slots[id] { return [slot] }
    var result: Set<Slot> = []
    if let subquery = query.subqueryOf[id] {
      result = Set(query.subqueries[Int(subquery.rawValue)].imports)
    }
    let kind = query.tree[id].kind
    // The result and predicate of a pattern comprehension are part of its subquery.
    if case .patternComprehension = kind { return result }
    kind.forEachChild { result.formUnion(slots($0)) }
    if let locals = query.localSlots[id] {
      // A map projection names variables of the row; other expressions bring variables of their own.
      if case .mapProjection = kind { result.formUnion(locals) } else { result.subtract(locals) }
    }
    return result
  }
}
