import EntenteLanguage
import EntenteLexicon
import EntenteModel
import EntenteStore

// Questions that no statement answers, and one sentence does: it has all of their words, and in it what is asked for stands where the question asks.
extension Asker {
  /// The reply to a question that was understood and that no statement answers, where it asks for a name and a sentence has that where it asks; `nil` where none has.
  func byStandings(_ question: String, asOf: PartialDate?) throws(StoreError) -> Reply? {
    for (reading, known) in try readings(question, asOf, isRepairing: false)
    where !reading.question.asksWhereWritten && (!known.isEmpty || isTellingAlone(reading)) {
      if let found = try byStandings(reading, known) { return found.reply }
    }
    return nil
  }

  /// Whether a question that names nothing may be told from others by its words: who does something by more of them than between whom it is.
  private func isTellingAlone(_ reading: EvidenceReading) -> Bool {
    guard case .values(let claim) = reading.question.asked, claim.parts.isDisjoint(with: [.agent, .object]) else {
      return weight(reading) >= Self.leastHeldButForOne
    }
    return weight(reading) >= Self.leastSaid
  }

  /// What stands where a question asks, in the sentences that say most of its words as it does. O(sentences × words).
  func byStandings(_ reading: EvidenceReading, _ known: [Set<NodeID>]) throws(StoreError)
    -> EvidenceFinding?
  {
    let question = reading.question
    guard !question.isSuperlative else { return nil }
    if question.time != nil {
      switch question.asked {
      case .values, .date: break
      default: return nil
      }
    }
    switch question.asked {
    case .values(let claim): return try names(reading, claim, known)
    case .date(let isBegin):
      return try value(reading, known) { name, sentence in
        let prints = sentence.prints(question.words)
        let date = name.date(of: prints, isBegin: isBegin) ?? (question.isEarliest ? name.date(of: prints, isBegin: !isBegin) : nil)
        return date.flatMap { Self.isIn(question.time, $0) ? ($0.text, "Date") : nil }
      }
    case .number(let unit):
      let words = StandingClaim.prints(question.words[unit])
      return try value(reading, known) { name, _ in name.number(of: words).map { (length($0, of: name, question), "Number") } }
    case .places, .documents: return try places(reading, known)
    case .fact: return try fact(reading, known)
    }
  }

  static func isIn(_ time: TimeFilter?, _ date: PartialDate) -> Bool {
    guard let time else { return true }
    return switch time.relation {
    case .within: time.date.covers(date)
    case .before: date.isBefore(time.date) == true
    case .after: date.isAfter(time.date) == true
    }
  }

  /// Where a sentence says every word and names all names as the question has them.
  private func places(_ reading: EvidenceReading, _ known: [Set<NodeID>]) throws(StoreError)
    -> EvidenceFinding?
  {
    let question = reading.question
    guard question.words.count >= Self.leastSaid, reading.question.asked == .places || reading.scope.documents?.count != 1 else {
      return nil
    }
    let claims = question.names.map { StandingClaim($0.claim, question.words, against: question.against) }
    var edges: [EdgeRecord] = []
    var most = 0
    for sentence in try sentences(reading.scope, known, saying: question.words) {
      guard let exact = sentence.held(question.words), exact + 1 >= question.words.count, var edge = try sentence.anyMention() else {
        continue
      }
      let names = try sentence.names()
      guard try isTold(of: known, claims, names) else { continue }
      let bound = known.reduce(into: Set()) { $0.formUnion($1) }
      let fragments = names.filter { bound.contains($0.node) }.flatMap { Fragment.of($0.mention.quote ?? "", $0.mention.spans) }
      (edge.quote, edge.spans) = quotation(fragments, sentence.sketch)
      edges.append(edge)
      most = max(most, exact)
    }
    guard !edges.isEmpty else { return nil }
    let isPlaces = question.asked == .places
    let cypher = AnswerQuery.match(edges) + (isPlaces ? AnswerQuery.places : AnswerQuery.documents)
    let reply = Reply(
      question: "", reading: EvidenceWords.ofSentence(reading), cypher: cypher, answers: isPlaces ? self.places(edges) : perDocument(edges))
    return EvidenceFinding(reply: reply, exact: most)
  }

