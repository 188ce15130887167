package import EntenteModel
package import EntenteStore

/// Reads nodes, edges and documents of a store under the property names of the ontology. Every read is of one row; nothing is kept.
package struct GraphRecords: Sendable {
  package let store: GraphStore
  private let keys: [KeyID?]

  package init(_ store: GraphStore) {
    self.store = store
    keys = Field.names.map { store.key(named: $0) }
  }

  /// The ontology's properties, each at the place of its name.
  private enum Field: Int {
    case id, name, aliases, on, since, until, title, number, numberFrom, date, language, originator, marks, file, sha256, textSHA256, bytes
    case paragraphs, stances, openings, openingSpans, sentences, document, paragraph, quote, spans, stated, capacity, modality, stance
    case count, rule

    static let names = [
      "id", "name", "aliases", "on", "since", "until", "title", "number", "numberFrom", "date", "language", "originator", "marks", "file",
      "sha256", "textSha256", "bytes", "paragraphs", "stances", "openings", "openingSpans", "sentences", "document", "paragraph", "quote",
      "spans", "stated", "as", "modality", "stance", "count", "rule",
    ]
  }

  package func node(_ node: NodeID) throws(StoreError) -> NodeRecord {
    let labels = store.labels(of: node).map { store.name(of: $0) }
    let id = try string(node, .id) ?? String(node.rawValue)
    return NodeRecord(
      node: node, id: id, kind: labels.first, role: labels.dropFirst().first, name: try string(node, .name) ?? id,
      aliases: try strings(node, .aliases), on: try date(node, .on), since: try date(node, .since), until: try date(node, .until))
  }

  package func edge(_ edge: EdgeID) throws(StoreError) -> EdgeRecord {
    var reader = PropertyReader(store)
    return try self.edge(edge, &reader)
  }

  /// In which paragraph of which document a statement is made. O(1).
  func place(_ edge: EdgeID, _ reader: inout PropertyReader) throws(StoreError) -> (document: String?, paragraph: String?) {
    reader.move(to: edge)
    return (GraphRecords.string(try value(.document, &reader)), GraphRecords.string(try value(.paragraph, &reader)))
  }

  /// The words that a statement quotes. O(length).
  func quote(_ edge: EdgeID, _ reader: inout PropertyReader) throws(StoreError) -> String? {
    reader.move(to: edge)
    return GraphRecords.string(try value(.quote, &reader))
  }

  /// Where a statement's words stand. O(spans).
  func spans(_ edge: EdgeID, _ reader: inout PropertyReader) throws(StoreError) -> [ByteSpan] {
    reader.move(to: edge)
    return GraphRecords.spans(try value(.spans, &reader))
  }

  private func value(_ field: Field, _ reader: inout PropertyReader) throws(StoreError) -> PropertyValue? {
    guard let key = keys[field.rawValue] else { return nil }
    return try reader.value(key)
  }

  /// With a reader of properties that other statements are read with, too.
  func edge(_ edge: EdgeID, _ reader: inout PropertyReader) throws(StoreError) -> EdgeRecord {
    reader.move(to: edge)
    func value(_ field: Field) throws(StoreError) -> PropertyValue? { try self.value(field, &reader) }
    func string(_ field: Field) throws(StoreError) -> String? { GraphRecords.string(try value(field)) }
    func date(_ field: Field) throws(StoreError) -> PartialDate? { GraphRecords.date(try value(field)) }
    return EdgeRecord(
      edge: edge, id: try string(.id) ?? String(edge.rawValue), type: RelationType(store.name(of: store.type(of: edge))),
      from: try store.source(of: edge), to: try store.target(of: edge), document: try string(.document), number: try string(.number),
      paragraph: try string(.paragraph), quote: try string(.quote), spans: GraphRecords.spans(try value(.spans)),
      stated: try date(.stated), since: try date(.since), until: try date(.until), on: try date(.on), capacity: try string(.capacity),
      modality: try string(.modality).flatMap(Modality.init(rawValue:)) ?? .fact,
      stance: try string(.stance).flatMap(Stance.init(rawValue:)), count: GraphRecords.integer(try value(.count)), rule: try string(.rule))
  }

  /// An edge as far as ranking and dating it need: its firmness and its dates, without words and places. `from` and `to` are taken from whoever knows them.
  package func outline(_ edge: EdgeID, _ type: RelationType, from: NodeID, to: NodeID) throws(StoreError) -> EdgeRecord {
    EdgeRecord(
      edge: edge, id: "", type: type, from: from, to: to, document: nil, number: nil, paragraph: nil, quote: nil, spans: [],
      stated: try date(edge, .stated), since: try date(edge, .since), until: try date(edge, .until), on: try date(edge, .on),
      capacity: nil, modality: try string(edge, .modality).flatMap(Modality.init(rawValue:)) ?? .fact, stance: nil, count: nil, rule: nil)
  }

  /// Every edge of these documents in full, and of those type, ends and document alone; in the store's order. O(edges).
  package func edges(of documents: Set<String>, outlinesOf others: Set<String>) throws(StoreError) -> [EdgeRecord] {
    var records: [EdgeRecord] = []
    var reader = PropertyReader(store)
    for place in 0..<store.edgeCount {
      let id = EdgeID(UInt32(place))
      guard store.contains(id), let document = try string(id, .document) else { continue }
      if documents.contains(document) {
        records.append(try edge(id, &reader))
      } else if others.contains(document) {
        records.append(
          EdgeRecord(
            edge: id, id: "", type: RelationType(store.name(of: store.type(of: id))), from: try store.source(of: id),
            to: try store.target(of: id), document: document, number: nil, paragraph: nil, quote: nil, spans: [], stated: nil, since: nil,
            until: nil, on: nil, capacity: nil, modality: .fact, stance: nil, count: nil, rule: nil))
      }
    }
    return records
  }

  /// The edges at a node, of one type where that is given: outgoing, then incoming; a loop once. O(edges of that type at the node).
  package func edges(at node: NodeID, of type: RelationType? = nil) throws(StoreError) -> [EdgeRecord] {
    let wanted = type.flatMap { store.type(named: $0.rawValue) }
    if type != nil, wanted == nil { return [] }
    return try read(try edgeIDs(at: node, wanted)) { _ in true }
  }

  /// The edges at a node, of one type where that is given, as ``edges(at:of:)`` has them. O(edges of that type at the node).
  func edgeIDs(at node: NodeID, _ type: TypeID? = nil) throws(StoreError) -> [EdgeID] {
    var adjacency = Adjacency()
    try store.neighbours(of: node, .outgoing, type: type, into: &adjacency)
    var ids = adjacency.edges
    adjacency.removeAll()
    try store.neighbours(of: node, .incoming, type: type, into: &adjacency)
    for (place, edge) in adjacency.edges.enumerated() where adjacency.nodes[place] != node { ids.append(edge) }
    return ids
  }

  /// The edges at a node that are of the wanted types: outgoing, then incoming; a loop once. O(edges at the node); only those wanted are read.
  package func edges(at node: NodeID, where isWanted: (RelationType) -> Bool) throws(StoreError) -> [EdgeRecord] {
    try read(try edgeIDs(at: node, nil), isWanted)
  }

  /// Every edge of the wanted types, in the store's order. O(types + wanted edges) where the graph has not changed, else O(edges); only those wanted are read.
  package func allEdges(where isWanted: (RelationType) -> Bool = { _ in true }) throws(StoreError) -> [EdgeRecord] {
    if !store.hasDelta {
      let ids = store.types.indices.filter { isWanted(RelationType(store.types[$0])) }.map { store.edgeRange(of: TypeID(UInt16($0))) }
      return try read(ids.joined().lazy.map { EdgeID($0) }) { _ in true }
    }
    return try read((0..<store.edgeCount).lazy.map { EdgeID(UInt32($0)) }.filter(store.contains), isWanted)
  }

  private func read(_ ids: some Sequence<EdgeID>, _ isWanted: (RelationType) -> Bool) throws(StoreError) -> [EdgeRecord] {
    var records: [EdgeRecord] = []
    var known: [TypeID: Bool] = [:]
    var reader = PropertyReader(store)
    for id in ids {
      let type = store.type(of: id)
      let isKept = known[type] ?? isWanted(RelationType(store.name(of: type)))
      known[type] = isKept
      if isKept { records.append(try edge(id, &reader)) }
    }
    return records
  }

  /// The documents that were read, in time. O(nodes labelled `Document`).
  package func documents() throws(StoreError) -> [DocumentView] {
    guard let label = store.label(named: NodeKind.document.rawValue) else { return [] }
    var nodes: [NodeID] = []
    var position = 0
    store.nodes(with: label, from: &position, limit: store.nodeCount, into: &nodes)
    var documents: [DocumentView] = []
    for node in nodes { if let document = try document(node) { documents.append(document) } }
    return documents.sorted(by: DocumentView.timeOrder)
  }

  /// The document of this node; `nil` where it is only cited, and was not read.
  package func document(_ node: NodeID) throws(StoreError) -> DocumentView? {
    guard let file = try string(node, .file) else { return nil }
    return DocumentView(
      record: try self.node(node), title: try string(node, .title), number: try string(node, .number),
      numberFrom: try string(node, .numberFrom), date: try date(node, .date), language: try string(node, .language),
      originator: try string(node, .originator), marks: try strings(node, .marks), file: file, sha256: try string(node, .sha256),
      textSHA256: try string(node, .textSHA256), byteCount: try integer(node, .bytes) ?? 0, paragraphs: try paragraphs(node))
  }

  /// The fingerprints of a read document's sentences, a list a paragraph. O(words).
  package func sentences(_ node: NodeID) throws(StoreError) -> [[SentenceWords]] {
    try strings(node, .sentences).map(SentenceWords.all)
  }

  private func paragraphs(_ node: NodeID) throws(StoreError) -> [DocumentView.Paragraph] {
    let labels = try strings(node, .paragraphs)
    let stances = try strings(node, .stances)
    let openings = try strings(node, .openings)
    let spans = try strings(node, .openingSpans)
    return labels.indices.map { place in
      DocumentView.Paragraph(
        label: labels[place], stance: place < stances.count ? Stance(rawValue: stances[place]) ?? .states : .states,
        opening: place < openings.count ? openings[place] : "", spans: place < spans.count ? GraphRecords.spans(spans[place]) : [])
    }
  }
}

