/// What a graph can be written as.
package enum ExportFormat: String, CaseIterable, Sendable {
  case dot, jsonl

  /// Whether the mentions of names are drawn, too, where nobody said what is to be: data wants all, a picture would drown.
  package var keepsMentions: Bool { self != .dot }

  package func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    switch self {
    case .dot: DotExport.write(slice, into: &output)
    case .jsonl: JSONLinesExport.write(slice, into: &output)
    }
  }
}
