import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// Whose edge it is where a name is told apart by its years, a meeting is only told something, and a plural stands inside a name.
@Suite("Editions, told meetings, plural tails of names, the text's own day, who spoke")
struct UnseenCausesTests {
  private func told(_ text: String, cover: String = "Communiqué of the Rift Security Forum") throws -> Set<String> {
    try relations(toldIn: "\(cover)\n\n\(text)\n") { edge in
      (edge.on.map { " on \($0.text)" } ?? "") + (edge.since.map { " since \($0.text)" } ?? "")
    }
  }

  private func check(_ told: ToldCase) throws {
    let found = try self.told(told.text)
    for edge in told.wanted { #expect(found.contains { $0.hasPrefix(edge) }, "\(edge): \(found.sorted())") }
    for edge in told.unwanted { #expect(!found.contains { $0.contains(edge) }, "\(edge): \(found.sorted())") }
  }

  @Test(
    "Plans of one name with other years in brackets are two plans",
    arguments: [
      ToldCase(
        name: "editions",
        text: """
          1. Ghana adopted the Delta Action Plan on Border Management (2018-2023).

          2. Togo adopted the Delta Action Plan on Border Management (2024-2029).
          """,
        wanted: [
          "Ghana ESTABLISHED Delta Action Plan on Border Management", "Togo ESTABLISHED Delta Action Plan on Border Management 2024-2029",
        ], unwanted: ["Ghana ESTABLISHED Delta Action Plan on Border Management 2024-2029"])
    ])
  func editions(_ told: ToldCase) throws { try check(told) }

  @Test(
    "Who is told something \"on\" a thing is the meeting; what follows is told of the thing",
    arguments: [
      ToldCase(
        name: "no meeting on a centre", text: "1. Ghana briefed the Meeting on the Delta Training Centre in Lomé.", wanted: [],
        unwanted: ["HELD_IN", "Meeting on"]),
      ToldCase(
        name: "which", text: "1. UNODC briefed the Meeting on the Delta Programme, which the Office carries out with funding from Malta.",
        wanted: ["UNODC IMPLEMENTS Delta Programme", "Malta FUNDS Delta Programme"], unwanted: ["Meeting"]),
    ])
  func toldMeetings(_ told: ToldCase) throws { try check(told) }

  @Test(
    "A name is one thing, whatever its last word's number",
    arguments: [
      ToldCase(
        name: "which",
        text:
          "1. The Forum asks INTERPOL to set up, within six months, a Task Force on Stolen Goods, which is to be coordinated by Europol.",
        wanted: ["Europol COORDINATES Task Force on Stolen Goods"], unwanted: ["Europol COORDINATES INTERPOL"])
    ])
  func numbers(_ told: ToldCase) throws { try check(told) }

  @Test("What was signed \"today\" was signed on the day that the text bears; what is so \"today\" is dated by nothing")
  func today() throws {
    let cover = "Press release\n\n7 October 2025"
    let signed = try told(
      "The Ministry of the Interior of Malta and the Ministry of the Interior of Cyprus signed an agreement today in Valletta.",
      cover: cover)
    #expect(signed.contains { $0.contains("INVOLVED_IN signature of agreement") && $0.hasSuffix("on 2025-10-07") }, "\(signed.sorted())")
    #expect(signed.contains { $0.contains("HELD_IN Valletta") }, "\(signed.sorted())")
    let now = try told("Malta is today a member of the Delta Customs Network.", cover: cover)
    #expect(now.contains("Malta MEMBER_OF Delta Customs Network") && !now.contains { $0.contains("since") }, "\(now.sorted())")
  }

  @Test("Who is congratulated on becoming a member is one")
  func congratulated() throws {
    let found = try told("1. Congratulates Ghana and Togo on becoming members of the Delta Customs Network.")
    #expect(found.isSuperset(of: ["Ghana MEMBER_OF Delta Customs Network", "Togo MEMBER_OF Delta Customs Network"]), "\(found.sorted())")
  }

  @Test("A state behind whose name its office stands holds that office")
  func chairperson() throws {
    let found = try told("1. The Representative of Ghana, Chairperson of the Delta Police Committee, spoke.")
    #expect(found.contains { $0.hasSuffix("CHAIRS Delta Police Committee") }, "\(found.sorted())")
  }

  @Test("Work on a plan is work on it: who coordinates the one coordinates the other")
  func work() throws {
    let found = try told("1. Work on the Delta Strategy is coordinated by Europol. Work in the Delta Strategy is supported by Malta.")
    #expect(found.contains("Europol COORDINATES Delta Strategy"), "\(found.sorted())")
    #expect(!found.contains("Malta SUPPORTS Delta Strategy"), "\(found.sorted())")
  }

  @Test("A body that is called a meeting, counted, is one of its meetings")
  func countedBody() throws {
    let found = try told(
      "1. Ghana thanks the Senior Officials Meeting on Transnational Crime (SOMTC). The 28th SOMTC will be held in Cebu in 2026 and will be chaired by the Philippines."
    )
    #expect(found.contains { $0.contains("HELD_IN Cebu") }, "\(found.sorted())")
    #expect(!found.contains("Philippines CHAIRS SOMTC"), "\(found.sorted())")
  }

  @Test("A plan whose title begins with its name speaks of itself as “this plan”, “it” and “the plan”")
  func ownPlan() throws {
    let text = """
      RIVER SECURITY CONCLAVE

      Action Plan 2031-2033 against Trafficking

      Adopted by the Advisers, Kampala, 20 February 2031

      1. The River Conclave (RSC) was formed in 2011.

      2. This plan carries forward the RSC Road Map 2027-2030. It is directed against drug trafficking.

      3. The RSC Secretariat coordinates the plan.
      """
    let own = "Action Plan 2031-2033 against Trafficking"
    let found = try relations(toldIn: text) { _ in "" }
    for edge in ["\(own) SUCCEEDS RSC Road Map", "\(own) ADDRESSES drug trafficking", "RSC Secretariat COORDINATES \(own)"] {
      #expect(found.contains { $0.hasPrefix(edge) }, "\(edge) \(found.sorted())")
    }
    #expect(!found.contains { $0.contains("Action Plan 2031-2033 ") && !$0.contains(own) }, "\(found.sorted())")
  }

  @Test("Leaders within the name of a workshop are no leaders, and “it” is no body where a programme is replaced")
  func takenForOthers() throws {
    let workshop = try relations(
      toldIn: "Leaders of the Pacific Islands Forum met in Suva. Vanuatu will host the next Team Leaders' Workshop, in February 2031."
    ) { _ in "" }
    #expect(!workshop.contains { $0.contains("leaders INVOLVED_IN") && $0.contains("Workshop") }, "\(workshop.sorted())")
    let programme = try relations(
      toldIn:
        "The European Commission informed the Ministers about Harbour Light, a programme of its own. It succeeds the programme Dock Watch 2019."
    ) { _ in "" }
    #expect(!programme.contains { $0.contains("European Commission SUCCEEDS") }, "\(programme.sorted())")
  }
}
