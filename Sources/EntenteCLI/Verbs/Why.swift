import Entente

extension Verb {
  static let why = Verb(
    "why", synopsis: ["EDGE"], summary: "the rule, the words and the place of one statement",
    details: "EDGE is a statement's id, or the beginning of one: r.id in a query, \"id\" in export --format jsonl.",
    examples: [.init("entente why 3f2a9c", "what found that statement, and where it is written")], flags: [.format, .json, .output],
    operands: 1...1
  ) { invocation, console throws(CommandError) in
    let graph = try invocation.openGraph()
    let found = try wrapping { () throws(EntenteError) in try graph.why(invocation.operands[0]) }
    let edge = found.edge
    let rows: [(String, String?)] = [
      ("statement", "\(found.from.name) \(edge.type.rawValue) \(found.to.name)"), ("stated as", edge.modality.rawValue),
      ("words", edge.quote), ("document", found.document), ("paragraph", edge.paragraph), ("stated", edge.stated?.text),
      ("since", edge.since?.text), ("until", edge.until?.text), ("on", edge.on?.text), ("as", edge.capacity),
      ("stance", edge.stance?.rawValue),
      ("count", edge.count.map(String.init)), ("bytes", edge.spans.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")),
      ("rule", edge.rule), ("id", edge.id),
    ]
    let given = rows.compactMap { name, value in value.map { (name, $0) } }.filter { !$0.1.isEmpty }
    if console.format.isJSON {
      try console.print(columns: given.map(\.0), rows: [given.map { .string($0.1) }])
    } else {
      try console.print(columns: ["what", "says"], rows: given.map { [.string($0.0), .string($0.1)] })
    }
    return .answered
  }
}
