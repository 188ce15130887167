import EntenteModel
import EntenteRun
import EntenteStore
import Testing

/// Selectors over paths of several parts, and of repeated patterns with conditions.
@Suite("Selectors search paths of any parts, without finding all of them first")
struct ProductTests {
  private struct Walk: Equatable {
    var ends: String
    var text: String
    var length: Int
  }

  /// A pattern between two nodes, and what of it is to be the same as in some walk found without a selector.
  private static let patterns: [(body: String, seen: String)] = [
    ("(a)-[r]->(x)-[s]-(b)", "r.k, x.k, s.k"), ("(a)-[r]-{1,2}(x)-[s]->(b)", "[i IN r | i.k], x.k, s.k"),
    ("(a)-[r]-+(x WHERE x.k > 1)-[s]-{0,2}(b)", "[i IN r | i.k], x.k, [i IN s | i.k]"),
    ("(a) ((x)-[r]->(y) WHERE x.k <> y.k){1,3} (b)", "[i IN r | i.k], [i IN x | i.k], [i IN y | i.k]"),
    ("(a) ((x)-[r]-(y)-[s]-(z) WHERE x.k < z.k){0,2} (b)", "[i IN r | i.k], [i IN s | i.k], [i IN z | i.k]"),
    ("(a)-[r:K]->(x)((y)-[s]-(z)){1,2}(b)", "r.k, x.k, [i IN s | i.k]"), ("(a) ((x)-[r]-(y))? (z)-[s]-(b)", "r.k, y.k, z.k, s.k"),
    ("(a)-[r]-{2,3}(x)-[s WHERE s.k > a.k]-*(b)", "[i IN r | i.k], x.k, [i IN s | i.k]"),
  ]

  private func walks(_ selector: String, _ engine: Engine, _ pattern: (body: String, seen: String)) throws -> [Walk] {
    try engine.run("MATCH p = \(selector) \(pattern.body) RETURN a.k, b.k, length(p), [\(pattern.seen)], [i IN relationships(p) | i.k]")
      .rows.map {
        row in
        guard case .integer(let length) = row[2] else { throw ProductTests.NoLength() }
        return Walk(
          ends: row[0].referenceText + " " + row[1].referenceText, text: row[3].referenceText + row[4].referenceText, length: Int(length))
      }
  }
  private struct NoLength: Error {}

  @Test("What is kept are the shortest of all walks, in every mode", arguments: 0..<30)
  func keeps(seed: Int) throws {
    let engine = Engine(try ReferenceGraph(seed: UInt64(seed)).store())
    for pattern in ProductTests.patterns {
      for mode in ["", "WALK", "ACYCLIC"] {
        // Bounded by the longest path of the reference: an unbounded walk has no end.
        guard mode != "WALK" || !(pattern.body.contains("+(") || pattern.body.contains("*(")) else { continue }
        let all = Dictionary(grouping: try walks(mode, engine, pattern), by: \.ends)
        for count in [1, 3] {
          let kept = Dictionary(grouping: try walks("SHORTEST \(count) \(mode)", engine, pattern), by: \.ends)
          let groups = Dictionary(grouping: try walks("SHORTEST \(count) GROUPS \(mode)", engine, pattern), by: \.ends)
          let message: Comment = "seed \(seed): SHORTEST \(count) \(mode) \(pattern.body)"
          #expect(kept.count == all.count && groups.count == all.count, message)
          for (ends, walks) in all {
            let found = kept[ends] ?? []
            #expect(found.map(\.length).sorted() == walks.map(\.length).sorted().prefix(count).map { $0 }, "\(message) \(ends)")
            #expect(found.allSatisfy { walks.contains($0) }, "\(message) \(ends)")
            let lengths = Set(walks.map(\.length)).sorted().prefix(count)
            let wanted = walks.filter { lengths.contains($0.length) }.map(\.text).sorted()
            #expect((groups[ends] ?? []).map(\.text).sorted() == wanted, "\(message) GROUPS \(ends)")
          }
        }
      }
    }
  }

