import Entente

extension Verb {
  static let whyNot = Verb(
    "why-not", synopsis: ["FROM TYPE TO [--documents DIR]…"],
    summary: "why something is not in the graph: the nearest rule that failed, and on what",
    details: """
      TYPE is a relation, SUPPORTS or "member of"; entente schema lists them. The graph holds only what was quoted, so the documents are read
      again: --documents names their folder or a file, and those that the graph was made of are known by their SHA-256. Without it only what the graph
      itself tells is said. A graph that was made with --lexicon, --rules or --decisions is to be asked with them.
      Status 0: explained. 1: nothing comes near; the two are never named together. 2: an unknown name.
      """,
    examples: [
      .init("entente why-not Europol FUNDS Ameripol --documents corpus", "the rules that came nearest, with the words"),
      .init("entente why-not Guatemala \"member of\" CLASI", "what the graph alone can tell"),
    ],
    flags: [.texts, .lexicon, .rules, .decisions, .format, .json, .output], operands: 3...3
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let given = invocation.operands
    let refusal = try wrapping { () throws(EntenteError) in
      try graph.whyNot(
        from: given[0], type: given[1], to: given[2], documents: invocation.all(.texts), options: invocation.extractorOptions)
    }
    switch invocation.isPlain ? .table : console.format {
    case .table: try console.write(refusal.text(width: console.width, isColoured: console.isColoured))
    case .json, .typedJSON: try console.write(refusal.json)
    case .csv, .tsv, .jsonl, .markdown: try console.print(columns: refusal.table.columns, rows: refusal.table.rows)
    }
    return refusal.isExplained ? .answered : .silent
  }
}
