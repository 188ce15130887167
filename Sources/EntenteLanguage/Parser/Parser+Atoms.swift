extension Parser {
  /// An atom with what hangs on it: `.key`, `[index]`, `[from..to]`, and at last labels.
  mutating func postfix() throws(QueryError) -> ExpressionID {
    let first = position
    var operand = try atom()
    while true {
      switch current.kind {
      case .dot:
        advance()
        let key = try schemaName("a property key")
        operand = try add(.property(operand, key: key), from: first)
      case .leftBracket:
        operand = try subscripted(operand, from: first)
      case .colon where !looksAtTypeTest:
        // `a:B` after an operand is a label test; a colon elsewhere (map keys) never follows a whole operand.
        let labels = try labelExpressionAfterColon()
        return try add(.hasLabels(operand, labels), from: first)
      default: return operand
      }
    }
  }

  private mutating func subscripted(_ operand: ExpressionID, from first: Int) throws(QueryError) -> ExpressionID {
    advance()
    var from: ExpressionID?
    if current.kind != .dots { from = try bracketed() }
    guard take(.dots) else {
      try expect(.rightBracket, "]")
      guard let from else { throw unexpected(["an index"]) }
      return try add(.index(operand, from), from: first)
    }
    var to: ExpressionID?
    if current.kind != .rightBracket { to = try bracketed() }
    try expect(.rightBracket, "]")
    return try add(.slice(operand, from: from, to: to), from: first)
  }

  /// An expression within brackets of its own, where a bar means what it means outside of comprehensions.
  mutating func bracketed() throws(QueryError) -> ExpressionID {
    let outer = barEndsLabels
    barEndsLabels = false
    let inner = try expression()
    barEndsLabels = outer
    return inner
  }

  mutating func atom() throws(QueryError) -> ExpressionID {
    let first = position
    switch current.kind {
    case .integer: return try integer()
    case .float: return try float()
    case .malformedNumber:
      throw .syntax(.invalidNumberLiteral, "\(text(of: current)) is not a number.", at: current.range)
    case .string:
      let value = Lexer.unescaped(bytes(of: current))
      advance()
      return try add(.string(value), from: first)
    case .parameter:
      let name = parameterName()
      return try add(.parameter(name), from: first)
    case .leftBracket: return try listAtom()
    case .leftBrace: return try map()
    case .leftParenthesis: return try parenthesised()
    case .word, .quotedName: return try wordAtom()
    default: throw unexpected(["an expression"])
    }
  }

  private mutating func parenthesised() throws(QueryError) -> ExpressionID {
    if looksAtPattern() { return try patternAtom() }
    advance()
    let inner = try bracketed()
    try expect(.rightParenthesis, ")")
    return inner
  }

  mutating func patternAtom() throws(QueryError) -> ExpressionID {
    let first = position
    let inner = heights.count
    let pattern = try pathPattern(isExpression: true)
    return try add(.pattern(pattern), from: first, inner: inner)
  }

  mutating func parameterName() -> String {
    let body = bytes(of: current).dropFirst()
    advance()
    return body.first == UInt8(ascii: "`") ? Lexer.unquoted(body) : String(decoding: body, as: UTF8.self)
  }

  private mutating func map() throws(QueryError) -> ExpressionID {
    let first = position
    advance()
    var entries: [MapEntry] = []
    if current.kind != .rightBrace {
      repeat {
        let key = try schemaName("a key")
        try expect(.colon, ":")
        entries.append(MapEntry(key: key, value: try bracketed()))
      } while take(.comma)
    }
    try expect(.rightBrace, "}")
    return try add(.map(entries), from: first)
  }

  // Numbers.

  private mutating func integer() throws(QueryError) -> ExpressionID {
    guard let magnitude = Lexer.magnitude(bytes(of: current)), magnitude <= UInt64(Int64.max) else { throw integerOverflow(position) }
    let first = position
    advance()
    return try add(.integer(Int64(magnitude)), from: first)
  }

  /// After a minus sign: the literal with its sign, unless something hangs on it. -2⁶³ exists only so.
  mutating func negativeInteger(from first: Int) throws(QueryError) -> ExpressionID? {
    guard let magnitude = Lexer.magnitude(bytes(of: current)) else { throw integerOverflow(first) }
    let next = token(ahead: 1).kind
    if next == .dot || next == .leftBracket || next == .colon { return nil }
    advance()
    return try add(.integer(Int64(truncatingIfNeeded: 0 &- magnitude)), from: first)
  }

  private func integerOverflow(_ first: Int) -> QueryError {
    let range = SourceRange(Int(tokens[first].start), Int(current.end))
    return .syntax(.integerOverflow, "\(tree.text(range)) does not fit into 64 bits.", at: range)
  }

  private mutating func float() throws(QueryError) -> ExpressionID {
    let first = position
    let text = text(of: current)
    let digits = text.utf8.first == UInt8(ascii: ".") ? "0" + text : text
    guard let value = Double(digits), value.isFinite else {
      throw .syntax(.floatingPointOverflow, "\(text) is too big for a float.", at: current.range)
    }
    advance()
    return try add(.float(value), from: first)
  }
}