  private func clique(_ nodes: Int) throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<nodes { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    for from in 0..<nodes {
      for to in from + 1..<nodes { try builder.addEdge(from: from, to: to, type: "K", properties: ["k": .integer(Int64(from))]) }
    }
    return Engine(try builder.build())
  }

  /// Two rails of so many nodes with a rung at each: 2ⁿ ways from one end to the other.
  private func ladder(_ rungs: Int) throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<2 * rungs { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    for rung in 0..<rungs {
      try builder.addEdge(from: 2 * rung, to: 2 * rung + 1, type: "K", properties: [:])
      guard rung + 1 < rungs else { continue }
      for side in 0...1 { try builder.addEdge(from: 2 * rung + side, to: 2 * rung + 2 + side, type: "K", properties: [:]) }
    }
    return Engine(try builder.build())
  }

  private func edgesTouched(_ engine: Engine, _ query: String) throws -> Int {
    try engine.prepare("PROFILE " + query).profile().split(separator: "\n").dropFirst()
      .reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) }
  }

  @Test(
    "On a clique and on a ladder, a search touches each edge a few times, however many walks there are",
    arguments: [
      ("ANY SHORTEST (a)-[:K]-+()-[:K]-+(b)", 1), ("SHORTEST 3 (a)-[:K]-+(x {k: 5})-[:K]-+(b)", 3),
      ("ANY SHORTEST (a) ((x)-[:K]-(y) WHERE x.k + 1 <> y.k)+ (b)", 1), ("ANY (a)-[:K]-{2,}(x)-[:K]-{2,}(b)", 1),
      ("ANY SHORTEST (a) ((x)-[:K]-(y)-[:K]-(z))+ (b)", -1), ("ANY SHORTEST ACYCLIC (a)-[:K]-+(x)-[:K]-+(b)", 1),
      ("ANY SHORTEST (a)-[:K]-+(b)-[:J]-(a)", 0), ("SHORTEST 2 WALK (a)-[:K]-+(x)-[:K]-*(b)", 2),
    ])
  func counts(pattern: String, expected: Int) throws {
    for (engine, last) in [(try clique(40), 1), (try ladder(60), 118)] {
      let query = "MATCH p = \(pattern) WHERE a.k = 0 AND b.k = \(last) RETURN p"
      // Two at a time, from one end of the ladder to the other: a rail has an odd number of edges, so there is no such way.
      let wanted = expected < 0 ? (last == 1 ? 1 : 0) : expected
      #expect(try engine.run(query, limits: Limits(timeout: .seconds(60))).rows.count == wanted, "\(pattern) to \(last)")
      let edges = try edgesTouched(engine, query)
      #expect(edges < 70_000, "\(pattern) to \(last) touched \(edges) edges")
    }
  }

  @Test("A selector picks before the WHERE of the MATCH is asked, and after a WHERE within its parentheses")
  func order() throws {
    let engine = try ladder(3)
    func count(_ query: String) throws -> String { try engine.run(query + " RETURN count(*)").rows[0][0].referenceText }
    #expect(try count("MATCH p = ANY SHORTEST (a {k: 0})-[r:K]-+(b {k: 2}) WHERE size(r) > 1") == "0")
    #expect(try count("MATCH p = ANY SHORTEST ((a {k: 0})-[r:K]-+(b {k: 2}) WHERE size(r) > 1)") == "1")
    #expect(try count("MATCH p = ANY SHORTEST (a {k: 0})-[r:K]-+(b {k: 2}) WHERE all(x IN r WHERE endNode(x).k <> 2)") == "0")
    #expect(
      try count("MATCH p = shortestPath((a {k: 0})-[r:K*]-(b {k: 2})) WHERE all(x IN r WHERE startNode(x).k <> 0 OR endNode(x).k = 1)")
        == "1")
  }
}
