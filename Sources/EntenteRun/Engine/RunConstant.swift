import EntenteLanguage
import EntentePlan

/// An expression whose value is the same for all rows of a run: reckoned once, when it is first wanted.
final class RunConstant {
  private let context: Execution
  private let expression: CompiledExpression
  private let none = Batch(width: 0)
  private var known: (run: Int, value: Value)?
  /// The parameter that the expression takes a date from, where it is `date($parameter)`.
  private let dateParameter: String?

  init(_ context: Execution, _ id: ExpressionID) {
    (self.context, expression) = (context, context.compile(id))
    if case .call(let call) = context.query.tree[id].kind, call.arguments.count == 1, call.name.text.lowercased() == "date",
      case .parameter(let name) = context.query.tree[call.arguments[0]].kind
    {
      dateParameter = name
    } else {
      dateParameter = nil
    }
  }

  func value() throws(RunError) -> Value {
    if let known, known.run == context.run { return known.value }
    let value: Value
    if let plainDate { value = plainDate } else { value = try context.evaluate(expression, none, 0) }
    known = (context.run, value)
    return value
  }

  /// The usual case, without a call: a day as `2011-09-30`.
  private var plainDate: Value? {
    guard let dateParameter, case .string(let text)? = context.parameter(dateParameter) else { return nil }
    return ISOReader.plainDate(text.utf8.span).map { .date(days: $0) }
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
