package import EntenteModel

/// Finds names by their letters, and keeps what it found of each word: searches that follow one another and share words walk through the names once.
///
/// A match is a number by which ``entries(_:)`` makes the names: as long as nobody asks for them, a thousand names that fit cost hardly anything.
package final class NameSearch {
  private let store: GraphStore
  /// Where the graph has changed: searches of the base and of the changes, and the names that they found together.
  private let parts: (base: NameSearch, added: NameSearch)?
  private var merged: [NameEntry] = []
  private var found: [NameProbe: [Int]] = [:]
  private var holding: [NameProbe.Pattern: [Int]] = [:]
  private var ownLooked = 0
  private var ownWalks = 0

  package init(_ store: GraphStore) {
    self.store = store
    parts = store.delta.map { (NameSearch($0.base), NameSearch($0.added)) }
  }

  /// How many strings were looked at so far for what is spelt nearly so.
  package var looked: Int { parts.map { $0.base.looked + $0.added.looked } ?? ownLooked }
  /// How often all strings were walked through so far for words that they hold.
  package var walks: Int { parts.map { $0.base.walks + $0.added.walks } ?? ownWalks }

  /// What fits each probe, by key. For what is spelt nearly so, O(beginnings of names that may still be near × log names); for what holds words that were not
  /// looked for before, O(bytes of all strings), once for all probes.
  package func matches(_ probes: [NameProbe]) throws(StoreError) -> [[Int]] {
    let new = Array(Set(probes.filter { found[$0] == nil }))
    if let parts, let delta = store.delta, !new.isEmpty {
      let (base, added) = (try parts.base.matches(new), try parts.added.matches(new))
      for (place, probe) in new.enumerated() {
        let entries = delta.merged(try parts.base.entries(of: base[place]), try parts.added.entries(of: added[place]))
        found[probe] = Array(merged.count..<(merged.count + entries.count))
        merged += entries
      }
    } else if !new.isEmpty {
      try findNear(new.filter { if case .near = $0.sort { true } else { false } })
      try findHolding(new.filter { if case .holding = $0.sort { true } else { false } })
    }
    return probes.map { found[$0] ?? [] }
  }

  /// The names and aliases that a match is. O(its nodes).
  package func entries(_ match: Int) throws(StoreError) -> [NameEntry] {
    parts == nil ? try store.entries(match, try store.catalog.pool.bytes(match, store.file)) : [merged[match]]
  }

  /// The folded keys of matches, in ascending order. O(bytes of the strings, and of up to fifteen before each).
  package func forEachKey(_ matches: [Int], _ body: (Int, [UInt8]) -> Void) throws(StoreError) {
    if parts != nil {
      for match in matches { body(match, Array(merged[match].key.utf8)) }
      return
    }
    var key: [UInt8] = []
    var place = 0
    while place < matches.count {
      // Strings that follow one another in a block are read together.
      let block = matches[place] >> StringPool.blockShift
      var end = place
      while end < matches.count, matches[end] >> StringPool.blockShift == block { end += 1 }
      try store.catalog.pool.forEach(matches[place]..<(matches[end - 1] + 1), store.file) { code, bytes in
        guard place < end, matches[place] == code else { return }
        FoldedOrder.fold(bytes, into: &key)
        body(code, key)
        place += 1
      }
      place = end
    }
  }

  private func entries(of matches: [Int]) throws(StoreError) -> [NameEntry] {
    var entries: [NameEntry] = []
    for match in matches { entries += try self.entries(match) }
    return entries
  }

  /// How many patterns are looked for in one walk: with more, states of the automaton that are not met again take memory.
  private static let together = 64

  private func findNear(_ probes: [NameProbe]) throws(StoreError) {
    for start in stride(from: 0, to: probes.count, by: Self.together) {
      let part = probes[start..<min(probes.count, start + Self.together)]
      var codes = [[Int]](repeating: [], count: part.count)
      ownLooked += try store.catalog.pool.near(part.flatMap(\.patterns), store.file, into: &codes)
      for (probe, codes) in zip(part, codes) { found[probe] = codes }
    }
  }

  private func findHolding(_ probes: [NameProbe]) throws(StoreError) {
    let pool = store.catalog.pool
    let new = Array(Set(probes.flatMap(\.patterns)).filter { holding[$0] == nil })
    if !new.isEmpty {
      var codes = [[Int]](repeating: [], count: new.count)
      try pool.holding(new, store.file, into: &codes)
      ownWalks += 1
      for (pattern, codes) in zip(new, codes) { holding[pattern] = codes }
    }
    for probe in probes {
      // A probe without words fits everything.
      let lists = Set(probe.patterns).map { holding[$0] ?? [] }.sorted { $0.count < $1.count }
      var codes = lists.dropFirst().reduce(lists.first ?? Array(0..<pool.count), Self.common)
      if let least = probe.leastLetters {
        var long: [Int] = []
        try forEachKey(codes) { code, key in if key.count >= least { long.append(code) } }
        codes = long
      }
      found[probe] = codes
    }
  }

  /// What is in both of two ascending lists. O(length of the first × log length of the second), or O(length of both), whichever is less.
  private static func common(_ few: [Int], _ many: [Int]) -> [Int] {
    var common: [Int] = []
    var low = 0
    for code in few {
      var step = 1
      var high = low
      while high < many.count, many[high] < code {
        low = high + 1
        high += step
        step *= 2
      }
      high = min(high, many.count)
      while low < high {
        let middle = (low + high) / 2
        if many[middle] < code { low = middle + 1 } else { high = middle }
      }
      if low < many.count, many[low] == code { common.append(code) }
    }
    return common
  }
}
