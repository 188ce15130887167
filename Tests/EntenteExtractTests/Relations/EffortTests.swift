import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@testable import EntenteExtract

@Suite("Twice the text is at most about twice the work")
struct EffortTests {
  static let extractor = (try? Extractor.standard()) ?? Extractor()

  static func effort(_ text: String) throws -> ExtractionEffort {
    extractor.effort(try DocumentReader.read(file: "text.txt", bytes: Array(text.utf8)))
  }

  static func paragraphs(_ count: Int) -> String {
    (1...count).map { number in
      "\(number). Welcoming the establishment of the Larch Border Agency, support the cooperation between Europol, the Kelp Coast Police Office and Peru against drug trafficking, corruption and the smuggling of migrants in area \(number);\n"
    }.joined()
  }

  /// What grows with the text and may lead astray: a piece, and how often it comes.
  static let hostile: [(piece: String, count: Int, end: String)] = [
    ("and Europol ", 5_000, ""), ("supporting ", 10_000, ""), ("strengthens the cooperation with Europol, ", 1_500, ""),
    ("(", 1_000, "Europol" + String(repeating: ")", count: 1_000)), ("EUROPOL SUPPORTS PERU AGAINST CORRUPTION ", 1_000, ""),
    ("of the role of ", 2_500, ""), (", which supports Europol", 2_000, ""), ("drug, arms and ", 2_500, "trafficking"),
    ("the Standing Committee on Standing ", 2_000, ""), ("9 May 2021 to ", 2_500, ""),
  ]

  @Test("In a document of many paragraphs")
  func document() throws {
    let (one, two) = (try Self.effort(Self.paragraphs(40)), try Self.effort(Self.paragraphs(80)))
    #expect(one.rulesTried > 40 && one.rulesFilled > 40)
    #expect(Double(two.total) <= 2.1 * Double(one.total), "\(one) \(two)")
  }

  @Test("In one sentence of thousands of words, under a thousand brackets, on a page of capitals", arguments: 0..<10)
  func hostile(place: Int) throws {
    let (piece, count, end) = Self.hostile[place]
    func text(_ count: Int) -> String { "Note\n\n1. We " + String(repeating: piece, count: count) + end + "\n" }
    let (one, two) = (try Self.effort(text(count / 2)), try Self.effort(text(count)))
    #expect(Double(two.total) <= 2.2 * Double(one.total) + 400, "\(one) \(two)")
    #expect(two.rulesTried <= 16 * two.tokens, "\(two)")
  }

  @Test("Among documents: a citation is compared only with texts of its sort and year")
  func joining() throws {
    func texts(_ count: Int) -> [TextDescription?] {
      (0..<count).map { number in
        TextDescription(
          number: "\(1000 + number)/21", sort: "joint declaration", parties: ["a\(number % 7)", "b"],
          date: PartialDate(year: 1990 + number % 30))
      }
    }
    let read = ReadTexts(texts(2_000))
    let cited = TextDescription(sort: "joint declaration", parties: ["a3", "b"], date: PartialDate(year: 2001))
    #expect(read.candidates(for: cited).count < 40)
    #expect(read.candidates(for: TextDescription(number: "1007/21")).count == 1)
    let all = texts(2_000)
    #expect(read.fitting(cited) == all.indices.filter { all[$0].map { TextMatch.isSame(cited: cited, read: $0) } ?? false })
  }
}
