/// What a text in the query language says, as written: an arena of plain structs linked by ids, freed at once, at any depth.
///
/// Nothing is looked up in a graph or checked for meaning here; that is the business of the binder in EntentePlan.
package struct SyntaxTree: Sendable {
  /// The text that was read. Ranges count its bytes.
  package let source: [UInt8]
  /// One for a query; several for a script (`;` between them).
  package var statements: [Statement] = []

  package private(set) var expressions: [Expression] = []
  package private(set) var labelExpressions: [LabelExpression] = []
  package private(set) var nodePatterns: [NodePattern] = []
  package private(set) var relationshipPatterns: [RelationshipPattern] = []
  package private(set) var pathGroups: [PathGroup] = []
  package private(set) var pathPatterns: [PathPattern] = []
  package private(set) var queries: [Query] = []

  package init(source: [UInt8] = []) { self.source = source }

  /// How many expressions, labels, nodes and relationships it has. O(1).
  package var size: Int { expressions.count + labelExpressions.count + nodePatterns.count + relationshipPatterns.count }

  package subscript(id: ExpressionID) -> Expression { expressions[Int(id.rawValue)] }
  package subscript(id: LabelExpressionID) -> LabelExpression { labelExpressions[Int(id.rawValue)] }
  package subscript(id: NodePatternID) -> NodePattern { nodePatterns[Int(id.rawValue)] }
  package subscript(id: RelationshipPatternID) -> RelationshipPattern { relationshipPatterns[Int(id.rawValue)] }
  package subscript(id: PathGroupID) -> PathGroup { pathGroups[Int(id.rawValue)] }
  package subscript(id: PathPatternID) -> PathPattern { pathPatterns[Int(id.rawValue)] }
  package subscript(id: QueryID) -> Query { queries[Int(id.rawValue)] }

  package mutating func add(_ kind: Expression.Kind, _ range: SourceRange = .none) -> ExpressionID {
    expressions.append(Expression(kind: kind, range: range))
    return ExpressionID(expressions.count - 1)
  }

  /// Puts another expression in the place of one, for what binding writes in simpler words.
  package mutating func replace(_ id: ExpressionID, with kind: Expression.Kind) { expressions[Int(id.rawValue)].kind = kind }

  package mutating func add(_ label: LabelExpression) -> LabelExpressionID {
    labelExpressions.append(label)
    return LabelExpressionID(labelExpressions.count - 1)
  }

  package mutating func add(_ node: NodePattern) -> NodePatternID {
    nodePatterns.append(node)
    return NodePatternID(nodePatterns.count - 1)
  }

  package mutating func add(_ relationship: RelationshipPattern) -> RelationshipPatternID {
    relationshipPatterns.append(relationship)
    return RelationshipPatternID(relationshipPatterns.count - 1)
  }

  package mutating func add(_ group: PathGroup) -> PathGroupID {
    pathGroups.append(group)
    return PathGroupID(pathGroups.count - 1)
  }

  package mutating func add(_ path: PathPattern) -> PathPatternID {
    pathPatterns.append(path)
    return PathPatternID(pathPatterns.count - 1)
  }

  package mutating func add(_ query: Query) -> QueryID {
    queries.append(query)
    return QueryID(queries.count - 1)
  }

  /// The text of a range, as it was written.
  package func text(_ range: SourceRange) -> String {
    let end = min(Int(range.end), source.count)
    return String(decoding: source[min(Int(range.start), end)..<end], as: UTF8.self)
  }
}

/// One statement: a query, with or without the wish to see its plan.
package struct Statement: Sendable {
  package enum Mode: Sendable { case run, explain, profile }
  package var mode: Mode
  package var query: QueryID
  package var range: SourceRange
}
