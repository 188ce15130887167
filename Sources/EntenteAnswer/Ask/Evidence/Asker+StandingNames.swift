import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

// The names that a sentence has where a question asks.
extension Asker {
  /// The names that stand where a question asks, in the sentences that say its words most nearly as it does.
  func names(_ reading: EvidenceReading, _ claim: PartClaim, _ known: [Set<NodeID>])
    throws(StoreError) -> EvidenceFinding?
  {
    let question = reading.question
    let asked = StandingClaim(claim, question.words)
    guard !asked.isEmpty, question.words.count > 1 || !known.isEmpty || question.isOfSpeaker && reading.scope.documents?.count == 1 else {
      return nil
    }
    // "Who adopts the operational plans": of a few words beside no name, whose order is not kept, that one verb's doer does it to just these cannot be seen.
    if known.isEmpty, weight(reading) < Self.leastHeldButForOne, !question.isOfSpeaker, claim.parts.contains(.agent) { return nil }
    // "What does the steering committee coordinate": that this committee does it no word tells either.
    if known.isEmpty, weight(reading) < Self.leastHeldButForOne, !question.isOfSpeaker, claim.parts == [.object], claim.governors.count > 1
    {
      return nil
    }
    var best = 0
    var answers: [EvidenceAnswer] = []
    for sentence in try sentences(reading.scope, known, saying: question.words) {
      guard let exact = try held(question.words, sentence), exact >= best, isTimed(sentence, question) else { continue }
      // "Who leads it": a verb that is the question's one word is said by no other ("coordinating").
      guard exact > 0 || question.words.count > 1 else { continue }
      let own = try named(reading, asked, known, sentence)
      guard !own.isEmpty else { continue }
      if exact > best { answers = [] }
      best = exact
      answers += own
    }
    return reply(reading, answers, EvidenceWords.ofSentence(reading)).map { EvidenceFinding(reply: $0, exact: best) }
  }

  /// "Who was informed on 12 July 2023": a day within the time stands beside one of the words, where the question gives a time.
  private func isTimed(_ sentence: StandingSentence, _ question: EvidenceQuestion) -> Bool {
    guard let time = question.time else { return true }
    // Of what is planned, the time is that of the text.
    let stated = documents.first { $0.record.id == sentence.sketch.document }?.date
    if question.allowsHopes, let stated, Self.isIn(time, stated) { return true }
    let prints = sentence.prints(question.words)
    return sentence.values.contains { value in value.date(of: prints, isBegin: false).map { Self.isIn(question.time, $0) } ?? false }
  }

  /// How much a question that names nothing tells of the one sentence that it means: its words, and the one text that it bounds itself to.
  func weight(_ reading: EvidenceReading) -> Int { reading.question.words.count + (reading.scope.documents?.count == 1 ? 1 : 0) }

  /// The same, where no sentence says every word of a long question that names something, and one alone says all but one; that one is told of. Nothing where it is a name, names a
  /// relation, is the verb of the question, or is the word beside which the answer would stand.
  func namesButForOneWord(_ reading: EvidenceReading, _ known: [Set<NodeID>]) throws(StoreError)
    -> Reply?
  {
    let question = reading.question
    guard case .values(let claim) = question.asked, question.words.count > Self.leastHeldButForOne, !question.isSuperlative,
      question.time == nil, !known.isEmpty
    else { return nil }
    var found: (answers: [EvidenceAnswer], missing: String)?
    for sentence in try sentences(reading.scope, known) {
      let missing = question.words.indices.filter { sentence.held([question.words[$0]]) == nil }
      guard missing.count == 1, isForgivable(question.words[missing[0]]) else { continue }
      let asked = StandingClaim(claim.apart(from: missing[0]), question.words)
      guard !asked.isEmpty else { continue }
      let own = try named(reading, asked, known, sentence)
      guard !own.isEmpty else { continue }
      guard found == nil else { return nil }
      found = (own, question.words[missing[0]].text)
    }
    guard let found else { return nil }
    return reply(reading, found.answers, EvidenceWords.ofSentence(reading) + "; “\(found.missing)” is not said there")
  }

  /// How many words of a question must be said at least where one need not be.
  static let leastHeldButForOne = 4

