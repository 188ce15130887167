import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteTestSupport
import EntenteText
import Testing

@Suite("Relations in documents of other forums")
struct FreshDocumentsTests {
  static let documents = [
    "african-declaration", "asean-release", "gulf-communique", "oas-resolution", "action-plan", "procedures",
    "straits-communique", "coast-minutes", "lake-conclusions",
  ]

  @Test("Nothing that must not be drawn is drawn", arguments: documents)
  func falsehoods(_ name: String) throws {
    let (found, _, unwanted) = try read(name)
    #expect(unwanted.filter(found.contains) == [])
  }

  @Test("Two thirds of what a careful reader would draw is drawn, over all documents")
  func recall() throws {
    var wanted = 0
    var hit = 0
    for name in Self.documents {
      let (found, edges, _) = try read(name)
      wanted += edges.count
      hit += edges.count { found.contains($0) }
    }
    #expect(wanted > 30 && hit * 3 >= wanted * 2, "\(hit) of \(wanted)")
  }

  @Test("Every quotation stands where its spans say", arguments: documents)
  func quotations(_ name: String) throws {
    let source = try document(name)
    for relation in try extraction(source).relations {
      let bytes = relation.citation.spans.flatMap { Array(source.text[$0.start..<$0.end]) }
      #expect(Self.bare(String(decoding: bytes, as: UTF8.self)) == Self.bare(relation.citation.quote), "\(relation.rule)")
    }
  }

  private func read(_ name: String) throws -> (found: Set<String>, wanted: [String], unwanted: [String]) {
    let result = try extraction(document(name))
    let own = result.documents[0].id
    var names: [String: String] = [:]
    for entity in result.entities { names[entity.id] = entity.id == own ? "document" : entity.name }
    var found: Set<String> = []
    for relation in result.relations {
      let ends = [(relation.from, relation.to)] + (relation.type.isSymmetric ? [(relation.to, relation.from)] : [])
      for (from, to) in ends {
        let line = "\(names[from] ?? from) \(relation.type.rawValue) \(names[to] ?? to)"
        found.formUnion([line, "\(line) \(relation.modality.rawValue)"])
      }
    }
    let lines = try String(decoding: contents("\(name).edges"), as: UTF8.self).split(separator: "\n").map(String.init)
    return (found, lines.filter { !$0.hasPrefix("- ") }, lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) })
  }

  private func extraction(_ source: SourceDocument) throws -> Extraction {
    try Extractor.standard().extract([source])
  }

  private func document(_ name: String) throws -> SourceDocument {
    try DocumentReader.read(file: "\(name).txt", bytes: contents("\(name).txt"))
  }

  private func contents(_ name: String) throws -> [UInt8] {
    try #require(bytes(ofFile: PackageFolder.path + "/Tests/EntenteExtractTests/Fixtures/Relations/\(name)"))
  }

  /// Letters alone: no white space, no joiners, no markup.
  private static func bare(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !" \n\t…*_#".unicodeScalars.contains($0) } }
}
