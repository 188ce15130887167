package import EntenteLanguage
package import EntenteRun

extension EntenteError {
  /// An error of the query engine; `source` is the query's text.
  package init(_ error: EngineError, source: [UInt8]) {
    switch error {
    case .query(let error): self = .query(QueryFault(error, source: source))
    case .run(.fault(let fault)):
      let length = fault.offset == nil ? 0 : 1
      let range = fault.offset.map { SourceRange($0, $0 + length) } ?? .none
      let located = QueryError(.typeError, .runtime, .invalidArgumentType, fault.message, at: range)
      var result = QueryFault(located, source: source)
      (result.type, result.detail) = (fault.type.rawValue, fault.detail.rawValue)
      self = .query(result)
    case .run(.limit(let limit, let message)):
      let hint = limit == .time ? "; --timeout SECONDS gives more" : ""
      self = .limit(message: message + hint)
    case .run(.interrupted): self = .interrupted
    case .run(.damaged(let what)): self = .unreadable(path: "the graph", why: what)
    }
  }
}

extension EntenteError.QueryFault {
  /// The error, its place in the text, and the text's line with a caret under the place.
  package init(_ error: QueryError, source: [UInt8]) {
    let place = error.place(in: source)
    let lines = error.rendered(source: source).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let shown = place == nil ? 0 : 2
    self.init(
      type: error.kind.rawValue, phase: error.phase.rawValue, detail: error.detail.rawValue, message: error.message, line: place?.line,
      column: place?.column, excerpt: shown == 0 ? nil : lines.prefix(shown).joined(separator: "\n"),
      hint: lines.count > shown ? lines.dropFirst(shown).joined(separator: "\n") : nil)
  }
}
