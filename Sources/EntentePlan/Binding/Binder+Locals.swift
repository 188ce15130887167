import EntenteLanguage

extension Binder {
  /// Expressions that bring variables of their own, and the map projection, which names some.
  mutating func bindLocal(_ kind: Expression.Kind, _ id: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    switch kind {
    case .listComprehension(let comprehension): return try bindListComprehension(comprehension, id, context)
    case .quantifier(let quantifier):
      try bindOver(quantifier.list, quantifier.variable, id, context) { (binder) throws(QueryError) in
        if let predicate = quantifier.predicate { try binder.bindPredicate(predicate, context) }
      }
      return .boolean
    case .reduce(let reduce): return try bindReduce(reduce, id, context)
    case .mapProjection(let base, let items): return try bindMapProjection(base, items, id, context)
    default: return .unknown
    }
  }

  /// A condition within an expression.
  private mutating func bindPredicate(_ id: ExpressionID, _ context: Context) throws(QueryError) {
    let type = try bind(id, context.predicate)
    guard type.mayBeBoolean else { throw wrongType("A condition", "a boolean", type, id) }
  }

  /// Binds a list, then `body` with a variable for its elements.
  private mutating func bindOver(
    _ list: ExpressionID, _ name: Name, _ id: ExpressionID, _ context: Context,
    _ body: (inout Binder) throws(QueryError) -> Void
  ) throws(QueryError) {
    let type = try bind(list, context.value)
    guard [.list, .unknown, .null].contains(type.base) else { throw wrongType("What follows IN", "a list", type, list) }
    let variable = try newVariable(name.text, type.base == .list ? StaticType(type.element) : .unknown)
    result.localSlots[id] = [variable.slot]
    scope.push(name.text, variable)
    try body(&self)
    scope.pop(1)
  }

  private mutating func bindListComprehension(
    _ comprehension: ListComprehension, _ id: ExpressionID, _ context: Context
  ) throws(QueryError) -> StaticType {
    var element = StaticType.unknown
    try bindOver(comprehension.list, comprehension.variable, id, context) { (binder) throws(QueryError) in
      element = binder.scope[comprehension.variable.text]?.type ?? .unknown
      if let predicate = comprehension.predicate { try binder.bindPredicate(predicate, context) }
      if let result = comprehension.result { element = try binder.bind(result, context.value) }
    }
    return StaticType(.list, of: element.base)
  }

  private mutating func bindReduce(_ reduce: Reduce, _ id: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    _ = try bind(reduce.initial, context.value)
    let list = try bind(reduce.list, context.value)
    guard [.list, .unknown, .null].contains(list.base) else { throw wrongType("What follows IN", "a list", list, reduce.list) }
    let accumulator = try newVariable(reduce.accumulator.text, .unknown)
    let variable = try newVariable(reduce.variable.text, list.base == .list ? StaticType(list.element) : .unknown)
    result.localSlots[id] = [accumulator.slot, variable.slot]
    scope.push(reduce.accumulator.text, accumulator)
    scope.push(reduce.variable.text, variable)
    _ = try bind(reduce.body, context.value)
    scope.pop(2)
    return .unknown
  }

  private mutating func bindMapProjection(
    _ base: Name, _ items: [MapProjectionItem], _ id: ExpressionID, _ context: Context
  ) throws(QueryError) -> StaticType {
    var slots = [try namedSlot(base)]
    let isEntity = [.node, .relationship].contains(scope[base.text]?.type.base)
    for item in items {
      switch item {
      case .property(let key) where isEntity: result.usedNames.append(UsedName(kind: .key, name: key))
      case .entry(let entry): _ = try bind(entry.value, context.value)
      case .variable(let name): slots.append(try namedSlot(name))
      case .property, .all: break
      }
    }
    result.localSlots[id] = slots
    return StaticType(.map)
  }

  /// The slot of a variable that is named without being an expression; above an aggregation, of the key that it is.
  private mutating func namedSlot(_ name: Name) throws(QueryError) -> Slot {
    let expression = tree.add(.variable(name.text), name.range)
    _ = try bind(expression)
    return result.slots[expression] ?? Slot(0)
  }
}
