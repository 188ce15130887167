import Foundation
import Testing

@Suite("Documents go to brat and come back corrected")
struct BratTests {
  let scratch: Scratch
  let file: String

  init() throws {
    scratch = try Scratch()
    file = try scratch.write("declaration.txt", declaration)
    #expect(try Run(["extract", file, "--brat", scratch.path("brat")]).status == 0)
  }

  func corrected() throws -> Run { try Run(["extract", file, "--corrected", scratch.path("brat")]) }

  @Test("Text, annotations and configuration are written; what nobody corrected is no decision")
  func unchanged() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("brat")).sorted()
    #expect(names == [".entente-export", "annotation.conf", "declaration.ann", "declaration.txt"])
    #expect(try String(contentsOfFile: scratch.path("brat/declaration.txt"), encoding: .utf8) == declaration)
    let run = try corrected()
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.output)\(run.errors)")
  }

  @Test("A statement that is deleted there is gone from the next graph, and the folder is not written over")
  func deleted() throws {
    let path = scratch.path("brat/declaration.ann")
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.contains("\tSUPPORTS ") }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    let run = try corrected()
    #expect(run.status == 0 && run.output.hasPrefix("wrong: declaration.txt | 2 | Harbour Watch Programme | SUPPORTS | "), "\(run.output)")
    let decisions = try scratch.write("decisions.txt", run.output)
    let extract = try Run(["extract", file, "--decisions", decisions, "--output", scratch.path("graph")])
    #expect(extract.status == 0 && !extract.errors.contains("no longer"), "\(extract.errors)")
    let query = try Run(["query", "MATCH ()-[r:SUPPORTS]->() RETURN count(r) AS n", "--graph", scratch.path("graph"), "--format", "tsv"])
    #expect(query.output == "n\n0\n", "\(query.output)")
    let again = try Run(["extract", file, "--brat", scratch.path("brat")])
    #expect(again.status == 2 && again.errors.contains("holds files"), "\(again.errors)")
  }

  @Test("Another text, a bad line, no folder, and two ways at once are refused, with the place")
  func refused() throws {
    let path = scratch.path("brat/declaration.ann")
    try Data("T1\tActor 0 4\tLAKE\nnonsense\n".utf8).write(to: URL(fileURLWithPath: path))
    let bad = try corrected()
    #expect(bad.status == 3 && bad.errors.contains("line 2"), "\(bad.errors)")
    try scratch.write("brat/declaration.txt", "Another text.\n")
    let other = try corrected()
    #expect(other.status == 3 && other.errors.contains("not the document's text"), "\(other.errors)")
    #expect(try Run(["extract", file, "--corrected", scratch.path("none")]).status == 3)
    let both = try Run(["extract", file, "--corrected", scratch.path("brat"), "--brat", scratch.path("brat")])
    #expect(both.status == 2 && both.errors.contains("one at a time"), "\(both.errors)")
    #expect(try Run(["extract", "--brat", scratch.path("b")]).status == 2)
    #expect(try Run(["extract", file, "--brat", scratch.path("b"), "--output", scratch.path("g")]).status == 2)
  }
}
