import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("Prose about bodies and meetings")
struct ProseTests {
  static let cases = [
    ToldCase(
      name: "A comma before 'and' behind a single object begins another clause, however its verb is formed",
      text: """
        Europol supports AFRIPOL, and INTERPOL opened an office. Frontex supports CARICC, and SELEC began its work.
        Eurojust supports ARINSA, CEPOL and UNODC.
        """,
      wanted: [
        "Europol SUPPORTS AFRIPOL", "Frontex SUPPORTS CARICC", "Eurojust SUPPORTS ARIN-SA", "Eurojust SUPPORTS CEPOL",
        "Eurojust SUPPORTS UNODC",
      ],
      unwanted: ["Europol SUPPORTS INTERPOL", "Frontex SUPPORTS SELEC"]),
    ToldCase(
      name: "A meeting that a sentence names has its host, place, chair and those who came, on its day",
      text: """
        The Ministry of Public Order of Kenya hosted the second Great Lakes Conference on Firearms in Kolvereid on 4 May 2021. Prosecutors from Uganda and
        Rwanda took part in the conference, which was chaired by the Prime Minister of Kenya.
        """,
      wanted: [
        "Ministry of Public Order of Kenya INVOLVED_IN second Great Lakes Conference on Firearms (2021-05-04) on 2021-05-04",
        "second Great Lakes Conference on Firearms (2021-05-04) HELD_IN Kolvereid on 2021-05-04",
        "Uganda INVOLVED_IN second Great Lakes Conference on Firearms (2021-05-04) on 2021-05-04",
        "Rwanda INVOLVED_IN second Great Lakes Conference on Firearms (2021-05-04) on 2021-05-04",
        "Prime Minister of Kenya CHAIRS second Great Lakes Conference on Firearms (2021-05-04) on 2021-05-04",
      ]),
    ToldCase(
      name: "A signature that a verb tells is an event of the text right before it",
      text:
        "They recalled the Lakes Convention, the Rift Protocol on Ports, signed in Kolvereid on 3 June 2019 by Kenya and Uganda, and the Delta Plan.",
      wanted: [
        "Kenya INVOLVED_IN signature of the Rift Protocol on Ports on 2019-06-03",
        "signature of the Rift Protocol on Ports HELD_IN Kolvereid on 2019-06-03",
      ],
      unwanted: ["Kenya INVOLVED_IN signature of the Lakes Convention on 2019-06-03"]),
    ToldCase(
      name: "Its and it mean what the sentence before was about, and nobody where that had no name",
      text: """
        The Rift Police Network was set up in 2015. Its members are Kenya and Uganda. It fights car theft and fraud, and it cooperates with INTERPOL.

        The Rift Police Network met. The house is large. It is financed by Norway.
        """,
      wanted: [
        "Kenya MEMBER_OF Rift Police Network", "Uganda MEMBER_OF Rift Police Network", "INTERPOL COOPERATES_WITH Rift Police Network",
      ],
      unwanted: ["Norway FUNDS Rift Police Network"]),
    ToldCase(
      name: "A noun that the text defines stands for its bearer from there on",
      text: """
        The Rift Ports Coordination Group (the Group) was launched in 2020. It thanked the Contact Group on Mines.

        The Members of the Group are Kenya and Uganda.
        """,
      wanted: ["Kenya MEMBER_OF Rift Ports Coordination Group", "Uganda MEMBER_OF Rift Ports Coordination Group"],
      unwanted: ["Kenya MEMBER_OF Contact Group on Mines"]),
    ToldCase(
      name: "A programme named in capitals is the project spoken of next",
      text: "The ministers launched the CLEAR QUAYS project. The project is financed by Norway and is implemented by UNODC.",
      wanted: ["Norway FUNDS CLEAR QUAYS", "UNODC IMPLEMENTS CLEAR QUAYS"]),
    ToldCase(
      name: "What a relative clause with a subject of its own goes on about is its object, and the sentence goes on with it",
      text: "The CLEAR QUAYS project, which UNODC manages and which Norway and Japan fund, supports INTERPOL.",
      wanted: ["UNODC IMPLEMENTS CLEAR QUAYS", "Japan FUNDS CLEAR QUAYS", "CLEAR QUAYS SUPPORTS INTERPOL"],
      unwanted: ["Japan FUNDS INTERPOL", "Japan SUPPORTS INTERPOL"]),
    ToldCase(
      name: "What somebody is called on to do with a thing of theirs is theirs, not that of a body named before",
      text: "We invite AFRIPOL to conclude an arrangement, and call upon Spain to continue their support for the Rift Police Network.",
      wanted: ["Spain SUPPORTS Rift Police Network"], unwanted: ["AFRIPOL SUPPORTS Rift Police Network"]),
    ToldCase(
      name: "A short form behind a body within a body is the inner one's",
      text: "It was set up by the Council of Elders of the Inner Sea Commission (ISC).\n\nThe Delta Programme is implemented by ISC.",
      wanted: ["ISC IMPLEMENTS Delta Programme"],
      unwanted: ["Council of Elders of the Inner Sea Commission IMPLEMENTS Delta Programme"]),
    ToldCase(
      name: "A clause is dated by its own words",
      text: "Rwanda has been a member of the Rift Police Network since 2017, and Kenya has held its presidency since 2024.",
      wanted: ["Kenya CHAIRS Rift Police Network"], unwanted: []),
    ToldCase(
      name: "What a body is likened to is not gone on about",
      text: "They set up the Rift Task Force, modelled on the Delta Centre, which is chaired by Kenya.",
      wanted: ["Kenya CHAIRS Rift Task Force"], unwanted: ["Kenya CHAIRS Delta Centre"]),
    ToldCase(
      name: "A plural verb tells of all the names before it, a passive goes on for its subject",
      text: """
        They thank UNODC, INTERPOL and the Delta Centre, which cooperate with the Rift Police Network. The Delta Programme is funded by ASEAN and
        co-financed by Norway.
        """,
      wanted: [
        "Rift Police Network COOPERATES_WITH UNODC", "Delta Centre COOPERATES_WITH Rift Police Network", "Norway FUNDS Delta Programme",
      ],
      unwanted: ["Norway FUNDS ASEAN"]),
    ToldCase(
      name: "Who presides, and who came, is said of the meeting",
      text: """
        The second meeting of the Rift Police Network was held in Kigali on 20 January 2025, with the participation of Europol and
        UNODC.
        """,
      wanted: [
        "Europol INVOLVED_IN second meeting of the Rift Police Network on 2025-01-20",
        "UNODC INVOLVED_IN second meeting of the Rift Police Network on 2025-01-20",
      ]),
    ToldCase(
      name: "What completes an apposition is not gone on about",
      text: "They thank the Rift Task Force, a subsidiary body of the Delta Commission, whose members are Kenya and Uganda.",
      wanted: [], unwanted: ["Kenya MEMBER_OF Delta Commission", "Uganda MEMBER_OF Delta Commission"]),
    ToldCase(
      name: "A pronoun that completes a noun does not lead back to itself",
      text: "They set up the Rift Task Force; Kenya will assume its presidency, and Uganda and Rwanda will be members of it.",
      wanted: ["Uganda MEMBER_OF Rift Task Force"]),
    ToldCase(
      name: "A name ends with its sentence",
      text: "We thank Norway for its assistance to the Border Service of Kenya. Uganda joined the Rift Police Network.",
      wanted: ["Norway SUPPORTS Border Service of Kenya", "Uganda MEMBER_OF Rift Police Network"]),
  ]

