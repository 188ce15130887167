import EntenteModel
import EntentePlan

/// What an expression sees while it is evaluated: a row of a batch, variables of its own, parameters, the graph. One object for a running
/// plan, moved from row to row.
final class Frame {
  var batch: Batch
  var row = 0
  /// Values of variables that expressions bring, by slot.
  var locals: [Value]
  var parameters: [String: Value] = [:]
  let graph: any GraphSource
  let meter: Meter

  init(width: Int, graph: any GraphSource, meter: Meter) {
    batch = Batch(width: width)
    locals = Array(repeating: .null, count: width)
    (self.graph, self.meter) = (graph, meter)
  }
}

/// A compiled expression: nodes that hold their operands, names resolved to numbers. Evaluating allocates nothing of its own.
class CompiledExpression {
  /// The value for the frame's row.
  func evaluate(_ frame: Frame) throws(RunError) -> Value { .null }

  /// Whether the value is the same for all rows of a run: no variable is read, and nothing random.
  var isConstant: Bool { false }
}
