/// What binding knows of a value before anything runs. Only what is certain: `unknown` is always right.
struct StaticType: Hashable, Sendable {
  enum Base: Hashable, Sendable { case unknown, null, boolean, integer, float, string, list, map, node, relationship, path }

  var base: Base
  /// Of a list: what all its elements are.
  var element: Base = .unknown
  /// Whether it is a variable of a pattern, and so certainly what it is said to be.
  var isMatched = false

  init(_ base: Base, of element: Base = .unknown, isMatched: Bool = false) {
    self.base = base
    self.element = element
    self.isMatched = isMatched
  }

  static let unknown = StaticType(.unknown)
  static let boolean = StaticType(.boolean)

  var isNumber: Bool { base == .integer || base == .float }
  /// Whether a truth value may be expected of it.
  var mayBeBoolean: Bool { base == .boolean || base == .unknown || base == .null }
  /// Whether it may be reckoned with; temporal values are `unknown` here.
  var mayBeNumber: Bool { isNumber || base == .unknown || base == .null }

  var shown: String {
    switch base {
    case .unknown: "something"
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .float: "a float"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    case .node: "a node"
    case .relationship: "a relationship"
    case .path: "a path"
    }
  }

  /// What both are, where they are the same. Null beside something else leaves nothing certain: the one of them that is met may be null.
  func joined(_ other: StaticType) -> StaticType {
    if self == other { return self }
    return base == other.base ? StaticType(base) : .unknown
  }
}
