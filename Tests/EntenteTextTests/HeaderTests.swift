import EntenteModel
import EntenteText
import Testing

@Suite("The cover says what the document is, and nothing is guessed")
struct HeaderTests {
  @Test("A note's fields, number, place, date, marks and languages are read with their places")
  func note() throws {
    let document = try read(Fixtures.note)
    let header = document.header
    #expect(header.number?.value == "811/23")
    #expect(header.date?.value == PartialDate("2023-05-02"))
    #expect(header.place?.value == "Port Moresby")
    #expect(header.title?.value == "Rules of the Reef Council and the Customs Network")
    #expect(header.originator?.value == "Secretariat")
    #expect(header.recipients?.value == "Members")
    #expect(header.originalLanguages == ["fr"])
    #expect(header.language == "en")
    #expect(header.marks.map(\.value) == ["LIMITE"])
    #expect(header.previousDocuments.map(\.value) == ["702/1/23 REV 1"])
    let span = try #require(header.number?.spans.first)
    #expect(document.text[span.start..<span.end].elementsEqual("811/23".utf8))
  }

  @Test(
    "Date, number and title of other forums",
    arguments: [
      (Fixtures.resolution, "2026-12-18", "A/RES/81/214", "81/214. Strengthening cooperation of landlocked States on river patrols"),
      (Fixtures.statement, "2024-07-17/2024-07-18", nil, "Joint Statement of the Mekong Customs Ministers"),
      (Fixtures.release, "2024-05-12", nil, "Zambia and Malawi launch joint border post"),
      (Fixtures.pages, "2024-04-09", "CP/DEC. 7", "DECISION ON THE SECURITY OF PORTS"),
      (Fixtures.torn, "2021-06-04", nil, "BLACK SEA POLICE FORUM"),
      (Fixtures.communique, nil, nil, "Horn Security Forum"),
    ] as [(String, String?, String?, String)])
  func others(text: String, date: String?, number: String?, title: String) throws {
    let header = try read(text).header
    #expect(header.date?.value.text == date)
    #expect(header.number?.value == number)
    #expect(header.title?.value == title)
  }

  @Test("A date that only the body names is not the document's")
  func undated() throws {
    let text = "Port news\n\nIn the margins of the meeting on 5 March 2025, the ministers met their partners.\n\nThey will meet again."
    #expect(try read(text).header.date == nil)
  }

  @Test(
    "The language is that of the commonest short words",
    arguments: [
      ("Declaración\n\nLos ministros de los países que se reunieron en la ciudad apoyan a la red de fiscales por el bien de todos.", "es"),
      (
        "Declaração\n\nOs ministros dos países que se reuniram na cidade apoiam a rede de procuradores para o bem de todos, com uma nova agência.",
        "pt"
      ),
      ("XYZ 1 2 3", "und"),
    ])
  func language(text: String, language: String) throws { #expect(try read(text).header.language == language) }
}
