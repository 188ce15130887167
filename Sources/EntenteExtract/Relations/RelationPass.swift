import EntenteLexicon
import EntenteModel
import EntenteText

/// One document on its way to its relations.
struct RelationPass {
  let rules: RuleSet
  let lexicon: Lexicon
  let crimes: CrimeTaxonomy
  /// "spanish": the state whose adjective it is.
  var stateAdjectives: [String: EntryIndex] = [:]
  var document: AnnotatedDocument
  var relations: [DocumentRelation] = []
  var effort = ExtractionEffort()
  /// What the text has told of gatherings.
  var gatherings: Gatherings
  /// Events that the sentence tells of as to come, and how firmly.
  var prospects: [(event: EntityIndex, modality: Modality)] = []
  /// Whether the text names no other event than the operation that it is of.
  let isOnlyOperation: Bool
  /// Those whose doings the text tells.
  let narrators: Set<EntityIndex>
  /// Whose composition, chair and observers each passage tells of.
  let headed: HeadedBodies
  /// Passages that somebody else speaks.
  let quotedPassages: Set<Int>
  /// Whether the text has said whose it is.
  var isMadeKnown = false
  /// What the sentence before was about, for "It" at the start of the next one of the paragraph.
  var lastSubject: LastSubject?
  /// The body of whose chair the sentence before was.
  var lastChair: (body: EntityIndex, passage: Int)?
  /// How many relations there were when the sentence before began.
  var toldBefore = 0
  /// The event told of last.
  var lastEvent: LastEvent?
  /// Whom the sentence before named, for "both" in the next one of the paragraph.
  var lastNames: LastNames?
  /// The passage whose last sentence was the signatories'.
  var spokenIn: Int?
  /// Whether the last paragraph began with the signatories.
  var speaksOver = false
  /// Relations by what they say and where.
  private var seen: [Key: Int] = [:]
  /// Relations, by their place, that a relative clause tells as done.
  var done: Set<Int> = []
  /// Words within passages that others than the document speak.
  private let quoted: QuotedSpeech
  /// How names, dates and numbers stand, by the first byte of their words.
  var standings: [StandingPlace] = []
  /// The passages of each paragraph.
  let passages: [String: [Int]]
  /// Takes down what became of rules; `nil` where nobody asks.
  var recorder: RelationRecorder?

  private struct Key: Hashable {
    var type: RelationType
    var from: EntityIndex
    var to: EntityIndex
    var paragraph: String
  }

  init(rules: RuleSet, lexicon: Lexicon, crimes: CrimeTaxonomy, document: AnnotatedDocument) {
    self.crimes = crimes
    self.rules = rules
    self.lexicon = lexicon
    self.document = document
    gatherings = Gatherings(document)
    gatherings.operation = Self.operation(of: document)
    isOnlyOperation = Self.isOnlyOperation(gatherings.operation?.event, in: document)
    quotedPassages = Self.quoted(document)
    narrators = Self.narrators(document)
    headed = HeadedBodies(document, lexicon)
    quoted = QuotedSpeech(document.passages)
    passages = Dictionary(grouping: document.passages.indices) { document.passages[$0].label }
  }

  /// A relation before it is quoted.
  struct Draft {
    var type: RelationType
    var from: EntityIndex
    var to: EntityIndex
    var words: [Range<Int>]
    /// What a shorter quotation keeps, too: all that the trigger says.
    var kept: [Range<Int>] = []
    var dates = EdgeDates()
    var capacity: String?
    var modality = Modality.fact
    var count: Int?
    var rule: String
  }

  mutating func read(_ plain: PassageSentence, passage: Int) {
    let readings = plain.readings()
    if readings.isEmpty { return readOne(plain, passage) }
    for reading in readings { readOne(reading, passage, isWhole: false) }
    noteStandings(plain, DateReader(plain.clauses.sentence, plain.clauses.grammar).expressions())
    noteNames(plain)
  }

