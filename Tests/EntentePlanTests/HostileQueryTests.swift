import EntenteLanguage
import EntentePlan
import Testing

@Suite("Whatever the parser lets through, binding gets through")
struct HostileQueryTests {
  @Test(
    "The highest and deepest trees",
    arguments: [
      "RETURN " + String(repeating: "1 + ", count: LanguageLimits.height - 2) + "1 AS x",
      "RETURN " + String(repeating: "(", count: 150) + "1" + String(repeating: ")", count: 150) + " AS x",
      "MATCH (n) RETURN n" + String(repeating: ".a", count: LanguageLimits.height - 2) + " AS x",
      "MATCH (n0) WHERE " + String(repeating: "EXISTS { MATCH (n0)-->(n1) WHERE ", count: 60) + "true" + String(repeating: " }", count: 60)
        + " RETURN n0 AS x",
      "RETURN " + String(repeating: "NOT ", count: 150) + "true AS x",
      "RETURN " + String(repeating: "[x IN ", count: 90) + "[]" + String(repeating: " | 1]", count: 90) + " AS x",
    ])
  func deepest(text: String) throws {
    let query = try Binder.bind(try Parser.parse(text))
    #expect(query.columns.count == 1)
    #expect(throws: Never.self) { _ = try Parser.parse(Printer.print(query.tree)) }
  }

  @Test("Thousands of clauses and items")
  func wide() throws {
    let items = (0..<5000).map { "\($0) AS x\($0)" }.joined(separator: ", ")
    #expect(try Binder.bind(try Parser.parse("WITH \(items) RETURN *")).columns.count == 5000)
    let matches = String(repeating: "MATCH (a)-->(b) ", count: 2000)
    #expect(try Binder.bind(try Parser.parse(matches + "RETURN a")).branches[0].clauses.count == 2001)
  }

  @Test("More variables than a row has places are refused")
  func tooManyVariables() throws {
    let text = "MATCH " + (0..<40_000).map { "(n\($0))-->()" }.joined(separator: ", ") + " RETURN n0"
    let error = #expect(throws: QueryError.self) { try Binder.bind(try Parser.parse(text)) }
    #expect(error?.detail == .queryTooLarge)
  }
}
