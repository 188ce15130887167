package import EntenteLanguage

/// What a row must fulfil. True keeps it; false and null drop it.
package enum PlanPredicate: Sendable {
  case expression(ExpressionID)
  /// A node's labels or an edge's type.
  case labels(Slot, LabelExpressionID)
  /// An entry of a pattern's property map.
  case property(Slot, key: String, equals: ExpressionID)
  /// A parameter that stands for a pattern's property map.
  case properties(Slot, equal: ExpressionID)
  /// Two edges, or an edge and a list of edges, or two lists, that must have no edge in common.
  case differ(Slot, Slot)
  /// Two nodes or edges that must be one.
  case same(Slot, Slot)
  /// A node or edge that an OPTIONAL MATCH may have left null.
  case notNull(Slot)
  /// A path that may not repeat some things.
  case mode(Slot, PathMode)
  /// An edge that must hold, certainly or possibly, at a time.
  case time(Slot, TimeScope)
}
