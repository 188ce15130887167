extension Parser {
  /// `EXISTS {…}`, `COUNT {…}`, `COLLECT {…}`: a whole query, or a pattern with or without a WHERE.
  mutating func subquery(_ kind: SubqueryKind) throws(QueryError) -> ExpressionID {
    let first = position
    let inner = heights.count
    try enter()
    let outer = barEndsLabels
    barEndsLabels = false
    advance()
    advance()
    let query = current.keyword.beginsClause ? try query() : try patternQuery()
    try expect(.rightBrace, "}")
    barEndsLabels = outer
    leave()
    return try add(.subquery(kind, query), from: first, inner: inner)
  }

  private mutating func patternQuery() throws(QueryError) -> QueryID {
    let first = position
    let patterns = try pathPatterns()
    let time = try timeScope()
    let predicate = take(.where) ? try expression() : nil
    let match = MatchClause(optional: false, patterns: patterns, time: time, predicate: predicate)
    let range = range(from: first)
    let single = SingleQuery(clauses: [Clause(kind: .match(match), range: range)], range: range)
    return tree.add(Query(parts: [single], unions: [], range: range))
  }
}
