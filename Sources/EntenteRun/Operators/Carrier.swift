import EntenteModel
import EntentePlan

/// Copies the columns that an operator keeps from its input's rows to its own.
struct Carrier {
  /// Slots to copy.
  let slots: [Slot]

  /// - Parameters:
  ///   - live: slots wanted after the operator.
  ///   - fresh: slots that the operator sets itself.
  init(live: [Slot], except fresh: [Slot]) { slots = live.filter { !fresh.contains($0) } }

  /// Empties the output and shapes it like the input.
  func begin(_ output: Batch, like input: Batch) { output.shape(like: input, slots: slots) }

  /// Appends an input row `times` times: only the carried columns; the caller sees to its own columns and to the count.
  @inline(__always)
  func copy(_ row: Int, of input: Batch, times: Int, to output: Batch) {
    guard times > 0 else { return }
    for slot in slots { output[slot].append(from: input[slot], row: row, times: times) }
  }
}
