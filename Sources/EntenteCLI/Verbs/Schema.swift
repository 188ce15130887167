import Entente

extension Verb {
  static let schema = Verb(
    "schema", synopsis: [""], summary: "labels, relations and properties that the graph has, with counts",
    examples: [.init("entente schema", "what a query can ask for")], flags: [.format, .json, .output], operands: 0...0
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let table = try wrapping { () throws(EntenteError) in try graph.schema() }
    try console.print(columns: table.columns, rows: table.rows)
    return .answered
  }
}
