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
      ("MATCH (a {k: 0})-[:K*1..3]->() RETURN count(*)", ["9"]),
      ("MATCH (a {k: 0})-[:K*3..3]->() RETURN count(*)", ["3"]),
      ("MATCH (a {k: 0})-[x:K]->(), (a)-[:K*1..2]->() RETURN count(*)", ["12"]),
    ])
  func selects(query: String, expected: [String]) throws {
    let store = try ScriptImporter.run(Array(PathTests.script.utf8)).build()
    let rows = try Engine(store).run(query).rows
    #expect(rows.map { $0.map(\.referenceText).joined(separator: " | ") }.sorted() == expected)
  }

  @Test("Trails that are only counted are as many as those that are given, however many there are")
  func counted() throws {
    let script = """
      UNWIND range(0, 69) AS i CREATE (:N {k: i});
      MATCH (a:N), (b:N) WHERE (a.k + b.k) % 3 = 0 CREATE (a)-[:K {k: a.k}]->(b);
      MATCH (a:N), (b:N) WHERE (a.k + 2 * b.k) % 7 = 0 CREATE (a)-[:L {k: b.k}]->(b)
      """
    let engine = Engine(try ScriptImporter.run(Array(script.utf8)).build())
    for pattern in ["(a {k: 5})-[:K|L*1..3]->()", "(a {k: 5})-[:L|K*2..3]->()", "(a {k: 5})<-[:K|L*3]-()"] {
      let given = try engine.run("MATCH p = \(pattern) RETURN length(p)").rows.count
      let counted = try engine.run("MATCH p = \(pattern) RETURN count(*)").rows.map { $0.map(\.referenceText) }
      #expect(counted == [["\(given)"]] && given > 10_000)
    }
  }
}
