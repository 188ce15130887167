import EntentePlan

/// The rows of one plan after those of another, brought to the same slots.
final class UnionOperator: Operator {
  private let branches: [(root: any Operator, columns: [Slot])]
  private let columns: [Slot]
  private let output: Batch
  private var current = 0

  init(_ context: Execution, branches: [(root: any Operator, columns: [Slot])], columns: [Slot]) {
    (self.branches, self.columns) = (branches, columns)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    for branch in branches { branch.root.restart() }
    current = 0
  }

  func next() throws(RunError) -> Batch? {
    while current < branches.count {
      let branch = branches[current]
      if let batch = try branch.root.next() {
        for (from, to) in zip(branch.columns, columns) { output[to] = batch[from] }
        output.count = batch.count
        return output
      }
      current += 1
    }
    return nil
  }
}
