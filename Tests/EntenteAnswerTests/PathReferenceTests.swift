import EntenteAnswer
import EntenteModel
import EntenteStore
import EntenteTestSupport
import Testing

@Suite("The search finds what going through all paths finds")
struct PathReferenceTests {
  static let modalities: [Modality] = [.fact, .commitment, .call, .possibility]
  static let types: [RelationType] = [.supports, .cooperatesWith, .memberOf, .addresses, .cites]

  /// A small graph of bodies, with edges as chance will have them.
  static func graph(_ random: inout SeededGenerator) throws -> GraphRecords {
    let entities = (0..<Int.random(in: 3...7, using: &random)).map { Entity(id: "n\($0)", kind: .actor, name: "Body \($0)") }
    var relations: [Relation] = []
    for place in 0..<Int.random(in: 2...14, using: &random) {
      let (from, to) = (entities.randomElement(using: &random), entities.randomElement(using: &random))
      guard let from, let to, from.id != to.id, let modality = modalities.randomElement(using: &random) else { continue }
      relations.append(
        Relation(
          type: types.randomElement(using: &random) ?? .supports, from: from.id, to: to.id,
          citation: Citation(document: "d", paragraph: "1", quote: "q", spans: [ByteSpan(place, place + 1)]),
          stated: PartialDate(year: Int.random(in: 2015...2024, using: &random)), modality: modality, rule: "test"))
    }
    let text = Entity(id: "d", kind: .document, role: .declaration, name: "Text")
    let document = DocumentRecord(
      id: "d", title: "d", date: PartialDate("2024-12-31"), language: "en", file: "d.txt", sha256: "0", byteCount: 99, passages: [])
    return GraphRecords(
      try GraphBuilder(extraction: Extraction(entities: [text] + entities, documents: [document], relations: relations)).build())
  }

  /// Every path without loops, with its cost.
  static func all(from start: NodeID, to end: NodeID, _ records: GraphRecords, latest: Int32) throws -> [(nodes: [NodeID], cost: Double)] {
    var found: [(nodes: [NodeID], cost: Double)] = []
    func passing(_ node: NodeID) throws -> Double {
      PathRanking.cost(ofPassing: NodeKind.actor.rawValue, degree: try records.edges(at: node).count)
    }
    func go(_ nodes: [NodeID], _ cost: Double) throws {
      guard let here = nodes.last else { return }
      if here == end { return found.append((nodes, cost)) }
      let passed = nodes.count > 1 ? try passing(here) : 0
      for (next, edges) in Dictionary(grouping: try records.edges(at: here), by: { $0.other(than: here) }) where !nodes.contains(next) {
        let step = edges.filter { $0.type != .mentions }.map { PathRanking.cost(of: $0, latest: latest) }.min()
        if let step { try go(nodes + [next], cost + passed + step) }
      }
    }
    try go([start], 0)
    return found
  }

  static func rounded(_ cost: Double) -> Int { Int((cost * 1_000_000).rounded()) }

  @Test("On small graphs made by chance, the best path and its cost are the same", arguments: 0..<120)
  func best(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = try Self.graph(&random)
    let (start, end) = (NodeID(1), NodeID(2))
    var options = PathOptions()
    options.maximumLength = 10
    var search = try PathSearch(records, options: options)
    let found = try search.best(from: start, to: end).paths
    let latest = try #require(PartialDate("2024-12-31")).lastDay
    let reference = try Self.all(from: start, to: end, records, latest: latest).sorted { $0.cost < $1.cost }
    #expect(found.isEmpty == reference.isEmpty, "seed \(seed)")
    #expect(found.first.map { Self.rounded($0.cost) } == reference.first.map { Self.rounded($0.cost) }, "seed \(seed)")
    // No path found is a detour of a cheaper one, and none that is cheaper and no detour is left out.
    var kept: [(nodes: [NodeID], cost: Double)] = []
    for path in reference where !kept.contains(where: { Set($0.nodes).isSubset(of: path.nodes) }) { kept.append(path) }
    #expect(found.map { Self.rounded($0.cost) } == kept.prefix(options.count).map { Self.rounded($0.cost) }, "seed \(seed)")
  }
}