  /// A sentence that leaves no words out.
  private mutating func readOne(_ plain: PassageSentence, _ passage: Int, isWhole: Bool = true) {
    let unmarked = meantOperation(referred(resolved(attended(spoken(plain), passage), passage)), passage)
    let sentence = comeTo(readEvents(unmarked, passage))
    defer {
      noteEvent(sentence)
      noteChair(sentence, passage)
      noteSubject(sentence, passage)
      noteNames(sentence)
      noteSpeakers(sentence)
    }
    noteTitle(sentence, passage)
    let clauses = sentence.clauses
    if isWhole { noteStandings(sentence, DateReader(clauses.sentence, clauses.grammar).expressions()) }
    let expressions = DateReader(clauses.sentence, clauses.grammar, stated: document.record.date).expressions()
    let told = relations.count
    defer { toldBefore = told }
    defer { weakenUnfounded(from: told, EventReader(clauses: clauses, expressions: expressions), sentence) }
    let log = recorder?.log()
    defer { if let recorder, let log { record(log.attempts, sentence, passage, recorder) } }
    for hit in RuleMatcher(rules: rules, clauses: clauses, log: log).hits(&effort) { keep(hit, sentence, expressions, passage) }
    readJointHappenings(unmarked, sentence, expressions, passage)
    readNames(sentence, passage)
    readTopics(sentence, passage)
    readCompounds(sentence, passage)
    readReports(sentence, passage)
    readOrgans(sentence, passage)
    readOneOf(sentence, passage)
    readListedMembers(sentence, passage)
    readOthers(sentence, passage)
    readDirections(sentence, passage)
    readTaxonomy(sentence, passage)
    readSupplements(sentence, passage)
    readMakers(sentence, passage)
    readInvitations(sentence, passage)
    readAttendance(sentence, passage)
    readPresentAt(sentence, passage)
    readAbsolutes(sentence, passage)
    readPresiding(sentence, passage)
    readChair(sentence, passage)
    readOwnChair(sentence, passage)
    readTheirTexts(sentence, passage)
    readHospitality(sentence, passage)
    readThanked(sentence, passage)
    readLatest(sentence, expressions, passage)
    readHostNoun(sentence, passage)
    readOwnProgrammes(sentence, passage)
    readStatements(sentence, passage)
    readActs(sentence, passage)
    readLabels(sentence, passage)
    readOperation(sentence, expressions, passage)
    readPresidencies(sentence, expressions, passage)
    readPhases(sentence, expressions, passage)
    readPlaceLine(sentence, expressions, passage)
  }

  /// "agreed to set up *a centre on cybercrime, funded by the EU*": what is not founded yet has neither task nor funds, so that what else its sentence
  /// tells of it is no firmer than that it is to be founded. O(relations of the sentence ²).
  private mutating func weakenUnfounded(from first: Int, _ reader: EventReader, _ sentence: PassageSentence) {
    guard relations.count > first else { return }
    let founding = relations[first...].filter { $0.type == .established && $0.modality != .fact && isNew($0.to, in: $0.passage) }
    // "Establish a task force targeting:", and in an item of its own what it is to target.
    let above =
      sentence.ownFrom > 0
      ? relations.filter { $0.type == .established && $0.modality != .fact && $0.passage == sentence.places[0].passage } : []
    for founding in above where isNew(founding.to, in: founding.passage) {
      weaken(founding.to, to: founding.modality, from: first, evenNamed: false)
    }
    for prospect in prospects { weaken(prospect.event, to: prospect.modality, from: first, evenNamed: true) }
    for founding in founding { weaken(founding.to, to: founding.modality, from: first, evenNamed: false) }
    for argument in reader.stillToBeFounded() {
      weaken(entity(argument.mark, sentence.clauses), to: .commitment, from: first, evenNamed: true)
    }
  }

  /// What says of a body what its name says ("Task Force *on Piracy*").
  static let nameRule = "name-against"

