package import EntenteModel
package import EntenteStore

/// The tables of `list` and `documents`.
package enum Listing {
  /// The nodes of a label (all for `nil`), with how often and in how many documents each is named: the most often named first, one kind after
  /// the other. O(nodes + their mentions).
  package static func entities(_ records: GraphRecords, label: LabelID?) throws(StoreError) -> AnswerTable {
    var nodes: [NodeID] = []
    var position = 0
    records.store.nodes(with: label, from: &position, limit: records.store.nodeCount, into: &nodes)
    var rows: [(node: NodeRecord, mentions: Int, documents: Int)] = []
    for node in nodes {
      let count = try mentions(of: node, records)
      rows.append((try records.node(node), count.mentions, count.documents))
    }
    rows.sort { a, b in
      if a.node.kind != b.node.kind { return (a.node.kind ?? "") < (b.node.kind ?? "") }
      return a.mentions == b.mentions ? a.node.id < b.node.id : a.mentions > b.mentions
    }
    return AnswerTable(
      columns: ["name", "kind", "role", "mentions", "documents", "id"],
      rows: rows.map { row in
        [
          .string(row.node.name), .text(row.node.kind), .text(row.node.role), .count(row.mentions), .count(row.documents),
          .string(row.node.id),
        ]
      })
  }

  private static func mentions(of node: NodeID, _ records: GraphRecords) throws(StoreError) -> (mentions: Int, documents: Int) {
    guard let type = records.store.type(named: RelationType.mentions.rawValue) else { return (0, 0) }
    var adjacency = Adjacency()
    try records.store.neighbours(of: node, .incoming, type: type, into: &adjacency)
    return (adjacency.count, Set(adjacency.nodes).count)
  }

  /// The documents that were read, in time.
  package static func documents(_ records: GraphRecords) throws(StoreError) -> AnswerTable {
    let documents = try records.documents()
    let quoted = try Quotation.shares(records, documents)
    return AnswerTable(
      columns: ["number", "name", "date", "language", "paragraphs", "quoted", "marks", "file", "id"],
      rows: documents.map { document in
        [
          .text(document.number), .string(document.record.name), .date(document.date), .text(document.language),
          .count(document.paragraphs.count), .string(Percent.text(quoted[document.record.id]?.share ?? 0)),
          .text(document.marks.isEmpty ? nil : document.marks.joined(separator: ", ")), .string(document.file), .string(document.record.id),
        ]
      })
  }
}

/// Shares in whole per cent.
package enum Percent {
  /// `37 %`; something is never `0 %`, and not all never `100 %`.
  package static func text(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    if whole == 0, share > 0 { return "< 1 %" }
    if whole == 100, share < 1 { return "> 99 %" }
    return "\(whole) %"
  }

  /// `49.9 %`: to the tenth, and what is less than half never `50.0 %`.
  package static func tenths(_ share: Double) -> String {
    let tenths = share < 0.5 ? min(499, Int((share * 1000).rounded())) : Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
