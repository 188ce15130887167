import EntenteLanguage
import EntenteModel
import EntenteStore

// What is not so because something else is said to be.
extension Asker {
  /// "Was the older one modelled on the younger?" No, where it is said to be the other way round: of two things at most one is made like, or follows, the other.
  func turned(_ question: StatementQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    guard question.time == nil, reading.scope.quoted.isEmpty,
      question.patterns.allSatisfy({ Self.oneWay.isSuperset(of: $0.types) && !$0.types.isEmpty && $0.from.ids != nil && $0.to.ids != nil })
    else { return nil }
    var edges: [EdgeRecord] = []
    for var pattern in question.patterns {
      swap(&pattern.from, &pattern.to)
      edges += try finder.run(pattern).filter { $0.modality == .fact && isKnown($0, on: reading.scope) }
    }
    guard !edges.isEmpty else { return nil }
    return reply(
      reading, [item("no", edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.places, note: "It is said to be the other way round.")
  }

  private static var oneWay: Set<String> { ["MODELLED_ON", "SUCCEEDS"] }

  /// "Did this agency publish the report?" No, where it is said to be another's of the same sort, and nobody else's.
  func publishedByAnother(_ question: StatementQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    guard question.time == nil, reading.scope.quoted.isEmpty, question.patterns.count == 1, var pattern = question.patterns.first,
      pattern.types == [RelationType.published.rawValue], let asked = pattern.from.ids, asked.count == 1, pattern.to.ids != nil
    else { return nil }
    pattern.from.ids = nil
    let edges = try finder.run(pattern).filter { $0.modality == .fact && isKnown($0, on: reading.scope) }
    let makers = Set(edges.map(\.from))
    guard makers.count == 1, let maker = makers.first, let node = try finder.nodes(asked[0]).first, node != maker else { return nil }
    let own = try records.node(maker), other = try records.node(node)
    guard own.kind == other.kind, own.role == other.role else { return nil }
    // A body's own part, or who is in it, may publish for it.
    let bonds = try records.edges(at: maker).filter { ![.mentions, .cooperatesWith].contains($0.type) }
    guard !bonds.contains(where: { $0.other(than: maker) == node }) else { return nil }
    return reply(
      reading, [item("no", edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.places, note: "It is said to be by \(own.name).")
  }
}
