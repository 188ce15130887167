import EntenteLanguage
import EntentePlan
import EntenteRun
import EntenteStore
import Testing

@Suite("The engine and the plain evaluator agree")
struct AgreementTests {
  /// What differs, as text for the test's log; `nil` where both give the same bag of rows.
  private func difference(_ text: String, _ graph: ReferenceGraph, changedBy seed: UInt64? = nil) throws -> String? {
    let tree = try Parser.parse(text)
    let query = try Binder.bind(tree)
    let expected = ReferenceEvaluator(query: query, graph: graph).answer()
    let store = try seed.map { try graph.changedStore(seed: $0) } ?? graph.store()
    let table = try Engine(store).run(text)
    let found = table.rows.map { $0.map(\.referenceText).joined(separator: " | ") }.sorted()
    guard found != expected else { return nil }
    let plan = try Engine(store).prepare(text).explain()
    return
      "\(text)\nexpected \(expected.prefix(8)) (\(expected.count) rows)\nfound    \(found.prefix(8)) (\(found.count) rows)\n\(plan)\n\(graph.script)"
  }

  @Test("A graph that has changed since its file was written answers as one that was written whole", arguments: 0..<20)
  func changed(block: Int) throws {
    for seed in block * 50..<block * 50 + 50 {
      let graph = ReferenceGraph(seed: UInt64(seed))
      _ = try graph.changedStore(seed: UInt64(seed)).verify()
      for turn in 0..<4 {
        var generator = QueryGenerator(seed: UInt64(seed) &* 15_485_863 + UInt64(turn), further: turn % 2 == 1)
        let difference = try difference(generator.query(), graph, changedBy: UInt64(seed))
        #expect(difference == nil, "seed \(seed): \(difference ?? "")")
      }
    }
  }

  @Test("Selectors, conditions within patterns, CASE, UNWIND and quantifiers, too", arguments: 0..<40)
  func further(block: Int) throws {
    for seed in block * 50..<block * 50 + 50 {
      let graph = ReferenceGraph(seed: UInt64(seed))
      for turn in 0..<2 {
        var generator = QueryGenerator(seed: UInt64(seed) &* 104_729 + UInt64(turn), further: true)
        let difference = try difference(generator.query(), graph)
        #expect(difference == nil, "seed \(seed): \(difference ?? "")")
      }
    }
  }

  @Test("Generated queries on generated graphs give the same rows", arguments: 0..<40)
  func generated(block: Int) throws {
    for seed in block * 50..<block * 50 + 50 {
      let graph = ReferenceGraph(seed: UInt64(seed))
      var generator = QueryGenerator(seed: UInt64(seed) &* 7919)
      for _ in 0..<2 {
        let text = generator.query()
        generator = QueryGenerator(seed: UInt64(seed) &* 7919 + 1)
        let difference = try difference(text, graph)
        #expect(difference == nil, "seed \(seed): \(difference ?? "")")
      }
    }
  }
}
