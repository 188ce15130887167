import Entente
import EntenteBytes

extension Verb {
  static let extract = Verb(
    "extract", synopsis: ["FILE… --output DIR", "FILE… --output DIR --update", "--output DIR --remove DOCUMENT"],
    summary: "documents to graph",
    details: """
      Reads plain text, Markdown and HTML in UTF-8, and PDF where pdftotext is installed. The same documents give the same graph,
      byte for byte. A graph that is in DIR is replaced whole or not at all.

      With --update the documents of the graph in DIR stay, and only files that are new or that changed are read. A file takes the place
      of the document of its name or register number; a revision (REV) that of the earlier ones; addenda and corrigenda stand beside.
      The result is what an extraction of all of them gives. --dry-run says what would change. Of a graph of many documents only what
      changes is written, beside it, and merged when it has grown, or by --update without files.
      """,
    examples: [
      .init("entente extract *.txt --output graph", "make a graph"), .init("entente extract --dry-run note.html", "see what is in it"),
      .init("entente extract --output graph --update new/*.txt", "add documents, or revise them"),
      .init("entente extract --output graph --remove 6403/25", "take one out"),
      .init("entente extract --output graph --update", "merge what has changed"),
      .init("entente extract *.txt --brat brat", "to correct by hand in brat"),
      .init("entente extract *.txt --corrected brat > decisions.txt", "what was corrected, for --decisions"),
    ],
    flags: [
      .graphOutput, .update, .remove, .lexicon, .rules, .decisions, .candidates, .brat, .corrected, .dryRun, .format, .json,
    ],
    operands: 0...anyNumber
  ) { invocation, console throws(CommandError) in try run(invocation, console) }

  private static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
    if invocation.has(.brat) || invocation.has(.corrected) { return try Verb.annotate(invocation, console) }
    try invocation.checkExtraction()
    Interrupt.install()
    let start = Clock.monotonic()
    let isUpdate = invocation.has(.update) || invocation.has(.remove)
    let progress = Progress(console)
    var run = ExtractionRun()
    if let progress { run.progress = { progress.show($0, of: $1) } }
    if !invocation.has(.dryRun), !invocation.has(.candidates) { run.output = invocation.value(.graphOutput) }
    let update = try prepare(invocation, isUpdate, run, progress, console)
    for note in update.notes { console.warn(note) }
    if invocation.has(.candidates) {
      let candidates = try wrapping { () throws(EntenteError) in try update.candidates() }
      try console.print(columns: candidates.columns, rows: candidates.rows)
      return .answered
    }
    if invocation.has(.dryRun) {
      try dryRun(update, isUpdate, console)
      return .answered
    }
    let output = invocation.value(.graphOutput) ?? ""
    let statements = try wrapping { () throws(EntenteError) in try update.write(to: output) }
    console.tell(summary(update, isUpdate, statements, since: start, output))
    return .answered
  }

  /// Reads the documents. Where that comes to no end, what is noted for the next time is told.
  private static func prepare(_ invocation: Invocation, _ isUpdate: Bool, _ run: ExtractionRun, _ progress: Progress?, _ console: Console)
    throws(CommandError) -> GraphUpdate
  {
    let extractor = try wrapping { () throws(EntenteError) in try Extractor(invocation.extractorOptions) }
    defer { progress?.clear() }
    do throws(EntenteError) {
      return try extractor.prepare(
        files: invocation.operands, update: isUpdate ? invocation.value(.graphOutput) : nil, removing: invocation.all(.remove), run: run)
    } catch {
      progress?.clear()
      let noted = run.notedCount(extractor)
      if noted > 0 { console.warn("\(noted) documents were read, and are noted beside the graph: the same command goes on from there") }
      throw .entente(error)
    }
  }

  /// With an update, its changes; else how much there would be.
  private static func dryRun(_ update: GraphUpdate, _ isUpdate: Bool, _ console: Console) throws(CommandError) {
    let table = try wrapping { () throws(EntenteError) in
      try isUpdate ? update.table : update.build().statistics()
    }
    try console.print(columns: table.columns, rows: table.rows)
    if isUpdate { console.tell(unchanged(update)) }
  }

  private static func summary(_ update: GraphUpdate, _ isUpdate: Bool, _ statements: Int, since start: UInt64, _ output: String) -> String {
    var lines: [String] = []
    if isUpdate {
      for change in update.changes {
        let instead =
          change.instead.isEmpty
          ? "" : change.kind == .leftOut ? ": \(change.instead[0]) is there" : " (before: \(change.instead.joined(separator: ", ")))"
        lines.append("\(change.kind.rawValue): \(change.document), \(change.file)\(instead)")
      }
      lines.append(unchanged(update))
    }
    let milliseconds = (Clock.monotonic() - start) / 1_000_000
    let way = update.isPartial ? "; the graph is as it was, what changes is beside it" : ""
    lines.append(
      "\(update.documentCount) documents, \(update.entityCount) things, \(statements) statements in \(milliseconds) ms → \(output)\(way)"
    )
    return lines.joined(separator: "\n")
  }

  private static func unchanged(_ update: GraphUpdate) -> String {
    update.unchangedCount == 1 ? "1 document stays as it was" : "\(update.unchangedCount) documents stay as they were"
  }
}

extension Verb {
  /// `--brat DIR` and `--corrected DIR`: annotations out and in, no graph.
  private static func annotate(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
    for other in [Flag.graphOutput, .candidates, .dryRun] where invocation.has(other) {
      throw .usage("--brat and --corrected make no graph: they don't go with --\(other.name)", hint: "")
    }
    guard !invocation.operands.isEmpty else {
      throw .usage("--brat and --corrected need documents", hint: "entente extract *.txt --brat DIR")
    }
    let extractor = try wrapping { () throws(EntenteError) in try Extractor(invocation.extractorOptions) }
    switch (invocation.value(.brat), invocation.value(.corrected)) {
    case (let folder?, nil):
      let result = try wrapping { () throws(EntenteError) in try extractor.writeBrat(files: invocation.operands, to: folder) }
      console.tell("\(result.documents) documents, \(result.statements) statements → \(folder)")
    case (nil, let folder?):
      let result = try wrapping { () throws(EntenteError) in try extractor.readBrat(files: invocation.operands, from: folder) }
      for note in result.notes { console.warn(note) }
      try console.write(result.decisions)
    default: throw .usage("--brat writes, --corrected reads: one at a time", hint: "")
    }
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

  /// Whether it says enough for something to be extracted.
  func checkExtraction() throws(CommandError) {
    let isUpdate = has(.update) || has(.remove)
    if operands.isEmpty, !isUpdate {
      throw .usage("extract: something is missing", hint: "usage: entente extract \(verb.synopsis[0])\ntry: entente help extract")
    }
    if isUpdate, !has(.graphOutput) { throw .usage("--update and --remove need the graph that is to change", hint: "--output DIR") }
    guard has(.graphOutput) || has(.dryRun) || has(.candidates) else {
      throw .usage("extract needs a place for the graph", hint: "--output DIR, or --dry-run to write nothing")
    }
  }
}
