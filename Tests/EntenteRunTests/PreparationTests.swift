import EntenteLanguage
import EntenteModel
import EntenteRun
import EntenteStore
import Synchronization
import Testing

/// Texts that are long, wide, or of very many parts: reading, checking and planning them ends like running does.
@Suite("Reading and planning stop when they are to, and take time in proportion to the text")
struct PreparationTests {
  private static let store = Result {
    var builder = GraphBuilder()
    for number in 0..<3 { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    try builder.addEdge(from: 0, to: 1, type: "K", properties: [:])
    return try builder.build()
  }
  private static func engine() throws -> Engine { Engine(try store.get()) }

  private static func many(_ count: Int, _ separator: String, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined(separator: separator)
  }

  /// Each needs some hundred thousand steps before it runs.
  private static let long: [String] = [
    "RETURN " + many(60_000, " OR ") { "1 = \($0)" }, "RETURN [" + many(100_000, ",") { "\($0)" } + "] AS x",
    "RETURN {" + many(60_000, ",") { "k\($0): 1" } + "} AS x",
    "RETURN CASE " + many(40_000, " ") { "WHEN \($0) = -1 THEN 1" } + " END AS x",
    "MATCH (a:" + many(100_000, "|") { "L\($0)" } + ") RETURN a", "MATCH ()-[r:" + many(100_000, "|") { "T\($0)" } + "]->() RETURN r",
    "MATCH (a) WHERE " + many(40_000, " AND ") { "a.k <> \($0)" } + " RETURN a",
    "MATCH (a), (b) WHERE " + many(30_000, " AND ") { "a.k\($0) = b.k\($0)" } + " RETURN a",
    "MATCH (a) RETURN " + many(30_000, ",") { "count(a.k\($0)) AS c\($0)" }, "WITH " + many(40_000, ",") { "1 AS c\($0)" } + " RETURN *",
    "MATCH (a) RETURN a {" + many(100_000, ",") { ".k\($0)" } + "} AS x",
    "MATCH (a) RETURN a ORDER BY " + many(60_000, ",") { "a.k\($0)" },
    many(400, " ") { "WITH *, 1 AS a\($0)" } + " RETURN a1", "MATCH " + many(240, ",") { "(a\($0))-->(b)" } + " RETURN count(*) AS n",
    "RETURN " + many(20_000, ",") { "[x IN [1] | x] AS c\($0)" },
    "RETURN size('" + String(repeating: "a", count: 2_000_000) + "') AS x", "/*" + String(repeating: "*", count: 2_000_000),
    "RETURN " + String(repeating: "é", count: 200_000),
  ]

  private final class Count: Sendable {
    private let count = Atomic(0)
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
  }

  @Test("A query that is to stop is neither read nor planned to its end", arguments: long.indices)
  func stops(index: Int) throws {
    let asked = Count()
    let limits = Limits { asked.next() > 2 }
    do {
      _ = try PreparationTests.engine().prepare(Array(PreparationTests.long[index].utf8), limits: limits)
      Issue.record("\(PreparationTests.long[index].prefix(60)) was planned")
    } catch let error as EngineError {
      guard case .run(.interrupted) = error else { throw error }
    }
    // Never asked again once it was told to stop.
    #expect(asked.next() == 4)
  }

  @Test("A query that runs out of time before it is planned says so")
  func timed() throws {
    for text in [PreparationTests.long[0], PreparationTests.long[7]] {
      let error = #expect(throws: EngineError.self) {
        try PreparationTests.engine().prepare(Array(text.utf8), limits: Limits(timeout: .milliseconds(1)))
      }
      guard case .run(.limit(.time, let message))? = error else {
        Issue.record("ended otherwise: \(String(describing: error))")
        continue
      }
      #expect(message == "the query was stopped after 0.001 s")
    }
  }

  /// How often preparing a text asks whether to go on: its work, in thousands of steps.
  private func work(_ text: String) throws -> Int {
    let asked = Count()
    _ = try PreparationTests.engine().prepare(Array(text.utf8), limits: Limits { asked.next() < 0 })
    return asked.next()
  }

  @Test(
    "A text ten times as long takes about ten times the work",
    arguments: [
      { (n: Int) in "RETURN " + many(n, " OR ") { "1 = \($0)" } }, { n in "MATCH (a:" + many(n, "|") { "L\($0)" } + ") RETURN a" },
      { n in "MATCH (a) WHERE " + many(n, " AND ") { "a.k <> \($0)" } + " RETURN a" },
      { n in "MATCH (a) RETURN " + many(n, ",") { "count(a.k\($0)) AS c\($0)" } },
      { n in "MATCH (a) RETURN a.x AS x, " + many(n, ",") { "a.k\($0) AS c\($0)" } + ", count(*) AS n ORDER BY c1" },
      { n in "RETURN " + many(n, ",") { "[x IN [1] | x] AS c\($0)" } },
    ] as [@Sendable (Int) -> String])
  func grows(text: @Sendable (Int) -> String) throws {
    let (few, many) = (try work(text(2_000)), try work(text(20_000)))
    #expect(many <= 14 * max(few, 3), "\(text(2).prefix(60)): \(few) looks, then \(many)")
  }

  @Test(
    "A text of more parts than a query may have is refused, whatever they are",
    arguments: [
      "RETURN [" + many(1_000_001, ",") { _ in "1" } + "] AS x", "MATCH (a:" + many(1_000_001, "|") { _ in "A" } + ") RETURN a",
      "MATCH " + many(1_000_001, ",") { _ in "()" } + " RETURN 1",
      "MATCH (a) RETURN a.k AS k, " + many(33_000, ",") { "a.k\($0) AS c\($0)" } + " ORDER BY " + many(33_000, ",") { "a.j\($0)" },
    ])
  func refuses(text: String) throws {
    let error = #expect(throws: EngineError.self) { try PreparationTests.engine().prepare(text) }
    guard case .query(let error)? = error else { return }
    #expect(error.detail == .queryTooLarge)
  }

  @Test("A graph is asked for names that it does not have, but tells of the first twenty only")
  func warns() throws {
    let text = "MATCH (a:" + PreparationTests.many(1_000, "|") { "L\($0)" } + ") RETURN a"
    #expect(try PreparationTests.engine().prepare(text).warnings().count == PreparedQuery.mostWarnings)
  }

  @Test("A message keeps its beginning and its end, however long what it names is")
  func shortens() throws {
    let name = String(repeating: "n", count: 1_000_000)
    let error = #expect(throws: EngineError.self) { try PreparationTests.engine().prepare("RETURN \(name)") }
    guard case .query(let error)? = error else { return }
    #expect(error.message.hasPrefix("The variable 'nnn") && error.message.hasSuffix("nnn' is not defined here."))
    #expect(error.message.utf8.count < 700)
  }
}
