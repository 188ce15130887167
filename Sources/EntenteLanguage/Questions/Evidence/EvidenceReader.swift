import EntenteLexicon
import EntenteModel

/// Reads a question for what its words ask of a quotation, where no grammar takes in all of them.
///
/// It gives up where a word changes what is asked ("not", "most", "before") and where it cannot tell which part is asked for.
struct EvidenceReader {
  var grammar: QuestionGrammar
  let sources: [QuestionToken]
  let small: PartWords
  private let finder: SenseFinder
  let isForeign: Bool

  private(set) var tokens: [PartToken] = []
  private(set) var words: [EvidenceWord] = []
  /// The word of the question that a token belongs to.
  private(set) var wordOfToken: [Int: Int] = [:]
  private var names: [[Thing]] = []
  private var isPast = false
  /// Whether "since when" is asked.
  private var isBegin = false
  /// The word of the question that is counted.
  private var counted: Int?
  /// How long, or how often: the piece that asks, and the word that says in what it is told.
  var length: (place: Int, isOften: Bool)?
  var unit: Int?
  /// Whether it asks for a place on the map, or for the earliest of several days.
  private var isVenue = false, isEarliest = false
  /// The items that ask.
  private(set) var hole: ClosedRange<Int>?
  private(set) var remarks: [String] = []

  init(_ items: [Item], _ documents: [DocumentThing], _ sources: [QuestionToken], _ small: PartWords, _ finder: SenseFinder) {
    grammar = QuestionGrammar(items: items, documents: documents)
    self.sources = sources
    self.small = small
    self.finder = finder
    isForeign = finder.isForeign
    grammar.isVerbFirst = isForeign
  }

  /// O(words × lines of the thesaurus).
  mutating func read() -> (question: EvidenceQuestion, scope: Scope)? {
    // What is called for or undertaken is said by the verb itself.
    grammar.allowsHopes =
      grammar.items.contains { item in item.has("hope") || Self.hopes.contains { item.has("stance", $0) } }
      || sources.contains { small.isFuture($0.text) }
    takeExclusions()
    takeLength()
    guard !grammar.items.contains(where: isBeyond), grammar.unmeasured == nil, !asksForMost, !asksForText else { return nil }
    if grammar.contains("aside", "now") { isPast = true }
    takePreamble()
    grammar.takeScope()
    grammar.takeTime()
    boundByDocuments()
    guard !isOfEach else { return nil }
    guard let (filter, wanted) = takeAsked() else { return nil }
    guard !asksTwice, !asksForNew, !asksForWelcome, !asksOfAll, grammar.excludes(onlyOf: filter, wanted) else { return nil }
    makeTokens()
    guard words.count > 1 || words.count == 1 && (!names.isEmpty || isOfSpeaker) else { return nil }
    guard let asked = asked(wanted, filter) else { return nil }
    let claims = claims()
    if case .values(let claim) = asked { isPast = isPast || isSimplePast(claim) || holeReader.isAscribed }
    let question = EvidenceQuestion(
      asked: asked, filter: bounded(filter), words: words, names: zip(names, claims).map { EvidenceName(things: $0, claim: $1) },
      against: finder.stems(of: "against"), allowsHopes: grammar.allowsHopes, isPast: isPast, time: grammar.time,
      isOfSpeaker: isOfSpeaker, allowance: allowance, isOfDuty: grammar.items.contains { $0.has("duty") },
      isSuperlative: grammar.items.contains { $0.has("most") }, isEarliest: isEarliest, isOften: length?.isOften)
    return (question, grammar.scope)
  }

  /// "Whom do the ministers invite": what those say whose text it is.
  private var isOfSpeaker: Bool { grammar.items.contains { $0.has("speaker") } && (hole?.lowerBound ?? 0) < 2 }

  /// What speakers do who do not say that something is so.
  private static let hopes = ["calls", "commits", "considers"]

  /// Words that no quotation can answer by holding others.
  private func isBeyond(_ item: Item) -> Bool {
    if item.has("ask", "how") || item.has("span") && item.has("ask") { return true }
    return ["neg", "beyond", "excluding", "sited", "only", "least", "contrast", "fact"].contains { item.has($0) && !item.has("rel") }
  }

