import EntenteModel
import EntenteRun
import EntenteStore
import Testing

/// A ring of four hundred nodes with ids and names, each joined to the next.
@Suite("Nodes are looked up where a condition says which they are")
struct LookupTests {
  private static let size = 400

  private func ring() throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<Self.size {
      let name = number % 100 == 7 ? "Twin" : "N\(number)"
      builder.addNode(labels: ["N"], properties: ["id": .string("n\(number)"), "name": .string(name)])
    }
    for number in 0..<Self.size { try builder.addEdge(from: number, to: (number + 1) % Self.size, type: "K", properties: [:]) }
    return Engine(try builder.build())
  }

  private func values(_ query: String) throws -> [String] {
    try ring().run(query).rows.map { $0.map(\.referenceText).joined(separator: " ") }
  }

  @Test(
    "What stands in a list is found by the index, each node once, and what does not stand there is not found",
    arguments: [
      ("MATCH (a) WHERE a.id IN ['n3', 'n1', 'n3', null, 7, 'nothing'] RETURN a.id ORDER BY a.id", ["'n1'", "'n3'"]),
      ("MATCH (a) WHERE a.name IN ['Twin'] RETURN a.id ORDER BY a.id", ["'n107'", "'n207'", "'n307'", "'n7'"]),
      ("MATCH (a)-[:K]-(b) WHERE b.id IN ['n1', 'n2'] RETURN a.id ORDER BY a.id", ["'n0'", "'n1'", "'n2'", "'n3'"]),
      ("MATCH (a) WHERE a.id IN [] RETURN a.id", []),
      ("UNWIND ['n1', 'n2'] AS id MATCH (a) WHERE a.id IN [id, 'n1'] RETURN a.id", ["'n1'", "'n1'", "'n2'"]),
    ])
  func found(query: String, expected: [String]) throws {
    #expect(try values(query) == expected)
    #expect(try ring().prepare(query).explain().contains("look up"))
  }

  @Test(
    "What equals a number, a date or a list is found, however it is stored",
    arguments: [
      ("1", ["'A'"]), ("1.0", ["'A'"]), ("2", ["'B'"]), ("2.0", ["'B'"]), ("'1'", ["'C'"]), ("0", ["'D'"]), ("-0.0", ["'D'"]),
      ("0.0 / 0.0", []),
      ("[1.0, 2]", ["'E'"]), ("true", ["'F'"]), ("date('2031-05-04')", ["'G'"]), ("9007199254740993", ["'H'"]), ("9007199254740992.0", []),
    ])
  func equal(value: String, names: [String]) throws {
    let script = """
      CREATE (:N {id: 1, name: 'A'}), (:N {id: 2.0, name: 'B'}), (:N {id: '1', name: 'C'}), (:N {id: 0.0, name: 'D'}), (:N {id: [1, 2.0], name: 'E'}),
        (:N {id: true, name: 'F'}), (:N {id: date('2031-05-04'), name: 'G'}), (:N {id: 9007199254740993, name: 'H'})
      """
    let engine = Engine(try ScriptImporter.run(Array(script.utf8)).build())
    for condition in ["a.id = \(value)", "a.id IN [\(value)]", "a.id IN [\(value), \(value)]"] {
      let query = "MATCH (a) WHERE \(condition) RETURN a.name"
      #expect(try engine.prepare(query).explain().contains("look up"))
      #expect(try engine.run(query).rows.map { $0.map(\.referenceText).joined() } == names, "\(condition)")
    }
  }

  @Test("Of null nothing is found")
  func null() throws {
    #expect(try values("MATCH (a) WHERE a.id IN null RETURN a.id").isEmpty)
  }

  @Test("A list that may be endless is not gone through: the nodes are held against it")
  func range() throws {
    #expect(try values("MATCH (a) WHERE a.id IN range(1, 1000000000000) RETURN a.id").isEmpty)
  }

  @Test("What is no number is held against a range as against one integer of it, a number as against all")
  func inRange() throws {
    let row = try ring().run(
      "RETURN 0.5 IN range(1, 1000000000000), 2.0 IN range(1, 3), 2.0 IN range(1, 3, 2), 'a' IN range(1, 1000000000000), null IN range(1, 3)"
    ).rows[0]
    #expect(row.map(\.referenceText) == ["false", "true", "false", "false", "null"])
  }

  @Test("What is no list is an error at its place")
  func noList() throws {
    #expect(throws: EngineError.self) { try values("MATCH (a) WHERE a.id IN 3 RETURN a") }
  }

  @Test("With a list at one end, the edges at its nodes are looked at, and no others")
  func work() throws {
    let plan = try ring().prepare("MATCH (a)-[r:K]-(b) WHERE b.id IN ['n1', 'n9'] RETURN a.id").profile()
    let line = try #require(plan.split(separator: "\n").first { $0.contains("expand") }, "\(plan)")
    #expect(line.split(separator: " ").suffix(2) == ["4", "4"])
  }
}
