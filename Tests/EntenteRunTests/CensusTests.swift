import EntenteModel
import EntenteRun
import EntenteStore
import Testing

@Suite("Edges are counted by type and a part of their date")
struct CensusTests {
  /// Of each edge its type and date: every fifth without one, and one of the types before the others in time.
  private static let edges: [(type: String, day: Int64?)] = (0..<3000).map { number in
    let type = ["K", "L", "M"][number % 3]
    return (type, number % 5 == 0 ? nil : Int64(number * 7919 % 5000) + (type == "L" ? -9000 : 6000))
  }

  private static func store() throws -> GraphStore {
    var builder = GraphBuilder()
    for _ in 0..<50 { builder.addNode(labels: ["N"], properties: [:]) }
    for (number, edge) in edges.enumerated() {
      try builder.addEdge(
        from: number % 50, to: number * 7 % 50, type: edge.type, properties: edge.day.map { ["on": .date(days: $0)] } ?? [:])
    }
    return try builder.build()
  }

  @Test(
    "Every group comes once, with all its edges, whether its part of the date comes again on later days or not",
    arguments: ["year", "quarter", "month", "day", ""])
  func groups(_ part: String) throws {
    let engine = Engine(try Self.store())
    let key = part.isEmpty ? "e.on" : "e.on.\(part)"
    for (query, edges) in [
      ("MATCH ()-[e]->() RETURN type(e), \(key), count(*)", Self.edges), ("MATCH ()-[e]->() RETURN \(key), count(*)", Self.edges),
      ("MATCH ()-[e:L]->() RETURN \(key), count(*)", Self.edges.filter { $0.type == "L" }),
      ("MATCH ()-[e:M|K]->() RETURN \(key), type(e), count(*)", Self.edges.filter { $0.type != "L" }),
    ] {
      var expected: [String: Int] = [:]
      for edge in edges {
        let date = edge.day.map { CivilDate(daysSinceEpoch: Int($0)) }
        let value: String =
          switch part {
          case "year": date.map { "\($0.year)" } ?? "null"
          case "quarter": date.map { "\(($0.month + 2) / 3)" } ?? "null"
          case "month": date.map { "\($0.month)" } ?? "null"
          case "day": date.map { "\($0.day)" } ?? "null"
          default: edge.day.map { "\($0)" } ?? "null"
          }
        let hasType = query.contains("type(e)")
        expected[hasType ? "\(edge.type) \(value)" : value, default: 0] += 1
      }
      let rows = try engine.run(query).rows
      #expect(rows.count == expected.count, "\(query)")
      let counts = try rows.map { row in try #require(Int(row[row.count - 1].referenceText)) }
      #expect(counts.sorted() == expected.values.sorted(), "\(query)")
    }
  }
}
