import EntenteExtract
import EntenteModel
import Testing

/// Whom a pronoun means, and whom it never means.
@Suite("A pronoun goes back to its subject, and to nobody where that has no name")
struct PronounTests {
  @Test(
    "Who is said again by \"it\" or \"they\" does what these do",
    arguments: [
      ("Veldan Agency opened the Marlow Network, which it supports.", "Veldan Agency SUPPORTS Marlow Network: fact"),
      ("Veldan Agency told Orrin Agency that it would support the Marlow Network.", "Veldan Agency SUPPORTS Marlow Network: commitment"),
      (
        "Veldan Agency and Orrin Agency announced that they would support the Marlow Network.",
        "Orrin Agency SUPPORTS Marlow Network: commitment"
      ),
      ("We thank Veldan Agency for the assistance that it gives to Orrin Agency.", "Veldan Agency SUPPORTS Orrin Agency: fact"),
      ("Veldan Agency increased its technical and financial support to Orrin Agency.", "Veldan Agency SUPPORTS Orrin Agency: fact"),
    ])
  func subjects(_ text: String, _ expected: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test(
    "Whose support is expressed is not whoever was praised before",
    arguments: [
      "The delegations praised the work of Veldan Agency and expressed their support for the Marlow Network.",
      "The delegates came. They praised Veldan Agency and, in the afternoon, expressed their support for the Marlow Network.",
      "Participants thanked Veldan Agency and reiterated their support for the Marlow Network.",
    ])
  func expressed(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(!found.contains { $0.hasPrefix("Veldan Agency SUPPORTS") }, "\(found.sorted())")
  }

  @Test("\"It\" is the text itself where the sentence before was about it, and not what was told of earlier")
  func texts() throws {
    let found = try relations(
      toldIn: """
        LAKE UNION ACTION PLAN 2026-2028

        Lomira, 4 May 2026

        1. The Regional Strategy was adopted in 2008. The present Action Plan translates it into measures. It succeeds the Operational Plan 2021-2025.
        """
    ) { _ in "" }
    let successions = found.filter { $0.contains(" SUCCEEDS Operational Plan 2021-2025") }
    #expect(successions.count == 1 && successions.allSatisfy { $0.lowercased().hasPrefix("lake union action plan") }, "\(found.sorted())")
  }

  @Test("A body of which nothing tells what it is has members as others have")
  func unknownKinds() throws {
    let found = try relations(
      toldIn: "CARICC, whose members include Kenya, met."
    ) { _ in "" }
    #expect(found.contains("Kenya MEMBER_OF CARICC"), "\(found.sorted())")
  }
}
