import EntenteLanguage

extension Binder {
  mutating func bindOperation(_ kind: Expression.Kind, _ id: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    let value = context.value
    switch kind {
    case .index(let list, let index):
      let type = try bind(list, value)
      _ = try bind(index, value)
      return type.base == .list ? StaticType(type.element) : .unknown
    case .slice(let list, let from, let to):
      let type = try bind(list, value)
      if let from { _ = try bind(from, value) }
      if let to { _ = try bind(to, value) }
      return type.base == .list ? type : .unknown
    case .unary(let unary, let operand): return try bindUnary(unary, operand, context)
    case .binary(let binary, let left, let right): return try bindBinary(binary, left, right, value)
    case .logical(_, let operands):
      for operand in operands { try bindTruth(operand, context) }
    case .comparison(let first, let links):
      _ = try bind(first, value)
      for link in links { _ = try bind(link.operand, value) }
    case .hasLabels(let operand, _):
      let type = try bind(operand, value)
      guard [.node, .relationship, .unknown, .null].contains(type.base) else {
        throw wrongType("What has labels", "a node or a relationship", type, operand)
      }
    default: break
    }
    return .boolean
  }

  /// An operand of AND, OR, XOR, NOT.
  private mutating func bindTruth(_ id: ExpressionID, _ context: Context) throws(QueryError) {
    let type = try bind(id, context.predicate)
    guard type.mayBeBoolean else { throw wrongType("An operand of AND, OR, XOR and NOT", "a boolean", type, id) }
  }

  private mutating func bindUnary(_ unary: UnaryOperator, _ operand: ExpressionID, _ context: Context) throws(QueryError) -> StaticType {
    switch unary {
    case .not:
      try bindTruth(operand, context)
      return .boolean
    case .isNull, .isNotNull, .isTyped, .isNormalized:
      _ = try bind(operand, context.value)
      return .boolean
    case .negate, .plus:
      let type = try bind(operand, context.value)
      guard type.mayBeNumber else { throw wrongType("What a sign stands before", "a number", type, operand) }
      return type.isNumber ? type : .unknown
    }
  }

  private mutating func bindBinary(
    _ binary: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID, _ context: Context
  ) throws(QueryError) -> StaticType {
    let a = try bind(left, context)
    let b = try bind(right, context)
    switch binary {
    case .isIn:
      guard [.list, .unknown, .null].contains(b.base) else { throw wrongType("What follows IN", "a list", b, right) }
      return .boolean
    case .startsWith, .endsWith, .contains, .matches: return .boolean
    case .add: return sum(a, b)
    case .concatenate: return try concatenation(a, left, b, right)
    case .subtract, .multiply, .divide, .modulo, .power:
      for (type, operand) in [(a, left), (b, right)] where !type.mayBeNumber {
        throw wrongType("An operand of arithmetic", "a number", type, operand)
      }
      if binary == .power { return a.isNumber && b.isNumber ? StaticType(.float) : .unknown }
      return number(a, b)
    }
  }

  private func concatenation(
    _ a: StaticType, _ left: ExpressionID, _ b: StaticType, _ right: ExpressionID
  ) throws(QueryError) -> StaticType {
    for (type, operand) in [(a, left), (b, right)] where ![.string, .list, .unknown, .null].contains(type.base) {
      throw wrongType("An operand of ||", "a string or a list", type, operand)
    }
    if a.base == .string, b.base == .list { throw wrongType("What joins a string", "a string", b, right) }
    if a.base == .list, b.base == .string { throw wrongType("What joins a list", "a list", b, right) }
    return a.base == b.base ? sum(a, b) : .unknown
  }

  private func number(_ a: StaticType, _ b: StaticType) -> StaticType {
    guard a.isNumber, b.isNumber else { return .unknown }
    return StaticType(a.base == .integer && b.base == .integer ? .integer : .float)
  }

  private func sum(_ a: StaticType, _ b: StaticType) -> StaticType {
    if a.base == .string, b.base == .string { return StaticType(.string) }
    if a.base == .list || b.base == .list {
      return StaticType(.list, of: a.base == .list && b.base == .list && a.element == b.element ? a.element : .unknown)
    }
    return number(a, b)
  }
}
