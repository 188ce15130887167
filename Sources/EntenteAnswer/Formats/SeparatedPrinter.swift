package import EntenteModel

/// Values between commas (RFC 4180, lines end in LF) or tabs (IANA text/tab-separated-values: tabs and line ends within a value are
/// written `\t`, `\n`, `\r`, and a backslash `\\`).
package struct SeparatedPrinter: TablePrinter {
  private let separator: UInt8
  private let isQuoted: Bool

  package static let csv = SeparatedPrinter(separator: UInt8(ascii: ","), isQuoted: true)
  package static let tsv = SeparatedPrinter(separator: UInt8(ascii: "\t"), isQuoted: false)

  package func begin(columns: [String], into output: inout [UInt8]) { line(columns, into: &output) }
  package func row(_ values: [AnswerValue], into output: inout [UInt8]) { line(values.map(\.plainText), into: &output) }
  package func end(into output: inout [UInt8]) {}

  private func line(_ cells: [String], into output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(separator) }
      if isQuoted {
        // A line that holds one empty value would else be an empty line, which readers skip.
        SeparatedPrinter.quote(cell, always: cells.count == 1 && cell.isEmpty, into: &output)
      } else {
        SeparatedPrinter.escape(cell, into: &output)
      }
    }
    output.append(0x0A)
  }

  /// A cell of CSV: between quotes, each quote doubled, where it holds a comma, a quote or a line's end.
  package static func quote(_ cell: String, always: Bool = false, into output: inout [UInt8]) {
    guard always || cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      output.append(contentsOf: cell.utf8)
      return
    }
    output.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append(0x22)
  }

  private static func escape(_ cell: String, into output: inout [UInt8]) {
    for byte in cell.utf8 {
      switch byte {
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
      default: output.append(byte)
      }
    }
  }
}
