import EntenteLanguage
import EntenteModel
import EntenteStore

// Whether something happened, then and there.
extension Asker {
  /// "Yes" where it did; "no" only where one alone is meant, which has another date or place.
  func happened(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    if let day = reading.scope.asOf, reading.scope.isAsOfAsked, question.time == nil { return try happened(question, by: day, reading) }
    if question.mayBegin, let begun = try began(question, reading) { return begun }
    let fits = try happenings(question, reading.scope).filter { $0.edges.contains { $0.modality == .fact } }
    let edges = fits.flatMap(\.all).filter { $0.modality == .fact }
    if !edges.isEmpty {
      return reply(reading, [item("yes", edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.places)
    }
    if let elsewhere = try heldElsewhere(question, reading) { return elsewhere }
    var undated = question
    undated.time = nil
    let others = try happenings(undated, reading.scope).filter { $0.edges.contains { $0.modality == .fact } }
    let dates = Set(others.compactMap(\.date))
    guard question.isDefinite, let time = question.time, let date = dates.first, dates.count == 1,
      others.allSatisfy({ $0.date != nil }), !time.date.overlaps(date)
    else {
      let cypher = try eventQueries(question, .existence, fits, []).first
      return nothing(reading, try unsaid(question, reading), cypher: cypher)
    }
    let said = others.flatMap(\.edges)
    let cypher =
      AnswerQuery.match(said)
      + " RETURN CASE WHEN any(date IN collect(coalesce(b.on, a.on, r.on)) WHERE date = edtf('\(time.date.text)')) THEN 'yes' ELSE 'no' END AS value"
    return reply(reading, [item("no", said)], cypher: cypher, note: "It is dated \(DateWords.of(date)).")
  }

  /// "Had it been launched by 2022": "no" where one alone is meant that came later.
  private func happened(_ question: EventQuestion, by day: PartialDate, _ reading: Reading) throws(StoreError) -> Reply {
    var scope = reading.scope
    scope.asOf = nil
    let all = try happenings(question, scope).filter { $0.edges.contains { $0.modality == .fact } }
    let early = all.filter { $0.date.map { $0.isBefore(day) == true || day.covers($0) } ?? false }
    if !early.isEmpty {
      let edges = early.flatMap(\.all).filter { $0.modality == .fact }
      return reply(reading, [item("yes", edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.places)
    }
    let edges = all.flatMap(\.edges)
    let dates = Set(all.compactMap(\.date))
    guard question.isDefinite, let date = dates.first, dates.count == 1, all.allSatisfy({ $0.date != nil }), date.isAfter(day) == true
    else {
      return nothing(reading, try unsaid(question, reading), cypher: edges.isEmpty ? nil : AnswerQuery.match(edges) + AnswerQuery.places)
    }
    let cypher =
      AnswerQuery.match(edges)
      + " RETURN CASE WHEN any(date IN collect(coalesce(b.on, a.on, r.on)) WHERE date <= edtf('\(day.text)')) THEN 'yes' ELSE 'no' END AS value"
    return reply(reading, [item("no", edges)], cypher: cypher, note: "It is dated \(DateWords.of(date)).")
  }

  /// What to say of what no statement tells; of a whole, that it is told of its phase.
  private func unsaid(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> String {
    try ofPhase(question, reading.scope) ?? "The documents don't say so, nor that it is not so"
  }

  /// What to say where something is told of a phase only, of the whole of which the question asks.
  func ofPhase(_ question: EventQuestion, _ scope: Scope) throws(StoreError) -> String? {
    for thing in question.things where !question.venues.contains(thing.id) {
      for id in try widened(EndFilter(ids: [thing.id]), []).ids ?? [] where id != thing.id {
        guard let node = try finder.nodes(id).first else { continue }
        let record = try records.node(node)
        var phase = question
        phase.things = question.things.filter { $0.id != thing.id } + [Thing(id: id, name: record.name, labels: ["Phase"])]
        if try !happenings(phase, scope).isEmpty { return "Only of \(record.name), its phase, is that stated" }
      }
    }
    return nil
  }

  /// Whether it began then: by when it has been; by its launch, where nothing says since when. `nil` where neither tells. What began at a time and was launched
  /// at another neither did nor did not.
  private func began(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    guard let time = question.time, question.venues.isEmpty else { return nil }
    var lasting = question
    (lasting.term, lasting.time, lasting.roles) = (.begin, nil, [])
    let terms = try happenings(lasting, reading.scope)
    let dates = Set(terms.compactMap(\.date))
    guard let date = dates.first, dates.count == 1 else { return nil }
    let edges = terms.flatMap(\.edges)
    let holds =
      switch time.relation {
      case .within: time.date.covers(date)
      case .before: date.isBefore(time.date) == true
      case .after: date.isAfter(time.date) == true
      }
    let cypher = AnswerQuery.match(edges) + AnswerQuery.places
    if holds { return reply(reading, [item("yes", edges)], cypher: cypher) }
    // That it was already then does not say that it was not before.
    guard try happenings(question, reading.scope).isEmpty, date.isBefore(time.date) == true else {
      return nothing(reading, "The documents don't say so, nor that it is not so; it has been since \(DateWords.of(date))", cypher: cypher)
    }
    let term =
      AnswerQuery.match(edges)
      + " RETURN CASE WHEN any(date IN collect(coalesce(r.since, b.since)) WHERE date = edtf('\(time.date.text)')) THEN 'yes' ELSE 'no' END AS value"
    return reply(reading, [item("no", edges)], cypher: term, note: "It has been since \(DateWords.of(date)).")
  }

  /// "No" where the one event that is meant took place in another place of the same sort: in another city, in another state. `nil` where the documents don't
  /// tell that.
  private func heldElsewhere(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    guard question.isDefinite, !question.venues.isEmpty, question.time == nil else { return nil }
    var anywhere = question
    anywhere.venues = []
    anywhere.things.removeAll { question.venues.contains($0.id) }
    let nodes = Set(try happenings(anywhere, reading.scope).compactMap { $0.node?.node })
    guard nodes.count == 1, let event = nodes.first else { return nil }
    let places = try records.edges(at: event).filter { $0.type == .heldIn && $0.from == event && $0.modality == .fact }
    var other: [EdgeRecord] = []
    for venue in question.venues {
      guard let node = try finder.nodes(venue).first else { return nil }
      let asked = try records.node(node)
      for edge in places {
        let place = try records.node(edge.to)
        if place.node == node { return nil }
        if place.kind == asked.kind, place.role == asked.role { other.append(edge) }
      }
    }
    guard !other.isEmpty else { return nil }
    let named = Set(other.map(\.to)).sorted()
    var names: [String] = []
    for node in named { names.append(try records.node(node).name) }
    let cypher =
      AnswerQuery.match(other)
      + " RETURN CASE WHEN any(place IN collect(b.id) WHERE place IN \(StatementPattern.list(question.venues))) THEN 'yes' ELSE 'no' END AS value"
    return reply(reading, [item("no", other)], cypher: cypher, note: "It took place in \(names.joined(separator: " and ")).")
  }
}
