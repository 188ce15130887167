import EntenteLanguage

extension Binder {
  /// A relationship or a repeated group, its far end still open.
  mutating func bindStep(_ element: PathElement, from: Int, _ patterns: inout PatternBinder) throws(QueryError) -> BoundStep {
    switch element {
    case .relationship(let id): return BoundStep(from: from, to: from, kind: try bindRelationship(id, &patterns))
    case .group(let id): return BoundStep(from: from, to: from, kind: .group(try bindGroup(id, &patterns)))
    case .node: preconditionFailure("a node is no step")
    }
  }

  private mutating func bindRelationship(
    _ id: RelationshipPatternID, _ patterns: inout PatternBinder
  ) throws(QueryError) -> BoundStep.Kind {
    let source = tree[id]
    var edge = try edge(source, &patterns)
    edge.direction = source.direction
    edge.types = source.types
    var single: (name: String, variable: Variable)?
    if source.length != nil {
      let variable = try newVariable(source.variable?.text, StaticType(.relationship, isMatched: true))
      edge.single = variable.slot
      single = source.variable.map { ($0.text, variable) }
    }
    if let properties = source.properties {
      try refuseParameter(properties)
      edge.properties = [properties]
      patterns.pending.append(.init(expression: properties, isPredicate: false))
    }
    if let predicate = source.predicate {
      edge.predicates = [predicate]
      patterns.pending.append(.init(expression: predicate, isPredicate: true, single: single))
    }
    guard let length = source.length else { return .edge(edge) }
    return .variable(edge, min: Int(length.minimum), max: length.maximum.map { Int($0) })
  }

  /// The relationship's slot, new or bound before.
  private mutating func edge(_ source: RelationshipPattern, _ patterns: inout PatternBinder) throws(QueryError) -> BoundEdge {
    let isList = source.length != nil
    guard let name = source.variable else {
      return BoundEdge(slot: try newSlot(nil), isBound: false, direction: .both, types: nil)
    }
    guard let variable = scope[name.text] else {
      guard patterns.allowsNewVariables else { throw undefined(name) }
      let type = isList ? StaticType(.list, of: .relationship, isMatched: true) : StaticType(.relationship, isMatched: true)
      let variable = try newVariable(name.text, type)
      scope.declare(name.text, variable)
      patterns.relationships.insert(variable.slot)
      return BoundEdge(slot: variable.slot, isBound: false, direction: .both, types: nil)
    }
    guard fits(variable.type, isList: isList) else {
      throw conflict(name, variable.type, isList ? "a list of relationships" : "a relationship")
    }
    guard patterns.relationships.insert(variable.slot).inserted else {
      throw .syntax(
        .relationshipUniquenessViolation, "'\(name.text)' stands for two relationships of one pattern, which are never the same.",
        at: name.range)
    }
    if source.length?.style == .quantified { throw alreadyBound(name) }
    read(variable.slot)
    return BoundEdge(slot: variable.slot, isBound: true, direction: .both, types: nil)
  }

  private func fits(_ type: StaticType, isList: Bool) -> Bool {
    switch type.base {
    case .unknown, .null: true
    case .relationship: !isList
    case .list: isList && [.relationship, .unknown, .null].contains(type.element)
    default: false
    }
  }

  /// A repeated path pattern. Within it stand its own variables and those of earlier clauses; outside they are lists.
  private mutating func bindGroup(_ id: PathGroupID, _ patterns: inout PatternBinder) throws(QueryError) -> BoundGroup {
    let source = tree[id]
    if let name = source.variable {
      throw .syntax(.unexpectedSyntax, "A repeated part of a path cannot be named; name the whole.", at: name.range)
    }
    let outside = scope
    scope = patterns.before
    var inner = PatternBinder(scope: scope)
    var path = try innerPath(source, &inner)
    path.mode = source.mode
    inner.pattern.paths = [path]
    try bindExpressions(&inner)
    if let predicate = source.predicate { try bindPredicate(predicate) }
    let made = scope
    scope = outside
    var group = BoundGroup(pattern: inner.pattern, min: 1, edges: try newSlot(nil))
    group.predicate = conjunction(inner.extraPredicates + (source.predicate.map { [$0] } ?? []))
    group.mode = source.mode
    group.isOptional = source.optional
    group.min = source.optional ? 0 : Int(source.repetition?.minimum ?? 1)
    group.max = source.optional ? 1 : source.repetition?.maximum.map { Int($0) }
    group.variables = try groupVariables(made, source, &patterns)
    return group
  }

  /// The repeated pattern's elements as one path.
  private mutating func innerPath(_ source: PathGroup, _ inner: inout PatternBinder) throws(QueryError) -> BoundPath {
    let whole = tree.add(
      PathPattern(variable: nil, selector: .all, mode: nil, elements: source.elements, range: source.range))
    try bindPath(whole, &inner)
    return inner.pattern.paths.removeLast()
  }

  private mutating func groupVariables(
    _ made: Scope, _ source: PathGroup, _ patterns: inout PatternBinder
  ) throws(QueryError) -> [BoundGroupVariable] {
    var variables: [BoundGroupVariable] = []
    for name in made.starNames where patterns.before[name] == nil {
      guard let inside = made[name] else { continue }
      guard scope[name] == nil else { throw alreadyBound(Name(name, source.range)) }
      let type = source.optional ? inside.type : StaticType(.list, of: inside.type.base, isMatched: true)
      let outside = try newVariable(name, type)
      scope.declare(name, outside)
      variables.append(BoundGroupVariable(inside: inside.slot, outside: outside.slot))
    }
    return variables
  }

  /// Binds the properties and predicates of a pattern, once all its variables are known.
  mutating func bindExpressions(_ patterns: inout PatternBinder) throws(QueryError) {
    for pending in patterns.pending {
      if let single = pending.single { scope.push(single.name, single.variable) }
      if pending.isPredicate { try bindPredicate(pending.expression) } else { _ = try bind(pending.expression) }
      if pending.single != nil { scope.pop(1) }
    }
    patterns.pending = []
    for predicate in patterns.extraPredicates { try bindPredicate(predicate) }
  }
}
