extension Parser {
  /// `EXPLAIN`, `PROFILE`, or neither, and a query.
  mutating func statement() throws(QueryError) -> Statement {
    let first = position
    var mode = Statement.Mode.run
    if take(.explain) { mode = .explain } else if take(.profile) { mode = .profile }
    let query = try query()
    return Statement(mode: mode, query: query, range: range(from: first))
  }

  mutating func query() throws(QueryError) -> QueryID {
    let first = position
    var parts = [try singleQuery()]
    var unions: [Union] = []
    while take(.union) {
      unions.append(take(.all) ? .all : .distinct)
      if unions.last == .distinct { _ = take(.distinct) }
      parts.append(try singleQuery())
    }
    return tree.add(Query(parts: parts, unions: unions, range: range(from: first)))
  }

  private mutating func singleQuery() throws(QueryError) -> SingleQuery {
    let first = position
    var clauses: [Clause] = []
    while let kind = try clause() {
      clauses.append(kind)
    }
    guard !clauses.isEmpty else { throw notAClause() }
    return SingleQuery(clauses: clauses, range: range(from: first))
  }

  private func notAClause() -> QueryError {
    switch current.keyword {
    case .foreach, .load, .where: afterStatement()
    default: unexpected(clauseWords)
    }
  }

  /// The clause that begins here; `nil` where none does.
  private mutating func clause() throws(QueryError) -> Clause? {
    let first = position
    let keyword = current.keyword
    guard current.kind == .word, keyword.beginsClause else { return nil }
    let kind = try clauseKind(keyword)
    return Clause(kind: kind, range: range(from: first))
  }

  private mutating func clauseKind(_ keyword: Keyword) throws(QueryError) -> Clause.Kind {
    advance()
    switch keyword {
    case .optional:
      try expect(.match)
      return .match(try match(optional: true))
    case .match: return .match(try match(optional: false))
    case .unwind: return try unwind()
    case .with: return .with(try projection(isWith: true))
    case .return: return .return(try projection(isWith: false))
    case .call: return .call(try procedureCall())
    default: return try write(keyword)
    }
  }

  private mutating func match(optional: Bool) throws(QueryError) -> MatchClause {
    let patterns = try pathPatterns()
    let time = try timeScope()
    let predicate = take(.where) ? try expression() : nil
    return MatchClause(optional: optional, patterns: patterns, time: time, predicate: predicate)
  }

  private mutating func unwind() throws(QueryError) -> Clause.Kind {
    let list = try expression()
    try expect(.as)
    return .unwind(list, as: try variableName())
  }

  private mutating func procedureCall() throws(QueryError) -> ProcedureCall {
    if current.kind == .leftBrace {
      throw .syntax(.unexpectedSyntax, "CALL of a subquery is not offered.", at: current.range, expected: ["a procedure"])
    }
    let first = position
    var parts: [String] = []
    repeat { parts.append(try schemaName("a procedure").text) } while take(.dot)
    let name = Name(parts.joined(separator: "."), range(from: first))
    let arguments = current.kind == .leftParenthesis ? try procedureArguments() : nil
    guard take(.yield) else { return ProcedureCall(name: name, arguments: arguments, yields: [], predicate: nil) }
    var yields: [ProcedureCall.Yield] = []
    if current.kind == .minus {
      advance()
    } else if take(.star) {
    } else {
      repeat { yields.append(try procedureYield()) } while take(.comma)
    }
    let predicate = take(.where) ? try expression() : nil
    return ProcedureCall(name: name, arguments: arguments, yields: yields, predicate: predicate)
  }

  private mutating func procedureYield() throws(QueryError) -> ProcedureCall.Yield {
    let field = try schemaName("a field")
    return ProcedureCall.Yield(field: field, alias: take(.as) ? try variableName() : nil)
  }

  private mutating func procedureArguments() throws(QueryError) -> [ExpressionID] {
    advance()
    var arguments: [ExpressionID] = []
    if current.kind != .rightParenthesis {
      repeat { arguments.append(try expression()) } while take(.comma)
    }
    try expect(.rightParenthesis, ")")
    return arguments
  }
}
