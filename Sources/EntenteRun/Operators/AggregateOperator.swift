import EntentePlan

/// Groups rows by the values of some expressions and computes aggregates for each group. Memory is that of the groups.
final class AggregateOperator: Operator {
  struct Aggregate {
    var slot: Slot
    /// A new accumulator for each group.
    var make: () -> any Accumulator
    /// What is handed to it for each row: nothing for `count(*)`.
    var arguments: [CompiledExpression]
  }

  private let input: any Operator
  private let context: Execution
  private let keys: [Slot]
  private let aggregates: [Aggregate]
  private let groups: RowTable
  private let output: Batch
  private var accumulators: [[any Accumulator]]
  private var isDone = false
  private var position = 0

  /// - Parameter keys: evaluated into slots by an operator beneath.
  init(_ context: Execution, input: any Operator, keys: [Slot], aggregates: [Aggregate]) {
    (self.input, self.context, self.keys, self.aggregates) = (input, context, keys, aggregates)
    groups = RowTable(context, slots: keys, keys: keys)
    output = Batch(width: context.plan.slotCount)
    accumulators = Array(repeating: [], count: aggregates.count)
  }

  func restart() {
    input.restart()
    groups.removeAll()
    for index in accumulators.indices { accumulators[index].removeAll() }
    isDone = false
    position = 0
  }

  func next() throws(RunError) -> Batch? {
    if !isDone { try group() }
    let end = min(groupCount, position + Batch.size)
    guard position < end else { return nil }
    output.shape(like: groups.rows, slots: keys)
    for aggregate in aggregates { output[aggregate.slot].become(.values) }
    for group in position..<end { try append(group) }
    try context.meter.tick(end - position)
    position = end
    return output
  }

  /// Without keys there is one group, even of no rows.
  private var groupCount: Int { keys.isEmpty ? 1 : groups.count }

  private func group() throws(RunError) {
    isDone = true
    if keys.isEmpty { try addGroup() }
    while let batch = try input.next() {
      try context.meter.tick(batch.count)
      for row in 0..<batch.count {
        var group = 0
        if !keys.isEmpty {
          let found = try groups.find(row, of: batch)
          if found.isNew { try addGroup() }
          group = found.place
        }
        try add(row, of: batch, to: group)
      }
    }
  }

  private func addGroup() throws(RunError) {
    for (index, aggregate) in aggregates.enumerated() { accumulators[index].append(aggregate.make()) }
    try context.meter.hold(64 * aggregates.count)
  }

  private func add(_ row: Int, of batch: Batch, to group: Int) throws(RunError) {
    for (index, aggregate) in aggregates.enumerated() {
      var values: [Value] = []
      for argument in aggregate.arguments { values.append(try context.evaluate(argument, batch, row)) }
      try accumulators[index][group].add(values, context.meter)
    }
  }

  private func append(_ group: Int) throws(RunError) {
    for key in keys { output[key].append(from: groups.rows[key], row: group) }
    for (index, aggregate) in aggregates.enumerated() {
      output[aggregate.slot].values.append(try accumulators[index][group].result())
    }
    output.count += 1
  }
}
