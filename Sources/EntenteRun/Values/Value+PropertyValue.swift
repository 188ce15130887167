package import EntenteModel

extension Value {
  /// The value of a stored property. O(1); a list O(count).
  package init(_ property: PropertyValue) {
    switch property {
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .float(let value): self = .float(value)
    case .string(let value): self = .string(value)
    case .date(let days): self = .date(days: days)
    case .localTime(let value): self = .localTime(value)
    case .time(let value): self = .time(value)
    case .localDateTime(let value): self = .localDateTime(value)
    case .dateTime(let value): self = .dateTime(value)
    case .duration(let value): self = .duration(value)
    case .edtf(let value): self = .edtf(value)
    case .list(let elements): self = .list(elements.map { Value($0) })
    }
  }

  /// The value as a property keeps it; `nil` for what no property can hold: null, maps, nodes, relationships, paths, and lists with these in them.
  package var asProperty: PropertyValue? {
    switch self {
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    case .string(let value): .string(value)
    case .date(let days): .date(days: days)
    case .localTime(let value): .localTime(value)
    case .time(let value): .time(value)
    case .localDateTime(let value): .localDateTime(value)
    case .dateTime(let value): .dateTime(value)
    case .duration(let value): .duration(value)
    case .edtf(let value): .edtf(value)
    case .list(let elements): Value.properties(elements).map(PropertyValue.list)
    case .null, .map, .node, .relationship, .path: nil
    }
  }

  private static func properties(_ elements: ListValue) -> [PropertyValue]? {
    var properties: [PropertyValue] = []
    properties.reserveCapacity(elements.count)
    for element in elements {
      guard let property = element.asProperty else { return nil }
      if case .list = property { return nil }
      properties.append(property)
    }
    return properties
  }
}