  /// "Yes" where a sentence says every word, and every name of the question stands in it as the question has it, as firmly as it is asked; else
  /// nothing: what is not said is not denied.
  private func fact(_ reading: EvidenceReading, _ known: [Set<NodeID>]) throws(StoreError)
    -> EvidenceFinding?
  {
    let question = reading.question
    guard !question.isPast, !question.isOfDuty, !known.isEmpty, question.words.count + known.count >= Self.leastSaid else { return nil }
    let claims = question.names.map { StandingClaim($0.claim, question.words, against: question.against) }
    guard claims.allSatisfy({ !$0.isEmpty }) else { return nil }
    var best = 0
    var edges: [EdgeRecord] = []
    for sentence in try sentences(reading.scope, known, saying: question.words) {
      // "Either in A or in B": of one of them nothing is said by itself.
      guard !sentence.offersChoice, let exact = try held(question.words, sentence), exact >= best,
        var edge = try sentence.anyMention(), try !isAverted(known, question, in: sentence)
      else { continue }
      let firm = try sentence.names().filter { $0.modality == .fact || question.allowsHopes && $0.modality != .possibility }
      guard try isTold(of: known, claims, firm) else { continue }
      let own = firm.filter { name in known.contains { $0.contains(name.node) } }
      (edge.quote, edge.spans) = quotation(own.flatMap { Fragment.of($0.mention.quote ?? "", $0.mention.spans) }, sentence.sketch)
      if exact > best { edges = [] }
      best = exact
      edges.append(edge)
    }
    guard !edges.isEmpty else { return nil }
    let cypher = AnswerQuery.match(edges) + " RETURN 'yes' AS value"
    let reply = Reply(question: "", reading: EvidenceWords.ofSentence(reading), cypher: cypher, answers: [item("yes", edges)])
    return EvidenceFinding(reply: reply, exact: best)
  }

  /// "To *counter* the infiltration of crime": that a crime does something, or has it done to it, is not said where the sentence is about averting it.
  private func isAverted(_ known: [Set<NodeID>], _ question: EvidenceQuestion, in sentence: StandingSentence) throws(StoreError) -> Bool {
    guard sentence.averts,
      !question.words.contains(where: { $0.senses.contains { $0.contains(where: StandingSentence.averting.contains) } })
    else { return false }
    for (name, nodes) in zip(question.names, known) where !name.claim.parts.isDisjoint(with: [.agent, .object]) {
      for node in nodes where try records.node(node).kind == NodeKind.crimeArea.rawValue { return true }
    }
    return false
  }

  /// How many words a question for a place must have.
  private static let leastSaid = 3

