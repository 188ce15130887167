import Entente
import EntenteBytes

extension Verb {
  static let extract = Verb(
    "extract", synopsis: ["FILE… --output DIR"], summary: "documents to graph",
    details: """
      Reads plain text, Markdown and HTML in UTF-8, and PDF where pdftotext is installed. The same documents give the same graph,
      byte for byte. A graph that is in DIR is replaced whole or not at all.
      """,
    examples: [
      .init("entente extract *.txt --output graph", "make a graph"), .init("entente extract --dry-run note.html", "see what is in it"),
    ],
    flags: [.graphOutput, .lexicon, .rules, .decisions, .candidates, .dryRun, .format, .json], operands: 1...anyNumber
  ) { invocation, console throws(CommandError) in
    guard invocation.has(.graphOutput) || invocation.has(.dryRun) || invocation.has(.candidates) else {
      throw .usage("extract needs a place for the graph", hint: "--output DIR, or --dry-run to write nothing")
    }
    let start = Clock.monotonic()
    let result = try wrapping { () throws(EntenteError) in
      try Extractor(invocation.extractorOptions).report(files: invocation.operands)
    }
    for note in result.notes { console.warn(note) }
    if invocation.has(.candidates) {
      try console.print(columns: result.candidates.columns, rows: result.candidates.rows)
      return .answered
    }
    let extraction = result.extraction
    let builder = try wrapping { () throws(EntenteError) in try GraphBuilder(extraction) }
    if invocation.has(.dryRun) {
      let table = try wrapping { () throws(EntenteError) in try builder.build().statistics() }
      try console.print(columns: table.columns, rows: table.rows)
      return .answered
    }
    let output = invocation.value(.graphOutput) ?? ""
    try wrapping { () throws(EntenteError) in try builder.write(to: output) }
    let milliseconds = (Clock.monotonic() - start) / 1_000_000
    console.tell(
      "\(extraction.documents.count) documents, \(extraction.entities.count) things, \(extraction.relations.count) statements in \(milliseconds) ms → \(output)"
    )
    return .answered
  }
}

extension Invocation {
  var extractorOptions: Extractor.Options {
    var options = Extractor.Options()
    options.lexicons = all(.lexicon)
    options.rules = all(.rules)
    options.decisions = value(.decisions)
    return options
  }
}
