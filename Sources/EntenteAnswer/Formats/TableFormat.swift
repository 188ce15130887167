package import EntenteModel

/// How rows are printed.
package enum TableFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, markdown
  case typedJSON = "typed-json"

  /// Whether errors, too, are printed as JSON.
  package var isJSON: Bool { self == .json || self == .typedJSON || self == .jsonl }

  /// A printer of this format. `width` is that of the terminal in columns, `nil` where nothing may be folded.
  package func printer(width: Int?, isColoured: Bool = false) -> any TablePrinter {
    switch self {
    case .table: AlignedPrinter(width: width, isColoured: isColoured)
    case .csv: SeparatedPrinter.csv
    case .tsv: SeparatedPrinter.tsv
    case .json: JSONPrinter()
    case .jsonl: JSONLinesPrinter()
    case .markdown: MarkdownPrinter()
    case .typedJSON: TypedJSONPrinter()
    }
  }
}

/// Prints a table row by row. `begin` is called once, then `row` for each row, then `end` once; each appends UTF-8 to the buffer.
package protocol TablePrinter {
  mutating func begin(columns: [String], into output: inout [UInt8])
  mutating func row(_ values: [AnswerValue], into output: inout [UInt8])
  mutating func end(into output: inout [UInt8])
}

extension TablePrinter {
  /// A whole table at once.
  package mutating func print(columns: [String], rows: [[AnswerValue]], into output: inout [UInt8]) {
    begin(columns: columns, into: &output)
    for values in rows { row(values, into: &output) }
    end(into: &output)
  }
}
