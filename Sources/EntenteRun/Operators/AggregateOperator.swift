import EntentePlan

/// Groups rows by the values of some slots and computes aggregates for each group. Memory is that of the groups.
final class AggregateOperator: Operator {
  struct Aggregate {
    var slot: Slot
    var state: any GroupedAggregate
  }

  private let input: any Operator
  private let context: Execution
  private let keys: [Slot]
  private let aggregates: [Aggregate]
  private let groups: RowTable
  private let output: Batch
  /// The group of each row of the batch at hand.
  private var places: [Int32] = []
  private var isDone = false
  private var position = 0

  /// - Parameter keys: evaluated into slots by an operator beneath.
  init(_ context: Execution, input: any Operator, keys: [Slot], aggregates: [Aggregate]) {
    (self.input, self.context, self.keys, self.aggregates) = (input, context, keys, aggregates)
    groups = RowTable(context, slots: keys, keys: keys)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    groups.removeAll()
    for aggregate in aggregates { aggregate.state.removeAll() }
    isDone = false
    position = 0
  }

  func next() throws(RunError) -> Batch? {
    if !isDone { try group() }
    // Without keys there is one group, even of no rows.
    let end = min(keys.isEmpty ? 1 : groups.count, position + Batch.size)
    guard position < end else { return nil }
    output.shape(like: groups.rows, slots: keys)
    for aggregate in aggregates { output[aggregate.slot].become(.values) }
    for group in position..<end {
      for key in keys { output[key].append(from: groups.rows[key], row: group) }
      for aggregate in aggregates { output[aggregate.slot].values.append(try aggregate.state.result(of: group)) }
    }
    output.count = end - position
    try context.meter.tick(end - position)
    position = end
    return output
  }

  private func group() throws(RunError) {
    isDone = true
    if keys.isEmpty { try addGroup() }
    while let batch = try input.next() {
      try context.meter.tick(batch.count)
      try place(batch)
      for aggregate in aggregates { try aggregate.state.add(batch, groups: places) }
    }
  }

  private func place(_ batch: Batch) throws(RunError) {
    guard !keys.isEmpty else {
      if places.count != batch.count { places = Array(repeating: 0, count: batch.count) }
      return
    }
    places.removeAll(keepingCapacity: true)
    for row in 0..<batch.count {
      let found = try groups.find(row, of: batch)
      if found.isNew { try addGroup() }
      places.append(Int32(truncatingIfNeeded: found.place))
    }
  }

  private func addGroup() throws(RunError) {
    for aggregate in aggregates { try aggregate.state.addGroup() }
  }
}
