import EntenteLanguage
import EntenteModel
import EntenteStore

// Who is named where.
extension Asker {
  func mentions(_ question: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    var reply = try listed(question, reading)
    // "In which paragraph is it first mentioned": the documents stand in time.
    if let isFirst = question.picksFirst, let one = isFirst ? reply.answers.first : reply.answers.last {
      reply.answers = [one]
      reply.cypher = wordQuery([one])
    }
    return question.asksWhether ? whether(reply, question, reading) : reply
  }

  private func listed(_ question: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    if let name = question.calledAs { return try called(name, question, reading) }
    if !question.words.isEmpty { return try spoken(question, reading) }
    if question.things.isEmpty { return try named(question, reading) }
    var lists: [[EdgeRecord]] = []
    var patterns: [StatementPattern] = []
    var compounded: [EdgeRecord] = []
    for thing in question.things {
      var pattern = mentionPattern(reading.scope)
      pattern.to =
        question.isNegated || question.wanted == .existence || question.asksWhether
        ? try widened(EndFilter(ids: [thing.id]), []) : EndFilter(ids: [thing.id])
      patterns.append(pattern)
      let own = try finder.run(pattern)
      let places = Set(own.map { "\($0.document ?? "") \($0.paragraph ?? "")" })
      let within = try compoundNamings(thing, reading.scope).filter { !places.contains("\($0.document ?? "") \($0.paragraph ?? "")") }
      compounded += within
      lists.append(own + within)
    }
    let reply = try answered(question, lists, patterns, reading)
    return compounded.isEmpty ? reply : shown(reply, lists.flatMap { $0 }, question)
  }

  private func answered(_ question: MentionQuestion, _ lists: [[EdgeRecord]], _ patterns: [StatementPattern], _ reading: Reading)
    throws(StoreError) -> Reply
  {
    let searched = self.searched(reading.scope)
    if question.isUniversal { return everywhere(lists, searched, reading, patterns) }
    if question.wanted == .existence {
      return existence(lists, searched, question, reading, existenceQuery(patterns, isNegated: question.isNegated))
    }
    guard !question.isNegated else {
      return absent(lists, searched, reading, absenceQuery(patterns, reading.scope, isCount: question.wanted == .count), question)
    }
    if !question.lacking.isEmpty { return try lacking(question, lists, patterns, reading) }
    let given = question.isJoint ? joint(lists, byPlace: question.joinsPlaces) : lists
    let reply = present(given.flatMap { $0 }, question, reading, query(question, patterns))
    return question.asksContent ? try withContent(reply) : reply
  }

  /// Documents, or paragraphs, that name some things and not others.
  private func lacking(_ question: MentionQuestion, _ lists: [[EdgeRecord]], _ patterns: [StatementPattern], _ reading: Reading)
    throws(StoreError) -> Reply
  {
    let byPlace = !question.countsDocuments
    let place = { (edge: EdgeRecord) in (edge.document ?? "") + (byPlace ? " " + (edge.paragraph ?? "") : "") }
    var absent: [StatementPattern] = []
    var naming: Set<String> = []
    for thing in question.lacking {
      var pattern = mentionPattern(reading.scope)
      pattern.to = try widened(EndFilter(ids: [thing.id]), [])
      absent.append(pattern)
      naming.formUnion(try finder.run(pattern).map(place))
    }
    let edges = joint(lists, byPlace: byPlace).flatMap { $0 }.filter { !naming.contains(place($0)) }
    if byPlace {
      let items = places(edges)
      guard !items.isEmpty else { return nothing(reading, "None does") }
      let given = AnswerQuery.match(edges)
      guard question.wanted == .count else { return reply(reading, items, cypher: given + AnswerQuery.places) }
      return reply(reading, [item(String(items.count), edges)], cypher: given + AnswerQuery.counted("r.document + ' ' + r.paragraph"))
    }
    let cypher = lackingQuery(patterns, absent, isCount: question.wanted == .count)
    let items = perDocument(edges)
    if question.wanted == .count { return reply(reading, [item(String(items.count), edges)], cypher: cypher) }
    return items.isEmpty ? nothing(reading, "None does", cypher: cypher) : reply(reading, items, cypher: cypher)
  }

