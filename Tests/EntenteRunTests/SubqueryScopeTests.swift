import EntenteRun
import EntenteStore
import Testing

@Suite("A subquery sees the row around it, also after it has grouped its own")
struct SubqueryScopeTests {
  @Test(
    "Variables of the row around",
    arguments: [
      ("COLLECT { MATCH (p)-->(a) WITH count(a) AS c RETURN c + p.x }", "[12]"),
      ("COLLECT { MATCH (p)-->(a) WITH a.x AS x, count(*) AS c RETURN x + p.x ORDER BY x }", "[11, 12]"),
      ("COLLECT { MATCH (p)-->(a) RETURN count(a) + p.x }", "[12]"), ("COLLECT { MATCH (p)-[:NO]->(a) RETURN count(a) + p.x }", "[10]"),
      ("COUNT { MATCH (p)-->(a) WITH count(a) AS c MATCH (p)-->(b) RETURN b }", "2"),
      ("EXISTS { MATCH (p)-->(a) WITH count(a) AS c WHERE c > p.x RETURN c }", "false"),
    ])
  func outer(expression: String, expected: String) throws {
    let script = "CREATE (p:P {x: 10}), (p)-[:R]->({x: 1}), (p)-[:R]->({x: 2})"
    let engine = Engine(try ScriptImporter.run(Array(script.utf8)).build())
    let row = try engine.run("MATCH (p:P) RETURN \(expression) AS value, \(expected) AS expected").rows[0]
    #expect(row[0].isEquivalent(to: row[1]), "\(expression) is \(row[0])")
  }
}
