import Foundation
import Testing

@Suite("A file that is lost, and work that is broken off, end in a message and leave nothing behind")
struct LostFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Tables of many nodes, and of ten edges a node.
  private func tables(_ count: Int) throws {
    let nodes = (0..<count).map { "\($0),Harbour office number \($0),Actor\n" }.joined()
    let edges = (0..<(10 * count)).map { "\($0 % count),\($0 * 7919 % count),MEETS,20\(10 + $0 % 10)-01-01\n" }.joined()
    try scratch.write("nodes.csv", "id:ID,name,:LABEL\n" + nodes)
    try scratch.write("edges.csv", ":START_ID,:END_ID,:TYPE,since:date\n" + edges)
  }

  @Test("A graph's file that is cut off while somebody reads it is status 3 and a sentence, not a signal")
  func truncated() throws {
    // More than a question reads before it maps the file.
    try tables(40_000)
    let made = try Run(["import", "nodes.csv", "edges.csv", "--output", "graph"], in: scratch.folder)
    #expect(made.status == 0, "\(made.errors)")
    // So many walks that they are not counted before the file is cut off.
    let run = try Run.shell(
      """
      entente query --graph graph 'MATCH (a)-->(b)-->(c)-->(d)-->(e) WHERE e.name = a.name RETURN count(*)' & reader=$!
      sleep 2; truncate -s 4096 graph/graph.entente; wait $reader
      """, in: scratch.folder)
    #expect(run.status == 3 && run.errors.contains("cut off"), "status \(run.status): \(run.errors)")
  }

  @Test("An import that is broken off leaves the old graph, or none, and no other file")
  func interrupted() throws {
    try tables(60_000)
    for isThere in [false, true] {
      if isThere {
        try scratch.write("small.csv", "id:ID,name,:LABEL\n1,Azure,Actor\n")
        try scratch.write("none.csv", ":START_ID,:END_ID,:TYPE\n")
        #expect(try Run(["import", "small.csv", "none.csv", "--output", "graph"], in: scratch.folder).status == 0)
      }
      let before = try scratch.names()
      let run = try Run(["import", "nodes.csv", "edges.csv", "--output", "graph"], in: scratch.folder, interruptAfter: 0.3)
      #expect(run.status == 130, "status \(run.status): \(run.errors)")
      #expect(try scratch.names() == before)
      guard isThere else { continue }
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("graph")) == ["graph.entente"])
      #expect(try Run(["query", "MATCH (n) RETURN n.name", "--graph", scratch.path("graph")]).output == "n.name\nAzure\n")
    }
  }
}
