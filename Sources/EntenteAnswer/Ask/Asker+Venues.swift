import EntenteLanguage
import EntenteModel
import EntenteStore

// Where a text was made: at the meeting that agreed it, at the meeting of that day that the same paragraph tells of, or at the place that stands beside the
// same word as the day.
extension Asker {
  /// The statements that say where a text was made. O(statements and sentences of one paragraph).
  func venues(of edge: EdgeRecord) throws(StoreError) -> [EdgeRecord] {
    if edge.type == .involvedIn { return try records.edges(at: edge.to).filter { $0.type == .heldIn && $0.from == edge.to } }
    guard edge.type == .published, let day = edge.on else { return [] }
    var scope = Scope()
    scope.paragraph = edge.paragraph
    let beside = try sketches.within(scope, naming: [edge.to])
    guard let sketch = beside.first(where: { $0.document == edge.document && $0.paragraph == edge.paragraph }) else { return [] }
    let held = try sketch.edges().filter { $0.type == .heldIn && $0.on == day && $0.modality == .fact }
    guard held.isEmpty else { return held }
    scope.documents = try names.documents().filter { $0.thing.id == edge.document }
    var found: [EdgeRecord] = []
    for sentence in try sentences(scope, [[edge.to]]) { found += try places(in: sentence, beside: day) }
    return found
  }

  /// Whether the statements lead to all of these places.
  func areVenues(_ ids: [String], of venues: [EdgeRecord]) throws(StoreError) -> Bool {
    var found: Set<String> = []
    for edge in venues { found.insert(try records.node(edge.to).id) }
    return found.isSuperset(of: ids)
  }

  /// The cities and countries of a sentence that stand after "in" beside a word beside which a day stands: "made on 18 July in Brussels".
  private func places(in sentence: StandingSentence, beside day: PartialDate) throws(StoreError) -> [EdgeRecord] {
    let words = Set(sentence.values.filter { $0.what == .date(day) }.flatMap { $0.standings.filter { $0.part == "on" }.map(\.governor) })
    var found: [EdgeRecord] = []
    for name in try sentence.names() where name.standings.contains(where: { $0.part == "in" && words.contains($0.governor) }) {
      let node = try records.node(name.node)
      guard node.kind == NodeKind.place.rawValue || node.role == Role.state.rawValue else { continue }
      found.append(quoted(name, [], sentence.sketch))
    }
    return found
  }
}
