import EntenteModel

/// Functions of nodes, relationships and paths.
enum GraphFunctions {
  static let table: [(String, ScalarFunction)] = [
    ("labels", .graph { (value, graph) throws(RunError) in .list(try graph.labels(of: try node(value)).map(Value.string)) }),
    ("type", .graph { (value, graph) throws(RunError) in .string(try graph.typeName(of: try relationship(value))) }),
    ("startNode", .graph { (value, graph) throws(RunError) in .node(try graph.ends(of: try relationship(value)).from) }),
    ("endNode", .graph { (value, graph) throws(RunError) in .node(try graph.ends(of: try relationship(value)).to) }),
    ("id", .unary { (value) throws(RunError) in .integer(try number(value)) }),
    ("elementId", .unary(elementID)),
    ("properties", .graph { (value, graph) throws(RunError) in .map(try properties(value, graph)) }),
    ("keys", .graph { (value, graph) throws(RunError) in .list(try properties(value, graph).keys.map(Value.string)) }),
    ("nodes", .unary { (value) throws(RunError) in .list(try path(value).nodes.map(Value.node)) }),
    ("relationships", .unary { (value) throws(RunError) in .list(try path(value).relationships.map(Value.relationship)) }),
    ("length", .unary { (value) throws(RunError) in .integer(Int64(try path(value).length)) }),
    ("entity", .graph(entity)),
    ("search", .many(search)),
    ("exists", ScalarFunction(.unary { (value) throws(RunError) in exists(value) }, passesNull: false)),
  ]

  static func properties(_ value: Value, _ graph: any GraphAccess) throws(RunError) -> MapValue {
    switch value {
    case .node(let node): return try graph.properties(of: node)
    case .relationship(let edge): return try graph.properties(of: edge)
    case .map(let map): return map
    default: throw wrong(value, "a node, a relationship or a map")
    }
  }

  static func wrong(_ value: Value, _ wanted: String) -> RunError {
    .typeError("\(wanted) is wanted, not \(value.article)", .invalidArgumentValue)
  }

  private static func node(_ value: Value) throws(RunError) -> NodeID {
    guard case .node(let node) = value else { throw wrong(value, "a node") }
    return node
  }

  private static func relationship(_ value: Value) throws(RunError) -> EdgeID {
    guard case .relationship(let edge) = value else { throw wrong(value, "a relationship") }
    return edge
  }

  private static func path(_ value: Value) throws(RunError) -> PathValue {
    guard case .path(let path) = value else { throw wrong(value, "a path") }
    return path
  }

  private static func number(_ value: Value) throws(RunError) -> Int64 {
    switch value {
    case .node(let node): return Int64(node.rawValue)
    case .relationship(let edge): return Int64(edge.rawValue)
    default: throw wrong(value, "a node or a relationship")
    }
  }

  private static func elementID(_ value: Value) throws(RunError) -> Value { .string(String(try number(value))) }

  private static func entity(_ value: Value, _ graph: any GraphAccess) throws(RunError) -> Value {
    guard case .string(let name) = value else { throw wrong(value, "a name") }
    return try graph.entity(named: name).map(Value.node) ?? .null
  }

  /// `search(text)` is the list of what holds the words; `search(thing, text)` whether this one does.
  private static func search(_ values: [Value], _ frame: EvaluationFrame) throws(RunError) -> Value {
    guard case .string(let text) = values[values.count - 1] else { throw wrong(values[values.count - 1], "a text") }
    if values.count == 2 { return try TextSearch.holds(values[0], text, frame.graph) }
    return .list(try frame.graph.search(text, frame.meter))
  }

  /// `exists(n.key)`: whether there is such a property.
  private static func exists(_ value: Value) -> Value {
    if case .boolean(let found) = value { return .boolean(found) }
    return .boolean(!value.isNull)
  }
}
