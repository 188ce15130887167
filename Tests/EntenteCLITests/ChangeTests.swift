import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite("An update that changes little writes only what changes, and the graph is what a full extraction gives")
struct ChangeTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// Changes are written beside the graph however few documents it has, and however many of them change.
  static var run: ExtractionRun {
    var run = ExtractionRun()
    run.changes.fewestDocuments = 1
    run.changes.mostAnyway = 1000
    run.changes.statementShare = 0
    return run
  }

  /// Notes of our own that name one another and the same bodies, some by short forms, some with numbers, some only with titles and dates.
  static func text(_ number: Int, version: Int) -> String {
    let bodies = [
      "Kelp Coast Police Office", "Larch Border Agency", "Moraine Task Force", "Nacre Customs Council", "Osier Asset Recovery Network",
    ]
    let (a, b, c) = (bodies[number % 5], bodies[(number + version + 1) % 5], bodies[(number * 3 + version) % 5])
    let short = b.split(separator: " ").map { $0.prefix(1) }.joined()
    let year = 2018 + number % 4
    let head = number % 3 == 0 ? "" : "\(7000 + number)/\(year % 100)\n\nNOTE\n\nSubject: "
    let cited = 7000 + (number + 1 + version) % 12
    let things = ["corruption", "drug trafficking", "money laundering", "cybercrime"]
    return """
      Brussels, \(3 + number) May \(year)

      \(head)Joint Declaration of the \(a)

      1. We, the members of the \(a), welcome the establishment of the \(b)\(version % 2 == 0 ? " (\(short))" : "").

      2. Recalling document \(cited)/\((2018 + (number + 1 + version) % 12 % 4) % 100), support the cooperation between the \(a) and the \(c) against \(things[(number + version) % 4]).

      3. Recalling the Joint Declaration of the \(bodies[(number + 2) % 5]) of \(2018 + (number + 2) % 4), a drafting group supports \(version % 3 == 0 ? "Ameripol" : "Europol") and the \(short).

      4. The \(c) cooperates with the steering group\(version % 2 == 1 ? " and with the Pebble Shore Programme" : "").

      """
  }

  func file(_ number: Int, version: Int) throws -> String { try scratch.write("d\(number).txt", Self.text(number, version: version)) }

  func bytes(_ graph: String) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for path in files(in: graph) { result[URL(fileURLWithPath: path).lastPathComponent] = EntenteTestSupport.bytes(ofFile: path) }
    return result
  }

  func lines(_ graph: String, _ arguments: [String]) throws -> [String] {
    let run = try Run(arguments + ["--graph", graph])
    #expect(run.status == 0 || run.status == 1, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init).sorted()
  }

  /// What is asked of both graphs, in as many ways as the store is read.
  static let questions: [[String]] = [
    ["export", "--format", "jsonl"], ["list"], ["documents", "--format", "tsv"], ["schema", "--format", "tsv"],
    ["query", "MATCH (n) RETURN labels(n), count(*)", "--format", "tsv"],
    ["query", "MATCH ()-[r]->() RETURN type(r), r.stated, count(*)", "--format", "tsv"],
    ["query", "MATCH (a)-[r]->(b) WHERE r.stated < date('2020-05-09') RETURN a.id, type(r), b.id, r.id", "--format", "jsonl"],
    ["query", "MATCH (a)-[:SUPPORTS|COOPERATES_WITH]->(b)<-[:MENTIONS]-(d) RETURN a.name, b.name, d.number", "--format", "tsv"],
    ["query", "MATCH (a:Actor)--(b:Actor)--(c:Programme) RETURN DISTINCT a.id, c.id", "--format", "tsv"],
    [
      "query", "MATCH p = ANY SHORTEST (a:Actor)-[:COOPERATES_WITH|SUPPORTS]-{1,4}(b:Programme) RETURN a.id, b.id, length(p)", "--format",
      "tsv",
    ],
    ["query", "MATCH (n) WHERE n.name = 'Larch Border Agency' RETURN n.id, n.aliases", "--format", "tsv"],
    ["query", "RETURN entity('LBA').id, entity('moraine task force').name", "--format", "tsv"],
    ["query", "MATCH (n) RETURN n", "--format", "typed-json"],
  ]

  func compare(_ graph: String, _ full: String) throws {
    for question in Self.questions.dropLast() { #expect(try lines(graph, question) == lines(full, question), "\(question)") }
    let rows = try lines(graph, ["query", "MATCH (n) RETURN count(n), sum(size(n.aliases))"])
    #expect(try rows == lines(full, ["query", "MATCH (n) RETURN count(n), sum(size(n.aliases))"]))
  }

  @Test(
    "Added, revised and removed in any order: every answer is that of a full extraction, and once merged so is every byte",
    arguments: 1...6 as ClosedRange<UInt64>)
  func anyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let extractor = try Extractor()
    let (graph, full) = (scratch.path("graph"), scratch.path("full"))
    var there: [Int: Int] = [:]
    for number in 0..<8 { there[number] = 0 }
    try extractor.prepare(files: try there.keys.sorted().map { try file($0, version: 0) }, run: Self.run).write(to: graph)
    let base = bytes(graph)
    var partial = 0
    var refused: [String] = []
    for step in 0..<8 {
      let number = Int.random(in: 0..<12, using: &random)
      let update: GraphUpdate
      if there[number] != nil, Int.random(in: 0..<3, using: &random) == 0 {
        there[number] = nil
        update = try extractor.prepare(files: [], update: graph, removing: ["d\(number).txt"], run: Self.run)
      } else {
        there[number, default: -1] += 1
        update = try extractor.prepare(files: [try file(number, version: there[number] ?? 0)], update: graph, run: Self.run)
      }
      if update.isPartial { partial += 1 } else { refused += update.notes }
      try update.write(to: graph)
      try extractor.prepare(files: try there.keys.sorted().map { try file($0, version: there[$0] ?? 0) }, run: Self.run).write(to: full)
      #expect(try Graph.open(graph).nodeCount == Graph.open(full).nodeCount && update.documentCount == there.count)
      #expect(try lines(graph, ["export", "--format", "jsonl"]) == lines(full, ["export", "--format", "jsonl"]), "step \(step)")
      _ = try Graph.open(graph).verify()
    }
    #expect(partial > 4, "\(refused)")
    try compare(graph, full)
    for (name, bytes) in bytes(graph) where name != "delta.entente" && partial == 8 { #expect(base[name] == bytes) }
    try extractor.prepare(files: [], update: graph, run: Self.run).write(to: graph)
    #expect(bytes(graph) == bytes(full))
  }

  /// A graph of enough documents that the program itself writes changes beside it.
  private func large() throws -> (graph: String, files: [String]) {
    let all = try (0..<70).map { try scratch.write("n\($0).txt", Self.note($0)) }
    let graph = scratch.path("large")
    try Extractor().prepare(files: all).write(to: graph)
    return (graph, all)
  }

  static func note(_ number: Int, _ more: String = "") -> String {
    "Brussels, \(1 + number % 28) May 2021\n\n\(4000 + number)/21\n\nSubject: Conclusions\n\n1. We support the cooperation between the Kelp Coast Police Office and Europol.\n\n\(more)"
  }

  @Test(
    "The program writes changes beside a graph of many documents, tells of them, and merges them when it is told to, or when they have grown"
  )
  func program() throws {
    let (graph, _) = try large()
    let base = bytes(graph)
    let revised = try scratch.write("n7.txt", Self.note(7, "2. We welcome the Quartz Bay Police Office.\n"))
    let update = try Run(["extract", revised, "--output", graph, "--update"])
    #expect(
      update.status == 0 && update.errors.contains("revised: 4007/21") && update.errors.contains("69 documents stay as they were"),
      "\(update.errors)")
    #expect(update.errors.contains("70 documents") && update.errors.contains("beside it"), "\(update.errors)")
    for (name, bytes) in base { #expect(self.bytes(graph)[name] == bytes, "\(name)") }
    let stats = try Run(["stats", "--graph", graph])
    #expect(stats.output.contains("changes: statements new"), "\(stats.output)")
    let verified = try Run(["verify", graph])
    #expect(verified.status == 0 && verified.output.contains("70 documents kept"), "\(verified.output)\(verified.errors)")
    #expect(try Run(["ask", "what is the Quartz Bay Police Office mentioned in", "--graph", graph]).status != 3)
    let found = try Run(["query", "MATCH (d)-[:MENTIONS]->(n {name: 'Quartz Bay Police Office'}) RETURN d.number", "--graph", graph])
    #expect(found.output == "d.number\n4007/21\n", "\(found.output)\(found.errors)")
    let again = try Run(["extract", revised, "--output", graph, "--update"])
    #expect(again.status == 0 && again.errors.contains("70 documents stay as they were"), "\(again.errors)")
    let merged = try Run(["extract", "--output", graph, "--update"])
    #expect(merged.status == 0 && bytes(graph)["delta.entente"] == nil, "\(merged.errors)")
    let many = try (0..<9).map { try scratch.write("n\($0).txt", Self.note($0, "2. We welcome the Beryl Bay Police Office.\n")) }
    let grown = try Run(["extract"] + many + ["--output", graph, "--update"])
    #expect(grown.status == 0 && bytes(graph)["delta.entente"] == nil, "\(grown.errors)")
    try Extractor().prepare(files: (0..<70).map { scratch.path("n\($0).txt") }).write(to: scratch.path("full"))
    #expect(bytes(graph) == bytes(scratch.path("full")))
  }

  @Test("Who has the old graph open keeps it, through changes and merging")
  func readers() throws {
    let (graph, _) = try large()
    let extractor = try Extractor()
    let names = { (graph: Graph) in try graph.query("MATCH (n) RETURN n.name, n.aliases ORDER BY n.id").rows }
    let first = try Graph.open(graph)
    let before = try names(first)
    try extractor.prepare(files: [try scratch.write("n3.txt", Self.note(3, "2. We thank the Topaz Bay Police Office.\n"))], update: graph)
      .write(to: graph)
    let second = try Graph.open(graph)
    let changed = try names(second)
    #expect(changed != before)
    #expect(try names(first) == before)
    try extractor.prepare(files: [], update: graph).write(to: graph)
    #expect(try names(first) == before)
    #expect(try names(second) == changed)
    #expect(try names(Graph.open(graph)) == changed)
  }

  @Test("Of two updates that were prepared of one graph, the second to be written says so and changes nothing")
  func twoAtATime() throws {
    let (graph, _) = try large()
    let extractor = try Extractor()
    let first = try extractor.prepare(files: [try scratch.write("n3.txt", Self.note(3, "2. We thank Interpol.\n"))], update: graph)
    let second = try extractor.prepare(files: [try scratch.write("n4.txt", Self.note(4, "2. We thank Ameripol.\n"))], update: graph)
    #expect(first.isPartial && second.isPartial)
    try first.write(to: graph)
    let written = bytes(graph)
    #expect(throws: EntenteError.self) { try second.write(to: graph) }
    #expect(bytes(graph) == written)
  }

  @Test("Cut off at any byte, changed in any, or of another graph, changes are an error and never another answer")
  func damage() throws {
    let (graph, _) = try large()
    let revised = try scratch.write("n7.txt", Self.note(7, "2. We welcome the Quartz Bay Police Office.\n"))
    try Extractor().prepare(files: [revised], update: graph).write(to: graph)
    let path = graph + "/delta.entente"
    let whole = try #require(bytes(graph)[URL(fileURLWithPath: path).lastPathComponent])
    let rows = { try Graph.open(graph).query("MATCH (a)-[r]->(b) RETURN a.id, r.id, b.name").rows }
    let right = try rows()
    for length in stride(from: 0, to: whole.count, by: 97) {
      try Data(whole.prefix(length)).write(to: URL(fileURLWithPath: path))
      #expect(throws: EntenteError.self, "cut to \(length)") { try Graph.open(graph) }
    }
    for place in stride(from: 0, to: whole.count, by: 61) {
      var damaged = whole
      damaged[place] ^= UInt8(1 << (place % 8))
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      #expect(throws: EntenteError.self, "byte \(place)") { _ = try Graph.open(graph).verify() }
      if let given = try? rows() { #expect(given == right, "byte \(place)") }
    }
    let run = try Run(["query", "MATCH (n) RETURN n.name", "--graph", graph])
    #expect(run.status == 3 && run.errors.contains("delta.entente is damaged"), "\(run.errors)")
    let other = scratch.path("other")
    try Extractor().prepare(files: (0..<3).map { scratch.path("n\($0).txt") }).write(to: other)
    try Data(whole).write(to: URL(fileURLWithPath: other + "/delta.entente"))
    let foreign = try Run(["list", "--graph", other])
    #expect(foreign.status == 3 && foreign.errors.contains("changes another graph"), "\(foreign.errors)")
  }

  @Test("A damaged index of names is an error to an update, and verify finds it")
  func damagedIndex() throws {
    let (graph, _) = try large()
    let path = graph + "/entities.entente"
    var index = try #require(bytes(graph)[URL(fileURLWithPath: path).lastPathComponent])
    index[index.count / 3] ^= 1
    try Data(index).write(to: URL(fileURLWithPath: path))
    #expect(try Run(["verify", graph]).status == 3)
    let revised = try scratch.write("n7.txt", Self.note(7, "2. We welcome the Quartz Bay Police Office.\n"))
    let before = bytes(graph)
    let run = try Run(["extract", revised, "--output", graph, "--update"])
    // Either it does not touch what is damaged, or it says so.
    #expect(run.status == 0 || run.status == 3 && run.errors.contains("entities.entente"), "\(run.errors)")
    if run.status == 3 { #expect(bytes(graph) == before) }
  }

  @Test("Killed at any byte of what it writes, an update leaves the old graph, and the next one goes through")
  func killed() throws {
    let (graph, _) = try large()
    let before = bytes(graph)
    try scratch.write("n7.txt", Self.note(7, "2. We welcome the Quartz Bay Police Office.\n"))
    for kilobytes in 0...3 {
      let run = try Run.shell("ulimit -c 0; ulimit -f \(kilobytes); entente extract n7.txt --output large --update", in: scratch.folder)
      #expect(run.status != 0, "\(run.errors)")
      let left = bytes(graph)
      for (name, bytes) in before { #expect(left[name] == bytes, "\(name)") }
      #expect(left["delta.entente"] == nil)
      #expect(try Run(["verify", graph]).status == 0)
    }
    let next = try Run(["extract", scratch.path("n7.txt"), "--output", graph, "--update"])
    #expect(next.status == 0, "\(next.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: graph)
    #expect(Set(names) == Set(before.keys).union(["delta.entente"]))
  }
}
