import Entente
import EntenteBytes

/// A synthetic dated graph through the whole way: load, size, then each query as a user writes it, plans kept.
enum GraphBench {
  private static let date = "2015-06-30"
  private static let valid = "r.since <= date($d) AND (r.until IS NULL OR r.until >= date($d))"

  /// What is asked, in how many runs, with names of which sort. The rows that come back are printed too, so that two versions can be compared.
  private static let tasks: [(name: String, runs: Int, asksActors: Bool, query: String)] = [
    ("one hop, by name and date", 2000, true, "MATCH (p:Programme)-[r:SUPPORTS]->(a {name: $n}) WHERE \(valid) RETURN p.name, r.since"),
    ("two hops, distinct", 300, true, "MATCH (a {name: $n})--()--(c) WHERE c <> a RETURN count(DISTINCT c)"),
    ("shortest path", 200, true, "MATCH p = ANY SHORTEST (a {name: $n})-[*]-(b {name: $m}) RETURN length(p)"),
    (
      "trails of 1 to 3", 200, false,
      "MATCH (p {name: $n})-[rs:SUPPORTS|COOPERATES_WITH|PART_OF*1..3]->(x) WHERE all(r IN rs WHERE \(valid)) RETURN count(*)"
    ),
    ("edges by type and year", 9, true, "MATCH ()-[e]->() RETURN type(e), e.since.year, count(*)"),
  ]

  /// Writes `entente-bench-SEED-NODES-EDGES` under the working folder, and takes it away again. Memory: the graph's build.
  ///
  /// - Parameters:
  ///   - repeating: how many times as often as usual each question is asked, at most 1.
  ///   - program: an `entente`, for the time of a question to a process that begins with it.
  static func run(nodes: Int, edges: Int, seed: UInt64, repeating share: Double = 1, program: String? = nil) throws -> [Figure] {
    let folder = "entente-bench-\(seed)-\(nodes)-\(edges)"
    guard !Files.exists(folder) else { throw BenchError.folderExists(folder) }
    try Files.makeFolder(folder)
    defer { try? Files.remove(folder) }
    var generator = GraphGenerator(nodes: nodes, edges: edges, seed: seed)
    let written = try generator.write(to: folder)
    let load = try Measurement.seconds(runs: edges <= quicklyLoaded ? 3 : 1) {
      try GraphBuilder.importTables(nodes: ["\(folder)/nodes.csv"], edges: ["\(folder)/edges.csv"], to: "\(folder)/graph")
    }
    let bytes = try Files.names(in: "\(folder)/graph").reduce(0) { try $0 + Files.length("\(folder)/graph/\($1)") }
    var figures = [
      Figure("graph", "edges", Double(written), ""), Figure("graph", "load", Measurement.median(load), "s"),
      Figure("graph", "size", Double(bytes * 8) / Double(max(1, written)), "bits/edge"),
    ]
    if let program { figures.append(try cold(program, "\(folder)/graph", &generator)) }
    let session = QuerySession(try Graph.open("\(folder)/graph"))
    for task in tasks { figures += try ask(task, max(1, Int(Double(task.runs) * share)), session, &generator) }
    return figures + [Figure("graph", "peak memory", Measurement.peakMegabytes, "MB")]
  }

  /// A process that begins, opens the graph, answers one question and ends.
  private static func cold(_ program: String, _ graph: String, _ generator: inout GraphGenerator) throws -> Figure {
    let names = generator.actors(coldRuns)
    var next = 0
    let times = try Measurement.seconds(runs: coldRuns) {
      let query = "MATCH (p:Programme)-[r:SUPPORTS]->(a {name: $n}) RETURN p.name, r.since"
      let child = try ChildProcess.writer([program, "query", "--graph", graph, "--format", "json", "--param", "n='\(names[next])'", query])
      let answer = try child.readAll(limit: 1 << 30)
      guard child.wait() == 0, answer?.isEmpty == false else { throw BenchError.program(program) }
      next += 1
    }
    return Figure("graph", coldName, Measurement.median(times) * 1e3, "ms")
  }

  /// So many edges are loaded three times, for the median.
  private static let quicklyLoaded = 1_000_000
  private static let coldRuns = 21
  static let coldName = "one hop by a new process, median of \(coldRuns)"

  private static func ask(
    _ task: (name: String, runs: Int, asksActors: Bool, query: String), _ runs: Int, _ session: QuerySession,
    _ generator: inout GraphGenerator
  ) throws -> [Figure] {
    let names = task.asksActors ? generator.actors(runs) : generator.programmes(runs)
    let others = generator.actors(runs)
    var next = 0
    var rows = 0
    let times = try Measurement.seconds(runs: runs) {
      let parameters: [String: AnswerValue] = ["n": .string(names[next]), "m": .string(others[next]), "d": .string(date)]
      rows += try session.run(task.query, parameters: parameters).rows.count
      next += 1
    }
    return [
      Figure("graph", task.name + ", median of \(runs)", Measurement.median(times) * 1e3, "ms"),
      Figure("graph", task.name + ", p99", Measurement.percentile(times, 0.99) * 1e3, "ms"),
      Figure("graph", task.name + ", rows", Double(rows), ""),
    ]
  }
}

enum BenchError: Error, CustomStringConvertible {
  case folderExists(String)
  case program(String)

  var description: String {
    switch self {
    case .folderExists(let path): "the folder \(path) is there already, perhaps from a run that was broken off; remove it and run again"
    case .program(let path): "\(path) did not answer; name an entente of this version with --program"
    }
  }
}
