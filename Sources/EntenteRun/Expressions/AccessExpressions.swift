import EntenteLanguage
import EntenteModel
import EntentePlan

/// `object.key`
final class PropertyExpression: CompiledExpression {
  let object: CompiledExpression
  let key: String
  let id: KeyID?

  init(_ object: CompiledExpression, key: String, graph: any GraphSource) {
    (self.object, self.key, id) = (object, key, graph.key(named: key))
  }

  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    switch try object.evaluate(frame) {
    case .node(let node):
      // A script may have made the key since.
      guard let id = id ?? frame.graph.key(named: key) else { return .null }
      return try frame.graph.property(id, of: node)
    case .relationship(let edge):
      guard let id = id ?? frame.graph.key(named: key) else { return .null }
      return try frame.graph.property(id, of: edge)
    case let value: return try Elements.property(key, of: value, frame.graph)
    }
  }
  override var isConstant: Bool { object.isConstant }
}

/// `object[index]`
final class IndexExpression: CompiledExpression {
  private let object: CompiledExpression
  private let index: CompiledExpression
  init(_ object: CompiledExpression, _ index: CompiledExpression) { (self.object, self.index) = (object, index) }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    try Elements.element(of: try object.evaluate(frame), at: try index.evaluate(frame), frame.graph)
  }
  override var isConstant: Bool { object.isConstant && index.isConstant }
}

/// `list[from..to]`
final class SliceExpression: CompiledExpression {
  private let list: CompiledExpression
  private let from: CompiledExpression?
  private let to: CompiledExpression?
  init(_ list: CompiledExpression, from: CompiledExpression?, to: CompiledExpression?) {
    (self.list, self.from, self.to) = (list, from, to)
  }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    let list = try list.evaluate(frame)
    let first = try from?.evaluate(frame)
    let last = try to?.evaluate(frame)
    return try Elements.slice(list, from: first, to: last)
  }
  override var isConstant: Bool { list.isConstant && from?.isConstant ?? true && to?.isConstant ?? true }
}

/// `n:A|B`, `r:TYPE`
final class LabelsExpression: CompiledExpression {
  private let object: CompiledExpression
  private let ofNode: LabelTest
  private let ofEdge: LabelTest
  init(_ object: CompiledExpression, _ labels: LabelExpressionID, in tree: SyntaxTree, graph: any GraphSource) {
    self.object = object
    ofNode = LabelTest(labels, in: tree, graph: graph, ofEdge: false)
    ofEdge = LabelTest(labels, in: tree, graph: graph, ofEdge: true)
  }
  override func evaluate(_ frame: Frame) throws(RunError) -> Value {
    switch try object.evaluate(frame) {
    case .null: return .null
    case .node(let node): return .boolean(try ofNode.holds(node, in: frame.graph))
    case .relationship(let edge): return .boolean(ofEdge.holds(try frame.graph.typeID(of: edge)))
    case let other: throw .typeError("labels are of nodes, types of relationships; not of \(other.typeName)")
    }
  }
}

/// What is inside values: properties of anything, elements of lists and maps.
enum Elements {
  static func property(_ key: String, of value: Value, _ graph: any GraphSource) throws(RunError) -> Value {
    switch value {
    case .null: return .null
    case .map(let map): return map[key] ?? .null
    case .node(let node):
      guard let id = graph.key(named: key) else { return .null }
      return try graph.property(id, of: node)
    case .relationship(let edge):
      guard let id = graph.key(named: key) else { return .null }
      return try graph.property(id, of: edge)
    case .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf: return try value.component(key)
    default: throw .typeError("\(value.typeName) has no properties", .invalidArgumentType)
    }
  }

  static func properties(of value: Value, _ graph: any GraphSource) throws(RunError) -> [MapValue.Entry] {
    switch value {
    case .null: return []
    case .map(let map): return Array(map)
    case .node(let node): return Array(try graph.properties(of: node))
    case .relationship(let edge): return Array(try graph.properties(of: edge))
    default: throw .typeError("\(value.typeName) has no properties", .invalidArgumentType)
    }
  }

  static func element(of value: Value, at index: Value, _ graph: any GraphSource) throws(RunError) -> Value {
    switch (value, index) {
    case (.null, _), (_, .null): return .null
    case (.list(let list), .integer(let place)):
      let position = place < 0 ? Int64(list.count) + place : place
      return position >= 0 && position < Int64(list.count) ? list[Int(position)] : .null
    case (.list, let other):
      throw .typeError("an element of a list is named by an integer, not by \(other.typeName)", .invalidArgumentType)
    case (.map, .string(let key)), (.node, .string(let key)), (.relationship, .string(let key)): return try property(key, of: value, graph)
    case (.map, let other), (.node, let other), (.relationship, let other):
      throw .typeError("a property is named by a string, not by \(other.typeName)", .invalidArgumentType)
    default: throw .typeError("\(value.typeName) has no elements", .invalidArgumentType)
    }
  }

  static func slice(_ value: Value, from: Value?, to: Value?) throws(RunError) -> Value {
    guard case .list(let list) = value else {
      if value.isNull { return .null }
      throw .typeError("a slice is of a list, not of \(value.typeName)")
    }
    func place(_ bound: Value?, _ standard: Int) throws(RunError) -> Int? {
      switch bound {
      case nil: return standard
      case .null?: return nil
      case .integer(let place)?:
        let position = place < 0 ? Int64(list.count).addingReportingOverflow(place).partialValue : place
        return Int(min(max(position, 0), Int64(list.count)))
      case let other?: throw .typeError("a slice goes from an integer to an integer, not \(other.typeName)")
      }
    }
    guard let first = try place(from, 0), let last = try place(to, list.count) else { return .null }
    return first < last ? .list(list[first..<last].map { $0 }) : .list([])
  }
}
