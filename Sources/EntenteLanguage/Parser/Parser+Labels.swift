extension Parser {
  /// What follows a colon: `A`, `A:B`, `A|B&!C`, `(A|B)&C`, `%`, `A|:B`.
  mutating func labelExpressionAfterColon() throws(QueryError) -> LabelExpressionID {
    try expect(.colon, ":")
    return try labelAlternatives()
  }

  private mutating func labelAlternatives() throws(QueryError) -> LabelExpressionID {
    let first = position
    var alternatives = [try labelConjunction()]
    while current.kind == .bar, !barEndsLabels {
      advance()
      _ = take(.colon)
      alternatives.append(try labelConjunction())
    }
    return alternatives.count == 1 ? alternatives[0] : tree.add(LabelExpression(.or(alternatives), range(from: first)))
  }

  private mutating func labelConjunction() throws(QueryError) -> LabelExpressionID {
    let first = position
    var parts = [try labelFactor()]
    while current.kind == .ampersand || current.kind == .colon {
      advance()
      parts.append(try labelFactor())
    }
    return parts.count == 1 ? parts[0] : tree.add(LabelExpression(.and(parts), range(from: first)))
  }

  private mutating func labelFactor() throws(QueryError) -> LabelExpressionID {
    let first = position
    switch current.kind {
    case .exclamation:
      advance()
      try enter()
      let inner = try labelFactor()
      leave()
      return tree.add(LabelExpression(.not(inner), range(from: first)))
    case .percent:
      advance()
      return tree.add(LabelExpression(.any, range(from: first)))
    case .leftParenthesis: return try labelParentheses()
    default:
      let name = try schemaName("a name")
      return tree.add(LabelExpression(.name(name.text), name.range))
    }
  }

  private mutating func labelParentheses() throws(QueryError) -> LabelExpressionID {
    advance()
    try enter()
    let outer = barEndsLabels
    barEndsLabels = false
    let inner = try labelAlternatives()
    barEndsLabels = outer
    leave()
    try expect(.rightParenthesis, ")")
    return inner
  }
}
