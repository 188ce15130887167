import EntenteModel
import Testing

@Suite("A partial date keeps the precision that the text gives")
struct PartialDateTests {
  static let spans: [(String, String, String, PartialDate.Precision)] = [
    ("2023-11-09", "2023-11-09", "2023-11-09", .day),
    ("2024-02", "2024-02-01", "2024-02-29", .month),
    ("2023", "2023-01-01", "2023-12-31", .year),
    ("2026-41", "2026-07-01", "2026-12-31", .half),
    ("2026-40", "2026-01-01", "2026-06-30", .half),
    ("2018-33", "2018-01-01", "2018-03-31", .quarter),
    ("2018-39", "2018-09-01", "2018-12-31", .quadrimester),
    ("2023-24", "2023-12-01", "2024-02-29", .season),
    // Seasons of a hemisphere: the northern ones as those without one, the southern ones half a year away.
    ("2023-25", "2023-03-01", "2023-05-31", .season),
    ("2023-28", "2023-12-01", "2024-02-29", .season),
    ("2023-29", "2023-09-01", "2023-11-30", .season),
    ("2023-30", "2023-12-01", "2024-02-29", .season),
    ("2023-31", "2023-03-01", "2023-05-31", .season),
    ("2023-32", "2023-06-01", "2023-08-31", .season),
    ("2018-36", "2018-10-01", "2018-12-31", .quarter),
    ("2018-37", "2018-01-01", "2018-04-30", .quadrimester),
    // Digits that are not told (level 1: from the right).
    ("2004-XX", "2004-01-01", "2004-12-31", .year),
    ("1985-04-XX", "1985-04-01", "1985-04-30", .month),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", .year),
    ("202X", "2020-01-01", "2029-12-31", .decade),
    ("20XX", "2000-01-01", "2099-12-31", .century),
    ("2023~", "2023-01-01", "2023-12-31", .year),
    ("2024/2027", "2024-01-01", "2027-12-31", .interval),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15", .day),
    // Level 2: digits that are not told anywhere.
    ("XXXX", "0000-01-01", "9999-12-31", .interval),
    ("1XXX", "1000-01-01", "1999-12-31", .interval),
    ("2X23", "2023-01-01", "2923-12-31", .interval),
    ("156X-12-25", "1560-12-25", "1569-12-25", .interval),
    ("1XXX-12", "1000-12-01", "1999-12-31", .interval),
    ("1XXX-XX", "1000-01-01", "1999-12-31", .interval),
    ("1984-1X", "1984-10-01", "1984-12-31", .interval),
    ("2024-02-2X", "2024-02-20", "2024-02-29", .interval),
    ("20XX-02-29", "2000-02-29", "2096-02-29", .interval),
    ("2023-XX-31", "2023-01-31", "2023-12-31", .interval),
    ("-010X", "-0109-01-01", "-0100-12-31", .decade),
    // Level 2: what is uncertain in a part only.
    ("2004-06-~01", "2004-06-01", "2004-06-01", .day),
    ("?2004-06-~11", "2004-06-11", "2004-06-11", .day),
    ("2004?-06-11", "2004-06-11", "2004-06-11", .day),
    ("2011-23~", "2011-09-01", "2011-11-30", .season),
    ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", .interval),
    // Level 2: years whose last digits do not count, sets, and times of day (level 0).
    ("1950S2", "1900-01-01", "1999-12-31", .interval),
    ("[1667,1668, 1670..1672]", "1667-01-01", "1672-12-31", .interval),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31", .interval),
    ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", .day),
    ("1985-04-12T23:20:30+05:30", "1985-04-12", "1985-04-12", .day),
  ]

  @Test("Each form covers its days, and its text stays as it was", arguments: spans)
  func covers(_ text: String, _ first: String, _ last: String, _ precision: PartialDate.Precision) throws {
    let date = try #require(PartialDate(text))
    #expect(date.text == text)
    #expect(date.precision == precision)
    #expect(date.firstDay == PartialDate(first)?.firstDay)
    #expect(date.lastDay == PartialDate(last)?.lastDay)
  }

