import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite("A graph is updated document by document, and is what a full extraction gives")
struct UpdateTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// Short documents of our own that cite one another and name the same bodies.
  static func text(_ number: Int, version: Int) -> String {
    let bodies = ["Kelp Coast Police Office", "Larch Border Agency", "Moraine Task Force", "Nacre Customs Council"]
    let (a, b) = (bodies[number % 4], bodies[(number + version + 1) % 4])
    let cited = 7000 + (number + 1) % 6
    return """
      Brussels, \(3 + number) May 2021

      \(7000 + number)/21

      NOTE

      Subject: Joint Declaration of the \(a)

      1. We, the members of the \(a), welcome the establishment of the \(b) (\(b.split(separator: " ").map { $0.prefix(1) }.joined()));

      2. Recalling document \(cited)/21, support the cooperation between the \(a) and the \(b) against \(version % 2 == 0 ? "corruption" : "drug trafficking").

      """
  }

  func file(_ number: Int, version: Int) throws -> String { try scratch.write("d\(number).txt", Self.text(number, version: version)) }

  func bytes(_ graph: String) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for path in files(in: graph) { result[URL(fileURLWithPath: path).lastPathComponent] = EntenteTestSupport.bytes(ofFile: path) }
    return result
  }

  @Test("Added, revised and removed in any order, byte for byte a full extraction of what is there", arguments: [1, 2, 3] as [UInt64])
  func anyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let extractor = try Extractor()
    let graph = scratch.path("graph")
    var there: [Int: Int] = [:]
    for _ in 0..<10 {
      let number = Int.random(in: 0..<6, using: &random)
      if there[number] != nil, Bool.random(using: &random) {
        there[number] = nil
        try extractor.prepare(files: [], update: graph, removing: ["\(7000 + number)/21"]).write(to: graph)
      } else {
        there[number, default: -1] += 1
        try extractor.prepare(files: [try file(number, version: there[number] ?? 0)], update: graph).write(to: graph)
      }
      let all = try there.keys.shuffled(using: &random).map { try file($0, version: there[$0] ?? 0) }
      try extractor.prepare(files: all).write(to: scratch.path("full"))
      #expect(bytes(graph) == bytes(scratch.path("full")))
      #expect(try Graph.open(graph).documentTable().rows.count == there.count)
    }
  }

  @Test("A file that did not change is not read again; one that changed is told of with what it replaces")
  func unchanged() throws {
    let extractor = try Extractor()
    let graph = scratch.path("graph")
    let all = try (0..<4).map { try file($0, version: 0) }
    try extractor.prepare(files: all).write(to: graph)
    let same = try extractor.prepare(files: all, update: graph)
    #expect(same.changes.isEmpty && same.unchangedCount == 4)
    let revised = try extractor.prepare(files: [try file(2, version: 1)] + all, update: graph)
    #expect(revised.changes.map(\.kind) == [.revised] && revised.changes[0].instead == ["7002/21"] && revised.unchangedCount == 3)
  }

  @Test("Only what a document itself says goes with it; what others say stays, though a name may be another's by now")
  func exactlyItsOwn() throws {
    let graph = scratch.path("graph")
    try Extractor().prepare(files: try (0..<4).map { try file($0, version: 0) }).write(to: graph)
    func edges(without document: String) throws -> [String] {
      let run = try Run([
        "query",
        "MATCH ()-[r]->() WHERE r.document <> '\(document)' RETURN r.document, type(r), r.paragraph, r.quote, r.rule ORDER BY r.document, type(r), r.paragraph, r.quote, r.rule",
        "--graph", graph,
      ])
      #expect(run.status == 0, "\(run.errors)")
      return run.output.split(separator: "\n").map(String.init)
    }
    let before = try edges(without: "7001-21")
    let run = try Run(["extract", try file(1, version: 1), "--update", "--output", graph])
    #expect(run.status == 0 && run.errors.contains("revised: 7001/21, d1.txt (before: 7001/21)"), "\(run.errors)")
    #expect(try edges(without: "7001-21") == before)
  }

  @Test("A revision takes the place of the number it revises; a corrigendum stands beside")
  func revisions() throws {
    let graph = scratch.path("graph")
    try Extractor().prepare(files: [try file(1, version: 0)]).write(to: graph)
    let later = Self.text(1, version: 1).replacingOccurrences(of: "7001/21", with: "7001/1/21 REV 1")
    let correction = Self.text(1, version: 2).replacingOccurrences(of: "7001/21", with: "7001/21 COR 1")
    let files = [try scratch.write("rev.txt", later), try scratch.write("cor.txt", correction)]
    let run = try Run(["extract"] + files + ["--update", "--output", graph])
    #expect(run.status == 0, "\(run.errors)")
    let numbers = try Run(["query", "MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN d.number ORDER BY d.number", "--graph", graph])
      .output
    #expect(numbers == "d.number\n7001/1/21 REV 1\n7001/21 COR 1\n")
    let earlier = try Run(["extract", try file(1, version: 0), "--update", "--output", graph])
    #expect(earlier.status == 0 && earlier.errors.contains("left out: 7001/21, d1.txt: 7001/1/21 REV 1 is there"), "\(earlier.errors)")
  }

  @Test("A document that is not there cannot be removed: 2, with what is near; the graph stays")
  func unknown() throws {
    let graph = scratch.path("graph")
    try Extractor().prepare(files: [try file(1, version: 0), try file(2, version: 0)]).write(to: graph)
    let before = bytes(graph)
    let run = try Run(["extract", "--remove", "7001/22", "--output", graph])
    #expect(run.status == 2 && run.errors.contains("7001/21"), "\(run.errors)")
    let several = try Run(["extract", "--remove", "2021 declaration", "--output", graph])
    #expect(several.status == 2 && several.errors.contains("7002/21"), "\(several.errors)")
    #expect(bytes(graph) == before)
  }

  @Test("With other words everything is read again where every file is given, and nothing is done where one is not")
  func stale() throws {
    let graph = scratch.path("graph")
    let all = try (0..<3).map { try file($0, version: 0) }
    try Extractor().prepare(files: all).write(to: graph)
    let words = try scratch.write("words.txt", "[Actor Agency]\nCorruption Watch Agency | Moraine Task Force\n")
    let before = bytes(graph)
    let some = try Run(["extract", all[0], "--update", "--output", graph, "--lexicon", words])
    #expect(some.status == 2 && some.errors.contains("--lexicon") && some.errors.contains("d1.txt, d2.txt"), "\(some.errors)")
    #expect(bytes(graph) == before)
    let whole = try Run(["extract"] + all + ["--update", "--output", graph, "--lexicon", words])
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(try Run(["extract"] + all + ["--output", scratch.path("full"), "--lexicon", words]).status == 0)
    #expect(bytes(graph) == bytes(scratch.path("full")))
  }

  @Test("A dry run says what would change, and changes nothing")
  func dryRun() throws {
    let graph = scratch.path("graph")
    try Extractor().prepare(files: try (0..<3).map { try file($0, version: 0) }).write(to: graph)
    let before = bytes(graph)
    let run = try Run(
      [
        "extract", try file(1, version: 1), try file(4, version: 0), "--remove", "d2.txt", "--update", "--dry-run", "--output", graph,
        "--format", "tsv",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(4).joined(separator: " ")
    }
    #expect(lines.dropFirst() == ["added 7004/21 d4.txt ", "removed 7002/21 d2.txt ", "revised 7001/21 d1.txt 7001/21"])
    #expect(bytes(graph) == before)
  }

  @Test("A graph that keeps no documents, a folder that is none, and damage are errors, not new graphs")
  func foreign() throws {
    let imported = try scratch.graph("CREATE (:A);")
    let one = try file(1, version: 0)
    let run = try Run(["extract", one, "--update", "--output", imported])
    #expect(run.status == 3 && run.errors.contains("extract all of them again"), "\(run.errors)")
    #expect(try Run(["extract", one, "--update", "--output", scratch.folder.path]).status == 3)
    let graph = scratch.path("made")
    #expect(try Run(["extract", one, "--update", "--output", graph]).status == 0)
    var kept = [UInt8](try Data(contentsOf: URL(fileURLWithPath: graph + "/documents.entente")))
    kept[kept.count / 2] ^= 1
    try Data(kept).write(to: URL(fileURLWithPath: graph + "/documents.entente"))
    #expect(try Run(["extract", one, "--update", "--output", graph]).status == 3)
    #expect(try Run(["verify", graph]).status == 3)
  }

  @Test("Without a graph to change, or without anything to do, the usage is said")
  func usage() throws {
    #expect(try Run(["extract", "--update"]).status == 2)
    #expect(try Run(["extract", "--remove", "x"]).status == 2)
    #expect(try Run(["extract", "--output", scratch.path("graph")]).status == 2)
    #expect(try Run(["extract", "--remove", "6403/25", "--output", scratch.path("nothing")]).status == 3)
  }
}
