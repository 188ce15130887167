package import EntenteLanguage

/// Why a query gave no answer.
package enum EngineError: Error, Sendable {
  /// It does not parse, or means nothing.
  case query(QueryError)
  /// It failed while it ran.
  case run(RunError)
}
