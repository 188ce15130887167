import Entente

extension Verb {
  static let show = Verb(
    "show", synopsis: ["NAME"], summary: "all that is known of one entity, quoted",
    details: """
      NAME is any name or alias, in any case, an id, or a document's register number (6403/25, ST-6403-2025-INIT).
      --format markdown gives a note with footnotes; csv, tsv and jsonl give a row for every statement and mention.
      """,
    examples: [
      .init("entente show \"EL PAcCTO\"", "a page to read"), .init("entente show Ameripol --format markdown > note.md", "a briefing note"),
    ],
    flags: [.format, .json, .output], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let name = invocation.operands.joined(separator: " ")
    let page = try wrapping { () throws(EntenteError) in try graph.page(about: name) }
    switch invocation.has(.format) || invocation.has(.json) ? console.format : .table {
    case .table: try console.write(page.text(width: console.width, isColoured: console.isColoured))
    case .markdown: try console.write(page.markdown())
    case .json, .typedJSON: try console.write(page.json())
    case .csv, .tsv, .jsonl: try console.print(columns: page.table.columns, rows: page.table.rows)
    }
    return .answered
  }
}
