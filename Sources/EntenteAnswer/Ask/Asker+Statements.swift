import EntenteLanguage
import EntenteModel
import EntenteStore

// Relations: who does what to whom.
extension Asker {
  /// Types that say what was done: a hope of it is no answer to a question about the fact.
  static let done: Set<String> = [
    "ESTABLISHED", "MEMBER_OF", "CHAIRS", "IMPLEMENTS", "FUNDS", "PUBLISHED", "SUCCEEDS", "INVOLVED_IN", "HELD_IN", "CITES",
  ]

  func statements(_ question: StatementQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    if question.isDenied {
      return nothing(reading, "The documents say of nothing that this is not so; that they are silent denies nothing")
    }
    var question = question
    var found: [[EdgeRecord]] = []
    for at in question.patterns.indices {
      // The phases of a programme count as the programme, but for its parts.
      if question.patterns[at].types != ["PART_OF"] {
        question.patterns[at].from = try widened(question.patterns[at].from, question.patterns[at].types)
        question.patterns[at].to = try widened(question.patterns[at].to, question.patterns[at].types)
      }
      let edges = try finder.run(question.patterns[at])
      found.append(question.isDirected ? try directed(edges, question.patterns[at]) : edges)
    }
    let groups = Asker.membersFirst(
      question.patterns, found.map { $0.filter { isIn(question.time, $0) && isKnown($0, on: reading.scope) } })
    let all = begun(groups, question).map { $0.filter { isFirm($0, question, reading) } }
    var inContext: [[EdgeRecord]] = []
    for group in all {
      let own = try self.inContext(group, reading.scope)
      var written: [EdgeRecord] = []
      for edge in own where reading.scope.asksAuthor { if try isByPerson(edge) { written.append(edge) } }
      inContext.append(written.isEmpty ? own : written)
    }
    if inContext.allSatisfy(\.isEmpty), let (other, bounded) = aligned(question, reading) { return try statements(other, bounded) }
    if inContext.allSatisfy(\.isEmpty), reading.scope.number != nil, question.wanted == .values {
      return try numbered(question, reading, found, all)
    }
    if inContext.allSatisfy(\.isEmpty), !reading.scope.quoted.isEmpty { return notUnderstood(reading) }
    let hopes = groups.flatMap { $0 }.filter { !isFirm($0, question, reading) && $0.modality != .fact }
    let cypher = try query(question, selections(question, found, inContext))
    switch question.wanted {
    case .existence:
      if question.isOpen {
        let lists = try self.values(question, inContext)
        guard lists.contains(where: { !$0.isEmpty }) else {
          return nothing(reading, hopesNote(hopes) ?? "The documents don't say so, nor that it is not so", cypher: cypher)
        }
        return existence(question, reading, lists.map { $0.flatMap(\.edges) }, hopes, cypher)
      }
      if found.allSatisfy(\.isEmpty) {
        if let turned = try turned(question, reading) { return turned }
        if let other = try publishedByAnother(question, reading) { return other }
      }
      return existence(question, reading, inContext, hopes, cypher)
    case .date where lacksOne(question.patterns, inContext): return nothing(reading, "Not of all of them", cypher: nil)
    case .date: return dated(question, found, inContext, reading)
    case .places where !question.filter.qualities.isEmpty:
      // "Where are hybrid threats addressed": only what is called so.
      return notUnderstood(reading, question.filter.qualities)
    case .places: return listed(reading, places(inContext.flatMap { $0 }), cypher, hopes)
    case .documents where question.countsDocuments:
      let edges = inContext.flatMap { $0 }
      let texts = perDocument(edges)
      guard !texts.isEmpty else { return nothing(reading, "None says it") }
      return reply(
        reading, [item(String(texts.count), edges)], cypher: AnswerQuery.match(edges) + AnswerQuery.counted("r.document"),
        note: "These say it: " + texts.map(\.value).joined(separator: ", ") + ".")
    case .documents: return listed(reading, perDocument(inContext.flatMap { $0 }), cypher, hopes)
    default: break
    }
    let lists = try self.values(question, inContext)
    let selections = selections(question, found, lists.map { $0.flatMap(\.edges) })
    if question.wanted == .count { return try count(question, selections, merged(lists.flatMap { $0 }), inContext, reading) }
    let values = lists.flatMap { $0 }
    var reply = listed(reading, try self.items(merged(values)), try query(question, selections), hopes)
    let notes = [
      question.time == nil ? countedNote(found.flatMap { $0 }, reply.answers.count) : nil, datedNote(question, values.flatMap(\.edges)),
    ].compactMap { $0 }
    if !reply.answers.isEmpty, !notes.isEmpty { reply.note = ([reply.note].compactMap { $0 } + notes).joined(separator: " ") }
    return reply
  }

