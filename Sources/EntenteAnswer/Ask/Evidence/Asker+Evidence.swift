import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

// Questions that no grammar takes in: answered by the statements whose words hold all of theirs.
extension Asker {
  /// The reply to a question by evidence, else `refusal` with what comes nearest. O(words kept of the graph's paragraphs).
  func byEvidence(_ question: String, asOf: PartialDate?, else refusal: Reply) throws(StoreError) -> Reply {
    var nearest: NearMiss?
    let written = try readings(question, asOf, isRepairing: false)
    // As it is written; then with what may be misspelt set right.
    for isRepairing in [false, true] {
      for (reading, known) in isRepairing ? try readings(question, asOf, isRepairing: true) : written {
        let (matches, miss) = try matches(reading, known)
        var found = [try byStandings(reading, known)].compactMap { $0 }
        // What one verb says of whoever speaks only a sentence's own parts can tell.
        if reading.question.words.count > 1 || !known.isEmpty {
          found = [try answer(reading, matches, known)].compactMap { $0 } + found
          found += [try bySentences(reading, known, isRepaired: isRepairing)].compactMap { $0 }
        }
        if reading.question.asked == .fact, !isRepairing { found += [try allowed(reading, known)].compactMap { $0 } }
        if var reply = EvidenceFinding.best(found) {
          reply.question = question
          return reply
        }
        nearest = nearest ?? miss
      }
    }
    for (reading, known) in written {
      guard var reply = try namesButForOneWord(reading, known) else { continue }
      reply.question = question
      return reply
    }
    guard let nearest, !refusal.understood else { return refusal }
    var reply = refusal
    reply.note = [refusal.note, try nearest.note(citations)].compactMap { $0 }.joined(separator: " ")
    return reply
  }

  /// The ways in which a question may be read for evidence, with the nodes of its names; those that name nothing of the graph are left out.
  func readings(_ question: String, _ asOf: PartialDate?, isRepairing: Bool) throws(StoreError) -> [(EvidenceReading, [Set<NodeID>])] {
    var found: [(EvidenceReading, [Set<NodeID>])] = []
    for var reading in try names.reader(for: question).evidence(question, isRepairing: isRepairing) {
      if let asOf { reading.scope.asOf = asOf }
      var known: [Set<NodeID>] = []
      for name in reading.question.names { known.append(try nodes(of: name)) }
      if known.allSatisfy({ !$0.isEmpty }) { found.append((reading, known)) }
    }
    return found
  }

  private func answer(_ reading: EvidenceReading, _ matches: [EvidenceMatch], _ known: [Set<NodeID>]) throws(StoreError)
    -> EvidenceFinding?
  {
    switch reading.question.asked {
    case .values(let claim): return try values(reading, claim, matches, known)
    case .places, .documents: return places(reading, matches, known)
    case .date, .number, .fact: return nil
    }
  }

  /// The passages that name what the question names and say all of its words; and the one that comes nearest to it.
  private func matches(_ reading: EvidenceReading, _ known: [Set<NodeID>])
    throws(StoreError) -> ([EvidenceMatch], NearMiss?)
  {
    var builder = PassageBuilder(records, documents)
    var matches: [EvidenceMatch] = []
    var nearest: NearMiss?
    let words = sketches.numbered(reading.question.words)
    for sketch in try sketches.within(reading.scope, naming: known.flatMap { $0.sorted() }) {
      guard known.allSatisfy({ names in sketch.nodes.contains { names.contains($0) } }) else { continue }
      var isSaid = true
      for (word, own) in zip(reading.question.words, words) where isSaid && word.types.isEmpty { isSaid = try sketch.holds(own) }
      guard isSaid else {
        nearest = try NearMiss(reading.question, words, sketch, nearest) ?? nearest
        continue
      }
      if let match = EvidenceMatch(reading.question, try builder.passage(sketch)) { matches.append(match) }
    }
    return (matches, nearest)
  }

  /// A name's nodes, with the phases that count as it.
  func nodes(of name: EvidenceName) throws(StoreError) -> Set<NodeID> {
    var nodes: Set<NodeID> = []
    for id in try widened(EndFilter(ids: name.things.map(\.id)), []).ids ?? [] { nodes.formUnion(try finder.nodes(id)) }
    return nodes
  }

  // MARK: Values

