import EntentePlan

/// ORDER BY, with what SKIP and LIMIT leave of it: where there is a limit, no more than some multiple of it is kept.
final class SortOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let keys: [SortKey]
  private let skip: CompiledExpression?
  private let limit: CompiledExpression?
  private let slots: [Slot]
  private let output: Batch
  private var table: RowTable
  private var order: [Int32]?
  private var position = 0
  private let held: HeldMemory

  /// - Parameter keys: evaluated into slots by an operator beneath.
  init(_ context: Execution, input: any Operator, keys: [SortKey], skip: CompiledExpression?, limit: CompiledExpression?, slots: [Slot]) {
    (self.input, self.context, self.keys, self.skip, self.limit, self.slots) = (input, context, keys, skip, limit, slots)
    table = RowTable(context, slots: slots, keys: [])
    held = HeldMemory(context.meter)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    table.removeAll()
    held.removeAll()
    order = nil
    position = 0
  }

  func next() throws(RunError) -> Batch? {
    if order == nil { order = try sort() }
    guard let order, position < order.count else { return nil }
    let end = min(order.count, position + Batch.size)
    output.shape(like: table.rows, slots: slots)
    for place in position..<end { output.append(Int(order[place]), of: table.rows, slots: slots) }
    try context.meter.tick(end - position)
    position = end
    return output
  }

  private func sort() throws(RunError) -> [Int32] {
    let first = try skip.map { expression throws(RunError) in try context.amount(expression, of: "SKIP") } ?? 0
    let count = try limit.map { expression throws(RunError) in try context.amount(expression, of: "LIMIT") }
    let (wanted, overflow) = first.addingReportingOverflow(count ?? Int.max)
    let most = overflow ? Int.max : wanted
    position = first
    guard most > 0, count != 0 else { return [] }
    while let batch = try input.next() {
      try context.meter.tick(batch.count)
      for row in 0..<batch.count { try table.append(row, of: batch) }
      if most < 1 << 20, table.count > 4 * most + Batch.size { try shrink(to: most) }
    }
    return Array(try ordered().prefix(most))
  }

  /// Keeps the first rows only.
  private func shrink(to most: Int) throws(RunError) {
    let better = RowTable(context, slots: slots, keys: [])
    for row in try ordered().prefix(most) { try better.append(Int(row), of: table.rows) }
    table.removeAll()
    table = better
  }

  private func ordered() throws(RunError) -> [Int32] {
    try held.become(table.count * 4)
    var rows = Array(0..<Int32(table.count))
    let columns = keys.map { (table.rows[$0.slot], $0.descending) }
    try context.meter.sort(&rows) { (a, b) throws(RunError) in
      for (column, descending) in columns {
        let order = Value.order(column.value(at: Int(a)), column.value(at: Int(b)))
        if order != 0 { return descending ? order > 0 : order < 0 }
      }
      return a < b
    }
    return rows
  }
}