  /// Where the documents count more than they name: "16 countries".
  private func countedNote(_ edges: [EdgeRecord], _ given: Int) -> String? {
    let counted = edges.filter { $0.type == .memberOf && $0.modality == .fact && ($0.count ?? 0) > given }
    guard let most = counted.max(by: { ($0.count ?? 0) < ($1.count ?? 0) }), let count = most.count else { return nil }
    let evidence = citations.evidence(most)
    let place = CitationText.of(document: evidence.document, paragraph: evidence.paragraph)
    return "Named are \(given); \(count) are counted: “\(evidence.quote)” (\(place))."
  }

  /// Where only the text that states something lies in the time that is asked for.
  private func datedNote(_ question: StatementQuestion, _ edges: [EdgeRecord]) -> String? {
    guard question.time != nil, !edges.isEmpty, edges.allSatisfy({ $0.on == nil && $0.since == nil }) else { return nil }
    return "No day is given for it: the time is that of the text that states it."
  }

  /// Since when, or on what day, a statement holds; only where it says so itself.
  private func dated(_ question: StatementQuestion, _ found: [[EdgeRecord]], _ groups: [[EdgeRecord]], _ reading: Reading) -> Reply {
    let edges = groups.flatMap { $0 }.filter { $0.modality == .fact && ($0.on ?? $0.since) != nil }
    guard !edges.isEmpty else {
      let cypher = AnswerQuery.joined(
        question.patterns.map { $0.match(["coalesce(r.on, r.since) IS NOT NULL"]) + " RETURN DISTINCT coalesce(r.on, r.since) AS value" })
      return nothing(reading, "The documents give no date for it", cypher: cypher)
    }
    let dates = Set(edges.compactMap { $0.on ?? $0.since }).sorted(by: PartialDate.timelineOrder)
    let items = dates.map { date in item(date.text, kind: "Date", edges.filter { ($0.on ?? $0.since) == date }) }
    return reply(reading, items, cypher: AnswerQuery.match(edges) + " RETURN DISTINCT coalesce(r.on, r.since) AS value")
  }

  /// "Who belongs to it": its members, where it has some; else its parts.
  private static func membersFirst(_ patterns: [StatementPattern], _ groups: [[EdgeRecord]]) -> [[EdgeRecord]] {
    let hasMembers = zip(patterns, groups).contains { $0.types == [RelationType.memberOf.rawValue] && !$1.isEmpty }
    return zip(patterns, groups).map { hasMembers && $0.types == [RelationType.partOf.rawValue] ? [] : $1 }
  }

  private func selections(_ question: StatementQuestion, _ found: [[EdgeRecord]], _ chosen: [[EdgeRecord]]) -> [Selection] {
    let asksValues = [Wanted.values, .count].contains(question.wanted)
    return question.patterns.indices.map { at in
      Selection(
        pattern: question.patterns[at], found: found[at], chosen: chosen[at], filter: asksValues ? question.filter : ThingFilter(),
        time: question.time, asksFrom: question.asksFrom)
    }
  }

  /// Whether what a statement says lies in a time: its own date decides, else the day on which it was stated.
  func isIn(_ time: TimeFilter?, _ edge: EdgeRecord) -> Bool {
    guard let time else { return true }
    guard let date = edge.on ?? edge.since ?? (Asker.isToldByText(edge, time) ? edge.stated : nil) else { return false }
    return switch time.relation {
    case .within: time.date.covers(date)
    case .before: date.isBefore(time.date) == true
    case .after: date.isAfter(time.date) == true
    }
  }

  /// "When did *A and B* agree it": whether one of the ends that are asked of has no statement.
  private func lacksOne(_ patterns: [StatementPattern], _ groups: [[EdgeRecord]]) -> Bool {
    var told: [[[String]?]: Bool] = [:]
    for (pattern, edges) in zip(patterns, groups) {
      told[[pattern.from.ids, pattern.to.ids], default: false] = told[[pattern.from.ids, pattern.to.ids], default: false] || !edges.isEmpty
    }
    return told.values.contains(true) && told.values.contains(false)
  }

