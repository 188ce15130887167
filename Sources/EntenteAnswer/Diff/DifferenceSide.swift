import EntenteModel

/// Which of several documents, the latest first, is the first to name something or to state it.
struct DifferencePast {
  private(set) var namings: [NodeID: DocumentView] = [:]
  private(set) var statements: [DifferenceSide.Key: DocumentView] = [:]

  /// O(edges).
  init(of documents: [DocumentView], _ edges: [EdgeRecord]) {
    let places = Dictionary(documents.enumerated().map { ($1.record.id, $0) }) { first, _ in first }
    var namings: [NodeID: Int] = [:]
    var statements: [DifferenceSide.Key: Int] = [:]
    for edge in edges {
      guard let place = edge.document.flatMap({ places[$0] }) else { continue }
      if edge.type == .mentions {
        namings[edge.to] = min(place, namings[edge.to] ?? place)
      } else {
        let own = documents[place].record.node
        let key = DifferenceSide.Key(type: edge.type, from: own == edge.from ? nil : edge.from, to: own == edge.to ? nil : edge.to)
        statements[key] = min(place, statements[key] ?? place)
      }
    }
    self.namings = namings.mapValues { documents[$0] }
    self.statements = statements.mapValues { documents[$0] }
  }
}

/// All that the documents of one side name and state.
struct DifferenceSide {
  /// A statement without its document: the document's own node counts as the same end on both sides.
  struct Key: Hashable {
    var type: RelationType
    var from: NodeID?
    var to: NodeID?
  }

  private(set) var namings: [NodeID: [EdgeRecord]] = [:]
  private(set) var statements: [Key: [EdgeRecord]] = [:]
  /// Places of paragraphs, so that edges come in the order of the text.
  private let order: [Place: Int]

  private struct Place: Hashable {
    var document: String
    var label: String
  }

  /// O(edges log edges).
  init(of documents: [DocumentView], _ edges: [EdgeRecord]) {
    let own = Set(documents.map(\.record.node))
    let ids = Set(documents.map(\.record.id))
    var order: [Place: Int] = [:]
    for document in documents {
      for paragraph in document.paragraphs { order[Place(document: document.record.id, label: paragraph.label)] = order.count }
    }
    self.order = order
    for edge in edges where edge.document.map(ids.contains) ?? false {
      if edge.type == .mentions {
        namings[edge.to, default: []].append(edge)
      } else {
        let key = Key(type: edge.type, from: own.contains(edge.from) ? nil : edge.from, to: own.contains(edge.to) ? nil : edge.to)
        statements[key, default: []].append(edge)
      }
    }
    let (unsortedNamings, unsortedStatements) = (namings, statements)
    namings = unsortedNamings.mapValues { $0.sorted { precedes($0, $1) } }
    statements = unsortedStatements.mapValues { $0.sorted { precedes($0, $1) } }
  }

  /// Whether one stands before the other in the text.
  func precedes(_ a: EdgeRecord, _ b: EdgeRecord) -> Bool {
    let places = [a, b].map { edge in
      let place = Place(document: edge.document ?? "", label: edge.paragraph ?? "")
      return (order[place] ?? .max, edge.spans.first ?? ByteSpan(0, 0), edge.spans.last?.end ?? 0, edge.id)
    }
    return places[0] < places[1]
  }

  /// The statements of the greatest firmness, in the order of the text.
  func firmest(_ key: Key) -> [EdgeRecord] {
    let edges = statements[key] ?? []
    func firmness(_ edge: EdgeRecord) -> Firmness { Firmness(modality: edge.modality, isOwn: key.from == nil || key.to == nil) }
    guard let most = edges.map(firmness).max() else { return [] }
    return edges.filter { firmness($0) == most }
  }
}
