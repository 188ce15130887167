import EntenteBytes
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Import of CSV")
struct ImportTests {
  private func load(_ nodes: String, _ edges: String, threads: Int = 2) throws -> GraphStore {
    let folder = try ScratchFolder()
    var job = CSVImport()
    job.threads = threads
    return try job.build(nodes: [try folder.write(nodes, to: "nodes.csv")], edges: [try folder.write(edges, to: "edges.csv")])
  }

  private func value(_ store: GraphStore, _ node: String, _ key: String) throws -> PropertyValue? {
    let id = try #require(try store.nodes(named: Folding.key(node)).first)
    return try store.value(of: id, try #require(store.key(named: key)))
  }

  @Test("Reads quoted fields, line ends within them, arrays, types and several labels")
  func notation() throws {
    let store = try load(
      "\u{FEFF}id:ID,name,:LABEL,aliases:string[],size:int,founded:date,open:boolean,skip:IGNORE\r\n"
        + "a,\"Police, \"\"special\"\"\nunit\",Actor;Agency,\"one;two\",-7,1999-02-28,true,x\r\n" + "b,Other,Actor,,,,,\r\n",
      ":START_ID,:END_ID,:TYPE,since:date,share:float,stated:edtf\na,b,KNOWS,2023-05-01,0.25,2026-41\nb,a,LIKES,,,\n")
    #expect(try value(store, "police special unit", "name") == .string("Police, \"special\"\nunit"))
    #expect(try value(store, "police special unit", "aliases") == .list([.string("one"), .string("two")]))
    #expect(try value(store, "police special unit", "size") == .integer(-7))
    #expect(try value(store, "police special unit", "open") == .boolean(true))
    #expect(try value(store, "Other", "founded") == nil)
    #expect(store.labels == ["Actor", "Agency"])
    #expect(store.key(named: "skip") == nil)
    let knows = EdgeID(0)
    #expect(try store.value(of: knows, try #require(store.key(named: "since"))) == .date(days: 19478))
    #expect(try store.value(of: knows, try #require(store.key(named: "stated"))) == PartialDate("2026-41").map { .edtf($0) })
    #expect(try store.properties(of: EdgeID(1)).isEmpty)
    _ = try store.verify()
  }

  @Test("Reads whole numbers of every length and days of every age as they are written")
  func numbersAndDays() throws {
    let numbers = ["0", "9", "-1", "+5", "12345678", "123456789", "007", "-9223372036854775808", "9223372036854775807", "99999999"]
    let days = [
      "1899-12-31", "1900-01-01", "1900-02-28", "2000-02-29", "2099-12-31", "2100-01-01", "0001-01-01", "9999-12-31", "-0044-03-15",
    ]
    for number in numbers {
      let store = try load(":ID,name,n:int\n1,a,\(number)\n", ":START_ID,:END_ID,:TYPE\n")
      #expect(try value(store, "a", "n") == Int64(number).map { .integer($0) }, "\(number)")
    }
    for day in days {
      let store = try load(":ID,name,d:date\n1,a,\(day)\n", ":START_ID,:END_ID,:TYPE\n")
      let wanted = try #require(PartialDate(day)).firstDay
      #expect(try value(store, "a", "d") == .date(days: Int64(wanted)), "\(day)")
    }
    for wrong in [
      "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-04-00", "2023-4-001", "2023/04/01", "20230401-1", "2023-0a-01",
    ] {
      #expect(throws: StoreError.self, "\(wrong)") { try load(":ID,d:date\n1,\(wrong)\n", ":START_ID,:END_ID,:TYPE\n") }
    }
  }

  @Test("Reads fields that end at any place of a word, and types of any length")
  func lengths() throws {
    var nodes = ":ID,name,x\n"
    var edges = ":START_ID,:END_ID,:TYPE,x\r\n"
    for length in 0...40 {
      let text = String(repeating: "!", count: length) + "."
      nodes += "\(length),n\(length),\(text)\n"
      edges += "\(length),0,\(String(repeating: "T", count: length + 1)),\(text)" + (length < 40 ? "\r\n" : "")
    }
    let store = try load(nodes, edges)
    for length in 0...40 {
      #expect(try value(store, "n\(length)", "x") == .string(String(repeating: "!", count: length) + "."))
      #expect(try store.value(of: EdgeID(UInt32(length)), try #require(store.key(named: "x"))) != nil)
    }
    #expect(store.edgeCount == 41 && store.types.count == 41)
  }

  @Test(
    "Says what is wrong and in which line",
    arguments: [
      (":ID,name\n1,a\n1,b\n", ":START_ID,:END_ID,:TYPE\n", "two nodes"),
      (":ID,name\n1,a\n", ":START_ID,:END_ID,:TYPE\n1,1,A\n1,2,A\n", "line 3: no node has the id \"2\""),
      (":ID,n:int\n1,x\n", ":START_ID,:END_ID,:TYPE\n", "line 2: \"x\" is no int"),
      (":ID,n:colour\n1,x\n", ":START_ID,:END_ID,:TYPE\n", "a type that import does not know"),
      (":ID,n\n1\n", ":START_ID,:END_ID,:TYPE\n", "line 2: 1 fields, and the header names 2"),
      (":ID\n1\n", ":START_ID,:TYPE\n", "needs the columns"),
      (":ID,n:int,n\n1,2,3\n", ":START_ID,:END_ID,:TYPE\n", "two columns called \"n\""),
    ])
  func mistakes(_ nodes: String, _ edges: String, _ message: String) throws {
    let error = #expect(throws: StoreError.self) { try load(nodes, edges) }
    #expect(error?.description.contains(message) ?? false, "\(error?.description ?? "")")
  }

  @Test("Gives the same bytes however many threads there are, over many pieces")
  func threads() throws {
    let folder = try ScratchFolder()
    var nodes = "id:ID,name,:LABEL\n"
    var edges = ":START_ID,:END_ID,:TYPE,since:date,quote,document\n"
    for i in 0..<500 { nodes += "n\(i),Node number \(i % 300),L\(i % 3)\n" }
    var random = SeededGenerator(seed: 1)
    for i in 0..<60_000 {
      let (a, b) = (Int.random(in: 0..<500, using: &random), Int.random(in: 0..<500, using: &random))
      edges +=
        "n\(a),n\(b),T\(i % 5),2020-01-\(10 + i % 20),\"It says, at length and in many words, sentence \(i % 1000) of the text\",d\(i % 50)\n"
    }
    let (n, e) = (try folder.write(nodes, to: "n.csv"), try folder.write(edges, to: "e.csv"))
    for threads in [1, 2, 3] {
      var job = CSVImport()
      job.threads = threads
      try job.run(nodes: [n], edges: [e], to: folder.path("g\(threads)"))
    }
    let first = try Files.read(folder.path("g1/graph.entente"))
    #expect(try Files.read(folder.path("g2/graph.entente")) == first)
    #expect(try Files.read(folder.path("g3/graph.entente")) == first)
    #expect(try GraphStore.open(folder.path("g1")).edgeCount == 60_000)
  }
}
