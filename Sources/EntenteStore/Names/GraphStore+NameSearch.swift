package import EntenteModel

/// What a search for names found, and what it cost.
package struct NameSearchResult: Sendable {
  /// The names and aliases that fit each probe, by key.
  package var found: [[NameEntry]]
  /// How many strings of the pool were looked at for what is spelt nearly so.
  package var looked = 0
  /// How often all strings were walked through for words that they hold.
  package var walks = 0
  /// How many names were made, with the nodes that bear them.
  package var made = 0
}

extension GraphStore {
  /// Names and aliases that fit each of `probes`, made. As ``NameSearch/matches(_:)``, and O(what fits).
  package func names(_ probes: [NameProbe]) throws(StoreError) -> NameSearchResult {
    let search = NameSearch(self)
    var result = NameSearchResult(found: [])
    for matches in try search.matches(probes) {
      var entries: [NameEntry] = []
      for match in matches { entries += try search.entries(match) }
      result.made += entries.count
      result.found.append(entries)
    }
    (result.looked, result.walks) = (search.looked, search.walks)
    return result
  }

  /// The names that a string of the pool is.
  func entries(_ code: Int, _ bytes: [UInt8]) throws(StoreError) -> [NameEntry] {
    let (byName, byAlias) = (try nodes(catalog.names, code..<(code + 1)), try nodes(catalog.aliases, code..<(code + 1)))
    if byName.isEmpty, byAlias.isEmpty { return [] }
    let name = String(decoding: bytes, as: UTF8.self)
    let key = Folding.key(name)
    return byName.map { NameEntry(key: key, name: name, node: $0, isAlias: false) }
      + byAlias.map { NameEntry(key: key, name: name, node: $0, isAlias: true) }
  }
}
