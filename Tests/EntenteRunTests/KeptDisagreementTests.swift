import EntenteRun
import EntenteStore
import Testing

/// Queries in which the engine and the plain evaluator once differed, by what they are about.
@Suite("What generated queries once found stays right")
struct KeptDisagreementTests {
  /// Two nodes in a circle, and a third that one of them leads to.
  private static let circle = "CREATE (a {k: 1})-[:K]->(b {k: 2})-[:K]->(a), (b)-[:K]->({k: 3})"

  @Test(
    "Modes of paths",
    arguments: [
      // No node twice, also where the path has no name, several parts, or a condition that spans them.
      (circle, "MATCH ACYCLIC (a)-->(b)-->(c) RETURN a.k, b.k, c.k", ["1 2 3"]),
      (circle, "MATCH ACYCLIC (a {k: 1})-->(a2) RETURN a2.k", ["2"]),
      (
        "CREATE (a {k: 0, w: 1}), (a)-[:K]->(a), (a)-[:L]->(a)",
        "MATCH p = ALL SHORTEST ACYCLIC ((n1)-[:!K]->()-[:K]-{0,1}(n2) WHERE n1.w <= n2.w) RETURN n1.k", []
      ),
      // SIMPLE lets a path come back by the relationship that it left by, in one part or in several.
      (circle, "MATCH SIMPLE (a {k: 1})--(b)--(c) RETURN b.k, c.k", ["2 1", "2 1", "2 1", "2 1", "2 3", "2 3"]),
      (circle, "MATCH SIMPLE (a {k: 1})-[*2]-(c) RETURN c.k", ["1", "1", "1", "1", "3", "3"]),
      (
        "CREATE ({k: 1})-[:K]->({k: 2})",
        "MATCH p = SHORTEST 2 SIMPLE (a)-[]-{2,}()-[]-{0,1}(b {k: 2}) WHERE a.k = b.k RETURN a.k, length(p)", ["2 2"]
      ),
      (
        "CREATE ({k: 3, w: 0})-[:K {w: 0}]->({k: 1, w: 1})",
        "MATCH p = SHORTEST 5 SIMPLE ((a)((x)-[q]->(y) WHERE q.w <> 1){0,1}(m)<-[]-+(b {k: 3}) WHERE a.w <= b.w) RETURN a.k, length(p)",
        ["3 2"]
      ),
    ])
  func modes(script: String, query: String, expected: [String]) throws {
    let engine = Engine(try ScriptImporter.run(Array(script.utf8)).build())
    #expect(try engine.run(query).rows.map { $0.map(\.referenceText).joined(separator: " ") }.sorted() == expected, "\(query)")
  }
}
