import EntenteModel

/// What a graph can be written as.
package enum ExportFormat: String, CaseIterable, Sendable {
  case dot, html, graphml, gexf, mermaid, jsonld, cypher
  case neo4jCSV = "neo4j-csv"
  case ftm, jsonl, csv, markdown, obsidian

  /// Whether it is several files in a folder, not one.
  package var isFolder: Bool { self == .neo4jCSV || self == .obsidian }

  /// Whether the mentions of names are written, too, where nobody said what is to be: data wants all, a picture or a text would drown.
  package var keepsMentions: Bool {
    switch self {
    case .dot, .mermaid, .markdown, .html: false
    default: true
    }
  }

  package func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    switch self {
    case .dot: DotExport.write(slice, into: &output)
    case .mermaid: MermaidExport.write(slice, into: &output)
    case .graphml: GraphMLExport.write(slice, into: &output)
    case .gexf: GEXFExport.write(slice, into: &output)
    case .jsonld: JSONLDExport.write(slice, into: &output)
    case .jsonl: JSONLinesExport.write(slice, into: &output)
    case .csv:
      var printer = SeparatedPrinter.csv
      printer.print(columns: slice.table.columns, rows: slice.table.rows, into: &output)
    case .markdown: MarkdownExport.write(slice, into: &output)
    case .html: HTMLExport.write(slice, into: &output)
    case .ftm: FtMExport.write(slice, into: &output)
    case .neo4jCSV, .obsidian: preconditionFailure("a folder is no file")
    case .cypher: preconditionFailure("a script is made of a store, not of a slice of it")
    }
  }
}
