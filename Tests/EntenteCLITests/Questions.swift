import Foundation
import Testing

/// Asks the program about one document.
enum Questions {
  /// The values of each question's answer, in order, joined by commas.
  static func ask(_ questions: [String], of text: String) throws -> [String] {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("declaration.txt")
    try Data(text.utf8).write(to: file)
    let graph = scratch.folder.appendingPathComponent("graph").path
    let extracted = try Run(["extract", file.path, "--output", graph])
    #expect(extracted.status == 0, "\(extracted.errors)")
    return try questions.map { question in
      let run = try Run(["ask", "--graph", graph, "--format", "json", question])
      guard let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
        let answers = object["answers"] as? [[String: Any]]
      else { return "no JSON: \(run.output) \(run.errors)" }
      return answers.compactMap { $0["value"] as? String }.sorted().joined(separator: ", ")
    }
  }
}
