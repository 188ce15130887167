import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

/// What is not there yet, and on which day a deed was done.
@Suite("What is still to come, and when what is told took place")
struct FirmnessTests {
  @Test(
    "What is to be founded is no fact, and neither is what its sentence tells of it; what a participle tells of a named thing is",
    arguments: [
      (
        "A Delta Commission, to be established by INTERPOL before the end of 2024, will meet.",
        "INTERPOL ESTABLISHED Delta Commission: commitment"
      ),
      (
        "The Ministers approved the establishment of a Delta Commission, modelled on ARINSA.",
        "Delta Commission MODELLED_ON ARIN-SA: commitment"
      ),
      (
        "We agree to establish the Rift Ports Network, financed by Norway.", "Norway FUNDS Rift Ports Network: commitment"
      ),
      (
        "The Ministers will extend the Delta Programme, financed by Norway and run by UNODC, to all ports.",
        "Norway FUNDS Delta Programme: fact"
      ),
      (
        "The Ministers will extend the Delta Programme, financed by Norway and run by UNODC, to all ports.",
        "UNODC IMPLEMENTS Delta Programme: fact"
      ),
    ])
  func firmness(_ text: String, _ edge: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "What somebody agrees to behind a clause about another thing is no fact, and a wish is a possibility at most",
    arguments: [
      (
        "1. We noted the volumes of heroin originating in the Highlands and agreed to counter drug trafficking.",
        "Joint Communiqué of the Rift Forum ADDRESSES drug trafficking: commitment"
      ),
      ("1. Kenya would also like to join the Delta Police Network.", "Kenya MEMBER_OF Delta Police Network: possibility"),
      ("1. Norway wishes to support the Delta Police Network.", "Norway SUPPORTS Delta Police Network: possibility"),
    ])
  func wishes(_ text: String, _ edge: String) throws {
    let found = try relations(toldIn: "Joint Communiqué of the Rift Forum\n\n" + text) { ": \($0.modality.rawValue)" }
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    "An item that begins with its verb is undertaken, with a number and a participle before the noun, too",
    arguments: [
      "Carry out a coordinated land operation against corruption.", "Carry out one coordinated land operation against corruption.",
      "Carry out three coordinated operations against corruption.",
    ])
  func numbered(_ text: String) throws {
    let plan = "Work Plan of the Council of the Rift and the Lake Committee\n\ni) \(text)\n"
    let found = try relations(toldIn: plan) { ": \($0.modality.rawValue)" }
    #expect(found.contains { $0.hasSuffix("ADDRESSES corruption: commitment") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasSuffix("ADDRESSES corruption: fact") }, "\(found.sorted())")
  }

  @Test(
    "What is proposed, asked for, hoped or still asked about in a clause of its own is no fact; what is noted or agreed to be so is",
    arguments: [
      ("It is proposed that the Delta Programme be supported by Norway.", "Norway SUPPORTS Delta Programme: call"),
      ("The Chair recommended that Europol coordinate the Rift Ports Network.", "Europol COORDINATES Rift Ports Network: call"),
      ("It is hoped that Norway funds the Delta Programme.", "Norway FUNDS Delta Programme: possibility"),
      ("The Ministers expressed the wish that Malta funds the Delta Programme.", "Malta FUNDS Delta Programme: possibility"),
      ("The Chairs discussed whether Norway funds the Delta Programme.", "Norway FUNDS Delta Programme: possibility"),
      ("The Unit works so that Norway supports the Delta Programme.", "Norway SUPPORTS Delta Programme: possibility"),
      ("The Chairs will ensure that Norway supports the Delta Programme.", "Norway SUPPORTS Delta Programme: commitment"),
      (
        "It is proposed that Europol supports the Delta Programme and Norway funds the Rift Programme.",
        "Norway FUNDS Rift Programme: call"
      ),
      (
        "It is hoped that Europol supports the Rift Programme, and that Norway funds the Delta Programme.",
        "Norway FUNDS Delta Programme: possibility"
      ),
      ("The Chairs noted that Norway funds the Delta Programme.", "Norway FUNDS Delta Programme: fact"),
      ("The Chairs agreed that Norway be the sponsor, and that Malta funds the Delta Programme.", "Malta FUNDS Delta Programme: fact"),
    ])
  func contentClauses(_ text: String, _ edge: String) throws { try expectAlone(edge, in: text) }

