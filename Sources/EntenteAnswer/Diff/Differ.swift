import EntenteModel
package import EntenteStore

/// Compares what two documents, or the documents of two spans of time, say. O(edges of the graph).
package struct Differ: Sendable {
  private let records: GraphRecords

  package init(_ records: GraphRecords) { self.records = records }

  package func difference(from before: [DocumentView], to after: [DocumentView]) throws(StoreError) -> Difference {
    let older = try earlier(than: before + after)
    let edges = try records.edges(of: Set((before + after).map(\.record.id)), outlinesOf: Set(older.map(\.record.id)))
    let old = DifferenceSide(of: before, edges)
    let new = DifferenceSide(of: after, edges)
    let past = DifferencePast(of: older, edges)
    return Difference(
      before: before, after: after, namings: try namings(old, new, past), statements: try statements(old, new, past))
  }

  /// The documents that are older than any of these, the latest first; none where one of these has no date.
  private func earlier(than documents: [DocumentView]) throws(StoreError) -> [DocumentView] {
    let dates = documents.compactMap(\.date)
    guard dates.count == documents.count else { return [] }
    return try records.documents().reversed().filter { document in
      document.date.map { date in dates.allSatisfy { date.isBefore($0) == true } } ?? false
    }
  }

  private func namings(_ old: DifferenceSide, _ new: DifferenceSide, _ past: DifferencePast) throws(StoreError) -> [Difference.Naming] {
    var namings: [Difference.Naming] = []
    for (change, one, other) in [(Difference.Change.new, new, old), (.dropped, old, new)] {
      for (node, edges) in one.namings where other.namings[node] == nil {
        let earlier = change == .new ? past.namings[node] : nil
        namings.append(
          Difference.Naming(
            change: change, entity: try records.node(node), edges: edges, earlier: earlier, kin: try kin(of: node, change, in: other)))
      }
    }
    return namings.sorted { ($0.entity.kind ?? "", $0.entity.id) < ($1.entity.kind ?? "", $1.entity.id) }
  }

  /// The predecessor of what is new, the successor of what is dropped, where the other side names it.
  private func kin(of node: NodeID, _ change: Difference.Change, in other: DifferenceSide) throws(StoreError) -> NodeRecord? {
    let wanted: Trace.Kinship = change == .new ? .predecessor : .successor
    return try Kindred(records).kin(of: node).first { $0.kinship == wanted && other.namings[$0.entity.node] != nil }?.entity
  }

  private func statements(_ old: DifferenceSide, _ new: DifferenceSide, _ past: DifferencePast) throws(StoreError) -> [Difference.Statement]
  {
    var statements: [Difference.Statement] = []
    for key in Set(old.statements.keys).union(new.statements.keys) {
      guard let (change, before, after) = Differ.change(old.firmest(key), new.firmest(key), isOwn: key.from == nil || key.to == nil) else {
        continue
      }
      var from: NodeRecord?
      if let node = key.from { from = try records.node(node) }
      var to: NodeRecord?
      if let node = key.to { to = try records.node(node) }
      let earlier = change == .new ? past.statements[key] : nil
      statements.append(
        Difference.Statement(change: change, type: key.type, from: from, to: to, before: before, after: after, earlier: earlier))
    }
    let fulfilments = try fulfilments(new)
    return statements.map { Differ.fulfilled($0, fulfilments) }.sorted { Differ.precedes($0, $1, old, new) }
  }

  /// By what they are about: statements that it is set up, the first in the text.
  private func fulfilments(_ side: DifferenceSide) throws(StoreError) -> [NodeID: EdgeRecord] {
    var found: [NodeID: EdgeRecord] = [:]
    for (key, edges) in side.statements where key.type == .established || key.type == .involvedIn {
      for edge in edges {
        let node = edge.type == .established ? edge.to : edge.from
        guard Fulfilment.isFulfilment(edge, of: node, with: try records.node(edge.other(than: node))) else { continue }
        if let known = found[node], side.precedes(known, edge) { continue }
        found[node] = edge
      }
    }
    return found
  }

  /// A hope to set something up that came true is not dropped, but firmer.
  private static func fulfilled(_ statement: Difference.Statement, _ fulfilments: [NodeID: EdgeRecord]) -> Difference.Statement {
    guard statement.change == .dropped, let before = statement.before, Fulfilment.isHope(before), let after = fulfilments[before.to] else {
      return statement
    }
    var statement = statement
    statement.change = .stronger
    statement.after = after
    return statement
  }

  /// In the ontology's order, what the signatories say of themselves first, then as the text goes.
  private static func precedes(
    _ a: Difference.Statement, _ b: Difference.Statement, _ old: DifferenceSide, _ new: DifferenceSide
  ) -> Bool {
    let ranks = [a, b].map { (RelationType.ontology.firstIndex(of: $0.type) ?? .max, $0.type, $0.from == nil ? 0 : 1) }
    if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
    if let first = a.after, let second = b.after { return new.precedes(first, second) }
    guard a.after == nil, b.after == nil, let first = a.before, let second = b.before else { return a.after != nil }
    return old.precedes(first, second)
  }

  /// What became of a statement, with the words on both sides that are nearest to each other; `nil` where both say it in the same words.
  private static func change(
    _ before: [EdgeRecord], _ after: [EdgeRecord], isOwn: Bool
  ) -> (Difference.Change, EdgeRecord?, EdgeRecord?)? {
    guard let old = before.first else { return (.new, nil, after.first) }
    guard let new = after.first else { return (.dropped, old, nil) }
    let (was, now) = (Firmness(modality: old.modality, isOwn: isOwn), Firmness(modality: new.modality, isOwn: isOwn))
    let (one, other, nearness) = nearest(before, after)
    if was != now { return (now > was ? .stronger : .weaker, one, other) }
    return nearness == 1 ? nil : (.reworded, one, other)
  }

  /// How many quotations of each side are compared with those of the other.
  private static let compared = 64

  /// The pair that shares most of its words (Jaccard 1912); of several, the first in the text.
  private static func nearest(_ before: [EdgeRecord], _ after: [EdgeRecord]) -> (EdgeRecord, EdgeRecord, Double) {
    var best = (before[0], after[0], -1.0)
    let right = after.prefix(compared).map { ($0, Folding.key($0.quote ?? "")) }
    for edge in before.prefix(compared) {
      let key = Folding.key(edge.quote ?? "")
      for (other, otherKey) in right {
        let nearness = key == otherKey ? 1 : min(0.999, Differ.overlap(key, otherKey))
        if nearness > best.2 { best = (edge, other, nearness) }
      }
    }
    return best
  }

  private static func overlap(_ a: String, _ b: String) -> Double {
    let words = [a, b].map { Set($0.split(separator: " ")) }
    let all = words[0].union(words[1]).count
    return all == 0 ? 0 : Double(words[0].intersection(words[1]).count) / Double(all)
  }
}
