package import EntenteModel

extension GraphSlice {
  /// A row a statement, for spreadsheets.
  package var table: AnswerTable {
    let names = Dictionary(uniqueKeysWithValues: nodes.map { ($0.node, $0) })
    let documents = designations
    var table = AnswerTable(columns: [
      "from", "fromKind", "type", "to", "toKind", "modality", "stance", "as", "count", "since", "until", "on", "stated", "document",
      "paragraph",
      "quote", "rule", "id",
    ])
    for edge in edges {
      guard let from = names[edge.from], let to = names[edge.to] else { continue }
      table.rows.append([
        .string(from.name), .text(from.kind), .string(edge.type.rawValue), .string(to.name), .text(to.kind),
        .string(edge.modality.rawValue),
        .text(edge.stance?.rawValue), .text(edge.capacity), edge.count.map { .count($0) } ?? .null, .date(edge.since), .date(edge.until),
        .date(edge.on), .date(edge.stated), .text(edge.document.map { documents[$0] ?? $0 }), .text(edge.paragraph), .text(edge.quote),
        .text(edge.rule), .string(edge.id),
      ])
    }
    return table
  }
}
