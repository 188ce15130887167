import EntentePlan

final class SlotNode: ExpressionNode {
  private let slot: Slot
  init(_ slot: Slot) { self.slot = slot }
  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { row.rows.value(slot, at: row.row) }
}

/// A variable of a comprehension, a quantifier or `reduce`.
final class LocalNode: ExpressionNode {
  private let slot: Int
  init(_ slot: Slot) { self.slot = Int(slot.rawValue) }
  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { row.frame.locals[slot] }
}

final class ParameterNode: ExpressionNode {
  private let name: String
  private let offset: Int
  init(_ name: String, offset: Int) { (self.name, self.offset) = (name, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    if let value = row.frame.context.parameter(name) { return value }
    throw .fault(.init(.parameterMissing, .missingParameter, "the parameter $\(name) was not given", offset: offset))
  }
}

final class ListNode: ExpressionNode {
  private let items: [ExpressionNode]
  init(_ items: [ExpressionNode]) { self.items = items }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let meter = row.frame.meter
    var values = GatheredValues()
    values.reserveCapacity(items.count)
    for item in items { try values.append(try item.evaluate(row), meter) }
    return .list(values.takeList(meter))
  }
}

final class MapNode: ExpressionNode {
  private let entries: [(key: String, value: ExpressionNode)]
  init(_ entries: [(key: String, value: ExpressionNode)]) { self.entries = entries }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let meter = row.frame.meter
    var values = GatheredValues()
    for entry in entries { try values.append(try entry.value.evaluate(row), meter) }
    return .map(MapValue(zip(entries, values.take(meter)).map { .init($0.key, $1) }))
  }
}

final class SubqueryNode: ExpressionNode {
  private let id: SubqueryID
  init(_ id: SubqueryID) { self.id = id }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    try row.frame.context.runSubquery(id) { (slot) throws(RunError) in row.value(slot) }
  }
}