  /// Documents that the question names bound it, wherever they stand in it; "the annex to the latest declaration" is one.
  private mutating func boundByDocuments() {
    // "The annex to": a phrase that relates, too.
    for place in grammar.items.indices.dropLast() where grammar.items[place].has("rel", "PART_OF") && grammar.items[place].things.isEmpty {
      let isAnnex = grammar.items[place].tokens.contains { token in
        small.words.entries[sources[token].key]?.contains { $0.name == "doc" && $0.arguments == ["Annex"] } ?? false
      }
      guard isAnnex, grammar.items[(place + 1)...].first(where: { !$0.isFunction })?.isDocument ?? false
      else { continue }
      grammar.scope.paragraph = "Annex"
      grammar.use(place)
    }
    for place in grammar.documentItems where !grammar.isAskedDocument(place) {
      let item = grammar.items[place]
      if item.isAnnex { grammar.scope.paragraph = grammar.scope.paragraph ?? "Annex" }
      let own = Set(item.documents.map(\.thing.id))
      grammar.scope.documents = (grammar.scope.documents ?? item.documents).filter { own.contains($0.thing.id) }
      grammar.use(place)
    }
  }

  /// "Which programme funds it, and *what* office manages that?": more than one reading can answer.
  private var asksTwice: Bool {
    let asking = grammar.items.indices.filter { place in
      !grammar.items[place].used && ["who", "which", "what", "where"].contains { grammar.items[place].has("ask", $0) }
    }
    return asking.contains { place in hole.map { !$0.contains(place) } ?? false } && asking.contains { $0 > (hole?.upperBound ?? 0) }
  }

  /// "Which *new* programmes": what no single statement can prove.
  private var asksForNew: Bool { hole?.contains { grammar.items[$0].has("newcomer") } ?? false }

  // MARK: What is asked

  /// "I am preparing a briefing and need to know": what stands before the words that ask, where it speaks of who asks and names nothing.
  private mutating func takePreamble() {
    guard let start = grammar.items.firstIndex(where: { $0.has("ask") && !$0.has("mention") }), start > 0 else { return }
    // "The programme *which* funds it": what stands before belongs to it.
    if grammar.items[start - 1].has("kind") { return }
    let before = grammar.items[..<start]
    let keys = before.flatMap { $0.tokens.map { sources[$0].key } }
    guard keys.contains(where: small.askers.contains), before.allSatisfy({ !$0.isThing && !$0.isDocument && $0.date == nil }) else {
      return
    }
    let last = grammar.items[start - 1].has("function", "prep") ? start - 1 : start
    remarks.append("“\(before.prefix(last).map(\.text).joined(separator: " "))” was left aside")
    for place in 0..<last {
      grammar.use(place)
      grammar.items[place].words = [QuestionWord("filler")]
    }
  }

  /// The sort of thing that is asked for; marks the words that ask.
  private mutating func takeAsked() -> (ThingFilter, Wanted)? {
    if length != nil { return (ThingFilter(), .count) }
    if let place = grammar.first("ask", "howmany") { return takeCounted(after: place) }
    if grammar.asksForDocuments, let place = grammar.documentItems.first(where: { grammar.isAskedDocument($0) }) {
      take(place)
      return (ThingFilter(), .documents)
    }
    if let place = grammar.first("ask", "when"), !grammar.items[place].has("ask", "list"),
      !grammar.items[..<place].contains(where: { item in ["who", "what", "which", "where"].contains { item.has("ask", $0) } })
    {
      isBegin = grammar.items[place].tokens.contains { small.isBeginning(sources[$0].key) }
      for place in grammar.all("ask") { take(place) }
      isEarliest = takeEarliest()
      return (ThingFilter(), .date)
    }
    if let filter = takeVenue() {
      isVenue = true
      return (filter, .values)
    }
    let asksWhere = grammar.items.first { $0.has("ask") }?.has("ask", "where") ?? false
    if grammar.contains("says") || grammar.contains("paragraph") || asksWhere && speaksOfWords {
      for name in ["says", "paragraph", "mention", "mentioned"] { for place in grammar.all(name) { take(place) } }
      for place in grammar.all("ask") { take(place) }
      return (ThingFilter(), .places)
    }
    guard !grammar.contains("ask", "where") else { return nil }
    if !isForeign, grammar.isQuestionOfFact, !grammar.contains("ask") { return (ThingFilter(), .existence) }
    // "Is A a network with which B exchanges": of yes or no, what "which" asks for is no answer.
    let first = grammar.items.first { !$0.isFunction }
    if !isForeign, let first, first.has("aux"), !first.has("aux", "modal") { return nil }
    guard let start = grammar.items.indices.first(where: { !grammar.items[$0].used && asks($0) }) else { return nil }
    if let kind = grammar.askedKind(), kind > start || grammar.items[start].has("ask", "list") {
      var filter = grammar.takeFilter(at: kind)
      guard takeQualities(in: start, upTo: kind, &filter) else { return nil }
      let end = coordinated(kind, &filter)
      hole = start...max(start, end)
      return (filter, .values)
    }
    guard ["who", "what", "which"].contains(where: { grammar.items[start].has("ask", $0) }) else { return nil }
    let filter = grammar.openFilter()
    let end = takeNumber(after: start)
    // "Which partners": whoever it is.
    let isOpen = end + 1 < grammar.items.count && !grammar.items[end + 1].isThing && small.isAnyone(grammar.items[end + 1].key)
    hole = start...(isOpen ? end + 1 : end)
    return (filter, .values)
  }

