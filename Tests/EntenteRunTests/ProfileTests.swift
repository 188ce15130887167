import EntenteModel
import EntenteRun
import EntenteStore
import Testing

/// What PROFILE tells, on a hub with twelve spokes, each a year after the one before.
@Suite("PROFILE tells what the run did, along the way that a run without it takes")
struct ProfileTests {
  private func star() throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<13 { builder.addNode(labels: ["N"], properties: ["k": .integer(Int64(number))]) }
    for spoke in 1..<13 {
      try builder.addEdge(from: 0, to: spoke, type: "K", properties: ["since": .edtf(try #require(PartialDate("\(2000 + spoke)")))])
    }
    return Engine(try builder.build())
  }

  /// Rows and edges of the first line that has some words.
  private func line(_ words: String, _ query: String) throws -> [Int] {
    let plan = try star().prepare("PROFILE " + query).profile()
    let line = try #require(plan.split(separator: "\n").first { $0.contains(words) }, "no '\(words)' in\n\(plan)")
    return line.split(separator: " ").suffix(2).compactMap { Int($0) }
  }

  @Test("A condition on dates that the store checks while it reads: all edges that were looked at count, the rows are those that fulfil it")
  func dates() throws {
    let walk = "MATCH (a {k: 0}) MATCH (a)-[rs:K*1..2]->(b) WHERE all(r IN rs WHERE r.since > '2006') RETURN b.k"
    #expect(try line("walk", walk) == [6, 12])
  }

  /// Twelve dated spokes of one type beside thirty of another, in a graph with hundreds of edges elsewhere.
  private func crowded() throws -> Engine {
    var builder = GraphBuilder()
    for number in 0..<400 { builder.addNode(labels: number == 5 ? ["N", "Rare"] : ["N"], properties: ["k": .integer(Int64(number))]) }
    for spoke in 1..<13 {
      try builder.addEdge(from: 0, to: spoke, type: "K", properties: ["since": .edtf(try #require(PartialDate("\(2000 + spoke)")))])
    }
    for spoke in 20..<50 { try builder.addEdge(from: 0, to: spoke, type: "L", properties: [:]) }
    for number in 50..<399 { try builder.addEdge(from: number, to: number + 1, type: "K", properties: [:]) }
    return Engine(try builder.build())
  }

  @Test(
    "A date, a type or a label costs no more than the edges that it has to look at",
    arguments: [
      ("MATCH (a {k: 0}) MATCH (a)-[r:K]->(b) AS OF 2006 RETURN b.k", 12, 6),
      ("MATCH (a {k: 0}) MATCH (a)-[r:K]->(b) BETWEEN 2003 AND '2004' RETURN b.k", 12, 4),
      ("MATCH (a {k: 0}) MATCH (a)-[r:K]->(b) WHERE r.since < '2003' RETURN b.k", 12, 2),
      ("MATCH (a {k: 0}) MATCH (a)-[r:K]->(b) WHERE r.since >= '2011' AND r.since <= '2012' RETURN b.k", 12, 2),
      ("MATCH (a {k: 0}) MATCH (a)-[r]->(b) AS OF 2001 RETURN b.k", 42, 31), ("MATCH (a {k: 0})-[r:K]->(b:Rare) RETURN b.k", 1, 1),
      ("MATCH (a)-[r:K]->(b:Rare) AS OF 2010 RETURN a.k", 1, 1),
      ("MATCH (a {k: 0})-[r:L]->(b) RETURN b.k", 30, 30),
    ])
  func cost(query: String, edges: Int, rows: Int) throws {
    let prepared = try crowded().prepare("PROFILE " + query)
    let plan = try prepared.profile()
    // The last two columns of each line: rows and edges.
    let lines = plan.split(separator: "\n").dropFirst().map { $0.split(separator: " ").suffix(2).compactMap { Int($0) } }.filter {
      $0.count == 2
    }
    #expect(lines.reduce(0) { $0 + $1[1] } <= edges, "\(plan)")
    #expect(lines.first?[0] == rows, "\(plan)")
  }

  @Test("Operators of subqueries count their rows and edges over all the rows that they are run for")
  func subqueries() throws {
    #expect(try line("expand", "MATCH (a) WHERE a.k < 3 RETURN COUNT { (a)-[:K]->() } AS n") == [12, 12])
    #expect(try line("expand", "MATCH (a) WHERE a.k = 0 AND EXISTS { (a)-[:K]->(b) WHERE b.k > 10 } RETURN a.k") == [12, 12])
    #expect(try line("expand", "MATCH (a {k: 0}) RETURN [(a)-[:K]->(b) | b.k] AS l") == [12, 12])
  }

  @Test("The repetitions of a path that is searched count, too")
  func searches() throws {
    #expect(try line("expand", "MATCH ANY SHORTEST (a {k: 1})-[r:K]-(x)-[s:K]-(b {k: 2}) RETURN x.k")[1] >= 1)
  }
}
