import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// Who goes on speaking, what a relative clause goes on about, what a verb of giving gives to whom, and what names and definitions say.
@Suite("They who go on, what is given to whom, what is listed behind a clause, what a name is set against")
struct GivingAndGoingOnTests {
  private func check(_ told: ToldCase, cover: String = "Communiqué of the Rift Security Forum") throws {
    let found = try relations(toldIn: "\(cover)\n\n\(told.text)\n") { $0.modality == .fact ? "" : " \($0.modality.rawValue)" }
    for edge in told.wanted { #expect(found.contains(edge), "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "\"They\" at the start of a paragraph are the ministers who spoke in the one before, and nobody else's words are theirs",
    arguments: [
      ToldCase(
        name: "go on",
        text: """
          1. The Ministers welcomed the work done in the region.

          2. They expressed their support for Europol.

          3. They agreed to set up the Lagoon Port Network.
          """,
        wanted: [" SUPPORTS Europol", " ESTABLISHED Lagoon Port Network"]),
      ToldCase(
        name: "fishermen",
        text: """
          1. The Ministers welcomed the work done in the region.

          2. Fishermen from the islands spoke of their catch.

          3. They expressed their support for Europol.
          """,
        wanted: [], unwanted: ["SUPPORTS Europol"]),
    ])
  func they(_ told: ToldCase) throws {
    let found = try relations(toldIn: "Communiqué of the Rift Security Forum\n\n\(told.text)\n") { _ in "" }
    for edge in told.wanted { #expect(found.contains { $0.hasSuffix(edge) }, "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "A relative clause goes on about the name that its noun stands beside, and a list behind it is of that noun",
    arguments: [
      ToldCase(
        name: "the programme that",
        text: "1. Japan finances the Safe Coasts Programme, the training programme that Europol runs.",
        wanted: ["Europol IMPLEMENTS Safe Coasts Programme"]),
      ToldCase(
        name: "among them",
        text: "1. Projects that Norway finances, among them the Safe Coasts Project and the Clean Rivers Project, were presented.",
        wanted: ["Norway FUNDS Safe Coasts Project", "Norway FUNDS Clean Rivers Project"]),
      ToldCase(
        name: "it is not what it joined",
        text: "1. Oman praised the work done by the Lagoon Port Network, which it joined as a member in 2023.",
        wanted: ["Oman MEMBER_OF Lagoon Port Network"], unwanted: ["Lagoon Port Network MEMBER_OF"]),
      ToldCase(
        name: "by X of Y",
        text: "1. The Forum took note of the establishment by ECOWAS of a Ports Police Unit in Lomé.",
        wanted: ["ECOWAS ESTABLISHED Ports Police Unit"]),
    ])
  func clauses(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Whoever is lent two boats is helped; whoever owes something was given it",
    arguments: [
      ToldCase(
        name: "two boats", text: "1. Norway lends the Mekong Police Centre two patrol boats.",
        wanted: ["Norway SUPPORTS Mekong Police Centre"]),
      ToldCase(
        name: "owes", text: "1. The Mekong Police Centre owes its laboratory to the Safe Coasts Programme.",
        wanted: ["Safe Coasts Programme SUPPORTS Mekong Police Centre"], unwanted: ["Mekong Police Centre SUPPORTS"]),
      ToldCase(
        name: "thanked, not lent",
        text: "1. The Forum thanked INTERPOL, Denmark and Japan for their assistance.", wanted: [], unwanted: ["SUPPORTS INTERPOL"]),
      ToldCase(
        name: "liked", text: "1. Benin and Togo would have liked the dialogue to go on.", wanted: [], unwanted: ["COOPERATES_WITH"]),
    ])
  func giving(_ told: ToldCase) throws { try check(told) }

  @Test(
    "\"A plan to end piracy\" is a plan, and tells nothing of who reads of it",
    arguments: [
      ToldCase(
        name: "plan", text: "1. The Forum oversees the Harbour Action Plan, a plan to combat piracy.",
        wanted: ["Harbour Action Plan ADDRESSES maritime piracy"], unwanted: ["Communique ADDRESSES"]),
      ToldCase(
        name: "the example set by", text: "1. The Mekong Police Centre was set up following the example set by Europol.", wanted: [],
        unwanted: ["Europol ESTABLISHED"]),
    ])
  func readings(_ told: ToldCase) throws { try check(told) }

  @Test(
    "A name that spells out a trade, or is set against goods, is set against that crime; trade alone is none",
    arguments: [
      ToldCase(
        name: "trafficking in", text: "1. The Mekong Centre for Combating Trafficking in Narcotic Drugs met Kenya.",
        wanted: ["Mekong Centre for Combating Trafficking in Narcotic Drugs ADDRESSES drug trafficking"]),
      ToldCase(
        name: "to combat drugs", text: "1. The Mekong Information Centre to Combat Drugs met Kenya.",
        wanted: ["Mekong Information Centre to Combat Drugs ADDRESSES drug trafficking"]),
      ToldCase(
        name: "report", text: "1. UNODC published the report Casinos and Organised Crime.", wanted: [], unwanted: ["ADDRESSES"]),
      ToldCase(
        name: "trade", text: "1. Kenya referred to the Lomé Convention on Trade in Endangered Species.", wanted: [],
        unwanted: ["ADDRESSES wildlife"]),
    ])
  func names(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Of crimes and \"other\" crimes of a wider kind the narrower are part, where the taxonomy agrees",
    arguments: [
      ToldCase(
        name: "other", text: "1. The Forum will fight wildlife trafficking, waste trafficking and other environmental crime.",
        wanted: ["wildlife trafficking PART_OF environmental crime", "waste trafficking PART_OF environmental crime"]),
      ToldCase(
        name: "forms of", text: "1. The Forum will fight wildlife trafficking and other forms of environmental crime.",
        wanted: ["wildlife trafficking PART_OF environmental crime"]),
      ToldCase(
        name: "elsewhere", text: "1. The Forum will fight cybercrime and other environmental crime.", wanted: [],
        unwanted: ["cybercrime PART_OF environmental"]),
    ])
  func others(_ told: ToldCase) throws { try check(told) }

  @Test("What a text says that a term means, the term means from there on")
  func meant() throws {
    let text = """
      1. Definitions

      (a) "the Roadmap" means the Ports Safety Roadmap;

      (b) "the Partners" means Europol and Frontex, which jointly manage the Roadmap.
      """
    let found = try relations(toldIn: "Terms of Reference of the Rift Security Forum\n\n\(text)\n") { _ in "" }
    #expect(found.contains("Europol IMPLEMENTS Ports Safety Roadmap"), "\(found.sorted())")
    #expect(found.contains("Frontex IMPLEMENTS Ports Safety Roadmap"), "\(found.sorted())")
  }

  @Test("A body that is called a mechanism is \"the Mechanism\", with a capital and where no other is")
  func mechanism() throws {
    let text = "1. The Rift Mechanism for Police Cooperation (RIFTPOL) met. Kenya will maintain its support for the Mechanism."
    let found = try relations(toldIn: "Communiqué of the Rift Security Forum\n\n\(text)\n") { _ in "" }
    #expect(found.contains { $0.hasPrefix("Kenya SUPPORTS R") }, "\(found.sorted())")
  }
}
