import Entente

extension Verb {
  static let documents = Verb(
    "documents", synopsis: [""], summary: "the documents that were read, in time",
    examples: [.init("entente documents", "number, date, title and how much is quoted")], flags: [.format, .json, .output], operands: 0...0
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let table = try wrapping { () throws(EntenteError) in try graph.documentTable() }
    try console.print(columns: table.columns, rows: table.rows)
    return .answered
  }
}