  /// - Parameter evenNamed: whether also what its name says of it ("Centre *on Cybercrime*") is no fact yet, and what was done for it all the same.
  private mutating func weaken(_ founded: EntityIndex, to modality: Modality, from first: Int, evenNamed: Bool) {
    guard ![.document, .instrument].contains(document.entities.kind(founded)) else { return }
    for at in first..<relations.count
    where relations[at].modality == .fact && (relations[at].from == founded || relations[at].to == founded)
      && (evenNamed || relations[at].rule != Self.nameRule && !done.contains(at))
    {
      relations[at].modality = modality
    }
  }

  /// Whether no passage before this one speaks of it. O(mentions), for a body that is to be founded.
  func isNew(_ body: EntityIndex, in passage: Int) -> Bool {
    !document.passages[..<passage].contains { $0.mentions.contains { $0.entity == body } }
  }

  /// Adds a relation, unless its paragraph has it already, or its quotation is none of the passage's own.
  mutating func keep(_ draft: Draft, _ sentence: PassageSentence, _ passage: Int) {
    guard draft.from != draft.to, draft.words.contains(where: sentence.isOwn), !isForItsWhole(draft),
      draft.rule != Self.jointRule || !isRunByOthers(sentence.clauses)
    else { return }
    var (from, to) = (draft.from, draft.to)
    if draft.type.isSymmetric, document.entities.id(to) < document.entities.id(from) { (from, to) = (to, from) }
    let quoter = Quoter(document: document)
    let words = draft.words + (rest(behind: draft, sentence).map { [$0] } ?? [])
    guard let quoted = quoter.quote(words, in: sentence) else { return }
    var ordered = draft
    (ordered.from, ordered.to) = (from, to)
    keep(ordered, quoted: quoted, shorter: quoter.shorter(draft.words + draft.kept, in: sentence), passage)
  }

  /// "X, funded by Y, and *its second phase*": a phase does nothing for the programme that it is of, and is of one only. An official who says that it supports
  /// *its member countries* says only what a body is there for.
  private func isForItsWhole(_ draft: Draft) -> Bool {
    if !speaksForItself, draft.type == .supports, document.entities.role(draft.to) == .group,
      document.entities[draft.to].bearers == [draft.from]
    {
      return true
    }
    if draft.type == .partOf, document.entities.role(draft.from) == .phase, document.entities.kind(draft.to) == .programme,
      let whole = document.entities[draft.from].bearers.first
    {
      return whole != draft.to
    }
    return [.funds, .implements, .supports, .coordinates].contains(draft.type) && document.entities.role(draft.from) == .phase
      && document.entities[draft.from].bearers.contains(draft.to)
  }

  /// The same, with its quotation made.
  mutating func keep(_ draft: Draft, quoted: (quote: String, spans: [ByteSpan]), shorter: ShorterQuotation? = nil, _ passage: Int) {
    let (from, to, label) = (draft.from, draft.to, document.passages[passage].label)
    let key = Key(type: draft.type, from: from, to: to, paragraph: label)
    if let known = seen[key] {
      guard !relations[known].isDated, draft.dates != EdgeDates(), !draft.dates.words.isEmpty else { return }
      relations[known] = relation(draft, from, to, passage, quoted, shorter)
      return
    }
    seen[key] = relations.count
    relations.append(relation(draft, from, to, passage, quoted, shorter))
  }

  private func relation(
    _ draft: Draft, _ from: EntityIndex, _ to: EntityIndex, _ passage: Int, _ quoted: (quote: String, spans: [ByteSpan]),
    _ shorter: ShorterQuotation?
  ) -> DocumentRelation {
    let modality = draft.modality == .fact && Self.happening.contains(draft.type) && isToCome(draft.dates) ? .commitment : draft.modality
    return DocumentRelation(
      type: draft.type, from: from, to: to, passage: passage, paragraph: document.passages[passage].label, quote: quoted.quote,
      spans: quoted.spans,
      since: draft.dates.since, until: draft.dates.until, on: draft.dates.on, capacity: draft.capacity, modality: modality,
      count: draft.count, rule: draft.rule, shorter: shorter)
  }

