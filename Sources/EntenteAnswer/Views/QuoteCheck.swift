import EntenteModel

/// Holds every quotation of a graph against the documents: do the bytes at its spans say what it says?
package struct QuoteCheck: Sendable {
  /// A quotation that the document's bytes do not bear out.
  package struct Mismatch: Hashable, Sendable {
    package var edge: String
    package var citation: String
    package var quote: String
    /// What stands at the spans.
    package var found: String
  }

  package var checked = 0
  package var mismatches: [Mismatch] = []

  package init() {}

  /// Checks every edge that `document` states, and the opening of each of its paragraphs, against the text as read. O(edges + quoted bytes).
  package mutating func check(_ document: DocumentView, edges: [EdgeRecord], text: [UInt8]) {
    for edge in edges where edge.document == document.record.id {
      compare(edge.quote ?? "", edge.spans, text, edge.id, CitationText.of(document: document.designation, paragraph: edge.paragraph))
    }
    for paragraph in document.paragraphs {
      compare(paragraph.opening, paragraph.spans, text, "", CitationText.of(document: document.designation, paragraph: paragraph.label))
    }
  }

  private mutating func compare(_ quote: String, _ spans: [ByteSpan], _ text: [UInt8], _ edge: String, _ citation: String) {
    checked += 1
    let isInside = spans.allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= text.count }
    let found = isInside ? spans.flatMap { text[$0.start..<$0.end] } : []
    if isInside, QuoteCheck.letters(found) == QuoteCheck.letters(Array(quote.utf8)) { return }
    let words = String(decoding: found.prefix(400), as: UTF8.self)
    mismatches.append(
      Mismatch(edge: edge, citation: citation, quote: quote, found: isInside ? words : "(the spans lie outside the document)"))
  }

  /// A quotation folds white space and joins fragments by an ellipsis; all else is compared byte by byte.
  static func letters(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80, bytes[place + 2] == 0xA6 {
        place += 3
      } else if byte == 0xC2, place + 1 < bytes.count, bytes[place + 1] == 0xA0 {
        place += 2
      } else {
        if byte != 0x20, !(0x09...0x0D).contains(byte) { output.append(byte) }
        place += 1
      }
    }
    return output
  }
}
