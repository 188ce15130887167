/// One path pattern: `p = ANY SHORTEST ACYCLIC (a)-[r:T]->{1,3}(b)`.
package struct PathPattern: Sendable {
  package var variable: Name?
  package var selector: PathSelector
  /// As written; `nil` stands for openCypher's own rule: no relationship twice within one MATCH.
  package var mode: PathMode?
  /// A node first and last, a relationship or a group between two nodes; a group may also stand at either end or beside another
  /// (the parser puts no anonymous nodes in between).
  package var elements: [PathElement]
  package var range: SourceRange

  package init(variable: Name?, selector: PathSelector, mode: PathMode?, elements: [PathElement], range: SourceRange) {
    self.variable = variable
    self.selector = selector
    self.mode = mode
    self.elements = elements
    self.range = range
  }
}

package enum PathElement: Sendable {
  case node(NodePatternID)
  case relationship(RelationshipPatternID)
  case group(PathGroupID)
}

/// Which of the matching paths are kept, for each pair of end nodes.
package enum PathSelector: Sendable {
  case all
  /// `ANY k`: any `k` of them.
  case any(UInt32)
  /// `SHORTEST k`; `ANY SHORTEST` is `SHORTEST 1`.
  case shortest(UInt32)
  /// `ALL SHORTEST`
  case allShortest
  /// `SHORTEST k GROUPS`: all whose length is one of the `k` smallest.
  case shortestGroups(UInt32)
  /// `shortestPath((a)-[*]-(b))`
  case shortestPathFunction
  /// `allShortestPaths((a)-[*]-(b))`
  case allShortestPathsFunction

  /// Whether it is openCypher's, whose paths fulfil the WHERE of their MATCH.
  package var isFunction: Bool {
    switch self {
    case .shortestPathFunction, .allShortestPathsFunction: true
    default: false
    }
  }
}

/// What a path may repeat (ISO/IEC 39075:2024, 16.6).
package enum PathMode: Sendable {
  /// Everything.
  case walk
  /// No relationship twice.
  case trail
  /// No node twice.
  case acyclic
  /// No node twice, but that the first may be the last.
  case simple
}

package struct NodePattern: Sendable {
  package var variable: Name?
  package var labels: LabelExpressionID?
  /// A map or a parameter.
  package var properties: ExpressionID?
  /// `(n WHERE predicate)`
  package var predicate: ExpressionID?
  package var range: SourceRange
}

package enum PatternDirection: Sendable { case left, right, both }

package struct RelationshipPattern: Sendable {
  package var variable: Name?
  package var direction: PatternDirection
  package var types: LabelExpressionID?
  /// Absent for exactly one relationship; else the variable holds a list.
  package var length: Repetition?
  package var properties: ExpressionID?
  /// `-[r WHERE predicate]->`
  package var predicate: ExpressionID?
  package var range: SourceRange
}

/// How often. `*` after a relationship's type is 1 or more, `*` after a pattern is 0 or more: the bounds say which.
package struct Repetition: Sendable {
  package enum Style: Sendable {
    /// openCypher's `[*1..3]`: the variable may be bound to a list before.
    case variableLength
    /// GQL's `{1,3}`, `+`, `*`: the variables within are lists outside.
    case quantified
  }
  package var style: Style
  /// As written; openCypher's `*` without a bound, and `+`, give 1, GQL's `*` gives 0.
  package var minimum: UInt32
  /// `nil` without bound.
  package var maximum: UInt32?
  package var range: SourceRange
}

/// `(p = (a)-->(b) WHERE predicate){1,3}`: a path pattern in parentheses.
package struct PathGroup: Sendable {
  package var variable: Name?
  package var mode: PathMode?
  package var elements: [PathElement]
  package var predicate: ExpressionID?
  /// Absent for once, with its variables as they are.
  package var repetition: Repetition?
  /// `?`: once or not at all; then its variables are null.
  package var optional: Bool
  package var range: SourceRange
}
