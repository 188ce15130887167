package import EntenteModel

/// A table of GitHub-flavoured Markdown; bars are escaped, line ends become `<br>`, nothing is cut.
package struct MarkdownPrinter: TablePrinter {
  package func begin(columns: [String], into output: inout [UInt8]) {
    line(columns.map(MarkdownPrinter.cell), into: &output)
    line(columns.map { _ in "---" }, into: &output)
  }

  package func row(_ values: [AnswerValue], into output: inout [UInt8]) {
    line(values.map { MarkdownPrinter.cell($0.plainText) }, into: &output)
  }

  package func end(into output: inout [UInt8]) {}

  private func line(_ cells: [String], into output: inout [UInt8]) {
    output.append(contentsOf: "| \(cells.joined(separator: " | ")) |\n".utf8)
  }

  /// Text that stays one cell.
  package static func cell(_ text: String) -> String { Markdown.escape(text, isCell: true) }
}

/// Markdown's special characters made harmless.
package enum Markdown {
  /// Only what would change the meaning inside a sentence is escaped: a name keeps its hyphens and brackets.
  package static func escape(_ text: String, isCell: Bool = false) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case UInt8(ascii: "|") where isCell: output.append(contentsOf: "\\|".utf8)
      case 0x0A where isCell: output.append(contentsOf: "<br>".utf8)
      case 0x0D where isCell: continue
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
