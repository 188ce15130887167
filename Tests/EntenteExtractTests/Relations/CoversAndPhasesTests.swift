import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

/// What a cover, an imprint and the words around a text say of it; phases of programmes; "it" as an object; members of what was told of.
@Suite("Covers, imprints, interim arrangements, phases, members of what was told of")
struct CoversAndPhasesTests {
  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: text) { edge in
      (edge.capacity.map { " as \($0)" } ?? "") + (edge.since.map { " since \($0.text)" } ?? "")
    }
  }

  private func check(_ told: ToldCase) throws {
    let found = try self.told("JOINT DECLARATION\n\nLima, 3 May 2025\n\n\(told.text)\n")
    for edge in told.wanted { #expect(found.contains(edge), "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "What stood before, what is a phase of what, who belongs to what was told of",
    arguments: [
      ToldCase(
        name: "interim", text: "1. This Declaration replaces the Interim Arrangements of 8 May 2019, which cease to apply.",
        wanted: [
          "JOINT DECLARATION 2025 SUCCEEDS Interim Arrangements of 8 May 2019",
          "JOINT DECLARATION 2025 CITES Interim Arrangements of 8 May 2019",
        ]),
      ToldCase(
        name: "phase",
        text: "1. We welcome Bay Programme, which Malta runs. A second phase, Bay Programme II, was launched in Lima in March 2024.",
        wanted: ["Bay Programme II PART_OF Bay Programme"]),
      ToldCase(
        name: "a phase of nothing told",
        text: "1. We welcome Bay Programme and Bay Programme II. It is run by Europol, which also led the first phase.", wanted: [],
        unwanted: ["PART_OF"]),
      ToldCase(
        name: "no phase", text: "1. We welcome Bay Programme, which Malta runs. Bay Programme II was launched in Lima in March 2024.",
        wanted: [],
        unwanted: ["PART_OF"]),
      ToldCase(
        name: "it",
        text:
          "1. The Lake Customs Network was founded by Peru. Kenya joined it as a full member in 2021, while Malta takes part in its work as an observer.",
        wanted: [
          "Kenya MEMBER_OF Lake Customs Network as member since 2021", "Malta MEMBER_OF Lake Customs Network as observer",
        ]),
      ToldCase(
        name: "another it",
        text: "1. The Lake Customs Network and the Delta Customs Network were founded by Peru. Kenya joined it in 2021.",
        wanted: [],
        unwanted: ["Kenya MEMBER_OF"]),
      ToldCase(
        name: "as adopted",
        text:
          "1. We note the Terms of Reference of the Lake Working Group on Ports, as adopted by the Senior Officials of the Andean Community and the Harbour Committee.",
        wanted: [], unwanted: ["ESTABLISHED Lake Working Group", "Harbour Committee senior officials"]),
      ToldCase(
        name: "of which",
        text:
          "1. The Colca Crime Conclave, of which Peru and Chile are members and in which Kenya participates as an observer, has written.",
        wanted: [
          "Peru MEMBER_OF Colca Crime Conclave as member", "Chile MEMBER_OF Colca Crime Conclave as member",
          "Kenya MEMBER_OF Colca Crime Conclave as observer",
        ]),
    ])
  func said(_ told: ToldCase) throws { try check(told) }

  @Test("A journal that an imprint names puts the item out, and its issue is no title")
  func journal() throws {
    let found = try told(
      """
      Harbour Security Bulletin
      Issue 3/2025

      Ministers agree on new rules for ports in the delta

      The interior ministers of the Andean Community met in Quito on 19 June 2025 to speak of ports, and of what the towns around them think of it.

      The mood was sober, and few of those who had come disagreed with what they heard in the course of the day. They adopted the Quito Declaration. In it, \
      the governments undertake to fight cybercrime.

      Published in Harbour Security Bulletin, Issue 3/2025, pp. 14-15

      """)
    #expect(found.contains { $0.hasPrefix("Harbour Security Bulletin PUBLISHED Ministers agree on new rules") }, "\(found.sorted())")
    #expect(found.contains("Quito Declaration ADDRESSES cybercrime"), "\(found.sorted())")
  }

  @Test(
    "The number of a note is its own line, and \"Ref.\" refers to another; a heading that says only what sort of text follows is no title")
  func note() throws {
    let text = """
      DELTA CUSTOMS SECRETARIAT

      Lomé, 12 September 2025
      DCS/SEC/2025/31

      CIRCULAR NOTE

      From: Secretary General
      To: Focal Points
      Ref.: DCS/SEC/2025/22
      Subject: Terms of Reference of the Delta Working Group on Ports

      Focal Points will find below the Terms of Reference of the Delta Working Group on Ports.

      TERMS OF REFERENCE

      1. Mandate

      a. The Group shall meet twice a year and shall keep a register of what it was asked.

      """
    let source = try DocumentReader.read(file: "note.txt", bytes: Array(text.utf8))
    #expect(source.header.number?.value == "DCS/SEC/2025/31")
    #expect(source.header.title?.value == "Terms of Reference of the Delta Working Group on Ports")
    let found = try told(text)
    #expect(found.contains { $0.hasSuffix("CITES DCS/SEC/2025/22") }, "\(found.sorted())")
  }

  @Test("A text that is called a chair's statement keeps the apostrophe in its name, and a point of the compass alone is no place")
  func names() throws {
    let found = try told("CHAIRMAN'S STATEMENT OF THE LAKE UNION\n\nLima, 3 May 2025\n\n1. We met to combat cybercrime.\n")
    #expect(!found.contains { $0.contains(" S Statement") }, "\(found.sorted())")
    let line = try told(
      "Operation SARGO: police met against cybercrime in East and Southern Africa\n\nOfficers were glad of it, as they said in the town.\n")
    #expect(!line.contains { $0.hasSuffix("HELD_IN East") }, "\(line.sorted())")
  }
}
