import Foundation
import Testing

@testable import EntenteCLI

@Suite("The shell takes questions, queries and commands, line by line")
struct ShellTests {
  let scratch: Scratch
  let graph: String

  init() throws {
    scratch = try Scratch()
    graph = try scratch.graph("CREATE (:Actor {id: 'azure', name: 'Azure'})-[:FEEDS]->(:Actor {id: 'basalt-two', name: 'Basalt Two'});")
  }

  func shell(_ input: String, _ more: String...) throws -> Run { try Run(["shell", "--graph", graph] + more, input: input) }

  @Test("A query ends with a semicolon or an empty line, over several lines, and at the end of the input")
  func queries() throws {
    let run = try shell("MATCH (a)\nRETURN a.name AS n ORDER BY n;\nRETURN 2 AS two\n\nRETURN 3 AS three")
    #expect(run.output == "n\nAzure\nBasalt Two\ntwo\n2\nthree\n3\n" && run.status == 0, "\(run.errors)")
  }

  @Test("What fails says so and the rest goes on; the status is that of the last line that did not succeed")
  func failures() throws {
    let run = try shell("show Azuer\nRETURN 1 AS one;\n.nonsense\nshow \"Azure\nshow azure\n")
    #expect(run.output.contains("one\n1\n") && run.output.contains("Azure\n"))
    #expect(run.errors.contains("Azure") && run.errors.contains(".nonsense") && run.errors.contains("not closed"))
    #expect(run.status == 2)
  }

  @Test("Settings hold from line to line: a format, another graph, an end")
  func settings() throws {
    let run = try shell(".mode json\nRETURN 1 AS one;\n.mode\nRETURN 2 AS two;\n.graph\n.quit\nRETURN 3 AS three;\n")
    #expect(run.output == "{\"columns\": [\"one\"], \"rows\": [\n  {\"one\": 1}\n]}\ntwo\n2\n\(graph)\n")
    #expect(try shell(".graph \(scratch.path("none"))\n").status == 3)
    #expect(try shell(".mode xml\n").status == 2)
  }

  @Test("A command's own flags win over what is set")
  func flags() throws {
    let run = try shell(".mode json\nlist --format csv\n")
    #expect(run.output.hasPrefix("name,") || run.output.contains("Azure,"), "\(run.output)")
  }

  @Test("Words of a line are read as a shell reads them; an apostrophe within a word is one")
  func words() {
    #expect(ShellLine.arguments(#"path "EL PAcCTO 2.0" 'La Paz' a\ b"#) == ["path", "EL PAcCTO 2.0", "La Paz", "a b"])
    #expect(ShellLine.arguments("show Europe's ports") == ["show", "Europe's", "ports"])
    #expect(ShellLine.arguments("show \"open") == nil)
  }

  @Test(
    "A line is a question, a query, a command or a setting",
    arguments: [
      ("which programmes support Azure", ShellLine.question("which programmes support Azure")),
      ("with whom does Azure cooperate", .question("with whom does Azure cooperate")),
      ("WITH 1 AS x", .unfinished), ("return 1;", .query("return 1")), ("  ", .empty), (".mode json", .setting("mode", "json")),
      ("exit", .setting("exit", "")), ("show Azure", .command(["show", "Azure"])), ("show \"a", .unclosed),
    ])
  func kinds(line: String, kind: ShellLine) { #expect(ShellLine.read([line]) == kind) }
}

@Suite("Lines are edited as in every shell")
struct LineEditorTests {
  /// What comes of these bytes of a keyboard.
  static func type(
    _ bytes: String, history: [String] = [], names: [String] = [], width: Int = 80
  ) -> (line: LineEditor.Line, shown: String) {
    var rest = Array(bytes.utf8)[...]
    var shown = ""
    let completer = Completer(names: names, starts: ["show", "stats", "path", ".mode"])
    let session = EditorSession("> ", history, { completer.complete($0) }, width: width)
    let line = session.run(KeyReader { _ in rest.popFirst() }, suspend: {}, write: { shown += $0 })
    return (line, shown)
  }

