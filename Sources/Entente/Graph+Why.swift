package import EntenteAnswer
import EntenteExtract
import EntenteModel
import EntenteStore

/// One statement of the graph: what it says, where, and what found it.
package struct Explanation: Sendable {
  package var edge: EdgeRecord
  package var from: NodeRecord
  package var to: NodeRecord
  /// The document's designation.
  package var document: String
}

extension Explanation {
  /// What is known of the statement, by name; what is not given is left out. The last line takes it out of the next extraction.
  package var rows: [(name: String, value: String)] {
    let rows: [(String, String?)] = [
      ("statement", "\(from.name) \(edge.type.rawValue) \(to.name)"), ("stated as", edge.modality.rawValue), ("words", edge.quote),
      ("document", document), ("paragraph", edge.paragraph), ("stated", edge.stated?.text), ("since", edge.since?.text),
      ("until", edge.until?.text), ("on", edge.on?.text), ("as", edge.capacity), ("stance", edge.stance?.rawValue),
      ("count", edge.count.map(String.init)), ("bytes", edge.spans.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")),
      ("rule", edge.rule), ("id", edge.id), ("to refuse it", refusal),
    ]
    return rows.compactMap { name, value in value.map { (name, $0) } }.filter { !$0.1.isEmpty }
  }

  /// A line for a file of decisions.
  private var refusal: String? {
    guard let paragraph = edge.paragraph, let quote = edge.quote else { return nil }
    func name(_ node: NodeRecord) -> String { node.id == edge.document ? DecisionLine.ownName : node.name }
    return DecisionLine.wrong(
      document: document, paragraph: paragraph, from: name(from), type: edge.type, to: name(to), quote: quote)
  }
}

extension Graph {
  /// The statement whose id, or the beginning of whose id, this is. O(edges).
  package func why(_ id: String) throws(EntenteError) -> Explanation {
    let wanted = Folding.key(id)
    let matches = try reading { () throws(StoreError) in try records.allEdges() }.filter { $0.id.utf8.starts(with: wanted.utf8) }
    guard !wanted.isEmpty, let edge = matches.first else {
      throw .name(message: "there is no statement '\(id)'; ids are 16 hexadecimal digits, as export and query print them", suggestions: [])
    }
    guard matches.count == 1 || edge.id == wanted else {
      throw .name(message: "'\(id)' begins the ids of \(matches.count) statements", suggestions: matches.prefix(5).map(\.id))
    }
    return try reading { () throws(StoreError) in
      let documents = try records.documents()
      let document = documents.first { $0.record.id == edge.document }?.designation ?? edge.document ?? ""
      return Explanation(edge: edge, from: try records.node(edge.from), to: try records.node(edge.to), document: document)
    }
  }
}
