package import EntenteAnswer
import EntenteModel
import EntenteRun
import EntenteStore

extension Graph {
  /// The graph, or what lies up to `depth` steps around the entity called `name`, or the nodes and relationships that a query returns, as the
  /// bytes of a file.
  package func export(
    _ format: ExportFormat, about name: String? = nil, depth: Int = 1, query: String? = nil
  ) throws(EntenteError) -> [UInt8] {
    var output: [UInt8] = []
    if format == .cypher {
      guard name == nil, query == nil else {
        throw .argument(message: "a cypher script holds the whole graph; --about and --query go with the other formats", hint: nil)
      }
      try reading { () throws(StoreError) in try CypherExport.write(store, into: &output) }
    } else {
      format.write(try slice(format, about: name, depth: depth, query: query), into: &output)
    }
    return output
  }

  /// The same for formats that are folders of several files: writes the folder whole or not at all. A folder that holds anything else than what such
  /// an export writes is left alone.
  package func export(
    _ format: ExportFormat, toFolder path: String, about name: String? = nil, depth: Int = 1, query: String? = nil
  ) throws(EntenteError) {
    let slice = try slice(format, about: name, depth: depth, query: query)
    let files = try reading { () throws(StoreError) in
      format == .neo4jCSV ? try Neo4jExport.files(slice, store) : ObsidianExport.files(slice)
    }
    try ExportFolder.write(files, to: path)
  }

  private func slice(_ format: ExportFormat, about name: String?, depth: Int, query: String?) throws(EntenteError) -> GraphSlice {
    if let query { return try slice(of: query) }
    let centre = try name.map { name throws(EntenteError) in try entity(name) }
    return try reading { () throws(StoreError) -> GraphSlice in
      if let centre { return try records.slice(around: centre.node, depth: depth) { $0.type != .mentions } }
      return try format.keepsMentions ? records.wholeSlice() : records.wholeSlice().withoutMentions
    }
  }

  /// The nodes and relationships that a query returns, also within paths and lists, with the ends of the latter.
  private func slice(of query: String) throws(EntenteError) -> GraphSlice {
    let table: ResultTable
    do { table = try Engine(store).run(query) } catch { throw EntenteError(error, source: Array(query.utf8)) }
    var nodes: Set<NodeID> = []
    var edges: Set<EdgeID> = []
    func gather(_ value: Value) {
      switch value {
      case .node(let node): nodes.insert(node)
      case .relationship(let edge): edges.insert(edge)
      case .path(let path):
        nodes.formUnion(path.nodes)
        edges.formUnion(path.relationships)
      case .list(let list): list.forEach(gather)
      case .map(let map): map.forEach { gather($0.value) }
      default: break
      }
    }
    table.rows.forEach { $0.forEach(gather) }
    return try reading { () throws(StoreError) in
      var wanted: [EdgeRecord] = []
      for edge in edges.sorted() { wanted.append(try records.edge(edge)) }
      return try records.slice(nodes: nodes, edges: wanted)
    }
  }
}
