package import EntenteAnswer
import EntenteModel

/// Why something could not be done: the one error that the library throws.
public enum EntenteError: Error, Hashable, Sendable {
  /// A query that does not parse, or fails while it runs.
  case query(QueryFault)
  /// A question that was not understood; the nearest readings.
  case question(message: String, suggestions: [String])
  /// A name that nothing bears, or several things; what may have been meant.
  case name(message: String, suggestions: [String])
  /// A value that was given is not one that can be.
  case argument(message: String, hint: String?)
  case unreadable(path: String, why: String)
  /// The file's bytes are not those that were written. `offset` counts from its start.
  case damaged(path: String, offset: Int, what: String)
  case unwritable(path: String, why: String)
  /// A limit was reached: time, memory, size.
  case limit(message: String)
  case interrupted

  /// What is wrong with a query, in openCypher's terms, and where.
  public struct QueryFault: Hashable, Sendable {
    /// `SyntaxError`, `TypeError` …
    public var type: String
    /// `compile time` or `runtime`.
    public var phase: String
    /// `UndefinedVariable`, `InvalidArgumentType` …
    public var detail: String
    public var message: String
    /// From 1; `nil` where no place is to blame.
    public var line: Int?
    /// From 1, in scalars.
    public var column: Int?
    /// The line of the query with a caret under the place.
    public var excerpt: String?
    /// What would have been right.
    public var hint: String?
  }
}

extension EntenteError {
  /// One line that says what is wrong.
  public var message: String {
    switch self {
    case .query(let fault): fault.line == nil ? fault.message : "\(fault.message) (line \(fault.line ?? 1), column \(fault.column ?? 1))"
    case .question(let message, _), .name(let message, _), .argument(let message, _), .limit(let message): message
    case .unreadable(let path, let why): "\(path): \(why)"
    case .damaged(let path, let offset, let what): "\(path) is damaged at byte \(offset): \(what)"
    case .unwritable(let path, let why): "\(path) cannot be written: \(why)"
    case .interrupted: "interrupted"
    }
  }

  /// Further lines: where it is, and what to do.
  public var hint: String? {
    switch self {
    case .query(let fault):
      let parts = [fault.excerpt, fault.hint].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: "\n")
    case .question(_, let suggestions):
      return suggestions.isEmpty ? nil : "it can be asked:\n" + suggestions.map { "  " + $0 }.joined(separator: "\n")
    case .name(_, let suggestions): return suggestions.isEmpty ? nil : "did you mean: " + suggestions.joined(separator: ", ")
    case .argument(_, let hint): return hint
    case .damaged: return "make the graph again (entente extract, entente import), or restore the file"
    default: return nil
    }
  }

  /// What kind of error it is, in openCypher's terms where it is one of a query, and in the same style elsewhere.
  package var classification: (type: String, detail: String) {
    switch self {
    case .query(let fault): (fault.type, fault.detail)
    case .question: ("QuestionError", "NotUnderstood")
    case .name(_, let suggestions): ("NameError", suggestions.isEmpty ? "UnknownName" : "UnclearName")
    case .argument: ("UsageError", "InvalidArgument")
    case .unreadable: ("ReadError", "Unreadable")
    case .damaged: ("ReadError", "Damaged")
    case .unwritable: ("WriteError", "Unwritable")
    case .limit: ("LimitError", "LimitReached")
    case .interrupted: ("Interrupted", "Interrupted")
    }
  }

  /// The fields of the contract's error object: an object appended to `writer`.
  package func write(into writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("type", classification.type)
    if case .query(let fault) = self { writer.field("phase", fault.phase) }
    writer.field("detail", classification.detail)
    if case .query(let fault) = self {
      writer.field("message", fault.message)
      place(fault.line, "line", into: &writer)
      place(fault.column, "column", into: &writer)
    } else {
      writer.field("message", message)
    }
    suggestions(into: &writer)
    writer.endObject()
  }

  private func place(_ number: Int?, _ name: String, into writer: inout JSONWriter) {
    guard let number else { return }
    writer.key(name)
    writer.integer(number)
  }

  private func suggestions(into writer: inout JSONWriter) {
    switch self {
    case .question(_, let suggestions), .name(_, let suggestions):
      writer.key("suggestions")
      writer.beginArray()
      for suggestion in suggestions { writer.string(suggestion) }
      writer.endArray()
    case .query(let fault): writer.field("hint", fault.hint)
    default: writer.field("hint", hint)
    }
  }
}

extension EntenteError: CustomStringConvertible {
  public var description: String { hint.map { "\(message)\n\($0)" } ?? message }
}
