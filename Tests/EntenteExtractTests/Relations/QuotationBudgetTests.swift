import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@Suite("A graph holds less than half of a document's text where that can be had")
struct QuotationBudgetTests {
  static let head = "LAKE DECLARATION\n\nWe, the Ministers of Kenya and Uganda, met in Port Azure on 3 May 2021.\n\n"
  /// Ends far apart, and nothing of value to any edge between them.
  static let wide = """
    In this long and rather dry season the Rift Task Force was set up after a long and difficult debate about its seat and its budget to \
    combat arms trafficking.
    """
  static let idle = "\n\n" + (1...12).map { "Nothing more was said in hour \($0) of that long and quiet afternoon." }.joined(separator: " ")

  /// The quotations, mentions' left out, and which part of the text all edges quote.
  static func read(_ body: String) throws -> (quotes: [String], share: Double) {
    let source = try DocumentReader.read(file: "note.txt", bytes: Array((head + body + "\n").utf8))
    let extraction = try Extractor.standard().extract([source])
    var quoted = Set<Int>()
    for relation in extraction.relations {
      let found = relation.citation.spans.flatMap { source.text[$0.start..<$0.end] }.filter { $0 > 0x20 }
      #expect(found == Array(relation.citation.quote.replacing(" … ", with: "").utf8).filter { $0 > 0x20 }, "\(relation)")
      for span in relation.citation.spans { quoted.formUnion(span.start..<span.end) }
    }
    for passage in extraction.documents[0].passages { for span in passage.spans { quoted.formUnion(span.start..<span.end) } }
    let quotes = extraction.relations.filter { $0.type == .addresses }.map(\.citation.quote)
    return (quotes, Double(quoted.count) / Double(source.text.count))
  }

  @Test("A document of which little is quoted keeps the words between two ends")
  func whole() throws {
    let (quotes, share) = try Self.read(Self.wide + Self.idle)
    #expect(share < 0.5)
    #expect(quotes.contains { $0.contains("difficult debate") && !$0.contains("…") }, "\(quotes)")
  }

  /// Enough of such sentences for a text that is no longer short.
  static let many = [
    "Rift", "Lake", "Coast", "Delta", "Harbour", "Border", "River", "Island", "Gulf", "Strait", "Savanna", "Highland", "Canal", "Reef",
  ]
  .enumerated().map { "\($0 + 1). " + wide.replacing("Rift", with: $1) }.joined(separator: "\n\n")

  @Test("Where half would be quoted, what lies between the ends is left out, the verb is not, and less than half is quoted")
  func cut() throws {
    let (quotes, share) = try Self.read(Self.many)
    #expect(share < 0.5 && quotes.count == 14, "\(share) \(quotes.count)")
    let short = quotes.filter { $0.contains("…") }
    #expect(
      !short.isEmpty && short.allSatisfy { !$0.contains("difficult debate") && $0.contains("to combat arms trafficking") }, "\(quotes)")
    #expect(short.allSatisfy { $0.contains("Task Force") }, "\(quotes)")
  }

  @Test("A text of a few sentences is quoted as it stands, however much that is: questions need every word of it")
  func small() throws {
    let (quotes, share) = try Self.read(Self.wide)
    #expect(share >= 0.5 && quotes.count == 1 && quotes.allSatisfy { !$0.contains("…") }, "\(share) \(quotes)")
  }

  @Test("Where even that would leave more than half, nothing is cut: quotations would lose and the reader gain nothing")
  func hopeless() throws {
    let (quotes, share) = try Self.read(
      (1...24).map { "\($0). The Rift Task Force combats drug trafficking, arms trafficking, cybercrime and corruption." }.joined(
        separator: "\n\n"))
    #expect(share >= 0.5)
    #expect(!quotes.isEmpty && quotes.allSatisfy { !$0.contains("…") }, "\(quotes)")
  }

  @Test("A “where appropriate” is never what is left out")
  func hedged() throws {
    let hedged = Self.many.replacing("a long and difficult debate", with: "a long debate, where appropriate,")
    let (quotes, _) = try Self.read(hedged)
    #expect(quotes.allSatisfy { $0.contains("where appropriate") || !$0.contains("…") }, "\(quotes)")
  }
}