  @Test(
    "What somebody is ready to do, has to do, is enabled to do, talks about or waits for is no fact",
    arguments: [
      ("Norway stands ready to fund the Delta Programme.", "Norway FUNDS Delta Programme: commitment"),
      ("Norway is willing to join the Delta Police Network.", "Norway MEMBER_OF Delta Police Network: commitment"),
      ("Norway has yet to join the Delta Police Network.", "Norway MEMBER_OF Delta Police Network: call"),
      ("The Delta Programme was to be funded by Norway.", "Norway FUNDS Delta Programme: commitment"),
      ("Money was raised in order to enable Norway to fund the Delta Programme.", "Norway FUNDS Delta Programme: possibility"),
      ("Talks began with a view to Malta joining the Delta Police Network.", "Malta MEMBER_OF Delta Police Network: possibility"),
      ("Negotiations on the accession of Malta to the Delta Police Network began.", "Malta MEMBER_OF Delta Police Network: possibility"),
      ("The possible accession of Malta to the Delta Police Network was noted.", "Malta MEMBER_OF Delta Police Network: possibility"),
      ("Pending the accession of Malta to the Delta Police Network, all waited.", "Malta MEMBER_OF Delta Police Network: possibility"),
      ("The planned cooperation between Europol and Eurojust was noted.", "Eurojust COOPERATES_WITH Europol: commitment"),
      ("The grant enabled Norway to fund the Delta Programme.", "Norway FUNDS Delta Programme: fact"),
    ])
  func prospects(_ text: String, _ edge: String) throws { try expectAlone(edge, in: text) }

