import EntenteExtract
import EntenteModel
import EntenteTestSupport
import EntenteText
import Foundation
import Testing

@Suite("Names in documents of other forums")
struct FixturesTests {
  static let folder = PackageFolder.path + "/Tests/EntenteExtractTests/Fixtures/Names/"

  struct Mark: Hashable { var paragraph: String, kind: String, words: String }

  private func marks(_ file: String) throws -> Set<Mark> {
    Set(
      try String(contentsOfFile: Self.folder + file, encoding: .utf8).split(separator: "\n").map { line in
        let parts = line.split(separator: "|", maxSplits: 2).map(String.init)
        return Mark(paragraph: parts[0], kind: parts[1], words: Folding.key(parts[2]))
      })
  }

  private func found(_ file: String) throws -> Set<Mark> {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + file)))
    let extraction = Extractor.ofNames.extract([try DocumentReader.read(file: file, bytes: bytes)])
    let kinds = Dictionary(uniqueKeysWithValues: extraction.entities.map { ($0.id, $0.kind.rawValue) })
    return Set(
      extraction.relations.filter { $0.type == .mentions && $0.citation.paragraph != "cover" }.map {
        Mark(paragraph: $0.citation.paragraph, kind: kinds[$0.to] ?? "", words: Folding.key($0.citation.quote))
      })
  }

  @Test("Nine of ten names are found, and nine of ten found are names")
  func score() throws {
    var hits = 0
    var wanted = 0
    var given = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted() where file.hasSuffix(".txt") {
      let want = try marks(file.replacingOccurrences(of: ".txt", with: ".names"))
      let got = try found(file)
      hits += want.intersection(got).count
      wanted += want.count
      given += got.count
      for mark in want.subtracting(got).sorted(by: { $0.words < $1.words }) { print("missed", file, mark.paragraph, mark.kind, mark.words) }
      for mark in got.subtracting(want).sorted(by: { $0.words < $1.words }) { print("extra", file, mark.paragraph, mark.kind, mark.words) }
    }
    #expect(wanted > 200)
    #expect(Double(hits) / Double(wanted) > 0.93)
    #expect(Double(hits) / Double(given) > 0.93)
  }
}
