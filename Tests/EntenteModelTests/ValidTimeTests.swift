import EntenteModel
import Testing

@Suite("An edge holds from when it began until it ended, as far as the dates tell")
struct ValidTimeTests {
  static let cases: [(since: String?, until: String?, on: String?, stated: String?, date: String, holds: Bool?)] = [
    ("2017", nil, nil, "2024-05-31", "2020", true), ("2017", nil, nil, nil, "2016", false), ("2017", nil, nil, nil, "2017-05-01", nil),
    ("2024", "2027", nil, nil, "2028", false), ("2024", "2027", nil, nil, "2027-06-01", nil),
    ("2024", "2027", nil, nil, "2025-06-01", true),
    (nil, nil, "2023-11-09", "2025-03-05", "2024", true), (nil, nil, nil, "2025-03-05", "2024", false),
    (nil, nil, nil, "2025-03-05", "2025-03-05", true), (nil, nil, nil, nil, "2024", nil),
  ]

  @Test("Certainly, certainly not, or not known", arguments: cases)
  func holds(_ c: (since: String?, until: String?, on: String?, stated: String?, date: String, holds: Bool?)) throws {
    func date(_ text: String?) -> PartialDate? { text.flatMap { PartialDate($0) } }
    let time = ValidTime(since: date(c.since), until: date(c.until), on: date(c.on), stated: date(c.stated))
    #expect(time.holds(on: try #require(PartialDate(c.date))) == c.holds)
  }
}
