import EntenteLanguage
import Testing

@Suite("Literals are read exactly, or refused by name")
struct LiteralTests {
  @Test(
    "Numbers",
    arguments: [
      ("0", "0"), ("0xFF", "255"), ("0o17", "15"), ("9223372036854775807", "9223372036854775807"),
      ("-9223372036854775808", "-9223372036854775808"), ("-0x8000000000000000", "-9223372036854775808"), ("1.5", "1.5"),
      (".5", "0.5"), ("1e3", "1000.0"), ("1.5E-3", "0.0015"), ("-0.0", "(negate 0.0)"), ("007", "7"),
    ])
  func numbers(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "Strings",
    arguments: [
      (#"'it''s'"#, nil), (#"'it\'s'"#, "it's"), (#""a 'b' c""#, "a 'b' c"), (#"'\u00e9'"#, "é"), (#"'\uD83D\uDE00'"#, "😀"),
      (#"'\U0001F600'"#, "😀"), (#"'a\\b\n\t'"#, "a\\b\n\t"), ("'two\nlines'", "two\nlines"),
    ] as [(String, String?)])
  func strings(text: String, expected: String?) throws {
    let value = try? shape(text)
    #expect(value == expected.map { "'\($0)'" })
  }

  @Test(
    "What is no literal has a name",
    arguments: [
      ("9223372036854775808", .integerOverflow), ("-9223372036854775809", .integerOverflow), ("0x10000000000000000", .integerOverflow),
      ("1e400", .floatingPointOverflow), ("12abc", .invalidNumberLiteral), ("0x", .invalidNumberLiteral), ("0o8", .invalidNumberLiteral),
      ("1e", .invalidNumberLiteral), ("-1x", .invalidNumberLiteral), ("{1a: 2}", .unexpectedSyntax), (#"'\u12G4'"#, .invalidUnicodeLiteral),
      (#"'\uD800'"#, .invalidUnicodeLiteral),
      (#"'\U00110000'"#, .invalidUnicodeLiteral), ("1 — 2", .invalidUnicodeCharacter), ("'open", .unexpectedSyntax),
      (#"'\q'"#, .unexpectedSyntax), ("$", .unexpectedSyntax), ("1 # 2", .unexpectedSyntax), ("/* open", .unexpectedSyntax),
    ] as [(String, QueryError.Detail)])
  func refused(text: String, detail: QueryError.Detail) throws {
    let error = #expect(throws: QueryError.self) { try Parser.parseExpression(Array(text.utf8)) }
    #expect(error?.detail == detail)
  }

  @Test("Columns are named by the text as it was typed")
  func columns() throws {
    let tree = try Parser.parse("RETURN cOuNt( * ), ( 1+2 ) , /* why */ a . b, `odd name`, 'x' AS y")
    guard case .return(let projection)? = tree[tree.statements[0].query].parts[0].clauses.last?.kind else { return }
    #expect(projection.items.map(\.column) == ["cOuNt( * )", "( 1+2 )", "a . b", "odd name", "y"])
  }
}
