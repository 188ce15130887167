import EntenteLexicon
import Testing

@Suite("Words that say the same are found by their stems and lines")
struct ThesaurusTests {
  @Test(
    "Forms of a word share a stem, words that look alike do not",
    arguments: [
      ("investigate", "investigations", true), ("organised", "organise", true), ("strengthening", "strengthens", true),
      ("trafficking", "traffic", true), ("developed", "development", true), ("cooperate", "cooperation", true),
      ("agencies", "agency", true),
      ("police", "policy", false), ("country", "counter", false), ("party", "part", false), ("states", "statement", false),
      ("director", "direct", false),
    ])
  func stems(_ a: String, _ b: String, _ isSame: Bool) { #expect((EnglishStem.of(a) == EnglishStem.of(b)) == isSame) }

  @Test("Words of up to two letters and of other scripts stay as they are", arguments: ["eu", "a", "", "año", "2025"])
  func kept(_ word: String) { #expect(EnglishStem.of(word) == word) }

  @Test("A line is words of one meaning, words and what they say in English, or a class")
  func lines() throws {
    let thesaurus = Thesaurus("# a note\nlight: want\nboat, vessel, ship\nas with: along with\n", language: "en")
    let line = try #require(thesaurus.lines(saying: ["ship"], near: ["ships"]).lines.first)
    #expect(line.name.isEmpty && line.foreign.isEmpty)
    #expect(line.phrases == ["boat", "vessel", "ship"])
    #expect(thesaurus.lines(of: "as").map(\.name) == ["as with"])
    #expect(thesaurus.lines(saying: ["tree"], near: ["tree"]).lines.isEmpty)
    let spanish = Thesaurus("barc*, naví*: boat, ship\npast: fue, *ó\n", language: "es")
    #expect(spanish.lines.first?.foreign == ["barc*", "navi*"])
    #expect(spanish.lines(translating: ["barcos"], near: ["barcos"]).first?.phrases == ["boat", "ship"])
    #expect(spanish.lines(translating: ["otros"], near: ["barcos", "otros"]).first?.phrases == nil)
    #expect(spanish.lines(of: "past").first?.phrases == ["fue", "*ó"])
  }

  @Test("No word stands on a shipped line twice, and no line has one word", arguments: ["en"])
  func shipped(_ language: String) {
    let thesaurus = Thesaurus.standard(language)
    for line in thesaurus.lines where line.name.isEmpty && line.foreign.isEmpty { #expect(line.phrases.count > 1, "\(line.phrases)") }
  }
}
