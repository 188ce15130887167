import Entente
import Foundation
import Testing

@Suite("Many documents are read on all processors, interrupted and resumed without loss")
struct LongExtractionTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  func files(_ count: Int, paragraphs: Int) throws -> [String] {
    try (0..<count).map { number in
      var text = "Brussels, 3 May 2021\n\n\(1000 + number)/21\n\nSubject: Joint Declaration of the Kelp Coast Police Office\n\n"
      for paragraph in 1...paragraphs {
        text += "\(paragraph). Welcomes the cooperation between the Larch Border Agency and the Moraine Task Force of area \(number % 5);\n"
      }
      return try scratch.write("d\(number).txt", text)
    }
  }

  func bytes(_ graph: String) -> [Data?] {
    ["graph.entente", "documents.entente"].map { FileManager.default.contents(atPath: scratch.path(graph) + "/" + $0) }
  }

  @Test("The bytes are the same whatever the number of threads", arguments: [2, 3, 7])
  func threads(count: Int) throws {
    let files = try files(9, paragraphs: 4)
    let extractor = try Extractor()
    var run = ExtractionRun()
    run.threads = 1
    try extractor.prepare(files: files, run: run).write(to: scratch.path("one"))
    run.threads = count
    try extractor.prepare(files: files.reversed(), run: run).write(to: scratch.path("many"))
    #expect(bytes("one") == bytes("many") && bytes("one").allSatisfy { $0 != nil })
  }

  @Test("Of several bad documents the first is named, whatever the number of threads")
  func firstFailure() throws {
    var files = try files(6, paragraphs: 2)
    files.insert(scratch.path("missing-b.txt"), at: 2)
    files.insert(scratch.path("missing-a.txt"), at: 4)
    for threads in [1, 2, 5] {
      var run = ExtractionRun()
      run.threads = threads
      #expect(throws: EntenteError.unreadable(path: scratch.path("missing-b.txt"), why: "no such file")) {
        try Extractor().prepare(files: files, run: run)
      }
    }
  }

  @Test("Interrupted, it leaves the old graph, and notes what was read; the same command goes on, and nothing is left behind")
  func resumed() throws {
    let files = try files(150, paragraphs: 30)
    try Extractor().prepare(files: [files[0]]).write(to: scratch.path("graph"))
    let before = bytes("graph")
    let arguments = ["extract"] + files + ["--output", scratch.path("graph")]
    let first = try Run(arguments, interruptAfter: 2.5)
    #expect(first.status == 130 && bytes("graph") == before, "\(first.errors)")
    #expect(try scratch.names().contains { $0.hasPrefix(".graph.journal-") })
    let noted = try #require(Int(first.errors.dropFirst("entente: ".count).prefix { $0.isNumber }), "\(first.errors)")
    let second = try Run(arguments, interruptAfter: 2.5)
    // On a fast machine the second may have read all and be joining, or come to its end.
    if second.status == 130, let further = Int(second.errors.dropFirst("entente: ".count).prefix { $0.isNumber }) {
      #expect(further > noted, "\(second.errors)")
    } else {
      #expect(second.status == 0 || second.errors == "entente: interrupted\n", "\(second.errors)")
    }
    let last = try Run(arguments)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try scratch.names().allSatisfy { !$0.hasPrefix(".") })
    try Extractor().prepare(files: files).write(to: scratch.path("full"))
    #expect(bytes("graph") == bytes("full"))
  }

  @Test("A short extraction leaves nothing beside the graph, and nothing is said of progress in a pipe")
  func short() throws {
    let run = try Run(["extract"] + files(2, paragraphs: 2) + ["--output", scratch.path("graph")])
    #expect(run.status == 0 && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try scratch.names() == ["d0.txt", "d1.txt", "graph"])
  }
}
