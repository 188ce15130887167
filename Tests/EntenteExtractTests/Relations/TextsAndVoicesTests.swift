import EntenteExtract
import EntenteModel
import Testing

/// Texts by their whole titles and codes, who put them out, and what ministers say in them.
@Suite("Texts by their titles, and who speaks in them")
struct TextsAndVoicesTests {
  private func told(_ sentence: String) throws -> Set<String> {
    try relations(
      toldIn:
        "JOINT STATEMENT OF THE ASEAN MINISTERS, LIMA, 3 MAY 2023\n\n1. We, the ASEAN Ministers, met in Lima.\n\n2. \(sentence)\n\n3. We thanked Peru.\n"
    ) { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
  }

  private static let own = "ASEAN Joint Statement 2023"

  @Test(
    "Titles are told apart by what they are on, and say what they are set against",
    arguments: [
      (
        "We adopted the ASEAN Declaration on Border Security and the ASEAN Declaration on Combating Online Scams.",
        [
          "\(own) CITES ASEAN Declaration on Border Security", "\(own) CITES ASEAN Declaration on Combating Online Scams",
          "ASEAN ministers PUBLISHED ASEAN Declaration on Border Security",
          "ASEAN Declaration on Combating Online Scams ADDRESSES online scams",
        ]
      ),
      (
        "We recall Decision Lake/AU/Dec.792 (XXXIII), by which the Security Council set up a fund.",
        ["Security Council PUBLISHED Decision Lake/AU/Dec.792 (XXXIII)"]
      ),
      ("Recalling Communiqué [LPC/MIN/COMM.(DCCC)] on harbours.", ["\(own) CITES Communique LPC/MIN/COMM.(DCCC)"]),
      ("We recall the Lusaka Consensus on Border Security.", ["\(own) CITES Lusaka Consensus on Border Security"]),
      ("We recall the Roadmap for Fiji's Full Participation in ASEAN.", ["\(own) CITES Roadmap for Fiji's Full Participation in ASEAN"]),
      (
        "Recalling the Lake Plan of Action on Harbours, adopted in Abuja on 3 May 2016.", ["\(own) CITES Lake Plan of Action on Harbours"]
      ),
      (
        "We welcomed the adoption by the ASEAN Leaders of the Vientiane Declaration on Preventing Trafficking in Persons.",
        ["ASEAN leaders PUBLISHED Vientiane Declaration on Preventing Trafficking in Persons"]
      ),
      (
        "We welcomed the progress made in the implementation of the Lake Roadmap on Ports, presented by the European Commission.",
        ["European Commission PUBLISHED Lake Roadmap on Ports"]
      ),
      ("We support the Lomira Process on Safety in the Sahelo region.", ["\(own) SUPPORTS Lomira Process on Safety in the Sahelo region"]),
      (
        "We welcome the Working Group on border control set up by the Andean Community.",
        ["Andean Community ESTABLISHED Working Group on border control"]
      ),
    ])
  func titles(_ sentence: String, _ wanted: [String]) throws {
    let found = try told(sentence)
    for edge in wanted { #expect(found.contains(edge), "\(edge): \(found)") }
  }

  @Test(
    "What ministers say of crimes and of states is the text's",
    arguments: [
      ("Ministers agreed that piracy continues to require close cooperation.", "\(own) ADDRESSES maritime piracy"),
      ("We reaffirm our steadfast support for Moldova in the face of threats.", "\(own) SUPPORTS Moldova"),
      ("We discussed people smuggling, and illicit trafficking of timber.", "\(own) MENTIONS migrant smuggling"),
      ("We discussed drug trafficking and smuggling of migrants.", "\(own) MENTIONS migrant smuggling"),
      ("We discussed human trafficking and smuggling of migrants.", "\(own) MENTIONS trafficking in human beings"),
    ])
  func voices(_ sentence: String, _ wanted: String) throws {
    let found = try told(sentence)
    #expect(found.contains(wanted), "\(found)")
  }

  @Test("What others put out, what is yet to be adopted, and what a title is only on say no more than that")
  func counters() throws {
    #expect(try !told("We will adopt the Suva Declaration.").contains { $0.hasPrefix("ASEAN ministers PUBLISHED Suva") })
    #expect(
      try !told("We recall the Suva Declaration, which the ministers of Peru issued.").contains {
        $0.hasPrefix("ASEAN ministers PUBLISHED Suva")
      })
    #expect(
      try !told("We recall the Suva Declaration on Victims of Cybercrime.").contains { $0.hasPrefix("Suva") && $0.contains(" ADDRESSES ") })
    #expect(try !told("We reaffirm our support for the work of Moldova.").contains { $0.contains(" SUPPORTS Moldova") })
  }

  @Test("A numbered meeting's short form is not that of those who meet, nor of the region where they do")
  func sessions() throws {
    let found = try told("We recall the First Meeting of Ministers of Harbours of the Americas (MOHA-I), held in Lima in October 2008.")
    #expect(found.contains("MOHA-I HELD_IN Lima"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("MOHA-I INVOLVED_IN") || $0.hasPrefix("MOHA-I MEMBER_OF") }, "\(found)")
  }

  @Test("A council that adopts the following decision puts it out, and against what it is")
  func following() throws {
    let found = try relations(
      toldIn:
        "LAKE SECURITY COUNCIL\n45TH MEETING\n\n29 APRIL 2019\nKISUMU, KENYA\n\nCOMMUNIQUÉ\n\nThe Lake Security Council, at its 45th meeting, adopted the following decision on piracy and peace:\n\nThe Council,\n\n1. Takes note of the briefing;\n\n2. Expresses its support to the Harbour Network.\n"
    ) { _ in "" }
    #expect(found.contains { $0.hasPrefix("Lake Security Council PUBLISHED ") }, "\(found)")
    #expect(found.contains { $0.hasSuffix(" ADDRESSES maritime piracy") }, "\(found)")
  }
}
