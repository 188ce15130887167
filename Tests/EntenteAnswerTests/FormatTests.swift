import EntenteAnswer
import EntenteModel
import Testing

@Suite("Every format keeps every value")
struct FormatTests {
  static let columns = ["name", "n"]
  static let rows: [[AnswerValue]] = [
    [.string("Nile, \"Blue\"\tand\nWhite"), .integer(7)], [.string("a|b \\ *c*"), .null], [.string("湄公河"), .float(.infinity)],
  ]

  static func text(_ format: TableFormat, width: Int? = nil, columns: [String] = columns, rows: [[AnswerValue]] = rows) -> String {
    var printer = format.printer(width: width)
    var bytes: [UInt8] = []
    printer.print(columns: columns, rows: rows, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("CSV quotes commas, quotes and line ends, as RFC 4180 says")
  func csv() {
    #expect(Self.text(.csv) == "name,n\n\"Nile, \"\"Blue\"\"\tand\nWhite\",7\na|b \\ *c*,\n湄公河,Infinity\n")
  }

  @Test("A row of one empty value is no empty line in CSV")
  func emptyCell() { #expect(Self.text(.csv, columns: ["x"], rows: [[.null]]) == "x\n\"\"\n") }

  @Test("TSV has one line a row, whatever the values hold")
  func tsv() { #expect(Self.text(.tsv) == "name\tn\nNile, \"Blue\"\\tand\\nWhite\t7\na|b \\\\ *c*\t\n湄公河\tInfinity\n") }

  @Test("Markdown escapes what would end a cell or turn bold")
  func markdown() {
    let text = Self.text(.markdown)
    #expect(text.hasPrefix("| name | n |\n| --- | --- |\n| Nile, \"Blue\"\tand<br>White | 7 |\n| a\\|b \\\\ \\*c\\* |  |\n"))
  }

  @Test("JSON rows are objects; a float that JSON has no number for is a string")
  func json() throws {
    let expected = """
      {"columns": ["name", "n"], "rows": [
        {"name": "Nile, \\"Blue\\"\\tand\\nWhite", "n": 7},
        {"name": "a|b \\\\ *c*", "n": null},
        {"name": "湄公河", "n": "Infinity"}
      ]}

      """
    #expect(Self.text(.json) == expected)
    #expect(Self.text(.json, rows: []) == "{\"columns\": [\"name\", \"n\"], \"rows\": []}\n")
    #expect(Self.text(.jsonl, rows: [Self.rows[1]]) == "{\"name\": \"a|b \\\\ *c*\", \"n\": null}\n")
  }

  @Test("Typed JSON names the type of every value, also inside nodes, relationships and paths")
  func typed() {
    let node = AnswerValue.Node(id: "0", labels: ["Actor"], properties: [.init("n", .integer(1))])
    let edge = AnswerValue.Relationship(id: "5", type: "KNOWS", from: "0", to: "0", properties: [])
    let path = AnswerValue.path([.node(node), .relationship(edge), .node(node)])
    let nodeText =
      #"{"$type": "Node", "_value": {"_element_id": "0", "_labels": ["Actor"], "_properties": {"n": {"$type": "Integer", "_value": "1"}}}}"#
    let edgeText =
      #"{"$type": "Relationship", "_value": {"_element_id": "5", "_start_node_element_id": "0", "_end_node_element_id": "0", "_type": "KNOWS", "_properties": {}}}"#
    let rows: [[AnswerValue]] = [[path, .temporal(.edtf, "2026-41"), .float(1), .boolean(true), .null]]
    let text = Self.text(.typedJSON, columns: ["a", "b", "c", "d", "e"], rows: rows)
    #expect(text.contains(#"{"$type": "Path", "_value": ["# + [nodeText, edgeText, nodeText].joined(separator: ", ") + "]}"))
    #expect(text.contains(#"{"$type": "EDTF", "_value": "2026-41"}, {"$type": "Float", "_value": "1.0"}"#))
    #expect(text.contains(#"{"$type": "Boolean", "_value": true}, {"$type": "Null", "_value": null}]"#))
  }

  @Test("A table lines up wide letters, puts numbers right, and hides nothing")
  func table() {
    let text = Self.text(.table, rows: [[.string("湄公河"), .integer(12)], [.string("Nile"), .integer(7)]])
    #expect(text == "name     n\n──────  ──\n湄公河  12\nNile     7\n")
  }

  @Test("On a narrow terminal, cells are folded and no word is lost", arguments: [20, 40, 80])
  func folded(width: Int) {
    let words = (0..<40).map { "word\($0)" }
    let text = Self.text(.table, width: width, columns: ["id", "quote"], rows: [[.integer(1), .string(words.joined(separator: " "))]])
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.of($0) <= width })
    #expect(words.allSatisfy { text.contains($0) })
  }

  @Test("Control characters of a document do not reach the terminal")
  func control() { #expect(!Self.text(.table, columns: ["x"], rows: [[.string("a\u{1B}[31mb")]]).utf8.contains(0x1B)) }

  @Test("Folding breaks long words and keeps every letter", arguments: ["abcdefghijklmnop", "aa 湄公河湄公河湄公河 b", "", "a\n\nb"])
  func wrap(text: String) {
    let lines = TextWidth.wrap(text, to: 5)
    #expect(lines.allSatisfy { TextWidth.of($0) <= 5 })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
  }
}
