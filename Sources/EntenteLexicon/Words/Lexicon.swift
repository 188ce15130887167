import EntenteModel

/// Words and names: what the extractor and plain questions know of the world before they read.
package struct Lexicon: Sendable {
  package private(set) var entries: [LexiconEntry] = []
  package internal(set) var words = WordLists()
  private var byKey: [String: EntryIndex] = [:]
  private var byID: [String: EntryIndex] = [:]

  package init() {}

  /// Adds a word list: our own format, a table (`.csv`, or a first line with the heads `name` and `kind`), or spaCy's EntityRuler patterns (`.jsonl`, or a text that
  /// begins with `{`). Linear in the text.
  package mutating func read(_ text: String, file: String) throws(LexiconError) {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    if file.utf8.suffix(4).elementsEqual(".csv".utf8) || start != "{" && start != "[" && LexiconReader.isTable(text) {
      try LexiconReader.readTable(text, file: file, into: &self)
    } else if file.utf8.suffix(6).elementsEqual(".jsonl".utf8) || start == "{" {
      try LexiconReader.readPatterns(text, file: file, into: &self)
    } else {
      try LexiconReader.read(text, file: file, into: &self)
    }
  }

  package subscript(_ index: EntryIndex) -> LexiconEntry { entries[Int(index.rawValue)] }
  package var indices: [EntryIndex] { entries.indices.map { EntryIndex(UInt32($0)) } }

  /// The entry that bears this name or alias, whatever its case and typography. O(length).
  package func find(_ name: some StringProtocol) -> EntryIndex? { byKey[Folding.key(name)] }
  package func find(id: String) -> EntryIndex? { byID[id] }

  /// Adds an entry; one of the same id is extended by what is new. Names that already mean another keep their meaning.
  package mutating func add(_ entry: LexiconEntry) {
    let index: EntryIndex
    if let known = byID[entry.id] ?? sameName(entry) {
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
    for name in entry.refused where byKey[Folding.key(name)] == index { byKey[Folding.key(name)] = nil }
  }

  /// An entry of the same kind that bears this entry's name already: a list that calls Frontex by its long name means Frontex.
  private func sameName(_ entry: LexiconEntry) -> EntryIndex? {
    guard let known = byKey[Folding.key(entry.name)], self[known].kind == entry.kind else { return nil }
    return known
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
    for object in other.objects where !objects.contains(object) { objects.append(object) }
    aliases.removeAll { other.refused.contains($0) }
    refused += other.refused
  }
}
