package import EntenteModel
package import EntenteStore

/// Makes traces. Reads the entity's own edges and the list of documents; O(edges at the entity + documents).
package struct Tracer: Sendable {
  private let records: GraphRecords

  package init(_ records: GraphRecords) { self.records = records }

  package func trace(_ node: NodeID) throws(StoreError) -> Trace {
    let documents = try records.documents()
    let byID = Dictionary(documents.map { ($0.record.id, $0) }, uniquingKeysWith: { a, _ in a })
    let edges = try records.edges(at: node)
    var namings: [String: [Trace.Naming]] = [:]
    var statements: [String: [Trace.Statement]] = [:]
    for edge in edges {
      guard let document = edge.document, byID[document] != nil else { continue }
      if edge.type == .mentions, edge.to == node {
        namings[document, default: []].append(Trace.Naming(edge: edge, stance: edge.stance ?? .states))
      } else if edge.type != .mentions {
        let other = try records.node(edge.other(than: node))
        statements[document, default: []].append(
          Trace.Statement(edge: edge, other: other, isForward: edge.from == node, change: .new, before: nil))
      }
    }
    let steps = Tracer.steps(documents, namings, statements)
    let kin = steps.flatMap(\.statements).filter { $0.edge.type == .succeeds || $0.edge.type == .partOf }
    return Trace(entity: try records.node(node), steps: steps, kin: Tracer.once(kin))
  }

  /// Documents in time, each statement held against what the earlier ones say.
  private static func steps(
    _ documents: [DocumentView], _ namings: [String: [Trace.Naming]], _ statements: [String: [Trace.Statement]]
  ) -> [Trace.Step] {
    var firmest: [StatementKey: Modality] = [:]
    var lastOfRole: [String: [Trace.Statement]] = [:]
    var steps: [Trace.Step] = []
    for document in documents {
      let order = Dictionary(document.paragraphs.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { a, _ in a })
      let place = { (edge: EdgeRecord) in (edge.paragraph.flatMap { order[$0] } ?? .max, edge.spans.first ?? ByteSpan(0, 0), edge.edge) }
      var own = (statements[document.record.id] ?? []).sorted { place($0.edge) < place($1.edge) }
      for index in own.indices {
        let before = firmest[StatementKey(own[index])]
        own[index].change = Tracer.change(own[index].edge.modality, before)
        own[index].before = before == own[index].edge.modality ? nil : before
      }
      let said = Set(own.map(StatementKey.init))
      let role = document.record.role ?? ""
      let dropped = once(lastOfRole[role] ?? []).filter { !said.contains(StatementKey($0)) }
      for statement in own {
        let key = StatementKey(statement)
        firmest[key] = max(firmest[key] ?? .possibility, statement.edge.modality)
      }
      let names = (namings[document.record.id] ?? []).sorted { place($0.edge) < place($1.edge) }
      steps.append(Trace.Step(document: document, namings: names, statements: own, dropped: dropped.map(Tracer.marked)))
      lastOfRole[role] = own
    }
    return steps
  }

  private static func change(_ now: Modality, _ before: Modality?) -> Trace.Change {
    guard let before else { return .new }
    return now == before ? .again : now > before ? .firmer : .weaker
  }

  private static func marked(_ statement: Trace.Statement) -> Trace.Statement {
    var statement = statement
    statement.change = .dropped
    return statement
  }

  /// Each statement once, whatever its document.
  private static func once(_ statements: [Trace.Statement]) -> [Trace.Statement] {
    var seen: Set<StatementKey> = []
    return statements.filter { seen.insert(StatementKey($0)).inserted }
  }
}

/// What makes two statements of different documents the same: type and ends. The document that speaks is the same end in each: what a declaration's
/// signatories support, the next declaration's may support again.
struct StatementKey: Hashable {
  var type: RelationType
  var from: NodeID?
  var to: NodeID?

  init(_ statement: Trace.Statement) {
    let edge = statement.edge
    let isDocument = statement.other.id == edge.document
    type = edge.type
    from = isDocument && !statement.isForward ? nil : edge.from
    to = isDocument && statement.isForward ? nil : edge.to
  }
}
