import EntenteModel

/// GraphML (graphml.graphdrawing.org), for yEd, Cytoscape, igraph and NetworkX. Every edge is directed and has an id of its own; the
/// symmetric types are told by their names.
package enum GraphMLExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    text += key("label", "node") + NodeRecord.attributeNames.map { key($0, "node") }.joined()
    text += key("label", "edge") + key("interaction", "edge") + EdgeRecord.attributeNames.map { key($0, "edge") }.joined()
    text += "  <graph id=\"entente\" edgedefault=\"directed\">\n"
    if !slice.marks.isEmpty { text += "    <desc>\(XMLText.escaped(slice.marks.joined(separator: ", ")))</desc>\n" }
    for node in slice.nodes {
      text += "    <node id=\"\(XMLText.escaped(node.id))\">\n"
      text += data([("label", node.name)] + node.attributes(), "node") + "    </node>\n"
    }
    let ids = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, XMLText.escaped($0.id)) })
    let documents = slice.designations
    for edge in slice.edges {
      text += "    <edge id=\"e\(XMLText.escaped(edge.id))\" source=\"\(ids[edge.from] ?? "")\" target=\"\(ids[edge.to] ?? "")\">\n"
      let names = [("label", edge.type.words.forward), ("interaction", edge.type.rawValue)]
      text += data(names + edge.attributes(documents), "edge") + "    </edge>\n"
    }
    output += Array((text + "  </graph>\n</graphml>\n").utf8)
  }

  private static func key(_ name: String, _ domain: String) -> String {
    "  <key id=\"\(domain)-\(name)\" for=\"\(domain)\" attr.name=\"\(name)\" attr.type=\"string\"/>\n"
  }

  private static func data(_ fields: [(name: String, value: String)], _ domain: String) -> String {
    fields.map { "      <data key=\"\(domain)-\($0.name)\">\(XMLText.escaped($0.value))</data>\n" }.joined()
  }
}
