import EntenteModel

extension Parser {
  /// The complaint that what stands here is not what was expected.
  func unexpected(_ expected: [String], _ detail: QueryError.Detail = .unexpectedSyntax) -> QueryError {
    var error = QueryError.syntax(detail, "\(shownCurrent) is not expected here.", at: current.range, expected: expected)
    error.suggestion = suggestion(among: expected) ?? foreign
    return error
  }

  /// What an operator or a word of another language is here.
  private var foreign: String? {
    let before = position > 0 ? tokens[position - 1] : nil
    let follows = before.map { $0.end == current.start } ?? false
    switch (before?.kind, current.kind) {
    case (_, .exclamation) where token(ahead: 1).kind == .equal: return "<>"
    case (.equal?, .equal) where follows: return "="
    case (.equal?, .greater) where follows: return ">="
    case (.equal?, .less) where follows: return "<="
    case (_, .ampersand) where token(ahead: 1).kind == .ampersand: return "AND"
    default: return word(at: 0).flatMap { Parser.foreignWords[$0] }
    }
  }

  private static let foreignWords = [
    "LIKE": "CONTAINS", "ILIKE": "CONTAINS", "SELECT": "RETURN", "HAVING": "WHERE", "DIV": "/", "MOD": "%",
  ]

  /// What a clause may begin with; in an import script those that write, too.
  var clauseWords: [String] {
    let reading: [Keyword] = [.match, .optional, .unwind, .with, .return]
    return (isScript ? Keyword.clauseStarts.filter { $0 != .call } : reading).map(\.rawValue)
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
    let clauses = clauseWords
    var error = unexpected(clauses + ["an operator", "the end"])
    error.suggestion =
      suggestion(among: clauses + ["WHERE", "UNION", "ORDER", "SKIP", "LIMIT", "AS", "AND", "OR", "BETWEEN", "CONTAINS"])
      ?? error.suggestion
    return error
  }

  /// The keyword nearest to a misspelt word, if it is near.
  private func suggestion(among expected: [String]) -> String? {
    guard current.kind == .word, current.keyword == .absent || !expected.contains(current.keyword.rawValue) else { return nil }
    let keywords = expected.filter { word in Keyword.allCases.contains { $0 != .absent && $0.rawValue == word } }
    return EditDistance.nearest(to: text(of: current), among: keywords, count: 1).first
  }
}
