import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// A paragraph's statements, and which words they hold: enough to tell whether it is worth reading.
struct PassageSketch {
  var document: String
  var paragraph: String
  var opening: DocumentView.Paragraph?
  /// Statements made here, and mentions.
  var edges: [EdgeRecord] = []
  /// Names that are mentioned here, and the ends of its statements.
  var nodes: [NodeID] = []
  /// The stems of its words, in no order.
  var stems: Set<String> = []

  /// Whether it may say a word.
  func holds(_ word: EvidenceWord) -> Bool { word.senses.contains { $0.allSatisfy(stems.contains) } }
}

/// The paragraphs of a graph in which a question may be answered.
struct PassageSketches {
  private let records: GraphRecords
  private let documents: [DocumentView]
  private var known: [PassageSketch]?
  private var stems: [String: String] = [:]

  /// Up to how many statements all are looked at; in a larger graph those of the names in the question.
  private static let mostStatements = 20_000

  init(_ records: GraphRecords, _ documents: [DocumentView]) {
    self.records = records
    self.documents = documents
  }

  /// Those of a scope, in the order of the documents. O(statements looked at), in a small graph once.
  mutating func within(_ scope: Scope, naming nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    var all = known ?? []
    if known == nil { all = try made(nodes) }
    if records.store.edgeCount <= Self.mostStatements { known = all }
    let bounds = scope.documents.map { Set($0.map(\.thing.id)) }
    return all.filter { sketch in
      (bounds?.contains(sketch.document) ?? true) && (scope.paragraph.map { ParagraphLabel.isWithin(sketch.paragraph, $0) } ?? true)
    }
  }

  private mutating func made(_ nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    var edges: [EdgeRecord] = []
    if records.store.edgeCount <= Self.mostStatements {
      edges = try records.allEdges()
    } else {
      for node in nodes { edges += try records.edges(at: node) }
    }
    var groups: [String: [EdgeRecord]] = [:]
    for edge in edges where edge.document != nil { groups["\(edge.document ?? "")\u{0}\(edge.paragraph ?? "")", default: []].append(edge) }
    var sketches: [PassageSketch] = []
    for document in documents {
      let cover = DocumentView.Paragraph(label: "cover", stance: .states, opening: "", spans: [])
      for paragraph in document.paragraphs + [cover] {
        guard let own = groups.removeValue(forKey: "\(document.record.id)\u{0}\(paragraph.label)") else { continue }
        sketches.append(sketch(document.record.id, paragraph, own.sorted { $0.edge < $1.edge }))
      }
    }
    return sketches
  }

  private mutating func sketch(_ document: String, _ paragraph: DocumentView.Paragraph, _ edges: [EdgeRecord]) -> PassageSketch {
    var sketch = PassageSketch(document: document, paragraph: paragraph.label, opening: paragraph, edges: edges)
    for edge in edges {
      for node in edge.type == .mentions ? [edge.to] : [edge.from, edge.to] where !sketch.nodes.contains(node) { sketch.nodes.append(node) }
    }
    for text in Set(edges.compactMap(\.quote) + [paragraph.opening]) {
      for word in Folding.key(text).split(separator: " ") { sketch.stems.insert(stem(String(word))) }
    }
    return sketch
  }

  private mutating func stem(_ word: String) -> String {
    if let stem = stems[word] { return stem }
    let stem = PartToken(word, .word).stem
    stems[word] = stem
    return stem
  }
}