  private func isForgivable(_ word: EvidenceWord) -> Bool {
    word.types.isEmpty && !word.isPredicate && !word.text.utf8.contains { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }

  /// What a sentence has where a question asks, as firm as it is asked.
  private func named(_ reading: EvidenceReading, _ asked: StandingClaim, _ known: [Set<NodeID>], _ sentence: StandingSentence)
    throws(StoreError) -> [EvidenceAnswer]
  {
    let question = reading.question
    let claims = question.names.map { StandingClaim($0.claim, question.words, against: question.against) }
    let bound = known.reduce(into: Set()) { $0.formUnion($1) }
    let names = try sentence.names()
    var own: [EvidenceAnswer] = []
    for name in names where !bound.contains(name.node) && asked.isMet(by: name.standings) {
      guard try isTold(of: known, claims, names, beside: (name, asked), isLoose: question.words.count >= Self.leastHeldButForOne) else {
        continue
      }
      guard name.modality == .fact || question.allowsHopes || !question.isPast && name.modality == .commitment,
        !documents.contains(where: { $0.record.node == name.node })
      else { continue }
      let record = try records.node(name.node)
      // "What model do the plans follow": what the question speaks of is no answer to it.
      if question.filter.labels.isEmpty, Self.isCalled(record, by: question.words) { continue }
      if isBesideCalled(name, asked, names, question, bound) { continue }
      let edge = quoted(name, names.filter { bound.contains($0.node) }, sentence.sketch)
      guard try passes(record, question.filter, [edge]) else { continue }
      let whole = try example(name, names, sentence.sketch)
      let told = try records.node((whole ?? name).node)
      if whole != nil, try !passes(told, question.filter, [edge]) { continue }
      own.append(EvidenceAnswer(node: told, edges: [edge]))
    }
    return own
  }

  /// "Who developed the joint teams", of "developed by A and the joint teams that B supports": what the question calls by its words, and the sentence puts where the
  /// answer would stand, is not what that does something to.
  private func isBesideCalled(
    _ answer: StandingSentence.Name, _ asked: StandingClaim, _ names: [StandingSentence.Name], _ question: EvidenceQuestion,
    _ bound: Set<NodeID>
  ) -> Bool {
    names.contains { other in
      guard other.node != answer.node, asked.isMet(by: other.standings), !other.standings.allSatisfy({ !answer.standings.contains($0) })
      else { return false }
      if case .values(let claim) = question.asked, claim.parts == [.agent], bound.contains(other.node) { return true }
      let own = Set(HeldWord.stems(Folding.key(String((other.mention.quote ?? "").prefix { $0 != "(" }))))
      return own.count > 1 && own.isSubset(of: question.words.flatMap { HeldWord.stems(Folding.key($0.text)) })
    }
  }

  /// "Environmental crime, notably deforestation, has such effects": of an example, what it is one of, where that stands there, too, and is not said to do
  /// the same by itself.
  private func example(_ name: StandingSentence.Name, _ names: [StandingSentence.Name], _ sketch: PassageSketch) throws(StoreError)
    -> StandingSentence.Name?
  {
    let wholes = sketch.rows.filter { $0.type == .partOf && $0.from == name.node }.map(\.to)
    return names.first { wholes.contains($0.node) && $0.standings != name.standings }
  }

  /// Whether the names of a thing have several words of a question. O(names × words).
  static func isCalled(_ node: NodeRecord, by words: [EvidenceWord]) -> Bool {
    let own = Set(([node.name] + node.aliases).flatMap { HeldWord.stems(Folding.key($0)) })
    return words.count { HeldWord.stems(Folding.key($0.text)).allSatisfy(own.contains) } > 1
  }

  /// `nil` where there is none, or not as many as the question says.
  private func reply(_ reading: EvidenceReading, _ answers: [EvidenceAnswer], _ words: String) -> Reply? {
    let values = merged(answers.map { Value(node: $0.node, edges: $0.edges) })
    guard !values.isEmpty, reading.scope.number.map({ $0 == values.count }) ?? true else { return nil }
    let items = values.map { item($0.node, $0.edges) }.sorted { ($0.id ?? "") < ($1.id ?? "") }
    return Reply(question: "", reading: words, cypher: EvidenceAnswer.query(answers), answers: items)
  }
}
