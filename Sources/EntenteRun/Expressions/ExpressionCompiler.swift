import EntenteLanguage
import EntentePlan

/// Makes nodes of a bound expression.
struct ExpressionCompiler {
  private let context: Execution
  private var query: BoundQuery { context.query }
  /// Variables that expressions around bring.
  private var locals: Set<Slot> = []

  init(_ context: Execution) { self.context = context }

  func compile(_ id: ExpressionID) -> CompiledExpression {
    if let slot = query.slots[id] { return read(slot) }
    if let subquery = query.subqueryOf[id] { return SubqueryExpression(context, subquery, locals: locals) }
    let expression = query.tree[id]
    switch expression.kind {
    case .null: return LiteralExpression(.null)
    case .boolean(let value): return LiteralExpression(.boolean(value))
    case .integer(let value): return LiteralExpression(.integer(value))
    case .float(let value): return LiteralExpression(.float(value))
    case .string(let value): return LiteralExpression(.string(value))
    case .parameter(let name): return ParameterExpression(name)
    case .list(let items): return ListExpression(items.map(compile))
    case .map(let entries): return MapExpression(entries.map { ($0.key.text, compile($0.value)) })
    case .property(let object, let key): return PropertyExpression(compile(object), key: key.text, graph: context.graph)
    case .index(let object, let index): return IndexExpression(compile(object), compile(index))
    case .slice(let list, let from, let to): return SliceExpression(compile(list), from: from.map(compile), to: to.map(compile))
    case .hasLabels(let object, let labels): return LabelsExpression(compile(object), labels, in: query.tree, graph: context.graph)
    case .call(let call): return self.call(call, at: Int(expression.range.start))
    // What is left without a slot or a subquery is nothing that binding lets through.
    case .variable, .countStar, .subquery, .pattern, .patternComprehension: return LiteralExpression(.null)
    default: return operation(expression, id)
    }
  }

  private func read(_ slot: Slot) -> CompiledExpression { locals.contains(slot) ? LocalExpression(slot) : SlotExpression(slot) }

  private func operation(_ expression: EntenteLanguage.Expression, _ id: ExpressionID) -> CompiledExpression {
    switch expression.kind {
    case .unary(.not, let operand): NotExpression(compile(operand))
    case .unary(.isNull, let operand): IsNullExpression(compile(operand), wanted: true)
    case .unary(.isNotNull, let operand): IsNullExpression(compile(operand), wanted: false)
    case .unary(.negate, let operand): SignExpression(compile(operand), isNegative: true)
    case .unary(.plus, let operand): SignExpression(compile(operand), isNegative: false)
    case .binary(let binary, let left, let right):
      BinaryExpression(binary, compile(left), compile(right), at: Int(expression.range.start))
    case .logical(let logical, let operands): LogicalExpression(logical, operands.map(compile))
    case .comparison(let first, let links): ComparisonExpression(compile(first), links.map { ($0.operator, compile($0.operand)) })
    case .conditional(let conditional):
      CaseNode(
        conditional.subject.map(compile), conditional.branches.map { (compile($0.when), compile($0.then)) },
        conditional.otherwise.map(compile))
    default: loop(expression.kind, id)
    }
  }

  private func loop(_ kind: EntenteLanguage.Expression.Kind, _ id: ExpressionID) -> CompiledExpression {
    let slots = query.localSlots[id] ?? []
    var inner = self
    switch kind {
    case .listComprehension(let loop):
      inner.locals.formUnion(slots)
      return ComprehensionExpression(slots[0], compile(loop.list), loop.predicate.map(inner.compile), loop.result.map(inner.compile))
    case .quantifier(let loop):
      inner.locals.formUnion(slots)
      let condition = loop.predicate.map(inner.compile) ?? LocalExpression(slots[0])
      return QuantifierExpression(loop.kind, slots[0], compile(loop.list), condition)
    case .reduce(let loop):
      inner.locals.formUnion(slots)
      return ReduceExpression(slots, compile(loop.initial), compile(loop.list), inner.compile(loop.body))
    case .mapProjection(_, let items): return projection(items, slots)
    default: return LiteralExpression(.null)
    }
  }

  /// Slots are those of the variable projected, then of the variables among the items.
  private func projection(_ items: [MapProjectionItem], _ slots: [Slot]) -> CompiledExpression {
    var rest = slots.dropFirst()
    let compiled = items.map { item -> MapProjectionExpression.Item in
      switch item {
      case .property(let key): .key(key.text)
      case .all: .all
      case .entry(let entry): .entry(entry.key.text, compile(entry.value))
      case .variable(let name): .entry(name.text, read(rest.removeFirst()))
      }
    }
    return MapProjectionExpression(read(slots[0]), compiled)
  }

  private func call(_ call: FunctionCall, at offset: Int) -> CompiledExpression {
    // Binding knows the names: one that it lets through is here.
    guard let function = Functions.find(call.name.text) else { return LiteralExpression(.null) }
    return CallExpression(function, call.arguments.map(compile), at: offset)
  }
}
