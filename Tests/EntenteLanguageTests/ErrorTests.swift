import EntenteLanguage
import Testing

@Suite("Errors say where, what was expected, and what was probably meant")
struct ErrorTests {
  static func failure(_ text: String) -> QueryError? {
    do throws(QueryError) {
      _ = try Parser.parse(text)
      return nil
    } catch { return error }
  }

  @Test("A caret stands under the place, counted in characters")
  func caret() throws {
    let text = "MATCH (é:Ämter)\n  RETRUN é"
    let error = try #require(ErrorTests.failure(text))
    let place = try #require(error.place(in: Array(text.utf8)))
    #expect((place.line, place.column) == (2, 3))
    #expect(
      error.rendered(source: Array(text.utf8)) == """
        SyntaxError: 'RETRUN' is not expected here. (line 2, column 3)
            RETRUN é
            ^^^^^^
        Did you mean RETURN?
        """)
  }

  @Test("A long line is cut around the place")
  func longLine() throws {
    let text = "RETURN " + String(repeating: "1 + ", count: 100) + ")"
    let lines = try #require(ErrorTests.failure(text)).rendered(source: Array(text.utf8)).split(separator: "\n")
    #expect(lines[1].utf8.count <= 102)
    let caret = try #require(Array(lines[2].utf8).firstIndex(of: UInt8(ascii: "^")))
    #expect(Array(lines[1].utf8)[caret] == UInt8(ascii: ")"))
  }

  @Test(
    "Misspelt keywords are recognised",
    arguments: [
      ("MTCH (n) RETURN n", "MATCH"), ("MATCH (n) WHRE n.x = 1 RETURN n", "WHERE"), ("MATCH (n) RETURN n LIMTI 3", "LIMIT"),
      ("MATCH (n) RETURN n ODER BY n.x", "ORDER"), ("UNWIND [1] AS x RETRUN x", "RETURN"),
    ])
  func suggestions(text: String, suggestion: String) throws {
    #expect(ErrorTests.failure(text)?.suggestion == suggestion)
  }

  @Test(
    "What stands where it cannot",
    arguments: [
      ("", .unexpectedSyntax), ("RETURN", .unexpectedSyntax), ("MATCH (n RETURN n", .unexpectedSyntax),
      ("MATCH (a)-[:X..]->(b) RETURN a", .invalidRelationshipPattern), ("MATCH (a)->(b) RETURN a", .invalidRelationshipPattern),
      ("MATCH (a)-[*1..2]->{1,2}(b) RETURN a", .invalidRelationshipPattern), ("MATCH (a)-->{3,2}(b) RETURN a", .invalidRelationshipPattern),
      ("MATCH (a)-[*99999999999]->(b) RETURN a", .integerOverflow), ("MATCH (a)(b) RETURN a", .unexpectedSyntax),
      ("RETURN all(x IN [1])) AS y", .unexpectedSyntax), ("RETURN CASE END", .unexpectedSyntax), ("RETURN [1, 2", .unexpectedSyntax),
      ("RETURN {a 1}", .unexpectedSyntax), ("MATCH (match) RETURN 1", .unexpectedSyntax), ("RETURN 1; RETURN 2", .unexpectedSyntax),
      ("MATCH p = shortestPath((a)) RETURN p", .unexpectedSyntax), ("CALL { RETURN 1 }", .unexpectedSyntax),
      ("FOREACH (x IN [1] | SET x.y = 1)", .unexpectedSyntax), ("MATCH SHORTEST 0 (a)-->(b) RETURN a", .unexpectedSyntax),
    ] as [(String, QueryError.Detail)])
  func misplaced(text: String, detail: QueryError.Detail) throws {
    #expect(ErrorTests.failure(text)?.detail == detail)
  }
}
