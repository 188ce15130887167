import EntenteLexicon
import EntenteModel

extension Composer {
  /// "The institutional meetings between the EU and CLASI", "as reuniões entre a UE e o CLASI": whose they are, where the name of the thing begins with both.
  mutating func joinParties() throws(Index.Failure) {
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard items[place].isThing, items[place].things.count == 1, let parties = parties(of: items[place].things[0]),
        let end = try lastParty(after: place, parties)
      else { continue }
      merge(place...end, items[place].things[0])
    }
  }

  /// The two that the first word of a name joins.
  private func parties(of thing: Thing) -> [String]? {
    guard let first = thing.name.utf8.split(separator: 0x20).first else { return nil }
    let parts = first.split(separator: UInt8(ascii: "-")).map { Folding.key(String(decoding: $0, as: UTF8.self)) }
    return parts.count == 2 ? parts : nil
  }

  /// The piece that names the second of both, where nothing but small words stands between them and the thing.
  private func lastParty(after place: Int, _ parties: [String]) throws(Index.Failure) -> Int? {
    var found: [Int] = []
    var next = place + 1
    while next < items.count, found.count < parties.count {
      if items[next].isThing, items[next].things.count == 1 {
        found.append(next)
      } else if !items[next].has("function"), !items[next].has("conj") {
        return nil
      }
      next += 1
    }
    guard found.count == parties.count, found[0] > place + 1 || found[1] == found[0] + 1 else { return nil }
    var wanted: Set<String> = []
    for party in parties { wanted.formUnion(try index.things(named: party).map(\.id)) }
    let named = Set(found.map { items[$0].things[0].id })
    return named.count == parties.count && named.isSubset(of: wanted) ? found[1] : nil
  }
}
