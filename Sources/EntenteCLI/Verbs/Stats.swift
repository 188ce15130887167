import Entente

extension Verb {
  static let stats = Verb(
    "stats", synopsis: [""], summary: "how much there is, and how much of each document the graph quotes",
    examples: [.init("entente stats", "sizes, relations by type, share of each document that is quoted")],
    flags: [.format, .json, .output], operands: 0...0
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let table = try wrapping { () throws(EntenteError) in try graph.statistics() }
    try console.print(columns: table.columns, rows: table.rows)
    return .answered
  }
}
