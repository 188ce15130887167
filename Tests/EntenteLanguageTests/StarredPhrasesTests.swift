import Testing

@testable import EntenteLanguage

@Suite("Phrases with a star are found by all that the star stands for")
struct StarredPhrasesTests {
  private static func phrases(_ all: [String]) -> StarredPhrases {
    var phrases = StarredPhrases()
    for (number, phrase) in all.enumerated() { phrases.add(phrase, number) }
    return phrases
  }

  @Test("A star ends a beginning, within a phrase, too, and a phrase without one is itself alone")
  func found() {
    let phrases = Self.phrases(["apoy*", "apoyo", "mesa* redonda", "barco", "apoy*"])
    #expect(phrases.numbers(of: "apoyo") == [0, 1, 4])
    #expect(phrases.numbers(of: "apoyaba") == [0, 4])
    #expect(phrases.numbers(of: "mesas redonda") == [2])
    #expect(phrases.holds("barco") && phrases.holds("mesa redonda"))
  }

  @Test("Nothing else is found", arguments: ["apo", "barcos", "mesas redondas", "mesa", "mesa redonda larga", "", "la mesa redonda"])
  func others(_ phrase: String) {
    let phrases = Self.phrases(["apoy*", "mesa* redonda", "barco"])
    #expect(!phrases.holds(phrase) && phrases.numbers(of: phrase).isEmpty)
  }

  @Test("A star alone stands for any word")
  func any() {
    #expect(Self.phrases(["* mayor"]).holds("fuerza mayor"))
    #expect(!Self.phrases(["* mayor"]).holds("mayor"))
  }
}
