import EntenteModel
import EntenteRun
import EntenteStore
import Testing

@Suite("Where only the ends of a last step are wanted, each is found once")
struct DistinctEndsTests {
  /// Patterns whose last step ends at `c`, with what is asked of it.
  private static let patterns = [
    "MATCH (a)-[e]-(c)", "MATCH (a)-[e:K]->(c)", "MATCH (a)-[d]-(b)-[e]-(c) WHERE c <> a", "MATCH (a)-[d]->(b)-[e]-(c:A)",
    "MATCH (a)-[d]-(b)-[e]-(x)-[f]-(c)", "MATCH (a)-[d]-(b)-[e]-(x)-[f]-(c) WHERE c <> a AND c <> b",
    "MATCH (a)-[d]-{1,2}(b)-[e]-(c {w: 1})", "MATCH (a)-[e]->(c) WHERE a <> c", "MATCH (a)-[e {w: 1}]-(c)",
    "OPTIONAL MATCH (z {k: -1}) MATCH (b)-[e]-(c) WHERE c <> z", "MATCH (z) WITH z, [z] AS l MATCH (b)-[e]-(c) WHERE c <> l",
    "MATCH (a)-[e]-(c) AS OF date('2021-05-17')", "MATCH (a)-[d]-(b), (b)<-[e]-(c) WHERE c.w <> a.w", "MATCH (a)-[d]-(c), (a)-[e]-(c)",
  ]

  private func ends(_ engine: Engine, _ query: String) throws -> [String] {
    try engine.run(query).rows.map { $0.map(\.referenceText).joined(separator: " ") }
  }

  @Test("Counted, or given, they are those of all rows", arguments: 0..<20)
  func same(block: Int) throws {
    for seed in block * 10..<block * 10 + 10 {
      let graph = ReferenceGraph(seed: UInt64(seed))
      for store in [try graph.store(), try graph.changedStore(seed: UInt64(seed))] {
        let engine = Engine(store)
        for pattern in DistinctEndsTests.patterns {
          let message: Comment = "seed \(seed): \(pattern)\n\(graph.script)"
          let all = Set(try ends(engine, "\(pattern) RETURN c.k")).sorted()
          #expect(try ends(engine, "\(pattern) RETURN count(DISTINCT c)") == ["\(all.count)"], message)
          #expect(try ends(engine, "\(pattern) WITH DISTINCT c RETURN c.k").sorted() == all, message)
          let twice = try ends(engine, "UNWIND [1, 2] AS i RETURN COLLECT { \(pattern) RETURN count(DISTINCT c) AS n }")
          #expect(twice == ["[\(all.count)]", "[\(all.count)]"], message)
        }
      }
    }
  }

  /// A start with parallel edges to some nodes, each of which has edges to as many leaves, dated.
  private func engine(parallel: Int, middles: Int, leaves: Int) throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<(1 + middles + leaves) { builder.addNode(labels: [], properties: ["k": .integer(Int64(number))]) }
    for middle in 1...middles {
      for _ in 0..<parallel { try builder.addEdge(from: 0, to: middle, type: "K", properties: ["since": .date(days: 100)]) }
      for leaf in 0..<leaves {
        try builder.addEdge(from: middle, to: 1 + middles + leaf, type: "L", properties: ["since": .date(days: Int64(leaf % 200))])
      }
    }
    return Engine(try builder.build())
  }

  private func edgesTouched(_ engine: Engine, _ query: String) throws -> Int {
    try engine.prepare("PROFILE " + query).profile().split(separator: "\n").dropFirst()
      .reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) }
  }

  @Test("The edges of a node are read once, however many edges lead to it, and no row is made of any", arguments: [1, 7])
  func readsOnce(parallel: Int) throws {
    let engine = try engine(parallel: parallel, middles: 5, leaves: 3000)
    let pattern = "MATCH (a {k: 0})-[d:K]->(b)-[e:L]->(c)"
    #expect(try ends(engine, "\(pattern) RETURN count(DISTINCT c)") == ["3000"])
    #expect(try edgesTouched(engine, "\(pattern) RETURN count(DISTINCT c)") == 5 * parallel + 5 * 3000)
    #expect(try edgesTouched(engine, "\(pattern) RETURN DISTINCT c") == 5 * parallel + 5 * 3000)
    // What the row tells must be known of each row.
    #expect(try edgesTouched(engine, "\(pattern) RETURN DISTINCT d, c") == 5 * parallel + 5 * 3000 * parallel)
  }

  @Test("PROFILE tells the ends as rows of the step and of its filter, and the edges that were read for them as the step's")
  func profile() throws {
    let engine = try engine(parallel: 2, middles: 4, leaves: 50)
    let query = "PROFILE MATCH (a {k: 0})-[d:K]->(b)-[e:L]->(c) WHERE c <> a RETURN count(DISTINCT c)"
    let lines = try engine.prepare(query).profile().split(separator: "\n").map { $0.split(separator: " ") }
    let step = try #require(lines.first { $0.first == "expand" && $0.contains("(b)-[e:L]->(c)") })
    #expect(step.suffix(2) == ["50", "200"])
    #expect(lines.first { $0.first == "filter" && $0.contains("<>") }?.suffix(2) == ["50", "0"])
  }

  @Test("Edges are left out by their dates before their ends are looked at; a second run has other days")
  func dates() throws {
    let engine = try engine(parallel: 2, middles: 3, leaves: 400)
    let query = "MATCH (a {k: 0})-[d:K]->(b)-[e:L]->(c) WHERE e.since <= date($d) RETURN count(DISTINCT c)"
    for (day, expected) in [("1970-01-01", "2"), ("1970-02-01", "64"), ("1970-01-02", "4"), ("1969-12-31", "0")] {
      #expect(try engine.run(query, parameters: ["d": .string(day)]).rows.map { $0.map(\.referenceText) } == [[expected]])
    }
  }
}
