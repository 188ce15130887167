package import EntenteModel
package import EntenteStore

/// Sizes and shares: the table of `stats`.
package enum Statistics {
  package static func table(_ records: GraphRecords) throws(StoreError) -> AnswerTable {
    let store = records.store
    var table = AnswerTable(columns: ["what", "count", "share"])
    table.rows.append([.string("things"), .count(store.liveNodeCount), .null])
    table.rows.append([.string("statements"), .count(store.liveEdgeCount), .null])
    for (place, name) in store.labels.enumerated() {
      table.rows.append(row("label \(name)", store.count(of: LabelID(UInt16(place))), of: store.liveNodeCount))
    }
    for (place, name) in store.types.enumerated() {
      table.rows.append(row("relation \(name)", store.count(of: TypeID(UInt16(place))), of: store.liveEdgeCount))
    }
    addChanges(store, &table)
    let documents = try records.documents()
    guard !documents.isEmpty else { return table }
    try addModalities(records, &table)
    let quoted = try Quotation.shares(records, documents)
    for document in documents {
      guard let quotation = quoted[document.record.id] else { continue }
      let name = "bytes quoted of \(document.designation) (\(document.file))"
      table.rows.append([.string(name), .count(quotation.bytes), .string(Percent.tenths(quotation.share))])
    }
    return table
  }

  /// What has changed since the graph was last written whole.
  private static func addChanges(_ store: GraphStore, _ table: inout AnswerTable) {
    guard let size = store.deltaSize else { return }
    table.rows.append(row("changes: statements new", size.edgesNew, of: store.liveEdgeCount))
    table.rows.append(row("changes: statements gone", size.edgesGone, of: store.base.edgeCount))
    table.rows.append(
      row("changes: things new, changed or gone", size.nodesNew + size.nodesChanged + size.nodesGone, of: store.liveNodeCount))
    table.rows.append(row("changes: bytes", size.bytes, of: store.byteCount))
  }

  /// How firmly the relations are stated; mentions state nothing.
  private static func addModalities(_ records: GraphRecords, _ table: inout AnswerTable) throws(StoreError) {
    var counts: [Modality: Int] = [:]
    for edge in try records.allEdges() where edge.type != .mentions { counts[edge.modality, default: 0] += 1 }
    let all = counts.values.reduce(0, +)
    for modality in Modality.allCases.reversed() {
      table.rows.append(row("relations stated as \(modality.rawValue)", counts[modality] ?? 0, of: all))
    }
  }

  private static func row(_ name: String, _ count: Int, of total: Int) -> [AnswerValue] {
    [.string(name), .count(count), .string(Percent.text(total > 0 ? Double(count) / Double(total) : 0))]
  }
}
