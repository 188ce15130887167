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
      try queryGivesTheSame(question, graph)
    }
  }

  private func queryGivesTheSame(_ question: String, _ graph: String) throws {
    let reply = try json(Run(["ask", question, "--graph", graph, "--json"]).output)
    let query = try #require(reply["cypher"] as? String, "\(question) shows no query")
    let answer = try json(Run(["query", query, "--graph", graph, "--json"]).output)
    let rows = (answer["rows"] as? [[String: Any]] ?? []).map { row in "\(row["value"] ?? "")" }
    let values = (reply["answers"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? String }
    if values == ["yes"], rows != values {
      #expect(!rows.isEmpty, "\(question): \(query)")
    } else {
      #expect(Set(rows) == Set(values), "\(question): \(query)")
    }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
