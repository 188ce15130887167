package import EntenteLanguage

/// A write clause of an import script.
package enum BoundWrite: Sendable {
  /// Nodes and steps of the pattern that are not bound are made, once for each row.
  case create(BoundPattern)
  case delete([ExpressionID], detach: Bool)
  case set([BoundChange])
}

/// A part of SET or REMOVE.
package enum BoundChange: Sendable {
  /// `SET x.key = value`; null removes. `REMOVE x.key` has no value.
  case property(of: ExpressionID, key: String, to: ExpressionID?)
  /// `SET x = {…}`, `SET x += {…}`
  case properties(of: ExpressionID, to: ExpressionID, keepsOthers: Bool)
  /// `SET x:A:B`, `REMOVE x:A`
  case labels(of: ExpressionID, [String], remove: Bool)
}
