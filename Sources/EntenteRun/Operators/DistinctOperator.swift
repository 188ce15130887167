import EntentePlan

/// Rows that differ in some slots: the first of each.
final class DistinctOperator: Operator {
  private let input: any Operator
  private let seen: RowTable
  private let slots: [Slot]
  private let meter: Meter
  private var kept: [Int32] = []

  init(_ context: Execution, input: any Operator, keys: [Slot], live: [Slot]) {
    (self.input, slots, meter) = (input, live, context.meter)
    seen = RowTable(context, slots: keys, keys: keys)
  }

  func restart() {
    input.restart()
    seen.removeAll()
  }

  func next() throws(RunError) -> Batch? {
    while let batch = try input.next() {
      try meter.tick(batch.count)
      kept.removeAll(keepingCapacity: true)
      for row in 0..<batch.count where try seen.find(row, of: batch).isNew { kept.append(Int32(row)) }
      batch.keep(kept, slots: slots)
      if batch.count > 0 { return batch }
    }
    return nil
  }
}
