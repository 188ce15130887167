import EntenteModel
import EntenteStore

/// The sentences of the documents, as far as one question has made them be read: each document's once, however many readings are held against it.
final class SentenceShelf {
  private let records: GraphRecords
  private let documents: [DocumentView]
  private let reader: StatementReader
  private var read: [NodeID: [[SentenceWords]]] = [:]
  private var ordered: [NodeID: [SentenceWords]] = [:]
  private var placed: [EdgeID: [SentenceWords]] = [:]

  private var vocabularies: [String: SentenceWords] = [:]
  private var spellings: [NodeID: Set<String>] = [:]

  /// By paragraph, which is kept with them: so no other comes to be at its address.
  private var standing: [ObjectIdentifier: (sketch: PassageSketch, sentences: [StandingSentence])] = [:]

  init(_ records: GraphRecords, _ documents: [DocumentView], _ reader: StatementReader) {
    (self.records, self.documents, self.reader) = (records, documents, reader)
  }

  /// The sentences of a paragraph in which names stand; `nil` where they are not known yet.
  func standing(_ sketch: PassageSketch) -> [StandingSentence]? { standing[ObjectIdentifier(sketch)]?.sentences }
  func keep(_ sentences: [StandingSentence], of sketch: PassageSketch) { standing[ObjectIdentifier(sketch)] = (sketch, sentences) }

  /// Those of a document, a list a paragraph. O(words), the first time.
  func sentences(_ document: NodeID) throws(StoreError) -> [[SentenceWords]] {
    if let known = read[document] { return known }
    let sentences = try records.sentences(document)
    read[document] = sentences
    return sentences
  }

  /// Those in which a statement's words stand. O(spans × log sentences), the first time.
  func sentences(of edge: EdgeRecord) throws(StoreError) -> [SentenceWords] {
    if let known = placed[edge.edge] { return known }
    guard let document = edge.document else { return [] }
    return try place(edge.edge, in: document, edge.spans)
  }

  /// The same of one of whom only its place is known.
  func sentences(of edge: EdgeID, in document: String) throws(StoreError) -> [SentenceWords] {
    if let known = placed[edge] { return known }
    return try place(edge, in: document, try reader.spans(edge))
  }

  private func place(_ edge: EdgeID, in document: String, _ spans: [ByteSpan]) throws(StoreError) -> [SentenceWords] {
    guard let node = documents.first(where: { $0.record.id == document })?.record.node else { return [] }
    let all = try inOrder(node)
    var places: [Int] = []
    for span in spans {
      var low = 0, high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].start <= span.start { low = middle + 1 } else { high = middle }
      }
      if low > 0, !places.contains(low - 1) { places.append(low - 1) }
    }
    let sentences = places.map { all[$0] }
    placed[edge] = sentences
    return sentences
  }

  /// All words of a document. O(words log words), the first time.
  func vocabulary(_ document: String) throws(StoreError) -> SentenceWords {
    if let known = vocabularies[document] { return known }
    let node = documents.first { $0.record.id == document }?.record.node
    let vocabulary = SentenceWords(joining: try node.map { node throws(StoreError) in try inOrder(node) } ?? [])
    vocabularies[document] = vocabulary
    return vocabulary
  }

  private func inOrder(_ document: NodeID) throws(StoreError) -> [SentenceWords] {
    if let known = ordered[document] { return known }
    let sentences = try sentences(document).joined().sorted { $0.start < $1.start }
    ordered[document] = sentences
    return sentences
  }

  /// Whether a name is put together of others with a hyphen, and one of these is a node's: the EU in "the EU-CLASI relation". O(names of the nodes).
  func isPart(_ nodes: Set<NodeID>, of name: String) throws(StoreError) -> Bool {
    guard let first = name.utf8.split(separator: 0x20).first, first.contains(UInt8(ascii: "-")) else { return false }
    let parts = first.split(separator: UInt8(ascii: "-")).map { Folding.key(String(decoding: $0, as: UTF8.self)) }
    for node in nodes {
      var known = spellings[node]
      if known == nil {
        let record = try records.node(node)
        known = Set(([record.name] + record.aliases).map { Folding.key($0) })
        spellings[node] = known
      }
      if parts.contains(where: { known?.contains($0) ?? false }) { return true }
    }
    return false
  }
}
