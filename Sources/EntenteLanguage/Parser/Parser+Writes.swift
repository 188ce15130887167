extension Parser {
  /// Write clauses: for import scripts, and to be refused by name elsewhere.
  mutating func write(_ keyword: Keyword) throws(QueryError) -> Clause.Kind {
    switch keyword {
    case .create: return .create(try pathPatterns())
    case .merge: return .merge(try merge())
    case .set: return .set(try setItems())
    case .remove: return .remove(try removeItems())
    case .detach:
      try expect(.delete)
      return .delete(try deleted(), detach: true)
    default: return .delete(try deleted(), detach: false)
    }
  }

  private mutating func deleted() throws(QueryError) -> [ExpressionID] {
    var items: [ExpressionID] = []
    repeat { items.append(try expression()) } while take(.comma)
    return items
  }

  private mutating func merge() throws(QueryError) -> MergeClause {
    var clause = MergeClause(pattern: try pathPattern(), onCreate: [], onMatch: [])
    while take(.on) {
      let isCreate = take(.create)
      if !isCreate { try expect(.match) }
      try expect(.set)
      let items = try setItems()
      if isCreate { clause.onCreate += items } else { clause.onMatch += items }
    }
    return clause
  }

  private mutating func setItems() throws(QueryError) -> [SetItem] {
    var items: [SetItem] = []
    repeat { items.append(try setItem()) } while take(.comma)
    return items
  }

  private mutating func setItem() throws(QueryError) -> SetItem {
    if isVariableName(current) {
      switch token(ahead: 1).kind {
      case .colon: return .labels(try variableName(), try labels())
      case .equal:
        let name = try variableName()
        advance()
        return .replace(name, try expression())
      case .plusEqual:
        let name = try variableName()
        advance()
        return .merge(name, try expression())
      default: break
      }
    }
    let target = try propertyTarget()
    try expect(.equal, "=")
    return .property(target, try expression())
  }

  private mutating func removeItems() throws(QueryError) -> [RemoveItem] {
    var items: [RemoveItem] = []
    repeat {
      if isVariableName(current), token(ahead: 1).kind == .colon {
        items.append(.labels(try variableName(), try labels()))
      } else {
        items.append(.property(try propertyTarget()))
      }
    } while take(.comma)
    return items
  }

  private mutating func propertyTarget() throws(QueryError) -> ExpressionID {
    let first = position
    let target = try postfix()
    guard case .property = tree[target].kind else {
      throw .syntax(.unexpectedSyntax, "A property or a label is set or removed, nothing else.", at: range(from: first))
    }
    return target
  }

  private mutating func labels() throws(QueryError) -> [Name] {
    var names: [Name] = []
    while take(.colon) { names.append(try schemaName("a label")) }
    return names
  }
}
