/// What a run tells the shell. These numbers are promises.
enum ExitStatus: Int32, CaseIterable {
  /// Answered, also with an empty table.
  case answered = 0
  /// The question was understood, and the documents don't say.
  case silent = 1
  /// Bad usage, a question not understood, an unknown or ambiguous name, a query that fails.
  case misunderstood = 2
  /// A document or a graph that cannot be read or written.
  case unreadable = 3
  /// A limit was reached.
  case limit = 4
  case interrupted = 130

  var meaning: String {
    switch self {
    case .answered: "answered, also with an empty table"
    case .silent: "the question was understood, and the documents don't say"
    case .misunderstood: "bad usage, a question not understood, an unknown or ambiguous name, a query that fails"
    case .unreadable: "a document or a graph that cannot be read or written"
    case .limit: "a limit was reached (--timeout, --max-memory)"
    case .interrupted: "interrupted"
    }
  }
}