  /// "How many months": of what no kind of thing is, only a sentence can give the number.
  private mutating func takeCounted(after place: Int) -> (ThingFilter, Wanted)? {
    guard place + 1 < grammar.items.count, grammar.all("ask").count == 1 else { return nil }
    let unit = grammar.items[place + 1]
    guard !unit.isThing, !unit.isDocument, !unit.used, !unit.has("kind"), !unit.has("paragraph"), !unit.has("doc"), unit.tokens.count == 1
    else {
      return nil
    }
    counted = unit.tokens.lowerBound
    take(place)
    return (ThingFilter(), .count)
  }

  /// "In which *city*" asks for no paragraph.
  private var speaksOfWords: Bool {
    let isOfPlaces = grammar.items.contains { item in
      item.words.contains { $0.name == "ask" && $0.arguments.first == "where" && $0.arguments.count > 1 }
    }
    return !isOfPlaces && (grammar.contains("mention") || grammar.contains("mentioned") || !grammar.contains("event"))
  }

  private func asks(_ place: Int) -> Bool {
    ["who", "what", "which", "list"].contains { grammar.items[place].has("ask", $0) } || asksAfterPreposition(place)
  }

  /// "Through which cycle": a phrase that joins, where its last word asks.
  private func asksAfterPreposition(_ place: Int) -> Bool {
    let item = grammar.items[place]
    guard item.has("connectfill"), item.tokens.count == 2, place + 1 < grammar.items.count, grammar.items[place + 1].has("kind"),
      case .preposition = small.kind(of: sources[item.tokens.lowerBound].key)
    else { return false }
    return small.words.entries[sources[item.tokens.lowerBound + 1].key]?.contains { $0.name == "ask" } ?? false
  }

  mutating func take(_ place: Int) {
    grammar.use(place)
    if !grammar.items[place].isThing { grammar.items[place].words = [QuestionWord("filler")] }
  }

  // MARK: Tokens

  private mutating func makeTokens() {
    var place = 0
    while place < grammar.items.count {
      if let hole, hole.lowerBound == place {
        addPreposition(of: hole)
        let isOwner = hole.contains { small.owners.contains(grammar.items[$0].key) }
        tokens.append(PartToken(isOwner ? "whose" : "", .name(-1)))
        place = hole.upperBound + 1
        continue
      }
      if length?.place == place { addLength() } else { add(grammar.items[place]) }
      place += 1
    }
  }

  /// "With whom", where it is one piece.
  private mutating func addPreposition(of hole: ClosedRange<Int>) {
    let range = grammar.items[hole.lowerBound].tokens
    guard range.count > 1, let first = range.first, case .preposition = small.kind(of: sources[first].key) else { return }
    tokens.append(PartToken(sources[first].key, small.kind(of: sources[first].key)))
  }

  private mutating func add(_ item: Item) {
    if let first = item.tokens.first, sources[first].gap.contains(where: { ",;:".utf8.contains($0) }) {
      tokens.append(PartToken(",", .comma))
    }
    if item.isThing, !item.used, item.words.allSatisfy({ ["euadj", "modifier", "topicable", "speaker", "alike"].contains($0.name) }) {
      tokens.append(PartToken(item.key, .name(names.count)))
      names.append(item.things)
      return
    }
    // "The most dangerous": how much is no word of its own.
    if item.used || item.isDocument || item.date != nil || item.has("most") {
      tokens.append(PartToken(item.key, item.has("function", "prep") ? small.kind(of: item.key) : .skip))
      return
    }
    let first = words.count
    addWords(item)
    // "Share information with": a relation that must be told in these words is not told by another.
    let types = item.words.filter { $0.name == "rel" && !$0.arguments.contains { $0.utf8.starts(with: "say=".utf8) } }
      .compactMap(\.arguments.first)
    for place in first..<max(first, words.count) { words[place].types.formUnion(types) }
  }

  private mutating func addWords(_ item: Item) {
    let isAside = ["hope", "fact", "filler", "ask", "aside", "says"].contains { item.has($0) } && !item.has("rel")
    var place = item.tokens.lowerBound
    // A phrase of the thesaurus may go on over several pieces; it was begun by one before.
    place = max(place, phraseEnd)
    while place < item.tokens.upperBound {
      let key = sources[place].key
      if small.isPast(key, sources[place].text) { isPast = true }
      if isAside {
        let kind = small.isModal(key) ? .auxiliary : small.kind(of: key)
        tokens.append(PartToken(key, kind == .be || kind == .auxiliary || kind == .preposition("to") ? kind : .skip))
        place += 1
      } else {
        place += addWord(place)
      }
    }
  }