  /// "What has it fostered *since 2017*": what is itself said to be so since then, where anything is.
  private func begun(_ groups: [[EdgeRecord]], _ question: StatementQuestion) -> [[EdgeRecord]] {
    guard question.wanted == .values, let time = question.time, time.date.lastDay == PartialDate.openLast else { return groups }
    let isBegun = { (edge: EdgeRecord) in edge.since.map { $0.firstDay == time.date.firstDay } ?? false }
    return groups.contains { $0.contains(where: isBegun) } ? groups.map { $0.filter(isBegun) } : groups
  }

  /// Whether the day of the text may stand for that of what it says: of a year, and not of what is done once.
  private static func isToldByText(_ edge: EdgeRecord, _ time: TimeFilter) -> Bool {
    // What is only considered or called for is so as the text has it.
    if [.established, .published, .succeeds].contains(edge.type) { return edge.modality != .fact && time.relation == .within }
    // Who presides does so on the day on which that is said.
    if edge.type == .chairs, time.relation == .within { return true }
    return time.relation == .before || Int(time.date.lastDay) - Int(time.date.firstDay) > 300
  }

  /// Whether a statement may tell of the date that the question names: none does of a date after all texts, unless it says until when.
  func isKnown(_ edge: EdgeRecord, on scope: Scope) -> Bool {
    guard let date = scope.asOf, scope.isAsOfAsked, edge.until == nil else { return true }
    return !documents.allSatisfy { $0.date.map { date.isAfter($0) == true } ?? true }
  }

  private func listed(_ reading: Reading, _ items: [ReplyItem], _ cypher: String?, _ hopes: [EdgeRecord]) -> Reply {
    guard items.isEmpty else { return reply(reading, items, cypher: cypher) }
    return nothing(reading, hopesNote(hopes) ?? "The documents don't say it", cypher: cypher)
  }

  /// Whether who published it is a person: an actor of no sort of body.
  private func isByPerson(_ edge: EdgeRecord) throws(StoreError) -> Bool {
    guard edge.type == .published else { return false }
    let node = try records.node(edge.from)
    return node.kind == NodeKind.actor.rawValue && node.role == nil
  }

  /// Whether a statement answers, as firm as it is.
  private func isFirm(_ edge: EdgeRecord, _ question: StatementQuestion, _ reading: Reading) -> Bool {
    if question.isPresent, edge.modality != .fact { return false }
    // What should be, or may be, is not told by what is.
    let isOfText = edge.type == .addresses && documents.contains { $0.record.node == edge.from }
    let isPurpose = edge.type == .addresses && reading.scope.isPurpose
    if reading.scope.isHoped, edge.modality == .fact, !isOfText, !isPurpose { return isToCome(edge) || Asker.isInvited(edge, question) }
    if question.allowsHopes, edge.type == .memberOf, question.wanted == .values { return edge.modality != .fact }
    // Who is invited is not said to take part.
    if edge.capacity == "invited", question.patterns.allSatisfy({ $0.capacities.isEmpty }) { return false }
    if question.allowsHopes || reading.scope.isHoped && question.wanted == .values || edge.modality == .fact { return true }
    // Who is to sit in meetings that are held again and again.
    if edge.type == .involvedIn, edge.modality == .commitment, edge.on == nil, !question.isPast, question.wanted == .values { return true }
    // A document that commits its signatories to something does address it.
    if edge.type == .addresses, edge.modality == .commitment, documents.contains(where: { $0.record.node == edge.from }) { return true }
    if Asker.done.contains(edge.type.rawValue) || question.wanted == .existence { return false }
    if edge.modality == .possibility { return documents.contains { $0.record.node == edge.from } && edge.type == .addresses }
    return true
  }

  /// "The future agency": a fact of what is still to come, as "about to become" asks.
  private func isToCome(_ edge: EdgeRecord) -> Bool {
    edge.type == .succeeds && Folding.key(edge.quote ?? "").split(separator: " ").contains(where: Asker.coming.contains)
  }

  /// "May they be invited": who is invited may be.
  private static func isInvited(_ edge: EdgeRecord, _ question: StatementQuestion) -> Bool {
    edge.capacity == "invited" && question.patterns.allSatisfy { $0.capacities == ["invited"] }
  }