  @Test(
    "Keys move, cut and put back",
    arguments: [
      ("abc\r", "abc"), ("abc\u{7F}d\r", "abd"), ("bc\u{1}a\u{5}d\r", "abcd"), ("one two\u{17}three\r", "one three"),
      ("one two\u{15}x\u{19}\r", "xone two"), ("abc\u{1B}[D\u{1B}[3~X\r", "abX"), ("one two\u{1B}[1;5DX\r", "one Xtwo"),
      ("ab\u{1B}[H\u{B}z\r", "z"), ("né\u{7F}à日\u{1B}[D\u{4}\r", "nà"), ("a\u{1B}b\u{1B}fb\r", "ab"),
    ])
  func keys(typed: String, line: String) { #expect(Self.type(typed).line == .entered(line)) }

  @Test("Ctrl-C gives a line up; Ctrl-D ends on an empty line and takes a letter out of another")
  func ends() {
    #expect(Self.type("abc\u{3}").line == .interrupted)
    #expect(Self.type("\u{4}").line == .end)
    #expect(Self.type("ab\u{1}\u{4}\r").line == .entered("b"))
    #expect(Self.type("ab").line == .end)
  }

  @Test("Arrows go through what was entered and back to what was begun; Ctrl-R searches it")
  func history() {
    let history = ["show Azure", "trace Basalt", "show Copper"]
    #expect(Self.type("\u{1B}[A\u{1B}[A\r", history: history).line == .entered("trace Basalt"))
    #expect(Self.type("be\u{1B}[A\u{1B}[Bgun\r", history: history).line == .entered("begun"))
    #expect(Self.type("\u{12}show\r", history: history).line == .entered("show Copper"))
    #expect(Self.type("\u{12}show\u{12}\r", history: history).line == .entered("show Azure"))
    #expect(Self.type("\u{12}show\u{3}x\r", history: history).line == .entered("x"))
  }

  @Test("Tab completes commands and names, whatever their case and accents, in marks where a command has several operands")
  func completion() {
    let names = ["Azure", "Basalt Two", "Básalt Three"]
    #expect(Self.type("sh\t\r", names: names).line == .entered("show"))
    #expect(Self.type("show azu\t\r", names: names).line == .entered("show Azure"))
    #expect(Self.type("show basalt tw\t\r", names: names).line == .entered("show Basalt Two"))
    #expect(Self.type("path Azure basalt th\t\r", names: names).line == .entered("path Azure \"Básalt Three\""))
    #expect(Self.type("show bas\t\r", names: names).shown.contains("Básalt Three  Basalt Two"))
    #expect(Self.type("show nothing\t\r", names: names).line == .entered("show nothing"))
  }

  @Test("A line wider than the terminal shows what lies around the cursor")
  func wide() {
    let text = String(repeating: "0123456789", count: 6) + "END"
    let (line, shown) = Self.type(text + "\r", width: 30)
    #expect(line == .entered(text))
    let last = shown.split(separator: "\r").last { $0.contains("END") }
    #expect(last?.contains("0123456789012345678901234567890") == false)
  }

  @Test("History keeps no line twice in a row, no empty one, and no more than its limit")
  func kept() throws {
    var history = History()
    for line in ["a", "a", "", "b\nc", "a"] { history.add(line) }
    #expect(history.lines == ["a", "b c", "a"])
    for number in 0..<(History.maximumLines + 5) { history.add("\(number)") }
    #expect(history.lines.count == History.maximumLines && history.lines.first == "5")
    let scratch = try Scratch()
    var file = History(file: scratch.path("deep/history"))
    file.add("show Azure")
    file.save()
    #expect(History(file: scratch.path("deep/history")).lines == ["show Azure"])
  }
}
