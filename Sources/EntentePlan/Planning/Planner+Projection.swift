import EntenteLanguage

extension Planner {
  /// WITH or RETURN, in the order that ``BoundProjection`` gives.
  func project(_ projection: BoundProjection, over input: OperatorID, bound: inout Set<Slot>) -> OperatorID {
    var root = input
    if projection.isAggregating {
      let keys = projection.keys.map { Assignment(expression: $0.expression, slot: $0.slot) }
      let rows = keys.isEmpty ? 1 : max(1, plan[root].rows.squareRoot())
      root = add(.aggregate(keys: keys, aggregates: projection.aggregates), over: root, rows: rows)
      bound = Set(projection.keys.map(\.slot) + projection.aggregates.map(\.slot))
      let lost = given.subtracting(bound)
      if !lost.isEmpty { root = add(.recall(lost.sorted()), over: root, rows: rows) }
      bound.formUnion(lost)
    }
    let items = projection.items.filter { query.slots[$0.expression] != $0.slot }
    if !items.isEmpty {
      root = add(.assign(items.map { Assignment(expression: $0.expression, slot: $0.slot) }), over: root, rows: plan[root].rows)
    }
    let slots = projection.items.map(\.slot)
    bound.formUnion(slots)
    if projection.isDistinct {
      root = add(.distinct(slots), over: root, rows: plan[root].rows)
    }
    root = order(projection, over: root)
    if let predicate = projection.predicate {
      root = add(.filter(conjuncts(predicate).map { .expression($0) }), over: root, rows: plan[root].rows / 2)
    }
    bound = given.union(slots)
    return root
  }

  private func order(_ projection: BoundProjection, over input: OperatorID) -> OperatorID {
    var root = input
    guard !projection.order.isEmpty else {
      if let skip = projection.skip { root = add(.skip(skip), over: root, rows: plan[root].rows) }
      if let limit = projection.limit { root = add(.limit(limit), over: root, rows: min(plan[root].rows, rowCount(limit))) }
      return root
    }
    var computed: [Assignment] = []
    let keys = projection.order.map { item in
      if let slot = query.slots[item.expression] { return SortKey(slot: slot, descending: item.descending) }
      let slot = newSlot()
      computed.append(Assignment(expression: item.expression, slot: slot))
      return SortKey(slot: slot, descending: item.descending)
    }
    if !computed.isEmpty { root = add(.assign(computed), over: root, rows: plan[root].rows) }
    let rows = projection.limit.map { min(plan[root].rows, rowCount($0)) } ?? plan[root].rows
    return add(.sort(keys, skip: projection.skip, limit: projection.limit), over: root, rows: rows)
  }

  /// A literal's value, for estimates.
  private func rowCount(_ limit: ExpressionID) -> Double {
    if case .integer(let count) = query.tree[limit].kind { Double(count) } else { 100 }
  }

  /// The parts of a conjunction, which hold when it does.
  func conjuncts(_ id: ExpressionID) -> [ExpressionID] {
    if query.slots[id] == nil, case .logical(.and, let parts) = query.tree[id].kind { return parts.flatMap(conjuncts) }
    return [id]
  }
}
