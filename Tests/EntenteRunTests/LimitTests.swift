import EntenteLanguage
import EntenteModel
import EntenteRun
import EntenteStore
import Synchronization
import Testing

/// Queries that would run or grow for ever, on a graph of 64 nodes that are all joined to one another.
@Suite("Limits end every query")
struct LimitTests {
  private static let nodes = 64

  private static let store = Result {
    var builder = GraphBuilder()
    for number in 0..<nodes { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    for from in 0..<nodes {
      for to in from + 1..<nodes { try builder.addEdge(from: from, to: to, type: "K", properties: [:]) }
    }
    return try builder.build()
  }
  private static func clique() throws -> Engine { Engine(try store.get()) }

  /// How a run ends: `nil` where it gives an answer.
  private func failure(_ query: String, _ limits: Limits) throws -> RunError? {
    do {
      _ = try LimitTests.clique().run(query, limits: limits)
    } catch let error as EngineError {
      guard case .run(let failure) = error else { throw error }
      return failure
    }
    return nil
  }

  /// What grows, in each of the ways in which something can.
  private static let growing = [
    "RETURN range(1, 1000000000)", "RETURN [x IN range(1, 1000000000) | x]", "RETURN toStringList(range(1, 1000000000))",
    "UNWIND range(1, 1000000000) AS x RETURN collect(x)", "UNWIND range(1, 1000000000) AS x RETURN DISTINCT x",
    "UNWIND range(1, 1000000000) AS x RETURN x ORDER BY -x", "UNWIND range(1, 1000000000) AS x RETURN x, count(*)",
    "UNWIND range(1, 1000000000) AS x RETURN percentileCont(x, 0.5)", "UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x)",
    "UNWIND range(1, 1000000000) AS x RETURN x", "RETURN COLLECT { UNWIND range(1, 1000000000) AS x RETURN x }",
    "RETURN range(1, 1000000000) + 1", "RETURN reduce(l = [1], x IN range(1, 100) | l + l)",
    "RETURN reduce(l = [1], x IN range(1, 100) | [l, l])", "RETURN reduce(l = [], x IN range(1, 100000) | [l])",
    "RETURN reduce(s = 'ab', x IN range(1, 100) | s + s)", "RETURN reduce(s = 'ab', x IN range(1, 100) | replace(s, 'a', 'aa'))",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s UNWIND range(1, 2000) AS x WITH s + x AS t RETURN size(t)",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s RETURN [x IN range(1, 2000) | s + x]",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s RETURN [x IN range(1, 20) | [y IN range(1, 100) | s + y]]",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s UNWIND range(1, 2000) AS x RETURN collect(s + x)",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s UNWIND range(1, 2000) AS x RETURN max(s + x), count(DISTINCT s + x)",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s RETURN {a: [x IN range(1, 90) | s + x], b: [x IN range(1, 90) | s + x]}",
    "WITH reduce(s = 'a', x IN range(1, 18) | s + s) AS s RETURN split(s, '')[0], [x IN range(1, 90) | split(s, '')]",
    "MATCH p = (a)-[*]-(b) RETURN p", "MATCH (a)-[r*]-(b) RETURN r",
    "MATCH (a) ((x)-[r]-(y)){1,} (b) RETURN x",
    "MATCH p = ALL SHORTEST (a)-[*5..]-(b) RETURN p",
    "MATCH (a), (b), (c), (d), (e), (f) RETURN *", "MATCH (a), (b), (c), (d), (e), (f) RETURN DISTINCT a, b, c, d, e, f",
    "MATCH (a) WITH collect(a) AS l UNWIND l AS x UNWIND l AS y UNWIND l AS z UNWIND l AS w RETURN x, y, z, w ORDER BY x.k",
  ]

  @Test("What would need more memory than is allowed ends with a clear error, of the kind that gives status 4", arguments: growing)
  func memory(query: String) throws {
    // The time is there so that a failure of this test ends, too.
    let limits = Limits(timeout: .seconds(60), memory: 2 << 20)
    guard case .limit(let limit, let message)? = try failure(query, limits) else {
      Issue.record("\(query) ended otherwise")
      return
    }
    #expect(limit == .memory || limit == .size || limit == .depth, "\(query): \(message)")
  }

  /// What loops, in each of the ways in which something can.
  private static let endless = [
    "UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x", "UNWIND range(1, 1000000000) AS x RETURN count(x)",
    "UNWIND range(1, 1000000000) AS x RETURN x SKIP 999999999", "RETURN size([x IN range(1, 1000000000) WHERE x < 0])",
    "RETURN all(x IN range(1, 1000000000) WHERE x > 0)", "RETURN reduce(s = 0, x IN range(1, 1000000000) | s + 1)",
    "RETURN 0.5 IN [x IN range(1, 1000000000) | x]", "RETURN COUNT { UNWIND range(1, 1000000000) AS x RETURN x }",
    "RETURN EXISTS { UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x }",
    "MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)", "MATCH (a)-[*]-(b) RETURN count(*)",
    "MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.k + b.k + c.k + d.k + e.k + f.k + g.k < 0 RETURN a",
    "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g) RETURN count(*)",
    "MATCH (a)-[*]-(b) WHERE a.k < 0 AND b.k < 0 OR a.k + b.k < 0 RETURN count(*)",
    "MATCH (a) ((x)--(y) WHERE x.k < 1000){1,} (b {k: -1}) RETURN count(*)", "MATCH (a {k: 0})-[*60..]-(b {k: 1}) RETURN count(*)",
    "MATCH p = SHORTEST 1000000000 (a)-[*]-(b) RETURN count(*)", "MATCH p = SHORTEST 1000 GROUPS (a)-[*]-(b) RETURN count(*)",
    "MATCH ANY SHORTEST (a {k: 0})-[*2017..]-(b {k: 0}) RETURN count(*)",
    "MATCH ANY 1000000000 (a {k: 0})-[:K]-+()-[:K]-+(b {k: 1}) RETURN count(*)", "MATCH p = WALK (a)-[:K]-{60}(b) RETURN count(*)",
    "UNWIND range(1, 1000000) AS x WITH 'a' + x AS s ORDER BY s WITH count(*) AS n UNWIND range(1, 1000000000) AS y RETURN max(y)",
    "WITH reduce(s = '', x IN range(1, 200) | s + 'a') AS s UNWIND range(1, 1000000000) AS x WITH s WHERE s =~ '(a|a|aa)*b' RETURN s",
    "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS s UNWIND range(1, 1000000000) AS x WITH s WHERE toUpper(s) = 'B' RETURN s",
    "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS s UNWIND range(1, 1000000000) AS x WITH s WHERE s + 'b' CONTAINS s + 'c' RETURN s",
    "WITH range(1, 100000) + 1 AS l UNWIND range(1, 1000000000) AS x WITH l, x WHERE l = [y IN l | y] AND x < 0 RETURN x",
    "UNWIND range(1, 1000000000) AS x MATCH (n {k: x}) RETURN count(n)",
    "UNWIND range(1, 1000000000) AS x OPTIONAL MATCH (n {k: x}) RETURN count(n)",
  ]

  /// Counts how often it was asked.
  private final class Count: Sendable {
    private let count = Atomic(0)
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
  }

  @Test("A query that is to stop does so within so many steps of work, wherever it is", arguments: endless)
  func interrupted(query: String) throws {
    let asked = Count()
    let limits = Limits(memory: 512 << 20) { asked.next() > 20 }
    guard case .interrupted? = try failure(query, limits) else {
      Issue.record("\(query) ended otherwise")
      return
    }
    // Never asked again once it was told to stop.
    #expect(asked.next() == 22)
  }

  @Test("A query that runs out of time says so", arguments: endless)
  func timed(query: String) throws {
    guard case .limit(let limit, let message)? = try failure(query, Limits(timeout: .milliseconds(50), memory: 512 << 20)) else {
      Issue.record("\(query) ended otherwise")
      return
    }
    #expect(limit == .time && message == "the query was stopped after 0.05 s")
  }

  @Test("What one row of a subquery held is free again for the next")
  func frees() throws {
    let engine = try LimitTests.clique()
    let query = """
      MATCH (a {k: 0}), (b) RETURN max(size(COLLECT { UNWIND range(1, 500) AS x WITH x, count(*) AS n, collect('a long enough text' + x) AS l
        ORDER BY x RETURN l }))
      """
    #expect(try engine.run(query, limits: Limits(timeout: .seconds(120), memory: 1 << 20)).rows.count == 1)
    let paths = "MATCH p = ALL SHORTEST (a)-[*..3]-(b) WHERE a <> b RETURN count(p)"
    #expect(try engine.run(paths, limits: Limits(timeout: .seconds(60), memory: 4 << 20)).rows.count == 1)
  }

  @Test("Rows that are heavy come few at a time: what is dropped again never adds up to the memory that is allowed")
  func heavyRows() throws {
    let engine = try LimitTests.clique()
    let query =
      "WITH reduce(s = 'a', i IN range(1, 13) | s + s) AS s UNWIND range(1, 2500) AS x WITH split(s, '') AS l WHERE size(l) < x RETURN count(l)"
    #expect(try engine.run(query, limits: Limits(timeout: .seconds(120), memory: 160 << 20)).rows.count == 1)
  }

  @Test("Searching a string that nearly holds another everywhere takes time in proportion to both")
  func finds() throws {
    let engine = try LimitTests.clique()
    let query = """
      WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS s WITH s, reduce(t = 'a', x IN range(1, 19) | t + t) AS t
      RETURN s CONTAINS t + 'b' AS no, s CONTAINS t AS yes, s + 'b' CONTAINS t + 'b' AS last, size(split(s + 'b', t + 'b')) AS parts
      """
    let rows = try engine.run(query, limits: Limits(timeout: .seconds(20))).rows
    #expect(rows.map { $0.map(\.referenceText) } == [["false", "true", "true", "2"]])
  }

  @Test(
    "A query of more clauses, nodes and relationships than are planned is refused, one of as many runs",
    arguments: [
      ("MATCH (a {k: 0}) ", "", 999, "RETURN count(*)"), ("WITH 1 AS x ", "", 1998, "RETURN x"),
      ("OPTIONAL MATCH (a {k: -1}) ", "", 998, "RETURN a"),
      ("", "--()", 249, "RETURN 1 LIMIT 0"),
      ("RETURN 1 AS x UNION ALL ", "", 1998, "RETURN 1 AS x"),
    ])
  func large(clause: String, step: String, count: Int, last: String) throws {
    func text(_ count: Int) -> String {
      let clauses = String(repeating: clause, count: count)
      return (step.isEmpty ? clauses : "MATCH (a {k: -1})" + String(repeating: step, count: count) + " ") + last
    }
    let engine = try LimitTests.clique()
    #expect(try engine.run(text(count), limits: Limits(timeout: .seconds(60))).columns.count == 1)
    let hostile = "MATCH " + Array(repeating: "({k: 0})", count: 20_000).joined(separator: ", ") + " RETURN 1"
    for text in [text(count * 2 + 2), text(count * 10), hostile] {
      let error = #expect(throws: EngineError.self) { try engine.run(text) }
      guard case .query(let error)? = error else { continue }
      #expect(error.detail == .queryTooLarge)
    }
  }
}
