import EntenteModel
import EntenteText

/// Helpers of this target: a document from a literal, and passages as short lines.
func read(_ text: String, file: String = "fixture.txt") throws -> SourceDocument {
  try DocumentReader.read(file: file, bytes: Array(text.utf8))
}

extension Passage {
  var words: String { string(0..<text.count) }
}

extension SourceDocument {
  /// `label: first words`, a line a passage outside the cover.
  var outline: [String] {
    passages.filter { $0.kind != .cover }.map { "\($0.label): \($0.words.prefix(24))" }
  }
  func passage(_ label: String) -> Passage? { passages.last { $0.label == label } }
}

/// The bytes of spans, without white space.
func bare(_ document: SourceDocument, _ passage: Passage, _ range: Range<Int>) -> [UInt8] {
  passage.spans(of: range).flatMap { span in document.text[span.start..<span.end].filter { $0 != 0x20 && !(0x09...0x0D).contains($0) } }
}
