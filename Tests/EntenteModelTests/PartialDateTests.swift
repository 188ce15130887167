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
  ]

  @Test("Each form covers its days, and its text stays as it was", arguments: spans)
  func covers(_ text: String, _ first: String, _ last: String, _ precision: PartialDate.Precision) throws {
    let date = try #require(PartialDate(text))
    #expect(date.text == text)
    #expect(date.precision == precision)
    #expect(date.firstDay == PartialDate(first)?.firstDay)
    #expect(date.lastDay == PartialDate(last)?.lastDay)
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
      "today", "2X23", "XXXX", "2023-03-", "٢٠٢٣", String(repeating: "2", count: 60),
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