// MARK: Fields

extension GraphRecords {
  private func value(_ node: NodeID, _ field: Field) throws(StoreError) -> PropertyValue? {
    guard let key = keys[field.rawValue] else { return nil }
    return try store.value(of: node, key)
  }

  private func value(_ edge: EdgeID, _ field: Field) throws(StoreError) -> PropertyValue? {
    guard let key = keys[field.rawValue] else { return nil }
    return try store.value(of: edge, key)
  }

  private func string(_ node: NodeID, _ field: Field) throws(StoreError) -> String? { GraphRecords.string(try value(node, field)) }
  private func string(_ edge: EdgeID, _ field: Field) throws(StoreError) -> String? { GraphRecords.string(try value(edge, field)) }
  private func date(_ node: NodeID, _ field: Field) throws(StoreError) -> PartialDate? { GraphRecords.date(try value(node, field)) }
  private func date(_ edge: EdgeID, _ field: Field) throws(StoreError) -> PartialDate? { GraphRecords.date(try value(edge, field)) }
  private func integer(_ node: NodeID, _ field: Field) throws(StoreError) -> Int? { GraphRecords.integer(try value(node, field)) }
  private func integer(_ edge: EdgeID, _ field: Field) throws(StoreError) -> Int? { GraphRecords.integer(try value(edge, field)) }

