extension Parser {
  mutating func pathPatterns() throws(QueryError) -> [PathPatternID] {
    var patterns: [PathPatternID] = []
    repeat { patterns.append(try pathPattern()) } while take(.comma)
    return patterns
  }

  /// `p = ANY SHORTEST ACYCLIC (a)-->(b)`. Within an expression there is no selector, and a name only for a pattern comprehension.
  mutating func pathPattern(isExpression: Bool = false, namesPath: Bool = false) throws(QueryError) -> PathPatternID {
    let first = position
    try enter()
    let outer = barEndsLabels
    barEndsLabels = false
    var variable = !isExpression || namesPath ? try pathName() : nil
    let selector = isExpression ? .all : try pathSelector()
    let mode = isExpression ? nil : takePathMode()
    if !isExpression, variable == nil { variable = try pathName() }
    let pattern: PathPattern
    if let function = shortestPathFunction(), token(ahead: 1).kind == .leftParenthesis {
      pattern = try shortestPath(function, variable: variable, from: first)
    } else {
      let elements = try pathElements()
      pattern = PathPattern(variable: variable, selector: selector, mode: mode, elements: elements, range: range(from: first))
    }
    barEndsLabels = outer
    leave()
    return tree.add(pattern)
  }

  private mutating func pathName() throws(QueryError) -> Name? {
    guard isVariableName(current), token(ahead: 1).kind == .equal else { return nil }
    let name = try variableName()
    advance()
    return name
  }

  private func shortestPathFunction() -> PathSelector? {
    switch current.keyword {
    case .shortestPath: .shortestPathFunction
    case .allShortestPaths: .allShortestPathsFunction
    default: nil
    }
  }

  private mutating func shortestPath(_ function: PathSelector, variable: Name?, from first: Int) throws(QueryError) -> PathPattern {
    let start = position
    advance()
    advance()
    let elements = try pathElements()
    try expect(.rightParenthesis, ")")
    guard elements.count == 3, case .relationship = elements[1] else {
      throw .syntax(
        .unexpectedSyntax, "\(text(of: tokens[start])) takes two nodes with one relationship between them.", at: range(from: start),
        expected: ["(a)-[*]-(b)"])
    }
    return PathPattern(variable: variable, selector: function, mode: nil, elements: elements, range: range(from: first))
  }

  /// `ANY SHORTEST`, `ALL SHORTEST`, `ANY 3`, `SHORTEST 3 PATHS`, `SHORTEST 2 GROUPS`.
  private mutating func pathSelector() throws(QueryError) -> PathSelector {
    if take(.all) { return take(.shortest) ? .allShortest : .all }
    if take(.any) {
      if take(.shortest) { return .shortest(1) }
      return .any(try pathCount() ?? 1)
    }
    guard take(.shortest) else { return .all }
    let count = try pathCount()
    _ = take(.path) || take(.paths)
    if take(.group) || take(.groups) { return .shortestGroups(count ?? 1) }
    guard let count else { throw unexpected(["the number of paths", "GROUP"]) }
    return .shortest(count)
  }

  private mutating func pathCount() throws(QueryError) -> UInt32? {
    guard current.kind == .integer else { return nil }
    let token = current
    guard let count = try bound(), count > 0 else {
      throw .syntax(.unexpectedSyntax, "At least one path must be asked for.", at: token.range)
    }
    return count
  }

  mutating func takePathMode() -> PathMode? {
    guard let mode = pathMode(current.keyword) else {
      _ = take(.path) || take(.paths)
      return nil
    }
    advance()
    _ = take(.path) || take(.paths)
    return mode
  }

  /// Nodes, relationships between them, and groups.
  mutating func pathElements() throws(QueryError) -> [PathElement] {
    var elements = [try nodeOrGroup()]
    while true {
      if current.kind == .minus || current.kind == .less {
        guard case .node? = elements.last else { throw unexpected(["a node"]) }
        elements.append(.relationship(try relationship()))
        guard current.kind == .leftParenthesis, !looksAtGroup() else { throw unexpected(["a node"], .unexpectedSyntax) }
        elements.append(.node(try node()))
      } else if current.kind == .leftParenthesis {
        if case .node? = elements.last, !looksAtGroup() { throw unexpected(["a relationship"]) }
        elements.append(try nodeOrGroup())
      } else {
        return elements
      }
    }
  }

  private mutating func nodeOrGroup() throws(QueryError) -> PathElement {
    guard current.kind == .leftParenthesis else { throw unexpected(["a pattern"]) }
    return looksAtGroup() ? .group(try group()) : .node(try node())
  }

  private mutating func group() throws(QueryError) -> PathGroupID {
    let first = position
    try enter()
    advance()
    let mode = pathMode(current.keyword) != nil && token(ahead: 1).kind != .equal ? takePathMode() : nil
    let variable = try pathName()
    let elements = try pathElements()
    let predicate = take(.where) ? try bracketed() : nil
    try expect(.rightParenthesis, ")")
    let repetition = try quantifier()
    let optional = repetition == nil && take(.question)
    leave()
    return tree.add(
      PathGroup(
        variable: variable, mode: mode, elements: elements, predicate: predicate, repetition: repetition, optional: optional,
        range: range(from: first)))
  }
}
