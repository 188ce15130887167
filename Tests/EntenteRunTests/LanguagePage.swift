import EntenteTestSupport
import Testing

/// The examples of the language reference, read from its Markdown.
struct LanguagePage: Sendable {
  let text: String
  /// The script that makes the graph that the examples ask.
  var setup = ""
  /// Queries, each with the table beneath it.
  var queries: [Query] = []
  /// Rows of the tables that begin with `Example` and `Value`.
  var expressions: [Example] = []

  struct Query: CustomTestStringConvertible, Sendable {
    var text: String
    var columns: [String]
    /// Cells as they stand: expressions.
    var rows: [[String]]
    var testDescription: String { text }
  }

  struct Example: CustomTestStringConvertible, Sendable {
    var expression: String
    var value: String
    var testDescription: String { expression }
  }

  static let shared = LanguagePage()

  private init() {
    let path = PackageFolder.path + "/Sources/Entente/Entente.docc/QueryLanguage.md"
    text = String(decoding: bytes(ofFile: path) ?? [], as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if line == "```cypher-setup" {
        setup = LanguagePage.fenced(&lines)
      } else if line == "```cypher" {
        let query = LanguagePage.fenced(&lines)
        while lines.first == "" { lines.removeFirst() }
        let table = LanguagePage.table(&lines)
        queries.append(Query(text: query, columns: table.first ?? [], rows: Array(table.dropFirst())))
      } else if line.hasPrefix("| Example | Value |") {
        expressions += LanguagePage.table(&lines).map { Example(expression: LanguagePage.code($0[0]), value: LanguagePage.code($0[1])) }
      }
    }
  }

  private static func fenced(_ lines: inout ArraySlice<String>) -> String {
    var body: [String] = []
    while let line = lines.popFirst(), line != "```" { body.append(line) }
    return body.joined(separator: "\n")
  }

  /// The rows of a table, without the line under its head.
  private static func table(_ lines: inout ArraySlice<String>) -> [[String]] {
    var rows: [[String]] = []
    while let line = lines.first, line.hasPrefix("|") {
      lines.removeFirst()
      if !line.hasPrefix("|---") { rows.append(cells(line)) }
    }
    return rows
  }

  /// The cells between bars; a bar after a backslash is part of a cell.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var escaped = false
    for byte in line.utf8.dropFirst() {
      if byte == UInt8(ascii: "|"), !escaped {
        cells.append(trimmed(cell))
        cell = []
        continue
      }
      if byte == UInt8(ascii: "|") { cell.removeLast() }
      escaped = byte == UInt8(ascii: "\\")
      cell.append(byte)
    }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// What stands between backticks.
  private static func code(_ cell: String) -> String {
    cell.hasPrefix("`") && cell.hasSuffix("`") && cell.utf8.count > 1 ? String(cell.dropFirst().dropLast()) : cell
  }
}
