import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

// Questions whose words stand in one sentence, of which only a part is quoted: its statements answer them.
extension Asker {
  /// What the statements say in whose sentences all words of the question stand, quoted or not. O(statements × words).
  /// - Parameter isRepaired: whether words may have been read for others.
  func bySentences(_ reading: EvidenceReading, _ known: [Set<NodeID>], isRepaired: Bool)
    throws(StoreError) -> EvidenceFinding?
  {
    let question = reading.question
    var named = 0
    if case .date = question.asked { named = Set(question.names.flatMap(\.things)).count / 2 }
    if case .values = question.asked, question.words.count > question.typed.count, !isRepaired, question.filter != ThingFilter() {
      named = min(1, question.names.count)
    }
    guard question.words.count + named >= Self.leastHeld, !question.isSuperlative else { return nil }
    var found: [SentenceStatement] = []
    var said: [String: [SaidWord]] = [:]
    for sketch in try sketches.within(reading.scope, naming: known.flatMap { $0.sorted() }) {
      if said[sketch.document] == nil { said[sketch.document] = try saidWords(question.words, in: sketch.document) }
      let words = said[sketch.document] ?? []
      // A word that no sentence has, and that names no relation, no statement says.
      if words.contains(where: { $0.prints.isEmpty && $0.types.isEmpty }) { continue }
      for (place, row) in sketch.rows.enumerated() where row.type != .mentions {
        let sentences = try shelf.sentences(of: row.edge, in: sketch.document)
        guard SentenceStatement.mayHold(words, row.type, sentences) else { continue }
        let edges = try sketch.edges()
        let edge = edges[place]
        guard isIn(question.time, edge), isValid(edge, on: reading.scope.asOf), isAskedFor(edge, question) else { continue }
        var statement = SentenceStatement(edge: edge, beside: edges, sentences: sentences, named: [])
        for mention in edges where mention.type == .mentions {
          let places = try shelf.sentences(of: mention).map(\.start)
          if statement.sentences.contains(where: { places.contains($0.start) }) { statement.named.insert(mention.to) }
        }
        var names: Set<String> = []
        if case .values = question.asked { names = try stems(of: statement.named) }
        guard let exact = statement.held(question.words, apart: names) else { continue }
        statement.exact = exact
        found.append(statement)
      }
    }
    switch question.asked {
    case .values(let claim): return try values(reading, claim, found, known)
    case .date(let isBegin): return dates(reading, found, known, isBegin: isBegin)
    case .places, .documents, .number, .fact: return nil
    }
  }

  /// The words of a question with those of their senses whose words a document has at all.
  private func saidWords(_ words: [EvidenceWord], in document: String) throws(StoreError) -> [SaidWord] {
    let vocabulary = try shelf.vocabulary(document)
    return words.map { word in
      SaidWord(prints: word.prints.filter { !$0.isEmpty && vocabulary.holdsAll($0) }, types: word.types)
    }
  }

  /// The stems of the names of things, but for crimes: these are what a sentence is about.
  private func stems(of nodes: Set<NodeID>) throws(StoreError) -> Set<String> {
    var stems: Set<String> = []
    for node in nodes {
      let thing = try records.node(node)
      guard ![NodeKind.crimeArea.rawValue, NodeKind.event.rawValue].contains(thing.kind) else { continue }
      for name in [thing.name] + thing.aliases { stems.formUnion(HeldWord.stems(Folding.key(name))) }
    }
    return stems
  }

  /// How many words a question must have to be told from others by them: what one verb and a name ask, the grammar reads. Of a day two names
  /// count as a word, and so does one beside a word that names no relation, where a kind
  /// is asked for and nothing was misspelt.
  private static let leastHeld = 2

  /// Whether a statement is as firm as the question asks.
  private func isAskedFor(_ edge: EdgeRecord, _ question: EvidenceQuestion) -> Bool {
    if question.allowsHopes || edge.modality == .fact { return true }
    return !question.isPast && !Asker.done.contains(edge.type.rawValue)
  }

