import EntenteLexicon
import EntenteModel

// Meetings that are held again and again.
extension Composer {
  /// "The senior officials meetings": what recurs under a name that holds these words, where one thing does.
  mutating func joinSeries() throws(Index.Failure) {
    guard
      let noun = items.indices.first(where: {
        items[$0].has("event", "Meeting") && items[$0].things.isEmpty && items[$0].key.utf8.suffix(8).elementsEqual("meetings".utf8)
      })
    else { return try joinRecurring() }
    var first = noun
    while first > 0, items[first - 1].isUnknown || items[first - 1].has("modifier") || items[first - 1].has("plain") { first -= 1 }
    let words = items[first...noun].map(\.key).joined(separator: " ")
    guard words.utf8.contains(0x20) else { return }
    if let found = try series(words) { merge(first...noun, found) }
  }

  /// "Las reuniones de altos funcionarios": the one thing that recurs under the English words.
  private mutating func joinRecurring() throws(Index.Failure) {
    for place in items.indices {
      guard let words = items[place].word("recurring")?.arguments, items[place].things.isEmpty else { continue }
      if let found = try series(words.joined(separator: " ")) { return merge(place...place, found) }
    }
  }

  /// The one thing that recurs whose name holds the words.
  private func series(_ words: String) throws(Index.Failure) -> Thing? {
    try index.only(NameProbe(words, .holding(isLoose: false))) { $0.labels.contains("Series") }
  }
}
