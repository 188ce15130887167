import EntenteModel
import Testing

@Suite("Register numbers have one form, and know their revisions")
struct RegisterNumberTests {
  @Test(
    "Every spelling of a number is the same number",
    arguments: [
      ("6403/25", "6403/25"), ("ST-6403-2025-INIT", "6403/25"), ("ST 6403/25", "6403/25"), ("6403/2025", "6403/25"),
      ("6314/1/22", "6314/1/22"), ("6314/1/22 REV 1", "6314/1/22"), ("ST-6314-2022-REV-1", "6314/1/22"), ("6314/22 rev1", "6314/1/22"),
      ("6403/25 COR 1", "6403/25 COR 1"), ("ST-6403-2025-COR-1", "6403/25 COR 1"), ("6403/25 ADD 2 REV 1", "6403/25 ADD 2 REV 1"),
      ("6403/1/25 REV 1 COR 2", "6403/1/25 COR 2"), ("6403/25 COR", "6403/25 COR 1"),
    ])
  func spellings(text: String, plain: String) { #expect(RegisterNumber.plain(text) == plain) }

  @Test(
    "What is no number of the Council's register has no such form",
    arguments: ["A/RES/75/196", "2023-09-28", "", "REV 1", "6403", "6403/5"])
  func others(text: String) { #expect(RegisterNumber.canonical(text) == nil) }

  @Test(
    "Revisions of one number are one series; addenda, corrigenda and other numbers are not",
    arguments: [
      ("6403/25", "6403/25", 0), ("6403/25 INIT", "6403/25", 0), ("6403/1/25 REV 1", "6403/25", 1), ("6403/2/25 REV 2", "6403/25", 2),
      ("6403/25 ADD 1", "6403/25 ADD 1", 0), ("6403/25 ADD 1 REV 1", "6403/25 ADD 1", 1), ("6403/25 COR 1", "6403/25 COR 1", 0),
      ("6403/1/25 REV 1 COR 1", "6403/1/25 COR 1", 0), ("A/CONF.234/L.6/Rev.2", "a conf 234 l 6", 2),
      ("A/CONF.234/L.6", "a conf 234 l 6", 0),
    ])
  func series(text: String, name: String, revision: Int) {
    let series = RegisterNumber.series(text)
    #expect(series.name == name && series.revision == revision)
  }
}
