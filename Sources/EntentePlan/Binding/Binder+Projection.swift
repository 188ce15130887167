import EntenteLanguage

extension Binder {
  struct ProjectionOutput {
    var bound: BoundProjection
    var names: [String]
  }

  /// A projected column before it is bound: what it is called, and whether it hands on a variable as it is.
  private struct Column {
    var name: String
    var expression: ExpressionID
    var range: SourceRange
    var aggregates = false
  }

  /// WITH or RETURN. Afterwards the scope is what it projects.
  mutating func project(_ source: Projection, at range: SourceRange, isReturn: Bool) throws(QueryError) -> ProjectionOutput {
    let before = scope
    let columns = try columns(source, at: range, isReturn: isReturn)
    var bound = BoundProjection(isDistinct: source.distinct)
    bound.isAggregating = columns.contains(where: \.aggregates)
    var after: [String: Variable] = [:]
    if bound.isAggregating { try bindGroups(columns, &bound, &after) } else { try bindItems(columns, &bound, &after) }
    let inner = scope.replacing(with: after)
    let known = zip(columns, bound.items).map { column, item in
      Aggregation.Known(expression: column.expression, slot: item.slot, type: after[column.name]?.type ?? .unknown)
    }
    try bindTail(source, &bound, before: before, inner: inner, known: known)
    aggregation = nil
    scope = inner
    return ProjectionOutput(bound: bound, names: columns.map(\.name))
  }

  private mutating func columns(_ source: Projection, at range: SourceRange, isReturn: Bool) throws(QueryError) -> [Column] {
    var columns: [Column] = []
    if source.star {
      if isReturn, scope.starNames.isEmpty {
        throw .syntax(.noVariablesInScope, "RETURN * has nothing to return: there are no variables.", at: range)
      }
      for name in scope.starNames {
        try watch?.tick()
        columns.append(Column(name: name, expression: tree.add(.variable(name), range), range: range))
      }
    }
    for item in source.items {
      let itemRange = tree[item.expression].range
      if !isReturn, item.alias == nil, !isVariable(item.expression) {
        throw .syntax(.noExpressionAlias, "An expression in WITH needs a name.", at: itemRange, expected: ["AS"])
      }
      try watch?.tick()
      let aggregates = self.aggregates(item.expression)
      columns.append(
        Column(name: item.column, expression: item.expression, range: item.alias?.range ?? itemRange, aggregates: aggregates))
    }
    var seen: Set<String> = []
    for column in columns where !seen.insert(column.name).inserted {
      throw .syntax(.columnNameConflict, "There are two columns named '\(column.name)'.", at: column.range)
    }
    return columns
  }

  private func isVariable(_ id: ExpressionID) -> Bool {
    if case .variable = tree[id].kind { true } else { false }
  }

  private mutating func bindItems(_ columns: [Column], _ bound: inout BoundProjection, _ after: inout [String: Variable]) throws(QueryError)
  {
    for column in columns {
      let type = try bind(column.expression)
      let variable = try output(column, type)
      bound.items.append(BoundItem(expression: column.expression, slot: variable.slot))
      after[column.name] = variable
    }
  }

  /// The variable that a column is afterwards: the same one, where it hands one on under its own name.
  private mutating func output(_ column: Column, _ type: StaticType) throws(QueryError) -> Variable {
    if case .variable(let name) = tree[column.expression].kind, name == column.name, let slot = result.slots[column.expression] {
      return Variable(slot: slot, type: type)
    }
    return try newVariable(column.name, type)
  }

  /// Keys first, then the items that aggregate, which may name simple keys.
  private mutating func bindGroups(_ columns: [Column], _ bound: inout BoundProjection, _ after: inout [String: Variable])
    throws(QueryError)
  {
    var aggregation = Aggregation(before: scope)
    var references: [ExpressionID?] = []
    for column in columns {
      guard !column.aggregates else {
        references.append(nil)
        continue
      }
      let type = try bind(column.expression)
      let variable = try output(column, type)
      bound.keys.append(BoundItem(expression: column.expression, slot: variable.slot))
      let reference = tree.add(.variable(column.name), tree[column.expression].range)
      result.slots[reference] = variable.slot
      references.append(reference)
      after[column.name] = variable
      if isSimple(column.expression) {
        aggregation.addKey(.init(expression: column.expression, slot: variable.slot, type: type), Sameness(tree: tree))
      }
    }
    let outside = scope
    self.aggregation = aggregation
    scope = scope.replacing(with: [:])
    for (column, reference) in zip(columns, references) {
      if let reference, let variable = after[column.name] {
        bound.items.append(BoundItem(expression: reference, slot: variable.slot))
        continue
      }
      let type = try bind(column.expression)
      let variable = try newVariable(column.name, type)
      bound.items.append(BoundItem(expression: column.expression, slot: variable.slot))
      after[column.name] = variable
    }
    scope = outside
    noteAggregates(&bound)
  }

  /// A key that may stand within an expression that aggregates: a variable, or properties of one.
  func isSimple(_ id: ExpressionID) -> Bool {
    switch tree[id].kind {
    case .variable: true
    case .property(let object, _): isSimple(object)
    default: false
    }
  }

  private func noteAggregates(_ bound: inout BoundProjection) {
    bound.aggregates = aggregation?.calls.map { BoundAggregate(call: $0.expression, slot: $0.slot) } ?? []
  }

  /// ORDER BY, SKIP, LIMIT, WHERE.
  private mutating func bindTail(
    _ source: Projection, _ bound: inout BoundProjection, before: Scope, inner: Scope, known: [Aggregation.Known]
  ) throws(QueryError) {
    let isClosed = bound.isAggregating || source.distinct
    scope = isClosed ? inner : before.adding(inner)
    if isClosed {
      var order = Aggregation(before: before, isOrder: true)
      for item in known { order.addKey(item, Sameness(tree: tree)) }
      for call in aggregation?.calls ?? [] { order.addCall(call, Sameness(tree: tree)) }
      aggregation = order
    } else {
      aggregation = nil
    }
    for item in source.order {
      if !bound.isAggregating, aggregates(item.expression) {
        throw refusedAggregate(item.expression, "ORDER BY aggregates only where the projection does.")
      }
      let isAggregate = aggregates(item.expression)
      aggregation?.wantsSimpleKeys = isAggregate
      _ = try bind(item.expression)
      bound.order.append(BoundSortKey(expression: item.expression, descending: item.descending))
    }
    aggregation?.wantsSimpleKeys = false
    if let predicate = source.predicate {
      if aggregates(predicate) { throw refusedAggregate(predicate, "WHERE cannot aggregate; name the aggregate in the WITH before it.") }
      try bindPredicate(predicate)
    }
    bound.predicate = source.predicate
    if bound.isAggregating { noteAggregates(&bound) }
    aggregation = nil
    bound.skip = try rowCount(source.skip, "SKIP")
    bound.limit = try rowCount(source.limit, "LIMIT")
  }

  private func refusedAggregate(_ id: ExpressionID, _ message: String) -> QueryError {
    .syntax(.invalidAggregation, message, at: tree[id].range)
  }
}
