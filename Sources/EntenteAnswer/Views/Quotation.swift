import EntenteModel
package import EntenteStore

/// How much of a document's text a graph holds.
package struct Quotation: Hashable, Sendable {
  /// Bytes that are quoted by any edge, or kept as the opening of a paragraph; each counted once.
  package var bytes: Int
  /// Of the whole text.
  package var total: Int
  package var share: Double { total > 0 ? Double(bytes) / Double(total) : 0 }

  /// By the id of the document's node. O(edges × log edges).
  package static func shares(_ records: GraphRecords, _ documents: [DocumentView]) throws(StoreError) -> [String: Quotation] {
    var spans: [String: [ByteSpan]] = [:]
    for document in documents { spans[document.record.id] = document.paragraphs.flatMap(\.spans) }
    if !documents.isEmpty {
      for edge in try records.allEdges() { if let document = edge.document { spans[document]?.append(contentsOf: edge.spans) } }
    }
    var shares: [String: Quotation] = [:]
    for document in documents {
      shares[document.record.id] = Quotation(bytes: covered(spans[document.record.id] ?? []), total: document.byteCount)
    }
    return shares
  }

  /// The length of the union of spans.
  static func covered(_ spans: [ByteSpan]) -> Int {
    var bytes = 0
    var reached = 0
    for span in spans.sorted() where span.end > reached {
      bytes += span.end - max(span.start, reached)
      reached = span.end
    }
    return bytes
  }
}
