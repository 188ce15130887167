import EntenteBytes
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Import within a limit of memory gives the bytes that it gives without one")
struct BoundedImportTests {
  private let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  /// Tables with nodes of several labels, hubs, parallel edges and loops, columns with gaps, numbers in disguise among strings, long texts, lists and dates.
  private func tables(nodes: Int, edges: Int, seed: UInt64) throws -> (String, String) {
    var random = SeededGenerator(seed: seed)
    var nodeText = "id:ID,name,:LABEL,aliases:string[],size:int\n"
    for i in 0..<nodes {
      nodeText +=
        "n\(i),Node number \(i % (nodes * 2 / 3 + 1)),L\(i % 3)\(i % 7 == 0 ? ";M" : ""),\(i % 5 == 0 ? "also \(i);or \(i % 11)" : ""),\(i % 4 == 0 ? "" : String(i))\n"
    }
    var edgeText = ":START_ID,:END_ID,:TYPE,since:date,quote,document,stated:edtf,seen:string[],share:float\n"
    for i in 0..<edges {
      let (a, b) = (Int.random(in: 0..<nodes, using: &random), Int.random(in: 0..<nodes, using: &random))
      let source = Int.random(in: 0..<3, using: &random) == 0 ? 3 : a * a / nodes
      let type = i < edges / 50 ? "Late" : "T\(Int.random(in: 0..<4, using: &random) * (i % 2))"
      let since = Bool.random(using: &random) ? "20\(10 + i % 20)-01-\(10 + b % 20)" : ""
      let quote = Bool.random(using: &random) ? "\"It says, at length and in many words, sentence \(a % 40) of the text\"" : ""
      let document = ["12", "d\(b % 9)", "0123456789abcdef", "007", "\(i)"][Int.random(in: 0..<(type == "T1" ? 1 : 5), using: &random)]
      let stated = i % 6 == 0 ? ["2023", "2026-41", "2017/..", "202X"][b % 4] : ""
      edgeText +=
        "n\(source),n\(b),\(type),\(since),\(quote),\(document),\(stated),\(i % 31 == 0 ? "a;\(b % 5)" : ""),\(i % 17 == 0 ? "0.\(b)" : "")\n"
    }
    return (try folder.write(nodeText, to: "n\(seed).csv"), try folder.write(edgeText, to: "e\(seed).csv"))
  }

  private func bytes(_ tables: (String, String), edgesPerRun: Int?, fanIn: Int? = nil, threads: Int = 2) throws -> [UInt8] {
    var job = CSVImport()
    job.threads = threads
    if let edgesPerRun { (job.memory, job.edgesPerRun, job.fanIn) = (MemoryBudget.minimum, edgesPerRun, fanIn) }
    try job.run(nodes: [tables.0], edges: [tables.1], to: folder.path("graph"))
    #expect(files(in: folder.path("graph")) == [folder.path("graph/graph.entente")])
    return try Files.read(folder.path("graph/graph.entente"))
  }

  @Test("Over one run or thousands, merged at once or some at a time", arguments: [1 as UInt64, 2])
  func sameBytes(seed: UInt64) throws {
    let tables = try tables(nodes: 60, edges: 700, seed: seed)
    let whole = try bytes(tables, edgesPerRun: nil)
    for edges in [1, 7, 100, 500, 1_000_000] {
      for fanIn in [2, 5, nil] {
        #expect(try bytes(tables, edgesPerRun: edges, fanIn: fanIn) == whole, "\(edges) edges a run, \(fanIn ?? 0) runs")
      }
    }
  }

  @Test("Over pieces of a file, whatever the number of threads", arguments: [1, 2, 3])
  func threads(count: Int) throws {
    let tables = try tables(nodes: 500, edges: 20_000, seed: 4)
    #expect(try bytes(tables, edgesPerRun: 3000, threads: count) == bytes(tables, edgesPerRun: nil, threads: 1))
  }

  @Test("Without edges, and without nodes")
  func empty() throws {
    for (nodes, edges) in [(":ID,name\n1,a\n", ":START_ID,:END_ID,:TYPE\n"), (":ID\n", ":START_ID,:END_ID,:TYPE,since:date\n")] {
      let tables = (try folder.write(nodes, to: "n.csv"), try folder.write(edges, to: "e.csv"))
      #expect(try bytes(tables, edgesPerRun: 1) == bytes(tables, edgesPerRun: nil))
    }
  }

  @Test("More types at one node than the file tells apart")
  func manyTypes() throws {
    var edges = ":START_ID,:END_ID,:TYPE\n"
    for i in 0..<200 { edges += "\(i % 3),\(i % 2),T\(i * 7 % 101)\n" }
    let tables = (try folder.write(":ID,:LABEL\n0,A\n1,A\n2,B\n", to: "n.csv"), try folder.write(edges, to: "e.csv"))
    #expect(try bytes(tables, edgesPerRun: 9, fanIn: 4) == bytes(tables, edgesPerRun: nil))
  }

  @Test("Where nodes and strings need more than the limit, it says so, and how much; the old graph stays")
  func tooLittle() throws {
    var nodes = ":ID,name\n"
    for i in 0..<200_000 { nodes += "id-of-node-\(i),The name of the node with the number \(i)\n" }
    let tables = (try folder.write(nodes, to: "n.csv"), try folder.write(":START_ID,:END_ID,:TYPE\n", to: "e.csv"))
    try folder.write("mine", to: "graph-before")
    var job = CSVImport()
    job.memory = MemoryBudget.minimum
    let error = #expect(throws: StoreError.self) { try job.run(nodes: [tables.0], edges: [tables.1], to: folder.path("graph")) }
    guard case .tooLittleMemory(64, let least) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(least > 64)
    #expect(files(in: folder.path, suffix: "graph").isEmpty)
  }

  @Test("Values of several types under one key are refused with what to do")
  func severalTypes() throws {
    let nodes = try folder.write(":ID\n1\n", to: "n.csv")
    let one = try folder.write(":START_ID,:END_ID,:TYPE,x:int\n1,1,T,5\n", to: "a.csv")
    let two = try folder.write(":START_ID,:END_ID,:TYPE,x:date\n1,1,T,2020-01-01\n", to: "b.csv")
    var job = CSVImport()
    job.memory = MemoryBudget.minimum
    let error = #expect(throws: StoreError.self) { try job.run(nodes: [nodes], edges: [one, two], to: folder.path("graph")) }
    #expect(error?.description.contains("several types under \"x\"") ?? false, "\(error?.description ?? "")")
    #expect(error?.description.contains("import without a limit") ?? false)
  }
}
