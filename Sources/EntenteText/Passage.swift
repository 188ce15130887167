package import EntenteModel

/// A paragraph, item, heading, footnote or the cover of a document, with its text made clean and every byte's place remembered.
package struct Passage: Sendable {
  package enum Kind: Hashable, Sendable {
    /// A part of the cover; several passages may share the label `cover`.
    case cover
    /// A heading in the body: its label is its section's (`Annex 1`), or that of what follows it where it has no number.
    case heading
    case paragraph
    /// A numbered, lettered or bulleted item of a list.
    case item
    case footnote
  }

  /// As ontology and annotators write it: `21`, `Annex 1.iv`, `Part II 1 Composition.c`, `p7`, `cover`, `fn1`.
  package var label: String
  package var kind: Kind
  /// The headings above, outermost first, clean.
  package var headings: [String] = []
  /// The place in ``SourceDocument/passages`` of what introduces this item or paragraph: an item above it, or words that end in a colon.
  package var parent: Int?
  /// Clean UTF-8: one space for any white space, no markup, no footnote marks, no page furniture, no number in front.
  package var text: [UInt8]
  /// Footnote marks taken out: the offset in ``text`` where each stood, and the label of the footnote (`fn1`).
  package var footnotes: [FootnoteMark] = []
  /// Links taken out: the range in ``text`` of their words, and where they lead.
  package var links: [Link] = []
  /// The number or letter in front, as the document writes it (`1.`, `iv)`), and where it stands.
  package var marker: Located<String>?
  var runs: [Run] = []

  package struct FootnoteMark: Hashable, Sendable {
    package var offset: Int
    package var label: String
  }
  package struct Link: Hashable, Sendable {
    package var range: Range<Int>
    package var url: String
  }

  /// A verbatim copy: `length` bytes at `clean` in the clean text stand at `source` in the document's.
  /// A clean byte in no run is the one space that white space was folded to.
  struct Run: Hashable, Sendable {
    var clean: Int
    var source: Int
    var length: Int
    /// Whether only white space, or nothing, lies between the run before and this one.
    var continues: Bool
  }

  /// The bytes of the document's text that a range of the clean text stands for, in order, end exclusive.
  /// Fragments that only white space parts are one span; markup and footnote marks that were dropped part spans. O(log runs + spans).
  package func spans(of range: Range<Int>) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, runs[index].clean < range.upperBound {
      let run = runs[index]
      let from = run.source + max(0, range.lowerBound - run.clean)
      let to = run.source + min(run.length, range.upperBound - run.clean)
      if run.continues, !spans.isEmpty {
        spans[spans.count - 1].end = to
      } else {
        spans.append(ByteSpan(from, to))
      }
      index += 1
    }
    return spans
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].clean + runs[middle].length <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words of a range of the clean text. O(length).
  package func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
