import Foundation
import Testing

@Suite("Answers go to standard output, in the format that was asked for")
struct OutputTests {
  let scratch: Scratch
  let graph: String

  init() throws {
    scratch = try Scratch()
    graph = try scratch.graph("CREATE (:Port {id: 'a', name: 'Azure'})-[:FEEDS {since: 1}]->(:Port {id: 'b', name: 'Basalt, \"old\"'});")
  }

  func query(_ query: String, _ more: String...) throws -> Run { try Run(["query", query, "--graph", graph] + more) }
  static let names = "MATCH (p:Port) RETURN p.name AS name ORDER BY name"

  @Test("In a pipe the default is tab-separated values")
  func tsv() throws { #expect(try query(Self.names).output == "name\nAzure\nBasalt, \"old\"\n") }

  @Test("--json is --format json, and both are the contract's")
  func json() throws {
    let expected = "{\"columns\": [\"name\"], \"rows\": [\n  {\"name\": \"Azure\"},\n  {\"name\": \"Basalt, \\\"old\\\"\"}\n]}\n"
    #expect(try query(Self.names, "--json").output == expected)
    #expect(try query(Self.names, "--format", "json").output == expected)
  }

  @Test("An empty answer is an answer")
  func empty() throws {
    let run = try query("MATCH (x:Nothing) RETURN x", "--format", "csv")
    #expect(run.status == 0 && run.output == "x\n")
  }

  @Test("Nodes carry id, labels and properties; relationships their type and ends")
  func nodes() throws {
    let output = try query("MATCH (a)-[r]->(b) RETURN a, r", "--format", "jsonl").output
    #expect(
      output == #"{"a": {"id": "a", "labels": ["Port"], "properties": {"id": "a", "name": "Azure"}}, "#
        + #""r": {"type": "FEEDS", "from": "a", "to": "b", "properties": {"since": 1}}}"# + "\n")
  }

  @Test("A query is read from an argument, a file, or standard input; a parameter is a literal, or a bare word")
  func sources() throws {
    let file = try scratch.write("q.cypher", "RETURN $x AS x")
    for arguments in [["RETURN $x AS x"], ["-f", file]] {
      #expect(try Run(["query"] + arguments + ["--graph", graph, "--param", "x=[1, 'a']", "--json"]).output.contains(#"{"x": [1, "a"]}"#))
    }
    let piped = try Run(["query", "-", "--graph", graph, "--param", "x=Port Azure"], input: "RETURN $x AS x")
    #expect(piped.output == "x\nPort Azure\n")
  }

  @Test("A batch answers line by line, in order; a line that fails says so, and the end is 2")
  func batch() throws {
    let file = try scratch.write(
      "batch.jsonl",
      """
      {"query": "RETURN $n AS n", "params": {"n": 1}}
      {"query": "RETRUN 1"}
      not json
      {"query": "RETURN $n AS n", "params": {"n": "é"}}

      """)
    let run = try Run(["query", "--batch", file, "--graph", graph])
    let lines = try run.output.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    #expect(run.status == 2 && lines.count == 4)
    #expect((lines[0]?["rows"] as? [[String: Int]])?.first == ["n": 1] && lines[0]?["ns"] is Int)
    #expect(lines[1]?["error"] != nil && lines[2]?["error"] != nil)
    #expect((lines[3]?["rows"] as? [[String: String]])?.first == ["n": "é"])
  }

  @Test("Many lines of a batch are answered in their order, whatever they have in common with the line before")
  func manyLines() throws {
    let ask = #"{"query": "MATCH (p:Port {name: $n}) RETURN p.id AS id", "params": {"n": "#
    var (lines, expected): ([String], [String?]) = ([], [])
    for place in 0..<600 {
      switch place % 6 {
      case 0: (lines, expected) = (lines + [ask + #""Azure"}}"#], expected + ["a"])
      case 1: (lines, expected) = (lines + [ask + #""Basalt, \"old\""} }"#], expected + ["b"])
      case 2: (lines, expected) = (lines + [ask + #""Azure"}} x"#], expected + [nil])
      case 3: (lines, expected) = (lines + [ask + #""Azure"}, "query": "RETURN 1"}"#], expected + ["a"])
      case 4: (lines, expected) = (lines + [ask + #"1"#], expected + [nil])
      default:
        (lines, expected) = (lines + [#"{"params": {"n": \#(place)}, "query": "RETURN toString($n) AS id"}"#], expected + [String(place)])
      }
    }
    let run = try Run(["query", "--batch", "-", "--graph", graph], input: lines.joined(separator: "\n"))
    let answers = try run.output.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    #expect(answers.map { ($0?["rows"] as? [[String: String]])?.first?["id"] } == expected)
    #expect(answers.map { $0?["error"] != nil } == expected.map { $0 == nil })
  }

  @Test("A batch writes every kind of value as query --json does")
  func kinds() throws {
    let graph = try scratch.graph(
      """
      CREATE (:Port {name: 'Åzure "1"\\n', berths: -9223372036854775807, depth: 1.5e300, open: true, opened: date('0987-06-05'), tags: ['x', 'y'], code: '0012', number: '12'})
        -[:FEEDS {since: edtf('2011-XX'), until: date('9999-12-31'), hash: '00ff00ff00ff00ff', note: 'A sentence that is longer than the pool takes, by some bytes.'}]->
        (:Port {name: 'Basalt'});
      """)
    let query =
      "MATCH (p:Port) OPTIONAL MATCH (p)-[f]->(q) RETURN p.name, p.berths, p.depth, p.open, p.opened, p.tags, p.code, p.number, p.none, q.name, f.since, f.until, f.hash, f.note, type(f)"
    let batch = try Run(["query", "--batch", "-", "--graph", graph], input: #"{"query": "\#(query)"}"#).output
    let rows = try Run(["query", query, "--graph", graph, "--format", "jsonl"]).output.split(separator: "\n")
    #expect(rows.count == 2 && batch.contains("\"rows\": [" + rows.joined(separator: ", ") + "]"))
  }

  @Test("-o writes the whole file, and nothing to standard output")
  func outputFile() throws {
    let run = try query(Self.names, "--format", "csv", "-o", scratch.path("out.csv"))
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try String(contentsOfFile: scratch.path("out.csv"), encoding: .utf8) == "name\nAzure\n\"Basalt, \"\"old\"\"\"\n")
    let failed = try query("RETRUN", "-o", scratch.path("none.csv"))
    #expect(failed.status == 2 && !scratch.exists("none.csv"))
  }

  @Test("The graph is --graph, else $ENTENTE_GRAPH, else ./graph")
  func whichGraph() throws {
    #expect(try Run(["query", Self.names], environment: ["ENTENTE_GRAPH": graph]).status == 0)
    #expect(try Run(["query", Self.names], in: scratch.folder).status == 0)
    #expect(try Run(["query", Self.names, "--graph", "elsewhere"], in: scratch.folder).status == 3)
  }

  @Test("Write clauses are refused by name")
  func writes() throws {
    let run = try query("CREATE (n) RETURN n")
    #expect(run.status == 2 && run.errors.contains("CREATE"), "\(run.errors)")
  }

  @Test("Help and version need no graph")
  func help() throws {
    #expect(try Run(["--version"], in: scratch.folder).output.hasPrefix("entente "))
    for arguments in [[], ["help"], ["--help"], ["query", "--help"], ["help", "dates"]] {
      let run = try Run(arguments)
      #expect(run.status == 0 && !run.output.isEmpty && run.errors.isEmpty)
    }
  }
}

@Suite("A graph can be taken away, in part or whole")
struct ExportTests {
  @Test("A script of the graph makes the same graph again, whatever the names, types and values")
  func cypherRoundTrip() throws {
    let scratch = try Scratch()
    let script = try scratch.write(
      "setup.cypher",
      """
      CREATE (a:`odd label` {name: 'O\\'Hara\\n\\\\', list: [1, 2], day: date('2020-02-29'), when: edtf('2026-41'), x: -1.5e300})-[:T {w: true}]->(a),
        (a)-[:`two words`]->(), ({span: duration('P1M2DT3S'), at: datetime('2020-01-01T10:00+01:00[Europe/Paris]')});
      """)
    #expect(try Run(["import", script, "--output", scratch.path("one")]).status == 0)
    let first = try Run(["export", "--format", "cypher", "--graph", scratch.path("one")])
    #expect(first.status == 0, "\(first.errors)")
    let again = try Run(["import", scratch.write("again.cypher", first.output), "--output", scratch.path("two")])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try Run(["export", "--format", "cypher", "--graph", scratch.path("two")]).output == first.output)
  }

  @Test("A query says what is exported: what it returns, and the ends of that")
  func query() throws {
    let scratch = try Scratch()
    let script = try scratch.write("setup.cypher", "CREATE ({id: 'a'})-[:T]->({id: 'b'})-[:T]->({id: 'c'});")
    #expect(try Run(["import", script, "--output", scratch.path("g")]).status == 0)
    let run = try Run(["export", "--format", "jsonl", "--graph", scratch.path("g"), "--query", "MATCH ({id: 'a'})-[r]->() RETURN r"])
    #expect(run.output.split(separator: "\n").count == 3 && !run.output.contains("\"c\""), "\(run.output) \(run.errors)")
  }
}
