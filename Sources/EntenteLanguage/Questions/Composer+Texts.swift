import EntenteLexicon
import EntenteModel

// Texts that are cited, and who a text is by.
extension Composer {
  /// Words that may stand between a noun for texts and a name.
  private static var links: Set<String> { ["of", "from", "the", "de", "da", "do", "del", "la", "el"] }

  /// "The La Paz Declaration", "declaração de La Paz", "the EU-CELAC leaders' declaration of July 2023": the one text of that sort that the documents cite under such a
  /// name. O(names).
  mutating func joinCited() throws(Index.Failure) {
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard let role = items[place].word("doc")?.arguments.first, role != "any", role != "Annex", items[place].things.isEmpty,
        !items[place].isDocument
      else { continue }
      for run in [wordsAfter(place), wordsBefore(place)].compactMap({ $0 }) {
        guard let (thing, range) = try cited(role, run, place) else { continue }
        merge(range, thing)
        place = range.lowerBound
        break
      }
    }
  }

  private func cited(_ role: String, _ run: ClosedRange<Int>, _ noun: Int) throws(Index.Failure) -> (Thing, ClosedRange<Int>)? {
    let range = min(run.lowerBound, noun)...max(run.upperBound, noun)
    if let thing = try only(role, run.map { items[$0].key }) { return (thing, range) }
    // With a date that its name bears, too, who made it may be told in other words.
    let named = run.filter { items[$0].isThing }.map { items[$0].key }
    guard !named.isEmpty, let dated = datedAfter(range.upperBound + 1), let year = dated.date.year,
      let thing = try only(role, named + [String(year)])
    else { return nil }
    return (thing, range.lowerBound...dated.place)
  }

  private func only(_ role: String, _ words: [String]) throws(Index.Failure) -> Thing? {
    let found = try index.only(NameProbe(words.joined(separator: " "), .holding(isLoose: false))) { $0.labels.contains(role) }
    guard let found, !documents.contains(where: { $0.thing.id == found.id }) else { return nil }
    return found
  }

  /// "The report on the most threatening criminal networks in the EU": the one report whose title holds these words, in whatever order. O(words × names).
  mutating func joinTitled() throws(Index.Failure) {
    for place in items.indices where items[place].has("kind", "Report") && items[place].things.isEmpty {
      var words: [String] = []
      var found: (thing: Thing, end: Int)?
      for at in items.indices[(place + 1)...].prefix(Self.titleReach) {
        let item = items[at]
        if item.has("ask") || item.has("aux") || item.isDocument { break }
        if item.isFunction || item.has("conj") { continue }
        words += item.key.split(separator: " ").map(String.init).filter { $0.utf8.count > Self.shortWord }
        if words.count >= Self.titleWords, let thing = try only("Report", words) { found = (thing, at) }
      }
      guard let found else { continue }
      return merge(place...found.end, found.thing)
    }
  }

  /// How far behind its noun a title is looked for, in pieces, and how many of its words must be given.
  private static var titleReach: Int { 12 }
  private static var titleWords: Int { 3 }
  /// Words of so few letters tell no title: "in the EU".
  private static var shortWord: Int { 3 }

  private func isNameLike(_ place: Int) -> Bool {
    items.indices.contains(place) && (items[place].isThing || items[place].isUnknown) && items[place].date == nil
  }

  private func wordsAfter(_ noun: Int) -> ClosedRange<Int>? {
    var first = noun + 1
    while first < items.count, !items[first].isThing, Self.links.contains(items[first].key) { first += 1 }
    var last = first
    while isNameLike(last), last - first < 4 { last += 1 }
    return last > first ? first...(last - 1) : nil
  }

  private func wordsBefore(_ noun: Int) -> ClosedRange<Int>? {
    var first = noun
    while isNameLike(first - 1), noun - first < 4 { first -= 1 }
    return first < noun ? first...(noun - 1) : nil
  }

  /// "Cooperate with the members of CLASI": the group that its members are, where membership itself is not asked about.
  mutating func joinMembers() throws(Index.Failure) {
    let isMember = { (item: Item) in
      item.has("rel", "MEMBER_OF") && ["member", "miembro", "membro"].contains { item.key.utf8.starts(with: $0.utf8) }
    }
    guard let noun = items.firstIndex(where: isMember), noun > 0, !items[noun - 1].has("ask"),
      items.contains(where: { $0.words.contains { $0.name == "rel" && $0.arguments.first != "MEMBER_OF" } })
    else { return }
    var body = noun + 1
    while body < items.count, items[body].isFunction, !items[body].isThing { body += 1 }
    guard body < items.count, let thing = items[body].things.first, items[body].things.count == 1 else { return }
    var found: [Thing] = []
    for name in try index.names(withPrefix: Folding.key(thing.name))
    where name.thing.labels.contains("Group") && name.words.contains("member") && !found.contains(name.thing) { found.append(name.thing) }
    if found.count == 1 { merge(noun...body, found[0]) }
  }

  /// "According to eucrim": the one text that bears the name of who is cited.
  mutating func joinSources() {
    for place in items.indices.dropFirst()
    where items[place].isThing && items[place].things.count == 1 && items[place - 1].has("scope") && !items[place - 1].has("function") {
      let own = items[place].key.split(separator: " ")
      let bearing = documents.filter { document in
        let words = Folding.key(document.thing.name).split(separator: " ")
        return own.allSatisfy(words.contains)
      }
      guard bearing.count == 1 else { continue }
      items[place].documents = bearing
      items[place].things = []
    }
  }
}
