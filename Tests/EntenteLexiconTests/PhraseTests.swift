import EntenteModel
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

  @Test("Nothing is parsed before it is asked for, and then what is spelt so")
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

  @Test(
    "Every phrase has the readings that the file gives it, and no more words than the longest",
    arguments: QuestionWords.standard.map(\.language))
  func readings(_ language: String) throws {
    let words = try #require(QuestionWords.standard.first { $0.language == language })
    let all = words.entries.all
    #expect(all.count > 1_000)
    for (phrase, readings) in all where words.entries[phrase] != readings || phrase.split(separator: " ").count > words.longest {
      Issue.record("\(phrase): \(readings), and not \(words.entries[phrase] ?? [])")
    }
  }

  @Test("A stem begins as its word does, as far as is taken for granted", arguments: QuestionWords.standard.map(\.language))
  func shared(_ language: String) throws {
    let words = try #require(QuestionWords.standard.first { $0.language == language })
    let lines = Thesaurus.standard("en", isBroad: true).lines
    for word in Set((words.entries.phrases + lines.flatMap(\.phrases)).flatMap { $0.split(separator: " ") }) {
      let stem = EnglishStem.of(word)
      #expect(word.utf8.starts(with: stem.utf8.prefix(StemSet.shared(stem.utf8.count))), "\(word), \(stem)")
    }
  }

  @Test("What is misspelt finds all phrases that begin as it does and are near it", arguments: QuestionWords.standard.map(\.language))
  func near(_ language: String) throws {
    let words = try #require(QuestionWords.standard.first { $0.language == language })
    let all = words.entries.phrases.sorted()
    var found = 0
    for phrase in stride(from: 7, to: all.count, by: all.count / 60).map({ all[$0] }) where (4...20).contains(phrase.utf8.count) {
      var spelling = Array(phrase.utf8)
      spelling[spelling.count - 2] = UInt8(ascii: "w")
      let limit = spelling.count > 7 ? 2 : 1
      let isNear = { (other: String) in
        other.utf8.first == spelling.first && EditDistance.between(spelling, Array(other.utf8), limit: limit) != nil
      }
      let wanted = Set(all.filter { abs($0.utf8.count - spelling.count) <= limit }.filter(isNear))
      #expect(Set(words.entries.phrases(near: spelling, limit: limit)).filter(isNear) == wanted)
      found += wanted.count
    }
    #expect(found > 30)
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
    #expect(
      thesaurus.lines(saying: ["boat"], near: ["tree"]).lines.isEmpty && thesaurus.lines(saying: ["boat"], near: nil).lines.count == 1)
    let broad = Thesaurus.standard("en", isBroad: true).lines(saying: [EnglishStem.of("signatures")], near: ["signatures"])
    #expect(!broad.lines.isEmpty && broad.stemmed < 100)
  }
}
