extension Parser {
  /// What follows `IS [NOT]`: `NULL`, `:: TYPE` (also `TYPED TYPE`), or `NORMALIZED`, with or without a normal form before it.
  mutating func nullOrTypeTest(_ left: ExpressionID, from first: Int) throws(QueryError) -> ExpressionID {
    let isNegated = take(.not)
    if looksAtTypeTest || word(at: 0) == "TYPED" { return try typeTest(left, isNegated: isNegated, from: first) }
    if let form = normalForm() { return try add(.unary(.isNormalized(form, isNegated: isNegated), left), from: first) }
    guard take(.null) else { throw unexpected((isNegated ? [] : ["NOT"]) + ["NULL", "::", "NORMALIZED"]) }
    return try add(.unary(isNegated ? .isNotNull : .isNull, left), from: first)
  }

  /// Whether `::` stands here.
  var looksAtTypeTest: Bool { looksAt(.colon, .colon) && current.end == token(ahead: 1).start }

  /// `:: TYPE` or `TYPED TYPE`
  mutating func typeTest(_ left: ExpressionID, isNegated: Bool, from first: Int) throws(QueryError) -> ExpressionID {
    if looksAtTypeTest { advance() }
    advance()
    return try add(.unary(.isTyped(try typeExpression(), isNegated: isNegated), left), from: first)
  }

  /// `[NFC|NFD|NFKC|NFKD] NORMALIZED`
  private mutating func normalForm() -> NormalForm? {
    let form = word(at: 0).flatMap(NormalForm.init(rawValue:))
    guard word(at: form == nil ? 0 : 1) == "NORMALIZED" else { return nil }
    for _ in 0..<(form == nil ? 1 : 2) { advance() }
    return form ?? .nfc
  }

  /// The normal form that `normalize(text, NFD)` names by a word, as a string; `nil` where an expression stands.
  mutating func normalFormArgument() throws(QueryError) -> ExpressionID? {
    guard let form = word(at: 0).flatMap(NormalForm.init(rawValue:)), token(ahead: 1).kind == .rightParenthesis else { return nil }
    advance()
    return try add(.string(form.rawValue), from: position - 1)
  }

  /// `INTEGER | STRING NOT NULL | LIST<FLOAT>`
  private mutating func typeExpression() throws(QueryError) -> TypeExpression {
    try enter()
    var alternatives: [TypeExpression.Alternative] = []
    repeat { alternatives.append(try typeAlternative()) } while !looksAtConcatenation && !barEndsLabels && take(.bar)
    leave()
    return TypeExpression(alternatives: alternatives)
  }

  private mutating func typeAlternative() throws(QueryError) -> TypeExpression.Alternative {
    guard let base = typeName() else { throw unexpected(TypeExpression.Base.allCases.map(\.rawValue)) }
    var element: TypeExpression?
    if base == .list, take(.less) {
      element = try typeExpression()
      try expect(.greater, ">")
    }
    var takesNull = base != .nothing
    if current.keyword == .not, token(ahead: 1).keyword == .null {
      advance()
      advance()
      takesNull = false
    }
    return TypeExpression.Alternative(base: base, element: element, takesNull: takesNull)
  }

  /// The longest name of a type that stands here.
  private mutating func typeName() -> TypeExpression.Base? {
    let plain = TypeExpression.Base.allCases.map { (words: $0.rawValue.split(separator: " ").map(String.init), base: $0) }
    let found = (TypeExpression.Base.synonyms + plain).filter { candidate in
      candidate.words.indices.allSatisfy { word(at: $0) == candidate.words[$0] }
    }
    guard let longest = found.max(by: { $0.words.count < $1.words.count }) else { return nil }
    for _ in longest.words { advance() }
    return longest.base
  }

  /// The word that stands so many tokens ahead, in upper case.
  func word(at offset: Int) -> String? {
    let token = token(ahead: offset)
    return token.kind == .word ? text(of: token).uppercased() : nil
  }

  /// Whether `||` stands here: two bars without anything between them.
  var looksAtConcatenation: Bool { looksAt(.bar, .bar) && current.end == token(ahead: 1).start }

  /// What stands in the parentheses of `trim(LEADING 'x' FROM text)`, as a call of `lTrim`, `rTrim` or `bTrim`; `nil` where it is an
  /// ordinary call.
  mutating func trimCall(from first: Int) throws(QueryError) -> ExpressionID? {
    let sides = ["LEADING": "lTrim", "TRAILING": "rTrim", "BOTH": "bTrim"]
    guard let side = word(at: 0).flatMap({ sides[$0] }) else { return nil }
    switch token(ahead: 1).kind {
    case .word, .quotedName, .string, .parameter: break
    default: return nil
    }
    let place = current.range
    advance()
    var letters: [ExpressionID] = []
    if word(at: 0) != "FROM" || token(ahead: 1).kind == .rightParenthesis { letters.append(try bracketed()) }
    guard word(at: 0) == "FROM" else { throw unexpected(["FROM"]) }
    advance()
    let text = try bracketed()
    try expect(.rightParenthesis, ")")
    return try add(.call(FunctionCall(name: Name(side, place), distinct: false, arguments: [text] + letters)), from: first)
  }
}
