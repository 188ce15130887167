import EntenteBytes
import EntenteRun
import EntenteStore

extension GraphBuilder {
  /// Longest script that is read, in bytes.
  public static let maximumScriptBytes = 1 << 30

  /// The graph that a script of `CREATE`, `MATCH`, `UNWIND`, `WITH`, `SET` and `DELETE` makes, statements separated by `;`. An empty
  /// script makes an empty graph.
  public init(script: [UInt8], limits: QueryLimits = QueryLimits()) throws(EntenteError) {
    do { builder = try ScriptImporter.run(script, limits: limits.limits) } catch { throw EntenteError(error, source: script) }
  }

  /// The least that ``importTables(nodes:edges:to:megabytes:progress:)`` takes as its limit.
  public static let leastImportMegabytes = MemoryBudget.minimum >> 20

  /// Loads CSV files with `neo4j-admin`'s headers and writes the graph to a folder, whole or not at all. O(edges × log edges).
  ///
  /// - Parameters:
  ///   - megabytes: about what the process may take. What is bounded by nodes and distinct strings stays in memory, and where that is more than the limit,
  ///     there is an error; edges are sorted on the disk of `folder`. The C library's memory is set to give back what is freed. `nil` for no limit: some 70
  ///     bytes an edge.
  ///   - progress: called now and then with what is being done and how much of it, 0 to 1.
  public static func importTables(
    nodes: [String], edges: [String], to folder: String, megabytes: Int? = nil,
    progress: @escaping @Sendable (_ what: String, _ part: Double) -> Void = { _, _ in }
  ) throws(EntenteError) {
    var job = CSVImport()
    job.memory = megabytes.map { max($0, leastImportMegabytes) << 20 }
    job.progress = progress
    do { try job.run(nodes: nodes, edges: edges, to: folder) } catch { throw EntenteError(error) }
  }

  /// ``init(script:limits:)`` on a file.
  public init(scriptFile path: String, limits: QueryLimits = QueryLimits()) throws(EntenteError) {
    let script: [UInt8]
    do { script = try Files.read(path, limit: GraphBuilder.maximumScriptBytes) } catch { throw EntenteError(reading: error) }
    try self.init(script: script, limits: limits)
  }
}
