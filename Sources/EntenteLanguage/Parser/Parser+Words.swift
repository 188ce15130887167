extension Parser {
  /// What begins with a word: literals, CASE, subqueries, quantifiers, function calls, map projections, variables.
  mutating func wordAtom() throws(QueryError) -> ExpressionID {
    let first = position
    if current.kind == .word {
      switch current.keyword {
      case .null: return try literal(.null)
      case .true: return try literal(.boolean(true))
      case .false: return try literal(.boolean(false))
      case .case: return try conditional()
      default: break
      }
      if let special = try specialForm() { return special }
    }
    if let name = try functionName() { return try functionCall(name, from: first) }
    guard isVariableName(current) else { throw unexpected(["an expression"]) }
    let name = try variableName()
    if current.kind == .leftBrace { return try mapProjection(name, from: first) }
    return try add(.variable(name.text), from: first)
  }

  private mutating func literal(_ kind: Expression.Kind) throws(QueryError) -> ExpressionID {
    advance()
    return try add(kind, from: position - 1)
  }

  /// Forms that look like calls but bind a variable or hold a pattern.
  private mutating func specialForm() throws(QueryError) -> ExpressionID? {
    let next = token(ahead: 1).kind
    if next == .leftBrace, token(ahead: 2).kind != .dot {
      switch current.keyword {
      case .exists: return try subquery(.exists)
      case .count: return try subquery(.count)
      case .collect: return try subquery(.collect)
      default: return nil
      }
    }
    guard next == .leftParenthesis else { return nil }
    switch current.keyword {
    case .all where bindsVariable: return try quantifier(.all)
    case .any where bindsVariable: return try quantifier(.any)
    case .single where bindsVariable: return try quantifier(.single)
    case .none where bindsVariable: return try quantifier(.none)
    case .reduce: return try reduce()
    case .shortestPath, .allShortestPaths: return try patternAtom()
    case .count where looksAt(.star, .rightParenthesis, from: 2): return try countStar()
    default: return nil
    }
  }

  /// Whether `name IN` follows the parenthesis.
  private var bindsVariable: Bool { isVariableName(token(ahead: 2)) && token(ahead: 3).keyword == .in }

  private mutating func countStar() throws(QueryError) -> ExpressionID {
    let first = position
    for _ in 0..<4 { advance() }
    return try add(.countStar, from: first)
  }

  /// `a.b.c` where a parenthesis follows; else nothing is taken.
  mutating func functionName() throws(QueryError) -> Name? {
    var offset = 1
    while token(ahead: offset).kind == .dot, token(ahead: offset + 1).kind == .word || token(ahead: offset + 1).kind == .quotedName {
      offset += 2
    }
    guard token(ahead: offset).kind == .leftParenthesis, offset > 1 || !current.keyword.isReserved else { return nil }
    let first = position
    var parts: [String] = []
    while true {
      parts.append(try schemaName("a function").text)
      guard take(.dot) else { break }
    }
    return Name(parts.count == 1 ? parts[0] : parts.joined(separator: "."), range(from: first))
  }

  private mutating func functionCall(_ name: Name, from first: Int) throws(QueryError) -> ExpressionID {
    advance()
    if name.text.lowercased() == "trim", let call = try trimCall(from: first) { return call }
    let isNormalize = name.text.lowercased() == "normalize"
    let distinct = take(.distinct)
    var arguments: [ExpressionID] = []
    if current.kind != .rightParenthesis {
      repeat {
        if isNormalize, let form = try normalFormArgument() { arguments.append(form) } else { arguments.append(try bracketed()) }
      } while take(.comma)
    }
    try expect(.rightParenthesis, ")")
    return try add(.call(FunctionCall(name: name, distinct: distinct, arguments: arguments)), from: first)
  }

  private mutating func conditional() throws(QueryError) -> ExpressionID {
    let first = position
    advance()
    let subject = current.keyword == .when ? nil : try bracketed()
    var branches: [CaseExpression.Branch] = []
    while take(.when) {
      var when = [try caseTest(isSimple: subject != nil)]
      while subject != nil, take(.comma) { when.append(try caseTest(isSimple: true)) }
      try expect(.then)
      branches.append(CaseExpression.Branch(when: when, then: try bracketed()))
    }
    guard !branches.isEmpty else { throw unexpected(["WHEN"]) }
    let otherwise = take(.else) ? try bracketed() : nil
    guard take(.end) else { throw unexpected(otherwise == nil ? ["WHEN", "ELSE", "END"] : ["END"]) }
    return try add(.conditional(CaseExpression(subject: subject, branches: branches, otherwise: otherwise)), from: first)
  }

  /// What stands behind WHEN: in a simple CASE a value, or an operator and what follows it.
  private mutating func caseTest(isSimple: Bool) throws(QueryError) -> CaseTest {
    guard isSimple else { return .condition(try bracketed()) }
    guard let precedence = operatorPrecedence(), precedence == .comparison || precedence == .predicate else {
      return .value(try bracketed())
    }
    let outer = barEndsLabels
    barEndsLabels = false
    let first = position
    let subject = try add(.caseSubject, from: first)
    let test = try infix(subject, precedence, from: first)
    barEndsLabels = outer
    return .condition(test)
  }

  private mutating func quantifier(_ kind: Quantifier.Kind) throws(QueryError) -> ExpressionID {
    let first = position
    advance()
    advance()
    let variable = try variableName()
    try expect(.in)
    let list = try bracketed()
    let predicate = take(.where) ? try bracketed() : nil
    try expect(.rightParenthesis, predicate == nil ? "WHERE" : ")")
    return try add(.quantifier(Quantifier(kind: kind, variable: variable, list: list, predicate: predicate)), from: first)
  }

  private mutating func reduce() throws(QueryError) -> ExpressionID {
    let first = position
    advance()
    advance()
    let accumulator = try variableName()
    try expect(.equal, "=")
    let initial = try bracketed()
    try expect(.comma, ",")
    let variable = try variableName()
    try expect(.in)
    let list = try beforeBar()
    try expect(.bar, "|")
    let body = try bracketed()
    try expect(.rightParenthesis, ")")
    let reduce = Reduce(accumulator: accumulator, initial: initial, variable: variable, list: list, body: body)
    return try add(.reduce(reduce), from: first)
  }

  private mutating func mapProjection(_ name: Name, from first: Int) throws(QueryError) -> ExpressionID {
    advance()
    var items: [MapProjectionItem] = []
    if current.kind != .rightBrace {
      repeat { items.append(try mapProjectionItem()) } while take(.comma)
    }
    try expect(.rightBrace, "}")
    return try add(.mapProjection(name, items), from: first)
  }

  private mutating func mapProjectionItem() throws(QueryError) -> MapProjectionItem {
    if take(.dot) {
      if take(.star) { return .all }
      return .property(try schemaName("a property key"))
    }
    if token(ahead: 1).kind == .colon {
      let key = try schemaName("a key")
      advance()
      return .entry(MapEntry(key: key, value: try bracketed()))
    }
    return .variable(try variableName())
  }
}
