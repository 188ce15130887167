import EntenteLanguage

/// `value IS :: TYPE`: always true or false.
final class TypeTestNode: ExpressionNode {
  private let operand: ExpressionNode
  private let type: TypeExpression
  private let isNegated: Bool
  init(_ operand: ExpressionNode, _ type: TypeExpression, isNegated: Bool) {
    (self.operand, self.type, self.isNegated) = (operand, type, isNegated)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let value = try operand.evaluate(row)
    return .boolean(try TypeTestNode.belongs(value, to: type, row.frame.meter) != isNegated)
  }

  private static func belongs(_ value: Value, to type: TypeExpression, _ meter: any WorkMeter) throws(RunError) -> Bool {
    for alternative in type.alternatives where try belongs(value, to: alternative, meter) { return true }
    return false
  }

  private static func belongs(
    _ value: Value, to type: TypeExpression.Alternative, _ meter: any WorkMeter
  ) throws(RunError) -> Bool {
    try meter.tick(1)
    if value.isNull { return type.takesNull }
    if type.base == .any { return true }
    guard value.typeBase == type.base else { return false }
    guard case .list(let list) = value, let element = type.element else { return true }
    for item in list where try !belongs(item, to: element, meter) { return false }
    return true
  }
}

extension Value {
  /// The type that `IS ::` and `valueType()` name.
  var typeBase: TypeExpression.Base {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .float: .float
    case .string: .string
    case .date: .date
    case .localTime: .localTime
    case .time: .zonedTime
    case .localDateTime: .localDateTime
    case .dateTime: .zonedDateTime
    case .duration: .duration
    case .edtf: .edtf
    case .list: .list
    case .map: .map
    case .node: .node
    case .relationship: .relationship
    case .path: .path
    }
  }

  /// The narrowest type that the value belongs to. O(elements); nested lists as deep as lists may be.
  func narrowestType(_ meter: any WorkMeter) throws(RunError) -> TypeExpression.Alternative {
    guard case .list(let list) = self else {
      return TypeExpression.Alternative(base: typeBase, element: nil, takesNull: isNull)
    }
    var found: Set<TypeExpression.Alternative> = []
    var hasNull = false
    for item in list {
      try meter.tick(1)
      if item.isNull { hasNull = true } else { found.insert(try item.narrowestType(meter)) }
    }
    if found.isEmpty {
      found = [TypeExpression.Alternative(base: hasNull ? .null : .nothing, element: nil, takesNull: hasNull)]
    }
    let elements = found.map { type in
      TypeExpression.Alternative(base: type.base, element: type.element, takesNull: hasNull || type.takesNull)
    }
    let order = TypeExpression.Base.allCases
    let sorted = elements.sorted {
      (order.firstIndex(of: $0.base) ?? 0, $0.shown) < (order.firstIndex(of: $1.base) ?? 0, $1.shown)
    }
    return TypeExpression.Alternative(base: .list, element: TypeExpression(alternatives: sorted), takesNull: false)
  }
}
