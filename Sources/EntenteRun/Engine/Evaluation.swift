import EntenteLanguage
import EntenteModel

// What expressions and operators need of values. The least that lets plans run, until Values and Functions have it all.

/// A function that is no aggregate.
struct Function: Sendable {
  /// Whether it gives another value each time.
  var isVolatile = false
  var evaluate: @Sendable ([Value], Frame) throws(RunError) -> Value
}

enum Functions {
  /// Names of functions have no case.
  static func find(_ name: String) -> Function? { table[name.lowercased()] }

  private static let table: [String: Function] = [
    "type": Function { (values, frame) throws(RunError) in
      guard case .relationship(let edge) = values[0] else { return .null }
      return .string(try frame.graph.typeName(of: edge))
    },
    "id": Function { (values, _) throws(RunError) in
      switch values[0] {
      case .node(let node): .integer(Int64(node.rawValue))
      case .relationship(let edge): .integer(Int64(edge.rawValue))
      default: .null
      }
    },
    "length": Function { (values, _) throws(RunError) in
      guard case .path(let path) = values[0] else { return .null }
      return .integer(Int64(path.length))
    },
    "relationships": Function { (values, _) throws(RunError) in
      guard case .path(let path) = values[0] else { return .null }
      return .list(path.relationships.map { .relationship($0) })
    },
    "nodes": Function { (values, _) throws(RunError) in
      guard case .path(let path) = values[0] else { return .null }
      return .list(path.nodes.map { .node($0) })
    },
    "size": Function { (values, _) throws(RunError) in
      guard case .list(let list) = values[0] else { return .null }
      return .integer(Int64(list.count))
    },
    "head": Function { (values, _) throws(RunError) in
      guard case .list(let list) = values[0] else { return .null }
      return list.first ?? .null
    },
    "range": Function { (values, _) throws(RunError) in
      guard case .integer(let first) = values[0], case .integer(let last) = values[1] else { return .null }
      return .list(ListValue(from: first, through: last, by: 1))
    },
    "entity": Function { (values, frame) throws(RunError) in
      guard case .string(let name) = values[0], let node = try frame.graph.entity(named: name) else { return .null }
      return .node(node)
    },
  ]
}

enum Operators {
  static func apply(_ operator: BinaryOperator, _ left: Value, _ right: Value) throws(RunError) -> Value {
    switch (`operator`, left, right) {
    case (.add, .integer(let a), .integer(let b)): .integer(a &+ b)
    case (.add, .string(let a), .string(let b)): .string(a + b)
    case (.subtract, .integer(let a), .integer(let b)): .integer(a &- b)
    case (.multiply, .integer(let a), .integer(let b)): .integer(a &* b)
    case (.isIn, _, .list(let list)): .boolean(list.contains { left.equals($0) == true })
    default: .null
    }
  }
  static func negate(_ value: Value) throws(RunError) -> Value {
    if case .integer(let integer) = value { return .integer(0 &- integer) }
    return .null
  }
}

/// Computes an aggregate over the rows of a group.
protocol Accumulator: AnyObject {
  func add(_ values: [Value], _ meter: Meter) throws(RunError)
  func result() throws(RunError) -> Value
}

/// Makes the accumulators of an aggregate call.
enum Accumulators {
  static func maker(_ call: FunctionCall) -> () -> any Accumulator {
    { CountAll() }
  }
}

final class CountAll: Accumulator {
  private var count: Int64 = 0
  func add(_ values: [Value], _ meter: Meter) throws(RunError) {
    if values.first?.isNull != true { count += 1 }
  }
  func result() throws(RunError) -> Value { .integer(count) }
}

extension Value {
  func component(_ key: String) throws(RunError) -> Value { .null }
  func isLess(than other: Value) -> Bool? { isNull || other.isNull ? nil : Value.order(self, other) < 0 }
  func isAtMost(_ other: Value) -> Bool? { isNull || other.isNull ? nil : Value.order(self, other) <= 0 }
  func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): nil
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.string(let a), .string(let b)): Scalars.equal(a, b)
    case (.node(let a), .node(let b)): a == b
    case (.relationship(let a), .relationship(let b)): a == b
    default: false
    }
  }
  func isEquivalent(to other: Value) -> Bool { equals(other) ?? (isNull && other.isNull) }
  func hashEquivalence(into hasher: inout Hasher) {}
  static func order(_ a: Value, _ b: Value) -> Int {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.string(let a), .string(let b)): Scalars.compare(a, b)
    default: 0
    }
  }
}

struct EquivalentValue: Hashable, Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
  static func == (a: EquivalentValue, b: EquivalentValue) -> Bool { a.value.isEquivalent(to: b.value) }
  func hash(into hasher: inout Hasher) { value.hashEquivalence(into: &hasher) }
}