  /// Paragraphs with all that is kept of them, in place of the names alone. O(edges).
  private func withContent(_ reply: Reply) throws(StoreError) -> Reply {
    var reply = reply
    var kept = KeptWords(records)
    for place in reply.answers.indices {
      let value = reply.answers[place].value
      for document in documents {
        guard let paragraph = document.paragraphs.first(where: { "\(document.designation) \($0.label)" == value }) else { continue }
        let quote = try kept.of(paragraph, of: document)
        guard !quote.isEmpty else { continue }
        reply.answers[place].evidence = [
          Evidence(document: document.designation, paragraph: paragraph.label, stated: document.date, modality: .fact, quote: quote)
        ]
      }
    }
    if !reply.answers.isEmpty, reply.note == nil { reply.note = "Quoted is how each paragraph begins and what is kept of it." }
    return reply
  }

  private func mentionPattern(_ scope: Scope) -> StatementPattern {
    var pattern = StatementPattern(types: ["MENTIONS"])
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    pattern.paragraph = scope.paragraph
    pattern.asOf = scope.asOf
    return pattern
  }

  /// Mentions in documents (or paragraphs) that name all.
  private func joint(_ lists: [[EdgeRecord]], byPlace: Bool) -> [[EdgeRecord]] {
    let key = { (edge: EdgeRecord) in (edge.document ?? "") + (byPlace ? " " + (edge.paragraph ?? "") : "") }
    guard let first = lists.first else { return lists }
    let common = lists.dropFirst().reduce(Set(first.map(key))) { $0.intersection($1.map(key)) }
    return lists.map { $0.filter { common.contains(key($0)) } }
  }

  private func present(_ edges: [EdgeRecord], _ question: MentionQuestion, _ reading: Reading, _ cypher: String?) -> Reply {
    let items: [ReplyItem]
    switch question.wanted {
    case .places: items = places(edges)
    case .count:
      let units = question.countsDocuments ? perDocument(edges) : places(edges)
      return reply(
        reading, [item(String(units.count), edges)], cypher: cypher,
        note: units.isEmpty ? nothing(reading, "Not mentioned").note : "In " + units.map(\.value).joined(separator: ", ") + ".")
    case .first(let first):
      let all = perDocument(edges)
      items = (first ? all.first : all.last).map { [$0] } ?? []
    case .date:
      let dated = documents.filter { view in view.date != nil && edges.contains { $0.document == view.record.id } }
      items =
        dated.first.map { view in
          [item(view.date?.text ?? "", kind: "Date", edges.filter { $0.document == view.record.id })]
        } ?? []
    case .most(let most): items = extreme(perDocument(edges), most) { $0.evidence.count }
    default:
      items = perDocument(edges)
      if question.wanted == .documents, !items.isEmpty, let other = otherNumber(items.map(\.value), reading.scope) {
        return nothing(reading, other, cypher: cypher)
      }
      if question.isOnly, items.count > 1 {
        return nothing(reading, "Not one alone: \(items.map(\.value).joined(separator: ", "))", cypher: cypher)
      }
    }
    return items.isEmpty ? nothing(reading, "Not mentioned", cypher: cypher) : reply(reading, items, cypher: cypher)
  }

  /// The documents with most (or fewest).
  private func extreme(_ items: [ReplyItem], _ most: Bool, by count: (ReplyItem) -> Int) -> [ReplyItem] {
    let best = most ? items.map(count).max() : items.map(count).min()
    return items.filter { count($0) == best }
  }

  /// Documents that name none of the things.
  private func absent(
    _ lists: [[EdgeRecord]], _ searched: [DocumentView], _ reading: Reading, _ cypher: String, _ question: MentionQuestion
  ) -> Reply {
    let naming = Set(lists.flatMap { $0 }.compactMap(\.document))
    let silent = searched.filter { !naming.contains($0.record.id) }
    if question.wanted == .count { return reply(reading, [item(String(silent.count), [])], cypher: cypher) }
    guard !silent.isEmpty else { return nothing(reading, "Every document searched mentions it", cypher: cypher) }
    return reply(
      reading,
      silent.map { ReplyItem(value: $0.designation, kind: $0.record.kind, id: $0.record.id, evidence: [opening($0)].compactMap { $0 }) },
      cypher: cypher,
      note: "Searched: " + silent.map { "\($0.designation) (\($0.paragraphs.count) paragraphs)" }.joined(separator: ", ") + ".")
  }

