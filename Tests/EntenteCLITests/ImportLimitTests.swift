import Foundation
import Testing

@Suite("Tables are imported within a limit of memory, and leave no trace where that fails")
struct ImportLimitTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  func tables(edges: Int) throws {
    var nodes = "id:ID,name,:LABEL\n"
    for i in 0..<1000 { nodes += "\(i),Office \(i),Actor\n" }
    var text = ":START_ID,:END_ID,:TYPE,since:date,document:int\n"
    for i in 0..<edges { text += "\(i * 7 % 1000),\(i * i % 1000),\(i % 3 == 0 ? "SUPPORTS" : "KNOWS"),20\(10 + i % 15)-03-04,\(i % 90)\n" }
    try scratch.write("nodes.csv", nodes)
    try scratch.write("edges.csv", text)
  }

  func bytes(_ graph: String) -> Data? { FileManager.default.contents(atPath: scratch.path(graph) + "/graph.entente") }

  @Test("The same bytes with a limit as without, and quietly where nobody reads along")
  func same() throws {
    try tables(edges: 3000)
    let free = try Run(["import", "nodes.csv", "edges.csv", "--output", "free"], in: scratch.folder)
    let tight = try Run(["import", "nodes.csv", "edges.csv", "--output", "tight", "--max-memory", "64"], in: scratch.folder)
    #expect(free.status == 0 && tight.status == 0 && tight.errors.isEmpty && tight.output.isEmpty, "\(free.errors) \(tight.errors)")
    #expect(bytes("free") == bytes("tight") && bytes("free") != nil)
    #expect(try scratch.names() == ["edges.csv", "free", "nodes.csv", "tight"])
  }

  @Test("A full disk leaves the old graph and nothing beside it", arguments: ["", "--max-memory 64"])
  func fullDisk(limit: String) throws {
    try tables(edges: 30_000)
    #expect(try Run(["import", "nodes.csv", "edges.csv", "--output", "graph"], in: scratch.folder).status == 0)
    let before = bytes("graph")
    let run = try Run.shell("ulimit -f 100; entente import nodes.csv edges.csv --output graph \(limit)", in: scratch.folder)
    #expect(
      run.status == 3 && run.errors.contains("graph") && run.errors.contains("no space left on the disk"), "\(run.status) \(run.errors)")
    #expect(bytes("graph") == before)
    #expect(try scratch.names() == ["edges.csv", "graph", "nodes.csv"])
  }

  @Test("A place where nothing can be written is named")
  func unwritable() throws {
    try tables(edges: 10)
    let run = try Run(["import", "nodes.csv", "edges.csv", "--output", "/proc/nowhere/g", "--max-memory", "64"], in: scratch.folder)
    #expect(run.status == 3 && run.errors.contains("/proc/nowhere/g") && run.errors.contains("cannot be written"), "\(run.errors)")
  }

  @Test("Ctrl-C leaves the old graph and nothing beside it", arguments: [[], ["--max-memory", "64"]])
  func interrupted(limit: [String]) throws {
    try tables(edges: 10)
    #expect(try Run(["import", "nodes.csv", "edges.csv", "--output", "graph"], in: scratch.folder).status == 0)
    let before = bytes("graph")
    try tables(edges: 400_000)
    let run = try Run(["import", "nodes.csv", "edges.csv", "--output", "graph"] + limit, in: scratch.folder, interruptAfter: 0.4)
    #expect(run.status == 130, "\(run.status) \(run.errors)")
    #expect(bytes("graph") == before)
    #expect(try scratch.names() == ["edges.csv", "graph", "nodes.csv"])
  }

  @Test("A limit that is too small for anything, or for these nodes, says what to do")
  func tooSmall() throws {
    try tables(edges: 10)
    let usage = try Run(["import", "nodes.csv", "edges.csv", "--output", "graph", "--max-memory", "5"], in: scratch.folder)
    #expect(usage.status == 2 && usage.errors.contains("--max-memory") && usage.errors.contains("64"), "\(usage.errors)")
    var nodes = "id:ID,name\n"
    for i in 0..<150_000 { nodes += "office-\(i),The office with the long name and the number \(i)\n" }
    try scratch.write("nodes.csv", nodes)
    try scratch.write("edges.csv", ":START_ID,:END_ID,:TYPE\n")
    let run = try Run(["import", "nodes.csv", "edges.csv", "--output", "graph", "--max-memory", "64"], in: scratch.folder)
    #expect(
      run.status == 4 && run.errors.contains("64 MB are too little") && run.errors.contains("--max-memory"), "\(run.status) \(run.errors)")
    #expect(try scratch.names() == ["edges.csv", "nodes.csv"])
  }
}
