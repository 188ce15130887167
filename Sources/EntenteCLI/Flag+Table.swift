import Entente

extension Flag {
  // Everywhere.
  static let graph = Flag("graph", short: "g", value: "DIR", "the graph's folder; else $ENTENTE_GRAPH, else ./graph")
  static let format = Flag("format", value: "FORMAT", choices: TableFormat.allCases.map(\.rawValue), "how answers are printed")
  static let traceFormat = Flag(
    "format", value: "FORMAT", choices: TableFormat.allCases.map(\.rawValue) + ["mermaid", "svg", "html"], "how it is printed")
  static let json = Flag("json", "short for --format json")
  static let noColor = Flag("no-color", "no colours; also $NO_COLOR and TERM=dumb")
  static let noPager = Flag("no-pager", "don't page long answers on a terminal")
  static let quiet = Flag("quiet", short: "q", "no warnings, no progress")
  static let help = Flag("help", short: "h", "this help")
  static let version = Flag("version", "the program's version")
  static let output = Flag("output", short: "o", value: "FILE", "write to FILE, whole or not at all, instead of standard output")

  // Questions and queries.
  static let asOf = Flag("as-of", value: "DATE", "only what holds, certainly or possibly, on that date (2023, 2023-09, 2026-41 …)")
  static let explain = Flag("explain", "show all of the query that gives the answer, however long")
  static let file = Flag("file", short: "f", value: "FILE", "read the query from FILE")
  static let param = Flag(
    "param", short: "p", value: "NAME=VALUE", isRepeated: true, "give $NAME a value, written as in a query: 12, 'text', [1, 2]")
  static let batch = Flag("batch", value: "FILE", "run the queries of FILE, one JSON object a line: {\"query\": …, \"params\": {…}}")
  static let timeout = Flag("timeout", value: "SECONDS", "stop after so many seconds (status 4)")
  static let maxMemory = Flag("max-memory", value: "MB", "stop before rows take more (status 4)")

  static let importMemory = Flag(
    "max-memory", value: "MB",
    "tables: sort on the disk what does not fit; a script: stop before rows take more (status 4)")

  // Paths.
  static let max = Flag("max", value: "N", "the N best paths (3 where not given)")
  static let via = Flag("via", value: "TYPES", "only over these relations: SUPPORTS,PART_OF")
  static let avoid = Flag("avoid", value: "NAME", isRepeated: true, "not over this entity")

  // Extraction.
  static let graphOutput = Flag("output", short: "o", value: "DIR", "the graph's folder, replaced whole or not at all")
  static let lexicon = Flag(
    "lexicon", value: "FILE", isRepeated: true, "names to know besides the built-in ones: word list, CSV, EntityRuler patterns")
  static let rules = Flag("rules", value: "FILE", isRepeated: true, "rules to use besides the built-in ones; one of the same name replaces")
  static let decisions = Flag("decisions", value: "FILE", "your own verdicts: same, never same, wrong, missing")
  static let candidates = Flag("candidates", "list names that no word list knows, and stop")
  static let update = Flag("update", "add to the graph in DIR, or revise, these documents; the others stay, and are not read again")
  static let remove = Flag(
    "remove", value: "DOCUMENT", isRepeated: true, "take a document out of the graph in DIR: its number, slug, name, kind and year, or file"
  )
  static let brat = Flag(
    "brat", value: "DIR", "write the documents with what they state as brat standoff, to be corrected by hand, and stop")
  static let corrected = Flag("corrected", value: "DIR", "read such a folder back: what was corrected, as lines for --decisions, and stop")
  static let dryRun = Flag("dry-run", "say what would be written, and write nothing")

  // Export and verification.
  static let exportFormat = Flag("format", value: "FORMAT", choices: ExportFormat.allCases.map(\.rawValue), "what to write")
  static let exportOutput = Flag(
    "output", short: "o", value: "FILE", "write to FILE, for neo4j-csv and obsidian to a folder, whole or not at all")
  static let about = Flag("about", value: "NAME", "only what lies around this entity")
  static let depth = Flag("depth", value: "N", "how many steps around it (1)")
  static let query = Flag("query", value: "CYPHER", "only the nodes and relationships that this query returns")
  static let documents = Flag("documents", value: "DIR", "check every quotation against the documents in this folder")

  static let texts = Flag(
    "documents", value: "DIR", isRepeated: true, "the documents that the graph was made of, a folder or a file, to be read again")

  /// Those that every verb takes.
  static let common: [Flag] = [.graph, .noColor, .noPager, .quiet, .help, .version]
}
