import EntenteExtract
import EntenteModel
import Testing

/// What lists, headings and terms of reference say without a sentence of its own.
@Suite("A list goes on from the words before its colon, and a heading says whose committee it is")
struct ListsAndHeadingsTests {
  private let procedures = """
    TERMS OF REFERENCE OF THE VELDAN CRIME NETWORK (VCN)

    1. Purpose

    1.1 The Network follows the model of the Marlow Recovery Network (MRN).

    1.2 The purpose of the Network is to detect and prevent, at sea and in ports:

    (a) vehicle theft;
    (b) financial crime, including:
        (i) money laundering;

    1.3 The Network will concentrate on two areas in which its members see the greatest risk:

    - cattle rustling;
    - online fraud.

    1.4 The Network shall maintain working contacts with:

    – the Orrin Coordination Centre (OCC);
    – the Tarn Fusion Centre (TFC).

    1.5 The members of the Network are:

    – Kenya;
    – Malawi.

    2. Steering Committee

    2.1 The Steering Committee is chaired by Kenya.

    2.2 Norway and Japan are invited as observers.

    3. Chair

    3.1 The chairmanship is held by Malawi until 2027.
    """

  @Test(
    "Each item is what the verb, the preposition or the counted noun before the colon waits for",
    arguments: [
      "VCN ADDRESSES vehicle theft: fact", "VCN ADDRESSES financial crime: fact", "VCN ADDRESSES money laundering: fact",
      "VCN ADDRESSES cattle rustling: commitment", "VCN ADDRESSES online scams: commitment", "Kenya MEMBER_OF VCN: fact",
      "Malawi MEMBER_OF VCN: fact",
    ])
  func items(_ expected: String) throws {
    let found = try relations(toldIn: procedures) { ": \($0.modality.rawValue)" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test("In its terms of reference \"the Network\" is the one whose they are, whatever network was named last")
  func ownBody() throws {
    let found = try relations(toldIn: procedures) { ": \($0.modality.rawValue)" }
    #expect(found.contains("VCN MODELLED_ON MRN: fact"), "\(found.sorted())")
    #expect(
      !found.contains { $0.hasPrefix("MRN ADDRESSES") || $0.contains("MEMBER_OF MRN") || $0.contains("COOPERATES_WITH MRN") },
      "\(found.sorted())")
  }

  @Test("Observers that are named without a body are those of the committee that the heading names, not of the whole")
  func headings() throws {
    let found = try relations(toldIn: procedures) { ": \($0.capacity ?? "")" }
    #expect(found.contains { $0.hasPrefix("Norway MEMBER_OF") && $0.contains("steering committee: observer") }, "\(found.sorted())")
    #expect(!found.contains("Norway MEMBER_OF VCN: observer"), "\(found.sorted())")
    #expect(found.contains("Malawi CHAIRS VCN: "), "\(found.sorted())")
  }

  @Test("A label before a colon is no verb, and what is listed by role has that role")
  func labels() throws {
    let label = try relations(
      toldIn: "LAKE ROADMAP 2026\n\nLomira, 4 May 2026\n\n1. Train the police.\n\nSupport: Veldan Agency and Orrin Agency"
    ) {
      ": \($0.modality.rawValue)"
    }
    #expect(!label.contains { $0.contains("SUPPORTS Veldan Agency") }, "\(label.sorted())")
  }
}
