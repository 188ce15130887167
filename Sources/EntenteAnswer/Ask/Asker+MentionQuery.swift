import EntenteLanguage
import EntenteModel
import EntenteStore

// The query of an answer about who is named where, and in which tone.
extension Asker {
  private static let place = "\(AnswerQuery.name("a")) + ' ' + r.paragraph"

  /// The query that gives where some things are named: one pattern a thing; `isJoint` where one document (or paragraph) must name all.
  func query(_ question: MentionQuestion, _ patterns: [StatementPattern]) -> String? {
    let matches = patterns.map { $0.match() }
    if question.isJoint, matches.count > 1 { return jointQuery(question, matches) }
    switch question.wanted {
    case .places: return AnswerQuery.joined(matches.map { $0 + " RETURN DISTINCT \(Asker.place) AS value" })
    case .count:
      let counted = question.countsDocuments ? "a" : Asker.place
      if matches.count == 1 { return matches[0] + AnswerQuery.counted(counted) }
      return AnswerQuery.size(matches.map { $0 + " RETURN DISTINCT \(counted) AS value" })
    case .first(let first):
      let dated = patterns.map { $0.match(["a.date IS NOT NULL"]) }
      return dated.count > 1
        ? nil : dated[0] + " WITH DISTINCT a ORDER BY a.date\(first ? "" : " DESC") LIMIT 1 RETURN \(AnswerQuery.name("a")) AS value"
    case .date:
      let dated = patterns.map { $0.match(["a.date IS NOT NULL"]) }
      return dated.count > 1 ? nil : dated[0] + " RETURN a.date AS value ORDER BY value LIMIT 1"
    case .most(let most): return matches.count > 1 ? nil : matches[0] + Asker.extreme("a", most)
    default: return AnswerQuery.joined(matches.map { $0 + AnswerQuery.values("a") })
    }
  }

  private func jointQuery(_ question: MentionQuestion, _ matches: [String]) -> String? {
    let byPlace = question.joinsPlaces
    var text = matches[0] + " WITH DISTINCT a AS d" + (byPlace ? ", r.paragraph AS p" : "")
    for match in matches.dropFirst() {
      text += " \(match) AND a = d\(byPlace ? " AND r.paragraph = p" : "") WITH DISTINCT d\(byPlace ? ", p" : "")"
    }
    let isOfPlaces = question.wanted == .places || question.wanted == .count && !question.countsDocuments
    let value = isOfPlaces && byPlace ? "\(AnswerQuery.name("d")) + ' ' + p" : AnswerQuery.name("d")
    switch question.wanted {
    case .count: return text + AnswerQuery.counted(isOfPlaces && byPlace ? value : "d")
    case .first(let first): return text + " ORDER BY d.date\(first ? "" : " DESC") LIMIT 1 RETURN \(value) AS value"
    case .date: return text + " WITH d WHERE d.date IS NOT NULL RETURN d.date AS value ORDER BY value LIMIT 1"
    case .most: return nil
    default: return text + " RETURN DISTINCT \(value) AS value"
    }
  }

  /// Those with most (or fewest) statements, after a `MATCH`.
  static func extreme(_ variable: String, _ most: Bool, by count: String = "count(r)") -> String {
    " WITH \(variable) AS x, \(count) AS n WITH collect({name: \(AnswerQuery.name("x")), n: n}) AS named, \(most ? "max" : "min")(n) AS best"
      + " UNWIND named AS one WITH one, best WHERE one.n = best RETURN one.name AS value"
  }

  /// The query that gives the documents which name none of the things, or how many they are.
  func absenceQuery(_ patterns: [StatementPattern], _ scope: Scope, isCount: Bool) -> String {
    var conditions = ["a.file IS NOT NULL"]
    if let bounded = scope.documents { conditions.append(AnswerQuery.isOneOf("a.id", bounded.map(\.thing.id))) }
    conditions += patterns.map { "NOT EXISTS { \($0.match()) }" }
    return "MATCH (a:Document) WHERE \(conditions.joined(separator: " AND "))"
      + (isCount ? AnswerQuery.counted("a") : AnswerQuery.values("a"))
  }

  /// The query that gives the documents which name some things and not others.
  func lackingQuery(_ named: [StatementPattern], _ absent: [StatementPattern], isCount: Bool) -> String {
    let conditions = named.map { "EXISTS { \($0.match()) }" } + absent.map { "NOT EXISTS { \($0.match()) }" }
    return "MATCH (a:Document) WHERE \(conditions.joined(separator: " AND "))"
      + (isCount ? AnswerQuery.counted("a") : AnswerQuery.values("a"))
  }

  /// The query that tells whether each document names all of the things.
  func everywhereQuery(_ patterns: [StatementPattern], _ scope: Scope) -> String {
    var conditions = ["a.file IS NOT NULL"]
    if let bounded = scope.documents { conditions.append(AnswerQuery.isOneOf("a.id", bounded.map(\.thing.id))) }
    let missing = patterns.map { "NOT EXISTS { \($0.match()) }" }.joined(separator: " OR ")
    conditions.append(patterns.count > 1 ? "(\(missing))" : missing)
    let silent = "EXISTS { MATCH (a:Document) WHERE \(conditions.joined(separator: " AND ")) }"
    return "RETURN CASE WHEN \(silent) THEN 'no' ELSE 'yes' END AS value"
  }

