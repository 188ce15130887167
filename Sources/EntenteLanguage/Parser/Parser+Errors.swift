import EntenteModel

extension Parser {
  /// The complaint that what stands here is not what was expected.
  func unexpected(_ expected: [String], _ detail: QueryError.Detail = .unexpectedSyntax) -> QueryError {
    var error = QueryError.syntax(detail, "\(shownCurrent) is not expected here.", at: current.range, expected: expected)
    error.suggestion = suggestion(among: expected)
    return error
  }

  private var shownCurrent: String {
    switch current.kind {
    case .finish: "The end of the query"
    case .string: "A string"
    default: "'\(String(text(of: current).prefix(60)))'"
    }
  }

  /// What follows a statement that does not belong to it: most often a misspelt clause.
  func afterStatement() -> QueryError {
    if case .word = current.kind {
      switch current.keyword {
      case .foreach, .load: return .syntax(.unexpectedSyntax, "\(current.keyword.rawValue) is not offered.", at: current.range)
      case .where:
        return .syntax(.unexpectedSyntax, "WHERE follows MATCH or WITH, and stands after their patterns or items.", at: current.range)
      default: break
      }
    }
    let clauses = Keyword.clauseStarts.map(\.rawValue)
    var error = unexpected(clauses + ["an operator", "the end"])
    error.suggestion = suggestion(among: clauses + ["WHERE", "UNION", "ORDER", "SKIP", "LIMIT", "AS", "AND", "OR", "BETWEEN", "CONTAINS"])
    return error
  }

  /// The keyword nearest to a misspelt word, if it is near.
  private func suggestion(among expected: [String]) -> String? {
    guard current.kind == .word, current.keyword == .absent || !expected.contains(current.keyword.rawValue) else { return nil }
    let keywords = expected.filter { word in Keyword.allCases.contains { $0 != .absent && $0.rawValue == word } }
    return EditDistance.nearest(to: text(of: current), among: keywords, count: 1).first
  }
}