  private func values(_ reading: EvidenceReading, _ claim: PartClaim, _ matches: [EvidenceMatch], _ known: [Set<NodeID>])
    throws(StoreError) -> EvidenceFinding?
  {
    var best: (exact: Int, answers: [EvidenceAnswer], match: EvidenceMatch)?
    for match in matches where match.exact >= best?.exact ?? 0 {
      guard match.exact > 0 || reading.question.words.count > 1 else { continue }
      let answers = try self.answers(match, reading, claim, known)
      guard !answers.isEmpty else { continue }
      if let before = best, before.exact == match.exact {
        best?.answers += answers
      } else {
        best = (match.exact, answers, match)
      }
    }
    guard let best else { return nil }
    let values = merged(best.answers.map { Value(node: $0.node, edges: $0.edges) })
    let words = EvidenceWords.of(reading, best.match)
    if let number = reading.scope.number, number != values.count { return nil }
    let items = values.map { item($0.node, $0.edges) }.sorted { ($0.id ?? "") < ($1.id ?? "") }
    let reply = Reply(question: "", reading: words, cypher: EvidenceAnswer.query(best.answers), answers: items)
    return EvidenceFinding(reply: reply, exact: best.exact)
  }

  /// What stands where the question asks: by the words, else by the ends of the statements.
  private func answers(_ match: EvidenceMatch, _ reading: EvidenceReading, _ claim: PartClaim, _ known: [Set<NodeID>])
    throws(StoreError) -> [EvidenceAnswer]
  {
    let isSaid = zip(reading.question.names, known).map { match.stands($1, $0.claim) }
    let bound = known.reduce(into: Set()) { $0.formUnion($1) }
    var answers: [EvidenceAnswer] = []
    // Of whoever does "it" no word tells what: the statement's ends must.
    let isVague = claim.options.allSatisfy { $0.part == .agent && $0.governor == nil }
    if match.isWhole, !isVague, isSaid.allSatisfy({ $0 }) {
      for place in match.lists(claim).joined() {
        guard let node = match.passage.names[place], !bound.contains(node) else { continue }
        let edges = match.passage.edges.filter { $0.type != .mentions && ($0.from == node || $0.to == node) }
        answers += try answer(node, edges, match, claim, reading)
      }
    }
    if !answers.isEmpty { return answers + (try companions(of: answers, match, claim, reading, bound)) }
    for edge in match.passage.edges where edge.type != .mentions && holdsMost(edge, match) {
      for isStart in [true, false] {
        let node = isStart ? edge.from : edge.to
        guard !bound.contains(node), isTold(edge, isStart, claim, match, zip(isSaid, known).map { ($0, $1) }) else { continue }
        answers += try answer(node, [edge], match, claim, reading)
      }
    }
    return answers
  }

  /// What else the statements of the values say in the same words of the same thing: the rest of a list that the quotations keep in pieces.
  private func companions(
    of answers: [EvidenceAnswer], _ match: EvidenceMatch, _ claim: PartClaim, _ reading: EvidenceReading, _ bound: Set<NodeID>
  ) throws(StoreError) -> [EvidenceAnswer] {
    var known = bound.union(answers.map(\.node.node))
    var found: [EvidenceAnswer] = []
    for answer in answers {
      for edge in answer.edges {
        let other = edge.other(than: answer.node.node), weight = match.weight(of: edge.quote ?? "", claim)
        for twin in match.passage.edges where twin.type == edge.type && twin.modality == edge.modality && twin.edge != edge.edge {
          let isSame =
            edge.type.isSymmetric ? twin.from == other || twin.to == other : edge.from == other ? twin.from == other : twin.to == other
          let own = match.weight(of: twin.quote ?? "", claim)
          // "Actively cooperate": one quotation of a list may leave out what its verb, which both quote, has beside it.
          let isOfOneVerb = own / match.question.words.count == weight / match.question.words.count && Asker.overlap(edge, twin)
          guard isSame, own == weight || isOfOneVerb, known.insert(twin.other(than: other)).inserted else { continue }
          found += try self.answer(twin.other(than: other), [twin], match, claim, reading)
        }
      }
    }
    return found
  }

  /// Whether two statements quote a word in common.
  private static func overlap(_ a: EdgeRecord, _ b: EdgeRecord) -> Bool {
    a.spans.contains { one in b.spans.contains { $0.start < one.end && one.start < $0.end } }
  }

