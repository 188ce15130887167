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

  /// Loads CSV files with `neo4j-admin`'s headers and writes the graph to a folder, whole or not at all. Memory is some bytes an edge.
  public static func importTables(nodes: [String], edges: [String], to folder: String) throws(EntenteError) {
    do { try CSVImport().run(nodes: nodes, edges: edges, to: folder) } catch { throw EntenteError(error) }
  }

  /// ``init(script:limits:)`` on a file.
  public init(scriptFile path: String, limits: QueryLimits = QueryLimits()) throws(EntenteError) {
    let script: [UInt8]
    do { script = try Files.read(path, limit: GraphBuilder.maximumScriptBytes) } catch { throw EntenteError(reading: error) }
    try self.init(script: script, limits: limits)
  }
}
