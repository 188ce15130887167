import Testing

@testable import EntenteLexicon

@Suite("Of a word file that is parsed which a question may hold")
struct PhraseTests {
  private static let text = """
    forms: go, went, gone, going
    rel SUPPORTS verb: support, stand by
    rel MEMBER_OF verb: go along with, keep
    kind Agency noun: agency, body
    ask who: who, qué
    plain: body, boat, who
    forms: keep, kept, kept, keeping
    rel FUNDS verb: keep afloat
    """

  @Test("Nothing is parsed before it is asked for, and then what begins with the same letters")
  func lazily() {
    let words = QuestionWords(Self.text, language: "en")
    #expect(words.entries.parsed == 0)
    #expect(words.entries["supported"]?.first?.arguments == ["SUPPORTS"])
    #expect(words.entries["zebra"] == nil)
    #expect(words.entries.parsed == 1)
  }

  @Test("A form is found that begins otherwise than its verb, and an accent is no letter of its own")
  func elsewhere() {
    let words = QuestionWords(Self.text, language: "en")
    #expect(words.entries["went along with"]?.first?.name == "rel")
    #expect(words.entries["que"]?.first?.name == "ask")
    #expect(words.entries["agencies"]?.first?.form == .noun)
  }

  @Test("What means something is not plain, and an irregular verb holds wherever it stands in the file")
  func ordered() {
    let words = QuestionWords(Self.text, language: "en")
    #expect(words.entries["body"]?.map(\.name) == ["kind"])
    #expect(words.entries["who"]?.map(\.name) == ["ask"])
    #expect(words.entries["boat"]?.map(\.name) == ["plain"])
    #expect(words.entries["kept"] != nil && words.entries["keeped"] == nil)
    #expect(words.entries["kept afloat"] != nil && words.entries["keeped afloat"] == nil)
  }

  @Test("The phrases of a letter are all that begin with it", arguments: QuestionWords.standard.map(\.language))
  func letters(_ language: String) throws {
    let words = try #require(QuestionWords.standard.first { $0.language == language })
    let byLetter = (UInt8(0x30)...0x7A).reduce(into: Set<String>()) { $0.formUnion(words.entries.phrases(from: $1)) }
    #expect(byLetter == Set(words.entries.phrases))
    #expect(byLetter.allSatisfy { words.entries[$0] != nil })
    #expect(byLetter.allSatisfy { $0.split(separator: " ").count <= words.longest })
  }

  @Test("The lines that say a phrase are those on which it stands in any form, and few others are stemmed")
  func saying() {
    let thesaurus = Thesaurus(
      "# a note\nlight: boat\nboats, small vessel\ntree, shrub*\nship, so-called boat\ncar, wagon\n", language: "en")
    let found = thesaurus.lines(saying: [EnglishStem.ofPhrase("boat")], near: ["boat"])
    #expect(found.lines.map(\.phrases) == [["boats", "small vessel"]])
    #expect(found.stemmed == 1)
    #expect(thesaurus.lines(saying: [EnglishStem.ofPhrase("so called boats")], near: ["so", "called"]).lines.count == 1)
    #expect(thesaurus.lines(saying: ["shrub"], near: ["shrub"]).lines.isEmpty)
    let broad = Thesaurus.standard("en", isBroad: true).lines(saying: [EnglishStem.of("signatures")], near: ["signatures"])
    #expect(!broad.lines.isEmpty && broad.stemmed < 2_000)
  }
}
