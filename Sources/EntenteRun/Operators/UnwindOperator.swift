import EntentePlan

/// UNWIND: for each row of the input a row for each element of a list. Progressions are not written out.
final class UnwindOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let expression: CompiledExpression
  private let slot: Slot
  private let carrier: Carrier
  private let output: Batch
  private var batch: Batch?
  private var row = 0
  private var list = ListValue([])
  private var offset = 0
  /// Rows of the next batch: one, then twice as many each time, since nobody knows yet what is made of them.
  private var rows = 1

  init(_ context: Execution, input: any Operator, list: CompiledExpression, slot: Slot, live: [Slot]) {
    (self.input, self.context, expression, self.slot) = (input, context, list, slot)
    carrier = Carrier(live: live, except: [slot])
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    batch = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if batch == nil {
        batch = try input.next()
        row = 0
        if let batch { try load(batch) }
      }
      guard let batch else { return nil }
      carrier.begin(output, like: batch)
      output[slot].become(.values)
      try fill(batch)
      rows = min(Batch.size, 2 * rows)
      if row == batch.count { self.batch = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ batch: Batch) throws(RunError) {
    let most = min(rows, context.rowsAtOnce)
    while true {
      let end = min(list.count, offset + most - output.count)
      carrier.copy(row, of: batch, times: end - offset, to: output)
      for index in offset..<end { output[slot].values.append(list[index]) }
      output.count += end - offset
      try context.meter.tick(end - offset + 1)
      offset = end
      guard offset == list.count else { return }
      row += 1
      guard row < batch.count else { return }
      try load(batch)
    }
  }

  /// A list is unwound, null is nothing, and any other value stands for itself.
  private func load(_ batch: Batch) throws(RunError) {
    offset = 0
    switch try context.evaluate(expression, batch, row) {
    case .null: list = ListValue([])
    case .list(let value): list = value
    case let value: list = ListValue([value])
    }
  }
}
