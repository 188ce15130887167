import Entente

extension Verb {
  static let why = Verb(
    "why", synopsis: ["EDGE"], summary: "the rule, the words and the place of one statement",
    details: """
      EDGE is a statement's id, or the beginning of one: r.id in a query, "id" in export --format jsonl. The last line refuses the statement
      where it is put into a file for extract --decisions; it holds for revised documents, too.
      """,
    examples: [.init("entente why 3f2a9c", "what found that statement, and where it is written")], flags: [.format, .json, .output],
    operands: 1...1
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let found = try wrapping { () throws(EntenteError) in try graph.why(invocation.operands[0]) }
    let given = found.rows
    if console.format.isJSON {
      try console.print(columns: given.map(\.name), rows: [given.map { .string($0.value) }])
    } else {
      try console.print(columns: ["what", "says"], rows: given.map { [.string($0.name), .string($0.value)] })
    }
    return .answered
  }
}
