import EntenteModel
import EntenteRun
import EntenteStore
import EntenteTestSupport
import Testing

/// The walks that selectors keep, against all walks, listed by a pattern without a selector and cut by the test.
@Suite("The shortest few of many walks")
struct ShortestTests {
  private struct Walk: Equatable {
    var ends: String
    var edges: [String]
    var text: String { edges.joined(separator: " ") }
  }

  private static let modes = ["", "WALK ", "TRAIL ", "ACYCLIC ", "SIMPLE "]

  private func walks(_ selector: String, _ engine: Engine, _ arrow: String) throws -> [Walk] {
    let query = "MATCH p = \(selector)(a)\(arrow)(b) RETURN a.k, b.k, [r IN relationships(p) | r.k]"
    return try engine.run(query).rows.map { row in
      guard case .list(let edges) = row[2] else { throw ShortestTests.NoList() }
      return Walk(ends: row[0].referenceText + " " + row[1].referenceText, edges: edges.map(\.referenceText))
    }
  }
  private struct NoList: Error {}

  @Test("SHORTEST k, ANY k and SHORTEST k GROUPS keep what is shortest among all walks, in every mode and direction", arguments: 0..<25)
  func keeps(seed: Int) throws {
    let engine = Engine(try ReferenceGraph(seed: UInt64(seed)).store())
    for mode in ShortestTests.modes {
      for (number, range) in ["{1,4}", "{0,4}", "{2,4}", "{1,2}"].enumerated() {
        let arrow = (number + seed).isMultiple(of: 2) ? "-[]-\(range)" : "-[]->\(range)"
        let all = Dictionary(grouping: try walks(mode, engine, arrow), by: \.ends)
        for count in [1, 3] {
          for selector in ["SHORTEST \(count) \(mode)", "ANY \(count) \(mode)"] {
            let kept = Dictionary(grouping: try walks(selector, engine, arrow), by: \.ends)
            let message: Comment = "seed \(seed): \(selector)\(arrow)"
            #expect(kept.count == all.count, message)
            for (ends, walks) in all {
              let found = kept[ends] ?? []
              #expect(found.map(\.edges.count).sorted() == walks.map(\.edges.count).sorted().prefix(count).map { $0 }, "\(message) \(ends)")
              #expect(Set(found.map(\.text)).count == found.count && found.allSatisfy { walks.contains($0) }, "\(message) \(ends)")
            }
          }
          let kept = Dictionary(grouping: try walks("SHORTEST \(count) GROUPS \(mode)", engine, arrow), by: \.ends)
          for (ends, walks) in all {
            let lengths = Set(walks.map(\.edges.count)).sorted().prefix(count)
            let wanted = walks.filter { lengths.contains($0.edges.count) }.map(\.text).sorted()
            #expect((kept[ends] ?? []).map(\.text).sorted() == wanted, "seed \(seed): \(count) groups \(mode)\(arrow) \(ends)")
          }
        }
      }
    }
  }

  /// Every node to every other, both ways counted once.
  private func clique(_ nodes: Int) throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<nodes { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    for from in 0..<nodes {
      for to in from + 1..<nodes { try builder.addEdge(from: from, to: to, type: "K", properties: [:]) }
    }
    return Engine(try builder.build())
  }

  @Test(
    "A clique's trails are without number; the first few cost some searches, each of the edges once or twice",
    arguments: [
      ("SHORTEST 5 (a)-[*]-(b)", 5), ("ANY 5 (a)-[:K]-+(b)", 5), ("SHORTEST 2 GROUPS (a)-[*]-(b)", 39), ("SHORTEST 5 (a)-[*4..]-(b)", 5),
      ("SHORTEST 5 (a)-[:K]-*(b WHERE b.k < 40)", 5), ("ANY SHORTEST (a)-[:K]-*(b)", 1), ("ALL SHORTEST (a)-[*3..]-(b)", 38 * 37),
    ])
  func counts(pattern: String, expected: Int) throws {
    let engine = try clique(40)
    let query = "MATCH p = \(pattern) WHERE a.k = 0 AND b.k = 1 RETURN p"
    #expect(try engine.run(query).rows.count == expected)
    let edges = try edgesTouched(engine, query)
    #expect(edges < 100_000, "\(pattern) touched \(edges) edges")
  }

