import EntenteModel
import Testing

@Suite("What is kept of a sentence reads back as it was written")
struct SentenceWordsTests {
  private var words: SentenceWords {
    var words = SentenceWords(start: 1042, stems: ["harbour", "watch", "patrol"])
    words.introduction = 900
    words.names = [
      SentenceName(.name(1050), .fact, [.init(part: "agent", governor: 0xA1), .init(part: "alongside", governor: 0xFF_00FF)]),
      SentenceName(
        .date(PartialDate("2023-07-12")!), .commitment, [.init(part: "on", governor: 7)],
        quote: .init("12 July 2023", ByteSpan(1060, 1072))),
      SentenceName(.number(18), .possibility, [], quote: .init("18", ByteSpan(1080, 1082))),
    ]
    return words
  }

  @Test("Words, names, dates, numbers, and what introduces the sentence")
  func roundTrip() throws {
    let read = try #require(SentenceWords(text: words.text))
    #expect(read == words)
    #expect(read.holds("harbour") && !read.holds("harbours"))
  }

  @Test("Several stand with a blank between them")
  func several() {
    let other = SentenceWords(start: 7, stems: [])
    #expect(SentenceWords.all(in: "\(words.text) \(other.text)") == [words, other])
    #expect(SentenceWords.all(in: "").isEmpty)
  }

  @Test(
    "What is none is not read, nor is a name that is none",
    arguments: ["", "7", ":0a1b2c", "x:0a1b2c", "7:0a1b2", "7:0A1B2C", "-7:0a1b2c", "7:0a1b2c0"])
  func damaged(_ text: String) {
    #expect(SentenceWords(text: text) == nil)
  }

  @Test(
    "A name that is none is left out, and the sentence read",
    arguments: ["", "n", "n12", "n=fact", "x12=fact", "n12=perhaps", "d2023-99=fact", "c99999999999999999999=fact"])
  func damagedName(_ name: String) {
    #expect(SentenceWords(text: "7:0a1b2c|\(name)")?.names == [])
  }
}
