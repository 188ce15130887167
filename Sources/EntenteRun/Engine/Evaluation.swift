// Stands in until expressions are compiled: the least that lets plans run.
import EntenteLanguage
import EntenteModel
import EntentePlan

struct CompiledExpression {
  var id: ExpressionID
  func evaluate(_ context: Execution, _ batch: Batch, _ row: Int) throws(RunError) -> Value {
    func eval(_ id: ExpressionID) throws(RunError) -> Value { try CompiledExpression(id: id).evaluate(context, batch, row) }
    if let slot = context.query.slots[id] { return batch[slot].value(at: row) }
    switch context.query.tree[id].kind {
    case .null: return .null
    case .boolean(let b): return .boolean(b)
    case .integer(let i): return .integer(i)
    case .float(let f): return .float(f)
    case .string(let s): return .string(s)
    case .parameter(let n): return context.parameters[n] ?? .null
    case .list(let items):
      var r: [Value] = []
      for item in items { r.append(try eval(item)) }
      return .list(r)
    case .property(let object, let key):
      guard let k = context.graph.key(named: key.text) else { return .null }
      switch try eval(object) {
      case .node(let n): return try context.graph.property(k, of: n)
      case .relationship(let n): return try context.graph.property(k, of: n)
      default: return .null
      }
    case .comparison(let left, let links):
      let (a, b) = (try eval(left), try eval(links[0].operand))
      switch links[0].operator {
      case .equal: return .ternary(a.equals(b))
      case .notEqual: return .ternary(a.equals(b).map { !$0 })
      default: return .ternary(Value.order(a, b) < 0)
      }
    default: return .null
    }
  }
}
protocol Accumulator: AnyObject {
  func add(_ values: [Value], _ meter: Meter) throws(RunError)
  func result() throws(RunError) -> Value
}
final class CountAll: Accumulator {
  var n: Int64 = 0
  func add(_ values: [Value], _ meter: Meter) throws(RunError) { n += 1 }
  func result() throws(RunError) -> Value { .integer(n) }
}
extension Value {
  func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): nil
    case (.integer(let a), .integer(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.node(let a), .node(let b)): a == b
    default: false
    }
  }
  func isEquivalent(to other: Value) -> Bool { equals(other) ?? (isNull && other.isNull) }
  func hashEquivalence(into hasher: inout Hasher) {}
  static func order(_ a: Value, _ b: Value) -> Int {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.string(let a), .string(let b)): a < b ? -1 : a == b ? 0 : 1
    default: 0
    }
  }
}