  /// A word with a capital within the question is a name that the graph does not know: nothing else says it.
  private func isProper(_ place: Int) -> Bool {
    let isCapital = { (token: QuestionToken) in token.text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
    guard place > 0, isCapital(sources[place]), small.kind(of: sources[place].key) == .word else { return false }
    return !sources[place].gap.contains { ".?!:".utf8.contains($0) } && sources.contains { !isCapital($0) && $0.key.utf8.count > 3 }
  }

  /// "By means of" is a preposition, and "means" no word of its own. How many words it takes.
  private mutating func means(_ place: Int) -> Int? {
    guard sources[place].key == "by" else { return nil }
    for length in stride(from: min(Self.longestPreposition, sources.count - place), through: 2, by: -1) {
      let key = sources[place..<(place + length)].map(\.key).joined(separator: " ")
      guard case .preposition = small.kind(of: key) else { continue }
      tokens.append(PartToken(key, small.kind(of: key)))
      return length
    }
    return nil
  }

  private static let longestPreposition = 3

  /// The end of the last phrase that the thesaurus knows.
  private var phraseEnd = 0

  private mutating func addWord(_ place: Int) -> Int {
    if let length = means(place) { return length }
    if isUnheard(sources[place]) {
      tokens.append(PartToken(sources[place].key, .skip))
      return 1
    }
    if isProper(place) {
      note(EvidenceWord(text: sources[place].text, senses: [SenseFinder.stems(sources[place].key)]), sources[place].key)
      return 1
    }
    let keys = sources[place..<plainEnd(place)].map(\.key)[...]
    if let phrase = finder.phrase(keys), phrase.count > finder.light(keys) {
      note(EvidenceWord(text: text(place, phrase.count), senses: phrase.senses), sources[place].key)
      phraseEnd = place + phrase.count
      return phrase.count
    }
    let light = finder.light(keys)
    let kind = small.kind(of: sources[place].key)
    if kind != .word || light > 0 {
      tokens.append(PartToken(sources[place].key, kind == .word ? .skip : kind))
      return kind == .word ? light : 1
    }
    let word = lasting(sources[place]) ?? finder.word(sources[place].key, text: sources[place].text)
    note(word, sources[place].key)
    return 1
  }

  mutating func note(_ word: EvidenceWord, _ key: String) {
    wordOfToken[tokens.count] = words.count
    var word = word
    word.turns = finder.turns(word.senses)
    word.isPredicate = [.auxiliary, .be, .preposition("to")].contains(tokens.last { $0.kind != .skip }?.kind)
    words.append(word)
    tokens.append(PartToken(key, .word))
  }

  private func text(_ place: Int, _ count: Int) -> String { sources[place..<(place + count)].map(\.text).joined(separator: " ") }

  /// Up to where plain words go on from a place: to the next name, document, or word that asks.
  private func plainEnd(_ place: Int) -> Int {
    var end = place
    for item in grammar.items where item.tokens.upperBound > place {
      if item.isThing || item.isDocument || item.used && !item.isFunction { break }
      end = item.tokens.upperBound
    }
    return max(place + 1, end)
  }

  // MARK: Parts

  private var holeReader: HoleReader { HoleReader(tokens, wordOfToken, small, isVerbFirst: isForeign) }

  private func asked(_ wanted: Wanted, _ filter: ThingFilter) -> EvidenceQuestion.Asked? {
    switch wanted {
    case .places: return .places
    case .documents: return .documents
    case .date: return .date(isBegin: isBegin)
    case .existence: return .fact
    case .count:
      return unit.map { .number(of: $0) }
        ?? counted.flatMap { place in words.firstIndex { $0.text == sources[place].text } }.map { .number(of: $0) }
    default:
      if isVenue { return .values(PartClaim([PartClaim.Option(part: .after("in"))])) }
      return holeReader.claim.map { .values(filter.labels.isEmpty ? $0.ofAnything : $0) }
    }
  }

  /// "Which body steered": a verb in the past without an auxiliary.
  private func isSimplePast(_ claim: PartClaim) -> Bool {
    guard !isForeign else { return false }
    return wordOfToken.contains { token, word in
      claim.options.contains(PartClaim.Option(part: .agent, governor: word)) && small.isParticiple(tokens[token].key)
    }
  }

  /// What the question says of each name.
  private func claims() -> [PartClaim] {
    let reader = PartReader(tokens, small)
    return names.indices.map { name in
      guard let place = tokens.firstIndex(where: { $0.kind == .name(name) }) else { return PartClaim() }
      let claim = PartClaim(reader.standings(of: reader.list(around: place)), wordOfToken)
      // "Like A": what is compared may stand anywhere.
      return PartClaim(claim.options.filter { $0.part != .after("as") && $0.part != .after("than") })
    }
  }
}