  /// "the hosting by Peru of the next meeting *in 2027*": what begins certainly after the day of the text is not so yet.
  private func isToCome(_ dates: EdgeDates) -> Bool {
    guard let stated = document.record.date, let begun = dates.on ?? dates.since else { return false }
    return begun.firstDay > stated.lastDay + Self.lateness
  }

  /// What is told of days: a plan for the years to come says now what it is against.
  private static let happening: [RelationType] = [.involvedIn, .heldIn, .chairs, .memberOf]

  /// Days that a text may be put down before what it tells of in the past: it is dated once, and finished later.
  private static let lateness: Int32 = 14

  /// "The declaration says: “*We support* X”": said by those whom a document quotes, not by itself.
  func isOnlyQuoted(_ hit: RuleHit, _ sentence: PassageSentence) -> Bool {
    guard speaksForItself, [hit.from, hit.to].contains(where: { $0 == .speaker || $0 == .signatories }) else { return false }
    return quoted.holds(sentence.places[sentence.clauses.phrases[hit.trigger].words.lowerBound])
  }

  /// Where the ministers that sign a declaration act in its text, the declaration says so.
  func isVoice(_ entity: EntityIndex) -> Bool {
    speaksForItself && (document.speakers.contains(entity) || document.speakers.isEmpty && narrators.contains(entity))
  }

  /// "*The Ministers* welcomed": in a text in which nobody says "we", the group whose doings it tells, paragraph by paragraph.
  static func narrators(_ document: AnnotatedDocument) -> Set<EntityIndex> {
    var told: [EntityIndex: Int] = [:]
    for passage in document.passages where passage.label != "cover" {
      guard let first = passage.mentions.first(where: { !$0.isNested }), first.tokens.lowerBound <= 1,
        document.entities.role(first.entity) == .group
      else { continue }
      told[first.entity, default: 0] += 1
    }
    return Set(told.filter { $0.value >= leastTold }.keys)
  }

  /// In how many paragraphs a group has to be told of first, to be the text's own voice.
  private static let leastTold = 3

  /// What the members of a party to the text shall do, the text undertakes: "Members *will* combat …".
  func isOfParties(_ entity: EntityIndex) -> Bool {
    let bearers = document.entities[entity].bearers
    let parties = document.parties.isEmpty ? coverBodies() : document.parties
    return speaksForItself && document.entities.role(entity) == .group && !bearers.isEmpty && bearers.allSatisfy(parties.contains)
  }

  /// The bodies that the cover names, themselves or by their people: those in whose name a text without parties in its title is given out.
  private func coverBodies() -> [EntityIndex] {
    document.passages.prefix { $0.label == "cover" }.flatMap(\.mentions).flatMap { document.entities[$0.entity].bearers + [$0.entity] }
  }

  var spokenTypes: [RelationType] { [.addresses, .supports, .established] }

  var speaksForItself: Bool { document.entities.role(document.own) != .news }

  /// Passages that stand in quotation marks: a statement of somebody else's, taken down in the text. O(passages).
  static func quoted(_ document: AnnotatedDocument) -> Set<Int> {
    var found: Set<Int> = []
    var open: Int?
    for (index, passage) in document.source.passages.enumerated() {
      let text = passage.text
      if open == nil, text.starts(with: [0x22]) || text.starts(with: Array("\u{201C}".utf8)) { open = index }
      guard let start = open else { continue }
      found.insert(index)
      let isClosed = text.last == 0x22 || text.suffix(3).elementsEqual("\u{201D}".utf8)
      if isClosed || index - start >= longestQuoted { open = nil }
    }
    return found
  }

  /// The most passages that one quotation is taken to hold.
  private static let longestQuoted = 12

  /// Who speaks in a passage: the document; in a news item's list of aims, the text that it reports on.
  func speaker(_ passage: Int) -> EntityIndex? {
    if quotedPassages.contains(passage) { return nil }
    if speaksForItself { return document.own }
    guard document.source.passages[passage].kind == .item, let parent = document.source.passages[passage].parent else { return nil }
    let reported = document.passages[parent].mentions.last { mention in
      mention.entity != document.own && !mention.isNested && document.entities.kind(mention.entity) == .document
    }
    return reported?.entity
  }

