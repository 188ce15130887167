import EntenteLanguage
import EntentePlan

/// An expression whose value is the same for all rows of a run: reckoned once, when it is first wanted.
final class RunConstant {
  private let context: Execution
  private let expression: CompiledExpression
  private let none = Batch(width: 0)
  private var known: (run: Int, value: Value)?

  init(_ context: Execution, _ id: ExpressionID) { (self.context, expression) = (context, context.compile(id)) }

  func value() throws(RunError) -> Value {
    if let known, known.run == context.run { return known.value }
    let value = try context.evaluate(expression, none, 0)
    known = (context.run, value)
    return value
  }

  /// Whether the expression reads no row and nothing random: literals, parameters, and functions of them.
  static func isPossible(_ id: ExpressionID, _ context: Execution) -> Bool {
    guard context.query.slots[id] == nil, context.query.subqueryOf[id] == nil else { return false }
    let kind = context.query.tree[id].kind
    switch kind {
    case .null, .boolean, .integer, .float, .string, .parameter: return true
    case .call(let call):
      guard
        ["date", "localdatetime", "datetime", "duration", "edtf", "tolower", "toupper", "tointeger"].contains(call.name.text.lowercased())
      else { return false }
    case .list, .map, .unary, .binary: break
    default: return false
    }
    var isPossible = true
    kind.forEachChild { isPossible = isPossible && RunConstant.isPossible($0, context) }
    return isPossible
  }
}