  /// Whether each of the documents names all of the things.
  private func everywhere(_ lists: [[EdgeRecord]], _ searched: [DocumentView], _ reading: Reading, _ patterns: [StatementPattern]) -> Reply
  {
    let silent = searched.filter { document in lists.contains { list in !list.contains { $0.document == document.record.id } } }
    let all = lists.flatMap { $0 }
    let cypher = everywhereQuery(patterns, reading.scope)
    guard !silent.isEmpty else { return reply(reading, [item("yes", all)], cypher: cypher) }
    let note =
      "Not mentioned in \(silent.map { "\($0.designation) (\($0.paragraphs.count) paragraphs searched)" }.joined(separator: ", "))."
    return reply(reading, [ReplyItem(value: "no", evidence: silent.compactMap { opening($0) })], cypher: cypher, note: note)
  }

  private func existence(
    _ lists: [[EdgeRecord]], _ searched: [DocumentView], _ question: MentionQuestion, _ reading: Reading, _ cypher: String
  ) -> Reply {
    let all = lists.allSatisfy { !$0.isEmpty }
    if all { return reply(reading, [item(question.isNegated ? "no" : "yes", lists.flatMap { $0 })], cypher: cypher) }
    guard !searched.isEmpty else { return nothing(reading, "No such document", cypher: cypher) }
    let count = searched.reduce(0) { $0 + $1.paragraphs.count }
    let note = "Not mentioned; \(count) paragraphs of \(searched.map(\.designation).joined(separator: ", ")) were searched."
    let value = ReplyItem(value: question.isNegated ? "yes" : "no", evidence: searched.compactMap { opening($0) })
    return reply(reading, [value], cypher: cypher, note: note)
  }

  /// The beginning of a document: what was searched.
  func opening(_ document: DocumentView) -> Evidence? {
    guard let first = document.paragraphs.first else { return nil }
    return Evidence(
      document: document.designation, paragraph: first.label, stated: document.date, modality: .fact, quote: first.opening)
  }

  // MARK: What is named

  /// Things of a kind that are named in the scope.
  private func named(_ question: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    var pattern = mentionPattern(reading.scope)
    pattern.to.labels = question.filter.labels
    pattern.stances = question.stances
    let edges = try beside(question.company, try finder.run(pattern))
    var values: [Value] = []
    for edge in edges where !question.company.contains(where: { (try? records.node(edge.to).id) == $0.id }) {
      let node = try records.node(edge.to)
      if try passes(node, question.filter, edges.filter { $0.to == edge.to }) { values.append(Value(node: node, edges: [edge])) }
    }
    let all = merged(values)
    let cypher =
      question.company.isEmpty
      ? namedQuery(question, pattern, edges, all)
      : AnswerQuery.match(all.flatMap(\.edges)) + (question.wanted == .count ? AnswerQuery.counted("b") : AnswerQuery.values("b"))
    guard !all.isEmpty else { return nothing(reading, "None is named", cypher: cypher) }
    if question.wanted == .values, let other = otherNumber(all.map(\.node.name), reading.scope) {
      return nothing(reading, other, cypher: cypher)
    }
    let own = all.flatMap(\.edges)
    switch question.wanted {
    case .count:
      let names = all.map(\.node.name).sorted().joined(separator: ", ")
      return reply(reading, [item(String(all.count), own)], cypher: cypher, note: "Named: \(names).")
    case .most(let most) where question.countsDocuments:
      // None is fewer than a few.
      let silent = searched(reading.scope).filter { document in !own.contains { $0.document == document.record.id } }
      if !most, !silent.isEmpty {
        let items = silent.map {
          ReplyItem(value: $0.designation, kind: $0.record.kind, id: $0.record.id, evidence: [opening($0)].compactMap { $0 })
        }
        return reply(
          reading, items, cypher: absenceQuery([pattern], reading.scope, isCount: false),
          note: "None is named there; quoted is how it begins.")
      }
      let items = extreme(perDocument(own), most) { document in
        all.count { value in value.edges.contains { citations.evidence($0).document == document.value } }
      }
      return reply(reading, items, cypher: cypher)
    case .most(let most):
      let size = { (value: Value) in question.ranksByDocuments ? Set(value.edges.map(\.document)).count : value.edges.count }
      let best = most ? all.map(size).max() : all.map(size).min()
      return reply(reading, all.filter { size($0) == best }.map { item($0.node, $0.edges) }, cypher: cypher)
    case .existence: return reply(reading, [item("yes", own)], cypher: cypher)
    case .places: return reply(reading, places(own), cypher: cypher)
    case .documents: return reply(reading, perDocument(own), cypher: cypher)
    default: return reply(reading, all.map { item($0.node, $0.edges) }.sorted { ($0.id ?? "") < ($1.id ?? "") }, cypher: cypher)
    }
  }

