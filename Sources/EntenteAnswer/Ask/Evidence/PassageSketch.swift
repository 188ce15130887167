import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

/// A paragraph's statements, and which words they hold: enough to tell whether it is worth reading.
final class PassageSketch {
  let document: String
  let paragraph: String
  let opening: DocumentView.Paragraph?
  /// Statements made here, and mentions.
  let edges: [EdgeRecord]
  /// Names that are mentioned here, and the ends of its statements.
  let nodes: [NodeID]
  let words: SketchWords

  init(document: String, _ paragraph: DocumentView.Paragraph, _ edges: [EdgeRecord], words: SketchWords) {
    var nodes: [NodeID] = []
    for edge in edges {
      for node in edge.type == .mentions ? [edge.to] : [edge.from, edge.to] where !nodes.contains(node) { nodes.append(node) }
    }
    (self.document, self.paragraph, opening, self.edges, self.nodes) = (document, paragraph.label, paragraph, edges, nodes)
    self.words = words
  }

  /// Whether it may say a word. O(words), the first time.
  func holds(_ word: EvidenceWord) -> Bool {
    let stems = words.stems
    return word.senses.contains { $0.allSatisfy(stems.contains) }
  }
}

/// The words that a paragraph's statements quote, stemmed where they are asked for.
final class SketchWords {
  private let texts: Set<String>
  private let known: KnownStems
  /// The stems of its words, in no order. O(words), the first time.
  private(set) lazy var stems: Set<String> = {
    var stems: Set<String> = []
    for text in texts {
      for word in Folding.key(text).split(separator: " ") { stems.insert(known.stem(String(word))) }
    }
    return stems
  }()

  init(_ texts: Set<String>, _ known: KnownStems) { (self.texts, self.known) = (texts, known) }
}

/// Stems by their words, each found once.
final class KnownStems {
  private var stems: [String: String] = [:]
  /// How many words were stemmed, for tests.
  var count: Int { stems.count }

  func stem(_ word: String) -> String {
    if let stem = stems[word] { return stem }
    let stem = EnglishStem.of(word)
    stems[word] = stem
    return stem
  }
}

/// The paragraphs of a graph in which a question may be answered; made once, however many readings are held against them.
final class PassageSketches {
  private let records: GraphRecords
  private let documents: [DocumentView]
  private var known: [PassageSketch]?
  private var beside: [[NodeID]: [PassageSketch]] = [:]
  private let stems = KnownStems()

  /// Up to how many statements all are looked at; in a larger graph those of the names in the question.
  private static let mostStatements = 20_000

  init(_ records: GraphRecords, _ documents: [DocumentView]) {
    self.records = records
    self.documents = documents
  }

  /// Those of a scope, in the order of the documents. O(statements looked at), in a small graph once.
  func within(_ scope: Scope, naming nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    let all = try sketches(nodes)
    let bounds = scope.documents.map { Set($0.map(\.thing.id)) }
    return all.filter { sketch in
      (bounds?.contains(sketch.document) ?? true) && (scope.paragraph.map { ParagraphLabel.isWithin(sketch.paragraph, $0) } ?? true)
    }
  }

  private func sketches(_ nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
    let isSmall = records.store.edgeCount <= Self.mostStatements
    if let known = isSmall ? known : beside[nodes] { return known }
    let all = try made(nodes)
    if isSmall { known = all } else { beside[nodes] = all }
    return all
  }

  private func made(_ nodes: [NodeID]) throws(StoreError) -> [PassageSketch] {
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

  private func sketch(_ document: String, _ paragraph: DocumentView.Paragraph, _ edges: [EdgeRecord]) -> PassageSketch {
    PassageSketch(
      document: document, paragraph, edges, words: SketchWords(Set(edges.compactMap(\.quote) + [paragraph.opening]), stems))
  }
}
