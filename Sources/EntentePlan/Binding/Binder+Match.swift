import EntenteLanguage

extension Binder {
  mutating func match(_ clause: MatchClause) throws(QueryError) -> BoundMatch {
    var match = BoundMatch(isOptional: clause.optional)
    var patterns = PatternBinder(scope: scope)
    for id in clause.patterns { try bindPath(id, &patterns) }
    try bindExpressions(&patterns)
    match.pattern = patterns.pattern
    if let time = clause.time { match.time = try bindTime(time) }
    var predicates = patterns.extraPredicates
    if let predicate = clause.predicate {
      try bindPredicate(predicate)
      predicates.append(predicate)
    }
    match.predicate = conjunction(predicates)
    return match
  }

  private mutating func bindTime(_ time: TimeScope) throws(QueryError) -> TimeScope {
    switch time {
    case .asOf(let date): _ = try bind(date)
    case .between(let first, let last):
      _ = try bind(first)
      _ = try bind(last)
    }
    return time
  }

  /// A condition: certainly no other value than a boolean, and nothing aggregated.
  mutating func bindPredicate(_ id: ExpressionID) throws(QueryError) {
    let type = try bind(id, Context(allowsPattern: true))
    guard type.mayBeBoolean else { throw wrongType("A condition", "a boolean", type, id) }
  }

  mutating func conjunction(_ predicates: [ExpressionID]) -> ExpressionID? {
    guard predicates.count > 1 else { return predicates.first }
    return tree.add(.logical(.and, predicates), tree[predicates[0]].range)
  }
}
