package import EntenteLanguage

/// WITH or RETURN: what it computes, in the order in which it does.
///
/// 1. Where it aggregates: rows are grouped by ``keys``, which are evaluated on the rows before it, and ``aggregates`` are computed for each group.
/// 2. ``items`` are evaluated; after an aggregation only the slots of keys and aggregates are there.
/// 3. DISTINCT on the items.
/// 4. ORDER BY, SKIP, LIMIT. Its expressions may name the items, and, without aggregation and DISTINCT, also what was there before.
/// 5. WHERE, which sees what ORDER BY sees.
package struct BoundProjection: Sendable {
  package var aggregates: [BoundAggregate] = []
  package var keys: [BoundItem] = []
  /// True also for an aggregation without keys, which gives one row even for none.
  package var isAggregating = false
  package var items: [BoundItem] = []
  package var isDistinct = false
  package var order: [BoundSortKey] = []
  package var skip: ExpressionID?
  package var limit: ExpressionID?
  package var predicate: ExpressionID?
}

/// An expression and the slot that its value goes to.
package struct BoundItem: Sendable {
  package var expression: ExpressionID
  package var slot: Slot
}

package struct BoundSortKey: Sendable {
  package var expression: ExpressionID
  package var descending: Bool
}

/// A call of an aggregate function: `count(*)`, `collect(DISTINCT x)`. The tree has its name and arguments.
package struct BoundAggregate: Sendable {
  package var call: ExpressionID
  package var slot: Slot
}
