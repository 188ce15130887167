import Foundation
import Testing

@testable import EntenteCLI

/// The documents that lie beside the package; they are not part of it.
private enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../shared/corpus").standardizedFileURL
  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

@Suite("The help's questions are understood", .enabled(if: Corpus.isHere, "the corpus is not beside this package"))
struct QuestionHelpTests {
  @Test("Each is read, and answered or found unanswered; none is refused")
  func examples() throws {
    let scratch = try Scratch()
    let files = try FileManager.default.contentsOfDirectory(atPath: Corpus.folder.path).filter { $0.hasSuffix(".txt") }
    let graph = scratch.path("graph")
    let paths = files.map { Corpus.folder.appendingPathComponent($0).path }
    #expect(try Run(["extract"] + paths + ["--output", graph]).status == 0)
    for question in Topic.questionShapes.flatMap(\.examples) {
      let run = try Run([question, "--graph", graph])
      #expect(run.status < 2 && run.status >= 0, "\(question): \(run.errors)")
    }
  }
}
