import EntenteExtract
import EntenteModel
import Testing

@Suite("What belongs to one part of a sentence is not said of another")
struct WhereAClauseEndsTests {
  static let cases = [
    ToldCase(
      name: "Behind 'and' and a name, a past form with an object of its own begins a clause",
      text: """
        Europol supports AFRIPOL and INTERPOL launched the Rift Ports Network in 2020. The Delta Police Network was set up in 2015 by Eurojust, and Frontex joined
        it in 2021. CARICC is funded by Norway and Chile signed the Lakes Treaty.
        """,
      wanted: [
        "Europol SUPPORTS AFRIPOL", "INTERPOL ESTABLISHED Rift Ports Network on 2020", "Eurojust ESTABLISHED Delta Police Network on 2015",
        "Norway FUNDS CARICC",
      ],
      unwanted: [
        "Europol SUPPORTS INTERPOL", "Frontex ESTABLISHED Delta Police Network on 2015", "Chile FUNDS CARICC",
      ]),
    ToldCase(
      name: "What is called something, or was done this year, begins none",
      text: """
        Europol supports the Rift Ports Network and the Delta Police Network launched this year. Frontex supports CARICC and the Lakes Network called Safe Quays.
        """,
      wanted: ["Europol SUPPORTS Rift Ports Network", "Europol SUPPORTS Delta Police Network", "Frontex SUPPORTS CARICC"]),
    ToldCase(
      name: "A day and a comma close what is told of a text, and the next text is none of those who made it",
      text: """
        The Ministers recalled the Lakes Convention against Piracy, adopted by the Rift Council on 3 June 2002, and the Declaration on Security in the Lakes. They
        welcomed the Delta Plan, presented by Europol in May 2022, and the outcome of the Harbour Council.
        """,
      wanted: ["Rift Council ESTABLISHED Lakes Convention against Piracy on 2002-06-03"],
      unwanted: [
        "Declaration on Security in the Lakes ESTABLISHED Lakes Convention against Piracy on 2002-06-03",
        "Harbour Council PUBLISHED Delta Plan on 2022-05",
      ]),
    ToldCase(
      name: "A list of those who did something goes on over its commas",
      text: """
        The Rift Ports Network was set up in 2015 by Europol, INTERPOL, and Eurojust. The Delta Plan was adopted by CEPOL and Frontex in 2020.
        """,
      wanted: [
        "Europol ESTABLISHED Rift Ports Network on 2015", "INTERPOL ESTABLISHED Rift Ports Network on 2015",
        "Eurojust ESTABLISHED Rift Ports Network on 2015", "CEPOL ESTABLISHED Delta Plan on 2020", "Frontex ESTABLISHED Delta Plan on 2020",
      ]),
    ToldCase(
      name: "What one contributes to is not what the other does",
      text: """
        The Ministers welcomed the contribution of Europol to the fight against piracy, and of Frontex to the fight against smuggling of migrants.
        """,
      wanted: ["Europol ADDRESSES maritime piracy", "Frontex ADDRESSES migrant smuggling"],
      unwanted: ["Europol ADDRESSES migrant smuggling", "Frontex ADDRESSES maritime piracy"]),
    ToldCase(
      name: "Right behind 'and', a past form before a bare name goes on as the clause's verb",
      text:
        "Europol supports AFRIPOL and funded CARICC. Frontex has trained SELEC and met ARINSA. Eurojust supports the reformed CEPOL and renamed UNODC.",
      wanted: ["Europol SUPPORTS AFRIPOL", "Europol FUNDS CARICC", "Eurojust SUPPORTS CEPOL"],
      unwanted: ["Europol SUPPORTS CARICC", "Frontex SUPPORTS ARINSA"]),
    ToldCase(
      name: "The comma before 'and' closes a relative clause that a comma has opened, and the verb behind it is the sentence's",
      text: """
        Europol funds the Rift Ports Network, which UNODC runs, and supports AFRIPOL. INTERPOL runs the Delta Police Network, which trains officers and supports
        CARICC.
        """,
      wanted: ["Europol FUNDS Rift Ports Network", "Europol SUPPORTS AFRIPOL", "Delta Police Network SUPPORTS CARICC"],
      unwanted: ["UNODC SUPPORTS AFRIPOL", "INTERPOL SUPPORTS CARICC"]),
    ToldCase(
      name: "Of a list that words about one of it interrupt, they are about that one",
      text: "UNODC, with funding from Norway, and INTERPOL support the Rift Ports Network.",
      wanted: ["Norway FUNDS UNODC", "UNODC SUPPORTS Rift Ports Network", "INTERPOL SUPPORTS Rift Ports Network"],
      unwanted: ["Norway FUNDS INTERPOL"]),
    ToldCase(
      name: "Of two circles of members none is a member of the other",
      text: "All members of AFRIPOL but Kenya are members of the Rift Forum.",
      wanted: [], unwanted: ["AFRIPOL MEMBER_OF Rift Forum", "Rift Forum MEMBER_OF AFRIPOL"]),
    ToldCase(
      name: "What somebody used to do, was about to do or was close to doing is not done",
      text: "Europol used to support AFRIPOL. INTERPOL was about to support CARICC. Frontex was close to supporting SELEC.",
      wanted: ["INTERPOL SUPPORTS CARICC possibility", "Frontex SUPPORTS SELEC possibility"], unwanted: ["Europol SUPPORTS AFRIPOL"]),
    ToldCase(
      name: "Where something was to be held it was not",
      text: "The Rift Conference on Ports, initially to be held in Lima, took place in Kolvereid in May 2021.",
      wanted: ["Rift Conference on Ports (2021-05) HELD_IN Kolvereid on 2021-05"],
      unwanted: ["Rift Conference on Ports (2021-05) HELD_IN Lima on 2021-05"]),
    ToldCase(
      name: "What two contribute to together both do",
      text: "The Ministers welcomed the contribution of Europol and of Frontex to the fight against piracy.",
      wanted: ["Europol ADDRESSES maritime piracy", "Frontex ADDRESSES maritime piracy"]),
    ToldCase(
      name: "With whom one works on this, and with whom on that, it works",
      text: "Europol works with AFRIPOL on drug trafficking, and with CARICC on migrant smuggling.",
      wanted: ["AFRIPOL COOPERATES_WITH Europol", "CARICC COOPERATES_WITH Europol"]),
    ToldCase(
      name: "Partner states that are no members, or other states, are not the members",
      text: "Europol supports the 27 EU Member States. Europol also works with many non-EU partner states, and Frontex with other states.",
      wanted: ["Europol SUPPORTS EU Member States"],
      unwanted: ["EU Member States COOPERATES_WITH Europol", "EU Member States COOPERATES_WITH Frontex"]),
  ]

