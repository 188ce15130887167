import Testing

@testable import EntenteRun

@Suite("Temporal values")
struct TemporalTests {
  @Test(
    "Texts in every form of ISO 8601",
    arguments: [
      ("date('2024-02-29')", "2024-02-29"), ("date('20240229')", "2024-02-29"), ("date('2024-02')", "2024-02-01"),
      ("date('202402')", "2024-02-01"),
      ("date('2024')", "2024-01-01"), ("date('2024-060')", "2024-02-29"), ("date('2024W097')", "2024-03-03"),
      ("date('2024-W09')", "2024-02-26"),
      ("date('2024-Q2-91')", "2024-06-30"), ("date('-0044-03-15')", "-0044-03-15"), ("date('+12024-01-01')", "+12024-01-01"),
      ("localtime('0915')", "09:15"), ("localtime('09:15:30,5')", "09:15:30.5"), ("time('09+02')", "09:00+02:00"),
      ("time('091530-0330')", "09:15:30-03:30"),
      ("time('09:15')", "09:15Z"), ("localdatetime('2024-060T09')", "2024-02-29T09:00"),
      ("datetime('2024-02-29T09:15Z')", "2024-02-29T09:15Z"),
      ("datetime('2024-07-01T09[Europe/Brussels]')", "2024-07-01T09:00+02:00[Europe/Brussels]"),
    ])
  func texts(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "What is no date is refused",
    arguments: [
      "date('2023-02-29')", "date('2023-13')", "date('2023-W53')", "date('hello')", "date('2023-1-1')", "localtime('24:00')",
      "localtime('10:61')",
      "time('10:00+19:00')", "datetime('2024-02-29 09:15')", "datetime('2024-07-01T09+05:00[Europe/Brussels]')",
      "datetime('2024-07-01T09[Mars/Base]')",
      "date('+1000000000-01-01')", "duration('P')", "duration('PT')", "duration('1D')", "duration('P1H')", "duration('P1D1Y')",
    ])
  func refusals(_ expression: String) { #expect(shown(expression) == "ArgumentError InvalidArgumentValue") }

  @Test(
    "Maps, with weeks, quarters and ordinal days, and with what another value gives",
    arguments: [
      ("date({year: 2024, week: 9, dayOfWeek: 4})", "2024-02-29"), ("date({year: 2024, quarter: 2, dayOfQuarter: 91})", "2024-06-30"),
      ("date({year: 2024, ordinalDay: 60})", "2024-02-29"), ("date({date: date('2024-02-29'), year: 2023})", "2023-02-28"),
      ("date({date: date('2024-01-31'), month: 6})", "2024-06-30"), ("date({date: date('2024-01-31'), week: 2})", "2024-01-10"),
      ("localtime({hour: 1, second: 1})", "ArgumentError InvalidArgumentValue"), ("date({month: 1})", "ArgumentError InvalidArgumentValue"),
      ("date({year: 2024, day: 3})", "ArgumentError InvalidArgumentValue"),
      ("date({year: 2023, month: 2, day: 30})", "ArgumentError NumberOutOfRange"),
      ("localtime({hour: 25})", "ArgumentError NumberOutOfRange"),
      ("localtime({hour: 1, minute: 2, second: 3, millisecond: 4, nanosecond: 5})", "01:02:03.004000005"),
      ("date({year: 2024, weak: 1})", "ArgumentError InvalidArgumentValue"), ("date({year: '2024'})", "TypeError InvalidArgumentValue"),
      ("time({time: time('10:00+01:00'), timezone: '+03:00'})", "12:00+03:00"),
      ("time({time: localtime('10:00'), timezone: '+03:00'})", "10:00+03:00"),
      ("datetime({epochSeconds: 0, nanosecond: 7})", "1970-01-01T00:00:00.000000007Z"),
      ("datetime({epochMillis: -1})", "1969-12-31T23:59:59.999Z"),
      ("datetime({datetime: datetime('2024-07-01T00:30+02:00'), timezone: 'UTC'})", "2024-06-30T22:30Z[UTC]"),
    ])
  func maps(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Zones reach from local mean time to years beyond their tables, and know gaps and overlaps",
    arguments: [
      ("datetime('1850-01-01T12[Europe/Brussels]').offset", "'+00:17:30'"),
      ("datetime('2500-07-01T12[Europe/Brussels]').offset", "'+02:00'"),
      ("datetime('2500-01-01T12[America/New_York]').offset", "'-05:00'"),
      ("datetime('2500-01-01T12[Australia/Sydney]').offset", "'+11:00'"),
      ("datetime('2024-03-31T02:30[Europe/Brussels]')", "2024-03-31T03:30+02:00[Europe/Brussels]"),
      ("datetime('2024-10-27T02:30[Europe/Brussels]')", "2024-10-27T02:30+02:00[Europe/Brussels]"),
      ("datetime('2024-10-27T02:30+01:00[Europe/Brussels]')", "2024-10-27T02:30+01:00[Europe/Brussels]"),
      ("datetime('2024-10-27T01:30[Europe/Brussels]') + duration('PT2H')", "2024-10-27T02:30+01:00[Europe/Brussels]"),
      ("datetime('2024-10-26T02:30[Europe/Brussels]') + duration('P1D')", "2024-10-27T02:30+02:00[Europe/Brussels]"),
      ("datetime('2024-01-01T00[Asia/Kolkata]').timezone", "'Asia/Kolkata'"),
    ])
  func zones(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test("A zone's name leads to no file outside the zones", arguments: ["../../etc/passwd", "/etc/passwd", "Europe//Brussels", ".", ""])
  func zoneNames(_ name: String) { #expect(shown("datetime({year: 2024, timezone: '\(name)'})") == "ArgumentError InvalidArgumentValue") }

  @Test(
    "Durations",
    arguments: [
      ("duration('P1Y2M3W4DT5H6M7.008S')", "P1Y2M25DT5H6M7.008S"), ("duration('P0.5Y')", "P6M"), ("duration('P1.5W')", "P10DT12H"),
      ("duration('PT-0.5S')", "PT-0.5S"), ("-duration('P1MT1S')", "P-1MT-1S"), ("duration({hours: 1, minutes: -90})", "PT-30M"),
      ("duration({days: 0.1})", "PT2H24M"), ("duration('P1D') * 1.5", "P1DT12H"), ("duration('P1M') / 2", "P15DT5H14M33S"),
      ("duration('PT0S')", "PT0S"),
      ("duration('PT1H').minutes", "60"), ("duration('PT-1.5S').secondsOfMinute", "-2"), ("duration('P1D') - duration('PT1H')", "P1DT-1H"),
      ("duration({years: 9223372036854775807})", "ArgumentError NumberOutOfRange"),
      ("duration('P1D') / 0", "ArithmeticError DivisionByZero"),
      ("duration('P2024-01-02T03:04:05')", "P2024Y1M2DT3H4M5S"),
    ])
  func durations(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Sums and differences",
    arguments: [
      ("date('2024-01-31') + duration('P1M')", "2024-02-29"), ("date('2024-03-31') - duration('P1M')", "2024-02-29"),
      ("date('2024-01-01') + duration('PT36H')", "2024-01-02"), ("localtime('23:30') + duration('PT1H')", "00:30"),
      ("duration('P1D') + date('2024-01-01')", "2024-01-02"),
      ("localdatetime('2024-01-01T00') - duration('PT0.000000001S')", "2023-12-31T23:59:59.999999999"),
      ("date('+999999999-12-31') + duration('P1D')", "ArgumentError NumberOutOfRange"), ("date('2024-01-01') + null", "null"),
    ])
  func arithmetic(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "What lies between",
    arguments: [
      ("duration.between(date('2024-01-31'), date('2024-03-01'))", "P1M1D"),
      ("duration.between(date('2024-03-01'), date('2024-01-31'))", "P-1M-1D"),
      ("duration.inMonths(date('2020-02-29'), date('2024-02-28'))", "P3Y11M"),
      ("duration.inDays(date('2024-01-01'), date('2025-01-01'))", "P366D"),
      ("duration.inSeconds(time('10:00+01:00'), time('10:00Z'))", "PT1H"),
      ("duration.inDays(localtime('10:00'), date('2024-01-01'))", "PT0S"),
      ("duration.inSeconds(datetime('2024-10-27T00[Europe/Brussels]'), datetime('2024-10-28T00[Europe/Brussels]'))", "PT25H"),
      ("duration.between(null, date('2024-01-01'))", "null"), ("duration.between(1, date('2024-01-01'))", "TypeError InvalidArgumentValue"),
    ])
  func between(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Truncation",
    arguments: [
      ("date.truncate('week', date('2024-02-29'))", "2024-02-26"),
      ("date.truncate('quarter', date('2024-05-29'), {day: 15})", "2024-04-15"),
      ("date.truncate('weekYear', date('2024-12-31'))", "2024-12-30"), ("date.truncate('century', date('-0044-03-15'))", "-0100-01-01"),
      ("localtime.truncate('minute', localtime('10:11:12.13'))", "10:11"),
      ("localtime.truncate('second', localtime('10:11:12.13'), {millisecond: 5})", "10:11:12.005"),
      ("localtime.truncate('millisecond', localtime('10:11:12.345678'), {nanosecond: 9})", "10:11:12.345000009"),
      (
        "datetime.truncate('day', datetime('2024-07-01T10+02:00'), {timezone: 'Europe/Brussels'})",
        "2024-07-01T00:00+02:00[Europe/Brussels]"
      ),
      ("date.truncate('hour', date('2024-01-01'))", "ArgumentError InvalidArgumentValue"),
      ("date.truncate('fortnight', date('2024-01-01'))", "ArgumentError InvalidArgumentValue"),
    ])
  func truncation(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "Components",
    arguments: [
      ("date('2024-12-30').weekYear", "2025"), ("date('2024-12-30').week", "1"), ("date('2024-02-29').ordinalDay", "60"),
      ("date('2024-02-29').dayOfQuarter", "60"),
      ("date('2024-02-29').dayOfWeek", "4"), ("localtime('10:11:12.345678901').microsecond", "345678"),
      ("time('10:00-01:30').offsetMinutes", "-90"),
      ("datetime('1970-01-01T00:00:01Z').epochMillis", "1000"), ("date('2024-01-01').hour", "TypeError InvalidArgumentValue"),
    ])
  func components(_ expression: String, _ expected: String) { #expect(shown(expression) == expected) }

  @Test(
    "A statement sees one time",
    arguments: [
      "datetime() = datetime.statement()", "localtime.transaction() = localtime.statement()", "timestamp() = datetime().epochMillis",
      "date() = date(datetime())",
    ])
  func clock(_ expression: String) { #expect(shown(expression) == "true") }
}
