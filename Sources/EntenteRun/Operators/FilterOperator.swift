import EntentePlan

/// Rows that fulfil all of some predicates, in place.
final class FilterOperator: Operator {
  private let input: any Operator
  private let meter: Meter
  private let predicates: [any BatchPredicate]
  private let slots: [Slot]
  private var rows: [Int32] = []

  init(_ context: Execution, input: any Operator, predicates: [any BatchPredicate], live: [Slot]) {
    (self.input, meter, self.predicates, slots) = (input, context.meter, predicates, live)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    while let batch = try input.next() {
      try meter.tick(batch.count)
      // Not handed over as a member of an object: then every look at it would be checked for exclusive access.
      var rows: [Int32] = []
      swap(&rows, &self.rows)
      defer { swap(&rows, &self.rows) }
      rows.removeAll(keepingCapacity: true)
      rows.append(contentsOf: 0..<Int32(batch.count))
      for predicate in predicates where !rows.isEmpty { try predicate.narrow(&rows, of: batch) }
      batch.keep(rows, slots: slots)
      if batch.count > 0 { return batch }
    }
    return nil
  }
}

/// A condition that is checked for many rows at once.
protocol BatchPredicate: AnyObject {
  /// Takes the rows that do not fulfil the condition out of `rows`; the order of the others stays.
  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError)
}