  @Test(
    "Years of more than four digits, and sets without an end",
    arguments: [
      ("Y17000", 17_000, 17_000), ("Y-17000", -17_000, -17_000), ("Y17E3", 17_000, 17_000), ("Y17101E1S3", 171_000, 171_999),
      ("Y171010S3", 171_000, 171_999), ("Y-20000S1", -29_999, -20_000),
    ])
  func longYears(_ text: String, _ first: Int, _ last: Int) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay == Int32(CivilDate(year: first, month: 1, day: 1).daysSinceEpoch))
    #expect(date.lastDay == Int32(CivilDate(year: last, month: 12, day: 31).daysSinceEpoch))
    #expect(date.year == first && date.text == text)
  }

  @Test("A set may be open at its ends")
  func openSets() throws {
    #expect(try #require(PartialDate("[..1760-12-03]")).firstDay == PartialDate.openFirst)
    #expect(try #require(PartialDate("{1984..}")).lastDay == PartialDate.openLast)
  }

  @Test("An open interval has no last day", arguments: ["2017/..", "2017/"])
  func open(_ text: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.lastDay == PartialDate.openLast)
    #expect(date.year == 2017)
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "20", "2023-2", "2023-13", "2023-02-30", "2023-00", "2023-1-01", "23-01-01", "2023-42", "2027/2024", "../..", "/",
      "2023-01-01T00:00",
      "today", "2X23-13", "XXXXX", "2023-03-", "٢٠٢٣", String(repeating: "2", count: 100), "2023-02-3X", "XXXX-02-30", "2023-1X-00",
      "Y2023", "Y017000", "Y17E9", "Y99999999", "1950S5", "1950S0", "[]", "{2023", "[2023}", "[2023,]", "[..]", "[2023..2022]",
      "[2024,..2023]",
      "2023-03T10:00:00", "2023-01-01T25:00:00", "2023-01-01T10:00:00+5", "Y", "Y-", "2023??", "T10:00:00", "2023-~", "~", "-", "Y17E",
      "Y12E1",
    ])
  func refuses(_ text: String) { #expect(PartialDate(text) == nil) }

  static let orders: [(String, String, Bool?)] = [
    ("2022", "2023", true), ("2023", "2022", false), ("2023", "2023-05", nil), ("2023-05-01", "2023-05-01", false),
    ("2023-12-31", "2024", true), ("2024", "2023-12-31", false), ("2017/..", "2020", nil), ("2023", "2023", nil),
  ]

  @Test("Before is true, false, or not known", arguments: orders)
  func before(_ a: String, _ b: String, _ expected: Bool?) throws {
    #expect(try #require(PartialDate(a)).isBefore(#require(PartialDate(b))) == expected)
  }

  @Test("Two dates are certainly the same day only where both are days")
  func sameDay() throws {
    let day = try #require(PartialDate("2023-05-01"))
    let year = try #require(PartialDate("2023"))
    #expect(day.isSameDay(as: day) == true)
    #expect(day.isSameDay(as: year) == nil)
    #expect(year.isSameDay(as: year) == nil)
    #expect(day.isSameDay(as: try #require(PartialDate("2024"))) == false)
  }

  @Test("In a timeline, a partial date sorts by its last day")
  func timeline() {
    let dates = ["2025", "2025-03-05", "2022", "2025-12-31"].compactMap { PartialDate($0) }
    #expect(dates.sorted(by: PartialDate.timelineOrder).map(\.text) == ["2022", "2025-03-05", "2025", "2025-12-31"])
  }

  @Test("Day numbers and civil days are each other's inverse over eight hundred years")
  func civil() {
    var day = CivilDate(year: 1599, month: 12, day: 31)
    for number in CivilDate(year: 1600, month: 1, day: 1).daysSinceEpoch..<CivilDate(year: 2400, month: 1, day: 1).daysSinceEpoch {
      let next = CivilDate(daysSinceEpoch: number)
      #expect(next.daysSinceEpoch == number && day < next)
      day = next
    }
    #expect(CivilDate(year: 1970, month: 1, day: 1).daysSinceEpoch == 0)
  }
}
