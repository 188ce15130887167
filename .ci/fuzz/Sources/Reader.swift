import Entente
import EntenteAnswer
import EntenteBytes
import EntenteExtract
import EntenteLexicon
import EntenteModel
import EntenteRun
import EntenteStore
import EntenteText
import Glibc

/// The readers of input from outside, by name.
enum Reader {
  nonisolated(unsafe) static let all: [String: ([UInt8]) -> Void] = [
    "query": query, "grammar": grammar, "parameters": parameters, "script": script, "question": question, "graph": graph,
    "csv": csv, "lexicon": lexicon, "rules": rules, "decisions": decisions, "document": document,
  ]

  /// What a run may use: little, so that much is tried.
  private static let limits = Limits(timeout: .milliseconds(500), memory: 64 << 20)

  nonisolated(unsafe) private static let store: GraphStore = {
    let script = """
      CREATE (a:Actor:State {name: 'Chile', k: 1, on: edtf('2020')}), (b:Actor {name: 'Ameripol', aliases: ['A', 'B'], k: 2}), (c {k: 3.5}),
        (p:Programme {name: 'Copolad', k: -1}), (a)-[:MEMBER_OF {since: edtf('2007-11'), quote: 'a member of it'}]->(b),
        (p)-[:SUPPORTS {since: edtf('2012'), until: edtf('2026-41')}]->(b), (b)-[:SUPPORTS {stated: date('2020-01-01')}]->(b),
        (a)-[:K]->(c), (a)-[:K {w: 1}]->(c), (c)-[:K]->(p), (p)-[:K]->(a)
      """
    do { return try ScriptImporter.run(Array(script.utf8)).build() } catch { fatalError("the fuzzer's graph: \(error)") }
  }()
  nonisolated(unsafe) private static let engine = Engine(store)

  /// Bytes as the text of a query.
  static func query(_ bytes: [UInt8]) {
    guard let prepared = try? engine.prepare(bytes) else { return }
    run(prepared)
  }

  /// Bytes as choices of a grammar, which gives queries that parse more often.
  static func grammar(_ bytes: [UInt8]) {
    var writer = QueryWriter(bytes)
    let text = writer.query()
    guard let prepared = try? engine.prepare(text) else { return }
    run(prepared)
  }

  private static func run(_ prepared: PreparedQuery) {
    let values: [Value] = [.integer(1), .string("Chile"), .list([.null, .float(.nan)]), .null]
    var parameters: [String: Value] = [:]
    for (place, name) in prepared.parameters.enumerated() { parameters[name] = values[place % values.count] }
    _ = prepared.explain()
    _ = prepared.warnings()
    _ = try? prepared.run(parameters, limits: limits)
    _ = try? prepared.profile(parameters, limits: limits)
  }

  /// Bytes as a line of a batch: JSON with a query and its parameters.
  static func parameters(_ bytes: [UInt8]) {
    guard let value = try? JSONReader.read(bytes), let parameter = Value(value) else { return }
    for text in ["RETURN $p, [$p], {a: $p}, $p = $p, $p < [$p]", "MATCH (n $p) RETURN n", "UNWIND $p AS x RETURN DISTINCT x ORDER BY x"] {
      _ = try? engine.prepare(text).run(["p": parameter], limits: limits)
    }
  }

  /// Bytes as a script of CREATE and its like.
  static func script(_ bytes: [UInt8]) { _ = try? ScriptImporter.run(bytes).build() }

  /// Bytes as a plain question.
  static func question(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    _ = try? Graph(store).ask(text)
  }
}

extension Reader {
  private static let folder: String = {
    let name = "/tmp/entente-fuzz.\(getpid())"
    mkdir(name, 0o700)
    return name
  }()

