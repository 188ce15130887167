import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

/// Texts that tell of themselves: whose they are, and the meeting that they come from.
@Suite("Communiqués about their own meeting")
struct NarrationTests {
  static let communique = """
    POLICE CHIEFS COUNCIL OF THE RIFT (PCCR)

    FINAL COMMUNIQUÉ

    Adopted at the Twelfth Ordinary Meeting of the Police Chiefs Council

    Kolvereid, Uganda, 5 June 2025

    The Police Chiefs Council held its Twelfth Ordinary Meeting in Kolvereid from 3 to 5 June 2025.

    The meeting was attended by Kenya and Rwanda. Malawi was represented by its ambassador. Norway and UNODC were also represented.

    The Council decided to hold its Thirteenth Ordinary Meeting in Mombasa in June 2026.

    The Council thanked Uganda for hosting the meeting.

    The Council elected Kenya as its chair and Rwanda as its rapporteur.
    """

  @Test(
    "The cover's meeting has the place of the place line, all its days, those who came, and the thanks of the text",
    arguments: [
      "Twelfth Ordinary Meeting of the Police Chiefs Council HELD_IN Kolvereid on 2025-06-05",
      "Kenya INVOLVED_IN Twelfth Ordinary Meeting of the Police Chiefs Council on 2025-06-03/2025-06-05",
      "Rwanda INVOLVED_IN Twelfth Ordinary Meeting of the Police Chiefs Council on 2025-06-03/2025-06-05",
      "Malawi INVOLVED_IN Twelfth Ordinary Meeting of the Police Chiefs Council on 2025-06-03/2025-06-05",
      "UNODC INVOLVED_IN Twelfth Ordinary Meeting of the Police Chiefs Council on 2025-06-03/2025-06-05",
      "Uganda INVOLVED_IN Twelfth Ordinary Meeting of the Police Chiefs Council on 2025-06-03/2025-06-05",
      "Kenya CHAIRS Police Chiefs Council",
    ])
  func ownMeeting(_ edge: String) throws {
    let found = try told(Self.communique)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "What is told of the next meeting, or of another office, is not said of this one",
    arguments: ["Uganda INVOLVED_IN Thirteenth Ordinary Meeting of the Police Chiefs Council", "Rwanda CHAIRS Police Chiefs Council"])
  func others(_ edge: String) throws { #expect(!(try told(Self.communique).contains { $0.hasPrefix(edge) })) }

  @Test("A verb of gathering and the meeting that it is for are one event")
  func gathering() throws {
    let found = try told(
      """
      Statement

      1. We, the Ministers of the Interior of ASEAN, gathered in Kolvereid on 28 August 2024 for the Second Ministerial Meeting on Piracy. We were joined
      by INTERPOL and Norway.
      """)
    let meetings = Set(found.filter { $0.contains("HELD_IN") }.map { $0.prefix { $0 != "H" } })
    #expect(meetings.count == 1, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("INTERPOL INVOLVED_IN") } && found.contains { $0.hasPrefix("Norway INVOLVED_IN") })
  }

  @Test("In a text in which nobody says 'we', the ministers whose doings it tells speak for it")
  func narrators() throws {
    let found = try told(
      """
      Joint Communiqué of the Rift Forum

      Kolvereid, 12 June 2025

      1. The Ministers welcomed the work of the Delta Commission.

      2. The Ministers expressed their support for ARINSA.

      3. The Ministers agreed to combat cybercrime.
      """)
    #expect(found.contains { $0.contains("SUPPORTS ARIN-SA") && !$0.hasPrefix("?") }, "\(found.sorted())")
    #expect(found.contains { $0.contains("ADDRESSES cybercrime") }, "\(found.sorted())")
  }

  @Test(
    "'It' is what the sentence before has introduced where it is acted upon, and nobody where either could act",
    arguments: [
      ("The Delta Commission presented the Rift Ports Network. It is chaired by Kenya.", "Kenya CHAIRS Rift Ports Network", true),
      ("The Delta Commission presented the Rift Ports Network. It is chaired by Kenya.", "Kenya CHAIRS Delta Commission", false),
      (
        "The Delta Commission launched the Rift Ports Network. It cooperates with INTERPOL.", "Delta Commission COOPERATES_WITH INTERPOL",
        false
      ),
      (
        "We agree to establish the Rift Ports Network. It will be coordinated by INTERPOL.", "INTERPOL COORDINATES Rift Ports Network", true
      ),
    ])
  func introduced(_ text: String, _ edge: String, _ isSaid: Bool) throws {
    let found = try told(text)
    #expect(found.contains(edge) == isSaid, "\(found.sorted())")
  }

  @Test(
    "A clause goes on behind an aside and a relative clause with what it left open",
    arguments: [
      ("We thank the Delta Commission, which was founded in 2006, and call upon INTERPOL to support ARINSA.", "INTERPOL SUPPORTS ARIN-SA"),
      (
        "The Delta Programme succeeds the Rift Programme, which ended in 2023, and is aimed at cybercrime.",
        "Delta Programme ADDRESSES cybercrime"
      ),
      ("We invite INTERPOL, whose work is chaired by Kenya, to support ARINSA.", "INTERPOL SUPPORTS ARIN-SA"),
      ("The Delta Commission may, by consensus, support ARINSA.", "Delta Commission SUPPORTS ARIN-SA"),
      ("We welcome the Delta Programme, which UNODC manages and Norway and Japan co-finance.", "Japan FUNDS Delta Programme"),
    ])
  func goesOn(_ text: String, _ edge: String) throws {
    let found = try told(text)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test("What somebody only examines is a possibility, and a wish makes nobody a chair")
  func open() throws {
    let text = "Kenya is examining whether to join ARINSA. We note that Norway has expressed its interest in chairing the Delta Commission."
    let source = try DocumentReader.read(file: "prose.txt", bytes: Array(text.utf8))
    let result = try Extractor.standard().extract([source])
    let firm = result.relations.filter { [.memberOf, .chairs].contains($0.type) && $0.modality > .possibility }
    #expect(firm.isEmpty, "\(firm)")
  }

  private func told(_ text: String) throws -> Set<String> {
    try relations(toldIn: text) { $0.on.map { " on \($0.text)" } ?? "" }
  }
}
