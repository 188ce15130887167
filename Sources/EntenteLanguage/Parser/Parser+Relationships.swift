extension Parser {
  /// `(n:Label {key: value} WHERE …)`
  mutating func node() throws(QueryError) -> NodePatternID {
    let first = position
    try checkSize()
    try expect(.leftParenthesis, "(")
    let variable = isVariableName(current) ? try variableName() : nil
    let labels = current.kind == .colon ? try labelExpressionAfterColon() : nil
    let properties = try patternProperties()
    let predicate = take(.where) ? try bracketed() : nil
    guard take(.rightParenthesis) else {
      throw unexpected([":", "{", "WHERE", ")"])
    }
    return tree.add(
      NodePattern(variable: variable, labels: labels, properties: properties, predicate: predicate, range: range(from: first)))
  }

  private mutating func patternProperties() throws(QueryError) -> ExpressionID? {
    current.kind == .leftBrace || current.kind == .parameter ? try atom() : nil
  }

  /// `-[r:TYPE*1..3 {key: value} WHERE …]->{1,3}`
  mutating func relationship() throws(QueryError) -> RelationshipPatternID {
    let first = position
    let pointsLeft = take(.less)
    try expectDash(first)
    var pattern = RelationshipPattern(direction: .both, range: .none)
    if take(.leftBracket) {
      try relationshipBody(&pattern)
      guard take(.rightBracket) else { throw unexpected([":", "*", "{", "WHERE", "]"], .invalidRelationshipPattern) }
    }
    try expectDash(first)
    let pointsRight = take(.greater)
    pattern.direction = pointsLeft == pointsRight ? .both : pointsLeft ? .left : .right
    if let repetition = try quantifier() {
      guard pattern.length == nil else {
        throw .syntax(.invalidRelationshipPattern, "A relationship is repeated by * or by a quantifier, not by both.", at: repetition.range)
      }
      pattern.length = repetition
    }
    pattern.range = range(from: first)
    return tree.add(pattern)
  }

  private mutating func expectDash(_ first: Int) throws(QueryError) {
    guard take(.minus) else { throw unexpected(["-[", "--", "-->", "<--"], .invalidRelationshipPattern) }
  }

  private mutating func relationshipBody(_ pattern: inout RelationshipPattern) throws(QueryError) {
    if isVariableName(current) { pattern.variable = try variableName() }
    if current.kind == .colon { pattern.types = try labelExpressionAfterColon() }
    if current.kind == .star { pattern.length = try variableLength() }
    pattern.properties = try patternProperties()
    if take(.where) { pattern.predicate = try bracketed() }
  }

  /// `*`, `*2`, `*1..`, `*..3`, `*1..3`
  private mutating func variableLength() throws(QueryError) -> Repetition {
    let first = position
    advance()
    let lower = try bound()
    var upper = lower
    if take(.dots) { upper = try bound() }
    return Repetition(style: .variableLength, minimum: lower ?? 1, maximum: upper, range: range(from: first))
  }

  /// GQL's `*`, `+`, `{2}`, `{1,3}`, `{1,}`, `{,3}`.
  mutating func quantifier() throws(QueryError) -> Repetition? {
    let first = position
    switch current.kind {
    case .star, .plus:
      let minimum: UInt32 = current.kind == .plus ? 1 : 0
      advance()
      return Repetition(style: .quantified, minimum: minimum, maximum: nil, range: range(from: first))
    case .leftBrace: break
    default: return nil
    }
    advance()
    let lower = try bound()
    var upper = lower
    if take(.comma) { upper = try bound() } else if lower == nil { throw unexpected(["a number", ","]) }
    try expect(.rightBrace, "}")
    guard upper.map({ $0 > 0 && $0 >= lower ?? 0 }) ?? true else {
      throw .syntax(.invalidRelationshipPattern, "No number lies between these bounds.", at: range(from: first))
    }
    return Repetition(style: .quantified, minimum: lower ?? 0, maximum: upper, range: range(from: first))
  }

  /// A bound of a repetition, if one is given.
  mutating func bound() throws(QueryError) -> UInt32? {
    guard current.kind == .integer else { return nil }
    guard let magnitude = Lexer.magnitude(bytes(of: current)), magnitude <= LanguageLimits.repetition else {
      throw .syntax(.integerOverflow, "\(text(of: current)) is too many.", at: current.range)
    }
    advance()
    return UInt32(magnitude)
  }
}
