import EntenteModel
import EntenteRun
package import EntenteStore

/// Tables for `neo4j-admin database import` (neo4j.com/docs/operations-manual/current/import), with every label and property: what `import` reads back.
///
/// Neo4j knows no partial dates: such a column is a string, and beside it `NAME_from` and `NAME_to` are its first and last day. `import` takes three columns
/// named so for one of EDTF dates. In lists, a semicolon within an element is `\;`.
package enum Neo4jExport {
  /// O(nodes + edges), and their values.
  package static func files(_ slice: GraphSlice, _ store: GraphStore) throws(StoreError) -> [ExportFile] {
    var nodes = PropertyTable()
    for node in slice.nodes { nodes.add(try properties(store.properties(of: node.node), store)) }
    let ids = uniqueIDs(slice, nodes)
    // An id of its own for every node is the nodes' `id`; else their places are, which are no property.
    if ids != nil { nodes.remove("id") }
    let names = Dictionary(uniqueKeysWithValues: slice.nodes.enumerated().map { ($1.node, ids?[$0] ?? String($1.node.rawValue)) })
    var edges = PropertyTable()
    for edge in slice.edges { edges.add(try properties(store.properties(of: edge.edge), store)) }
    var nodeText = record([ids == nil ? ":ID" : "id:ID", ":LABEL"] + nodes.header)
    for (row, node) in slice.nodes.enumerated() {
      let labels = store.labels(of: node.node).map { store.name(of: $0) }.joined(separator: ";")
      nodeText += record([quoted(names[node.node] ?? ""), quoted(labels)] + nodes.cells(row))
    }
    var edgeText = record([":START_ID", ":END_ID", ":TYPE"] + edges.header)
    for (row, edge) in slice.edges.enumerated() {
      let ends = [names[edge.from] ?? "", names[edge.to] ?? "", store.name(of: store.type(of: edge.edge))].map(quoted)
      edgeText += record(ends + edges.cells(row))
    }
    return [ExportFile("nodes.csv", nodeText), ExportFile("relationships.csv", edgeText), ExportFile("README.txt", readme(slice))]
  }

  private static func properties(
    _ values: [(key: KeyID, value: PropertyValue)], _ store: GraphStore
  ) -> [(key: String, value: PropertyValue)] { values.map { (store.name(of: $0.key), $0.value) } }

  /// The `id` of every node, where each has one of its own.
  private static func uniqueIDs(_ slice: GraphSlice, _ table: PropertyTable) -> [String]? {
    var ids: [String] = []
    for row in slice.nodes.indices {
      guard case .string(let id)? = table.value(row, "id"), !id.isEmpty else { return nil }
      ids.append(id)
    }
    return Set(ids).count == ids.count ? ids : nil
  }

  private static func record(_ fields: [String]) -> String { fields.joined(separator: ",") + "\n" }

  static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func readme(_ slice: GraphSlice) -> String {
    """
    Into Neo4j 5, into an empty database, from this folder:

      neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv --multiline-fields=true neo4j

    Into a graph again:

      entente import nodes.csv relationships.csv --output graph

    Partial dates (2023, 2026-41) are strings, with their first and last day beside them (since, since_from, since_to).
    A semicolon within an element of a list is written as \\;

    """ + (slice.marks.isEmpty ? "" : "\nHandling: \(slice.marks.joined(separator: ", "))\n")
  }
}
