import EntenteModel
import EntenteStore
import Testing

@Suite("Names are found by their letters without being made")
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

  @Test("A probe finds what comparing it with every name finds")
  func agreement() throws {
    let store = try Self.store()
    let all = try store.names(withPrefix: "", limit: .max)
    let probes = [
      NameProbe("harbour ofice 77", .near(limit: 2)), NameProbe("ligacao maritma", .near(limit: 1)),
      NameProbe("riverguard", .near(limit: 2)),
      NameProbe("ho 99", .near(limit: 1)), NameProbe("network riverguard", .holding(isLoose: false)),
      NameProbe("harbuor network", .holding(isLoose: true)), NameProbe("office 4711", .holding(isLoose: false)),
      NameProbe("nothing like", .holding(isLoose: true)),
    ]
    for (probe, found) in zip(probes, try store.names(probes).found) {
      let wanted = all.filter { entry in
        let words = entry.key.split(separator: " ").map { Array($0.utf8) }
        return switch probe.sort {
        case .near(let limit): EditDistance.between(Array(entry.key.utf8), probe.key, limit: limit) != nil
        case .holding(let isLoose):
          probe.words.allSatisfy { word in
            words.contains { $0 == word || isLoose && word.count > 4 && EditDistance.between($0, word, limit: 1) != nil }
          }
        }
      }
      #expect(found.map(\.name) == wanted.map(\.name), "\(String(decoding: probe.key, as: UTF8.self))")
    }
  }

  @Test("One walk serves all probes, and only names that fit are made")
  func cost() throws {
    let store = try Self.store()
    let probes = ["riverguard harbour network", "harbour offices 5000", "ligacao maritma"].map { NameProbe($0, .near(limit: 2)) }
    let result = try store.names(probes)
    #expect(result.found.map { $0.isEmpty } == [false, false, false])
    #expect(result.made < 400, "of 20,002 names; a walk that makes every name is what this must not be")
    #expect(result.read <= 20_002)
  }
}
