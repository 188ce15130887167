import EntenteExtract
import EntenteModel
import Testing

/// Whose text it is, by titles, letterheads, the lines of a note, and last lines; and how cited texts tell of their makers.
@Suite("Whose text it is, by its cover and its last lines")
struct WhoseTextTests {
  private func makers(_ text: String) throws -> Set<String> {
    Set(try relations(toldIn: text) { edge in edge.on.map { " on \($0.text)" } ?? "" }.filter { $0.contains(" PUBLISHED ") })
  }

  private static let body = "\n\n1. We, the Ministers, met in Lima.\n\n2. We thanked our hosts.\n\n3. We will meet again.\n"

  @Test("A title names its makers behind its noun, in capitals too, and an officer beside a group")
  func titles() throws {
    let both = try makers(
      "JOINT DECLARATION OF THE CARICOM MINISTERS RESPONSIBLE FOR SECURITY\nAND THE MINISTER FOR PUBLIC SAFETY OF CANADA\n\nLima, 3 May 2025"
        + Self.body)
    #expect(both.contains { $0.hasPrefix("CARICOM") && $0.hasSuffix("on 2025-05-03") }, "\(both)")
    #expect(both.contains { $0.hasPrefix("Minister for Public Safety of Canada PUBLISHED") }, "\(both)")
    let groups = try makers(
      "LIMA DECLARATION\n\nJoint Declaration of the Ministers of Justice of the Andean Community and the Ministers of Security of the Caribbean Community\n\nLima\n3 May 2025"
        + Self.body)
    #expect(groups.count == 2, "\(groups)")
  }

  @Test("Below a line that says what text it is, those who met give it out, with or without a number")
  func meetings() throws {
    let text = "COMMUNIQUÉ\n\nSpecial Session of the Attorneys General of the Caribbean Community\n\nLima, 3 May 2025" + Self.body
    #expect(try makers(text).contains { $0.hasPrefix("CARICOM attorneys general PUBLISHED") })
  }

  @Test(
    "A letterhead, and a last line, say who puts an item of news out",
    arguments: [
      (
        "MINISTRY OF THE INTERIOR OF CROATIA\n\nPRESS RELEASE\n\n3 May 2025\n\nNew boats\n\nTwo boats were bought in April.\n",
        "Ministry of the Interior of Croatia"
      ),
      ("INTERPOL\nNews\n3 May 2025\n\nCars seized\n\nCars were seized in April.\n", "INTERPOL"),
      ("Boats seized\n\n3 May 2025\n\nBoats were seized in April.\n\n© Europol 2025. All rights reserved.\n", "Europol"),
      (
        "Boats seized\n\n3 May 2025\n\nBoats were seized in April.\n\nSource: Ministry of Security of Argentina\n",
        "Ministry of Security of Argentina"
      ),
      (
        "Boats seized\n\n3 May 2025\n\nBoats were seized in April.\n\nPress office of the Ministry of Justice of Brazil\n",
        "Ministry of Justice of Brazil"
      ),
    ])
  func letterheads(_ text: String, _ maker: String) throws {
    let found = try makers(text)
    #expect(found.contains { $0.hasPrefix("\(maker) PUBLISHED") }, "\(found)")
  }

  @Test("A body in a headline, below one, or in the text puts nothing out by that")
  func others() throws {
    for text in [
      "Europol praised\n\nNews\n\n3 May 2025\n\nEuropol was praised in April.\n",
      "Boats seized\n\nEuropol\n\nNews\n\nEuropol seized boats in April.\n",
      "Boats seized\n\n3 May 2025\n\nThe source was Europol.\n\nBoats were seized.\n\nMore boats will come.\n\nNobody was hurt.\n",
    ] {
      #expect(try makers(text).isEmpty, "\(text)")
    }
  }

  @Test("A note of which nobody else has been said to be the maker is the sender's")
  func notes() throws {
    let note =
      "Council of the\nEuropean Union\n\nBrussels, 3 March 2025\n\n7001/25\n\nNOTE\n\nFrom:\tEuropean Commission\nTo:\tDelegations\nSubject:\tState of play on ports\n\n1. Ports are busy.\n\n2. More is to be done.\n"
    #expect(try makers(note).contains { $0.hasPrefix("European Commission PUBLISHED") && $0.hasSuffix("on 2025-03-03") })
  }

  @Test("Whoever adopted a text made it, named by capitals alone, and without the place in the line below")
  func adopters() throws {
    let plan = try relations(
      toldIn:
        "LAKE SECURITY CONCLAVE\n\nAction Plan 2025-2027 against Smuggling\n\nAdopted by the Deputy Harbour Envoys at their eighth meeting, Lima, 3 May 2025\n\n1. The Lake Security Conclave (LSC) was set up in 2001.\n"
    ) { _ in "" }
    #expect(plan.contains { $0.hasPrefix("Deputy Harbour Envoys PUBLISHED Action Plan") }, "\(plan.sorted())")
    let rules = try makers(
      "HARBOUR CENTRE\n\nWORKING RULES\n\nApproved by the Board of Harbour Delegates\nLima, 3 May 2025\n\n1. Status\n\nThe Harbour Centre is a body.\n"
    )
    #expect(rules.contains { $0.hasPrefix("Board of Harbour Delegates PUBLISHED") }, "\(rules)")
  }

  @Test(
    "A resolution, or a body's own report, that opens a sentence is that of the body behind the comma; a report that comes out every year is not cited by that"
  )
  func openings() throws {
    let told = try relations(
      toldIn:
        "LIMA DECLARATION\n\nLima, 3 May 2025\(Self.body)\n4. In resolution 2345 (2023), the United Nations Security Council called upon all to act.\n\n5. In its Harbour Risk Assessment 2024, Europol describes new routes.\n\n6. UNODC publishes the Lake Crime Bulletin every year.\n"
    ) { _ in "" }
    #expect(told.contains { $0.contains("Security Council PUBLISHED resolution 2345 (2023)") }, "\(told.sorted())")
    #expect(told.contains("Europol PUBLISHED Harbour Risk Assessment 2024"), "\(told.sorted())")
    #expect(told.contains("UNODC PUBLISHED Lake Crime Bulletin"), "\(told.sorted())")
    #expect(!told.contains { $0.hasSuffix("CITES Lake Crime Bulletin") }, "\(told.sorted())")
  }
}
