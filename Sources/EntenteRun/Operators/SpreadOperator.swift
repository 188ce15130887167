import EntentePlan

/// What goes with one row of an operator's input: edges, nodes, walks, elements of a list. A ``SpreadOperator`` makes a row of each.
protocol RowMatches: AnyObject {
  /// Slots that the matches fill themselves.
  var slots: [Slot] { get }
  /// How many go with the row at hand.
  var count: Int { get }
  /// How many rows the next batch may have. At most ``Batch/size``.
  var room: Int { get }
  /// Whether nothing goes with any row, so that none need be asked for.
  var isHopeless: Bool { get }
  /// Forgets what it holds of the run before.
  func restart()
  /// Finds what goes with a row of the input, which it then has at hand.
  func find(_ row: Int, of source: Batch) throws(RunError)
  /// Shapes its own columns of a batch that was just emptied.
  func begin(_ output: Batch)
  /// Writes some of what was found to its own columns, one after the other, and gives how many: fewer than asked for once the batch has become too large.
  func append(_ places: Range<Int>, to output: Batch) -> Int
}

extension RowMatches {
  var room: Int { Batch.size }
  var isHopeless: Bool { false }
  func restart() {}
}

/// For each row of the input as many rows as something goes with it.
final class SpreadOperator: Operator {
  private let input: any Operator
  private let meter: Meter
  private let matches: any RowMatches
  private let carrier: Carrier
  private let output: Batch
  private var source: Batch?
  private var row = 0
  private var offset = 0

  init(_ context: Execution, input: any Operator, matches: any RowMatches, live: [Slot]) {
    (self.input, meter, self.matches) = (input, context.meter, matches)
    carrier = Carrier(live: live, except: matches.slots)
    output = Batch(width: context.plan.slotCount)
  }

  func restart() {
    input.restart()
    matches.restart()
    source = nil
  }

  func next() throws(RunError) -> Batch? {
    while true {
      if source == nil {
        source = try input.next()
        row = 0
        if let source { try find(source) }
      }
      guard let source, !matches.isHopeless else { return nil }
      carrier.begin(output, like: source)
      matches.begin(output)
      try fill(source)
      if row == source.count { self.source = nil }
      if output.count > 0 { return output }
    }
  }

  private func fill(_ source: Batch) throws(RunError) {
    let room = matches.room
    while true {
      let taken = matches.append(offset..<min(matches.count, offset + room - output.count), to: output)
      carrier.copy(row, of: source, times: taken, to: output)
      output.count += taken
      offset += taken
      try meter.tick(taken + 1)
      guard offset == matches.count else { return }
      row += 1
      guard row < source.count else { return }
      try find(source)
    }
  }

  private func find(_ source: Batch) throws(RunError) {
    offset = 0
    try matches.find(row, of: source)
  }
}
