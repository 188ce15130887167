import EntenteModel

/// `object.key`
final class PropertyNode: ExpressionNode {
  private let object: ExpressionNode
  private let key: PropertyKey
  private let offset: Int
  init(_ object: ExpressionNode, _ key: PropertyKey, offset: Int) { (self.object, self.key, self.offset) = (object, key, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    do { return try key.value(of: try object.evaluate(row), row.frame.graph) } catch { throw error.at(offset) }
  }
}

/// A property's name, and its id in the graph where the graph knows it.
struct PropertyKey {
  let name: String
  let id: KeyID?
  private let component: TemporalComponent?

  init(_ name: String, _ graph: any GraphAccess) {
    self.name = name
    id = graph.key(named: name)
    component = TemporalComponent(name)
  }

  /// The property of a node or a relationship, the entry of a map, the component of a temporal value; null of null.
  func value(of object: Value, _ graph: any GraphAccess) throws(RunError) -> Value {
    switch object {
    case .node(let node):
      // A script may have made the key after the expression was compiled.
      guard let key = id ?? graph.key(named: name) else { return .null }
      return try graph.property(key, of: node)
    case .relationship(let edge):
      guard let key = id ?? graph.key(named: name) else { return .null }
      return try graph.property(key, of: edge)
    case .map(let map): return map[name] ?? .null
    case .null: return .null
    case .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf:
      guard let component, let value = component.value(of: object) else {
        throw .typeError("\(object.article) has no component '\(name)'", .invalidArgumentValue)
      }
      return value
    default: throw .typeError("a property is read of a node, a relationship, a map or a date, not of \(object.article)")
    }
  }
}

/// `object[index]`
final class IndexNode: ExpressionNode {
  private let object: ExpressionNode
  private let index: ExpressionNode
  private let offset: Int
  init(_ object: ExpressionNode, _ index: ExpressionNode, offset: Int) { (self.object, self.index, self.offset) = (object, index, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let (object, index) = (try object.evaluate(row), try index.evaluate(row))
    do { return try IndexNode.element(of: object, index, row.frame.graph) } catch { throw error.at(offset) }
  }

  private static func element(of object: Value, _ index: Value, _ graph: any GraphAccess) throws(RunError) -> Value {
    switch (object, index) {
    case (.list(let list), .integer(let place)):
      let position = place < 0 ? place + Int64(list.count) : place
      return position >= 0 && position < Int64(list.count) ? list[Int(position)] : .null
    case (.map(let map), .string(let key)): return map[key] ?? .null
    case (.node, .string(let key)), (.relationship, .string(let key)): return try PropertyKey(key, graph).value(of: object, graph)
    case (.list, .null), (.map, .null), (.node, .null), (.relationship, .null), (.null, _): return .null
    case (.list, _):
      throw .typeError("an element of a list is named by an integer, not by \(index.article)", .listElementAccessByNonInteger)
    case (.map, _): throw .typeError("an entry of a map is named by a string, not by \(index.article)", .mapElementAccessByNonString)
    case (.node, _), (.relationship, _):
      throw .typeError("a property is named by a string, not by \(index.article)", .mapElementAccessByNonString)
    default: throw .typeError("\(object.article) has no elements")
    }
  }
}

/// `list[from..to]`
final class SliceNode: ExpressionNode {
  private let list: ExpressionNode
  private let from: ExpressionNode?
  private let to: ExpressionNode?
  private let offset: Int

  init(_ list: ExpressionNode, from: ExpressionNode?, to: ExpressionNode?, offset: Int) {
    (self.list, self.from, self.to, self.offset) = (list, from, to, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let object = try list.evaluate(row)
    let first = try from?.evaluate(row) ?? .integer(0)
    let last = try to?.evaluate(row) ?? .integer(.max)
    if object.isNull || first.isNull || last.isNull { return .null }
    guard case .list(let list) = object else { throw RunError.typeError("only a list can be sliced, not \(object.article)").at(offset) }
    guard case .integer(let start) = first, case .integer(let end) = last else {
      throw RunError.typeError("a slice is bounded by integers", .listElementAccessByNonInteger).at(offset)
    }
    let (low, high) = (SliceNode.bound(start, list.count), SliceNode.bound(end, list.count))
    guard low < high else { return .list([]) }
    if list.progression == nil { try row.frame.meter.tick(high - low) }
    return .list(list.part(low..<high))
  }

  /// A bound within the list; a negative one counts from the end.
  private static func bound(_ place: Int64, _ count: Int) -> Int {
    Int(clamping: max(0, min(Int64(count), place < 0 ? place + Int64(count) : place)))
  }
}
