import Foundation
import Testing

/// A short declaration of bodies that do not exist.
let declaration = """
  LAKE DECLARATION

  Port Azure, 3 May 2021

  1. The Lake League and the River Mission welcome the creation of the Harbour Watch Programme.

  2. The Harbour Watch Programme supports the River Mission (RM) in the fight against firearms trafficking.

  """

@Suite("Bad input ends with a clear message, the right status, and nothing lost")
struct BadInputTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A graph of `declaration` in the scratch folder.
  func graph() throws -> String {
    let file = try scratch.write("declaration.txt", declaration)
    let run = try Run(["extract", file, "--output", scratch.path("graph")])
    #expect(run.status == 0, "\(run.errors)")
    return scratch.path("graph")
  }

  @Test(
    "Bytes that are no text are refused wherever a query or a parameter may hold them",
    arguments: [
      ("query \"$(printf 'RETURN 1 AS \\377')\"", "argument 2 is not valid UTF-8", 2),
      ("query 'RETURN $x AS x' --param \"$(printf 'x=\\377')\"", "argument 4 is not valid UTF-8", 2),
      ("query -f bad.cypher", "not valid UTF-8", 3), ("query - < bad.cypher", "not valid UTF-8", 3),
      ("query --batch bad.cypher", "not JSON", 2),
    ])
  func noText(arguments: String, says: String, status: Int32) throws {
    _ = try scratch.write("bad.cypher", Array("RETURN '".utf8) + [0xFF, 0x27, 0x0A])
    let run = try Run.shell("entente \(arguments) --graph '\(try graph())'", in: scratch.folder)
    #expect(run.status == status && (run.errors + run.output).contains(says), "\(run.errors) \(run.output)")
  }

  @Test(
    "Files that are no documents",
    arguments: [
      ("empty.txt", [UInt8](), "empty"), ("binary.txt", [0x41, 0, 1, 2, 3, 0, 0, 0], "not a text"),
      ("latin.txt", Array("caf".utf8) + [0xE9, 0x20, 0x78], "not valid UTF-8 at byte 3"),
      ("broken.pdf", Array("%PDF-1.7 nothing".utf8), "pdf"),
    ])
  func documents(name: String, bytes: [UInt8], says: String) throws {
    let file = try scratch.write(name, bytes)
    let run = try Run(["extract", file, "--output", scratch.path("graph")])
    #expect(run.status == 3)
    #expect(run.errors.lowercased().contains(says.lowercased()) && run.errors.contains(name), "\(run.errors)")
    #expect(try scratch.names() == [name])
  }

  @Test("A folder instead of a file, a file that is not there")
  func notFiles() throws {
    let folder = try Run(["extract", scratch.folder.path, "--output", scratch.path("graph")])
    #expect(folder.status == 3 && folder.errors.contains("folder"))
    let missing = try Run(["extract", scratch.path("none.txt"), "--output", scratch.path("graph")])
    #expect(missing.status == 3 && missing.errors.contains("no such file"))
    #expect(try scratch.names().isEmpty)
  }

  @Test("A line of fifty megabytes is read or refused, soon")
  func longLine() throws {
    let file = try scratch.write("long.txt", [UInt8](repeating: 0x61, count: 50 << 20))
    let start = Date()
    let run = try Run(["extract", file, "--output", scratch.path("graph")])
    #expect(run.status == 0 || (run.status == 3 && run.errors.contains("limit")), "\(run.status) \(run.errors)")
    #expect(Date().timeIntervalSince(start) < 60)
  }

  @Test("A good document among bad ones does not make half a graph; the old graph stays")
  func nothingLost() throws {
    let graph = try graph()
    let before = try Data(contentsOf: URL(fileURLWithPath: graph + "/graph.entente"))
    let bad = try scratch.write("bad.txt", [UInt8]())
    let run = try Run(["extract", scratch.path("declaration.txt"), bad, "--output", graph])
    #expect(run.status == 3)
    #expect(try Data(contentsOf: URL(fileURLWithPath: graph + "/graph.entente")) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: graph).sorted() == ["documents.entente", "graph.entente"])
  }

  @Test("No graph, and a folder that is none, say how to make one")
  func noGraph() throws {
    let missing = try Run(["documents"], in: scratch.folder)
    #expect(missing.status == 3 && missing.errors.contains("entente extract"))
    let other = try Run(["documents", "--graph", scratch.folder.path])
    #expect(other.status == 3 && other.errors.contains("not a graph"))
  }

  @Test("A graph that is cut off, changed or of a newer version is refused by every command that reads it")
  func damage() throws {
    let file = try graph() + "/graph.entente"
    let whole = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 23)) {
      try Data(whole[..<place]).write(to: URL(fileURLWithPath: file))
      let cut = try Run(["verify", scratch.path("graph")])
      #expect(cut.status == 3 && !cut.errors.isEmpty, "cut at \(place): \(cut.status)")
      var changed = whole
      changed[place] ^= 0x10
      try Data(changed).write(to: URL(fileURLWithPath: file))
      let flipped = try Run(["verify", scratch.path("graph")])
      #expect(flipped.status == 3 && !flipped.errors.isEmpty, "changed at \(place): \(flipped.status) \(flipped.errors)")
    }
  }

  @Test("An unknown name brings suggestions, and JSON errors are one object")
  func unknownName() throws {
    let graph = try graph()
    let run = try Run(["show", "Harbor Watch Programme", "--graph", graph])
    #expect(run.status == 2 && run.errors.contains("did you mean") && run.errors.contains("Harbour Watch"), "\(run.errors)")
    let json = try Run(["show", "Nobody", "--graph", graph, "--json"])
    #expect(json.status == 2 && json.output.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(json.errors.utf8)) as? [String: [String: Any]]
    #expect(object?["error"]?["type"] as? String == "NameError")
  }

  @Test("A query that does not parse shows the place with a caret")
  func syntaxError() throws {
    let run = try Run(["query", "MATCH (n) RETRUN n", "--graph", try graph()])
    #expect(run.status == 2)
    let lines = run.errors.split(separator: "\n").map(String.init)
    let source = try #require(lines.firstIndex { $0.contains("MATCH (n) RETRUN n") })
    let caret = try #require(lines[source + 1].firstIndex(of: "^"))
    #expect(lines[source][caret...].hasPrefix("RETRUN"))
    let json = try Run(["query", "MATCH (n) RETRUN n", "--graph", scratch.path("graph"), "--format", "typed-json"])
    #expect(json.errors.contains(#""phase": "compile time", "detail": "UnexpectedSyntax""#) && json.errors.contains(#""column": 11"#))
  }

  @Test(
    "Command lines that are wrong",
    arguments: [
      ["shwo", "x"], ["query"], ["query", "RETURN 1", "extra"], ["query", "RETURN 1", "--fromat", "csv"],
      ["query", "RETURN 1", "--format", "xml"],
      ["query", "RETURN 1", "--param", "x"], ["extract", "a.txt"], ["export"], ["path", "A"], ["help", "nothing"], ["list", "--graph"],
      ["query", "RETURN 1", "--timeout", "soon"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Run(arguments, in: scratch.folder)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("entente: "), "\(run.status) \(run.errors)")
  }

  @Test("A full disk while writing leaves the old graph, and says so")
  func fullDisk() throws {
    let graph = try graph()
    let before = try Data(contentsOf: URL(fileURLWithPath: graph + "/graph.entente"))
    let run = try Run.shell("ulimit -f 1; entente extract declaration.txt --output graph", in: scratch.folder)
    #expect(run.status == 3 && run.errors.contains("no space"), "\(run.status) \(run.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: graph + "/graph.entente")) == before)
    #expect(try scratch.names() == ["declaration.txt", "graph"])
    let full = try Run.shell("entente documents --graph graph > /dev/full", in: scratch.folder)
    #expect(full.status == 3 && full.errors.contains("cannot be written"), "\(full.status) \(full.errors)")
  }

  @Test("A place that cannot be written is named")
  func noPermission() throws {
    _ = try graph()
    let run = try Run(["export", "--format", "jsonl", "--graph", scratch.path("graph"), "-o", "/proc/nowhere/x"])
    #expect(run.status == 3 && run.errors.contains("/proc/nowhere/x"), "\(run.errors)")
    let extract = try Run(["extract", scratch.path("declaration.txt"), "--output", "/proc/nowhere/graph"])
    #expect(extract.status == 3 && extract.errors.contains("cannot be written"), "\(extract.errors)")
  }

  @Test("A closed pipe is a success")
  func closedPipe() throws {
    _ = try graph()
    let run = try Run.shell(
      "set -o pipefail; entente query --graph graph 'UNWIND range(1, 2000000) AS x RETURN x' | head -n 1", in: scratch.folder)
    #expect(run.status == 0 && run.output == "x\n" && run.errors.isEmpty, "\(run.status) \(run.errors)")
  }

  @Test("A query that takes too long, or too much, ends with 4")
  func limits() throws {
    let graph = try graph()
    let query = "UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x"
    let slow = try Run(["query", query, "--graph", graph, "--timeout", "0.2"])
    #expect(slow.status == 4 && slow.errors.contains("--timeout"), "\(slow.status) \(slow.errors)")
    let large = try Run(["query", "UNWIND range(1, 100000000) AS x RETURN collect(x)", "--graph", graph, "--max-memory", "8"])
    #expect(large.status == 4 && large.errors.contains("--max-memory"), "\(large.status) \(large.errors)")
  }

  @Test("Ctrl-C ends a query with 130")
  func interrupt() throws {
    _ = try graph()
    let query = "UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x"
    let run = try Run(["query", query, "--graph", scratch.path("graph")], interruptAfter: 0.5)
    #expect(run.status == 130, "\(run.status) \(run.errors)")
  }
}
