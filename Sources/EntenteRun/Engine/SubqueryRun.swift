import EntentePlan

/// A part of a query that an expression runs for a row: `EXISTS {…}`, `COUNT {…}`, patterns and their comprehensions.
final class SubqueryRun {
  /// Slots of the row that it reads.
  let imports: [Slot]
  private let kind: BoundSubquery.Kind
  private let columns: [Slot]
  private let meter: Meter
  private let width: Int
  private let root: any Operator
  private let argument: ArgumentOperator

  init(_ context: Execution, _ plan: PlannedSubquery) {
    (kind, columns, imports, meter) = (plan.kind, plan.columns, plan.imports, context.meter)
    width = context.plan.slotCount
    (root, argument) = OperatorBuilder.build(plan.root, context, profile: context.profile)
  }

  /// The subquery's value for a row, of which `value` gives the slots.
  func evaluate(_ value: (Slot) throws(RunError) -> Value) throws(RunError) -> Value {
    let given = argument.batch
    for slot in imports {
      given[slot].become(.values)
      given[slot].append(try value(slot))
    }
    given.count = 1
    root.restart()
    switch kind {
    case .exists: return .boolean(try root.next() != nil)
    case .count:
      var count: Int64 = 0
      while let batch = try root.next() { count += Int64(batch.count) }
      return .integer(count)
    case .collect: return try collect()
    }
  }

  private func collect() throws(RunError) -> Value {
    var values = GatheredValues()
    while let batch = try root.next() {
      try meter.tick(batch.count)
      for row in 0..<batch.count { try values.append(batch[columns[0]].value(at: row), meter) }
    }
    return .list(values.takeList(meter))
  }
}