  @Test("What it says is drawn, and nothing beside", arguments: cases.indices)
  func prose(_ index: Int) throws {
    let known = Self.cases[index]
    let found = try relations(known.text)
    for edge in known.wanted { #expect(found.contains(edge), "\(known.name): \(edge)\n\(found.sorted())") }
    for edge in known.unwanted { #expect(!found.contains(edge), "\(known.name): \(edge)") }
  }

  @Test("An item goes on from the words that wait for its verb, and is quoted with them")
  func stems() throws {
    let text = """
      TERMS OF REFERENCE

      1. The Rift Ports Network shall:

      a. coordinate the work of INTERPOL in the region;

      b. prevent and combat fraud.
      """
    let found = try relations(text)
    #expect(found.contains("Rift Ports Network COORDINATES INTERPOL"), "\(found.sorted())")
    #expect(found.contains("Rift Ports Network ADDRESSES fraud"), "\(found.sorted())")
  }

  @Test("What one body asks another to do is a call, however the asking is worded, and whatever stands between")
  func asked() throws {
    let found = try relations(
      """
      The Rift Committee requests UNODC, in collaboration with INTERPOL, to support the Delta Police Network. It mandated
      Europol to coordinate the Delta Police Network. It encourages Eurojust to work in close cooperation with Frontex.
      """, firmness: true)
    let stated: Set<String> = found.filter { !$0.contains("MENTIONS") && !$0.contains("CITES") }
    #expect(
      stated == [
        "INTERPOL COOPERATES_WITH UNODC (call)", "UNODC SUPPORTS Delta Police Network (call)",
        "Europol COORDINATES Delta Police Network (call)",
        "Eurojust COOPERATES_WITH Frontex (call)",
      ])
  }

  @Test("Whoever is only to take the chair does not hold it; what both sides express their support for, the text supports")
  func prospective() throws {
    let found = try relations(
      """
      Joint Communiqué of the Rift Forum

      1. Malta, the incoming Chair of the Rift Police Network, announced a conference.

      2. Both sides expressed their support for the Delta Police Network.

      3. They thanked the Rift Forum and its Task Force on Ports.
      """, firmness: true)
    let stated: Set<String> = found.filter { !$0.contains("MENTIONS") && !$0.contains("PUBLISHED") }
    #expect(
      stated == [
        "Malta CHAIRS Rift Police Network (commitment)",
        "Rift Forum Joint Communique SUPPORTS Delta Police Network (fact)",
        "Task Force on Ports PART_OF Rift Forum (fact)",
      ])
  }

  private func relations(_ text: String, firmness: Bool = false) throws -> Set<String> {
    try EntenteExtractTests.relations(toldIn: text) {
      ($0.on.map { " on \($0.text)" } ?? "") + (firmness ? " (\($0.modality.rawValue))" : "")
    }
  }
}
