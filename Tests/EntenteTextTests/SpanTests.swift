import EntenteModel
import EntenteTestSupport
import EntenteText
import Testing

@Suite("Every clean word knows its bytes")
struct SpanTests {
  /// Words of the clean text and the bytes at their spans must be the same, but for white space.
  private func check(_ document: SourceDocument, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for passage in document.passages where !passage.text.isEmpty {
      var ranges = [0..<passage.text.count]
      for _ in 0..<12 {
        let start = Int.random(in: 0..<passage.text.count, using: &random)
        ranges.append(start..<Int.random(in: start...passage.text.count, using: &random))
      }
      for range in ranges {
        let clean = passage.text[range].filter { $0 != 0x20 }
        #expect(bare(document, passage, range) == clean, "\(document.file) \(passage.label) \(range) seed \(seed)")
        let spans = passage.spans(of: range)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
    }
  }

  @Test("In every layout, for random ranges", arguments: Fixtures.all + [Fixtures.page])
  func fixtures(text: String) throws {
    check(try read(text, file: text.hasPrefix("<") ? "f.html" : "f.txt"), seed: 7)
    check(try read(text.replacing("\n", with: "\r\n"), file: text.hasPrefix("<") ? "f.html" : "f.txt"), seed: 8)
  }

  @Test("Words without a gap are one span; markup and footnote marks part spans")
  func parts() throws {
    let document = try read("# T\n\nThe *Reef Patrol*\n  Programme¹ was\n set up in 2019.\n\n¹ In Apia.")
    let passage = try #require(document.passage("p1"))
    #expect(passage.words == "The Reef Patrol Programme was set up in 2019.")
    let spans = passage.spans(of: 0..<passage.text.count)
    #expect(
      spans.map { String(decoding: document.text[$0.start..<$0.end], as: UTF8.self) } == [
        "The", "Reef Patrol", "Programme", "was\n set up in 2019.",
      ])
  }

  @Test("A sentence that a page break cuts is whole, without the page's furniture")
  func pageBreaks() throws {
    let document = try read(Fixtures.pages)
    #expect(
      document.passage("2.1")?.words
        == "The Committee recalls the Lomé Charter and asks the Commission to report on the state of ratification in all regions.")
    #expect(
      document.passage("2.2")?.words
        == "The Committee endorses the Gulf Ports Network. The Network shall report to the Committee every year.")
    #expect(document.passages.last?.label == "2.2")
  }

  @Test("The cover's code beside a page's number is furniture, and parts no list")
  func numberedCodes() throws {
    let document = try read(
      """
      LAKE FORUM

      LF-32(2025)DEC3

      Decision No. 3

      1. The Forum agrees to:

      a. support the Rift Network;

      LF-32(2025)DEC3                                     2

      b. review its work.

      2. It thanks Malta.
      """)
    #expect(document.passage("1.b")?.words == "review its work.")
    #expect(document.passage("2")?.words == "It thanks Malta.")
  }

  @Test("A foot that counts the pages is furniture on two pages, too")
  func countedPages() throws {
    let document = try read(
      """
      Lake Forum

      1. The Forum thanks Malta.

      ____________________________________________________________
      Forum Secretariat, Private Mail Bag, Apia        Page 1 of 2
      ____________________________________________________________

      2. It thanks Kenya.

      ____________________________________________________________
      Forum Secretariat, Private Mail Bag, Apia        Page 2 of 2
      ____________________________________________________________
      """)
    #expect(document.passages.allSatisfy { !$0.words.contains("Mail Bag") })
    #expect(document.passage("2")?.words == "It thanks Kenya.")
  }

  /// The corpus is no part of the package; where it is absent the test is reported as skipped.
  @Test("In the corpus", .enabled(if: !files(in: PackageFolder.corpus, suffix: ".txt").isEmpty, "../shared/corpus is not there"))
  func corpus() throws {
    for path in files(in: PackageFolder.corpus, suffix: ".txt") {
      check(try DocumentReader.read(file: path, bytes: try #require(bytes(ofFile: path))), seed: 11)
    }
  }

  @Test("Whatever the bytes, reading ends and spans hold")
  func noise() throws {
    var random = SeededGenerator(seed: 3)
    let bits = [
      "1.", "\n", "\n\n", "- ", "word ", "**", "a) ", "(i) ", "# ", "ANNEX", ";", ".", ":", "¹ ", "[^1]", "<b", "](", "[", "é", "\u{0C}",
      "!,", "| ", "From: ", "  ",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in bits[Int.random(in: 0..<bits.count, using: &random)] }.joined()
      guard let document = try? read("w" + text) else { continue }
      check(document, seed: 5)
    }
  }
}
