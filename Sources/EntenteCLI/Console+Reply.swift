import Entente

extension Console {
  /// Prints values with their evidence, in prose where no format was asked for. Returns the status that the reply has.
  func print(_ reply: Reply, query: Reply.ShownQuery = .none, isPlain: Bool) throws(CommandError) -> ExitStatus {
    guard reply.understood else { return try refuse(reply) }
    switch isPlain ? .table : format {
    case .table: try write(reply.text(width: width ?? ProsePage.usualWidth, query: query, isColoured: isColoured))
    case .markdown: try write(reply.markdown())
    case .json, .typedJSON: try write(reply.json)
    case .csv, .tsv, .jsonl: try print(columns: reply.table.columns, rows: reply.table.rows)
    }
    return reply.answers.isEmpty ? .silent : .answered
  }

  /// A question that was not understood: as JSON it is an answer that says so; else words on standard error.
  private func refuse(_ reply: Reply) throws(CommandError) -> ExitStatus {
    guard format.isJSON else { throw .entente(.question(message: reply.note ?? "not understood", suggestions: reply.suggestions)) }
    try write(reply.json)
    return .misunderstood
  }
}

extension Invocation {
  /// Whether nobody asked for a format: then answers are prose, on a terminal and in a pipe.
  var isPlain: Bool { !has(.format) && !has(.json) }
}
