import EntenteLexicon
import EntenteModel
import EntenteText

/// Journals that nobody listed, known by the imprint of an item of news.
extension DocumentNamer {
  /// "Published in *Harbour Journal*, No. 3 (2031)": capitals, with what joins them, up to the comma before the issue. O(``longestJournal``).
  mutating func learnJournal(_ reader: PassageReader) {
    guard reader.count > 2, let opened = reader.end(of: .imprintOpeners, at: 0) else { return }
    let start = reader.end(of: .articles, at: opened) ?? opened
    var end = start
    while end < reader.count, end - start < Self.longestJournal,
      reader.isCapitalised(end) || end > start && reader.end(of: .connectors, at: end) == end + 1
    { end += 1 }
    guard end > start, reader.isCapitalised(end - 1), reader.isPunctuation(end, ","), end + 1 < reader.count,
      reader.isIn(.issueMarks, end + 1)
    else { return }
    let name = reader.string(start..<end)
    guard lexicon.find(name) == nil, learnt.find(Folding.key(name)) == nil else { return }
    learnt.add(name, table.add(.actor, .organisation, named: name))
  }

  /// The most words of a journal's name.
  private static let longestJournal = 8
}
