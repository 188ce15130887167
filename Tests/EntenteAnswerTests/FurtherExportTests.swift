import EntenteAnswer
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Folders and pages are written so that other programs, and this one, read them")
struct FurtherExportTests {
  static func files(_ store: GraphStore) throws -> [String: String] {
    let records = GraphRecords(store)
    let files = try Neo4jExport.files(try records.wholeSlice(), store)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The same graph after a way through tables.
  static func again(_ store: GraphStore) throws -> GraphStore {
    let scratch = try ScratchFolder()
    let files = try files(store)
    for (name, text) in files { try scratch.write(text, to: name) }
    return try CSVImport().build(nodes: [scratch.path("nodes.csv")], edges: [scratch.path("relationships.csv")])
  }

  @Test("Tables for Neo4j are read back to the same things, statements and dates")
  func roundTrip() throws {
    let first = try GraphBuilder(extraction: Fixture.extraction).build()
    let second = try Self.again(first)
    #expect(try ExportTests.text(.jsonl, GraphRecords(second).wholeSlice()) == ExportTests.text(.jsonl, GraphRecords(first).wholeSlice()))
    let documents = try GraphRecords(second).documents()
    #expect(documents == (try GraphRecords(first).documents()))
  }

  @Test("A partial date is a string for Neo4j, with its first and last day beside it; a quotation mark is doubled")
  func header() throws {
    let files = try Self.files(try GraphBuilder(extraction: Fixture.extraction).build())
    let nodes = try #require(files["nodes.csv"])
    #expect(nodes.hasPrefix("id:ID,:LABEL,aliases:string[],"))
    #expect(nodes.contains("on:string,on_from:date,on_to:date") && nodes.contains("\"2021-10\",2021-10-01,2021-10-31"))
    #expect(nodes.contains("\"HARBOUR WATCH;HW \"\"Blue\"\"\""))
    #expect(files["relationships.csv"]?.hasPrefix(":START_ID,:END_ID,:TYPE,") == true)
    #expect(files["README.txt"]?.contains("Handling: LIMITE") == true)
  }

  @Test("Semicolons and backslashes within a list survive; so do nodes without an id, and values of several types under one key")
  func anyGraph() throws {
    var builder = GraphBuilder()
    let a = builder.addNode(
      labels: ["X", "Y"],
      properties: ["list": .list([.string("a;b"), .string("c\\"), .string("")]), "mixed": .integer(1), "big": .integer(.max)])
    let b = builder.addNode(labels: [], properties: ["mixed": .string("two"), "flag": .boolean(true), "half": .float(0.5)])
    _ = try builder.addEdge(from: a, to: b, type: "KNOWS", properties: ["when": .date(days: 19_000)])
    _ = try builder.addEdge(from: a, to: a, type: "KNOWS", properties: [:])
    let store = try Self.again(try builder.build())
    #expect(store.nodeCount == 2 && store.edgeCount == 2)
    let key = try #require(store.key(named: "list"))
    let lists = try (0..<2).compactMap { try store.value(of: NodeID($0), key) }
    #expect(lists == [.list([.string("a;b"), .string("c\\"), .string("")])])
    let big = try #require(store.key(named: "big"))
    #expect(try (0..<2).compactMap { try store.value(of: NodeID($0), big) } == [.integer(.max)])
  }

  @Test("A page says every statement once with its words, escapes them, and leads from each end to the other")
  func page() throws {
    let text = ExportTests.text(.html, try Fixture.records().wholeSlice().withoutMentions)
    #expect(text.split(separator: "\n").count { $0.contains("“Harbour Watch helps the Lake League”") } == 1)
    #expect(text.contains("“should also help the &quot;River&quot; Mission”") && text.contains("<span class=\"change\">called for</span>"))
    #expect(text.contains("LIMITE") && !text.contains("<script"))
    let targets = text.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(!targets.isEmpty && targets.allSatisfy { text.contains("id=\"\($0)\"") })
  }

  @Test("FollowTheMoney gets a membership only where it is a fact, and a partial date as its year, in full besides")
  func followTheMoney() throws {
    let text = ExportTests.text(.ftm, try HarbourChronicle.records().wholeSlice())
    #expect(text.contains(#""schema": "Membership", "properties": {"member": ["azure"], "organization": ["league"], "role": ["member"]"#))
    #expect(text.contains(#""schema": "Succession", "properties": {"successor": ["agency"], "predecessor": ["office"]"#))
    #expect(text.contains(#""role": ["set up"], "status": ["possibility"]"#))
    let launch = ExportTests.text(.ftm, try Fixture.records().wholeSlice())
    #expect(launch.contains(#""date": ["2021-10"]"#))
  }

  @Test("A vault has a note for each thing, unlike the others also where a file system tells no case, and links to quotations by their ids")
  func vault() throws {
    let files = ObsidianExport.files(try Fixture.records().wholeSlice())
    let paths = files.map(\.path)
    #expect(paths.contains("Programme/Harbour Watch.md") && Set(paths.map { $0.lowercased() }).count == paths.count)
    let note = String(decoding: try #require(files.first { $0.path == "Programme/Harbour Watch.md" }).bytes, as: UTF8.self)
    #expect(note.contains("aliases:\n  - \"HARBOUR WATCH\"\n  - \"HW \\\"Blue\\\"\"\n"))
    let league = String(decoding: try #require(files.first { $0.path == "Actor/Lake League.md" }).bytes, as: UTF8.self)
    let link = try #require(league.firstMatch(of: /supported by \[\[Harbour Watch#\^([0-9a-f]{16})\|Harbour Watch\]\]/))
    #expect(note.contains(" ^\(link.1)\n"))
  }
}
