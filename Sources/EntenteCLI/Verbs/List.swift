import Entente

extension Verb {
  static let list = Verb(
    "list", synopsis: ["[KIND]"], summary: "the things of a kind, with how often they are named",
    details: "KIND is a kind or a role, in any case and number: programmes, Agency. Without one, all things but the documents' own.",
    examples: [.init("entente list programmes", "every programme"), .init("entente list Agency --json", "for a script")],
    flags: [.format, .json, .output], operands: 0...1
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let table = try wrapping { () throws(EntenteError) in try graph.list(kind: invocation.operands.first) }
    try console.print(columns: table.columns, rows: table.rows)
    return .answered
  }
}
