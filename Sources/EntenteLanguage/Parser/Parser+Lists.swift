extension Parser {
  /// What stands in brackets: a list, a list comprehension, or a pattern comprehension.
  mutating func listAtom() throws(QueryError) -> ExpressionID {
    let first = position
    advance()
    if isVariableName(current), token(ahead: 1).keyword == .in { return try listComprehension(from: first) }
    if looksAtPattern() || (isVariableName(current) && looksAt(.equal, .leftParenthesis, from: 1) && looksAtPattern(ahead: 2)) {
      return try patternComprehension(from: first)
    }
    var items: [ExpressionID] = []
    if current.kind != .rightBracket {
      repeat { items.append(try bracketed()) } while take(.comma)
    }
    try expect(.rightBracket, "]")
    return try add(.list(items), from: first)
  }

  private mutating func listComprehension(from first: Int) throws(QueryError) -> ExpressionID {
    let variable = try variableName()
    advance()
    let list = try beforeBar()
    let predicate = take(.where) ? try beforeBar() : nil
    let result = take(.bar) ? try bracketed() : nil
    try expect(.rightBracket, "]")
    let comprehension = ListComprehension(variable: variable, list: list, predicate: predicate, result: result)
    return try add(.listComprehension(comprehension), from: first)
  }

  /// `[(a)-->(b) WHERE … | …]`; without a bar it is a list whose first element is a pattern.
  private mutating func patternComprehension(from first: Int) throws(QueryError) -> ExpressionID {
    let start = position
    let inner = heights.count
    let pattern = try pathPattern(isExpression: true, namesPath: true)
    if current.keyword != .where, current.kind != .bar, tree[pattern].variable == nil {
      let element = try add(.pattern(pattern), from: start, inner: inner)
      return try restOfList([element], from: first)
    }
    let predicate = take(.where) ? try beforeBar() : nil
    try expect(.bar, "|")
    let result = try bracketed()
    try expect(.rightBracket, "]")
    let comprehension = PatternComprehension(pattern: pattern, predicate: predicate, result: result)
    return try add(.patternComprehension(comprehension), from: first, inner: inner)
  }

  private mutating func restOfList(_ start: [ExpressionID], from first: Int) throws(QueryError) -> ExpressionID {
    var items = start
    while take(.comma) { items.append(try bracketed()) }
    guard take(.rightBracket) else { throw unexpected([",", "]", "|", "WHERE"]) }
    return try add(.list(items), from: first)
  }

  /// An expression that a bar ends.
  mutating func beforeBar() throws(QueryError) -> ExpressionID {
    let outer = barEndsLabels
    barEndsLabels = true
    let inner = try expression()
    barEndsLabels = outer
    return inner
  }
}
