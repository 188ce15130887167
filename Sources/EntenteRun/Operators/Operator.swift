import EntentePlan

/// A step of a running plan: asked for its next rows, it asks its input for more when it needs them.
///
/// The batch that `next` gives belongs to the operator and is filled anew by the following call.
protocol Operator: AnyObject {
  /// Begins anew, on the rows that the plan's ``ArgumentOperator`` holds now. Keeps buffers. O(operators beneath).
  func restart()
  /// The next rows, never an empty batch; `nil` at the end, and at every call from then on.
  func next() throws(RunError) -> Batch?
}

/// The rows that whoever runs a plan gives it.
final class ArgumentOperator: Operator {
  /// The rows; an operator further up may read them while the plan runs.
  var batch: Batch
  /// Where set: the leaf whose rows this one gives, too.
  var follows: ArgumentOperator?
  /// Slots that the plan reads of them.
  let live: [Slot]
  private let output: Batch
  private var given = false

  init(width: Int, live: [Slot] = []) {
    batch = Batch(width: width)
    batch.count = 1
    output = Batch(width: width)
    self.live = live
  }

  func restart() { given = false }

  func next() -> Batch? {
    let batch = follows?.batch ?? self.batch
    guard !given, batch.count > 0 else { return nil }
    given = true
    // Operators above may change the batch in place; the rows given stay as they are.
    for slot in live { output[slot] = batch[slot] }
    output.count = batch.count
    return output
  }
}

/// No rows.
final class NothingOperator: Operator {
  func restart() {}
  func next() -> Batch? { nil }
}
