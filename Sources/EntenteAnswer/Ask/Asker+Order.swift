import EntenteLanguage
import EntenteModel
import EntenteStore

// What came before what, and how much there is.
extension Asker {
  func order(_ left: Dated, _ isBefore: Bool, _ right: Dated, _ reading: Reading) throws(StoreError) -> Reply {
    let first = try date(left, reading.scope, as: "first"), second = try date(right, reading.scope, as: "second")
    if case .joining = left, first.date == second.date {
      return nothing(reading, "The same text states both, or none does")
    }
    guard let a = first.date, let b = second.date else { return nothing(reading, "One of the two has no date that is stated") }
    let cypher =
      "\(first.query) WITH first \(second.query) RETURN CASE first \(isBefore ? "<" : ">") second WHEN true THEN 'yes' WHEN false THEN 'no' END AS value"
    let holds = isBefore ? a.isBefore(b) : a.isAfter(b)
    guard let holds else { return nothing(reading, "\(a.text) and \(b.text) are too coarse to tell", cypher: cypher) }
    let item = ReplyItem(value: holds ? "yes" : "no", evidence: first.evidence + second.evidence)
    var note = "\(DateWords.of(a)) and \(DateWords.of(b))."
    if case .joining = left {
      note += " These are the dates of the first texts that state the membership; none gives the day on which it began."
    }
    return reply(reading, [item], cypher: cypher, note: note)
  }

  /// Whether the one came before or after the other.
  func side(_ left: Dated, _ right: Dated, _ reading: Reading) throws(StoreError) -> Reply {
    let first = try date(left, reading.scope, as: "first"), second = try date(right, reading.scope, as: "second")
    guard let a = first.date, let b = second.date else { return nothing(reading, "One of the two has no date that is stated") }
    let cypher =
      "\(first.query) WITH first \(second.query) RETURN CASE first < second WHEN true THEN 'before' WHEN false THEN 'after' END AS value"
    guard let isBefore = a.isBefore(b), let isAfter = a.isAfter(b), isBefore != isAfter else {
      return nothing(reading, "\(a.text) and \(b.text) are too coarse to tell, or the same", cypher: cypher)
    }
    let item = ReplyItem(value: isBefore ? "before" : "after", evidence: first.evidence + second.evidence)
    return reply(reading, [item], cypher: cypher, note: "\(DateWords.of(a)) and \(DateWords.of(b)).")
  }

  /// A date that is compared, the words that give it, and the part of a query that names it.
  struct Compared {
    var date: PartialDate?
    var evidence: [Evidence] = []
    var query = ""
    /// What happened, where it is a node of its own.
    var event: NodeRecord?
  }

  func date(_ dated: Dated, _ scope: Scope, as name: String) throws(StoreError) -> Compared {
    let carried = name == "first" ? "" : ", first"
    switch dated {
    case .date(let date): return Compared(date: date, query: "WITH edtf('\(date.text)') AS \(name)\(carried)")
    case .document(let document):
      let query = "MATCH (d:Document) WHERE d.id = \(StatementPattern.literal(document.thing.id)) WITH d.date AS \(name)\(carried)"
      return Compared(date: document.date, evidence: try dateEvidence(document), query: query)
    case .joining(let thing, let body): return try joined(thing, body, as: name, carried)
    case .event(let asked):
      let question = try begun(asked)
      let happenings = try happenings(question, scope)
      let dates = Set(happenings.compactMap(\.date))
      guard dates.count == 1, let date = dates.first else { return Compared() }
      let parts = try dateMatches(question, happenings, scope).first ?? ""
      let evidence = happenings.flatMap(\.edges).prefix(2).map(citations.evidence)
      let events = happenings.compactMap(\.node)
      return Compared(
        date: date, evidence: evidence,
        query: parts.replacing("RETURN DISTINCT", with: "WITH DISTINCT").replacing(" AS value", with: " AS \(name)\(carried)"),
        event: Set(events.map(\.node)).count == 1 ? events.first : nil)
    }
  }

  /// When the first text states that a state is a member; nothing where some statement gives a date of its own, or where several bodies may be meant.
  private func joined(_ thing: Thing, _ body: Thing?, as name: String, _ carried: String) throws(StoreError) -> Compared {
    var pattern = StatementPattern(types: ["MEMBER_OF"], from: EndFilter(ids: [thing.id]))
    if let body { pattern.to = EndFilter(ids: [body.id]) }
    let edges = try finder.find(pattern).filter { $0.modality == .fact }
    guard Set(edges.map(\.to)).count == 1, edges.allSatisfy({ $0.on == nil && $0.since == nil }),
      let date = edges.compactMap(\.stated).min(by: PartialDate.timelineOrder)
    else { return Compared() }
    return Compared(
      date: date, evidence: edges.filter { $0.stated == date }.prefix(2).map(citations.evidence),
      query: "\(pattern.match()) WITH r.stated AS \(name)\(carried) ORDER BY \(name) LIMIT 1")
  }

  /// How many documents there are, or how many numbered paragraphs one has.
  func extent(_ asked: [DocumentThing], ofParagraphs: Bool, _ reading: Reading) throws(StoreError) -> Reply {
    let views = documents.filter { view in asked.contains { $0.thing.id == view.record.id } }
    guard ofParagraphs else {
      let names = views.map(\.designation).joined(separator: ", ")
      return reply(
        reading, [ReplyItem(value: String(views.count), evidence: views.compactMap { opening($0) })],
        cypher: "MATCH (a:Document) WHERE \(AnswerQuery.isOneOf("a.id", views.map(\.record.id)))\(AnswerQuery.counted("a"))",
        note: "Read: \(names).")
    }
    guard let view = views.first else { return nothing(reading, "") }
    let numbered = view.paragraphs.filter { $0.label.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let count = Set(numbered.map(\.label)).count
    guard let first = numbered.first, let last = numbered.last, count > 1, last.label == String(count) else {
      return nothing(reading, "Its paragraphs bear no numbers of their own")
    }
    let evidence = [first, last].map {
      Evidence(document: view.designation, paragraph: $0.label, stated: view.date, modality: .fact, quote: $0.opening)
    }
    return reply(
      reading, [ReplyItem(value: String(count), evidence: evidence)], cypher: nil,
      note: "From \(first.label) to \(last.label), its annex and its cover not counted.")
  }
}
