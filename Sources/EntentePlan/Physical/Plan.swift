/// How a query is run: operators in an arena, each reading the rows of its input. Where to start, what to join when, what to filter where
/// is decided here and nowhere else.
package struct Plan: Sendable {
  package var nodes: [PlanNode] = []
  package var root: OperatorID = OperatorID(0)
  /// The slots of the answer's columns.
  package var columns: [Slot] = []
  /// How many slots a row has; planning adds some to those of binding.
  package var slotCount = 0
  /// By ``SubqueryID``.
  package var subqueries: [PlannedSubquery] = []

  package init() {}

  package subscript(id: OperatorID) -> PlanNode {
    get { nodes[Int(id.rawValue)] }
    set { nodes[Int(id.rawValue)] = newValue }
  }

  package mutating func add(_ operation: PlanOperation, input: OperatorID?, rows: Double) -> OperatorID {
    nodes.append(PlanNode(operation: operation, input: input, rows: rows))
    return OperatorID(UInt32(nodes.count - 1))
  }
}

package struct OperatorID: Hashable, BitwiseCopyable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

package struct PlanNode: Sendable {
  package var operation: PlanOperation
  package var input: OperatorID?
  /// How many rows are expected.
  package var rows: Double
  /// Slots whose values are still wanted after this operator, in order. The others are not carried on.
  package var live: [Slot] = []
}

/// A part of a query that is run for one row of another.
package struct PlannedSubquery: Sendable {
  package var kind: BoundSubquery.Kind
  package var root: OperatorID
  package var columns: [Slot]
  /// What it reads of the row that it is run for.
  package var imports: [Slot]
}