  private func strings(_ node: NodeID, _ field: Field) throws(StoreError) -> [String] {
    guard case .list(let items)? = try value(node, field) else { return [] }
    return items.map { GraphRecords.string($0) ?? "" }
  }

  private static func spans(_ value: PropertyValue?) -> [ByteSpan] {
    guard case .list(let items)? = value else { return [] }
    var spans: [ByteSpan] = []
    spans.reserveCapacity(items.count / 2)
    var start: Int?
    for item in items {
      guard let place = GraphRecords.integer(item) else { continue }
      if let first = start { spans.append(ByteSpan(first, place)) }
      start = start == nil ? place : nil
    }
    return spans
  }

  /// Numbers in a text column of an imported graph read as their digits.
  private static func string(_ value: PropertyValue?) -> String? {
    switch value {
    case .string(let text)?: text
    case .integer(let number)?: String(number)
    default: nil
    }
  }

  private static func integer(_ value: PropertyValue?) -> Int? {
    if case .integer(let number)? = value { Int(exactly: number) } else { nil }
  }

  private static func date(_ value: PropertyValue?) -> PartialDate? {
    switch value {
    case .edtf(let date)?: date
    case .string(let text)?: PartialDate(text)
    case .date(let days)? where Int32(exactly: days) != nil: GraphRecords.day(Int(days))
    default: nil
    }
  }

  /// EDTF writes years 0 to 9999; a day outside has no partial date.
  private static func day(_ days: Int) -> PartialDate? {
    let day = CivilDate(daysSinceEpoch: days)
    return (0...9999).contains(day.year) ? PartialDate(day) : nil
  }

  /// `"12-40 51-60"`.
  private static func spans(_ text: String) -> [ByteSpan] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return span.parts(bytes.indices, between: 0x20).compactMap { pair in
      let ends = span.parts(pair, between: UInt8(ascii: "-")).compactMap { span.decimal($0) }
      return ends.count == 2 ? ByteSpan(ends[0], ends[1]) : nil
    }
  }
}