  private func edgesTouched(_ engine: Engine, _ query: String) throws -> Int {
    try engine.prepare("PROFILE " + query).profile().split(separator: "\n").dropFirst()
      .reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) }
  }

  @Test(
    "A node with very many edges is left alone while the other end has few",
    arguments: ["(a {k: 0})-[*]-(b {k: 3})", "(a {k: 3})-[*]-(b {k: 0})"])
  func avoidsHubs(pattern: String) throws {
    var builder = GraphBuilder()
    for number in 0..<5_000 { builder.addNode(labels: [], properties: ["k": .integer(Int64(number))]) }
    // A chain from 0 to 3, where all the others hang.
    for number in 0..<3 { try builder.addEdge(from: number, to: number + 1, type: "K", properties: [:]) }
    for number in 4..<5_000 { try builder.addEdge(from: 3, to: number, type: "K", properties: [:]) }
    let engine = Engine(try builder.build())
    let query = "MATCH p = shortestPath(\(pattern)) RETURN length(p) AS n"
    #expect(try engine.run(query).rows.map { $0.map(\.referenceText) } == [["3"]])
    #expect(try edgesTouched(engine, query) < 20)
  }

  @Test(
    "The last steps of many walks are looked at once each, however many batches of rows they fill",
    arguments: [("{1,2}", 60 + 6000), ("{2,2}", 6000), ("{1,3}", 60 + 6000 + 6000)])
  func finishes(range: String, expected: Int) throws {
    var builder = GraphBuilder()
    // A start, 60 nodes behind it, 100 nodes behind each, and one behind each of these.
    for number in 0..<(1 + 60 + 6000 + 6000) { builder.addNode(labels: [], properties: ["k": .integer(Int64(number))]) }
    for middle in 1...60 { try builder.addEdge(from: 0, to: middle, type: "K", properties: [:]) }
    for leaf in 0..<6000 {
      try builder.addEdge(from: 1 + leaf / 100, to: 61 + leaf, type: "K", properties: [:])
      try builder.addEdge(from: 61 + leaf, to: 6061 + leaf, type: "K", properties: [:])
    }
    let engine = Engine(try builder.build())
    let pattern = "MATCH ({k: 0})-[:K]->\(range)(b)"
    #expect(try engine.run("\(pattern) RETURN count(*)").rows.map { $0.map(\.referenceText) } == [["\(expected)"]])
    let ends = try engine.run("\(pattern) RETURN b.k").rows.map { $0[0].referenceText }
    #expect(ends.count == expected && Set(ends).count == expected)
    #expect(try edgesTouched(engine, "\(pattern) RETURN count(*)") == (range == "{1,3}" ? 12_060 : 6060))
  }

  @Test("Where fewer walks exist than are wanted, a part that no walk comes back from is not walked through trail by trail")
  func endsAtBridges() throws {
    var builder = GraphBuilder()
    for number in 0..<32 { builder.addNode(labels: [], properties: ["k": .integer(Int64(number))]) }
    // Nodes 2 to 31 are a clique that hangs at node 0 by one edge; 0 and 1 have one edge.
    try builder.addEdge(from: 0, to: 1, type: "K", properties: [:])
    try builder.addEdge(from: 0, to: 2, type: "K", properties: [:])
    for from in 2..<32 {
      for to in from + 1..<32 { try builder.addEdge(from: from, to: to, type: "K", properties: [:]) }
    }
    let engine = Engine(try builder.build())
    let query = "MATCH p = SHORTEST 3 (a {k: 0})-[*]-(b {k: 1}) RETURN p"
    #expect(try engine.run(query).rows.count == 1)
    #expect(try edgesTouched(engine, query) < 10_000)
  }
}