  /// What the texts call that is still to come.
  private static let coming: Set<Substring> = ["future", "futura", "futuro"]

  private func hopesNote(_ hopes: [EdgeRecord]) -> String? {
    guard let hope = ordered(hopes).first else { return nil }
    let evidence = citations.evidence(hope)
    let place = CitationText.of(document: evidence.document, paragraph: evidence.paragraph)
    return "Not said as a fact, only \(hope.modality.words ?? "stated"): “\(evidence.quote)” (\(place))"
  }

  /// Whether it is asked what one text itself does, and what it says is a hope: a text does what it says and nothing else, so then it does not do it.
  private func isOwnAct(_ question: StatementQuestion, _ hopes: [EdgeRecord]) -> Bool {
    guard let text = question.patterns.first?.from.ids?.first else { return false }
    return question.patterns.allSatisfy { $0.from.ids == [text] && Asker.done.isSuperset(of: $0.types) }
      && hopes.contains { $0.document == text }
  }

  private func existence(
    _ question: StatementQuestion, _ reading: Reading, _ groups: [[EdgeRecord]], _ hopes: [EdgeRecord], _ cypher: String?
  ) -> Reply {
    // Readings of one word are alternatives; subjects and objects side by side must all be there.
    // Of a day that only the text's own date would give nothing is told.
    let dated = { (edge: EdgeRecord) in question.time == nil || edge.on != nil || edge.since != nil }
    let groups = groups.map { $0.filter(dated) }
    let claims = Dictionary(grouping: zip(question.patterns, groups)) { [$0.0.from.ids ?? [], $0.0.to.ids ?? []] }
    guard claims.values.allSatisfy({ $0.contains { !$0.1.isEmpty } }) else {
      let note = hopesNote(hopes)
      if claims.count == 1, groups.allSatisfy(\.isEmpty), isOwnAct(question, hopes) {
        return reply(reading, [item("no", hopes)], cypher: AnswerQuery.match(hopes) + AnswerQuery.places, note: note.map { $0 + "." })
      }
      return nothing(reading, note ?? "The documents don't say so, nor that it is not so", cypher: cypher)
    }
    return reply(reading, [item("yes", groups.flatMap { $0 })], cypher: cypher)
  }

  /// "Which two countries joined": where no words give the number, there must be as many.
  private func numbered(_ question: StatementQuestion, _ reading: Reading, _ found: [[EdgeRecord]], _ groups: [[EdgeRecord]])
    throws(StoreError) -> Reply
  {
    var scope = reading.scope
    scope.number = nil
    var inContext: [[EdgeRecord]] = []
    for group in groups { inContext.append(try self.inContext(group, scope)) }
    let lists = try self.values(question, inContext)
    let values = merged(lists.flatMap { $0 })
    let cypher = try query(question, selections(question, found, lists.map { $0.flatMap(\.edges) }))
    guard !values.isEmpty else { return nothing(reading, "The documents don't say it", cypher: cypher) }
    if let other = otherNumber(values.map(\.node.name), reading.scope) { return nothing(reading, other, cypher: cypher) }
    return listed(reading, try self.items(values), cypher, [])
  }

  // MARK: Values

  struct Value {
    var node: NodeRecord
    var edges: [EdgeRecord]
  }

  /// The values that each pattern gives; where all must give them, only those that all do.
  private func values(_ question: StatementQuestion, _ groups: [[EdgeRecord]]) throws(StoreError) -> [[Value]] {
    var lists: [[Value]] = []
    for (pattern, edges) in zip(question.patterns, groups) { lists.append(try values(question, pattern, edges)) }
    guard question.isIntersection, let first = lists.first else { return lists }
    let common = lists.dropFirst().reduce(Set(first.map(\.node.node))) { $0.intersection($1.map(\.node.node)) }
    return lists.map { $0.filter { common.contains($0.node.node) } }
  }

  private func values(_ question: StatementQuestion, _ pattern: StatementPattern, _ edges: [EdgeRecord]) throws(StoreError) -> [Value] {
    if let anchor = question.anchor { return try anchored(question, anchor, edges) }
    let known = Set((question.asksFrom ? pattern.to.ids : pattern.from.ids) ?? [])
    var values: [Value] = []
    var filter = question.filter
    filter.qualities = []
    for edge in edges {
      var end = try records.node(question.asksFrom ? edge.from : edge.to)
      if pattern.isEitherWay, known.contains(end.id) { end = try records.node(question.asksFrom ? edge.to : edge.from) }
      guard !known.contains(end.id), try passes(end, filter, edges) else { continue }
      values.append(Value(node: end, edges: [edge]))
    }
    return merged(try called(values, question.filter.qualities))
  }

