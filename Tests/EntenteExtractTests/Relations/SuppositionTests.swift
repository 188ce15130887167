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

  @Test(
    "What others only allege is not even possible",
    arguments: [
      "The Council took note of the claim that Peru funds ARINSA.",
      "The Council took note of the claim by certain media that Peru funds ARINSA.",
      "The rumour that Peru funds ARINSA is false.",
    ])
  func alleged(_ text: String) throws {
    let found = try relations(toldIn: text) { _ in "" }
    #expect(!found.contains { $0.contains("FUNDS") }, "\(found.sorted())")
  }

  @Test("What a body says in its statement is told, whoever stands between the noun and what it says")
  func stated() throws {
    let found = try relations(toldIn: "The Council took note of the statement by Europol that Peru funds ARINSA.") { _ in "" }
    #expect(found.contains { $0.hasPrefix("Peru FUNDS ARIN-SA") }, "\(found.sorted())")
  }

  @Test("What was done for a body that is only to be set up was done all the same")
  func done() throws {
    let text =
      "Togo considered a proposal that Europol should set up a regional police academy, to which Peru lent its support and which Kenya will fund."
    let found = try relations(toldIn: text) { ": \($0.modality.rawValue)" }
    #expect(found.contains { $0.hasPrefix("Europol ESTABLISHED") && $0.hasSuffix(": call") }, "\(found.sorted())")
    #expect(found.contains { $0.hasPrefix("Peru SUPPORTS") && $0.hasSuffix(": fact") }, "\(found.sorted())")
    #expect(!found.contains { $0.hasPrefix("Kenya FUNDS") && $0.hasSuffix(": fact") }, "\(found.sorted())")
  }
}
