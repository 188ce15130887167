import Entente

extension Verb {
  static let export = Verb(
    "export", synopsis: ["--format FORMAT [--about NAME [--depth N] | --query CYPHER] [-o FILE]"],
    summary: "the graph, or a part of it, in another form",
    details: """
      Without --about and --query the whole graph is written; a drawing leaves the mentions of names out.
      neo4j-csv (tables, with the command for neo4j-admin) and obsidian (notes) are folders: -o DIR.
      With --about NAME: NAME, what lies up to --depth steps around it, and what joins them.
      """,
    examples: [
      .init("entente export --format dot --about Ameripol | dot -Tsvg > ameripol.svg", "a drawing; quotations are in its tooltips"),
      .init("entente export --format html --about Ameripol -o ameripol.html", "a page to send to a colleague"),
      .init("entente export --format neo4j-csv -o tables", "tables for Neo4j; entente import reads them back"),
      .init("entente export --format jsonl -o graph.jsonl", "everything, a line a thing"),
    ],
    flags: [.exportFormat, .about, .depth, .query, .exportOutput], operands: 0...0
  ) { invocation, console throws(CommandError) in
    guard let format = invocation.value(.exportFormat).flatMap(ExportFormat.init(rawValue:)) else {
      throw .usage("export needs a format", hint: "--format \(ExportFormat.allCases.map(\.rawValue).joined(separator: "|"))")
    }
    let depth = try invocation.integer(.depth, in: 0...20)
    if depth != nil, !invocation.has(.about) { throw .usage("--depth goes with --about NAME", hint: "") }
    let graph = try invocation.openGraph()
    if format.isFolder {
      guard let folder = invocation.value(.exportOutput) else {
        throw .usage("\(format.rawValue) is several files", hint: "-o DIR, a folder that is new or empty")
      }
      try wrapping { () throws(EntenteError) in
        try graph.export(
          format, toFolder: folder, about: invocation.value(.about), depth: depth ?? 1, query: invocation.value(.query))
      }
      return .answered
    }
    let bytes = try wrapping { () throws(EntenteError) in
      try graph.export(format, about: invocation.value(.about), depth: depth ?? 1, query: invocation.value(.query))
    }
    try console.write(bytes)
    return .answered
  }
}
