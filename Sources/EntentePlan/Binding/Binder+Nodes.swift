import EntenteLanguage

extension Binder {
  /// The index of a node of the pattern; a name that was there before gives the node that has it.
  mutating func bindNode(_ id: NodePatternID, _ patterns: inout PatternBinder) throws(QueryError) -> Int {
    let node = tree[id]
    let index = try nodeIndex(node, &patterns)
    if let labels = node.labels { patterns.pattern.nodes[index].labels.append(labels) }
    if let properties = node.properties {
      try refuseParameter(properties)
      patterns.pattern.nodes[index].properties.append(properties)
      patterns.pending.append(.init(expression: properties, isPredicate: false))
    }
    if let predicate = node.predicate {
      patterns.pattern.nodes[index].predicates.append(predicate)
      patterns.pending.append(.init(expression: predicate, isPredicate: true))
    }
    return index
  }

  private mutating func nodeIndex(_ node: NodePattern, _ patterns: inout PatternBinder) throws(QueryError) -> Int {
    guard let name = node.variable else { return try anonymousNode(&patterns) }
    guard let variable = scope[name.text] else {
      guard patterns.allowsNewVariables else { throw undefined(name) }
      let variable = try newVariable(name.text, StaticType(.node, isMatched: true))
      scope.declare(name.text, variable)
      return patterns.add(BoundNode(slot: variable.slot, isBound: false))
    }
    guard [.node, .unknown, .null].contains(variable.type.base) else { throw conflict(name, variable.type, "a node") }
    if let index = patterns.nodeIndex[variable.slot] { return index }
    read(variable.slot)
    return patterns.add(BoundNode(slot: variable.slot, isBound: true))
  }

  /// `(n $parameter)`: openCypher has it for CREATE only.
  func refuseParameter(_ properties: ExpressionID) throws(QueryError) {
    guard case .parameter(let name) = tree[properties].kind else { return }
    throw .syntax(
      .invalidParameterUse, "A pattern's properties cannot be a parameter; write {key: $\(name).key}.", at: tree[properties].range)
  }

  func undefined(_ name: Name) -> QueryError {
    .syntax(.undefinedVariable, "The variable '\(name.text)' is not defined; a pattern in an expression brings none.", at: name.range)
  }

  func conflict(_ name: Name, _ type: StaticType, _ wanted: String) -> QueryError {
    .syntax(.variableTypeConflict, "'\(name.text)' is \(type.shown), and cannot be \(wanted).", at: name.range)
  }
}
