package import EntenteModel
package import EntenteStore

/// What a graph is made of: the table of `schema`.
package enum Schema {
  /// Beyond so many edges, what joins what is not counted out.
  private static let countedEdges = 2_000_000

  package static func table(_ store: GraphStore) throws(StoreError) -> AnswerTable {
    var table = AnswerTable(columns: ["what", "name", "count", "joins"])
    for (place, name) in store.labels.enumerated() {
      table.rows.append([.string("label"), .string(name), .count(store.count(of: LabelID(UInt16(place)))), .null])
    }
    let ends = try ends(store)
    for (place, name) in store.types.enumerated() {
      let type = TypeID(UInt16(place))
      table.rows.append([.string("relation"), .string(name), .count(store.count(of: type)), .text(ends[type])])
    }
    for name in store.keys { table.rows.append([.string("property"), .string(name), .null, .null]) }
    return table
  }

  /// `Actor → Network (12), …` by type, the commonest first.
  private static func ends(_ store: GraphStore) throws(StoreError) -> [TypeID: String] {
    guard store.edgeCount <= countedEdges else { return [:] }
    var counts: [TypeID: [String: Int]] = [:]
    var batch = EdgeBatch()
    var position = 0
    repeat {
      batch.removeAll()
      try store.edges(of: nil, from: &position, limit: 4096, into: &batch)
      for place in 0..<batch.count {
        let pair = "\(kind(batch.sources[place], store)) → \(kind(batch.targets[place], store))"
        counts[batch.types[place], default: [:]][pair, default: 0] += 1
      }
    } while batch.count > 0
    return counts.mapValues { pairs in
      let sorted = pairs.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      let shown = sorted.prefix(3).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      return sorted.count > 3 ? "\(shown) and \(sorted.count - 3) more pairs" : shown
    }
  }

  private static func kind(_ node: NodeID, _ store: GraphStore) -> String {
    store.labels(of: node).first.map { store.name(of: $0) } ?? "()"
  }
}
