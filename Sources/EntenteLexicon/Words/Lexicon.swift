import EntenteModel

/// Words and names: what the extractor and plain questions know of the world before they read.
package struct Lexicon: Sendable {
  package private(set) var entries: [LexiconEntry] = []
  private var byKey: [String: EntryIndex] = [:]
  private var byID: [String: EntryIndex] = [:]

  package init() {}

  package subscript(_ index: EntryIndex) -> LexiconEntry { entries[Int(index.rawValue)] }
  package var indices: [EntryIndex] { entries.indices.map { EntryIndex(UInt32($0)) } }

  /// The entry that bears this name or alias, whatever its case and typography. O(length).
  package func find(_ name: some StringProtocol) -> EntryIndex? { byKey[Folding.key(name)] }
  package func find(id: String) -> EntryIndex? { byID[id] }

  /// Adds an entry; one of the same id is extended by what is new. Names that already mean another keep their meaning.
  package mutating func add(_ entry: LexiconEntry) {
    let index: EntryIndex
    if let known = byID[entry.id] {
      index = known
      entries[Int(known.rawValue)].extend(with: entry)
    } else {
      index = EntryIndex(UInt32(entries.count))
      entries.append(entry)
      byID[entry.id] = index
    }
    for name in [entry.name] + entry.aliases + entry.exactAliases {
      let key = Folding.key(name)
      if byKey[key] == nil { byKey[key] = index }
    }
  }

  /// Every area wider than this one, or whole that it is part of, nearest first; cycles in a word list do no harm. O(entries).
  package func within(_ id: String) -> [String] {
    var reached: [String] = []
    var pending = [id]
    while !pending.isEmpty {
      let next = pending.removeFirst()
      for wider in find(id: next).map({ self[$0].within }) ?? [] where wider != id && !reached.contains(wider) {
        reached.append(wider)
        pending.append(wider)
      }
    }
    return reached
  }
}

extension LexiconEntry {
  mutating func extend(with other: LexiconEntry) {
    role = role ?? other.role
    let names = other.name == name ? other.aliases : [other.name] + other.aliases
    for alias in names where !aliases.contains(alias) { aliases.append(alias) }
    for alias in other.exactAliases where !exactAliases.contains(alias) { exactAliases.append(alias) }
    for adjective in other.adjectives where !adjectives.contains(adjective) { adjectives.append(adjective) }
    for wider in other.within where !within.contains(wider) { within.append(wider) }
  }
}