  /// The one date or number that the sentences give which say every word; `nil` where they give several.
  private func value(
    _ reading: EvidenceReading, _ known: [Set<NodeID>],
    _ told: (SentenceName, StandingSentence) -> (text: String, kind: String)?
  ) throws(StoreError) -> EvidenceFinding? {
    let question = reading.question
    // "When was the meeting held": of which one, nothing says.
    guard question.words.count + known.count >= (known.isEmpty ? Self.leastSaid : Self.leastTold) else { return nil }
    let claims = question.names.map { StandingClaim($0.claim, question.words, against: question.against) }
    var best = 0
    var found: [(text: String, kind: String, edge: EdgeRecord)] = []
    for sentence in try sentences(reading.scope, known, saying: question.words) {
      guard let exact = sentence.held(question.words), exact >= best, let mention = try sentence.anyMention() else { continue }
      let names = try sentence.names()
      let isLoose = question.words.count + known.count >= Self.leastHeldButForOne
      guard try isTold(of: known, claims, names, isLoose: isLoose) else { continue }
      for name in sentence.values where name.modality == .fact || question.allowsHopes || !question.isPast && name.modality == .commitment {
        guard let (text, kind) = told(name, sentence), let quote = name.quote else { continue }
        var edge = mention
        let fragments = names.filter { name in known.contains { $0.contains(name.node) } }.flatMap {
          Fragment.of($0.mention.quote ?? "", $0.mention.spans)
        }
        (edge.quote, edge.spans) = quotation([Fragment(span: quote.span, text: quote.text)] + fragments, sentence.sketch)
        edge.modality = name.modality
        if exact > best { found = [] }
        best = exact
        found.append((text, kind, edge))
      }
    }
    if question.isEarliest { found = earliest(found) }
    guard let first = found.first, found.allSatisfy({ $0.text == first.text }) else { return nil }
    let edges = found.map(\.edge)
    let cypher = AnswerQuery.match(edges) + " RETURN DISTINCT \(AnswerQuery.name("b")) AS value"
    let reply = Reply(
      question: "", reading: EvidenceWords.ofSentence(reading), cypher: cypher, answers: [item(first.text, kind: first.kind, edges)])
    return EvidenceFinding(reply: reply, exact: best)
  }

  /// Those of the first day.
  private func earliest(_ found: [(text: String, kind: String, edge: EdgeRecord)]) -> [(text: String, kind: String, edge: EdgeRecord)] {
    let day = { (text: String) in PartialDate(text)?.firstDay ?? .max }
    let first = found.map { day($0.text) }.min()
    return found.filter { day($0.text) == first }
  }

  /// A number in digits; a length of time with the unit that it stands beside: "18 months", "every 18 months".
  private func length(_ number: Int, of name: SentenceName, _ question: EvidenceQuestion) -> String {
    guard let isOften = question.isOften else { return String(number) }
    let unit = PartWords.english.units.first { unit in
      let print = SentenceWords.fingerprint(of: EnglishStem.of(unit))
      return name.standings.contains { $0.governor == print }
    }
    return "\(isOften ? "every " : "")\(number) \(unit ?? "")\(number == 1 ? "" : "s")"
  }

  /// How many words and names a question for a date or a number must have.
  private static let leastTold = 2

  /// The words of the names of things in a sentence, but for crimes and events: these are what a sentence is about. O(names), the first time.
  func nameWords(_ sentence: StandingSentence) throws(StoreError) -> WordsOfNames {
    if let known = sentence.nameWords { return known }
    var words = WordsOfNames()
    for name in try sentence.names() {
      let thing = try records.node(name.node)
      guard ![NodeKind.crimeArea.rawValue, NodeKind.event.rawValue].contains(thing.kind) else { continue }
      words.insert(String((name.mention.quote ?? "").prefix { $0 != "(" }))
    }
    sentence.nameWords = words
    return words
  }

  /// How many of the words a sentence says beside its names; their words are looked at only where it has all of the question's.
  func held(_ words: [EvidenceWord], _ sentence: StandingSentence) throws(StoreError) -> Int? {
    sentence.held(words) == nil ? nil : sentence.held(words, apart: try nameWords(sentence))
  }