  private func answer(_ node: NodeID, _ edges: [EdgeRecord], _ match: EvidenceMatch, _ claim: PartClaim, _ reading: EvidenceReading)
    throws(StoreError) -> [EvidenceAnswer]
  {
    let question = reading.question
    let firm = edges.filter { edge in
      guard isIn(question.time, edge), isValid(edge, on: reading.scope.asOf) else { return false }
      if question.allowsHopes || edge.modality == .fact { return true }
      return !question.isPast && !Asker.done.contains(edge.type.rawValue)
    }
    guard let most = firm.map({ match.weight(of: $0.quote ?? "", claim) }).max() else { return [] }
    let record = try records.node(node)
    guard !documents.contains(where: { $0.record.node == node }), try passes(record, question.filter, firm) else { return [] }
    return [EvidenceAnswer(node: record, edges: firm.filter { match.weight(of: $0.quote ?? "", claim) == most })]
  }

  func isValid(_ edge: EdgeRecord, on date: PartialDate?) -> Bool {
    guard let date else { return true }
    return ValidTime(since: edge.since, until: edge.until, on: edge.on, stated: edge.stated).holds(on: date) != false
  }

  /// Whether a statement's own words hold at least half of the question's, and two of them.
  private func holdsMost(_ edge: EdgeRecord, _ match: EvidenceMatch) -> Bool {
    let count = match.count(in: edge.quote ?? "")
    return count >= 2 && count * 2 >= match.question.words.count
  }

  /// Whether the end of a statement is what the question asks for, and the names of the question stand at the other or are said to have their parts.
  private func isTold(
    _ edge: EdgeRecord, _ isStart: Bool, _ claim: PartClaim, _ match: EvidenceMatch, _ names: [(isSaid: Bool, nodes: Set<NodeID>)]
  )
    -> Bool
  {
    let question = match.question
    guard match.isFilled(by: edge.type) else { return false }
    // A verb that names another relation is not proved by this one.
    let verbs = claim.governors.map { question.words[$0].types }
    guard verbs.allSatisfy({ $0.contains(edge.type.rawValue) }) else { return false }
    let own = StatementParts.of(edge.type, isStart: isStart).intersection(claim.parts)
    guard !own.isEmpty else { return false }
    let node = isStart ? edge.from : edge.to
    // Either end of "in cooperation with B" would do: it is B that stands there, and not who speaks.
    let stands = !edge.type.isSymmetric || match.passage.names.values.contains(node)
    var isLinked = stands && own.contains { StatementParts.isTelling(edge.type, $0) }
    for (name, (isSaid, nodes)) in zip(question.names, names) {
      let isOther = match.passage.edges.contains { other in
        other.type == edge.type && (isStart ? other.from : other.to) == node && nodes.contains(isStart ? other.to : other.from)
      }
      let fits = !StatementParts.of(edge.type, isStart: !isStart).isDisjoint(with: name.claim.parts)
      if isOther, fits { isLinked = true } else if !isSaid { return false }
    }
    return isLinked
  }

  // MARK: Places

  private func places(_ reading: EvidenceReading, _ matches: [EvidenceMatch], _ known: [Set<NodeID>]) -> EvidenceFinding? {
    var edges: [EdgeRecord] = []
    var first: EvidenceMatch?
    let best = matches.filter(\.isWhole).map(\.exact).max()
    let words = reading.question.words.count
    // One of several words may be said by another.
    guard let best, best >= words - (words > 2 ? 1 : 0) else { return nil }
    for match in matches where match.exact == best && match.isWhole {
      guard zip(reading.question.names, known).allSatisfy({ match.stands($1, $0.claim) }) else { continue }
      let most = match.passage.edges.map { match.count(in: $0.quote ?? "") }.max() ?? 0
      let own = match.passage.edges.filter { match.count(in: $0.quote ?? "") == most }
      // "Where does it say that it was created": not where its creation is only thought of.
      if reading.question.isPast, !own.contains(where: { $0.type != .mentions && $0.modality == .fact }) { continue }
      edges += own
      first = first ?? match
    }
    guard let first, !edges.isEmpty else { return nil }
    let isPlaces = reading.question.asked == .places
    // "According to the procedures, which text sets the framework": not the one that says so.
    if !isPlaces, reading.scope.documents?.count == 1 { return nil }
    let cypher = AnswerQuery.match(edges) + (isPlaces ? AnswerQuery.places : AnswerQuery.documents)
    let items = isPlaces ? self.places(edges) : perDocument(edges)
    let reply = Reply(question: "", reading: EvidenceWords.of(reading, first), cypher: cypher, answers: items)
    return EvidenceFinding(reply: reply, exact: best)
  }
}
