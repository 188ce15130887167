import EntenteLanguage

/// Write clauses of import scripts.
extension Binder {
  mutating func write(_ clause: Clause) throws(QueryError) -> BoundWrite {
    switch clause.kind {
    case .create(let patterns): return .create(try create(patterns))
    case .delete(let expressions, let detach):
      for expression in expressions { _ = try bind(expression) }
      return .delete(expressions, detach: detach)
    case .set(let items): return .set(try changes(items))
    case .remove(let items): return .set(try removals(items))
    default: throw .syntax(.writeNotAllowed, "MERGE is not offered; a script makes nodes and relationships by CREATE.", at: clause.range)
    }
  }

  private mutating func create(_ ids: [PathPatternID]) throws(QueryError) -> BoundPattern {
    var patterns = PatternBinder(scope: scope)
    for id in ids {
      try checkCreated(id, patterns.pattern)
      try bindPath(id, &patterns)
      try bindExpressions(&patterns)
    }
    return patterns.pattern
  }

  /// What is created has one direction and one type, is no repetition, and no node of it is described twice.
  private func checkCreated(_ id: PathPatternID, _ before: BoundPattern) throws(QueryError) {
    let path = tree[id]
    for element in path.elements {
      switch element {
      case .relationship(let id): try checkCreated(tree[id])
      case .node(let id):
        let node = tree[id]
        guard let name = node.variable, scope[name.text] != nil else { continue }
        if node.labels != nil || node.properties != nil || path.elements.count == 1 { throw alreadyBound(name) }
      case .group: throw .syntax(.creatingVarLength, "A repeated pattern cannot be created.", at: path.range)
      }
    }
  }

  private func checkCreated(_ relationship: RelationshipPattern) throws(QueryError) {
    if relationship.length != nil {
      throw .syntax(.creatingVarLength, "A repeated relationship cannot be created.", at: relationship.range)
    }
    guard let types = relationship.types, case .name = tree[types].kind else {
      throw .syntax(.noSingleRelationshipType, "A relationship is created with exactly one type.", at: relationship.range)
    }
    if relationship.direction == .both {
      throw .syntax(.requiresDirectedRelationship, "A relationship is created with a direction.", at: relationship.range)
    }
    if let name = relationship.variable, scope[name.text] != nil { throw alreadyBound(name) }
  }

  private mutating func changes(_ items: [SetItem]) throws(QueryError) -> [BoundChange] {
    var changes: [BoundChange] = []
    for item in items {
      switch item {
      case .property(let target, let value):
        _ = try bind(value)
        changes.append(try property(target, to: value))
      case .replace(let name, let map), .merge(let name, let map):
        _ = try bind(map)
        let keepsOthers = if case .merge = item { true } else { false }
        changes.append(.properties(of: try reference(name), to: map, keepsOthers: keepsOthers))
      case .labels(let name, let labels):
        changes.append(.labels(of: try reference(name), labels.map(\.text), remove: false))
      }
    }
    return changes
  }

  private mutating func removals(_ items: [RemoveItem]) throws(QueryError) -> [BoundChange] {
    var changes: [BoundChange] = []
    for item in items {
      switch item {
      case .property(let target): changes.append(try property(target, to: nil))
      case .labels(let name, let labels): changes.append(.labels(of: try reference(name), labels.map(\.text), remove: true))
      }
    }
    return changes
  }

  private mutating func property(_ target: ExpressionID, to value: ExpressionID?) throws(QueryError) -> BoundChange {
    guard case .property(let object, let key) = tree[target].kind else {
      throw .syntax(.unexpectedSyntax, "A property is set or removed.", at: tree[target].range)
    }
    _ = try bind(object)
    return .property(of: object, key: key.text, to: value)
  }

  private mutating func reference(_ name: Name) throws(QueryError) -> ExpressionID {
    let expression = tree.add(.variable(name.text), name.range)
    _ = try bind(expression)
    return expression
  }
}