  /// Whether every name of the question stands in a sentence as the question has it.
  /// - Parameter answer: what would answer, and where it is asked for: "between A and B" is of each of them with the other.
  /// - Parameter isLoose: whether two of them may stand in one name that is put together of them: "the A-B relation".
  func isTold(
    of known: [Set<NodeID>], _ claims: [StandingClaim], _ names: [StandingSentence.Name],
    beside answer: (name: StandingSentence.Name, claim: StandingClaim)? = nil, isLoose: Bool = false
  ) throws(StoreError) -> Bool {
    let shared = answer?.name.standings.filter { $0.part == "between" } ?? []
    var untold: [Set<NodeID>] = []
    var told: [(claim: StandingClaim, names: [StandingSentence.Name])] = answer.map { [($0.claim, [$0.name])] } ?? []
    for (nodes, claim) in zip(known, claims) {
      let telling = names.filter { name in
        guard nodes.contains(name.node) else { return false }
        return claim.isEmpty || claim.isMet(by: name.standings) || shared.contains(where: name.standings.contains)
      }
      let agreeing = telling.filter { name in
        told.allSatisfy { other in other.names.contains { claim.agrees(name.standings, with: other.claim, $0.standings) } }
      }
      if agreeing.isEmpty { untold.append(nodes) } else { told.append((claim, agreeing)) }
    }
    guard isLoose, untold.count > 1 else { return untold.isEmpty }
    for name in names where name.node != answer?.name.node {
      var isOfAll = true
      for nodes in untold where isOfAll { isOfAll = try shelf.isPart(nodes, of: name.mention.quote ?? "") }
      if isOfAll { return true }
    }
    return false
  }

  /// The sentences of a scope in which names stand.
  /// - Parameter words: those of a document that does not have all of these are left out.
  func sentences(_ scope: Scope, _ known: [Set<NodeID>], saying words: [EvidenceWord] = []) throws(StoreError) -> [StandingSentence] {
    var found: [StandingSentence] = []
    var isSaid: [String: Bool] = [:]
    for sketch in try sketches.within(scope, naming: known.flatMap { $0.sorted() }) {
      if isSaid[sketch.document] == nil { isSaid[sketch.document] = try mayBeSaid(words, in: sketch.document) }
      guard isSaid[sketch.document] ?? true else { continue }
      if let known = shelf.standing(sketch) {
        found += known
        continue
      }
      guard let place = documents.firstIndex(where: { $0.record.id == sketch.document }) else { continue }
      let all = try shelf.sentences(documents[place].record.node)
      let mentions = ParagraphMentions(sketch, records)
      var here: [StandingSentence] = []
      for (paragraph, own) in zip(documents[place].paragraphs.indices, all)
      where documents[place].paragraphs[paragraph].label == sketch.paragraph {
        for words in own where !words.names.isEmpty {
          let above = words.introduction.flatMap { start in all.joined().last { $0.start <= start } }
          here.append(StandingSentence(sketch, words, introduction: above, mentions))
        }
      }
      shelf.keep(here, of: sketch)
      found += here
    }
    return found
  }

  /// Whether a document has what says each of some words, in whatever sentences. O(senses × log words).
  private func mayBeSaid(_ words: [EvidenceWord], in document: String) throws(StoreError) -> Bool {
    guard !words.isEmpty else { return true }
    let vocabulary = try shelf.vocabulary(document)
    return words.allSatisfy { word in
      word.prints.contains { !$0.isEmpty && vocabulary.holdsAll($0) }
        || word.turns.contains { turn in turn.stems.allSatisfy { vocabulary.holds($0) } }
    }
  }

  /// A mention, quoted with how its paragraph begins and with what else of the question is named there, and as firm as its sentence says it.
  func quoted(_ name: StandingSentence.Name, _ others: [StandingSentence.Name], _ sketch: PassageSketch) -> EdgeRecord {
    var edge = name.mention
    (edge.quote, edge.spans) = quotation(([name] + others).flatMap { Fragment.of($0.mention.quote ?? "", $0.mention.spans) }, sketch)
    edge.modality = name.modality
    return edge
  }

  /// Fragments of a paragraph behind its first words, in the order of the text.
  private func quotation(_ fragments: [Fragment], _ sketch: PassageSketch) -> (String, [ByteSpan]) {
    let opening = sketch.opening.map { $0.opening.isEmpty ? [] : Fragment.of($0.opening, $0.spans) } ?? []
    let joined = Fragment.joined(opening + fragments)
    return (joined.map(\.text).joined(separator: " … "), joined.map(\.span))
  }
}
