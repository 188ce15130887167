import EntenteModel
import EntenteStore

/// The sentences of the documents, as far as one question has made them be read: each document's once, however many readings are held against it.
final class SentenceShelf {
  private let records: GraphRecords
  private let documents: [DocumentView]
  private var read: [NodeID: [[SentenceWords]]] = [:]
  private var ordered: [NodeID: [SentenceWords]] = [:]
  private var placed: [EdgeID: [SentenceWords]] = [:]

  init(_ records: GraphRecords, _ documents: [DocumentView]) { (self.records, self.documents) = (records, documents) }

  /// Those of a document, a list a paragraph. O(words), the first time.
  func sentences(_ document: NodeID) throws(StoreError) -> [[SentenceWords]] {
    if let known = read[document] { return known }
    let sentences = try records.sentences(document)
    read[document] = sentences
    return sentences
  }

  /// Those in which a statement's words stand. O(spans × sentences), the first time.
  func sentences(of edge: EdgeRecord) throws(StoreError) -> [SentenceWords] {
    if let known = placed[edge.edge] { return known }
    guard let document = documents.first(where: { $0.record.id == edge.document })?.record.node else { return [] }
    let all = try inOrder(document)
    var places: Set<Int> = []
    for span in edge.spans { if let place = all.lastIndex(where: { $0.start <= span.start }) { places.insert(place) } }
    let sentences = places.map { all[$0] }
    placed[edge.edge] = sentences
    return sentences
  }

  private func inOrder(_ document: NodeID) throws(StoreError) -> [SentenceWords] {
    if let known = ordered[document] { return known }
    let sentences = try sentences(document).joined().sorted { $0.start < $1.start }
    ordered[document] = sentences
    return sentences
  }
}
