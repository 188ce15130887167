import EntenteModel

/// How a kind of node is drawn. The colours are light enough for black text and differ in lightness, not in hue alone.
struct DotStyle {
  var fill: String
  var line: String
  /// Further attributes; a rounded box without them.
  var shape: String?

  static func of(kind: String?) -> DotStyle {
    switch kind.flatMap(NodeKind.init(rawValue:)) {
    case .actor: DotStyle(fill: "#dbe7f6", line: "#3f6ba5")
    case .programme: DotStyle(fill: "#d8efd9", line: "#3c8a44")
    case .network: DotStyle(fill: "#d5f0ee", line: "#2f8a83")
    case .crimeArea: DotStyle(fill: "#fbdcd6", line: "#b5483a", shape: "style=filled")
    case .instrument: DotStyle(fill: "#fdf0cd", line: "#a8842a", shape: "style=filled")
    case .document: DotStyle(fill: "#f4f4f1", line: "#77776f", shape: "shape=note, style=filled")
    case .event: DotStyle(fill: "#eadff5", line: "#7a54a8", shape: "shape=hexagon, style=filled, margin=\"0.02,0.02\"")
    case .place: DotStyle(fill: "#ececec", line: "#5f5f5f", shape: "shape=ellipse, style=filled")
    case nil: DotStyle(fill: "#ffffff", line: "#667080")
    }
  }

  /// The kinds there are, the ontology's in its order, then others by name.
  static func kinds(of nodes: [NodeRecord]) -> [String?] {
    let present = Set(nodes.map(\.kind))
    let known = NodeKind.allCases.map { Optional($0.rawValue) }
    let rest = present.subtracting(known).sorted { ($0 ?? "") < ($1 ?? "") }
    return known.filter { present.contains($0) } + rest
  }

  /// A long name on several lines of some 24 letters.
  static func folded(_ name: String) -> String { TextWidth.wrap(name, to: 24).joined(separator: "\n") }
}
