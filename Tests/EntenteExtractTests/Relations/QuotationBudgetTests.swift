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
    let extraction = Extractor(rules: try RuleSet.standard()).extract([source])
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

  @Test("Where half would be quoted, what lies between the ends is left out, the verb is not, and less than half is quoted")
  func cut() throws {
    let (quotes, share) = try Self.read(Self.wide)
    #expect(share < 0.5)
    let quote = try #require(quotes.first)
    #expect(quotes.count == 1 && quote.contains("…") && !quote.contains("difficult debate"), "\(quotes)")
    #expect(quote.hasPrefix("Rift Task Force") && quote.contains("to combat") && quote.hasSuffix("arms trafficking"), "\(quotes)")
  }

  @Test("Where even that would leave more than half, nothing is cut: quotations would lose and the reader gain nothing")
  func hopeless() throws {
    let (quotes, share) = try Self.read("The Rift Task Force, of Kenya, Uganda, Peru, Chile, Ghana and Togo, combats arms trafficking.")
    #expect(share >= 0.5)
    #expect(quotes.contains { $0.contains("Ghana") && !$0.contains("…") }, "\(quotes)")
  }

  @Test("A “where appropriate” is never what is left out")
  func hedged() throws {
    let hedged = Self.wide.replacing("a long and difficult debate", with: "a long debate, where appropriate,")
    let (quotes, _) = try Self.read(hedged)
    #expect(quotes.allSatisfy { $0.contains("where appropriate") || !$0.contains("…") }, "\(quotes)")
  }
}
