import EntenteLanguage
package import EntenteModel
package import EntenteStore

/// Answers plain questions: reads, looks up, and gives every value with the words that say it.
package struct Asker {
  let records: GraphRecords
  let names: GraphNames
  let finder: StatementFinder
  let citations: Citations
  let documents: [DocumentView]
  let shelf: SentenceShelf
  let sketches: PassageSketches

  /// O(documents).
  package init(_ records: GraphRecords) throws(StoreError) {
    self.records = records
    names = GraphNames(records)
    finder = StatementFinder(records: records)
    documents = try names.documentViews()
    citations = Citations(of: documents)
    let statements = StatementReader(records)
    shelf = SentenceShelf(records, documents, statements)
    sketches = PassageSketches(records, documents, statements)
  }

  /// The reply to a question. `asOf` bounds it to what holds on that date.
  package func ask(_ question: String, asOf: PartialDate? = nil) throws(StoreError) -> Reply {
    let reader = try names.reader(for: question)
    let reply = try ask(question, reader, asOf)
    guard reply.answers.isEmpty, !reply.understood else { return reply }
    if let other = try ask(inOtherWords: question, reader, asOf) { return other }
    guard let respelt = reader.respelt(question), var other = try ask(inOtherWords: respelt.text, reader, asOf) else {
      return reply
    }
    other.question = question
    other.reading = ([other.reading] + respelt.remarks).joined(separator: "; ")
    return other
  }

  /// The first answer that another wording of a question gets.
  private func ask(inOtherWords question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError) -> Reply? {
    for wording in reader.otherWordings(question) {
      var other = try ask(wording, reader, asOf)
      if other.answers.isEmpty { continue }
      other.question = question
      return other
    }
    return nil
  }

  private func ask(_ question: String, _ reader: QuestionReader<GraphNames>, _ asOf: PartialDate?) throws(StoreError) -> Reply {
    let apart = try takenApart(reader.plain(question), reader, asOf: asOf)
    if var apart, !apart.answers.isEmpty {
      apart.question = question
      return apart
    }
    let result = try reader.read(question)
    let reply = try reply(to: result, question, asOf)
    if reply.understood, !reply.answers.isEmpty || !result.holdsWords {
      // What has a direction that no statement bears out is told by no word beside the two.
      guard reply.answers.isEmpty, !Asker.isDirected(result), var told = try byStandings(reader.plain(question), asOf: asOf) else {
        return reply
      }
      told.question = question
      return told
    }
    if Asker.isDirected(result) { return reply }
    if let followed = try followingOn(question, reader, asOf: asOf) { return followed }
    if reader.isBeyondEvidence(question) { return reply.understood ? reply : apart ?? reply }
    var found = try byEvidence(reader.plain(question), asOf: asOf, else: reply)
    if found.answers.isEmpty, let retold = reader.retold(reader.plain(question)) {
      let other = try byEvidence(retold, asOf: asOf, else: reply)
      if !other.answers.isEmpty { found = other }
    }
    found.question = question
    // Where something took place is not where it is written.
    if found.answers.contains(where: { $0.kind == "Paragraph" }), reader.asksVenue(question) || Asker.asksPlace(result) { return reply }
    guard found.answers.isEmpty, case .refused(let refusal) = result, let reading = try reader.readWithRules(question, refused: refusal)
    else {
      // Each of its parts is understood, and together they give nothing.
      return found.understood || !found.answers.isEmpty ? found : apart.map { Asker.asked($0, question) } ?? found
    }
    return try self.reply(to: reading, question, asOf)
  }

  private static func asked(_ reply: Reply, _ question: String) -> Reply {
    var reply = reply
    reply.question = question
    return reply
  }

  private static func isDirected(_ result: ReadingResult) -> Bool {
    guard case .read(let reading) = result, case .statements(let asked) = reading.shape else { return false }
    return asked.isDirected && asked.patterns.allSatisfy { $0.from.ids != nil || $0.to.ids != nil }
  }

  private static func asksPlace(_ result: ReadingResult) -> Bool {
    guard case .read(let reading) = result, case .events(let asked) = reading.shape else { return false }
    return asked.allSatisfy { $0.wanted == [.place] }
  }

  func reply(to result: ReadingResult, _ question: String, _ asOf: PartialDate?) throws(StoreError) -> Reply {
    switch result {
    case .refused(let refusal):
      return Reply(question: question, understood: false, reading: "", note: refusal.note, suggestions: refusal.suggestions)
    case .read(let reading): return try reply(to: reading, question, asOf)
    case .several(let readings):
      var replies: [Reply] = []
      for reading in readings { replies.append(try reply(to: reading, question, asOf)) }
      return Asker.joined(replies, question)
    }
  }

  private func reply(to reading: Reading, _ question: String, _ asOf: PartialDate?) throws(StoreError) -> Reply {
    var reading = reading
    if let asOf { (reading.scope.asOf, reading.scope.isAsOfAsked) = (asOf, false) }
    var reply = try answer(reading, question)
    reply.question = question
    reply.reading = ([reading.words] + reading.remarks).joined(separator: "; ")
    return reply
  }

  /// Several questions in one: the values of each; where one part is not answered, its note says so.
  static func joined(_ replies: [Reply], _ question: String) -> Reply {
    if let refused = replies.first(where: { !$0.understood }) { return refused }
    // Of two questions of yes or no, an answer to one alone would be taken for both.
    let isOfFact = replies.contains { $0.answers.contains { ["yes", "no"].contains($0.value) } }
    if isOfFact, let silent = replies.first(where: { $0.answers.isEmpty }) { return silent }
    var joined = Reply(question: question, understood: true, reading: replies.map(\.reading).joined(separator: ". And: "))
    for item in replies.flatMap(\.answers) {
      if let known = joined.answers.firstIndex(where: { $0.value == item.value }) {
        joined.answers[known].evidence += item.evidence.filter { !joined.answers[known].evidence.contains($0) }
      } else {
        joined.answers.append(item)
      }
    }
    joined.cypher = AnswerQuery.joined(
      AnswerQuery.unique(replies.filter { !$0.answers.isEmpty || joined.answers.isEmpty }.compactMap(\.cypher)))
    let notes = replies.compactMap { reply in reply.note.map { "\(reply.reading): \($0)" } }
    joined.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return joined
  }

  /// Where nothing answers that is as the question calls it, but something else would, the words are named: it cannot be told whether they fit.
  private func answer(_ reading: Reading, _ question: String) throws(StoreError) -> Reply {
    let reply = try looked(reading, question)
    guard reply.answers.isEmpty, var filter = reading.shape.filter, !filter.qualities.isEmpty else { return reply }
    let words = filter.qualities.map { "“\($0.text)”" }.joined(separator: ", ")
    filter.qualities = []
    var bare = reading
    bare.shape = reading.shape.with(filter)
    guard try !looked(bare, question).answers.isEmpty else { return reply }
    return Reply(
      question: "", understood: false, reading: reading.words,
      note: "Not understood: \(words); the documents call nothing so that would answer without it.")
  }

  private func looked(_ reading: Reading, _ question: String) throws(StoreError) -> Reply {
    switch reading.shape {
    case .statements(let asked): return try statements(asked, reading)
    case .events(let asked): return try events(asked, reading)
    case .mentions(let asked): return try mentions(asked, reading)
    case .difference(let asked): return try difference(asked, reading)
    case .stances(let asked): return try stances(asked, reading)
    case .order(let left, let isBefore, let right): return try order(left, isBefore, right, reading)
    case .side(let left, let right): return try side(left, right, reading)
    case .sooner(let left, let right, let isFirst): return try sooner(left, right, isFirst, reading)
    case .texts(let texts, let isBefore, let bound): return try self.texts(texts, isBefore, bound, reading)
    case .fullName(let thing): return try fullName(thing, reading)
    case .extent(let asked, let ofParagraphs): return try extent(asked, ofParagraphs: ofParagraphs, reading)
    case .documentDates(let asked, let isAgreement): return try documentDates(asked, isAgreement, reading)
    case .trace(let thing):
      guard let node = try finder.nodes(thing.id).first else { return nothing(reading, "") }
      let trace = try Tracer(records).trace(node)
      var reply = try trace.reply(question: question, records)
      let naming = trace.namingDocuments
      if reply.answers.contains(where: { !naming.contains($0.id ?? "") }) {
        reply.answers.removeAll { !naming.contains($0.id ?? "") }
        reply.cypher = trace.query(naming)
      }
      if let bounded = reading.scope.documents {
        reply.answers.removeAll { item in !bounded.contains { $0.thing.id == item.id } }
        reply.cypher = trace.query(Set(reply.answers.compactMap(\.id)))
        reply.note = nil
        if reply.answers.isEmpty { return nothing(reading, "Not mentioned") }
      }
      return reply
    case .connection(let from, let to): return try connection(from, to, reading, question)
    }
  }

  /// The best paths between the two. That both fight the same crime is no connection.
  private func connection(_ from: Thing, _ to: Thing, _ reading: Reading, _ question: String) throws(StoreError) -> Reply {
    guard let start = try finder.nodes(from.id).first, let end = try finder.nodes(to.id).first else { return nothing(reading, "") }
    var options = PathOptions()
    options.asOf = reading.scope.asOf
    options.maximumLength = reading.scope.isDirect ? 1 : Self.longestConnection
    options.avoid = try nodes(labelled: NodeKind.crimeArea.rawValue).subtracting([start, end])
    var search = try PathSearch(records, options: options)
    var found = try search.best(from: start, to: end)
    found.paths.removeAll { $0.steps.count >= Self.longestConnection && !Self.passesPhase($0) }
    return try found.reply(question: question, from: try records.node(start), to: try records.node(end), records)
  }

  /// One step more than the longest connection that says something: it may lead from a programme to its phase.
  private static let longestConnection = 5

  private static func passesPhase(_ path: FoundPath) -> Bool {
    zip(path.steps, path.nodes.indices).contains { edges, place in
      edges[0].type == .partOf && [path.nodes[place], path.nodes[place + 1]].contains { $0.role == Role.phase.rawValue }
    }
  }

  func nodes(labelled name: String) throws(StoreError) -> Set<NodeID> {
    guard let label = records.store.label(named: name) else { return [] }
    var nodes: [NodeID] = []
    var position = 0
    records.store.nodes(with: label, from: &position, limit: records.store.nodeCount, into: &nodes)
    return Set(nodes)
  }

  // MARK: What all answers are made of

  func reply(_ reading: Reading, _ items: [ReplyItem], cypher: String?, note: String? = nil) -> Reply {
    Reply(question: "", reading: reading.words, cypher: cypher, answers: items, note: note)
  }

  /// An empty reply that says what was searched.
  func nothing(_ reading: Reading, _ what: String, cypher: String? = nil) -> Reply {
    let searched = self.searched(reading.scope)
    let paragraphs = searched.reduce(0) { $0 + $1.paragraphs.count }
    let place = searched.count == 1 ? searched[0].designation : "\(searched.count) documents"
    let found = what.isEmpty ? "Nothing that answers this" : what
    return reply(reading, [], cypher: cypher, note: "\(found); \(paragraphs) paragraphs of \(place) were searched.")
  }

  /// A question whose leftover words stand in no quotation that would answer.
  func notUnderstood(_ reading: Reading, _ words: [HeldWord]? = nil) -> Reply {
    Reply(
      question: "", understood: false, reading: reading.words,
      note:
        "Not understood: \((words ?? reading.scope.quoted).map { "“\($0.text)”" }.joined(separator: ", ")); nothing that the documents say holds these words."
    )
  }

  func searched(_ scope: Scope) -> [DocumentView] {
    guard let bounded = scope.documents else { return documents }
    return documents.filter { view in bounded.contains { $0.thing.id == view.record.id } }
  }

  func item(_ node: NodeRecord, _ edges: [EdgeRecord]) -> ReplyItem {
    let document = documents.first { $0.record.id == node.id }
    return ReplyItem(
      value: document?.designation ?? node.name, kind: node.kind, id: node.id, evidence: ordered(edges).map(citations.evidence))
  }

  func item(_ value: String, kind: String? = nil, id: String? = nil, _ edges: [EdgeRecord]) -> ReplyItem {
    ReplyItem(value: value, kind: kind, id: id, evidence: ordered(edges).map(citations.evidence))
  }

  /// The firmest first, then the newest.
  func ordered(_ edges: [EdgeRecord]) -> [EdgeRecord] {
    edges.sorted { a, b in
      if a.modality != b.modality { return a.modality > b.modality }
      if a.stated?.lastDay != b.stated?.lastDay { return a.stated?.lastDay ?? .min > b.stated?.lastDay ?? .min }
      return a.edge < b.edge
    }
  }

  /// One value a paragraph, in the order of the documents.
  func places(_ edges: [EdgeRecord]) -> [ReplyItem] {
    var byPlace: [String: [EdgeRecord]] = [:]
    for edge in edges { byPlace["\(edge.document ?? "") \(edge.paragraph ?? "")", default: []].append(edge) }
    var items: [ReplyItem] = []
    for document in documents {
      for label in document.paragraphs.map(\.label) + ["cover"] {
        guard let here = byPlace.removeValue(forKey: "\(document.record.id) \(label)") else { continue }
        items.append(item("\(document.designation) \(label)", kind: "Paragraph", here))
      }
    }
    return items
  }

  /// One value a document, in time.
  func perDocument(_ edges: [EdgeRecord]) -> [ReplyItem] {
    documents.compactMap { document in
      let own = edges.filter { $0.document == document.record.id }
      return own.isEmpty ? nil : item(document.designation, kind: document.record.kind, id: document.record.id, own)
    }
  }
}
