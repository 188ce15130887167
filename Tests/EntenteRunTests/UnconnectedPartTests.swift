import EntenteRun
import EntenteStore
import Testing

@Suite("Parts of a pattern that do not hang together")
struct UnconnectedPartTests {
  private static let script = "CREATE (a {w: 1}), (b {w: 2}), (c {w: 3}), (a)-[:K {w: 1}]->(b), (b)-[:K {w: 2}]->(c), (c)-[:K {w: 1}]->(a)"

  @Test(
    "A part whose repetitions read what is bound already is found for each row, not once for all",
    arguments: [
      ("MATCH (n) MATCH (a)-[:K*1..1 {w: n.w}]->(b) RETURN count(*)", "3"),
      ("MATCH (n) MATCH (a)-[:K WHERE n.w = 2]->{1}(b) RETURN count(*)", "3"),
      ("MATCH (n) MATCH (a)((x)-[r:K]->(y) WHERE r.w = n.w){1}(b) RETURN count(*)", "3"),
      ("MATCH (n) MATCH (a)((x {w: n.w})-[r:K]->(y)){1}(b) RETURN count(*)", "3"),
      ("MATCH (a)-[l*1..2]->(b) MATCH (x), (u)-[l*]->(y) RETURN count(*)", "18"),
    ])
  func readsBound(query: String, expected: String) throws {
    let store = try ScriptImporter.run(Array(UnconnectedPartTests.script.utf8)).build()
    #expect(try Engine(store).run(query).rows.map { $0.map(\.referenceText) } == [[expected]])
  }
}
