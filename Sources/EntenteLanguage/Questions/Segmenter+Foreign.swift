import EntenteLexicon
import EntenteModel

// A name said in the words of another language: "equipas de investigação conjuntas" for joint investigation teams.
extension Segmenter {
  /// The thing that bears a name which a stretch of words says in English, the longest stretch first; `nil` in English, and of one word alone.
  /// O(stretches × length of the thesaurus), for a word that is not known.
  func foreign(around token: Int, _ items: [Item]) throws(Index.Failure) -> Guess? {
    guard words.language != "en" else { return nil }
    for range in windows(around: token, items).sorted(by: { $0.count > $1.count }) where range.count > 1 {
      guard !isSmall(tokens[range.lowerBound].key), !isSmall(tokens[range.upperBound - 1].key) else { continue }
      for phrase in memo.translations(key(range), words.language) {
        for name in [phrase, "\(phrase)s"] {
          let things = try index.things(named: Folding.key(name))
          guard things.count == 1, !things[0].labels.contains("Event") else { continue }
          return Guess(range: range, distance: 0, item: named(range, things), remark: "read “\(text(range))” as \(things[0].name)")
        }
      }
    }
    return nil
  }
}