  /// The query that tells whether all of the things are named.
  func existenceQuery(_ patterns: [StatementPattern], isNegated: Bool) -> String {
    let all = patterns.map { "EXISTS { \($0.match()) }" }.joined(separator: " AND ")
    return "RETURN CASE WHEN \(all) THEN '\(isNegated ? "no" : "yes")' ELSE '\(isNegated ? "yes" : "no")' END AS value"
  }

  /// The query that gives the things of a kind that are named; by their ids where more than the kind decided.
  func namedQuery(_ question: MentionQuestion, _ pattern: StatementPattern, _ found: [EdgeRecord], _ values: [Value]) -> String {
    var pattern = pattern
    if !values.isEmpty, Set(found.map(\.to)).count > values.count {
      pattern.to.ids = values.map(\.node.id)
      pattern.to.labels = []
    }
    let match = pattern.match()
    switch question.wanted {
    case .count: return match + AnswerQuery.counted("b")
    case .most(let most):
      return match
        + Asker.extreme(
          question.countsDocuments ? "a" : "b", most,
          by: question.countsDocuments ? "count(DISTINCT b)" : question.ranksByDocuments ? "count(DISTINCT r.document)" : "count(r)")
    case .places, .existence: return match + " RETURN DISTINCT \(Asker.place) AS value"
    case .documents: return match + AnswerQuery.values("a")
    default: return match + AnswerQuery.values("b", isDocument: values.contains { isRead($0.node) })
    }
  }

  private func isRead(_ node: NodeRecord) -> Bool { documents.contains { $0.record.node == node.node } }

  /// Whether one of `places` lies in a text, or in the paragraph that is meant.
  private static func isStated(_ text: DocumentThing) -> String {
    var condition = "place[0] = \(StatementPattern.literal(text.thing.id))"
    if let label = text.paragraph { condition += " AND " + StatementPattern.isWithin("place[1]", label) }
    return "any(place IN places WHERE \(condition))"
  }

  /// The query that gives what some documents name and others do not.
  func query(_ question: DifferenceQuestion, _ pattern: StatementPattern, _ values: [Value], _ found: [EdgeRecord]) -> String {
    var pattern = pattern
    let texts = question.with.flatMap(\.documents) + question.without
    let hasPlaces = texts.contains { $0.paragraph != nil }
    let names = hasPlaces ? Asker.isStated : { "\(StatementPattern.literal($0.thing.id)) IN documents" }
    var conditions = question.with.map { group in
      let each = group.documents.map(names)
      return group.quantity == .any ? "(\(each.joined(separator: " OR ")))" : each.joined(separator: " AND ")
    }
    conditions += question.without.map { "NOT \(names($0))" }
    let isPlain = question.filter.topic.isEmpty && question.filter.qualities.isEmpty && question.filter.without.isEmpty
    if !values.isEmpty,
      question.isAddressed || !isPlain || question.filter.isEuropean || question.filter.memberOf != nil || !question.filter.excluded.isEmpty
    {
      pattern.to.ids = values.map(\.node.id)
      pattern.to.labels = []
    }
    let collected = hasPlaces ? "collect(DISTINCT [r.document, r.paragraph]) AS places" : "collect(DISTINCT r.document) AS documents"
    let text = pattern.match() + " WITH b, \(collected) WHERE \(conditions.joined(separator: " AND "))"
    if question.wanted == .existence { return "RETURN CASE WHEN EXISTS { \(text) RETURN b } THEN 'yes' END AS value" }
    return text
      + (question.wanted == .count ? AnswerQuery.counted("b") : AnswerQuery.values("b", isDocument: values.contains { isRead($0.node) }))
  }

  /// The query that gives paragraphs by their attitude; by their places where more than that decided.
  func paragraphQuery(_ question: StanceQuestion, _ items: [ReplyItem], _ scope: Scope) -> String {
    let stances = StatementPattern.list(question.stances.map(\.rawValue))
    // Of a text that is only cited no paragraphs are known.
    var match = "MATCH (d:Document) WHERE "
    match += scope.documents.map { AnswerQuery.isOneOf("d.id", $0.map(\.thing.id)) } ?? "d.file IS NOT NULL"
    match +=
      " UNWIND range(0, size(d.paragraphs) - 1) AS i WITH \(AnswerQuery.name("d")) + ' ' + d.paragraphs[i] AS value, d.stances[i] AS stance"
    let led = searched(scope).flatMap { document in
      document.paragraphs.filter { question.stances.contains($0.stance) }.map { "\(document.designation) \($0.label)" }
    }
    let given = items.map(\.value)
    match +=
      AnswerQuery.unique(led) == given || given.isEmpty ? " WHERE stance IN \(stances)" : " WHERE \(AnswerQuery.isOneOf("value", given))"
    return match + (question.wanted == .count ? " RETURN toString(count(DISTINCT value)) AS value" : " RETURN DISTINCT value")
  }
}
