import EntenteLexicon
import EntenteModel

// A name said in other words: "the drugs task force" for the Counter-Narcotics Task Force.
extension Segmenter {
  /// How many words a name said otherwise has at least, and how many of a name's own may go unsaid.
  private static var fewestAlike: Int { 2 }
  private static var mostUnsaid: Int { 1 }

  /// The names that end in the noun of a stretch, or hold it; `nil` where the stretch is none that may name something. English only: the thesaurus of
  /// another language leads to English words, not to names.
  func heading(_ range: Range<Int>) -> NameProbe? {
    guard words.language == "en", range.count > 1, let probe = shortening(range), probe.words.count >= Self.fewestAlike, !isAskedNoun(range)
    else { return nil }
    return NameProbe(tokens[range.upperBound - 1].key, .holding(isLoose: false))
  }

  /// The one thing whose name says with other words what a stretch says, its noun being the same.
  func alike(around token: Int, _ items: [Item], _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    for range in windows(around: token, items).sorted(by: { $0.count > $1.count }) {
      guard let probe = heading(range), try names.isMet(probe) else { continue }
      let said = range.map { tokens[$0].key }.filter { !isSmall($0) }
      let senses = said.map(memo.senses)
      let thing = try names.only(probe, saying: senses, isSmall: isSmall, isSaid: { isSaid($0, by: senses) }) {
        !$0.thing.labels.contains("Event")
      }
      guard let thing else { continue }
      return Guess(range: range, distance: 4, item: named(range, [thing]), remark: "read “\(text(range))” as \(thing.name)")
    }
    return nil
  }

  /// Whether each word of a stretch says one of the name, each another, and hardly one of the name's goes unsaid; by stems.
  private func isSaid(_ name: [String], by senses: [Set<String>]) -> Bool {
    var left = name
    for sense in senses {
      guard let place = left.firstIndex(where: sense.contains) else { return false }
      left.remove(at: place)
    }
    return left.count <= Self.mostUnsaid
  }
}
