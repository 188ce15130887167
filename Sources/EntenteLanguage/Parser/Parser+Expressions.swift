/// How tightly operators bind, loosest first (openCypher 9, Expressions).
enum Precedence: UInt8, Comparable {
  case or, xor, and, not, comparison, predicate, sum, product, power

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
  /// The next tighter; for the right operand of what groups to the left.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .power }
}

extension Parser {
  /// An expression whose operators bind at least as tightly as `minimum`.
  mutating func expression(_ minimum: Precedence = .or) throws(QueryError) -> ExpressionID {
    try enter()
    let first = position
    var left = try prefix(minimum)
    while let precedence = operatorPrecedence(), precedence >= minimum {
      left = try infix(left, precedence, from: first)
    }
    leave()
    return left
  }

  /// The precedence of the operator that stands here, if one does.
  func operatorPrecedence() -> Precedence? {
    switch current.kind {
    case .plus, .minus: .sum
    case .bar where looksAtConcatenation: .sum
    case .star, .slash, .percent: .product
    case .caret: .power
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .matches: .predicate
    case .colon where looksAtTypeTest: .predicate
    case .word:
      switch current.keyword {
      case .or: .or
      case .xor: .xor
      case .and: .and
      case .in, .starts, .ends, .contains, .is: .predicate
      default: nil
      }
    default: nil
    }
  }

  private mutating func prefix(_ minimum: Precedence) throws(QueryError) -> ExpressionID {
    if current.keyword == .not, minimum <= .not {
      let first = position
      advance()
      let operand = try expression(.not)
      return try add(.unary(.not, operand), from: first)
    }
    return try signed()
  }

  /// A sign binds tighter than every operator between two operands, also than `^`.
  private mutating func signed() throws(QueryError) -> ExpressionID {
    let first = position
    guard current.kind == .minus || current.kind == .plus else { return try postfix() }
    let isNegative = current.kind == .minus
    advance()
    if isNegative, current.kind == .integer, let literal = try negativeInteger(from: first) { return literal }
    try enter()
    let operand = try signed()
    leave()
    return try add(.unary(isNegative ? .negate : .plus, operand), from: first)
  }

  mutating func infix(_ left: ExpressionID, _ precedence: Precedence, from first: Int) throws(QueryError) -> ExpressionID {
    switch precedence {
    case .or: return try logicalChain(.or, .or, left, precedence, from: first)
    case .xor: return try logicalChain(.xor, .xor, left, precedence, from: first)
    case .and: return try logicalChain(.and, .and, left, precedence, from: first)
    case .comparison: return try comparisonChain(left, from: first)
    case .predicate: return try predicate(left, from: first)
    default:
      let binary = arithmetic(current.kind)
      if binary == .concatenate { advance() }
      advance()
      let right = try expression(precedence.tighter == precedence ? .power : precedence.tighter, operandOnly: precedence == .power)
      return try add(.binary(binary, left, right), from: first)
    }
  }

  /// The right operand of `^` is a signed operand, never another power: `2 ^ 3 ^ 2` is `(2 ^ 3) ^ 2`.
  private mutating func expression(_ minimum: Precedence, operandOnly: Bool) throws(QueryError) -> ExpressionID {
    operandOnly ? try signed() : try expression(minimum)
  }

  private func arithmetic(_ kind: Token.Kind) -> BinaryOperator {
    switch kind {
    case .plus: .add
    case .minus: .subtract
    case .bar: .concatenate
    case .star: .multiply
    case .slash: .divide
    case .percent: .modulo
    default: .power
    }
  }

  private mutating func logicalChain(
    _ keyword: Keyword, _ logical: LogicalOperator, _ left: ExpressionID, _ precedence: Precedence, from first: Int
  ) throws(QueryError) -> ExpressionID {
    var operands = [left]
    while take(keyword) { operands.append(try expression(precedence.tighter)) }
    return try add(.logical(logical, operands), from: first)
  }

  private mutating func comparisonChain(_ left: ExpressionID, from first: Int) throws(QueryError) -> ExpressionID {
    var links: [ComparisonLink] = []
    while let comparison = comparison(current.kind) {
      advance()
      links.append(ComparisonLink(comparison, try expression(.predicate)))
    }
    return try add(.comparison(left, links), from: first)
  }

  private func comparison(_ kind: Token.Kind) -> ComparisonOperator? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  /// `IN`, `STARTS WITH`, `ENDS WITH`, `CONTAINS`, `=~`, `IS NULL`, `IS NOT NULL`, `IS :: TYPE`.
  private mutating func predicate(_ left: ExpressionID, from first: Int) throws(QueryError) -> ExpressionID {
    if looksAtTypeTest { return try typeTest(left, isNegated: false, from: first) }
    let token = current
    advance()
    if token.keyword == .is { return try nullOrTypeTest(left, from: first) }
    let binary: BinaryOperator
    switch token.keyword {
    case .in: binary = .isIn
    case .contains: binary = .contains
    case .starts:
      try expect(.with)
      binary = .startsWith
    case .ends:
      try expect(.with)
      binary = .endsWith
    default: binary = .matches
    }
    let right = try expression(.sum)
    return try add(.binary(binary, left, right), from: first)
  }
}
