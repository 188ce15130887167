package import EntenteLanguage
package import EntenteModel

/// What an operator does. Operators that match patterns keep the rows of their input and add to them.
package enum PlanOperation: Sendable {
  /// The rows that whoever runs this plan gives it: one empty row at the top of a query.
  case argument
  /// No rows at all: a label or type that the graph does not have.
  case nothing
  case scanNodes(NodeScan)
  case scanEdges(EdgeScan)
  case expand(Expand)
  case expandEdge(BoundEdgeExpand)
  case expandMany(ManyExpand)
  case expandList(BoundListExpand)
  case shortest(ShortestExpand)
  case product(ProductSearch)
  case filter([PlanPredicate])
  case assign([Assignment])
  case path(PathAssembly)
  case aggregate(keys: [Assignment], aggregates: [BoundAggregate])
  /// In a subquery, after an aggregation: slots of the surrounding row, which every group has again.
  case recall([Slot])
  case distinct([Slot])
  case sort([SortKey], skip: ExpressionID?, limit: ExpressionID?)
  case skip(ExpressionID)
  case limit(ExpressionID)
  case unwind(ExpressionID, as: Slot)
  /// Each row with the rows that `body` finds for it, or with nulls in `adds` where it finds none. `origin` is a slot for the row's number.
  case optional(body: OperatorID, adds: [Slot], origin: Slot)
  /// For each row of the input, those of the rows that `body` finds which a path selector keeps.
  case select(body: OperatorID, PathSelection)
  /// Each row of the input with each of `right`, which does not depend on it; where keys are given, only where these are equal.
  case join(right: OperatorID, keys: [JoinKey], adds: [Slot])
  /// The rows of several plans, their columns brought to the slots of the first.
  case union([UnionBranch], columns: [Slot])
}

package struct Assignment: Sendable {
  package var expression: ExpressionID
  package var slot: Slot
}

package struct SortKey: Sendable {
  package var slot: Slot
  package var descending: Bool
}

package struct JoinKey: Sendable {
  package var left: ExpressionID
  package var right: ExpressionID
}

package struct UnionBranch: Sendable {
  package var root: OperatorID
  package var columns: [Slot]
}

package struct NodeScan: Sendable {
  package enum Source: Sendable {
    case all
    case label(LabelID)
    /// Nodes whose property has this value, found by an index.
    case property(KeyID, equals: ExpressionID)
    /// Nodes whose property is an element of this list, found by an index, each once.
    case anyProperty(KeyID, in: ExpressionID)
    /// `entity("name")`, or any expression that gives a node.
    case expression(ExpressionID)
  }
  package var slot: Slot
  package var source: Source
}

package struct EdgeScan: Sendable {
  package var edge: Slot
  package var from: Slot
  package var to: Slot
  /// `nil`: any type.
  package var types: [TypeID]?
  /// Each edge twice, once from each end (a loop once).
  package var bothWays: Bool
}

package struct Expand: Sendable {
  package var from: Slot
  package var edge: Slot
  package var to: Slot
  package var direction: PatternDirection
  /// `nil`: any type.
  package var types: [TypeID]?
  /// Whether `to` has a value already, which the other end must be.
  package var into: Bool
}

/// From an edge that is bound to its ends.
package struct BoundEdgeExpand: Sendable {
  package var edge: Slot
  package var from: Slot
  package var to: Slot
  package var direction: PatternDirection
  package var types: [TypeID]?
  package var fromIsBound: Bool
  package var toIsBound: Bool
}