  /// Bytes as changes to a graph's file, each four bytes of place and one of content; after an odd byte the checksums are made right again, so
  /// that what is read is not only refused.
  static func graph(_ bytes: [UInt8]) {
    var file = whole
    var place = 1
    while place + 4 < bytes.count {
      let offset = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } % file.count
      file[offset] = bytes[place + 4]
      place += 5
    }
    if bytes.first.map({ $0 & 1 == 1 }) ?? false { file = signed(file) }
    if let first = bytes.first, first & 2 == 2 { file.removeLast(Int(first) % file.count) }
    write("graph.entente", file)
    guard let damaged = try? Graph.open(folder) else { return }
    _ = try? damaged.verify()
    for text in [
      "MATCH (n)-[r]->(m) RETURN *", "MATCH (n {name: 'Chile'}) RETURN entity('Ameripol'), n",
      "MATCH p = ANY SHORTEST (a)-[*]-(b) RETURN p",
    ] {
      _ = try? damaged.query(text)
    }
  }

  /// The file with checksums of what it holds now. Its head keeps the places of the whole file.
  private static func signed(_ file: [UInt8]) -> [UInt8] {
    func number(_ place: Int) -> Int { Int(whole[place]) | Int(whole[place + 1]) << 8 | Int(whole[place + 2]) << 16 }
    let (catalog, length) = (number(32), number(40))
    var writer = ContainerWriter(version: 1)
    _ = writer.append(Array(file[64..<catalog]))
    return writer.finish(catalog: Array(file[catalog..<catalog + length]))
  }

  nonisolated(unsafe) private static let whole: [UInt8] = {
    do {
      try GraphBuilder(copying: store).write(to: folder)
      return try Files.read(folder + "/graph.entente", limit: 1 << 30)
    } catch { fatalError("the fuzzer's graph: \(error)") }
  }()

  private static func write(_ name: String, _ bytes: [UInt8]) {
    do { try Files.write(bytes, to: folder + "/" + name) } catch { fatalError("the fuzzer's folder: \(error)") }
  }

  /// Bytes as two CSV files, of nodes and of edges, parted by a zero.
  static func csv(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    write("nodes.csv", parts[0])
    write("edges.csv", parts.count > 1 ? parts[1] : Array(":START_ID,:END_ID,:TYPE\n".utf8))
    _ = try? CSVImport().build(nodes: [folder + "/nodes.csv"], edges: [folder + "/edges.csv"])
  }

  static func lexicon(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    for name in ["words.lexicon", "words.csv", "words.jsonl"] {
      var lexicon = Lexicon()
      try? lexicon.read(text, file: name)
    }
  }

  static func rules(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), let file = try? RuleFile(text, file: "own.rules") else { return }
    guard let rules = try? RuleSet.standard(adding: [file]) else { return }
    let extractor = EntenteExtract.Extractor(lexicon: .standard, rules: rules, decisions: Decisions())
    guard let source = try? DocumentReader.read(file: "a.txt", bytes: sample) else { return }
    _ = extractor.join([extractor.read(source)])
  }

  static func decisions(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), let decisions = try? Decisions(text, file: "decisions") else { return }
    let extractor = EntenteExtract.Extractor(lexicon: .standard, rules: standard, decisions: decisions)
    guard let source = try? DocumentReader.read(file: "a.txt", bytes: sample) else { return }
    _ = extractor.join([extractor.read(source)])
  }

  nonisolated(unsafe) private static let standard: RuleSet = {
    do { return try RuleSet.standard(adding: []) } catch { fatalError("the built-in rules: \(error)") }
  }()
  nonisolated(unsafe) private static let extractor = EntenteExtract.Extractor(lexicon: .standard, rules: standard, decisions: Decisions())

  /// Bytes as a document, read and extracted from, and the graph built.
  static func document(_ bytes: [UInt8]) {
    for name in ["a.txt", "a.md", "a.html"] {
      guard let source = try? DocumentReader.read(file: name, bytes: bytes) else { continue }
      let (extraction, _) = extractor.join([extractor.read(source)])
      _ = try? GraphBuilder(extraction: extraction).build()
    }
  }

  private static let sample = Array(
    """
    Joint declaration of 12 May 2021

    1. We welcome the accession of Peru to Ameripol in 2019, and the support that COPOLAD III has given to it since September 2021.
    2. We call on EL PAcCTO to strengthen its cooperation with Europol, and recall the declaration of 2018.
    """.utf8)
}
