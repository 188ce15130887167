import EntenteExtract
import EntenteModel
import Testing

/// Deeds that a noun tells of and those who carry them on; those who come to a meeting; whose a government is.
@Suite("Whose deed a noun tells of, and who was there")
struct DeedsAndComersTests {
  @Test(
    "Who carries on what a noun tells has done it, as firmly as it is said",
    arguments: [
      ("Europol is responsible for the coordination of the Rift Ports Network.", "Europol COORDINATES Rift Ports Network"),
      ("We recognise the key role of Europol in the coordination of the Rift Ports Network.", "Europol COORDINATES Rift Ports Network"),
      ("Coordination of the Rift Ports Network rests with Europol.", "Europol COORDINATES Rift Ports Network"),
      ("Europol has been entrusted with the implementation of the Delta Plan.", "Europol IMPLEMENTS Delta Plan"),
      ("We commend Europol and CEPOL for their efforts towards the implementation of the Delta Plan.", "CEPOL IMPLEMENTS Delta Plan"),
      ("We request Europol to expedite the establishment of the Rift Ports Network.", "Europol ESTABLISHED Rift Ports Network call"),
      ("Europol reaffirmed its commitment to the implementation of the Delta Plan.", "Europol IMPLEMENTS Delta Plan commitment"),
      ("Europol reaffirmed its commitment to the fight against piracy.", "Europol ADDRESSES maritime piracy commitment"),
      ("The implementation of the Delta Plan will be ensured by Europol.", "Europol IMPLEMENTS Delta Plan commitment"),
      ("We welcome the launching, on 3 June 2021, of the Rift Ports Network by Europol.", "Europol ESTABLISHED Rift Ports Network"),
      ("We commend Europol for its continued and valuable support for CARICC.", "Europol SUPPORTS CARICC"),
    ])
  func carriers(_ sentence: String, _ edge: String) throws {
    #expect(try relations(toldBy: sentence).contains(edge))
  }

  @Test(
    "Who begins a foundation, is charged with it or strives for it has founded nothing yet",
    arguments: [
      ("Europol has begun the establishment of the Rift Ports Network.", "commitment"),
      ("Europol is responsible for the establishment of the Rift Ports Network.", "commitment"),
      ("Europol has been entrusted with the establishment of the Rift Ports Network.", "commitment"),
      ("The establishment of the Rift Ports Network rests with Europol.", "commitment"),
      ("We commend Europol for its efforts to establish the Rift Ports Network.", "possibility"),
      ("We commend the efforts of Europol to establish the Rift Ports Network.", "possibility"),
      ("We encourage Europol to step up its efforts to establish the Rift Ports Network.", "call"),
      ("We commend Europol for its efforts towards the establishment of the Rift Ports Network.", "possibility"),
      ("Europol has completed the establishment of the Rift Ports Network.", nil),
      ("We commend Europol for the establishment of the Rift Ports Network.", nil),
    ] as [(String, String?)])
  func begun(_ sentence: String, _ modality: String?) throws {
    let edge = "Europol ESTABLISHED Rift Ports Network"
    #expect(try relations(toldBy: sentence).filter { $0.contains("ESTABLISHED") } == [modality.map { "\(edge) \($0)" } ?? edge])
  }

  @Test(
    "Where that is denied, left undone or another's, nobody has",
    arguments: [
      "The implementation of the Delta Plan is not ensured by Europol.", "Europol denied any role in the implementation of the Delta Plan.",
      "Europol failed to complete the implementation of the Delta Plan.",
      "Europol criticised the efforts of the States towards the implementation of the Delta Plan.",
      "Europol would have led the implementation of the Delta Plan.",
    ])
  func nobody(_ sentence: String) throws {
    #expect(try relations(toldBy: sentence).filter { $0.contains("IMPLEMENTS") } == [])
  }

  @Test(
    "Whoever is thanked for support has given it; support that somebody gave is not the text's own",
    arguments: [
      ("We express our gratitude to Europol for the support extended to CARICC.", ["Europol SUPPORTS CARICC"]),
      ("We express our gratitude to Europol for the support to CARICC.", ["Europol SUPPORTS CARICC"]),
      ("We express our gratitude to Europol for the support to CARICC by Norway.", ["Norway SUPPORTS CARICC"]),
      ("We appreciate the support extended to CARICC.", []), ("Europol turned to Norway for support for CARICC.", []),
      (
        "We express our gratitude to Europol for the support to CARICC and to Norway for financing AFRIPOL.",
        ["Europol SUPPORTS CARICC"]
      ),
    ] as [(String, Set<String>)])
  func thanked(_ sentence: String, _ edges: Set<String>) throws {
    #expect(try relations(toldBy: sentence).filter { $0.contains("SUPPORTS") } == edges)
  }

