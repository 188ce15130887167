import EntenteLanguage
import EntenteModel
import Testing

@testable import EntenteAnswer

@Suite("What a text may hold is told by how its words begin")
struct WordOpeningsTests {
  private func stands(_ word: HeldWord, in text: String) -> Bool {
    let openings = WordOpenings(word) { $0.split(separator: " ") }
    let key = Folding.key(text)
    return openings.stand(in: key.utf8.span)
  }

  @Test(
    "Every form of a word begins as it does",
    arguments: [
      ("strengthening", "To strengthen the network"), ("training", "Officers were trained"), ("law", "The law of the sea"),
      ("cooperation", "In co-operation with others"), ("cooperation", "They cooperate"),
    ])
  func forms(_ word: String, _ text: String) { #expect(stands(HeldWord(word), in: text)) }

  @Test(
    "A word that only ends or goes on so is none of its forms",
    arguments: [("ports", "They support reports"), ("prison", "Police met in Peru"), ("training", "A tram"), ("law", "")])
  func others(_ word: String, _ text: String) { #expect(!stands(HeldWord(word), in: text)) }

  @Test("Of several that say the same one is enough, and of a phrase all words must be there")
  func several() {
    #expect(stands(HeldWord("aid", alike: ["assistance"]), in: "With the assistance of Peru"))
    #expect(stands(HeldWord("joint teams"), in: "Teams that act jointly"))
    #expect(!stands(HeldWord("joint teams"), in: "They act jointly"))
  }
}
