package import EntenteModel
package import EntenteStore

/// Makes traces. Reads the edges of the entity and of its kin, and the list of documents; O(edges at these + documents).
package struct Tracer: Sendable {
  /// How many predecessors and successors are followed.
  static let maximumLine = 16

  private let records: GraphRecords

  package init(_ records: GraphRecords) { self.records = records }

  package func trace(_ node: NodeID) throws(StoreError) -> Trace {
    let documents = try records.documents()
    let known = Set(documents.map(\.record.id))
    let kin = try Kindred(records).kin(of: node)
    let line = kin.filter { $0.kinship != .part }
    var gathered = Gathered(line: Set([node] + line.map(\.entity.node)), entity: node)
    for member in [nil] + line.map({ Optional($0.entity) }) {
      for edge in try records.edges(at: member?.node ?? node) where edge.document.map(known.contains) ?? false {
        try gathered.add(edge, at: member?.node ?? node, bearer: member) { id throws(StoreError) in try records.node(id) }
      }
    }
    for part in kin where part.kinship == .part {
      for edge in try records.edges(at: part.entity.node, of: .mentions) where edge.to == part.entity.node {
        gathered.parts[edge.document ?? "", default: []].append(
          Trace.Naming(edge: edge, stance: edge.stance ?? .states, bearer: part.entity))
      }
    }
    var chronicle = Chronicle(gathered)
    return Trace(entity: try records.node(node), steps: documents.map { chronicle.step($0) }, kin: kin)
  }
}

/// What there is to tell, by document.
struct Gathered {
  /// The entity and those that it takes the place of, or that take its.
  let line: Set<NodeID>
  let entity: NodeID
  var namings: [String: [Trace.Naming]] = [:]
  var statements: [String: [Trace.Statement]] = [:]
  var parts: [String: [Trace.Naming]] = [:]
  private var seen: Set<EdgeID> = []

  init(line: Set<NodeID>, entity: NodeID) {
    self.line = line
    self.entity = entity
  }

  mutating func add(
    _ edge: EdgeRecord, at node: NodeID, bearer: NodeRecord?, _ record: (NodeID) throws(StoreError) -> NodeRecord
  ) throws(StoreError) {
    guard let document = edge.document, seen.insert(edge.edge).inserted else { return }
    if edge.type == .mentions {
      guard edge.to == node else { return }
      namings[document, default: []].append(Trace.Naming(edge: edge, stance: edge.stance ?? .states, bearer: bearer))
    } else {
      let (own, other) = (try record(node), try record(edge.other(than: node)))
      statements[document, default: []].append(
        Trace.Statement(
          edges: [edge], other: other, isForward: edge.from == node, change: .new, bearer: bearer,
          isOwn: own.id == document || other.id == document))
    }
  }

  /// What makes two statements of different documents the same: type and ends. The document that speaks is the same end in each: what a
  /// declaration's signatories support, the next declaration's may support again. So is a predecessor the same as its successor.
  func key(_ statement: Trace.Statement) -> StatementKey {
    let edge = statement.edge
    let ends = [edge.from, edge.to].map { end in
      end == statement.other.node && statement.isOfSpeaker ? nil : line.contains(end) ? entity : end
    }
    return StatementKey(type: edge.type, from: ends[0], to: ends[1])
  }
}

struct StatementKey: Hashable {
  var type: RelationType
  var from: NodeID?
  var to: NodeID?
}