  private func values(_ reading: EvidenceReading, _ claim: PartClaim, _ found: [SentenceStatement], _ known: [Set<NodeID>])
    throws(StoreError) -> EvidenceFinding?
  {
    let question = reading.question
    let bound = known.reduce(into: Set()) { $0.formUnion($1) }
    let asksCrimes = question.filter.labels == [NodeKind.crimeArea.rawValue] && question.words.count - question.typed.count > Self.leastHeld
    var answers: [EvidenceAnswer] = []
    var best = 0
    for statement in found where statement.exact >= best {
      let edge = statement.edge
      let verbs = question.verbs(of: claim)
      let isNamed = !verbs.isEmpty && verbs.allSatisfy { $0.types.contains(edge.type.rawValue) }
      // "What is it to *launch*": a verb that names another relation is not said by this one.
      if verbs.contains(where: { !$0.types.isEmpty && !$0.types.contains(edge.type.rawValue) }) { continue }
      for isStart in [true, false] {
        let node = isStart ? edge.from : edge.to
        // Either end of "in cooperation with B" would do: it is B that is quoted there, and not who speaks.
        if edge.type.isSymmetric, !bound.contains(isStart ? edge.to : edge.from), !statement.quotes([node]) { continue }
        let own = StatementParts.of(edge.type, isStart: isStart, toCrimes: asksCrimes)
          .intersection(claim.parts)
        let isTelling = own.contains { StatementParts.isTelling(edge.type, $0) || asksCrimes && $0 != .object && edge.type == .addresses }
        // Who does what another verb says is not told by this statement, though both stand in one sentence.
        guard isNamed || isTelling && statement.quotesAny(question.words), !own.isEmpty, !bound.contains(node),
          !documents.contains(where: { $0.record.node == node })
        else {
          continue
        }
        let stands = zip(question.names, known).allSatisfy { name, nodes in
          statement.stands(nodes, name.claim, opposite: isStart ? edge.to : edge.from, isStart: !isStart, speakers: documents)
        }
        let other = isStart ? edge.to : edge.from
        let isOfText =
          reading.scope.documents.map { $0.count == 1 && $0[0].thing.id == edge.document } ?? false
          && documents.contains { $0.record.node == other && $0.record.id == edge.document }
        guard stands, !known.isEmpty || isTelling || isOfText else { continue }
        let record = try records.node(node)
        guard try passes(record, question.filter, [edge]) else { continue }
        if question.filter.labels.isEmpty, Self.isCalled(record, by: question.words) { continue }
        // What a statement says in the question's own words is nearer to it than what says the same.
        if statement.exact > best { (best, answers) = (statement.exact, []) }
        answers.append(EvidenceAnswer(node: record, edges: [edge]))
      }
    }
    let values = merged(answers.map { Value(node: $0.node, edges: $0.edges) })
    guard !values.isEmpty, reading.scope.number.map({ $0 == values.count }) ?? true else { return nil }
    let items = values.map { item($0.node, $0.edges) }.sorted { ($0.id ?? "") < ($1.id ?? "") }
    let reply = Reply(question: "", reading: EvidenceWords.ofSentence(reading), cypher: EvidenceAnswer.query(answers), answers: items)
    return EvidenceFinding(reply: reply, exact: best)
  }

  /// The one day that they give; `nil` where they give several.
  private func dates(_ reading: EvidenceReading, _ found: [SentenceStatement], _ known: [Set<NodeID>], isBegin: Bool)
    -> EvidenceFinding?
  {
    let told = found.filter { statement in
      let edge = statement.edge
      let typed = reading.question.typed
      guard edge.modality == .fact, typed.contains(where: { $0.types.contains(edge.type.rawValue) }) else { return false }
      guard known.contains(where: { $0.contains(edge.from) || $0.contains(edge.to) }) else { return false }
      return zip(reading.question.names, known).allSatisfy { name, nodes in
        // Who does it must be who the statement says does it.
        if name.claim.parts.contains(.agent), name.claim.parts.count == 1 { return nodes.contains(edge.from) }
        return nodes.contains(edge.from) || nodes.contains(edge.to) || !nodes.isDisjoint(with: statement.named)
      }
    }
    let date = { (edge: EdgeRecord) in isBegin ? edge.since : edge.on ?? edge.since }
    let edges = told.map(\.edge).filter { date($0) != nil }
    guard let day = edges.first.flatMap(date), edges.allSatisfy({ date($0) == day }) else { return nil }
    let cypher = AnswerQuery.match(edges) + " RETURN DISTINCT \(isBegin ? "r.since" : "coalesce(r.on, r.since)") AS value"
    let reply = Reply(
      question: "", reading: EvidenceWords.ofSentence(reading), cypher: cypher, answers: [item(day.text, kind: "Date", edges)])
    return EvidenceFinding(reply: reply, exact: told.map(\.exact).max() ?? 0)
  }
}

