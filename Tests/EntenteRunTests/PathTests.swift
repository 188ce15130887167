import EntenteRun
import EntenteStore
import Testing

@Suite("Paths of ISO GQL")
struct PathTests {
  /// 0 → 1 → 2 → 3, a shortcut 0 → 3 by way of 4, two edges from 0 to 4, and a loop at 3.
  private static let script = """
    CREATE (a {k: 0}), (b {k: 1}), (c {k: 2}), (d {k: 3}), (e {k: 4}),
      (a)-[:K {k: 1}]->(b), (b)-[:K {k: 2}]->(c), (c)-[:K {k: 3}]->(d), (a)-[:K {k: 4}]->(e), (a)-[:K {k: 5}]->(e), (e)-[:K {k: 6}]->(d),
      (d)-[:K {k: 7}]->(d)
    """

  @Test(
    "Selectors, modes and quantifiers keep the walks that the standard says",
    arguments: [
      ("MATCH p = ANY SHORTEST (a {k: 0})-[:K]->+(d {k: 3}) RETURN length(p)", ["2"]),
      ("MATCH p = ALL SHORTEST (a {k: 0})-[:K]->+(d {k: 3}) RETURN [r IN relationships(p) | r.k]", ["[4, 6]", "[5, 6]"]),
      ("MATCH p = SHORTEST 3 (a {k: 0})-[:K]->{1,3}(d {k: 3}) RETURN length(p)", ["2", "2", "3"]),
      ("MATCH p = allShortestPaths((a {k: 0})-[*]-(c {k: 2})) RETURN length(p)", ["2"]),
      ("MATCH (a {k: 0}) ((x)-[r:K]->(y) WHERE r.k < 6){1,2} (b) RETURN [n IN y | n.k]", ["[1, 2]", "[1]", "[4]", "[4]"]),
      ("MATCH p = ACYCLIC (a {k: 2})-[:K]->{1,3}(b) RETURN length(p)", ["1"]),
      ("MATCH p = WALK (a {k: 3})-[:K]->{1,3}(b) RETURN length(p)", ["1", "2", "3"]),
      ("MATCH (a {k: 3})-[:K*]->(a) RETURN count(*)", ["1"]),
    ])
  func selects(query: String, expected: [String]) throws {
    let store = try ScriptImporter.run(Array(PathTests.script.utf8)).build()
    let rows = try Engine(store).run(query).rows
    #expect(rows.map { $0.map(\.referenceText).joined(separator: " | ") }.sorted() == expected)
  }
}