  // MARK: Words

  /// What a hit quotes: its trigger with what leads to it, and the names.
  func words(_ hit: RuleHit, _ clauses: Clauses) -> [Range<Int>] {
    let names = [hit.from, hit.to].compactMap { end in if case .mark(let argument) = end { clauses.argumentWords(argument) } else { nil } }
    var ranges = [clauses.triggerWords(hit.trigger, reaching: names)] + names
    // "A and B *take part* in C as observers": the verb through which a name is what the noun says.
    if clauses.phrases[hit.trigger].kind == .noun, let verb = clauses.governingVerb(hit.trigger),
      clauses.phrases[verb].verb?.isLead == false,
      names.contains(where: { clauses.stands(verb, between: $0, and: hit.trigger) })
    {
      ranges.append(clauses.phrases[verb].words)
    }
    if let people = clauses.people(of: hit.trigger, hit.from) { ranges.append(people) }
    if hit.from == .speaker || hit.from == .signatories { ranges.append(clauses.leadWords(hit.trigger)) }
    if hit.from == .signatories { ranges.append(clauses.withAim(hit.trigger)) }
    // "*the international community*, particularly the EU": whom the list is of.
    if case .mark(let argument) = hit.from {
      var first = argument.phrase
      while case .conjunct(let other) = clauses.phrases[first].link, other < first { first = other }
      if case .listed(let whole) = clauses.phrases[first].link, clauses.phrases[whole].head == nil, whole < first,
        clauses.phrases[argument.phrase].words.lowerBound - clauses.phrases[whole].words.lowerBound <= Self.nearList
      {
        ranges.append(clauses.phrases[whole].words)
      }
    }
    if let crime = crimeNamed(before: hit.to, clauses) { ranges.append(crime) }
    if let parties = partiesTo(hit, clauses) { ranges.append(clauses.phrases[parties].words) }
    // "its members are *A, B and C*": who they are is said of all of them at once.
    let trigger = clauses.phrases[hit.trigger]
    if rules.rules[hit.rule].type == .memberOf, trigger.isPossessed || trigger.owner != nil, case .mark(let argument) = hit.from {
      ranges.append(clauses.coordinationWords(argument.phrase))
    }
    return ranges
  }

  /// The most words between a list's noun and one of its names that is quoted with it.
  private static let nearList = 12

  /// The years that an instrument's own name gives: "Drugs Strategy 2021-2025".
  func term(of entity: EntityIndex) -> (PartialDate, PartialDate)? {
    let known = document.entities[entity].entity
    guard known.kind == .instrument, let since = known.since, let until = known.until else { return nil }
    return (since, until)
  }

  /// "X is composed of 16 countries": who they are is X's members, whatever else they are called.
  mutating func counted(_ from: EntityIndex, _ to: EntityIndex, _ hit: RuleHit, _ rule: Rule, _ sentence: PassageSentence)
    -> EntityIndex
  {
    guard rule.type == .memberOf, document.entities.role(from) == .group, count(hit, sentence) != nil else { return from }
    return document.entities.add(.actor, .group, named: "\(document.entities[to].entity.name) Member States")
  }

  func count(_ hit: RuleHit, _ sentence: PassageSentence) -> Int? {
    guard case .mark(let argument) = hit.from else { return nil }
    return mention(of: argument.mark, in: sentence)?.count
  }

  func mention(of mark: Int, in sentence: PassageSentence) -> Mention? {
    let words = sentence.clauses.sentence.marks[mark].words
    let place = sentence.places[words.lowerBound]
    let tokens = place.token..<(sentence.places[words.upperBound - 1].token + 1)
    return document.passages[place.passage].mentions(within: tokens).first { $0.tokens.lowerBound == place.token && !$0.isNested }
  }
}