  @Test("A government is its state's, by its adjective; what only begins so is another")
  func governments() throws {
    #expect(try relations(toldBy: "The Norwegian Government funds CARICC.").contains("Norway FUNDS CARICC"))
    #expect(try relations(toldBy: "The Equatorial Guinean Government funds CARICC.").allSatisfy { !$0.contains("Guinea FUNDS") })
    #expect(try relations(toldBy: "The Norwegian Government Chemist funds CARICC.").allSatisfy { !$0.contains("Norway FUNDS") })
  }

  @Test("\"To support X\" undertakes it where the sentence has no other verb, and \"that X support Y\" asks for it")
  func items() throws {
    #expect(try relations(toldBy: "To support the establishment of CARICC.").contains { $0.hasSuffix("SUPPORTS CARICC commitment") })
    #expect(
      try relations(toldBy: "To fight piracy, Europol supports CARICC.").filter { $0.contains("SUPPORTS") } == ["Europol SUPPORTS CARICC"])
    #expect(try relations(toldBy: "To support CARICC would be wrong.").filter { $0.contains("SUPPORTS") } == [])
    #expect(
      try relations(toldBy: "That Europol continue strengthening its cooperation with CARICC.").contains(
        "CARICC COOPERATES_WITH Europol call"))
    #expect(
      try relations(toldBy: "The announcement by Norway that it will fund CARICC was noted.").contains("Norway FUNDS CARICC commitment"))
  }

  @Test("A verb in the singular has one subject, and a pair that \"and\" has closed gets no third")
  func alone() throws {
    let found = try relations(
      toldBy: "Europol has a working arrangement with Nigeria, and the Lakes Agency has concluded an arrangement with Senegal.")
    #expect(!found.contains { $0.contains("Nigeria COOPERATES_WITH Senegal") || $0.contains("Europol COOPERATES_WITH Lakes Agency") })
    let chairs = try relations(
      toldBy: "We thank the Rift Ports Network, co-chaired by Norway and Chile, and the Delta Police Network for their work.")
    #expect(Set(chairs.filter { $0.contains("CHAIRS") }) == ["Chile CHAIRS Rift Ports Network", "Norway CHAIRS Rift Ports Network"])
  }

  @Test("Crimes that a text counts among organised crime are part of it, whatever the lists know; so is one that is a form of it")
  func taxonomy() throws {
    let listed = try relations(toldBy: "We will fight organised crime, including drug trafficking, corruption and money laundering.")
    for crime in ["corruption", "drug trafficking", "money laundering"] { #expect(listed.contains("\(crime) PART_OF organised crime")) }
    #expect(try relations(toldBy: "We will fight cross-border crime, including corruption.").filter { $0.contains("PART_OF") } == [])
    let closed = try relations(toldBy: "We will fight organised crime, including corruption, and terrorism, but not its links to fraud.")
    #expect(closed.filter { $0.contains("PART_OF") } == ["corruption PART_OF organised crime"])
    #expect(try relations(toldBy: "We will fight organised crime, not including corruption.").filter { $0.contains("PART_OF") } == [])
    #expect(
      try relations(toldBy: "Corruption is one of the most serious forms of organised crime.").contains(
        "corruption PART_OF organised crime"))
    #expect(try relations(toldBy: "Corruption is not a form of organised crime.").filter { $0.contains("PART_OF") } == [])
  }

  private func attended(_ sentence: String) throws -> Set<String> {
    let text = """
      COUNCIL OF LAKE MINISTERS

      FINAL STATEMENT

      Tunis, 1 March 2031

      1. The Council of Lake Ministers held its 12th session in Tunis on 1 March 2031. \(sentence)
      """
    let found = try relations(toldIn: text) { _ in "" }.filter { $0.contains("INVOLVED_IN") && !$0.hasPrefix("Council") }
    return Set(found.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  @Test(
    "All those who came are there, whichever people of theirs came",
    arguments: [
      ("It was attended by Heads of State and Government and Ministers of Kenya, Uganda and Rwanda.", ["Kenya", "Uganda", "Rwanda"]),
      ("It was attended by Ministers of Foreign Affairs of Kenya and Uganda.", ["Kenya", "Uganda"]),
      ("It was attended by Ministers of Kenya and Uganda, as well as observers from INTERPOL.", ["Kenya", "Uganda", "INTERPOL"]),
      ("The session was held in the presence of INTERPOL and observers from Kenya.", ["Kenya", "INTERPOL"]),
      ("It was attended by 400 delegates from 40 countries, as well as observers including INTERPOL and UNODC.", ["INTERPOL", "UNODC"]),
      ("The session was held in the absence of INTERPOL.", []),
    ] as [(String, Set<String>)])
  func comers(_ sentence: String, _ names: Set<String>) throws {
    #expect(try attended(sentence) == names)
  }

  @Test("What somebody is a partner for is not said to be so")
  func partners() throws {
    let found = try relations(toldBy: "Europol is Norway's partner to deepen cooperation with CARICC.")
    #expect(found.filter { $0.contains("COOPERATES_WITH") } == ["Europol COOPERATES_WITH Norway"])
  }

  @Test(
    "How closely somebody cooperates takes nothing from it", arguments: ["cooperates closely", "works more closely", "cooperates fully"])
  func closely(_ verb: String) throws {
    #expect(try relations(toldBy: "Europol \(verb) with CARICC.").contains("CARICC COOPERATES_WITH Europol"))
  }

  @Test(
    "Behind examples between commas, and behind \"that\", a verb is one though it could be a noun; what is done where appropriate is a possibility"
  )
  func bareVerbs() throws {
    #expect(
      try relations(toldBy: "Several bodies, such as Europol and Frontex, support the Rift Ports Network.").contains(
        "Frontex SUPPORTS Rift Ports Network"))
    #expect(try relations(toldBy: "Several bodies, such as Europol and Frontex, offered support.").filter { $0.contains("SUPPORTS") } == [])
    #expect(
      try relations(toldBy: "We recommend that Europol support the Rift Ports Network.").contains(
        "Europol SUPPORTS Rift Ports Network call"))
    for place in [
      "will, where appropriate, cooperate with", "shall where appropriate cooperate with", "will cooperate, where appropriate, with",
    ] {
      #expect(try relations(toldBy: "Europol \(place) CARICC.").contains("CARICC COOPERATES_WITH Europol possibility"))
    }
  }

  @Test("In whose presence others meet observes no body")
  func patronage() throws {
    let found = try relations(
      toldIn: lakeCommunique(
        "The seminar was held under the patronage of the President of Tunisia and in the presence of observers from CARICC.")
    ) { _ in "" }
    #expect(!found.contains { $0.contains("Tunisia MEMBER_OF") })
  }

  @Test("Who had the chair before has not chaired the same meeting")
  func predecessors() throws {
    let found = try relations(toldBy: "Kenya, which succeeded Uganda as chair of the Third Lakes Conference, spoke.")
    #expect(!found.contains { $0.hasPrefix("Uganda CHAIRS") })
  }

  @Test("Below a line for participants, each group's line names some")
  func participants() throws {
    let found = try relations(
      toldIn: """
        Police act against smugglers in Operation Grey Otter

        The Hague, 12 June 2031

        Operation Grey Otter ran from 3 to 9 June 2031.

        Participating countries:

        EU Member States: Austria and Spain.

        Third countries: Albania and Georgia.
        """
    ) { _ in "" }
    for state in ["Austria", "Spain", "Albania", "Georgia"] { #expect(found.contains("\(state) INVOLVED_IN Operation Grey Otter")) }
  }

  @Test("Below such a line, those who are excused, and whoever has the chair, took no part by it")
  func absentees() throws {
    let found = try relations(
      toldIn: """
        COUNCIL OF LAKE MINISTERS

        Minutes of the 12th session

        Tunis, 1 March 2031

        The Council of Lake Ministers held its 12th session in Tunis on 1 March 2031.

        Participating countries: Peru and Chile.

        Apologies: Kenya.

        Absent States: Uganda.
        """
    ) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Peru INVOLVED_IN") })
    #expect(!found.contains { $0.hasPrefix("Kenya INVOLVED_IN") || $0.hasPrefix("Uganda INVOLVED_IN") })
  }

  @Test("Over a bare \"DECLARATION\" stands the meeting's line, not the ministry's letterhead")
  func letterheads() throws {
    let found = try relations(
      toldIn: """
        Federal Ministry of the Interior

        Ministerial Conference of the Lake Coalition against Organised Crime
        Hamburg, 7 May 2031

        HAMBURG DECLARATION

        1. We, the Ministers of the Interior of Belgium, France and Spain, members of the Lake Coalition against Organised Crime, meeting in Hamburg on 7 May 2031
        in the presence of the Lake Agency, and of representatives of Brazil and Europol, undertake to fight piracy.
        """
    ) { _ in "" }
    #expect(!found.contains { $0.contains("Federal Ministry of the Interior Declaration") })
    for guest in ["Brazil", "Europol", "Lake Agency"] { #expect(found.contains { $0.hasPrefix("\(guest) INVOLVED_IN meeting of") }) }
  }

  @Test("A counted forum is a meeting")
  func covers() throws {
    let found = try relations(
      toldIn: """
        LAKE STATES FORUM SECRETARIAT

        FORTY-NINTH LAKE STATES FORUM

        Kisumu, Kenya
        3 - 6 September 2031

        FORUM COMMUNIQUÉ

        1. The Forty-Ninth Lake States Forum was held in Kisumu, Kenya from 3 - 6 September 2031 and was attended by Ministers of Uganda and Rwanda.
        """
    ) { _ in "" }
    let meeting = "FORTY-NINTH LAKE STATES FORUM (2031-09-03/2031-09-06)"
    #expect(found.contains { $0.uppercased() == "UGANDA INVOLVED_IN \(meeting)" })
    #expect(found.contains { $0.uppercased() == "\(meeting) HELD_IN KISUMU" })
  }
}
