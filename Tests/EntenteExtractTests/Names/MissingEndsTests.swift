import EntenteExtract
import EntenteModel
import Testing

/// Ends of edges that a text names by describing them: bodies behind "the", services of a region, texts by who issued them, meetings of people without a name.
@Suite("Ends that a text names by describing them")
struct MissingEndsTests {
  private static let head = "COMMUNIQUÉ OF THE LAKE COUNCIL\n\nLomira, 4 May 2025\n\n"

  @Test(
    "What stands behind a noun tells it apart, behind \"the\" as behind \"a\"",
    arguments: [
      (
        "1. The Council welcomes the liaison cell on drug control which Iraq and Jordan established in Amman.",
        "Iraq ESTABLISHED liaison cell on drug control"
      ),
      ("1. The working group on border fraud, chaired by Norway, meets.", "Norway CHAIRS working group on border fraud"),
      ("1. Frontex supports the joint investigation team which Latvia set up.", "Latvia ESTABLISHED joint investigation team"),
      ("1. The Council praised a working group chaired by Norway.", "Norway CHAIRS working group chaired by Norway"),
      (
        "1. Kenya adopted an action plan for 2026-2028 for the fight against wildlife trafficking.",
        "Kenya ESTABLISHED action plan for 2026-2028 for the fight against wildlife trafficking"
      ),
      (
        "1. Kenya supports a regional project on countering illicit arms trafficking in South-East Europe.",
        "Kenya SUPPORTS regional project on countering illicit arms trafficking in South-East Europe"
      ),
      ("1. The case is with a joint investigation team which Latvia set up.", "Latvia ESTABLISHED joint investigation team"),
      ("1. Kenya approves the fourth phase of the Lake Drug Strategy.", "Kenya ESTABLISHED fourth phase of the Lake Drug Strategy"),
      ("1. Europol cooperates with the Western Balkan partners.", "Europol COOPERATES_WITH Western Balkan partners"),
      (
        "1. The Heads of State of the five Central Asian States adopted the Issyk Declaration.",
        "Central Asian leaders PUBLISHED Issyk Declaration"
      ),
      (
        "1. The Ministers of the Sahel and Coastal States met in Dakar on 3 May 2024.",
        "Sahel ministers INVOLVED_IN Sahel ministerial meeting 2024"
      ),
      (
        "1. The National Police Forces of the Member States of the African Union cooperate with Europol.",
        "Europol COOPERATES_WITH National Police Forces of the Member States of the African Union"
      ),
      (
        "1. Senior officers met this week in Valletta. The regional seminar, held on 11 and 12 June 2024, was hosted by Malta.",
        "Malta INVOLVED_IN regional seminar (2024-06-11/2024-06-12)"
      ),
      (
        "1. The Budapest Convention, opened for signature in Budapest on 23 November 2001, binds Kenya.",
        "signature of the Budapest Convention HELD_IN Budapest"
      ),
      (
        "1. The Lake Plan succeeds the plan of action adopted in Manila on 20 September 2017.",
        "Lake Plan SUCCEEDS plan of action adopted in Manila on 20 September 2017"
      ),
      ("1. The Lake Agreement of 2022 succeeded the agreement of 2002.", "Lake Agreement SUCCEEDS agreement of 2002"),
      (
        "1. Kenya recalls the convention on cybercrime adopted by INTERPOL on 3 May 2020.",
        "INTERPOL ESTABLISHED convention on cybercrime adopted by INTERPOL"
      ),
      ("1. INTERPOL will publish an annual report on cattle theft.", "INTERPOL PUBLISHED annual report on cattle theft"),
      (
        "1. The Meeting of the Ministers of Interior of the BSEC Participating States will be held in Istanbul in 2027.",
        "BSEC ministerial meeting 2027 HELD_IN Istanbul"
      ),
      ("1. It follows the 2018-2024 Roadmap.", "COMMUNIQUÉ OF THE LAKE COUNCIL 2025 CITES 2018-2024 Roadmap"),
      (
        "PART I\n\n1. Kenya acts.\n\nPART II\n\n1. Steering Committee\n\na) The Steering Committee is chaired by Kenya.",
        "Kenya CHAIRS Steering Committee"
      ),
      (
        "1. The customs authorities of the Western Balkans cooperate with Europol.",
        "customs authorities of the Western Balkans COOPERATES_WITH Europol"
      ),
      (
        "1. UNODC trained the financial intelligence units of the five Central Asian States.",
        "UNODC SUPPORTS financial intelligence units of the five Central Asian States"
      ),
    ])
  func described(_ text: String, _ edge: String) throws {
    let found = try relations(toldIn: Self.head + text) { _ in "" }
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "What goes back to something named, is only spoken of, or is led by somebody who acts, is no body of its own",
    arguments: [
      ("1. Kenya set up the Rift Police Network. UNODC supports the network of the police.", "network of the police"),
      ("1. Acknowledging the programme on ports and fight against piracy – COPOLAD;", "programme on ports"),
      ("1. BOMCA is implemented by a consortium led by Expertise France.", "consortium"),
      ("1. Frontex thanked its partners. Kenya works with partners in the region.", "partners"),
      ("1. The Lake Convention was opened for comments in Budapest on 23 November 2001.", "signature"),
      ("1. The Lake Plan shall not replace the plan signed in Tirana on 5 October 2018.", "plan signed"),
      ("1. INTERPOL presented a report on stolen cars to Kenya.", "report on stolen cars"),
      ("1. The unit on stolen cars would cost too much, Kenya said.", "unit on stolen cars"),
    ])
  func none(_ text: String, _ part: String) throws {
    let found = try relations(toldIn: Self.head + text) { _ in "" }
    #expect(!found.contains { $0.contains(part) }, "\(found.sorted())")
  }

