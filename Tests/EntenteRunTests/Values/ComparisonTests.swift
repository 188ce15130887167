import Testing

@testable import EntenteRun

@Suite("Values compare as openCypher says")
struct ComparisonTests {
  @Test(
    "Equality is ternary, and looks into lists and maps",
    arguments: [
      ("1 = 1.0", "true"), ("9007199254740993 = 9007199254740992.0", "false"), ("null = null", "null"), ("1 = '1'", "false"),
      ("[1, null] = [1, 2]", "null"), ("[1, null] = [2, null]", "false"), ("[1] = [1, null]", "false"), ("{a: null} = {a: 1}", "null"),
      ("{a: 1} = {b: 1}", "false"), ("'é' = 'e\u{301}'", "false"), ("date('2020-01-01') = localdatetime('2020-01-01T00')", "false"),
      ("duration('P1D') = duration('PT24H')", "false"), ("1 <> null", "null"),
    ])
  func equality(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "NaN is neither less nor equal nor greater, and no null",
    arguments: [
      ("0.0 / 0.0 = 0.0 / 0.0", "false"), ("0.0 / 0.0 <> 1", "true"), ("0.0 / 0.0 < 1", "false"), ("0.0 / 0.0 >= 1", "false"),
      ("0.0 / 0.0 < 'a'", "null"),
    ])
  func notANumber(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "What has no order between it compares to null",
    arguments: [
      ("1 < 'a'", "null"), ("true > false", "true"), ("[1, 2] < [1, 2, 0]", "true"), ("[1, null] < [2]", "true"), ("[null] < [1]", "null"),
      ("{a: 1} < {a: 2}", "null"), ("duration('P1D') < duration('P2D')", "null"), ("'a' < 'B'", "false"), ("1 < 2 < 3", "true"),
      ("1 < null < 0", "null"), ("2 < 1 < null", "false"), ("9223372036854775807 < 9223372036854775808.0", "true"),
    ])
  func order(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Three-valued logic",
    arguments: [
      ("null AND false", "false"), ("null AND true", "null"), ("null OR true", "true"), ("null XOR true", "null"), ("NOT null", "null"),
      ("1 IN [1, null]", "true"), ("2 IN [1, null]", "null"), ("null IN []", "false"), ("[1, null] IN [[1, 2]]", "null"),
      ("3 IN range(1, 1000000000, 2)", "true"), ("4 IN range(1, 1000000000, 2)", "false"), ("'1' IN range(1, 3)", "false"),
    ])
  func logic(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test("Values of all types have one order, maps first and null last")
  func totalOrder() throws {
    let expressions = [
      "{a: 1}", "{b: 1}", "[1]", "[1, 2]", "[null]", "datetime('2020-01-01T00Z')", "localdatetime('2020-01-01T00')", "date('2020-01-01')",
      "time('10:00Z')", "localtime('10:00')", "duration('P1D')", "duration('P1M')", "''", "'a'", "false", "true", "-1", "0.5", "1",
      "0.0 / 0.0",
      "null",
    ]
    let values = try expressions.map { try evaluate($0) }
    for (index, value) in values.enumerated() {
      for (other, second) in values.enumerated() {
        #expect(Value.order(value, second).signum() == (index - other).signum(), "\(expressions[index]) and \(expressions[other])")
      }
    }
  }

  @Test(
    "Equivalent values hash alike",
    arguments: [("1", "1.0"), ("null", "null"), ("0.0 / 0.0", "-(0.0 / 0.0)"), ("[1, null]", "[1.0, null]")])
  func equivalence(_ first: String, _ second: String) throws {
    let (a, b) = (EquivalentValue(try evaluate(first)), EquivalentValue(try evaluate(second)))
    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
  }

  @Test(
    "EDTF dates compare as the spans that they cover",
    arguments: [
      ("edtf('2023') < edtf('2024')", "true"), ("edtf('2023') < edtf('2023-06')", "null"),
      ("edtf('2023-03') <= date('2023-03-31')", "true"),
      ("edtf('2023-03') < date('2023-03-31')", "null"), ("edtf('2026-41') > '2026-06-30'", "true"), ("edtf('2026-41') = '2026'", "null"),
      ("edtf('2026-41') = edtf('2025')", "false"), ("edtf('2023-03-05') = date('2023-03-05')", "true"),
      ("edtf('2023-03') = date('2023-03-05')", "null"), ("edtf('2023-03') = '2023-03'", "true"), ("edtf('2017/..') > '2016'", "true"),
      ("edtf('2023') < 'soon'", "null"), ("edtf('2023') = 3", "false"),
    ])
  func spans(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }
}
