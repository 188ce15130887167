import EntenteModel
import EntenteText

/// The way from scalars of a document's text to its paragraphs and words.
struct BratPlaces {
  private let document: AnnotatedDocument
  /// The byte at which each scalar begins, and the end.
  private let bytes: [Int]

  init(_ document: AnnotatedDocument) {
    self.document = document
    let text = document.source.text
    bytes = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
  }

  /// The words of fragments, as brat writes them; `nil` beyond the text's end.
  func words(_ fragments: [Range<Int>]) -> String? {
    guard let last = fragments.last, last.upperBound < bytes.count else { return nil }
    return fragments.map { String(decoding: document.source.text[bytes[$0.lowerBound]..<bytes[$0.upperBound]], as: UTF8.self) }
      .joined(separator: " ")
  }

  /// A quotation that reaches from the first of these words to the last, with its paragraph; of one alone, from the start of its sentence. Words far
  /// apart are quoted for themselves. `nil` where no paragraph holds them all. O(passages).
  func quotation(of spans: [[Range<Int>]]) -> (paragraph: String, words: String)? {
    let wanted = spans.compactMap { fragments -> ByteSpan? in
      guard let first = fragments.first, let last = fragments.last, last.upperBound < bytes.count else { return nil }
      return ByteSpan(bytes[first.lowerBound], bytes[last.upperBound])
    }
    guard !wanted.isEmpty, wanted.count == spans.count else { return nil }
    for passage in document.passages {
      let tokens = wanted.compactMap { self.tokens($0, passage) }
      guard tokens.count == wanted.count else { continue }
      return (passage.label, quote(tokens.sorted { $0.lowerBound < $1.lowerBound }, passage))
    }
    return nil
  }

  /// The tokens of a passage that stand within bytes of the text.
  private func tokens(_ span: ByteSpan, _ passage: AnnotatedPassage) -> Range<Int>? {
    let source = document.source.passages[passage.index]
    let whole = source.spans(of: 0..<source.text.count)
    guard let first = whole.first, let last = whole.last, first.start <= span.start, span.end <= last.end else { return nil }
    let inside = passage.text.tokens.indices.filter { index in
      let token = passage.text.tokens[index]
      return source.spans(of: Int(token.start)..<Int(token.end)).contains { $0.start < span.end && span.start < $0.end }
    }
    guard let low = inside.first, let high = inside.last else { return nil }
    return low..<(high + 1)
  }

  private func quote(_ tokens: [Range<Int>], _ passage: AnnotatedPassage) -> String {
    var pieces = tokens
    if tokens.count == 1, let sentence = passage.text.sentences.first(where: { $0.contains(tokens[0].lowerBound) }) {
      pieces = [sentence.lowerBound..<tokens[0].upperBound]
    }
    if let first = pieces.first, let last = pieces.map(\.upperBound).max(), last - first.lowerBound <= Quoter.whole {
      pieces = [first.lowerBound..<last]
    }
    let source = document.source.passages[passage.index]
    return pieces.map { piece in
      source.string(Int(passage.text.tokens[piece.lowerBound].start)..<Int(passage.text.tokens[piece.upperBound - 1].end))
    }.joined(separator: " … ")
  }
}
