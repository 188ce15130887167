import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// What is said of something that somebody set up, of the meeting that a text is of, and of the people who came to it.
@Suite("Things set up for something, meetings of a dialogue, the meeting that speaks, people who came")
struct SettingUpTests {
  private func told(_ text: String, cover: String = "Communiqué of the Twelfth Meeting of the Lake Security Council") throws -> Set<String>
  {
    try relations(toldIn: "\(cover)\n\nLima, 3 May 2025\n\n\(text)\n") { edge in
      (edge.on.map { " on \($0.text)" } ?? "") + (edge.modality == .fact ? "" : " \(edge.modality.rawValue)")
    }
  }

  private func check(_ told: ToldCase) throws {
    let found = try self.told(told.text)
    for edge in told.wanted { #expect(found.contains { $0.hasPrefix(edge) }, "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "What is set up to do something does it, and a relative clause behind its makers tells of it",
    arguments: [
      ToldCase(
        name: "aim",
        text: "1. We note the Lake Crime Centre, which Peru set up in 2010 to combat cybercrime and the financing of terrorism.",
        wanted: ["Lake Crime Centre ADDRESSES cybercrime", "Lake Crime Centre ADDRESSES financing of terrorism"],
        unwanted: ["Peru ADDRESSES"]),
      ToldCase(
        name: "praise", text: "1. Peru praised the Lake Crime Centre in 2010 to combat cybercrime.", wanted: [],
        unwanted: ["Lake Crime Centre ADDRESSES"]),
      ToldCase(
        name: "together",
        text:
          "1. We welcome the Tisza Desk, founded by Europol in 2019 together with Peru, which supports forces in the investigation of cybercrime.",
        wanted: ["Tisza Desk ADDRESSES cybercrime", "Peru ESTABLISHED Tisza Desk on 2019"], unwanted: ["Peru ADDRESSES"]),
      ToldCase(
        name: "paid for and run",
        text:
          "1. We praise the Bay Programme, co-financed by Malta and the Nordic Council and carried out by Europol, which has assisted services in preventing cybercrime.",
        wanted: ["Bay Programme ADDRESSES cybercrime", "Europol IMPLEMENTS Bay Programme"], unwanted: ["Europol ADDRESSES"]),
      ToldCase(
        name: "set up behind a comma",
        text:
          "1. We note the role of the Lake Crime Centre, which the Andean Community founded to combat cybercrime, and of the Delta Customs Network, set up on the model of the Harbour Crime Network.",
        wanted: ["Delta Customs Network MODELLED_ON Harbour Crime Network"], unwanted: ["Andean Community MODELLED_ON"]),
      ToldCase(
        name: "it", text: "1. Peru is a member of the Bay Customs Network, which it set up in 2010 together with INTERPOL.",
        wanted: ["Peru ESTABLISHED Bay Customs Network on 2010", "INTERPOL ESTABLISHED Bay Customs Network on 2010"],
        unwanted: ["COOPERATES_WITH Bay Customs Network", "Bay Customs Network COOPERATES_WITH"]),
    ])
  func setUp(_ told: ToldCase) throws { try check(told) }

  @Test("What is held is the meeting of a dialogue, not the dialogue")
  func dialogue() throws {
    let found = try told("1. We recall the fourth meeting of the Rift-Gulf Dialogue on Border Security, held in Mombasa on 3 March 2024.")
    #expect(
      found.contains("fourth meeting of the Rift-Gulf Dialogue on Border Security (2024-03-03) HELD_IN Mombasa on 2024-03-03"),
      "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Rift-Gulf Dialogue") && $0.contains("HELD_IN") }, "\(found.sorted())")
  }

  @Test("\"The Meeting\" in the text of a meeting is the text's own voice; a meeting of others is not")
  func voice() throws {
    let own = "Communiqué of the Twelfth Meeting of the Lake Security Council 2025"
    let found = try told("1. The Meeting agreed to intensify the fight against cybercrime.")
    #expect(found.contains("\(own) ADDRESSES cybercrime commitment"), "\(found.sorted())")
    let others = try told("1. In 2019 the Delta Customs Conference in Accra agreed to intensify the fight against cybercrime.")
    #expect(!others.contains { $0.hasPrefix("\(own) ADDRESSES") }, "\(others.sorted())")
  }

  @Test(
    "Who addressed those who met was there, and so were all of whom \"who\" tells",
    arguments: [
      ToldCase(
        name: "addressed",
        text: """
          The Twelfth Meeting of the Lake Security Council was held in Lima on 3 May 2025. The Ministers were addressed by the Secretary General of \
          INTERPOL and by representatives of Chile and Kenya, who took part in the open session as observers.
          """,
        wanted: [
          "Secretary General of INTERPOL INVOLVED_IN Twelfth Meeting", "Chile INVOLVED_IN Twelfth Meeting",
          "Kenya INVOLVED_IN Twelfth Meeting",
        ]),
      ToldCase(
        name: "not addressed", text: "1. The Ministers were not addressed by Chile. The question was addressed by Kenya.", wanted: [],
        unwanted: ["Chile INVOLVED_IN", "Kenya INVOLVED_IN"]),
    ])
  func people(_ told: ToldCase) throws { try check(told) }

  @Test("Those who met at the meeting of the cover meet at no other where the text begins, under whose chairs it was held")
  func toldAgain() throws {
    let found = try relations(
      toldIn: """
        Andean-Gulf Secretariat

        Lima, 6 May 2025

        NOTE

        From: Secretariat
        To: Delegations
        Subject: Andean-Gulf Dialogue on Ports – Joint Conclusions of the third meeting of police chiefs

        ________________________

        Delegations will find in the Annex the Joint Conclusions agreed by the police chiefs of the Andean Community and the police chiefs of the Gulf \
        Cooperation Council at the third meeting of the Andean-Gulf Dialogue on Ports, held in Lima on 2 May 2025.

        ________________________

        ANNEX

        Joint Conclusions of the third meeting of the Andean-Gulf Dialogue on Ports

        1. The police chiefs of the Andean Community and the police chiefs of the Gulf Cooperation Council met for the third time, in the spirit that \
        binds them, under the joint chairmanship of Peru and Oman.

        2. They recalled that ports matter.

        3. They thanked all those who had come.

        """
    ) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Oman CHAIRS third meeting of the Andean-Gulf Dialogue on Ports") }, "\(found.sorted())")
    #expect(!found.contains { $0.contains("INVOLVED_IN meeting of") }, "\(found.sorted())")
  }
}
