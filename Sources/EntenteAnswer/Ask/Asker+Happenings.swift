import EntenteLanguage
import EntenteModel
import EntenteStore

// Which events and dated statements fit a question.
extension Asker {
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
        happening.joined = []
        // A date that another text gives is none that this one gives.
        if question.term == nil, !happening.edges.contains(where: { ($0.on ?? $0.since) == happening.date }) { happening.date = nil }
      }
      try keepDone(&happening, question, scope)
      let fitting = try inContext(happening.edges, scope)
      guard !fitting.isEmpty, fits(happening, question) else { continue }
      if question.isPast, !fitting.contains(where: { $0.modality == .fact }) { continue }
      // "When did it end": that it runs to a day to come is a plan, however firmly it is told.
      if question.isPast, let date = happening.date, fitting.allSatisfy({ $0.stated.map { date.isAfter($0) == true } ?? false }) {
        continue
      }
      if scope.isHoped, !question.isNext, question.term == nil, fitting.allSatisfy({ $0.modality == .fact }) { continue }
      // "Where did the thirteen sign it": how many did is said of who signed, and where of the event.
      let isOfPlace = happening.node != nil && question.wanted == [.place] && scope.quoted.isEmpty
      if scope.number != nil && !isOfPlace || !scope.quoted.isEmpty { happening.edges = fitting }
      kept.append(happening)
    }
    return try inOrder(kept, question)
  }

  /// Leaves nothing of what others did than whom the question names.
  private func keepDone(_ happening: inout Happening, _ question: EventQuestion, _ scope: Scope) throws(StoreError) {
    if let part = question.part, try ofKind(happening.edges, part).isEmpty { happening.edges = [] }
    guard !scope.doers.isEmpty || scope.isDoneByGroup else { return }
    if happening.node == nil {
      var own: [EdgeRecord] = []
      for edge in happening.edges where try isCalled(edge.from, scope) { own.append(edge) }
      happening.edges = own.isEmpty ? [] : own + happening.edges.filter { $0.type == .heldIn || $0.type == .mentions }
    } else if try !isDone(happening, scope) {
      happening.edges = []
    }
  }

  /// Whether one who took part is called as the question calls who did it; else the event itself may be: "senior officials meeting".
  private func isDone(_ happening: Happening, _ scope: Scope) throws(StoreError) -> Bool {
    for edge in happening.all where Asker.isPart(edge) { if try isCalled(edge.from, scope) { return true } }
    guard !scope.isDoneByGroup, let event = happening.node, event.role == Role.meeting.rawValue else { return false }
    return holdsWords(event.name, scope.doers)
  }

  private func isCalled(_ node: NodeID, _ scope: Scope) throws(StoreError) -> Bool {
    let record = try records.node(node)
    if scope.isDoneByGroup, record.role != Role.group.rawValue { return false }
    return ([record.name] + record.aliases).contains { holdsWords($0, scope.doers) }
  }

  /// Whether a statement tells of one who took part, not of what it was about, nor of who was merely invited.
  static func isPart(_ edge: EdgeRecord) -> Bool {
    edge.type == .published || edge.type == .involvedIn && ["participant", "chair", "host", "signatory"].contains(edge.capacity)
  }

  private static let ordinals = ["first", "second", "third", "fourth", "fifth"]

  /// The first, the second, the last: where the documents number them, and this is the place that they give it.
  private func inOrder(_ kept: [Happening], _ question: EventQuestion) throws(StoreError) -> [Happening] {
    guard let ordinal = question.ordinal else { return kept }
    let dates = Set(kept.compactMap(\.date)).sorted(by: PartialDate.timelineOrder)
    let place = ordinal < 0 ? dates.count + ordinal : ordinal - 1
    guard dates.indices.contains(place) else { return [] }
    let called = { (date: PartialDate, words: [String]) in
      kept.contains { happening in
        guard happening.date == date else { return false }
        let said = [happening.node?.name ?? ""] + happening.edges.compactMap(\.quote)
        return said.contains { text in Folding.key(text).split(separator: " ").contains { words.contains(String($0)) } }
      }
    }
    let isNumbered = dates.indices.contains { at in
      at < Asker.ordinals.count && (ordinal < 0 || at >= place || at > 0) && called(dates[at], [Asker.ordinals[at]])
    }
    let isLast = ordinal < 0 && called(dates[place], ["last", "latest"])
    guard isLast || isNumbered && (ordinal > 0 || dates.count > 1) else { return [] }
    return kept.filter { $0.date == dates[place] }
  }

  private func fits(_ happening: Happening, _ question: EventQuestion) -> Bool {
    // What once took place does not say where or when it does.
    if question.isHabitual, happening.edges.contains(where: { $0.on != nil && $0.modality == .fact }) { return false }
    if question.isNext, question.term == nil {
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

  // MARK: Dated statements

  private func datedStatements(_ question: EventQuestion) throws(StoreError) -> [Happening] {
    if question.things.isEmpty { return try made(question) }
    guard !question.types.isEmpty else { return [] }
    // "When was the declaration made in Brussels": where it was made bounds it.
    let isOfText = question.roles == ["Document"]
    let ids = AnswerQuery.unique(question.things.map(\.id).filter { !isOfText || !question.venues.contains($0) })
    var pattern = StatementPattern(types: question.types)
    if ids.count == 2 || question.types == ["MEMBER_OF"] && ids.count > 1 {
      (pattern.from.ids, pattern.to.ids) = (ids, ids)
    } else if ids.count == 1, !question.filter.labels.isEmpty, !question.asksVenueOfText {
      // "When did Europol publish its report?"
      pattern.from.ids = ids
      pattern.to.labels = question.filter.labels
    } else {
      guard ids.count == 1 else { return [] }
      pattern.to.ids = ids
    }
    var found = try finder.find(pattern)
    if question.roles.contains("Document"), ids.count == 1, question.filter.labels.isEmpty || question.asksVenueOfText {
      // "The declaration adopted at the meeting of 22 February."
      var outcome = StatementPattern(types: [RelationType.involvedIn.rawValue], from: EndFilter(ids: ids))
      outcome.capacities = ["outcome"]
      found += try finder.find(outcome)
    }
    var happenings: [Happening] = []
    for edge in found where (edge.on ?? edge.since) != nil && edge.modality == .fact && Asker.isMade(edge, question.isIssued) {
      guard try holdsNames(question, [edge]) else { continue }
      let venues = question.wanted.contains(.place) || isOfText && !question.venues.isEmpty ? try venues(of: edge) : []
      if isOfText, try !areVenues(question.venues, of: venues) { continue }
      happenings.append(Happening(node: nil, date: edge.on ?? edge.since, edges: [edge] + venues))
    }
    return happenings
  }

  /// How texts say that one came out, and that one was agreed.
  private static let issuing = ["published", "issued", "released", "publicad", "publicou", "publico"]
  private static let agreeing = ["agree", "adopt", "adot", "approv", "endors", "acord", "aprob", "aprov"]

  /// Whether a statement's words don't say the other of the two: to be agreed is not to come out.
  static func isMade(_ edge: EdgeRecord, _ isIssued: Bool) -> Bool {
    let words = Folding.key(edge.quote ?? "").split(separator: " ")
    let says = { (stems: [String]) in words.contains { word in stems.contains { word.utf8.starts(with: $0.utf8) } } }
    guard edge.type == .published || edge.type == .involvedIn else { return true }
    return isIssued ? edge.type == .published && !says(agreeing) : says(agreeing) || !says(issuing)
  }

  /// Whether what the question calls it by ("the *second* strategy") stands in a name of the thing or in the words that tell of it.
  private func holdsNames(_ question: EventQuestion, _ edges: [EdgeRecord]) throws(StoreError) -> Bool {
    guard !question.nameWords.isEmpty else { return true }
    var said = edges.compactMap(\.quote)
    for thing in question.things {
      for node in try finder.nodes(thing.id) {
        let record = try records.node(node)
        said += [record.name] + record.aliases
      }
    }
    let words = Set(said.flatMap { Folding.key($0).split(separator: " ").map(String.init) })
    return question.nameWords.allSatisfy(words.contains)
  }

  // MARK: Terms

  /// What has no beginning that is stated has been since it was created or launched.
  func begun(_ question: EventQuestion) throws(StoreError) -> EventQuestion {
    guard question.term == .begin, try terms(question, .begin).isEmpty else { return question }
    var created = question
    created.term = nil
    created.roles = [Role.creation.rawValue, Role.launch.rawValue]
    created.types = [RelationType.established.rawValue]
    return created
  }

  private func terms(_ question: EventQuestion, _ term: EventQuestion.Term) throws(StoreError) -> [Happening] {
    guard question.things.count == 1, let node = try finder.nodes(question.things[0].id).first else { return [] }
    let edges = try records.edges(at: node).filter { $0.type != .mentions && $0.from == node }
    let record = try records.node(node)
    if let date = Asker.date(record.since, record.until, term) {
      let naming = try finder.find(StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [record.id])))
      guard try holdsNames(question, naming), !question.isNext || Asker.isAhead(record.since ?? date, naming) else { return [] }
      return [Happening(node: nil, date: date, edges: naming)]
    }
    var happenings: [Happening] = []
    for edge in edges {
      guard let date = Asker.date(edge.since, edge.until, term), try holdsNames(question, [edge]),
        !question.isNext || Asker.isAhead(edge.since ?? date, [edge])
      else { continue }
      happenings.append(Happening(node: nil, date: date, edges: [edge]))
    }
    return happenings
  }

  /// Whether a text that tells of it is older than the date.
  private static func isAhead(_ date: PartialDate, _ edges: [EdgeRecord]) -> Bool {
    edges.contains { $0.stated.map { $0.isBefore(date) == true } ?? false }
  }

  private static func date(_ since: PartialDate?, _ until: PartialDate?, _ term: EventQuestion.Term) -> PartialDate? {
    switch term {
    case .begin: since
    case .end: until
    case .span: since == nil || until == nil ? nil : PartialDate(from: since, to: until)
    }
  }
}
