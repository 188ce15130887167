import EntentePlan

/// UNWIND: the elements of a list; null has none, and any other value stands for itself. Progressions are not written out.
final class ListElements: RowMatches {
  let slots: [Slot]
  private(set) var room = 1
  private let context: Execution
  private let expression: CompiledExpression
  private var list = ListValue([])
  /// Rows of the batch after the next: one at first, then twice as many each time, since nobody knows yet what is made of them.
  private var rows = 1

  init(_ context: Execution, list: CompiledExpression, slot: Slot) { (self.context, expression, slots) = (context, list, [slot]) }

  var count: Int { list.count }

  func find(_ row: Int, of source: Batch) throws(RunError) {
    switch try context.evaluate(expression, source, row) {
    case .null: list = ListValue([])
    case .list(let value): list = value
    case let value: list = ListValue([value])
    }
  }

  func begin(_ output: Batch) {
    output[slots[0]].become(.values)
    room = min(rows, context.rowsAtOnce)
    rows = min(Batch.size, 2 * rows)
  }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for place in places { output[slots[0]].values.append(list[place]) }
    return places.count
  }
}
