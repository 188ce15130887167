import EntenteModel

/// GEXF 1.3 (gexf.net), dynamic, for Gephi's timeline: an edge lives from `since` to `until`, both inclusive, a missing bound open.
/// The dates' own words stay as attributes, since `xs:date` knows no partial dates.
package enum GEXFExport {
  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta><creator>entente</creator>\(slice.marks.isEmpty ? "" : "<description>\(XMLText.escaped(slice.marks.joined(separator: ", ")))</description>")</meta>
        <graph mode="dynamic" timerepresentation="interval" timeformat="date" defaultedgetype="directed">

      """
    text += attributes("node", NodeRecord.attributeNames) + attributes("edge", EdgeRecord.attributeNames)
    text += "    <nodes>\n"
    for node in slice.nodes {
      text += "      <node id=\"\(XMLText.escaped(node.id))\" label=\"\(XMLText.escaped(node.name))\">\n"
      text += values(node.attributes(), "node") + "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    let ids = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, XMLText.escaped($0.id)) })
    let documents = slice.designations
    for edge in slice.edges { text += self.edge(edge, ids, documents) }
    output += Array((text + "    </edges>\n  </graph>\n</gexf>\n").utf8)
  }

  private static func edge(_ edge: EdgeRecord, _ ids: [NodeID: String], _ documents: [String: String]) -> String {
    let type = edge.type.isSymmetric ? " type=\"mutual\"" : ""
    let ends = "source=\"\(ids[edge.from] ?? "")\" target=\"\(ids[edge.to] ?? "")\""
    var text = "      <edge id=\"e\(XMLText.escaped(edge.id))\" \(ends)\(type) kind=\"\(XMLText.escaped(edge.type.rawValue))\">\n"
    text += values(edge.attributes(documents), "edge")
    let start = (edge.since ?? edge.on).flatMap { day($0.firstDay, "start") }
    let end = (edge.until ?? edge.on).flatMap { day($0.lastDay, "end") }
    let bounds = [start, end].compactMap { $0 }
    if !bounds.isEmpty { text += "        <spells><spell \(bounds.joined(separator: " "))/></spells>\n" }
    return text + "      </edge>\n"
  }

  private static func day(_ days: Int32, _ name: String) -> String? {
    guard days != PartialDate.openFirst, days != PartialDate.openLast else { return nil }
    let day = CivilDate(daysSinceEpoch: Int(days))
    return (1...9999).contains(day.year) ? "\(name)=\"\(PartialDate(day).text)\"" : nil
  }

  private static func attributes(_ domain: String, _ names: [String]) -> String {
    let lines = names.map { "      <attribute id=\"\(domain)-\($0)\" title=\"\($0)\" type=\"string\"/>\n" }.joined()
    return "    <attributes class=\"\(domain)\" mode=\"static\">\n\(lines)    </attributes>\n"
  }

  private static func values(_ fields: [(name: String, value: String)], _ domain: String) -> String {
    let lines = fields.map { "          <attvalue for=\"\(domain)-\($0.name)\" value=\"\(XMLText.escaped($0.value))\"/>\n" }.joined()
    return fields.isEmpty ? "" : "        <attvalues>\n\(lines)        </attvalues>\n"
  }
}
