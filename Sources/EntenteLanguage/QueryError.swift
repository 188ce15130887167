/// What is wrong with a query: openCypher's type, phase and detail, a sentence, and the place.
package struct QueryError: Error, Hashable, Sendable {
  package enum Kind: String, Sendable {
    case syntaxError = "SyntaxError"
    case semanticError = "SemanticError"
    case parameterMissing = "ParameterMissing"
    case typeError = "TypeError"
    case argumentError = "ArgumentError"
    case arithmeticError = "ArithmeticError"
    case entityNotFound = "EntityNotFound"
    case procedureError = "ProcedureError"
    case constraintVerificationFailed = "ConstraintVerificationFailed"
    /// A limit of ours was reached: size, depth, memory, time.
    case limitReached = "LimitReached"
  }

  package enum Phase: String, Sendable {
    case compileTime = "compile time"
    case runtime = "runtime"
  }

  package var kind: Kind
  package var phase: Phase
  package var detail: Detail
  package var message: String
  /// The place in the query; ``SourceRange/none`` where there is none.
  package var range: SourceRange
  /// What would have been right here, most likely first; may be empty.
  package var expected: [String]
  /// The nearest word that would have been right.
  package var suggestion: String?

  package init(
    _ kind: Kind, _ phase: Phase, _ detail: Detail, _ message: String, at range: SourceRange = .none, expected: [String] = [],
    suggestion: String? = nil
  ) {
    self.kind = kind
    self.phase = phase
    self.detail = detail
    self.message = QueryError.shortened(message)
    self.range = range
    self.expected = expected
    self.suggestion = suggestion
  }

  /// Longest message, in bytes; names and numbers of queries may be any length.
  private static let longestMessage = 600

  /// A message without its middle, where it is too long to be read.
  private static func shortened(_ message: String) -> String {
    guard message.utf8.count > longestMessage else { return message }
    return message.prefix(longestMessage / 2) + " … " + message.suffix(longestMessage / 4)
  }

  /// A syntax error of compile time, openCypher's commonest.
  package static func syntax(_ detail: Detail, _ message: String, at range: SourceRange, expected: [String] = []) -> QueryError {
    QueryError(.syntaxError, .compileTime, detail, message, at: range, expected: expected)
  }
}
