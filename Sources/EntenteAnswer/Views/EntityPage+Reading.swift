package import EntenteModel
package import EntenteStore

extension EntityPage {
  /// Gathers the page. O(edges of the entity + documents).
  package init(_ node: NodeRecord, in records: GraphRecords) throws(StoreError) {
    let documents = try records.documents()
    var mentions: [EdgeRecord] = []
    var statements: [EdgeRecord] = []
    for edge in try records.edges(at: node.node) {
      // What a document names is no statement about the document.
      if edge.type != .mentions { statements.append(edge) } else if edge.to == node.node { mentions.append(edge) }
    }
    let places = Dictionary(documents.enumerated().map { ($1.record.id, $0) }) { first, _ in first }
    func inTime(_ a: EdgeRecord, _ b: EdgeRecord) -> Bool {
      let left = (places[a.document ?? ""] ?? .max, a.spans.first?.start ?? 0, a.spans.last?.end ?? 0, a.id)
      let right = (places[b.document ?? ""] ?? .max, b.spans.first?.start ?? 0, b.spans.last?.end ?? 0, b.id)
      return left < right
    }
    statements.sort(by: inTime)
    mentions.sort(by: inTime)
    entity = node
    document = documents.first { $0.record.node == node.node }
    designations = Dictionary(documents.map { ($0.record.id, $0.designation) }) { first, _ in first }
    let byDocument = Dictionary(grouping: mentions) { $0.document ?? "" }
    namings = documents.filter { $0.record.node != node.node }.map { document in
      Naming(document: document, mentions: byDocument[document.record.id] ?? [])
    }
    names = EntityPage.names(mentions, documents)
    let events = statements.filter { $0.type == .involvedIn && $0.from == node.node && $0.modality == .fact }
    self.events = try EntityPage.entries(events, at: node.node, records).sorted(by: EntityPage.eventOrder)
    sections = try EntityPage.sections(statements.filter { !events.contains($0) }, at: node.node, records)
  }

  /// Forms by their first use.
  private static func names(_ mentions: [EdgeRecord], _ documents: [DocumentView]) -> [NameUse] {
    let designations = Dictionary(documents.map { ($0.record.id, $0.designation) }) { first, _ in first }
    var uses: [NameUse] = []
    var places: [String: Int] = [:]
    for mention in mentions {
      guard let form = mention.quote, let id = mention.document else { continue }
      let document = designations[id] ?? id
      if let place = places[form] {
        if uses[place].documents.last != document { uses[place].documents.append(document) }
      } else {
        places[form] = uses.count
        uses.append(NameUse(form: form, documents: [document]))
      }
    }
    return uses
  }

  private struct Key: Hashable {
    var type: RelationType
    var isForward: Bool
    var modality: Modality
  }

  /// In the ontology's order, outgoing first, the firmest first.
  private static func sections(_ edges: [EdgeRecord], at node: NodeID, _ records: GraphRecords) throws(StoreError) -> [Section] {
    let groups = Dictionary(grouping: edges) { edge in
      Key(type: edge.type, isForward: edge.type.isSymmetric || edge.from == node, modality: edge.modality)
    }
    func rank(_ key: Key) -> (Int, String, Int, Int) {
      let place = RelationType.ontology.firstIndex(of: key.type) ?? RelationType.ontology.count
      return (place, key.type.rawValue, key.isForward ? 0 : 1, -(Modality.allCases.firstIndex(of: key.modality) ?? 0))
    }
    var sections: [Section] = []
    for key in groups.keys.sorted(by: { rank($0) < rank($1) }) {
      let entries = try entries(groups[key] ?? [], at: node, records)
      sections.append(Section(type: key.type, isForward: key.isForward, modality: key.modality, entries: entries))
    }
    return sections
  }

  /// One entry a far end, in the order of the edges.
  private static func entries(_ edges: [EdgeRecord], at node: NodeID, _ records: GraphRecords) throws(StoreError) -> [Entry] {
    var entries: [Entry] = []
    var places: [NodeID: Int] = [:]
    for edge in edges {
      let other = edge.other(than: node)
      if let place = places[other] {
        entries[place].edges.append(edge)
      } else {
        places[other] = entries.count
        entries.append(Entry(other: try records.node(other), edges: [edge]))
      }
    }
    return entries
  }

  private static func eventOrder(_ a: Entry, _ b: Entry) -> Bool {
    switch (a.day, b.day) {
    case (let first?, let second?): PartialDate.timelineOrder(first, second)
    case (.some, nil): true
    case (nil, .some): false
    default: a.other.id < b.other.id
    }
  }
}

extension EntityPage.Entry {
  /// The event's day: its own, else the first that an edge gives, else its beginning.
  package var day: PartialDate? { other.on ?? edges.compactMap(\.on).first ?? other.since ?? edges.compactMap(\.since).first }
}
