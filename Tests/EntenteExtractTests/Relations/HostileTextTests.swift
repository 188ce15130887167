import EntenteLexicon
import EntenteModel
import EntenteText
import Testing

@testable import EntenteExtract

@Suite("The grammar on hostile text")
struct HostileTextTests {
  static let texts: [String] = [
    String(repeating: "and Europol ", count: 10_000), String(repeating: "(", count: 1000) + "Europol" + String(repeating: ")", count: 1000),
    String(repeating: "to support and ", count: 3000), String(repeating: "of the role ", count: 5000),
    String(repeating: ", which supports Europol", count: 2000),
    "We support", ",;:.()", "of of of", "and", "including", "not",
  ]

  @Test("Is read to its end, and states nothing of nobody", arguments: texts)
  func reads(_ text: String) throws {
    let source = try DocumentReader.read(file: "hostile.txt", bytes: Array("Note\n\n1. \(text)\n".utf8))
    let result = try Extractor.standard().extract([source])
    #expect(result.relations.allSatisfy { $0.from != $0.to && !$0.citation.quote.isEmpty })
  }
}
