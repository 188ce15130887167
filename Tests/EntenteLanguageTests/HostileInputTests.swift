import EntenteLanguage
import EntenteTestSupport
import Testing

@Suite("No text stops the parser")
struct HostileInputTests {
  @Test(
    "Deep nesting is refused, however it is made",
    arguments: [
      ("RETURN ", "(", "1", ")"), ("RETURN ", "[", "1", "]"), ("RETURN ", "{a: ", "1", "}"), ("RETURN ", "NOT ", "true", ""),
      ("RETURN ", "- ", "1", ""), ("RETURN ", "f(", "1", ")"), ("RETURN ", "CASE WHEN true THEN ", "1", " END"),
      ("RETURN ", "EXISTS { MATCH (a) WHERE ", "true", " }"), ("RETURN ", "[x IN ", "[]", "]"), ("RETURN xs", "[xs", "[0]", "]"),
      ("MATCH (n:", "!", "A", ") RETURN n"), ("MATCH (n:", "(", "A", ")"), ("MATCH ", "(", "(a)-->(b)", "){1}"),
      ("MATCH ", "(a {x: EXISTS { ", "(b)", " }})"), ("RETURN ", "({a: ", "1", "})"), ("RETURN ", "[(a)-->(b) | ", "1", "]"),
    ])
  func deep(start: String, open: String, middle: String, close: String) throws {
    for depth in [1000, 100_000] {
      let text = start + String(repeating: open, count: depth) + middle + String(repeating: close, count: depth)
      let error = #expect(throws: QueryError.self) { try Parser.parse(text) }
      #expect(error?.detail == .queryTooDeep)
    }
  }

  @Test(
    "Long chains are read, or refused for their height",
    arguments: [(" AND ", true), (" OR ", true), (" = ", true), (" + ", false), (" * ", false), (" ^ ", false)])
  func chains(sign: String, isFlat: Bool) throws {
    let text = "RETURN " + String(repeating: "1" + sign, count: 100_000) + "1"
    let error = ErrorTests.failure(text)
    #expect(error?.detail == (isFlat ? nil : .queryTooDeep))
  }

  @Test("A literal of a megabyte is a literal")
  func longLiteral() throws {
    let (tree, root) = try Parser.parseExpression([UInt8(ascii: "'")] + [UInt8](repeating: 0x78, count: 1 << 20) + [UInt8(ascii: "'")])
    guard case .string(let value) = tree[root].kind else { return }
    #expect(value.utf8.count == 1 << 20)
  }

  @Test(
    "What is not UTF-8 is refused where it stands",
    arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func invalidBytes(bytes: [UInt8]) throws {
    for (before, after) in [("RETURN ", ""), ("RETURN '", "'"), ("RETURN 1 // ", "\n"), ("RETURN `", "`"), ("RETURN a", "b")] {
      let error = #expect(throws: QueryError.self) { try Parser.parse(Array(before.utf8) + bytes + Array(after.utf8)) }
      #expect(error?.detail == .invalidUnicodeCharacter)
      #expect(error.map { Int($0.range.start) } == before.utf8.count)
    }
  }

  @Test("Random tokens are read or refused, and what is read prints and reads again", arguments: [1, 2, 3, 4] as [UInt64])
  func noise(seed: UInt64) throws {
    let pieces = [
      "MATCH", "RETURN", "WHERE", "WITH", "(", ")", "[", "]", "{", "}", "-", "->", "<-", "--", "*", "..", "1", "2.5", "'s'", "a", "n",
      ":", "|", "&", "!", "%", ",", ".", "AS", "OF", "IN", "NOT", "IS NULL", "=", "<", "+", "CASE", "WHEN", "END", "all", "any", "SHORTEST",
      "EXISTS", "COUNT", "reduce", "$p", "ORDER BY", "UNION", "?", "\u{FFFD}", "`q`",
    ]
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      guard let tree = try? Parser.parse("RETURN " + text) else { continue }
      let printed = Printer.print(tree)
      let again = (try? Parser.parse(printed)).map(Printer.print)
      #expect(again == printed, "\(text) printed as \(printed)")
    }
  }
}
