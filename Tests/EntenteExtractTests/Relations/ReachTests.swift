import EntenteExtract
import EntenteModel
import Testing

/// How far relative clauses, participles, dates and references reach.
@Suite("What is gone on about, and what is not")
struct ReachTests {
  @Test(
    "A clause with a subject of its own goes on about the thing, not about its place, its topic or its aim",
    arguments: [
      ("We visited the Nordan Hub in Copenhagen, which Denmark and Sweden set up in 2024.", "Sweden ESTABLISHED Nordan Hub"),
      ("We commend the Mbeya Process on countering terrorism, which Zambia launched in 2018.", "Zambia ESTABLISHED Mbeya Process"),
      (
        "We welcome the results obtained by the Harbour Programme, financed by Norway and run by Veldan Agency.",
        "Norway FUNDS Harbour Programme"
      ),
    ])
  func clauses(_ text: String, _ expected: String) throws {
    let found = try relations(toldIn: "JOINT DECLARATION\n\nLomira, 4 May 2026\n\n1. \(text)") { _ in "" }
    #expect(found.contains(expected), "\(found.sorted())")
  }

  @Test("What ministers undertook in another text is that text's, not this one's")
  func otherText() throws {
    let found = try relations(
      toldIn:
        "JOINT DECLARATION\n\nLomira, 4 May 2026\n\n1. We recall the Uppsala Declaration of 2024, in which the ministers undertook to combat vehicle theft."
    ) { _ in "" }
    #expect(found.contains("Uppsala Declaration ADDRESSES vehicle theft"), "\(found.sorted())")
    #expect(found.filter { $0.contains("ADDRESSES vehicle theft") }.count == 1, "\(found.sorted())")
  }

  @Test("The day since which a treaty is in force dates nothing else")
  func force() throws {
    let found = try relations(
      toldIn: """
        JOINT DECLARATION

        Lomira, 4 May 2026

        1. We support the Tarn Convention, in force since 8 March 2017, and agree to combat vehicle theft.
        """
    ) { ": \($0.since?.text ?? "")" }
    #expect(!found.contains { $0.contains("ADDRESSES vehicle theft") && $0.contains("2017") }, "\(found.sorted())")
  }

  @Test("Who is thanked for a contribution made it, and nobody who is named before")
  func thanked() throws {
    let found = try relations(
      toldIn:
        "JOINT DECLARATION\n\nLomira, 4 May 2026\n\n1. The Council supports the work of Veldan Agency and thanks Kenya for its contribution to the Harbour Programme."
    ) { _ in "" }
    #expect(!found.contains("Veldan Agency SUPPORTS Harbour Programme"), "\(found.sorted())")
  }

  @Test("\"The programme which X runs\" is told apart by that, and is none that was named before")
  func restricted() throws {
    let found = try relations(
      toldIn: """
        JOINT DECLARATION

        Lomira, 4 May 2026

        1. We thank Kenya for the Harbour Programme.

        2. We support the programme which Veldan Agency runs against vehicle theft.
        """
    ) { _ in "" }
    #expect(
      !found.contains { $0.hasPrefix("Harbour Programme ADDRESSES") || $0.contains("IMPLEMENTS Harbour Programme") }, "\(found.sorted())")
  }

  @Test(
    "A text without a name is cited by who made it, and a day or what it is on",
    arguments: [
      "the report of Veldan Agency on vehicle theft", "the study published by Veldan Agency in March 2024",
      "the conclusions of Veldan Agency of 27 June 2024",
    ])
  func madeTexts(_ words: String) throws {
    let found = try relations(toldIn: "JOINT DECLARATION\n\nLomira, 4 May 2026\n\n1. We take note of \(words).") { _ in "" }
    #expect(found.contains { $0.contains("CITES Veldan Agency") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Veldan Agency PUBLISHED Veldan Agency") }, "\(found.sorted())")
  }

  @Test("An oral report is no text, and a list of many states says not that each works with each")
  func nothing() throws {
    let found = try relations(
      toldIn: """
        JOINT DECLARATION

        Lomira, 4 May 2026

        1. We heard a report by Veldan Agency on vehicle theft.

        2. We steer cooperation among Kenya, Malawi, Togo, Ghana and Uganda.
        """
    ) { _ in "" }
    #expect(!found.contains { $0.contains("CITES") || $0.contains("COOPERATES_WITH") }, "\(found.sorted())")
  }

  @Test("An arrangement that was concluded between two is told; one that is recommended to be concluded is no fact")
  func concluded() throws {
    let found = try relations(
      toldIn: """
        JOINT DECLARATION

        Lomira, 4 May 2026

        1. The Committee recommended that the bureaus be connected, and that a working arrangement be concluded between Veldan Agency and Orrin Agency.

        2. A working arrangement was concluded between Marlow Agency and Tarn Agency.
        """
    ) { ": \($0.modality.rawValue)" }
    #expect(found.contains { $0.contains("COOPERATES_WITH") && $0.contains("Marlow") && $0.hasSuffix("fact") }, "\(found.sorted())")
    #expect(!found.contains { $0.contains("COOPERATES_WITH") && $0.contains("Veldan") && $0.hasSuffix("fact") }, "\(found.sorted())")
  }
}
