import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@testable import EntenteExtract

@Suite("Dates in prose")
struct DateReaderTests {
  @Test(
    "A date keeps the precision that the text gives",
    arguments: [
      ("on 9 November 2023 in Lima", "2023-11-09"), ("in October 2022", "2022-10"), ("on July 4, 2021", "2021-07-04"),
      ("on October 30 and 31, 2019", "2019-10-30/2019-10-31"), ("in 2019", "2019"),
      ("in the second half of 2026", "2026-41"), ("in the first quarter of 2025", "2025-33"),
      ("on 17-18 July 2023", "2023-07-17/2023-07-18"),
      ("on 5 and 6 September 2024", "2024-09-05/2024-09-06"), ("from 3 to 5 June 2025", "2025-06-03/2025-06-05"),
      ("on 3, 4 and 5 May 2022", "2022-05-03/2022-05-05"), ("from 28 September to 1 October 2024", "2024-09-28/2024-10-01"),
      ("in spring 2024", "2024-21"), ("from 5 to 3 June 2025", "2025-06-03"),
      ("on 30 February 2023", "2023-02"), ("some 2000 officers", nil), ("in May", nil),
    ])
  func precision(_ text: String, _ date: String?) throws { #expect(try dates(text).first?.first.text == date) }

  @Test(
    "The words before a date say what it dates",
    arguments: [
      ("since 2017", DateExpression.Use.since), ("running from 2024 to 2027", .period), ("until 2026", .until),
      ("the Roadmap 2025-2026", .label),
      ("on 3 May 2021", .point),
    ])
  func use(_ text: String, _ use: DateExpression.Use) throws { #expect(try dates(text).first?.use == use) }

  @Test(
    "A day without a year is of the document's, where its month is near; a deadline dates nothing",
    arguments: [
      ("met on 12 June", "2024-06-12", "point"), ("from 12 to 14 June for the plenary", "2024-06-12/2024-06-14", "point"),
      ("on 12 December", nil, ""), ("in June", nil, ""), ("to be set up by June 2026", "2026-06", "label"),
      ("not later than 1 July 2026", "2026-07-01", "label"),
    ])
  func near(_ text: String, _ date: String?, _ use: String) throws {
    let found = try dates(text, stated: PartialDate("2024-06-20")).first
    #expect(found?.first.text == date)
    #expect(found.map { "\($0.use)" } ?? "" == use)
  }

  private func dates(_ text: String, stated: PartialDate? = nil) throws -> [DateExpression] {
    let grammar = try #require(RuleSet.carried().grammar(for: "en"))
    let tokens = Tokenizer.tokenize(Array(text.utf8))
    return DateReader(MarkedSentence(tokens, 0..<tokens.tokens.count, marks: []), grammar, stated: stated).expressions()
  }
}
