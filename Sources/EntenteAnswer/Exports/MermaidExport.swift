import EntenteModel

/// A flowchart for Mermaid (mermaid.js.org/syntax/flowchart), as wikis and code hosts draw it.
package enum MermaidExport {
  /// Mermaid refuses more edges than this unless it is told otherwise.
  package static let maximumEdges = 500

  package static func write(_ slice: GraphSlice, into output: inout [UInt8]) {
    let bundles = EdgeBundle.bundles(slice.edges)
    let shown = bundles.prefix(maximumEdges)
    let ends = Set(shown.flatMap { [$0.from, $0.to] })
    let nodes = slice.nodes.filter { ends.contains($0.node) || $0.node == slice.centre }
    let names = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.node, "n\($0)") })
    var text = "flowchart LR\n"
    if !slice.marks.isEmpty { text += "  %% \(slice.marks.joined(separator: ", "))\n" }
    if shown.count < bundles.count { text += "  %% \(shown.count) of \(bundles.count) relations: more than that Mermaid does not draw\n" }
    for node in nodes { text += "  \(names[node.node] ?? "")\(label(node.name))\(classOf(node))\n" }
    for bundle in shown {
      let words = bundle.type.words.forward + (bundle.edges.count > 1 ? " ×\(bundle.edges.count)" : "")
      text += "  \(names[bundle.from] ?? "") \(arrow(bundle))|\(escaped(words))| \(names[bundle.to] ?? "")\n"
    }
    for kind in DotStyle.kinds(of: nodes) {
      guard let kind, NodeKind(rawValue: kind) != nil else { continue }
      let style = DotStyle.of(kind: kind)
      text += "  classDef \(kind) fill:\(style.fill),stroke:\(style.line),color:#000\n"
    }
    output += Array(text.utf8)
  }

  private static func arrow(_ bundle: EdgeBundle) -> String {
    if bundle.type.isSymmetric { return bundle.modality == .fact ? "---" : "-.-" }
    return bundle.modality == .fact ? "-->" : "-.->"
  }

  private static func classOf(_ node: NodeRecord) -> String {
    node.kind.flatMap(NodeKind.init(rawValue:)).map { ":::\($0.rawValue)" } ?? ""
  }

  private static func label(_ name: String) -> String { "[\"\(escaped(name))\"]" }

  /// Mermaid's entities for what would end a label.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "#quot;"
      case "#": output += "#35;"
      case "|": output += "#124;"
      case "<": output += "#lt;"
      case ">": output += "#gt;"
      case "\n", "\r", "\t": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
