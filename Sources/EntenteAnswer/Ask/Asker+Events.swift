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
    /// Statements by which it is known who took part in it, or that it is the one that is meant.
    var joined: [EdgeRecord] = []
    var all: [EdgeRecord] { edges + joined }
  }

  func events(_ questions: [EventQuestion], _ reading: Reading) throws(StoreError) -> Reply {
    var items: [ReplyItem] = []
    var queries: [String] = []
    for asked in questions {
      let question = try begun(asked)
      let happenings = try happenings(question, reading.scope)
      if question.isOfOne, let several = try severalMeant(happenings) {
        return Reply(question: "", understood: true, reading: reading.words, note: several)
      }
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
    return reading.scope.quoted.isEmpty ? nothing(reading, try unheld(questions, reading.scope), cypher: cypher) : notUnderstood(reading)
  }

  /// "Where was the meeting held", of which there were several in several places, on several days: which one is meant cannot be told. O(happenings²).
  private func severalMeant(_ happenings: [Happening]) throws(StoreError) -> String? {
    let own = happenings.filter { $0.node != nil && $0.date != nil }
    for first in own {
      for second in own where second.node?.node != first.node?.node {
        guard let a = first.date, let b = second.date, !a.overlaps(b) else { continue }
        let names = AnswerQuery.unique(own.compactMap(\.node?.name)).joined(separator: "; ")
        return "There are several, and the question does not say which it means: \(names)."
      }
    }
    return nil
  }

  private func unheld(_ questions: [EventQuestion], _ scope: Scope) throws(StoreError) -> String {
    for question in questions { if let note = try ofPhase(question, scope) { return note } }
    return "No such event with that is stated"
  }

  /// What one question wants of what happened.
  private func items(_ question: EventQuestion, _ wanted: Wanted, _ happenings: [Happening]) throws(StoreError) -> [ReplyItem] {
    let edges = happenings.flatMap(\.edges)
    switch wanted {
    case .date: return dates(happenings)
    case .place: return try eventPlaces(happenings, question.filter)
    case .values: return question.asksParticipants ? try participants(happenings, question) : try subjects(happenings, question)
    case .places: return places(try ofKind(timed(edges, question), question.filter))
    case .documents: return perDocument(try ofKind(timed(edges, question), question.filter))
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

  /// "Where does it say that it was created *on 2 March 2022*": the statements that give a time themselves, where the question gives one.
  private func timed(_ edges: [EdgeRecord], _ question: EventQuestion) -> [EdgeRecord] {
    question.time == nil ? edges : edges.filter { $0.on != nil || $0.since != nil || $0.until != nil }
  }

  /// Statements that count those of the kind that is asked for: a body's "13 Member States" are states, and count as no agencies.
  func counted(_ edges: [EdgeRecord], _ filter: ThingFilter) throws(StoreError) -> [EdgeRecord] {
    try ofKind(edges.filter { $0.count != nil }, filter)
  }

  /// Statements of which one end, or those whom it counts, are of the kind that is asked for.
  func ofKind(_ edges: [EdgeRecord], _ filter: ThingFilter) throws(StoreError) -> [EdgeRecord] {
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

  // MARK: Values

  /// Each date once; a coarse one not beside a finer one within it.
  private func dates(_ happenings: [Happening]) -> [ReplyItem] {
    let all = Set(happenings.compactMap(\.date))
    let finest = all.filter { date in !all.contains { $0 != date && date.covers($0) } }
    return finest.sorted(by: PartialDate.timelineOrder).map { date in
      let edges = happenings.filter { $0.date.map { date == $0 || $0.covers(date) } ?? false }.flatMap { happening in
        happening.edges.filter { $0.on == date || $0.since == date || $0.until == date }.isEmpty
          ? happening.edges
          : happening.edges.filter { $0.on == date || $0.since == date || $0.until == date } + happening.joined
      }
      return item(date.text, kind: "Date", edges)
    }
  }

  private func eventPlaces(_ happenings: [Happening], _ filter: ThingFilter) throws(StoreError) -> [ReplyItem] {
    var values: [Value] = []
    for happening in happenings {
      for edge in happening.edges where edge.type == .heldIn || edge.type == .mentions {
        values.append(Value(node: try records.node(edge.to), edges: [edge] + happening.joined))
      }
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
    for edge in happenings.flatMap(\.all) where edge.modality == .fact && Asker.isPart(edge) {
      let node = try records.node(edge.from)
      // Who met them is asked for, not they themselves.
      let isOwn = try bears(node, nameOf: question.things)
      if isOwn || asked.contains(node.id) { continue }
      if try passes(node, question.filter, [edge]) { values.append(Value(node: node, edges: [edge])) }
    }
    return merged(values).map { item($0.node, $0.edges) }
  }

  /// "EU home affairs ministers" are the Union's.
  func bears(_ node: NodeRecord, nameOf things: [Thing]) throws(StoreError) -> Bool {
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
      guard let event = happening.node else {
        for edge in happening.edges where question.roles == ["Document"] {
          if let text = try textMade(edge), try passes(text, question.filter, [edge]) { values.append(Value(node: text, edges: [edge])) }
        }
        continue
      }
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
