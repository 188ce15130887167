import EntenteExtract
import EntenteModel
import Testing

/// Words that open a sentence, and what a sentence only says upon what something depends.
@Suite("What opens a sentence enters no name, and a case that may come is no fact")
struct OpeningWordsTests {
  @Test(
    "A condition states nothing",
    arguments: [
      "If Veldan Agency supports the Marlow Network, work will begin.", "Should Veldan Agency support the Marlow Network, work will begin.",
      "When Veldan Agency supports the Marlow Network, work will begin.",
      "Unless Veldan Agency supports the Marlow Network, work will end.",
      "Where Veldan Agency supports the Marlow Network, the Annex applies.",
      "Were Veldan Agency to support the Marlow Network, work would begin.",
      "Had Veldan Agency supported the Marlow Network, work would have begun.",
      "Assuming that Veldan Agency supports the Marlow Network, work will begin.",
      "In case Veldan Agency supports the Marlow Network, work will begin.", "Whether Veldan Agency supports the Marlow Network is open.",
      "Perhaps Veldan Agency supports the Marlow Network.", "Does Veldan Agency support the Marlow Network?",
    ])
  func conditions(_ text: String) throws {
    #expect(try Reading(text).names.contains("Actor/Agency Veldan Agency"))
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(!found.contains { $0.contains("SUPPORTS Marlow Network: fact") }, "\(found.sorted())")
  }

  @Test(
    "What is conceded, or was, is told",
    arguments: [
      "While Veldan Agency supports the Marlow Network, Peru does not.",
      "Although Veldan Agency supports the Marlow Network, Peru does not.",
      "Because Veldan Agency supports the Marlow Network, Peru came.", "But Veldan Agency supports the Marlow Network.",
      "When Veldan Agency supported the Marlow Network, Peru came.",
    ])
  func told(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains("Veldan Agency SUPPORTS Marlow Network: fact"), "\(found.sorted())")
  }
}
