import Testing

@testable import EntenteRun

@Suite("Functions")
struct FunctionTests {
  @Test(
    "Of numbers",
    arguments: [
      ("abs(-3)", "3"), ("sign(-2.5)", "-1"), ("ceil(1.2)", "2.0"), ("floor(-1.2)", "-2.0"), ("round(2.5)", "3.0"), ("round(-2.5)", "-2.0"),
      ("round(0.49999999999999994)", "0.0"), ("round(2.675, 2)", "2.68"), ("round(-2.5, 0)", "-3.0"), ("round(2.5, 0, 'HALF_EVEN')", "2.0"),
      ("round(2.41, 1, 'UP')", "2.5"), ("round(-2.45, 1, 'CEILING')", "-2.4"), ("round(1.5, 400)", "1.5"), ("sqrt(16)", "4.0"),
      ("sqrt(-1)", "NaN"),
      ("sin(0)", "0.0"), ("atan2(0, 1)", "0.0"), ("degrees(pi())", "180.0"), ("haversin(0)", "0.0"), ("log(1)", "0.0"), ("exp(0)", "1.0"),
      ("isNaN(0.0 / 0.0)", "true"), ("0 <= rand() < 1", "true"), ("size(randomUUID())", "36"), ("abs(null)", "null"),
      ("abs(-9223372036854775808)", "ArithmeticError IntegerOverflow"), ("sqrt('x')", "TypeError InvalidArgumentValue"),
    ])
  func numbers(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Of strings",
    arguments: [
      ("toUpper('straße')", "'STRASSE'"), ("trim('  a b ')", "'a b'"), ("lTrim(' a ')", "'a '"), ("rTrim(' a ')", "' a'"),
      ("trim('xxaxx', 'x')", "'a'"),
      ("replace('aXbX', 'X', '--')", "'a--b--'"), ("replace('abc', '', 'x')", "'abc'"), ("split('a,b,', ',')", "['a', 'b', '']"),
      ("split('abc', '')", "['a', 'b', 'c']"), ("split('a,b;c', [',', ';'])", "['a', 'b', 'c']"), ("substring('hello', 1, 3)", "'ell'"),
      ("substring('hello', 9)", "''"), ("left('hello', 2)", "'he'"), ("right('hello', 2)", "'lo'"),
      ("left('hello', -1)", "ArgumentError NegativeIntegerArgument"),
      ("reverse('añb')", "'bña'"), ("size('añb')", "3"), ("toString(1.0)", "'1.0'"), ("toString(date('2020-02-29'))", "'2020-02-29'"),
      ("toString([1])", "TypeError InvalidArgumentValue"), ("toLower(null)", "null"), ("left('hello', 9223372036854775807)", "'hello'"),
    ])
  func strings(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Conversions give null for texts that say nothing, errors for types that cannot",
    arguments: [
      ("toInteger('42')", "42"), ("toInteger(' 2.9 ')", "2"), ("toInteger('x')", "null"), ("toInteger(-2.9)", "-2"),
      ("toInteger([])", "TypeError InvalidArgumentValue"), ("toIntegerOrNull([])", "null"),
      ("toInteger(1e300)", "ArithmeticError IntegerOverflow"),
      ("toInteger('1e30')", "null"), ("toFloat('1.5')", "1.5"), ("toFloat('0x10')", "null"), ("toFloat('nan')", "null"),
      ("toFloat(2)", "2.0"),
      ("toBoolean('TRUE')", "true"), ("toBoolean('yes')", "null"), ("toBoolean(1.5)", "TypeError InvalidArgumentValue"),
      ("toIntegerList(['1', 'x', 2.5, []])", "[1, null, 2, null]"),
    ])
  func conversions(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Of lists and maps",
    arguments: [
      ("head([])", "null"), ("last([1, 2])", "2"), ("tail([1, 2, 3])", "[2, 3]"), ("tail([])", "[]"), ("reverse([1, 2])", "[2, 1]"),
      ("range(1, 10, 4)", "[1, 5, 9]"), ("range(3, 1, -1)", "[3, 2, 1]"), ("range(1, 0)", "[]"),
      ("range(1, 2, 0)", "ArgumentError NumberOutOfRange"),
      ("range(1.0, 2)", "ArgumentError InvalidArgumentType"),
      ("size(range(-9223372036854775808, 9223372036854775807, 4611686018427387904))", "4"),
      ("range(9223372036854775806, 9223372036854775807)", "[9223372036854775806, 9223372036854775807]"), ("coalesce(null, 1, 2)", "1"),
      ("coalesce(null)", "null"), ("nullIf(1, 1)", "null"), ("keys({b: 1, a: null})", "['a', 'b']"), ("properties({a: 1})", "{a: 1}"),
      ("isEmpty('')", "true"), ("size([1, null])", "2"), ("last(range(1, 1000000000))", "1000000000"), ("tail(range(1, 3))", "[2, 3]"),
    ])
  func lists(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Of EDTF dates",
    arguments: [
      ("earliest('2026-41')", "2026-07-01"), ("latest(edtf('2023-02'))", "2023-02-28"), ("earliest(edtf('../2020'))", "null"),
      ("toString(edtf('2023~'))", "'2023~'"), ("edtf('2023-03').year", "2023"), ("edtf('2023-03').month", "3"),
      ("edtf('2023-03').day", "null"),
      ("edtf('2022/2024').year", "null"), ("edtf('2023-03-05').day", "5"), ("edtf('2026-41').precision", "'half'"),
      ("edtf('2023').text", "'2023'"),
      ("edtf('next year')", "ArgumentError InvalidArgumentValue"), ("date(edtf('2023-03-05'))", "2023-03-05"),
    ])
  func partialDates(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }
}
