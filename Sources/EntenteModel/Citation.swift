/// A run of bytes of a document's text as read, end exclusive.
public struct ByteSpan: Hashable, Comparable, Sendable {
  public var start: Int
  public var end: Int
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
  public static func < (a: ByteSpan, b: ByteSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// Where something is written, and the words that say it.
public struct Citation: Hashable, Sendable {
  /// The id of the document's node.
  public var document: String
  /// The paragraph's label: `21`, `Annex 1.iv`, `p7`, `cover`, `fn1`.
  public var paragraph: String
  /// The words, verbatim, white space folded; fragments that stand apart are joined by ` … `.
  public var quote: String
  /// Where these words stand in the text as read, in order.
  public var spans: [ByteSpan]

  public init(document: String, paragraph: String, quote: String, spans: [ByteSpan]) {
    self.document = document
    self.paragraph = paragraph
    self.quote = quote
    self.spans = spans
  }
}