  /// Where a thing bears another name.
  private func called(_ name: String, _ question: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply {
    guard let thing = question.things.first, let node = try finder.nodes(thing.id).first else { return nothing(reading, "") }
    let key = Folding.key(name)
    let own = try namesWords(of: node)
    let edges = try records.edges(at: node).filter { edge in
      edge.type == .mentions
        ? Folding.key(edge.quote ?? "").contains(key) : Self.calls(Folding.key(edge.quote ?? ""), key, own)
    }
    let pattern = "MATCH (a)-[r]-(b) WHERE b.id = \(StatementPattern.literal(thing.id))"
    let shown = edges.isEmpty ? "toLower(r.quote) CONTAINS \(StatementPattern.literal(key))" : AnswerQuery.statements(edges)
    let cypher = "\(pattern) AND \(shown)\(AnswerQuery.places)"
    if edges.isEmpty, let told = try calledInSentence(thing, name, question, reading) { return told }
    guard !edges.isEmpty else { return nothing(reading, "Nowhere called “\(name)” in the words that are kept", cypher: cypher) }
    return reply(reading, places(edges), cypher: cypher)
  }

  /// The words of all names of a node, folded.
  private func namesWords(of node: NodeID) throws(StoreError) -> Set<Substring> {
    let record = try records.node(node)
    return Set(([record.name] + record.aliases).flatMap { Folding.key($0).split(separator: " ") })
  }

  /// Whether a quotation has a name where something is called by it: a long one anywhere; of one word or two ("the *Northern* Task Force") only beside
  /// a word of the thing's own names. All folded. O(quotation).
  static func calls(_ quote: String, _ name: String, _ own: Set<Substring>) -> Bool {
    let (words, called) = (quote.split(separator: " "), name.split(separator: " "))
    guard called.count <= shortName, !called.isEmpty else { return quote.contains(name) }
    return words.indices.contains { at in
      guard words[at...].starts(with: called) else { return false }
      let end = at + called.count
      return at > 0 && own.contains(words[at - 1]) || end < words.count && own.contains(words[end])
    }
  }

  /// Words of a name that is too short to stand for itself.
  private static let shortName = 2

  /// Where no quotation calls it so: the paragraphs that name it of which one sentence has all words of a description of some length.
  private func calledInSentence(_ thing: Thing, _ name: String, _ asked: MentionQuestion, _ reading: Reading) throws(StoreError) -> Reply? {
    let words = Folding.key(name).split(separator: " ").filter { $0.utf8.count > 3 }.map { HeldWord(String($0)) }
    guard words.count > 3 else { return nil }
    var question = asked
    (question.things, question.calledAs) = ([], nil)
    (question.words, question.company) = (words, [thing])
    let reply = try spoken(question, reading)
    return reply.answers.count == 1 ? reply : nil
  }

  /// The longest name under which the documents name it.
  func fullName(_ thing: Thing, _ reading: Reading) throws(StoreError) -> Reply {
    var pattern = StatementPattern(types: ["MENTIONS"], to: EndFilter(ids: [thing.id]))
    pattern.documents = reading.scope.documents.map { $0.map(\.thing.id) }
    let size = { (edge: EdgeRecord) in edge.quote?.unicodeScalars.count ?? 0 }
    let cypher = pattern.match() + " RETURN r.quote AS value ORDER BY size(value) DESC LIMIT 1"
    guard let longest = try finder.find(pattern).max(by: { (size($0), $1.edge) < (size($1), $0.edge) }), let quote = longest.quote,
      pattern.documents != nil || quote.utf8.count > thing.name.utf8.count + 3
    else { return nothing(reading, "No longer name is given", cypher: cypher) }
    return reply(reading, [item(quote, kind: thing.labels.first, id: thing.id, [longest])], cypher: cypher)
  }
}
