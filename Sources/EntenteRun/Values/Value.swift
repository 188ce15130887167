package import EntenteModel

/// A value of the query language.
///
/// Three words; what is larger lives behind a reference, so a copy costs one retain at most. There is no `==`: openCypher knows four
/// ways to compare, each with a name of its own, ``equals(_:)`` (`=`, ternary), ``isEquivalent(to:)`` (DISTINCT, grouping),
/// ``compare(_:)`` (`<`, ternary) and ``order(_:_:)`` (ORDER BY, total).
package enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  /// Days since 1970-01-01.
  case date(days: Int64)
  case localTime(LocalTime)
  indirect case time(OffsetTime)
  indirect case localDateTime(LocalDateTime)
  indirect case dateTime(ZonedDateTime)
  indirect case duration(Duration)
  indirect case edtf(PartialDate)
  case list(ListValue)
  case map(MapValue)
  case node(NodeID)
  case relationship(EdgeID)
  indirect case path(PathValue)
}

extension Value {
  package var isNull: Bool { if case .null = self { true } else { false } }

  /// A list of values that are there already.
  package static func list(_ elements: [Value]) -> Value { .list(ListValue(elements)) }

  /// A truth value, or null where it is not known.
  package static func ternary(_ truth: Bool?) -> Value { truth.map(Value.boolean) ?? .null }

  /// The name of the value's type with its article, as in "an Integer".
  package var article: String {
    switch self {
    case .null: "Null"
    case .integer, .edtf: "an \(typeName)"
    default: "a \(typeName)"
    }
  }

  /// The name of the value's type, as error messages give it.
  package var typeName: String {
    switch self {
    case .null: "Null"
    case .boolean: "Boolean"
    case .integer: "Integer"
    case .float: "Float"
    case .string: "String"
    case .date: "Date"
    case .localTime: "LocalTime"
    case .time: "Time"
    case .localDateTime: "LocalDateTime"
    case .dateTime: "DateTime"
    case .duration: "Duration"
    case .edtf: "EDTF"
    case .list: "List"
    case .map: "Map"
    case .node: "Node"
    case .relationship: "Relationship"
    case .path: "Path"
    }
  }
}
