import EntenteLanguage
import EntenteModel
import EntenteStore

// The query of an answer about what happened.
extension Asker {
  /// The `MATCH` that finds just these events as `b`: by what took part where that tells them, else by their ids.
  private func eventMatch(_ question: EventQuestion, _ events: [NodeRecord]) throws(StoreError) -> String {
    let things = question.things.filter { !$0.labels.contains("Event") }
    var pattern = StatementPattern(types: ["INVOLVED_IN"], to: EndFilter(labels: question.roles.filter { $0 != "Document" }))
    if !things.isEmpty { pattern.from = try widened(EndFilter(ids: things.map(\.id)), []) }
    if !things.isEmpty || !pattern.to.labels.isEmpty, Set(try finder.find(pattern).map(\.to)) == Set(events.map(\.node)) {
      return pattern.match()
    }
    if events.isEmpty { return pattern.match() }
    return "MATCH (b:Event) WHERE \(AnswerQuery.isOneOf("b.id", events.map(\.id)))"
  }

  /// What was looked for in vain, as `b`: of these roles, with all the things, in this time.
  private func search(_ question: EventQuestion, _ more: [String] = []) throws(StoreError) -> String {
    var conditions: [String] = []
    let roles = question.roles.filter { $0 != "Document" }
    if !roles.isEmpty { conditions.append("(\(roles.map { "b:\($0)" }.joined(separator: " OR ")))") }
    for thing in question.things where !thing.labels.contains("Event") {
      let ids = try widened(EndFilter(ids: [thing.id]), []).ids ?? []
      let part = question.venues.contains(thing.id) ? "(b)-[:HELD_IN]->(x)" : "(x)-[:INVOLVED_IN]->(b)"
      conditions.append("EXISTS { MATCH \(part) WHERE \(AnswerQuery.isOneOf("x.id", ids)) }")
    }
    if let time = question.time { conditions.append(AnswerQuery.condition(time, "b.on")) }
    conditions += more
    return "MATCH (b:Event)" + (conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))")
  }

  /// Queries that give the dates of what happened, each its own way: of events, of statements, of a thing's own time.
  func dateMatches(_ question: EventQuestion, _ happenings: [Happening], _ scope: Scope) throws(StoreError) -> [String] {
    var queries: [String] = []
    if let term = question.term {
      let value = Asker.expression(term)
      let own = happenings.flatMap(\.edges).filter { $0.type == .mentions }
      if !own.isEmpty || happenings.isEmpty, let thing = question.things.first {
        queries.append("MATCH (x) WHERE x.id = \(StatementPattern.literal(thing.id)) RETURN DISTINCT \(value("x")) AS value")
      }
      let said = happenings.flatMap(\.edges).filter { $0.type != .mentions }
      if !said.isEmpty { queries.append(AnswerQuery.match(said) + " RETURN DISTINCT \(value("r")) AS value") }
      return queries
    }
    if happenings.isEmpty { return [try search(question, ["b.on IS NOT NULL"]) + " RETURN DISTINCT b.on AS value"] }
    let dated = happenings.compactMap(\.node).filter { $0.on != nil }
    if !dated.isEmpty { queries.append(try eventMatch(question, dated) + " RETURN DISTINCT b.on AS value") }
    let said = happenings.filter { $0.node?.on == nil }.flatMap { happening in
      happening.edges.filter { ($0.on ?? $0.since) == happening.date }
    }
    if !said.isEmpty { queries.append(AnswerQuery.match(said) + " RETURN DISTINCT coalesce(r.on, r.since) AS value") }
    return queries
  }

  private static func expression(_ term: EventQuestion.Term) -> (String) -> String {
    switch term {
    case .begin: { "\($0).since" }
    case .end: { "\($0).until" }
    case .span: { "toString(\($0).since) + '/' + toString(\($0).until)" }
    }
  }

  /// Queries that give what is wanted of some events beside their dates.
  func eventQueries(_ question: EventQuestion, _ wanted: Wanted, _ happenings: [Happening], _ items: [ReplyItem]) throws(StoreError)
    -> [String]
  {
    let events = happenings.compactMap(\.node)
    guard !items.isEmpty else { return [try search(question) + AnswerQuery.values("b")] }
    let edges = Asker.evidence(of: items, in: happenings.flatMap { question.asksParticipants ? $0.all : $0.edges })
    switch wanted {
    case .place: return [AnswerQuery.match(edges) + AnswerQuery.values("b")]
    case .places: return [AnswerQuery.match(edges) + AnswerQuery.places]
    case .documents: return [AnswerQuery.match(edges) + AnswerQuery.documents]
    case .count: return [AnswerQuery.match(edges) + " RETURN DISTINCT toString(r.count) AS value"]
    default:
      let ids = Set(items.compactMap(\.id))
      let own = events.filter { ids.contains($0.id) }
      let about = edges.filter { edge in !own.contains { $0.node == edge.to || $0.node == edge.from } }
      var queries: [String] = []
      if !own.isEmpty { queries.append(try eventMatch(question, own) + AnswerQuery.values("b")) }
      // Of a text that was published it stands at the end.
      let published = about.filter { $0.type == .published }
      let subjects = about.filter { $0.type != .published }
      if !published.isEmpty { queries.append(AnswerQuery.match(published) + AnswerQuery.values("b")) }
      if !subjects.isEmpty { queries.append(AnswerQuery.match(subjects) + AnswerQuery.values("a")) }
      return queries
    }
  }

  /// The statements that some values are answered with.
  private static func evidence(of items: [ReplyItem], in edges: [EdgeRecord]) -> [EdgeRecord] {
    let shown = Set(items.flatMap(\.evidence).compactMap(\.edge))
    return edges.filter { shown.contains($0.id) }
  }
}