  @Test("What is said is read, and of one part nothing of the other", arguments: cases)
  func told(_ told: ToldCase) throws {
    let found = try relations(toldIn: told.text) {
      ($0.on.map { " on \($0.text)" } ?? "") + ($0.modality == .fact ? "" : " \($0.modality.rawValue)")
    }
    for edge in told.wanted { #expect(found.contains(edge), "\(told.name): \(edge) of \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains(edge), "\(told.name): \(edge)") }
  }

  @Test(
    "What may begin, will begin or is needed is no fact, and what has ended or never was is not told",
    arguments: [
      ("Cooperation between Europol and INTERPOL in the Lakes may begin in 2030.", "possibility"),
      ("Cooperation between Europol and INTERPOL will start in May.", "commitment"),
      ("Cooperation between Europol and INTERPOL must begin soon.", "call"),
      ("Cooperation between Europol and INTERPOL is needed.", "call"),
      ("Cooperation between Europol and INTERPOL began in 2019.", "fact"),
      ("Cooperation between Europol and INTERPOL should be strengthened.", "fact"),
      ("Cooperation between Europol and INTERPOL has ended.", nil),
      ("Cooperation between Europol and INTERPOL has never existed.", nil),
    ] as [(String, String?)])
  func coming(_ text: String, _ modality: String?) throws {
    let found = try relations(toldIn: lakeCommunique(text)) { " \($0.modality.rawValue)" }
    #expect(found.filter { $0.contains("COOPERATES_WITH") } == (modality.map { ["Europol COOPERATES_WITH INTERPOL \($0)"] } ?? []))
  }
}
