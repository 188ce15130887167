import Entente

extension Verb {
  static let trace = Verb(
    "trace", synopsis: ["NAME"],
    summary: "one entity across the documents, in time: named how, what is new, what was dropped",
    details: """
      What it grew out of and what became of it are followed, too. + new, = said again, ↑ firmer, ↓ weaker, - no longer said; what stays
      so although nobody repeats it (a membership, a signature) is only marked as not repeated.
      """,
    examples: [
      .init("entente trace Ameripol", "from the first document to the last"),
      .init("entente trace Ameripol --format mermaid", "a timeline to paste into a wiki"),
      .init("entente trace Ameripol --format html -o ameripol.html", "a page with a strip to look at, to send or to print"),
    ],
    flags: [.traceFormat, .json, .output], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let name = invocation.operands.joined(separator: " ")
    let trace = try wrapping { () throws(EntenteError) in try graph.trace(name) }
    switch invocation.value(.traceFormat) {
    case "mermaid": try console.write(trace.mermaid())
    case "svg": try console.write(trace.svg())
    case "html": try console.write(trace.html())
    default: try console.print(trace, graph, isPlain: invocation.isPlain)
    }
    return trace.steps.allSatisfy(\.isSilent) ? .silent : .answered
  }
}

extension Console {
  fileprivate func print(_ trace: Trace, _ graph: Graph, isPlain: Bool) throws(CommandError) {
    switch isPlain ? .table : format {
    case .table: try write(trace.text(width: width ?? ProsePage.usualWidth, isColoured: isColoured))
    case .markdown: try write(trace.markdown())
    case .json, .typedJSON: try write(try wrapping { () throws(EntenteError) in try graph.json(trace) })
    case .csv, .tsv, .jsonl: try print(columns: trace.table.columns, rows: trace.table.rows)
    }
  }
}
