import EntenteExtract
import EntenteLexicon
import EntenteModel
import Testing

/// What is only supposed, claimed, offered or out of reach.
@Suite("What is supposed, claimed, offered or out of reach is no fact")
struct SuppositionTests {
  @Test(
    "However a sentence wraps it",
    arguments: [
      "Europol had hoped to support ARINSA.", "Europol offered to support ARINSA.", "Europol threatened to support ARINSA.",
      "Europol was supposed to support ARINSA.", "Europol is about to support ARINSA.", "Europol was unable to support ARINSA.",
      "Europol is free to support ARINSA.", "Critics claim that Europol supports ARINSA.", "Experts doubt that Europol supports ARINSA.",
      "There is no evidence that Europol supports ARINSA.", "It is not true that ARINSA is supported by Europol.",
      "It is rumoured that ARINSA is supported by Europol.", "It is too early to say that Europol supports ARINSA.",
      "Were Europol to support ARINSA, costs would fall.", "Had Europol agreed to support ARINSA, costs would have fallen.",
      "The aim is for Europol to support ARINSA.", "No decision has been taken for Europol to support ARINSA.",
      "Europol withdrew its offer to support ARINSA.", "ARINSA may, by consensus, be supported by Europol.",
      "ARINSA will no longer be supported by Europol.",
    ])
  func wrapped(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(!found.contains("Europol SUPPORTS ARIN-SA: fact"), "\(found.sorted())")
  }

  @Test(
    "While these tell what is",
    arguments: [
      "Europol offered help and supports ARINSA.", "Europol supports ARINSA, which may be enlarged.",
      "It is clear that Europol supports ARINSA.", "The Ministers noted that Europol supports ARINSA.",
      "Europol, which had hoped for more money, supports ARINSA.", "Last year ARINSA was, as before, supported by Europol.",
    ])
  func told(_ text: String) throws {
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains("Europol SUPPORTS ARIN-SA: fact"), "\(found.sorted())")
  }
}
