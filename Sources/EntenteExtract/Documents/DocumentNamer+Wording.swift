import EntenteLexicon
import EntenteModel
import EntenteText

/// The words by which a text without a title of its own is called: "Joint Statement issued by the Heads of Government of X at the Summit". Who made it, where
/// and when are its name as long as the text says them, so each such length is a surface form of it.
extension DocumentNamer {
  /// The most words of such a form.
  private static let longestWording = 40

  /// Notes them. O(``longestWording``).
  mutating func noteWording(of text: EntityIndex, _ citing: Citing, _ reader: PassageReader) {
    let first = citing.head.upperBound
    guard reader.isCapitalised(citing.head.lowerBound), first < reader.count, reader.isIn(.agreedWords, first) else { return }
    var end = first + 1
    while end < reader.count, end - citing.start < Self.longestWording, !reader.isPunctuation(end, ","), !reader.isPunctuation(end, ";"),
      !reader.isPunctuation(end, "."), !reader.isPunctuation(end, "("), !reader.isIn(.relatives, end)
    {
      if end > first + 2, reader.isIn(.openings, end) { table.note(reader.string(citing.start..<end), for: text) }
      end += 1
    }
    if end > first + 2, end - citing.start < Self.longestWording { table.note(reader.string(citing.start..<end), for: text) }
  }
}
