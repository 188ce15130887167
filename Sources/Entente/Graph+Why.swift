package import EntenteAnswer
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
