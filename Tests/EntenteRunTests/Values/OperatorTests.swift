import Testing

@testable import EntenteRun

@Suite("Operators compute as openCypher says")
struct OperatorTests {
  @Test(
    "Arithmetic is checked on integers, IEEE 754's on floats",
    arguments: [
      ("7 / 2", "3"), ("-7 / 2", "-3"), ("-7 % 3", "-1"), ("7 / 2.0", "3.5"), ("2 ^ 3", "8.0"), ("1 / 0.0", "Infinity"),
      ("1 / 0", "ArithmeticError DivisionByZero"), ("5 % 0", "ArithmeticError DivisionByZero"),
      ("9223372036854775807 + 1", "ArithmeticError IntegerOverflow"), ("-9223372036854775808 - 1", "ArithmeticError IntegerOverflow"),
      ("-9223372036854775808 / -1", "ArithmeticError IntegerOverflow"), ("-9223372036854775808 % -1", "0"),
      ("4611686018427387904 * 2", "ArithmeticError IntegerOverflow"), ("1 + null", "null"), ("'a' + 1", "'a1'"), ("1.5 + 'a'", "'1.5a'"),
      ("[1] + 2", "[1, 2]"), ("1 + [2]", "[1, 2]"), ("[1] + [2]", "[1, 2]"), ("[1] + null", "null"),
      ("head([true]) + 1", "TypeError InvalidArgumentType"),
    ])
  func arithmetic(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Elements, slices and entries",
    arguments: [
      ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][3]", "null"), ("[1, 2, 3][null]", "null"), ("[1, 2, 3][1..]", "[2, 3]"),
      ("[1, 2, 3][..-1]", "[1, 2]"),
      ("[1, 2, 3][2..1]", "[]"), ("[1, 2, 3][-9..9]", "[1, 2, 3]"), ("{a: 1}['a']", "1"), ("{a: 1}.b", "null"), ("null.a", "null"),
      ("range(0, 9223372036854775806)[4611686018427387904]", "4611686018427387904"), ("size(range(1, 1000000000)[5..])", "999999995"),
      ("$list['a']", "TypeError ListElementAccessByNonInteger"), ("$map[1]", "TypeError MapElementAccessByNonString"),
      ("$absent", "ParameterMissing MissingParameter"),
    ])
  func access(_ expression: String, _ expected: String) {
    #expect(shown(expression, ["list": .list([.integer(1)]), "map": .map(MapValue())]) == expected)
  }

  @Test(
    "Comprehensions, quantifiers and reduce",
    arguments: [
      ("[x IN [1, 2, 3] WHERE x > 1 | x * x]", "[4, 9]"), ("[x IN null | x]", "null"), ("all(x IN [] WHERE false)", "true"),
      ("any(x IN [null, 1] WHERE x = 2)", "null"), ("none(x IN [null, 2] WHERE x = 2)", "false"),
      ("single(x IN [1, 1] WHERE x = 1)", "false"),
      ("single(x IN [1, null] WHERE x = 1)", "null"), ("reduce(s = 0, x IN [1, 2, 3] | s + x)", "6"),
      ("[x IN [1, 2] | [y IN [10, 20] | x + y]]", "[[11, 21], [12, 22]]"), ("reduce(s = '', x IN ['a', 'b'] | s + x)", "'ab'"),
      ("size([x IN range(1, 100000000) | x])", "limit memory"),
    ])
  func lists(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "CASE, simple and searched",
    arguments: [
      ("CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END", "'b'"), ("CASE null WHEN null THEN 1 ELSE 2 END", "2"),
      ("CASE WHEN null THEN 1 WHEN true THEN 2 END", "2"), ("CASE 3 WHEN 1 THEN 'a' END", "null"),
    ])
  func conditionals(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Strings compare by scalars",
    arguments: [
      ("'straße' STARTS WITH 'stra'", "true"), ("'abc' ENDS WITH 'bc'", "true"), ("'abc' CONTAINS ''", "true"),
      ("'abc' CONTAINS null", "null"),
      ("'e\u{301}' CONTAINS 'é'", "false"), ("'ab' STARTS WITH 'abc'", "false"), ("$number STARTS WITH 'a'", "null"),
    ])
  func strings(_ expression: String, _ expected: String) { #expect(shown(expression, ["number": .integer(1)]) == expected) }
}

@Suite("Values that loops build stay within bounds")
struct ExtentTests {
  @Test(
    "Too deep, too large, too long",
    arguments: [
      ("reduce(l = [], x IN range(1, 1000000) | [l])", "limit depth"), ("reduce(l = {}, x IN range(1, 1000000) | {a: l})", "limit depth"),
      ("reduce(l = [1], x IN range(1, 100) | [l, l])", "limit memory"), ("reduce(s = 'ab', x IN range(1, 60) | s + s)", "limit size"),
      ("size(split(replace('aaaaaaaa', 'a', 'bcd'), ''))", "24"),
      ("reduce(l = [1], x IN range(1, 60) | l + l)", "limit memory"), ("range(0, 9223372036854775806) + 1", "limit memory"),
      ("range(1, 1000000000) = range(1, 1000000000)", "true"), ("range(1, 1000000000) < range(1, 1000000001)", "true"),
      ("head(reverse(range(1, 1000000000)))", "1000000000"), ("reverse(range(1, 5, 3))", "[4, 1]"),
    ])
  func bounds(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test("A value takes three words")
  func size() { #expect(MemoryLayout<Value>.stride == 24) }
}
