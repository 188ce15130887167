import EntenteModel

/// A drawing for Graphviz (the DOT language, graphviz.org/doc/info/lang.html).
///
/// Colour and shape tell the kind, the line how firmly it is stated: solid for what is so, dashed for what is undertaken or called for,
/// dotted for what is considered. Edges of one type between the same two nodes are drawn once, as firm as the firmest of them, with their
/// number; the tooltips hold every quotation with its place.
package enum DotExport {
  /// Quotations in one tooltip.
  private static let tooltipLines = 12

  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    var text = "digraph entente {\n" + head(slice)
    for kind in DotStyle.kinds(of: slice.nodes) {
      text += "\n  // \(kind ?? "no kind")\n"
      for node in slice.nodes where node.kind == kind { text += self.node(node, isCentre: node.node == slice.centre) }
    }
    text += "\n"
    let nodes = Dictionary(uniqueKeysWithValues: slice.nodes.map { ($0.node, $0) })
    let documents = slice.designations
    for bundle in EdgeBundle.bundles(slice.edges) { text += edge(bundle, nodes, documents) }
    output += Array((text + "}\n").utf8)
  }

  private static func head(_ slice: GraphSlice) -> String {
    var lines = [
      "rankdir=LR", "bgcolor=\"white\"", "pad=0.3", "nodesep=0.22", "ranksep=1.1", "outputorder=edgesfirst", "fontname=\"Helvetica\"",
      "fontsize=11",
    ]
    lines.append("labelloc=b, fontcolor=\"#667080\", label=\(quoted(caption(slice)))")
    return """
        graph [\(lines.joined(separator: ", "))];
        node [shape=box, style="filled,rounded", fontname="Helvetica", fontsize=11, margin="0.12,0.06", height=0.3, penwidth=1];
        edge [fontname="Helvetica", fontsize=9, color="#667080", fontcolor="#46505c", arrowsize=0.6, penwidth=1];

      """
  }

  /// What the lines mean, and under which marks the drawing stands.
  private static func caption(_ slice: GraphSlice) -> String {
    let drawn = Set(EdgeBundle.bundles(slice.edges).map(\.modality))
    var parts = ["solid: stated as fact"]
    if drawn.contains(.commitment) || drawn.contains(.call) { parts.append("dashed: undertaken or called for") }
    if drawn.contains(.possibility) { parts.append("dotted: considered") }
    return (slice.marks + [parts.count > 1 ? parts.joined(separator: " · ") : ""]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func node(_ node: NodeRecord, isCentre: Bool) -> String {
    let style = DotStyle.of(kind: node.kind)
    var attributes = [
      "label=\(quoted(DotStyle.folded(node.name)))", "fillcolor=\"\(style.fill)\"", "color=\"\(style.line)\"",
      "tooltip=\(quoted(([node.kindAndRole] + node.aliases.prefix(8)).joined(separator: "\n")))",
    ]
    if let shape = style.shape { attributes.append(shape) }
    if isCentre { attributes.append("penwidth=2.5, fontname=\"Helvetica-Bold\"") }
    return "  \(quoted(node.id)) [\(attributes.joined(separator: ", "))];\n"
  }

  private static func edge(_ bundle: EdgeBundle, _ nodes: [NodeID: NodeRecord], _ documents: [String: String]) -> String {
    guard let from = nodes[bundle.from], let to = nodes[bundle.to] else { return "" }
    let count = bundle.edges.count
    let words = quoted(bundle.type.words.forward + (count > 1 ? " ×\(count)" : ""))
    let tooltip = quoted(tooltip(bundle, documents))
    var attributes = ["label=\(words)", "edgetooltip=\(tooltip)", "labeltooltip=\(tooltip)"]
    switch bundle.modality {
    case .fact: break
    case .commitment, .call: attributes.append("style=dashed")
    case .possibility: attributes.append("style=dotted")
    }
    if bundle.type.isSymmetric { attributes.append("dir=none") }
    if count > 1 { attributes.append("penwidth=\(count > 3 ? "2.2" : "1.6")") }
    return "  \(quoted(from.id)) -> \(quoted(to.id)) [\(attributes.joined(separator: ", "))];\n"
  }

  /// Every quotation with its place, a line each.
  private static func tooltip(_ bundle: EdgeBundle, _ documents: [String: String]) -> String {
    var lines = bundle.edges.prefix(tooltipLines).map { edge in
      let place = CitationText.of(document: edge.document.map { documents[$0] ?? edge.number ?? $0 }, paragraph: edge.paragraph)
      let parts = [edge.quote.map { "“\($0)”" }, place.isEmpty ? nil : "(\(place))", edge.modality.words.map { "[\($0)]" }]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
    if bundle.edges.count > tooltipLines { lines.append("and \(bundle.edges.count - tooltipLines) more") }
    return lines.joined(separator: "\n")
  }

  /// A string of DOT: quotes and backslashes escaped, line ends as `\n`.
  static func quoted(_ text: String) -> String {
    var output: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += Array("\\n".utf8)
      case ..<0x20: output.append(0x20)
      default: output.append(byte)
      }
    }
    return String(decoding: output + [0x22], as: UTF8.self)
  }
}
