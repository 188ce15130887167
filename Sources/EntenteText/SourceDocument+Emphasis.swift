import EntenteModel

/// Words that a document's own markup sets apart: `*Harbours of Sand*`, `**Safe Ports II**`, `_Blue Lanes_`.
extension SourceDocument {
  /// The ranges of a passage's clean text that stand between marks of emphasis, in order. Marks that nothing closes open nothing. O(runs).
  package func emphasised(in passage: Int) -> [Range<Int>] {
    let runs = passages[passage].runs
    var found: [Range<Int>] = []
    var open: Int?
    var last: (clean: Int, source: Int)?
    for run in runs {
      let gap = last.map { $0.source..<run.source } ?? leadingMarks(before: run.source)
      if gap.lowerBound <= gap.upperBound, let first = gap.first(where: { isMark(text[$0]) }) {
        if let start = open, let last { found.append(start..<last.clean) }
        let isOpening = isMark(text[gap.upperBound - 1]) && (open == nil || first < gap.upperBound - 1 && text[gap].contains { $0.isSpace })
        open = isOpening ? run.clean : nil
      }
      last = (run.clean + run.length, run.source + run.length)
    }
    if let start = open, let last, last.source < text.count, isMark(text[last.source]) { found.append(start..<last.clean) }
    return found
  }

  private func isMark(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }

  /// The marks right before a passage's first byte.
  private func leadingMarks(before source: Int) -> Range<Int> {
    var start = source
    while start > 0, isMark(text[start - 1]) { start -= 1 }
    return start..<source
  }
}
