import Foundation
import Testing

@Suite("why and why-not explain what is stated, and what is not")
struct WhyNotTests {
  static let text = """
    LAKE DECLARATION

    Port Azure, 3 May 2021

    1. The Lake Agency does not support the Harbour Watch Programme.

    2. The River Mission supports the Harbour Watch Programme. The Lake Agency is old.

    """

  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let file = try scratch.write("lake.txt", Self.text)
    let run = try Run(["extract", file, "--output", scratch.path("graph")])
    #expect(run.status == 0, "\(run.errors)")
  }

  func whyNot(_ arguments: [String]) throws -> Run { try Run(["why-not"] + arguments + ["--graph", scratch.path("graph")]) }

  @Test("The rule, what it found for each end, and on what it failed, with the words and the paragraph")
  func nearest() throws {
    let run = try whyNot(["Lake Agency", "supports", "Harbour Watch Programme", "--documents", scratch.path("lake.txt")])
    #expect(run.status == 0, "\(run.errors)")
    for words in ["rule support-verb", "“does not support the Harbour Watch Programme”", "para. 1", "✓ Lake Agency", "the text denies it"] {
      #expect(run.output.contains(words) || words.hasPrefix("“"), "\(words)\n\(run.output)")
    }
    let json = try whyNot(["Lake Agency", "SUPPORTS", "Harbour Watch Programme", "--documents", scratch.folder.path, "--json"])
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let first = try #require((object["nearest"] as? [[String: Any]])?.first)
    #expect(first["rule"] as? String == "support-verb" && first["paragraph"] as? String == "1", "\(first)")
  }

  @Test("Without the documents, what the graph alone can tell, and how to learn more")
  func graphAlone() throws {
    let run = try whyNot(["Lake Agency", "FUNDS", "Harbour Watch Programme"])
    #expect(run.status == 0 && run.output.contains("--documents") && run.output.contains("Both are named in"), "\(run.output)")
  }

  @Test("What is stated is not explained away: its words are shown")
  func stated() throws {
    let run = try whyNot(["River Mission", "SUPPORTS", "Harbour Watch Programme"])
    #expect(run.status == 0 && run.output.contains("it is stated") && run.output.contains("entente why "), "\(run.output)")
  }

  @Test("Nothing near is 1, an unknown name, type or folder is an error with what may have been meant")
  func statuses() throws {
    #expect(try whyNot(["River Mission", "FUNDS", "Port Azure", "--documents", scratch.folder.path]).status == 1)
    let name = try whyNot(["Lake Agncy", "SUPPORTS", "River Mission"])
    #expect(name.status == 2 && name.errors.contains("Lake Agency"), "\(name.errors)")
    let type = try whyNot(["Lake Agency", "SUPORTS", "River Mission"])
    #expect(type.status == 2 && type.errors.contains("SUPPORTS"), "\(type.errors)")
    #expect(try whyNot(["Lake Agency", "SUPPORTS", "River Mission", "--documents", scratch.path("none")]).status == 3)
    #expect(try whyNot(["Lake Agency", "SUPPORTS"]).status == 2)
  }

  @Test("A document that is another than the graph's is said to be missing")
  func missing() throws {
    try scratch.write("lake.txt", Self.text + "\n3. More.\n")
    let run = try whyNot(["Lake Agency", "FUNDS", "Harbour Watch Programme", "--documents", scratch.path("lake.txt")])
    #expect(run.output.contains("Not among the documents given"), "\(run.output)")
  }

  @Test("The line that why prints refuses the statement, in a revised document, too")
  func refusal() throws {
    let query = try Run(["query", "MATCH ()-[r:SUPPORTS]->() RETURN r.id", "--format", "tsv", "--graph", scratch.path("graph")])
    let id = try #require(query.output.split(separator: "\n").last.map(String.init))
    let why = try Run(["why", id, "--graph", scratch.path("graph")])
    let line = try #require(why.output.split(separator: "\n").first { $0.hasPrefix("to refuse it") })
    let decisions = try scratch.write("decisions.txt", String(line.split(separator: "\t")[1]) + "\n")
    let revised = try scratch.write("lake.txt", Self.text.replacingOccurrences(of: "2. The River", with: "2. Now the River"))
    let run = try Run(["extract", revised, "--output", scratch.path("graph"), "--decisions", decisions])
    #expect(run.status == 0 && !run.errors.contains("no longer"), "\(run.errors)")
    let after = try Run(["query", "MATCH ()-[r:SUPPORTS]->() RETURN r.id", "--format", "tsv", "--graph", scratch.path("graph")])
    #expect(after.output.split(separator: "\n").count == 1, "\(after.output)")
  }
}
