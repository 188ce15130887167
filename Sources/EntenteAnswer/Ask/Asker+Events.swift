import EntenteLanguage
import EntenteModel
import EntenteStore

// What happened, when and where.
extension Asker {
  /// Something dated that fits a question, with the statements that say it.
  struct Happening {
    var node: NodeRecord?
    var date: PartialDate?
    var edges: [EdgeRecord]
  }

  func events(_ questions: [EventQuestion], _ reading: Reading) throws(StoreError) -> Reply {
    var items: [ReplyItem] = []
    var queries: [String] = []
    for asked in questions {
      let question = try begun(asked)
      let happenings = try happenings(question, reading.scope)
      for wanted in [Wanted.date, .place, .values, .places, .count, .documents] where question.wanted.contains(wanted) {
        let own = try self.items(question, wanted, happenings)
        items += own
        if wanted == .date {
          let given = Set(own.map(\.value))
          queries += try dateMatches(question, happenings.filter { $0.date.map { given.contains($0.text) } ?? false }, reading.scope)
        } else {
          queries += try eventQueries(question, wanted, happenings, own)
        }
      }
    }
    if let question = questions.first, question.wanted == [.existence] { return try happened(question, reading) }
    let cypher = AnswerQuery.joined(AnswerQuery.unique(queries))
    guard items.isEmpty else { return reply(reading, items, cypher: cypher) }
    return reading.scope.quoted.isEmpty ? nothing(reading, "No such event with that is stated", cypher: cypher) : notUnderstood(reading)
  }

