import EntenteLanguage
import EntenteModel
import EntentePlan

@testable import EntenteRun

/// Evaluates an expression of the query language without any graph, and shows the value in the language's own notation.
func evaluate(_ expression: String, _ parameters: [String: Value] = [:]) throws -> Value {
  let query = try Binder.bind(try Parser.parse("RETURN \(expression) AS value"))
  guard case .project(let projection)? = query.branches.first?.clauses.last else { return .null }
  let surroundings = NoGraph(parameters)
  let frame = EvaluationFrame(query, graph: surroundings, meter: surroundings, context: surroundings)
  frame.begin()
  let compiled = ExpressionCompiler(query, graph: surroundings).compile(projection.items[0].expression)
  return try compiled.evaluate(EvaluationRow(frame, surroundings, 0))
}

/// The value as a literal; errors as `TypeError InvalidArgumentValue`.
func shown(_ expression: String, _ parameters: [String: Value] = [:]) -> String {
  do { return show(try evaluate(expression, parameters)) } catch let error as RunError {
    switch error {
    case .fault(let fault): return "\(fault.type.rawValue) \(fault.detail.rawValue)"
    case .limit(let limit, _): return "limit \(limit.rawValue)"
    case .interrupted: return "interrupted"
    case .damaged(let what): return what
    }
  } catch let error as QueryError {
    return "\(error.kind.rawValue) \(error.detail.rawValue)"
  } catch { return "\(error)" }
}

func show(_ value: Value) -> String {
  switch value {
  case .null: "null"
  case .string(let text): "'\(text)'"
  case .list(let list): "[" + list.map(show).joined(separator: ", ") + "]"
  case .map(let map): "{" + map.map { "\($0.key): \(show($0.value))" }.joined(separator: ", ") + "}"
  default: value.text ?? "?"
  }
}

/// An empty graph, an empty row, and 64 MB.
final class NoGraph: GraphAccess, RowSource, WorkMeter, ExpressionContext {
  private let parameters: [String: Value]
  init(_ parameters: [String: Value]) { self.parameters = parameters }

  func value(_ slot: Slot, at row: Int) -> Value { .null }
  func parameter(_ name: String) -> Value? { parameters[name] }
  func runSubquery(_ id: SubqueryID, reading value: (Slot) throws(RunError) -> Value) throws(RunError) -> Value { .null }
  func tick(_ work: Int) {}
  private var held = 0
  func hold(_ bytes: Int) throws(RunError) {
    try checkHeld(bytes)
    held += bytes
  }
  func checkHeld(_ bytes: Int) throws(RunError) { if held + bytes > 1 << 26 { throw .limit(.memory, message: "too much") } }
  func release(_ bytes: Int) { held -= bytes }

  func label(named name: String) -> LabelID? { nil }
  func type(named name: String) -> TypeID? { nil }
  func key(named name: String) -> KeyID? { nil }
  func labels(of node: NodeID) -> [String] { [] }
  func has(_ label: LabelID, _ node: NodeID) -> Bool { false }
  func typeName(of relationship: EdgeID) -> String { "" }
  func typeID(of relationship: EdgeID) -> TypeID { TypeID(0) }
  func ends(of relationship: EdgeID) -> (from: NodeID, to: NodeID) { (NodeID(0), NodeID(0)) }
  func property(_ key: KeyID, of node: NodeID) -> Value { .null }
  func property(_ key: KeyID, of relationship: EdgeID) -> Value { .null }
  func properties(of node: NodeID) -> MapValue { MapValue() }
  func properties(of relationship: EdgeID) -> MapValue { MapValue() }
  func entity(named name: String) -> NodeID? { nil }
  func search(_ text: String, _ meter: any WorkMeter) -> [Value] { [] }
}
