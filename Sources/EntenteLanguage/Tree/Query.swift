/// Single queries joined by UNION.
package struct Query: Sendable {
  /// One or more.
  package var parts: [SingleQuery]
  /// `unions[i]` stands between `parts[i]` and `parts[i + 1]`.
  package var unions: [Union]
  package var range: SourceRange
}

package enum Union: Sendable { case distinct, all }

/// Clauses in the order in which they were written.
package struct SingleQuery: Sendable {
  package var clauses: [Clause]
  package var range: SourceRange
}

package struct Clause: Sendable {
  package var kind: Kind
  package var range: SourceRange

  package enum Kind: Sendable {
    case match(MatchClause)
    case unwind(ExpressionID, as: Name)
    case with(Projection)
    case `return`(Projection)
    case call(ProcedureCall)
    case create([PathPatternID])
    case merge(MergeClause)
    case set([SetItem])
    case remove([RemoveItem])
    case delete([ExpressionID], detach: Bool)
  }
}

/// `OPTIONAL MATCH patterns AS OF date WHERE predicate`
package struct MatchClause: Sendable {
  package var optional: Bool
  package var patterns: [PathPatternID]
  package var time: TimeScope?
  package var predicate: ExpressionID?
}

/// What dates the relationships of a MATCH must hold on.
package enum TimeScope: Sendable {
  /// `AS OF date`
  case asOf(ExpressionID)
  /// `BETWEEN first AND last`
  case between(ExpressionID, ExpressionID)
}

/// What follows WITH or RETURN.
package struct Projection: Sendable {
  package var distinct: Bool
  /// `*`, before the items.
  package var star: Bool
  package var items: [ProjectionItem]
  package var order: [SortItem]
  package var skip: ExpressionID?
  package var limit: ExpressionID?
  /// After WITH only.
  package var predicate: ExpressionID?
}

package struct ProjectionItem: Sendable {
  package var expression: ExpressionID
  /// After AS.
  package var alias: Name?
  /// The column's name: the alias, else the expression's text as it was typed.
  package var column: String
}

package struct SortItem: Sendable {
  package var expression: ExpressionID
  package var descending: Bool
}

/// `CALL name(arguments) YIELD field AS name`. Read so that it can be refused by name.
package struct ProcedureCall: Sendable {
  package struct Yield: Sendable {
    package var field: Name
    package var alias: Name?
  }
  package var name: Name
  /// Absent where there are no parentheses.
  package var arguments: [ExpressionID]?
  package var yields: [Yield]
  package var predicate: ExpressionID?
}

package struct MergeClause: Sendable {
  package var pattern: PathPatternID
  package var onCreate: [SetItem]
  package var onMatch: [SetItem]
}

package enum SetItem: Sendable {
  /// `n.key = value`; the first is a property access.
  case property(ExpressionID, ExpressionID)
  /// `n = map`
  case replace(Name, ExpressionID)
  /// `n += map`
  case merge(Name, ExpressionID)
  /// `n:A:B`
  case labels(Name, [Name])
}

package enum RemoveItem: Sendable {
  /// `n.key`
  case property(ExpressionID)
  /// `n:A:B`
  case labels(Name, [Name])
}