  /// Whether it happened then and there; "no" only where it has another date.
  private func happened(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    let fits = try happenings(question, reading.scope).filter { $0.edges.contains { $0.modality == .fact } }
    let edges = fits.flatMap(\.edges).filter { $0.modality == .fact }
    if !edges.isEmpty {
      return reply(reading, [item("yes", edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.places)
    }
    if let elsewhere = try heldElsewhere(question, reading) { return elsewhere }
    var undated = question
    undated.time = nil
    // What happened to a phase denies nothing of the whole.
    let ids = Set(question.things.map(\.id))
    var own: Set<NodeID> = []
    for id in ids { own.formUnion(try finder.nodes(id)) }
    let others = try happenings(undated, reading.scope).filter { happening in
      happening.edges.contains { $0.modality == .fact && own.contains($0.from) } || happening.node.map { ids.contains($0.id) } ?? false
    }
    let dates = Set(others.compactMap(\.date))
    guard let time = question.time, let date = dates.first, dates.count == 1, others.allSatisfy({ $0.date != nil }),
      !time.date.overlaps(date)
    else {
      let cypher = try eventQueries(question, .existence, fits, []).first
      return nothing(reading, "The documents don't say so, nor that it is not so", cypher: cypher)
    }
    let said = others.flatMap(\.edges)
    let cypher =
      AnswerQuery.match(said)
      + " RETURN CASE WHEN any(date IN collect(coalesce(b.on, a.on, r.on)) WHERE date = edtf('\(time.date.text)')) THEN 'yes' ELSE 'no' END AS value"
    return reply(reading, [item("no", said)], cypher: cypher, note: "It is dated \(DateWords.of(date)).")
  }

  /// "No" where the one event that is meant took place in another place of the same sort: in another city, in another state. `nil` where the documents don't
  /// tell that.
  private func heldElsewhere(_ question: EventQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    guard !question.venues.isEmpty, question.time == nil else { return nil }
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

  /// What one question wants of what happened.
  private func items(_ question: EventQuestion, _ wanted: Wanted, _ happenings: [Happening]) throws(StoreError) -> [ReplyItem] {
    let edges = happenings.flatMap(\.edges)
    switch wanted {
    case .date: return dates(happenings)
    case .place: return try eventPlaces(happenings, question.filter)
    case .values: return question.asksParticipants ? try participants(happenings, question) : try subjects(happenings, question)
    case .places: return places(try ofKind(edges, question.filter))
    case .documents: return perDocument(try ofKind(edges, question.filter))
    case .count:
      let counted = try counted(edges, question.filter)
      if counted.isEmpty, question.isSoFar {
        let events = Set(happenings.compactMap(\.node?.node))
        return events.isEmpty ? [] : [item(String(events.count), edges)]
      }
      return Set(counted.compactMap(\.count)).sorted().map { number in item(String(number), counted.filter { $0.count == number }) }
    default: return []
    }
  }

  /// Statements that count those of the kind that is asked for: a body's "13 Member States" are states, and count as no agencies.
  func counted(_ edges: [EdgeRecord], _ filter: ThingFilter) throws(StoreError) -> [EdgeRecord] {
    try ofKind(edges.filter { $0.count != nil }, filter)
  }

  /// Statements of which one end, or those whom it counts, are of the kind that is asked for.
  private func ofKind(_ edges: [EdgeRecord], _ filter: ThingFilter) throws(StoreError) -> [EdgeRecord] {
    guard !filter.labels.isEmpty else { return edges }
    var kept: [EdgeRecord] = []
    for edge in edges {
      let ends = [try records.node(edge.from), try records.node(edge.to)]
      if let body = filter.memberOf, !ends.contains(where: { Folding.key($0.name).utf8.starts(with: Folding.key(body.name).utf8) }) {
        continue
      }
      if filter.isEuropean { continue }
      guard holdsWords((ends.map(\.name) + [edge.quote ?? ""]).joined(separator: " "), filter.qualities) else { continue }
      let isState = filter.labels.contains(Role.state.rawValue) || filter.labels.contains(NodeKind.actor.rawValue)
      if isState, ends.contains(where: { $0.role == Role.group.rawValue || $0.role == Role.state.rawValue }) {
        kept.append(edge)
      } else if ends.contains(where: { ($0.kind.map(filter.labels.contains) ?? false) || ($0.role.map(filter.labels.contains) ?? false) }) {
        kept.append(edge)
      }
    }
    return kept
  }

  /// All that fits.
  func happenings(_ question: EventQuestion, _ scope: Scope) throws(StoreError) -> [Happening] {
    var found: [Happening] = []
    if let term = question.term {
      found = try terms(question, term)
    } else {
      found = try eventNodes(question)
      found += try datedStatements(question)
    }
    var kept: [Happening] = []
    for var happening in found {
      if let bounded = scope.documents {
        happening.edges = happening.edges.filter { edge in bounded.contains { $0.thing.id == edge.document } }
      }
      let fitting = try inContext(happening.edges, scope)
      guard !fitting.isEmpty, fits(happening, question) else { continue }
      if question.isPast, !fitting.contains(where: { $0.modality == .fact }) { continue }
      if scope.number != nil || !scope.quoted.isEmpty { happening.edges = fitting }
      kept.append(happening)
    }
    guard let ordinal = question.ordinal else { return kept }
    let dates = Set(kept.compactMap(\.date)).sorted(by: PartialDate.timelineOrder)
    let place = ordinal < 0 ? dates.count + ordinal : ordinal - 1
    return dates.indices.contains(place) ? kept.filter { $0.date == dates[place] } : []
  }

  private func fits(_ happening: Happening, _ question: EventQuestion) -> Bool {
    if question.isNext {
      guard let date = happening.date, happening.edges.contains(where: { $0.stated.map { $0.isBefore(date) == true } ?? false }) else {
        return false
      }
    }
    guard let time = question.time else { return true }
    guard let date = happening.date else { return false }
    return switch time.relation {
    case .within: time.date.covers(date)
    case .before: date.isBefore(time.date) == true
    case .after: date.isAfter(time.date) == true
    }
  }

  // MARK: Events of the graph

  private func eventNodes(_ question: EventQuestion) throws(StoreError) -> [Happening] {
    let roles = question.roles.filter { $0 != "Document" }
    let named = question.things.filter { $0.labels.contains("Event") }
    guard !roles.isEmpty || !named.isEmpty || question.wanted == [.values] && question.roles.isEmpty else { return [] }
    var byEvent: [NodeID: [EdgeRecord]] = [:]
    for edge in try finder.find(StatementPattern(types: ["INVOLVED_IN"], to: EndFilter(labels: roles.isEmpty ? ["Event"] : roles))) {
      byEvent[edge.to, default: []].append(edge)
    }
    for edge in try finder.find(StatementPattern(types: ["HELD_IN"], from: EndFilter(labels: roles.isEmpty ? ["Event"] : roles))) {
      byEvent[edge.from, default: []].append(edge)
    }
    var happenings: [Happening] = []
    for (node, edges) in byEvent.sorted(by: { $0.key < $1.key }) {
      let record = try records.node(node)
      guard try concerns(record, edges, question) else { continue }
      happenings.append(Happening(node: record, date: record.on ?? edges.compactMap(\.on).first, edges: edges))
    }
    return happenings
  }

  /// Whether an event is about all the things, and its name holds the words.
  private func concerns(_ event: NodeRecord, _ edges: [EdgeRecord], _ question: EventQuestion) throws(StoreError) -> Bool {
    let names = ([event.name] + event.aliases).map(Folding.key)
    guard question.nameWords.allSatisfy({ word in names.contains { $0.split(separator: " ").contains { $0 == word } } }) else {
      return false
    }
    for thing in question.things where thing.id != event.id {
      let ids = try widened(EndFilter(ids: [thing.id]), []).ids ?? []
      // Where it took place is not who took part.
      let isVenue = question.venues.contains(thing.id)
      let isPlace = thing.labels.contains(NodeKind.place.rawValue) || thing.labels.contains(Role.state.rawValue)
      let takesPart = edges.contains { edge in
        let end = isVenue && edge.type == .heldIn ? edge.to : edge.from
        guard !isVenue || !isPlace || edge.type == .heldIn else { return false }
        return ids.contains { (try? records.node(end).id) == $0 }
      }
      if takesPart { continue }
      guard try isNamed(thing, in: names, isMeeting: question.roles == ["Meeting"]) else { return false }
    }
    return true
  }

  /// Whether a name of the thing ends one of the event's names, or stands in it before a preposition.
  private func isNamed(_ thing: Thing, in names: [String], isMeeting: Bool) throws(StoreError) -> Bool {
    guard let node = try finder.nodes(thing.id).first else { return false }
    let record = try records.node(node)
    return ([record.name] + record.aliases).map(Folding.key).contains { own in
      names.contains { name in
        if isMeeting, " \(name) ".split(separator: " ").count > 1, " \(name) ".contains(" \(own) ") { return true }
        return name.utf8.count > own.utf8.count && name.utf8.suffix(own.utf8.count + 1).elementsEqual((" " + own).utf8)
      }
    }
  }

  // MARK: Dated statements

  private func datedStatements(_ question: EventQuestion) throws(StoreError) -> [Happening] {
    guard !question.types.isEmpty, !question.things.isEmpty else { return [] }
    let ids = AnswerQuery.unique(question.things.map(\.id))
    var pattern = StatementPattern(types: question.types)
    if ids.count == 2 || question.types == ["MEMBER_OF"] && ids.count > 1 {
      (pattern.from.ids, pattern.to.ids) = (ids, ids)
    } else if ids.count == 1, !question.filter.labels.isEmpty {
      // "When did Europol publish its report?"
      pattern.from.ids = ids
      pattern.to.labels = question.filter.labels
    } else {
      guard ids.count == 1 else { return [] }
      pattern.to.ids = ids
    }
    var found = try finder.find(pattern)
    if question.roles.contains("Document"), ids.count == 1, question.filter.labels.isEmpty {
      // "The declaration adopted at the meeting of 22 February."
      var outcome = StatementPattern(types: [RelationType.involvedIn.rawValue], from: EndFilter(ids: ids))
      outcome.capacities = ["outcome"]
      found += try finder.find(outcome)
    }
    return found.filter { ($0.on ?? $0.since) != nil && $0.modality == .fact }.map {
      Happening(node: nil, date: $0.on ?? $0.since, edges: [$0])
    }
  }

  /// What has no beginning that is stated has been since it was created.
  func begun(_ question: EventQuestion) throws(StoreError) -> EventQuestion {
    guard question.term == .begin, try terms(question, .begin).isEmpty else { return question }
    var created = question
    created.term = nil
    created.roles = [Role.creation.rawValue]
    created.types = [RelationType.established.rawValue]
    return created
  }

  private func terms(_ question: EventQuestion, _ term: EventQuestion.Term) throws(StoreError) -> [Happening] {
    guard question.things.count == 1, let node = try finder.nodes(question.things[0].id).first else { return [] }
    let edges = try records.edges(at: node).filter { $0.type != .mentions && $0.from == node }
    let record = try records.node(node)
    if let date = Asker.date(record.since, record.until, term) {
      let naming = try finder.find(StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [record.id])))
      return [Happening(node: nil, date: date, edges: naming)]
    }
    return edges.compactMap { edge in Asker.date(edge.since, edge.until, term).map { Happening(node: nil, date: $0, edges: [edge]) } }
  }

  private static func date(_ since: PartialDate?, _ until: PartialDate?, _ term: EventQuestion.Term) -> PartialDate? {
    switch term {
    case .begin: since
    case .end: until
    case .span: since == nil || until == nil ? nil : PartialDate(from: since, to: until)
    }
  }

  // MARK: Values

  /// Each date once; a coarse one not beside a finer one within it.
  private func dates(_ happenings: [Happening]) -> [ReplyItem] {
    let all = Set(happenings.compactMap(\.date))
    let finest = all.filter { date in !all.contains { $0 != date && date.covers($0) } }
    return finest.sorted(by: PartialDate.timelineOrder).map { date in
      let edges = happenings.filter { $0.date.map { date == $0 || $0.covers(date) } ?? false }.flatMap { happening in
        happening.edges.filter { $0.on == date || $0.since == date || $0.until == date }.isEmpty
          ? happening.edges
          : happening.edges.filter { $0.on == date || $0.since == date || $0.until == date }
      }
      return item(date.text, kind: "Date", edges)
    }
  }

  private func eventPlaces(_ happenings: [Happening], _ filter: ThingFilter) throws(StoreError) -> [ReplyItem] {
    var values: [Value] = []
    for edge in happenings.flatMap(\.edges) where edge.type == .heldIn {
      values.append(Value(node: try records.node(edge.to), edges: [edge]))
    }
    let merged = merged(values)
    if filter.labels.contains(Role.state.rawValue) {
      return merged.filter { $0.node.role == Role.state.rawValue }.map { item($0.node, $0.edges) }
    }
    let cities = merged.filter { $0.node.kind == NodeKind.place.rawValue }
    if filter.labels == [NodeKind.place.rawValue] { return cities.map { item($0.node, $0.edges) } }
    return (cities.isEmpty ? merged : cities).map { item($0.node, $0.edges) }
  }

  /// Who took part, as a fact; whom it merely concerned or who was invited did not.
  private func participants(_ happenings: [Happening], _ question: EventQuestion) throws(StoreError) -> [ReplyItem] {
    var values: [Value] = []
    var asked: [String] = []
    for thing in question.things { asked += try widened(EndFilter(ids: [thing.id]), []).ids ?? [] }
    for edge in happenings.flatMap(\.edges)
    where edge.type == .involvedIn && edge.modality == .fact && ["participant", "chair", "host", "signatory"].contains(edge.capacity) {
      let node = try records.node(edge.from)
      // Who met them is asked for, not they themselves.
      let isOwn = try bears(node, nameOf: question.things)
      if isOwn || asked.contains(node.id) { continue }
      if try passes(node, question.filter, [edge]) { values.append(Value(node: node, edges: [edge])) }
    }
    return merged(values).map { item($0.node, $0.edges) }
  }

  /// "EU home affairs ministers" are the Union's.
  private func bears(_ node: NodeRecord, nameOf things: [Thing]) throws(StoreError) -> Bool {
    let key = Folding.key(node.name) + " "
    for thing in things where thing.labels.contains("Actor") {
      for known in try finder.nodes(thing.id) {
        let record = try records.node(known)
        if ([record.name] + record.aliases).contains(where: { key.utf8.starts(with: (Folding.key($0) + " ").utf8) }) { return true }
      }
    }
    return false
  }

  /// What the event was about; the event itself where nothing says.
  private func subjects(_ happenings: [Happening], _ question: EventQuestion) throws(StoreError) -> [ReplyItem] {
    var values: [Value] = []
    for happening in happenings {
      guard let event = happening.node else { continue }
      // "What happened there": the event itself.
      if question.roles.isEmpty, !question.venues.isEmpty {
        values.append(Value(node: event, edges: happening.edges))
        continue
      }
      let about = happening.edges.filter { $0.capacity == "subject" || $0.capacity == "outcome" }
      let key = Folding.key(event.name)
      var best: Value?
      for edge in about {
        let record = try records.node(edge.from)
        guard try passes(record, question.filter, [edge]) else { continue }
        let name = Folding.key(record.name)
        if key.utf8.suffix(name.utf8.count).elementsEqual(name.utf8), best.map({ $0.node.name.utf8.count < record.name.utf8.count }) ?? true
        {
          best = Value(node: record, edges: [edge])
        }
      }
      if let best {
        values.append(best)
      } else if question.filter.labels.isEmpty {
        values.append(Value(node: event, edges: happening.edges))
      }
    }
    return merged(values).map { item($0.node, $0.edges) }
  }
}
