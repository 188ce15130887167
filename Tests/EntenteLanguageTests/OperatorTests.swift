import EntenteLanguage
import Testing

@Suite("Operators are grouped as openCypher has it")
struct OperatorTests {
  @Test(
    "Precedence",
    arguments: [
      ("1 + 2 * 3", "(add 1 (multiply 2 3))"),
      ("8 - 4 - 2", "(subtract (subtract 8 4) 2)"),
      ("2 ^ 3 ^ 2", "(power (power 2 3) 2)"),
      ("-2 ^ 2", "(power -2 2)"),
      ("-a ^ 2", "(power (negate a) 2)"),
      ("2 * -3", "(multiply 2 -3)"),
      ("- - 3", "(negate -3)"),
      ("a.b.c[0].d", "a.b.c[0].d"),
      ("-a.b", "(negate a.b)"),
      ("NOT a = b", "(not (a equal b))"),
      ("NOT NOT a", "(not (not a))"),
      ("NOT a AND b", "(and (not a) b)"),
      ("a OR b XOR c AND d", "(or a (xor b (and c d)))"),
      ("a AND b AND c", "(and a b c)"),
      ("(a AND b) AND c", "(and (and a b) c)"),
      ("1 < a <= 3", "(1 less a lessOrEqual 3)"),
      ("a = b IS NULL", "(a equal (isNull b))"),
      ("NOT a IS NOT NULL", "(not (isNotNull a))"),
      ("x IN [1] + [2]", "(isIn x (add [1] [2]))"),
      ("a STARTS WITH 'x' + 'y'", "(startsWith a (add 'x' 'y'))"),
      ("a =~ 'x' = true", "((matches a 'x') equal true)"),
      ("xs[1..]", "xs[1..]"),
      ("xs[..-1][0]", "xs[..-1][0]"),
      ("n:A:B", "(n has A&B)"),
      ("n:A|B&!C", "(n has A|(B&!C))"),
      ("a < -1", "(a less -1)"),
      ("(a)-(b)", "(subtract a b)"),
      ("(a)--1", "(subtract a -1)"),
    ])
  func groups(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "A parenthesis opens a pattern only where a relationship follows it",
    arguments: ["(a)-->(b)", "(a)--(b)", "(a)<-[:X]-(b)", "()-[r]-()", "(:A {x: 1})<-->(b)", "(a)-->(b)<--(c)"])
  func patterns(text: String) throws {
    let (tree, root) = try Parser.parseExpression(Array(text.utf8))
    guard case .pattern = tree[root].kind else {
      Issue.record("\(text) is no pattern")
      return
    }
  }

  @Test("A bar ends labels within a comprehension, and joins them elsewhere")
  func bars() throws {
    let (tree, root) = try Parser.parseExpression(Array("[x IN xs WHERE x:A|x.name]".utf8))
    guard case .listComprehension(let comprehension) = tree[root].kind else {
      Issue.record("no comprehension")
      return
    }
    #expect(comprehension.result.map { Printer.print($0, of: tree) } == "x.name")
    #expect(try shape("[x IN xs WHERE (x:A|B) | 1]") == "<[x IN xs WHERE (x:A|B) | 1]>")
  }
}
