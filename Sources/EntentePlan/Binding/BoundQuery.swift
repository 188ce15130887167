package import EntenteLanguage

/// A query whose names are resolved and whose meaning is checked: what planning starts from. Expressions stay where the tree has them;
/// ``slots`` says what those that stand for a column of the row mean.
package struct BoundQuery: Sendable {
  package var tree: SyntaxTree
  package var mode: Statement.Mode = .run
  /// One for a plain query, more for a UNION.
  package var branches: [BoundBranch]
  /// UNION drops duplicates, UNION ALL keeps them. (openCypher does not mix them.)
  package var unionDistinct = false
  /// Names of the answer's columns, as typed; empty where nothing is returned.
  package var columns: [String] = []

  /// How many slots the query has; slots are numbered from 0.
  package var slotCount = 0
  /// By slot: the variable's name, or nil for what has no name (anonymous elements of patterns, grouping keys, aggregates).
  package var slotNames: [String?] = []
  /// Expressions whose value is a slot's: variables; and, above an aggregation, every aggregate call and every occurrence of a grouping
  /// key. Whoever evaluates an expression looks here first, at every node of the tree.
  package var slots = ExpressionMap<Slot>()
  /// Expressions that are evaluated by running a part of a query for a row.
  package var subqueryOf = ExpressionMap<SubqueryID>()
  package var subqueries: [BoundSubquery] = []
  /// Slots of variables that an expression brings (`x` in `[x IN …]`, accumulator and variable of `reduce`), by the expression that
  /// brings them, in the order in which it names them.
  package var localSlots = ExpressionMap<[Slot]>()
  /// Parameters that the query names, sorted.
  package var parameters: [String] = []
  /// Labels, types and property keys that a graph should have, in the order of the text.
  package var usedNames: [UsedName] = []
}

/// Clauses between two UNIONs.
package struct BoundBranch: Sendable {
  package var clauses: [BoundClause] = []
  /// The slots of the columns returned, in order.
  package var columns: [Slot] = []
}

package enum BoundClause: Sendable {
  case match(BoundMatch)
  case unwind(ExpressionID, as: Slot)
  /// WITH or RETURN.
  case project(BoundProjection)
  /// Only in import scripts.
  case write(BoundWrite)
}

/// `EXISTS {…}`, `COUNT {…}`, `COLLECT {…}`, a pattern predicate, or a pattern comprehension.
package struct BoundSubquery: Sendable {
  package enum Kind: Sendable {
    /// Whether there is a row: `EXISTS {…}`, and a pattern where a truth value is wanted.
    case exists
    /// How many rows there are.
    case count
    /// The list of the values of the only column: `COLLECT {…}`, and a pattern comprehension (a MATCH and a projection of its result).
    case collect
  }
  package var kind: Kind
  package var branches: [BoundBranch]
  package var unionDistinct = false
  /// Slots of the surrounding query (or of locals around it) that the subquery reads.
  package var imports: [Slot]
}
