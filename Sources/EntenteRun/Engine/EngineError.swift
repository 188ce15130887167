package import EntenteLanguage

/// Why a query gave no answer.
package enum EngineError: Error, Sendable {
  /// It does not parse, or means nothing.
  case query(QueryError)
  /// It failed while it ran.
  case run(RunError)

  /// An error of reading or planning a query: it may also be that time was up meanwhile.
  init(_ error: QueryError) {
    self =
      switch error.detail {
      case .timeLimit: .run(.limit(.time, message: error.message))
      case .interrupted: .run(.interrupted)
      default: .query(error)
      }
  }
}
