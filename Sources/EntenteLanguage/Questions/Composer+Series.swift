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
    var found: [Thing] = []
    for name in try index.names([NameProbe(words, .holding(isLoose: false))]).joined()
    where name.thing.labels.contains("Series") && !found.contains(name.thing) { found.append(name.thing) }
    if found.count == 1 { merge(first...noun, found[0]) }
  }

  /// "Las reuniones de altos funcionarios": the one thing that recurs under the English words.
  private mutating func joinRecurring() throws(Index.Failure) {
    for place in items.indices {
      guard let words = items[place].word("recurring")?.arguments, items[place].things.isEmpty else { continue }
      var found: [Thing] = []
      for name in try index.names([NameProbe(words.joined(separator: " "), .holding(isLoose: false))]).joined()
      where name.thing.labels.contains("Series") && !found.contains(name.thing) { found.append(name.thing) }
      if found.count == 1 { return merge(place...place, found[0]) }
    }
  }
}
