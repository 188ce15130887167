import EntenteModel
import EntenteStore

/// Finds what an entity grew out of, what became of it, and its phases.
struct Kindred {
  private let records: GraphRecords

  init(_ records: GraphRecords) { self.records = records }

  /// Kinds whose successors go on with the same work. That a meeting or a text follows another makes it no continuation of it.
  private static let followed: Set<String> = [NodeKind.actor, .programme, .network, .instrument].reduce(into: []) { $0.insert($1.rawValue) }
  /// Kinds whose parts are phases or components of one undertaking.
  private static let divided: Set<String> = [NodeKind.programme, .network, .instrument].reduce(into: []) { $0.insert($1.rawValue) }

  /// Predecessors and successors at any distance, the nearest first, over what is stated as fact between things of one kind; then the entity's parts.
  func kin(of node: NodeID) throws(StoreError) -> [Trace.Kin] {
    let entity = try records.node(node)
    guard let kind = entity.kind, Kindred.followed.contains(kind) else { return [] }
    var kin: [Trace.Kin] = []
    for kinship in [Trace.Kinship.predecessor, .successor] {
      var front = [node]
      var seen: Set<NodeID> = [node]
      while let next = front.first, kin.count < Tracer.maximumLine {
        front.removeFirst()
        for found in try neighbours(next, kinship, kind) where seen.insert(found.entity.node).inserted {
          kin.append(found)
          front.append(found.entity.node)
        }
      }
    }
    return try kin + (Kindred.divided.contains(kind) ? neighbours(node, .part, kind) : [])
  }

  /// By name; of several statements, the first.
  private func neighbours(_ node: NodeID, _ kinship: Trace.Kinship, _ kind: String) throws(StoreError) -> [Trace.Kin] {
    var kin: [Trace.Kin] = []
    for edge in try records.edges(at: node, of: kinship == .part ? .partOf : .succeeds) {
      guard edge.modality == .fact, edge.from != edge.to, (edge.from == node) == (kinship == .predecessor) else { continue }
      let other = try records.node(edge.other(than: node))
      guard other.kind == kind, !kin.contains(where: { $0.entity == other }) else { continue }
      kin.append(Trace.Kin(entity: other, kinship: kinship, edge: edge))
    }
    return kin.sorted { $0.entity.name < $1.entity.name }
  }
}