  @Test(
    "People without a name met where and when the text says; who did not meet, should have, or may have, did not",
    arguments: [
      ("1. Police chiefs gathered in Nairobi on 4 June 2024.", true),
      ("1. Customs officers from eleven countries met in Suva in March 2025.", true),
      ("1. Police chiefs did not meet in Nairobi on 4 June 2024.", false),
      ("1. The Ministers of the Sahel did not meet in Dakar on 3 May 2024.", false),
      ("1. ASEAN leaders refused to meet in Hanoi on 3 May 2024.", false),
      ("1. CARICOM leaders met the deadline in Nassau on 3 May 2024.", false),
      ("1. CARICOM leaders met their counterparts from Kenya in Nassau on 3 May 2024.", true),
      ("1. Police chiefs had hoped to meet in Nairobi on 4 June 2024.", false),
      ("1. Police chiefs should have met in Nairobi on 4 June 2024.", false),
      ("1. If police chiefs met in Nairobi on 4 June 2024, it was in vain.", false),
    ])
  func unnamed(_ text: String, _ isTold: Bool) throws {
    let found = try relations(toldIn: Self.head + text) { _ in "" }
    #expect(found.contains { $0.contains("HELD_IN") && !$0.contains("Lomira") } == isTold, "\(found.sorted())")
  }

  @Test("A meeting is known by its people, its aspect and without its year, and a text by who issued it and where")
  func forms() throws {
    func names(_ text: String) throws -> [[String]] {
      let document = try Reading(Self.head + text).document
      return document.entities.indices.map { [document.entities[$0].entity.name] + document.entities[$0].entity.aliases }
    }
    let text = try names(
      "1. Recalling the Joint Statement issued by the Heads of Government of CARICOM at the Summit in Lomé on 2 May 2023,")
    #expect(text.contains { $0.contains("Joint Statement issued by the Heads of Government of CARICOM") })
    let treaty = try names("1. Recalling the Agreement on Cooperation in Combating Crime, in Particular in its Organized Forms,")
    #expect(treaty.contains { $0.contains("Agreement on Cooperation in Combating Crime, in Particular in its Organized Forms") })
  }

  @Test("A line's place of issue is no part of a body's name, and whose secretariat somebody runs is told of that one")
  func edges() throws {
    let names = try Reading(
      "LAKE NEWS\n\nSUVA, FIJI – Customs and police met. Europol supports the Bay Network, whose secretariat UNODC runs."
    ).names
    #expect(!names.contains { $0.contains("FIJI") && $0.contains("Customs") })
    let found = try relations(toldIn: Self.head + "1. Europol supports the Bay Network, whose secretariat UNODC runs.") { _ in "" }
    #expect(!found.contains { $0.contains("PART_OF") }, "\(found.sorted())")
  }
}