  /// That the text gives the edge, as firm as said, and not once more in another firmness.
  private func expectAlone(_ edge: String, in text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains(edge), "\(text): \(found.sorted())")
    #expect(found.filter { $0.hasPrefix(edge.prefix { $0 != ":" }) }.count == 1, "\(text): \(found.sorted())")
  }

  @Test(
    "What is only a condition, denied, wanting or at an end is not told",
    arguments: [
      "Norway ceased to fund the Delta Programme.", "Norway stopped funding the Delta Programme.",
      "Norway declined to fund the Delta Programme.", "Norway funds neither the Delta Programme nor the Rift Programme.",
      "If Norway funds the Delta Programme, it will go on.", "Unless Norway funds the Delta Programme, it will end.",
      "Provided that Norway funds the Delta Programme, it will go on.", "The Ministry denied that Norway funds the Delta Programme.",
      "The Ministry denied that Europol supports the Rift Programme and that Norway funds the Delta Programme.",
    ])
  func conditions(_ text: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains("Norway FUNDS Delta Programme"), "\(text): \(found.sorted())")
  }

  @Test("That nobody can fight a crime alone says that the text is against it, not that it may be")
  func inability() throws {
    let found = try relations(
      toldIn: "Declaration of Kolvereid\n\n1. Stressing that neither of our regions can by itself counter cybercrime."
    ) {
      ": \($0.modality.rawValue)"
    }
    #expect(found.contains { $0.hasSuffix("ADDRESSES cybercrime: fact") }, "\(found.sorted())")
  }

  @Test("An operation took place on the day that its own sentence gives")
  func operation() throws {
    let found = try relations(
      toldIn:
        "We welcome Operation Rift Net, which was coordinated by INTERPOL in June 2025 with the participation of Kenya and Norway."
    ) { ": \($0.on?.text ?? "no day")" }
    #expect(found.contains("INTERPOL COORDINATES Operation Rift Net: 2025-06"), "\(found.sorted())")
    #expect(found.contains("Kenya INVOLVED_IN Operation Rift Net: 2025-06"), "\(found.sorted())")
  }

  @Test("What is told again of a meeting has the day of the meeting, whatever the day of the text")
  func meetingsDay() throws {
    let found = try relations(
      toldIn:
        """
        FINAL COMMUNIQUÉ

        Brussels, 9 October 2025

        Adopted at the Second Rift Ministerial Forum on Piracy, held in Kolvereid on 6 October 2025

        1. The Second Rift Ministerial Forum on Piracy was attended by INTERPOL and Norway.

        2. The meeting was held under the chairmanship of Kenya.
        """
    ) { ": \($0.on?.text ?? "no day")" }
    let meetings = found.filter { $0.contains(" HELD_IN ") || $0.contains(" INVOLVED_IN ") || $0.contains(" CHAIRS ") }
    #expect(meetings.count > 2, "\(found.sorted())")
    #expect(meetings.allSatisfy { $0.hasSuffix(": 2025-10-06") }, "\(meetings.sorted())")
  }

  @Test("A declaration that a note carries took place on the day of its meeting, not on that of the note")
  func noteWithDeclaration() throws {
    let found = try relations(
      toldIn:
        """
        **Brussels, 9 October 2025
        (OR. en)**

        **11111/25**

        **NOTE**

        ---

        From:	General Secretariat of the Council
        To:	Delegations
        Subject:	Joint Declaration of the second Rift Ministerial Forum on Piracy

        ---

        Delegations will find attached the Joint Declaration adopted by the Ministers of the Interior of ASEAN at the second Rift Ministerial Forum on Piracy, \
        held in Kolvereid on 6 October 2025.

        **Joint Declaration on piracy**

        1. We, the Ministers of the Interior of ASEAN, met in Kolvereid under the chairmanship of Kenya.

        2. We note that boats are stolen in every season, that their owners seldom hear of them again, and that no state of the region keeps a register of engines \
        which others could ask; we shall see to it that one is kept, and that it is open to the coast guards of all of us.

        3. We thank INTERPOL and Norway for the training that they gave to our coast guards, and invite them to go on with it in the year to come.
        """
    ) { ": \($0.on?.text ?? "no day")" }
    let meetings = found.filter { $0.contains(" HELD_IN ") || $0.contains(" INVOLVED_IN ") || $0.contains(" CHAIRS ") }
    #expect(meetings.count > 2, "\(found.sorted())")
    #expect(meetings.allSatisfy { $0.hasSuffix(": 2025-10-06") }, "\(meetings.sorted())")
  }

  @Test(
    "An accession is done where nothing says that it is not: pending, pursued, set as a task",
    arguments: [
      ("The Ministers welcomed the accession of Kenya to SELEC.", "fact"), ("The accession of Kenya to SELEC took place in 2020.", "fact"),
      ("The accession of Kenya to SELEC is still pending.", "possibility"), ("Kenya negotiates its accession to SELEC.", "possibility"),
      ("Kenya pursues its accession to SELEC.", "commitment"), ("Kenya: complete its accession to SELEC by June 2031.", "commitment"),
      ("The accession of Kenya to SELEC has not been concluded.", nil),
    ])
  func accession(_ text: String, _ modality: String?) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }.filter { $0.hasPrefix("Kenya MEMBER_OF") }
    #expect(found == (modality.map { ["Kenya MEMBER_OF SELEC: \($0)"] } ?? []), "\(found.sorted())")
  }

  @Test(
    "What is asked by a noun, what “it” is asked to do, and what one undertakes to keep in a state is no fact",
    arguments: [
      ("We renew our request to CARICOM to share with SELEC the methods.", "COOPERATES_WITH", "call"),
      (
        "We reiterate our request to the Lake Secretariat that, through the Lake Observatory, it prepare a Lake Threat Assessment.",
        "ESTABLISHED",
        "call"
      ),
      ("We undertake to keep the Rift Action Plan on Drugs aligned with the EU Drugs Strategy.", "ALIGNED_WITH", "commitment"),
    ])
  func asked(_ text: String, _ type: String, _ modality: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }.filter { $0.contains(type) }
    #expect(!found.isEmpty && found.allSatisfy { $0.hasSuffix(": \(modality)") }, "\(found.sorted())")
  }
}