/// A word of a question: what says it in a document, and the relations that it may name.
private struct SaidWord {
  var prints: [[UInt32]]
  var types: Set<String>
}

/// A statement with the sentences in which its words stand.
private struct SentenceStatement {
  var edge: EdgeRecord
  /// The statements of its paragraph.
  var beside: [EdgeRecord]
  var sentences: [SentenceWords]
  /// The names in them.
  var named: Set<NodeID>
  /// How many words of the question they say as it does.
  var exact = 0

  /// Whether a statement of a type whose words stand in some sentences may hold all of the words. O(words × senses × sentences).
  static func mayHold(_ words: [SaidWord], _ type: RelationType, _ sentences: [SentenceWords]) -> Bool {
    let (words, sentences) = (words.span, sentences.span)
    for word in words.indices where !isSaid(words[word].prints, sentences) {
      guard words[word].types.contains(type.rawValue) else { return false }
    }
    return true
  }

  private static func isSaid(_ senses: [[UInt32]], _ sentences: Span<SentenceWords>) -> Bool {
    let senses = senses.span
    for sense in senses.indices {
      for sentence in sentences.indices where sentences[sentence].holdsAll(senses[sense]) { return true }
    }
    return false
  }

  /// How many of the words the sentences say as the question does; `nil` where one is missing that the statement's type does not say either. A word that stands in a
  /// name says nothing of anything else.
  func held(_ words: [EvidenceWord], apart names: Set<String>) -> Int? {
    var exact = 0
    for word in words {
      let first = word.prints.firstIndex { prints in sentences.contains { $0.holdsAll(prints) } }
      // Which of the senses it is that counts matters where some stand in names alone.
      let rank = first.flatMap { names.isEmpty && !word.prints[$0].isEmpty ? $0 : self.rank(word, apart: names) }
      guard rank != nil || word.types.contains(edge.type.rawValue) else { return nil }
      if rank == 0 { exact += 1 }
    }
    return exact
  }

  private func rank(_ word: EvidenceWord, apart names: Set<String>) -> Int? {
    word.senses.indices.first { place in
      let prints = word.prints[place]
      return (names.isEmpty && !prints.isEmpty || !word.senses[place].allSatisfy(names.contains))
        && sentences.contains { $0.holdsAll(prints) }
    }
  }

  /// Whether one of the words stands in what is quoted.
  func quotesAny(_ words: [EvidenceWord]) -> Bool {
    let stems = Set(HeldWord.stems(Folding.key(edge.quote ?? "")))
    return words.contains { $0.types.contains(edge.type.rawValue) || $0.senses.contains { $0.allSatisfy(stems.contains) } }
  }

  /// Whether one of the nodes is named within the words that the statement quotes.
  func quotes(_ nodes: Set<NodeID>) -> Bool {
    beside.contains { mention in
      mention.type == .mentions && nodes.contains(mention.to)
        && mention.spans.contains { own in edge.spans.contains { $0.start <= own.start && own.end <= $0.end } }
    }
  }

  /// Whether a name of the question has the part that it gives it: at the statement's other end, or else, where it neither does anything nor has anything
  /// done to it, among the words quoted.
  func stands(_ nodes: Set<NodeID>, _ claim: PartClaim, opposite: NodeID, isStart: Bool, speakers: [DocumentView]) -> Bool {
    if nodes.contains(opposite) { return !StatementParts.of(edge.type, isStart: isStart).isDisjoint(with: claim.parts) }
    let isSpoken = isStart && speakers.contains { $0.record.node == opposite }
    return quotes(nodes) && (isSpoken || !claim.options.isEmpty && claim.parts.isDisjoint(with: [.agent, .object]))
  }
}