  /// Those that are so called. What one sentence lists is called alike: where most of the list is, all of it is.
  private func called(_ values: [Value], _ qualities: [HeldWord]) throws(StoreError) -> [Value] {
    if qualities.isEmpty { return values }
    var byList: [String: (called: Int, all: Int)] = [:]
    let list = { (value: Value) in "\(value.edges[0].document ?? "") \(value.edges[0].paragraph ?? "") \(value.edges[0].type)" }
    for value in values {
      byList[list(value), default: (0, 0)].all += 1
      if try isCalled(value.node, qualities, value.edges) { byList[list(value), default: (0, 0)].called += 1 }
    }
    return values.filter { value in byList[list(value)].map { $0.called * 2 > $0.all } ?? false }
  }

  /// One value a node, by how often and how firmly it is said.
  func merged(_ values: [Value]) -> [Value] {
    var order: [NodeID] = []
    var byNode: [NodeID: Value] = [:]
    for value in values {
      if byNode[value.node.node] == nil { order.append(value.node.node) }
      byNode[value.node.node, default: Value(node: value.node, edges: [])].edges += value.edges.filter { edge in
        !(byNode[value.node.node]?.edges.contains(edge) ?? false)
      }
    }
    return order.compactMap { byNode[$0] }
  }

  private func items(_ values: [Value]) throws(StoreError) -> [ReplyItem] {
    values.map { item($0.node, $0.edges) }.sorted { a, b in
      a.modality != b.modality ? a.modality > b.modality : (a.id ?? a.value) < (b.id ?? b.value)
    }
  }

  /// Whether the values are named as some of more: new members, or behind "such as".
  private func isOpenList(_ question: StatementQuestion, _ values: [Value]) throws(StoreError) -> Bool {
    for edge in values.flatMap(\.edges) where edge.type != .addresses {
      guard edge.type != .memberOf || question.isOpenList else { continue }
      let marks = edge.type == .memberOf ? Asker.entries : Asker.openers
      let sentences = try shelf.sentences(of: edge)
      if sentences.contains(where: { sentence in marks.contains { $0.allSatisfy(sentence.holds) } }) { return true }
    }
    return false
  }

  /// What tells of members who came, and not of all who are there, by its stems.
  private static let entries = [
    "accession", "acceded", "joined", "joining", "incorporation", "incorporated", "admitted", "admission", "new",
  ].map { HeldWord.stems($0) }
  /// What begins a list that is not whole, by its stems.
  private static let openers = ["such as", "in particular", "including", "notably", "the other", "inter alia"].map { HeldWord.stems($0) }

  /// The number that the documents give, else that of what they name.
  private func count(
    _ question: StatementQuestion, _ selections: [Selection], _ values: [Value], _ groups: [[EdgeRecord]], _ reading: Reading
  ) throws(StoreError) -> Reply {
    var counted = try counted(groups.flatMap { $0 }, question.filter)
    // What a text without a date counts is not told of a day.
    if reading.scope.asOf != nil, reading.scope.documents == nil {
      counted.removeAll { $0.stated == nil && $0.since == nil && $0.on == nil }
    }
    let numbers = Set(counted.compactMap(\.count)).sorted()
    if !numbers.isEmpty {
      let cypher = AnswerQuery.match(counted) + " RETURN DISTINCT toString(r.count) AS value"
      return reply(reading, numbers.map { number in item(String(number), counted.filter { $0.count == number }) }, cypher: cypher)
    }
    guard !values.isEmpty else {
      var listing = question
      listing.wanted = .values
      return nothing(reading, "None is named", cypher: try query(listing, selections))
    }
    let cypher = try query(question, selections)
    if try isOpenList(question, values) {
      let names = values.map(\.node.name).sorted().joined(separator: ", ")
      return nothing(reading, "How many there are is not said; named are \(names)", cypher: cypher)
    }
    return reply(
      reading, [item(String(values.count), values.flatMap(\.edges))], cypher: cypher,
      note: "Named: " + values.map(\.node.name).sorted().joined(separator: ", ") + ".")
  }
}
