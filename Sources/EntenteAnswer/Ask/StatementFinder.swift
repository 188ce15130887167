import EntenteLanguage
import EntenteModel
import EntenteRun
import EntenteStore

/// Finds the statements of a pattern.
struct StatementFinder {
  let records: GraphRecords

  /// Runs the pattern as the query that it prints, on the engine of the query language. In the store's order.
  func run(_ pattern: StatementPattern) throws(StoreError) -> [EdgeRecord] {
    let table: ResultTable
    do {
      table = try Engine(records.store).run(pattern.cypher)
    } catch {
      throw .invalid(what: "the query that a question became fails: \(pattern.cypher) (\(error))")
    }
    var found: [EdgeRecord] = []
    for row in table.rows {
      if case .relationship(let edge)? = row.first { found.append(try records.edge(edge)) }
    }
    return found.sorted { $0.edge < $1.edge }
  }

  /// The same without the language, for the many small look-ups beside an answer. In the store's order. O(edges at the known nodes; all edges of the types where none is known).
  func find(_ pattern: StatementPattern) throws(StoreError) -> [EdgeRecord] {
    var found: [EdgeRecord] = []
    for edge in try candidates(pattern) where try matches(edge, pattern) { found.append(edge) }
    return found.sorted { $0.edge < $1.edge }
  }

  /// Those of `edges` that the pattern fits.
  func matching(_ edges: [EdgeRecord], _ pattern: StatementPattern) throws(StoreError) -> [EdgeRecord] {
    var found: [EdgeRecord] = []
    for edge in edges where try matches(edge, pattern) { found.append(edge) }
    return found
  }

  private func candidates(_ pattern: StatementPattern) throws(StoreError) -> [EdgeRecord] {
    guard let ids = pattern.from.ids ?? pattern.to.ids else { return try records.allEdges { pattern.types.contains($0.rawValue) } }
    var seen: Set<EdgeID> = []
    var edges: [EdgeRecord] = []
    for id in ids {
      for node in try nodes(id) {
        let known = try records.edges(at: node) { pattern.types.contains($0.rawValue) }
        edges += known.filter { seen.insert($0.edge).inserted }
      }
    }
    return edges
  }

  func nodes(_ id: String) throws(StoreError) -> [NodeID] {
    guard let key = records.store.key(named: "id") else { return [] }
    var nodes: [NodeID] = []
    try records.store.nodes(where: key, equals: .string(id), label: nil, into: &nodes)
    return nodes
  }

  private func matches(_ edge: EdgeRecord, _ pattern: StatementPattern) throws(StoreError) -> Bool {
    if let documents = pattern.documents, !(edge.document.map(documents.contains) ?? false) { return false }
    if let paragraph = pattern.paragraph, !ParagraphLabel.isWithin(edge.paragraph ?? "", paragraph) { return false }
    if !pattern.stances.isEmpty, !(edge.stance.map(pattern.stances.contains) ?? false) { return false }
    if !pattern.modalities.isEmpty, !pattern.modalities.contains(edge.modality) { return false }
    if !pattern.capacities.isEmpty, !(edge.capacity.map(pattern.capacities.contains) ?? false) { return false }
    if let date = pattern.asOf,
      ValidTime(since: edge.since, until: edge.until, on: edge.on, stated: edge.stated).holds(on: date) == false
    {
      return false
    }
    if try fits(edge.from, pattern.from), try fits(edge.to, pattern.to) { return true }
    guard pattern.isEitherWay, try fits(edge.to, pattern.from) else { return false }
    return try fits(edge.from, pattern.to)
  }

  private func fits(_ node: NodeID, _ filter: EndFilter) throws(StoreError) -> Bool {
    if filter.ids == nil, filter.labels.isEmpty, filter.excluded.isEmpty { return true }
    let record = try records.node(node)
    if let ids = filter.ids, !ids.contains(record.id) { return false }
    let labels = [record.kind, record.role].compactMap { $0 }
    if !filter.labels.isEmpty, filter.labels.allSatisfy({ !labels.contains($0) }) { return false }
    return filter.excluded.allSatisfy { !labels.contains($0) }
  }
}

/// Labels of paragraphs, one within another.
enum ParagraphLabel {
  /// Whether `label` is `outer` or lies in it: `Annex 1.iv` lies in `Annex 1` and in `Annex`.
  static func isWithin(_ label: String, _ outer: String) -> Bool {
    guard label.utf8.starts(with: outer.utf8) else { return false }
    if outer == "fn" { return true }
    let next = label.utf8.dropFirst(outer.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: " ")
  }
}
