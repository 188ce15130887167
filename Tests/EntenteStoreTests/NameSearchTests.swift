import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("Names are found by their letters without being made, and what is nearly spelt so without looking at all of them")
struct NameSearchTests {
  /// Ten thousand names of two words, each with a number, and one with accents.
  private static func store() throws -> GraphStore {
    var builder = GraphBuilder()
    for number in 0..<10_000 {
      _ = builder.addNode(
        labels: ["Actor"], properties: ["name": .string("Harbour Office \(number)"), "aliases": .list([.string("HO-\(number)")])])
    }
    _ = builder.addNode(labels: ["Actor"], properties: ["name": .string("Ligação Marítima")])
    _ = builder.addNode(labels: ["Network"], properties: ["name": .string("Riverguard Harbours Network")])
    return try builder.build()
  }

  /// What comparing a probe with every name finds.
  private static func compared(_ probe: NameProbe, _ all: [NameEntry]) -> [NameEntry] {
    all.filter { entry in
      let words = entry.key.split(separator: " ").map { Array($0.utf8) }
      return switch probe.sort {
      case .near(let limit): !entry.key.isEmpty && EditDistance.between(Array(entry.key.utf8), probe.key, limit: limit) != nil
      case .holding(let isLoose):
        probe.words.allSatisfy { word in
          words.contains { $0 == word || isLoose && word.count > 4 && EditDistance.between($0, word, limit: 1) != nil }
        }
      }
    }
  }

  @Test("A probe finds what comparing it with every name finds")
  func agreement() throws {
    let store = try Self.store()
    let all = try store.names(withPrefix: "", limit: .max)
    let probes = [
      NameProbe("harbour ofice 77", .near(limit: 2)), NameProbe("ligacao maritma", .near(limit: 1)),
      NameProbe("riverguard", .near(limit: 2)),
      NameProbe("ho 99", .near(limit: 1)), NameProbe("network riverguard", .holding(isLoose: false)),
      NameProbe("harbuor network", .holding(isLoose: true)), NameProbe("office 4711", .holding(isLoose: false)),
      NameProbe("nothing like", .holding(isLoose: true)), NameProbe("x", .near(limit: 3)), NameProbe("", .holding(isLoose: false)),
    ]
    for (probe, found) in zip(probes, try store.names(probes).found) {
      #expect(found.map(\.name) == Self.compared(probe, all).map(\.name), "\(String(decoding: probe.key, as: UTF8.self))")
    }
  }

  /// Names of words of few syllables, in several scripts and with all that folds away or parts words.
  private static func randomName(_ random: inout SeededGenerator) -> String {
    let syllables = ["an", "Bér", "ço", "del", "é", "FÖR", "ß", "gri", "ó", "ž", "œ", "Ла", "μα", "e\u{301}", "3", "17", "x", "ı", "ĳ"]
    let gaps = [" ", " ", " ", "-", " – ", "’", " (", ") ", "\u{A0}", "\u{AD}", "  "]
    var name = ""
    for word in 0..<Int.random(in: 1...4, using: &random) {
      if word > 0 { name += gaps.randomElement(using: &random)! }
      for _ in 0..<Int.random(in: 1...3, using: &random) { name += syllables.randomElement(using: &random)! }
    }
    return Int.random(in: 0..<20, using: &random) == 0 ? "(" + name + ")" : name
  }

  /// One letter of a key left out, doubled, swapped or made another.
  private static func misspelt(_ key: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    guard key.count > 1 else { return key }
    var key = key
    let place = Int.random(in: 0..<(key.count - 1), using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: key.remove(at: place)
    case 1: key.insert(key[place], at: place)
    case 2: key.swapAt(place, place + 1)
    default: key[place] = UInt8(ascii: "q")
    }
    return key
  }

  @Test("Whatever the names are made of, probes find what comparing finds", arguments: [1, 2, 3])
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var builder = GraphBuilder()
    for _ in 0..<2_000 { _ = builder.addNode(labels: ["Actor"], properties: ["name": .string(Self.randomName(&random))]) }
    let store = try builder.build()
    let all = try store.names(withPrefix: "", limit: .max)
    var probes: [NameProbe] = []
    for _ in 0..<150 {
      let name = Self.misspelt(Array(all.randomElement(using: &random)!.key.utf8), &random)
      let twice = Self.misspelt(name, &random)
      probes.append(NameProbe(String(decoding: name, as: UTF8.self), .near(limit: 1)))
      probes.append(NameProbe(String(decoding: twice, as: UTF8.self), .near(limit: Int.random(in: 2...3, using: &random))))
      let words = [name, twice].flatMap { $0.split(separator: 0x20) }.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
      let part = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      probes += [NameProbe(part, .holding(isLoose: false)), NameProbe(part, .holding(isLoose: true))]
    }
    for (probe, found) in zip(probes, try store.names(probes).found) where probe.leastLetters == nil {
      #expect(found.map(\.name) == Self.compared(probe, all).map(\.name), "\(String(decoding: probe.key, as: UTF8.self)) \(probe.sort)")
    }
  }

  @Test("Words that are near one another are not both held by one word")
  func own() throws {
    var builder = GraphBuilder()
    for name in ["Harbour", "Harbours of the Harbour", "Harbour Works"] {
      _ = builder.addNode(labels: ["Actor"], properties: ["name": .string(name)])
    }
    let found = try builder.build().names([NameProbe("harbour harbours", .holding(isLoose: true))]).found[0]
    #expect(found.map(\.name) == ["Harbour Works", "Harbours of the Harbour"])
  }

  @Test("What is nearly spelt so is found by looking at few names, however many there are")
  func near() throws {
    let store = try Self.store()
    let few = try store.names([NameProbe("riverguard harbour network", .near(limit: 2)), NameProbe("ligacao maritma", .near(limit: 2))])
    #expect(few.found.map(\.count) == [1, 1])
    #expect(few.looked < 200 && few.made == 2 && few.walks == 0, "\(few.looked) of 20,002")
    // All begin alike up to the number, of which most beginnings may be near: few are made all the same.
    #expect(try store.names([NameProbe("harbour offices 5000", .near(limit: 2))]).made < 400)
  }

  @Test("Names are walked through once for the words of all probes, and not again for words that were looked for")
  func words() throws {
    let search = NameSearch(try Self.store())
    let probes = ["harbuor network", "office 4711", "riverguard"].map { NameProbe($0, .holding(isLoose: true)) }
    #expect(try search.matches(probes).map(\.count) == [0, 1, 1])
    #expect(try search.matches([NameProbe("riverguard network", .holding(isLoose: true))]).map(\.count) == [1])
    #expect(search.walks == 1 && search.looked == 0)
  }
}
