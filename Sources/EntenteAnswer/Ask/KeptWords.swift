import EntenteModel
import EntenteStore

/// What the graph keeps of paragraphs: the words that each begins with, and those that its statements quote.
struct KeptWords {
  private let records: GraphRecords
  /// By document and paragraph; read at the first use.
  private var statements: [Place: [EdgeRecord]]?

  /// Fragments of a paragraph that are shown of it.
  private static let fragmentsShown = 3

  private struct Place: Hashable {
    let document: String
    let paragraph: String
  }

  init(_ records: GraphRecords) { self.records = records }

  /// Those of a paragraph, in their order. O(edges) the first time, then O(statements of the paragraph).
  mutating func of(_ paragraph: DocumentView.Paragraph, of document: DocumentView) throws(StoreError) -> String {
    var fragments = Fragment.of(paragraph.opening, paragraph.spans)
    for edge in try gathered()[Place(document: document.record.id, paragraph: paragraph.label)] ?? [] {
      fragments += Fragment.of(edge.quote ?? "", edge.spans)
    }
    return Fragment.joined(fragments).prefix(Self.fragmentsShown).map(\.text).joined(separator: " … ")
  }

  private mutating func gathered() throws(StoreError) -> [Place: [EdgeRecord]] {
    if let statements { return statements }
    var statements: [Place: [EdgeRecord]] = [:]
    for edge in try records.allEdges(where: { $0 != .mentions }) {
      guard let document = edge.document, let paragraph = edge.paragraph else { continue }
      statements[Place(document: document, paragraph: paragraph), default: []].append(edge)
    }
    self.statements = statements
    return statements
  }
}
