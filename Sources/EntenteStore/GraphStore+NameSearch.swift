package import EntenteModel

/// What a search for names found, and what it cost.
package struct NameSearchResult: Sendable {
  /// The names and aliases that fit each probe, by key.
  package var found: [[NameEntry]]
  /// How many strings were read from the pool.
  package var read = 0
  /// How many names were made, with the nodes that bear them.
  package var made = 0
}

extension GraphStore {
  /// Names and aliases that fit any of `probes`. The pool's bytes are walked once for all probes together; names are made of those alone that fit.
  /// O(bytes of the pool), some 30 ns a string.
  package func names(_ probes: [NameProbe]) throws(StoreError) -> NameSearchResult {
    if let delta { return try delta.names(probes) }
    var result = NameSearchResult(found: Array(repeating: [], count: probes.count))
    guard !probes.isEmpty else { return result }
    let all = NameProbes(probes)
    var key: [UInt8] = []
    var fitting: [Int] = []
    let pool = catalog.pool
    try pool.forEach(0..<pool.count, file) { code, bytes throws(StoreError) in
      result.read &+= 1
      FoldedOrder.fold(bytes, into: &key)
      all.fitting(key, into: &fitting)
      if fitting.isEmpty { return }
      let entries = try self.entries(code, bytes)
      result.made &+= entries.count
      for place in fitting { result.found[place] += entries }
    }
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
