import EntenteLexicon
import EntenteModel

// Who does what to whom: a relation word, what stands to its left and right, and which of the two is asked for.

/// A noun phrase beside a relation word.
struct NounPhrase {
  var place: Int
  var things: [Thing] = []
  var documents: [DocumentThing] = []
  var isSpeaker = false
  /// A kind, where the phrase is one.
  var isKind = false
  /// "who", "what", or a kind after "which".
  var isAsked = false
  var preposition: String?
}

extension QuestionGrammar {
  mutating func relation() -> Shape? {
    // "Which supports it most" would need a measure of support.
    let superlatives = all("most") + all("least")
    guard superlatives.isEmpty else {
      refusedWords += superlatives.map { items[$0].text }
      return nil
    }
    guard !isNegated else { return denied() }
    // Who attended the meeting in a city took part in what was held there.
    if contains("rel", "INVOLVED_IN"), all("event", "Meeting").contains(where: { !items[$0].has("rel") }), !isQuestionOfFact,
      !things.isEmpty,
      Set(venues(things)).isSuperset(of: things.flatMap { items[$0].things.map(\.id) })
    {
      return nil
    }
    for place in relationWords() {
      var copy = self
      if let shape = copy.relation(at: place) {
        self = copy
        return shape
      }
    }
    return nil
  }

  /// "Which agencies do not cooperate with it": understood, and answered with silence.
  private mutating func denied() -> Shape? {
    var copy = self
    copy.isNegated = false
    copy.use("neg")
    guard case .statements(var question)? = copy.relation(), question.wanted != .existence else { return nil }
    question.isDenied = true
    self = copy
    return .statements(question)
  }

  /// Verbs first, then nouns for who does it, then the others; in the order of the question.
  private func relationWords() -> [Int] {
    let light = all("lightnoun").filter { !lightReadings(at: $0).isEmpty }
    return light + all("rel").filter { !light.contains($0) }.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private func rank(_ place: Int) -> Int {
    let words = items[place].words.filter { $0.name == "rel" }
    if words.contains(where: { $0.arguments.contains("weak") }) { return 3 }
    if words.contains(where: { $0.form == .verb && !$0.arguments.contains("agent") }) {
      return place > 0 && items[place - 1].key == "of" ? 2 : 0
    }
    return words.contains { $0.arguments.contains("lr") || $0.arguments.contains("rl") } ? 0 : 1
  }

  private mutating func relation(at place: Int) -> Shape? {
    let light = lightReadings(at: place)
    let options = light.isEmpty ? options(at: place) : light
    if !light.isEmpty { takeLightVerb(before: place) }
    let isOfDocuments = options.contains { ["CITES", "PUBLISHED"].contains($0.arguments.first) }
    let asksDocuments =
      asksForDocuments && !isPublishedText(options, place) && !(isOfDocuments && (hasOtherEnd(place) || isCited(options)))
      && !isDoneByDocument(options, place)
    if asksDocuments { takeAskedDocuments() }
    // "Which texts mention Europol and the 2022 declaration" is half a mention and half a citation.
    if isOfDocuments, asksForDocuments, things.contains(where: { $0 > place }),
      documentItems.contains(where: { $0 > place && !isAskedDocument($0) })
    {
      return nil
    }
    takeModalityOfAttitude(before: place)
    takeAttitude(before: place)
    takeTeller(options)
    if scope.paragraph == nil, documentItems.contains(where: { items[$0].isAnnex }) { scope.paragraph = "Annex" }
    if scope.paragraph == nil, let text = documentItems.first(where: { items[$0].documents.count == 1 }) {
      scope.paragraph = items[text].documents[0].paragraph
    }
    let phrases = nounPhrases(around: place)
    var patterns: [StatementPattern] = []
    var asksFrom: Bool?
    var isIntersection = false
    var taken: [Int] = []
    var said: HeldWord?
    for option in options {
      guard let type = option.arguments.first else { continue }
      if patterns.isEmpty, let lone = lonePattern(option, phrases) {
        patterns = [lone]
        asksFrom = true
        taken = phrases.filter(\.isAsked).map(\.place)
        continue
      }
      guard let ends = ends(option, place, fitting(phrases, type)) else { continue }
      if let known = asksFrom, known != ends.asksFrom { continue }
      asksFrom = ends.asksFrom
      taken += ends.taken
      // "Negotiate a working arrangement" says more than to cooperate: the words must be there.
      if let word = option.arguments.first(where: { $0.utf8.starts(with: "say=".utf8) }) { said = HeldWord(String(word.dropFirst(4))) }
      isIntersection = isIntersection || ends.isIntersection
      let capacities = option.arguments.filter { $0.utf8.starts(with: "as=".utf8) }.map { String($0.dropFirst(3)) }
      for var pattern in ends.patterns(type, scope, documents) {
        pattern.capacities = capacities
        if !patterns.contains(pattern) { patterns.append(pattern) }
      }
    }
    var anchor: StatementQuestion.Anchor?
    if patterns.isEmpty, let found = impersonal(options, place, phrases) {
      patterns = [found.pattern]
      asksFrom = true
      anchor = found.anchor
      // Of a relation that a weak word names, the word itself must be there.
      if options.contains(where: { $0.arguments.contains("weak") }) { scope.quoted.append(held(place)) }
      // "With whose support was it launched" asks for what is done.
      if asksPast, attitude.isEmpty { attitude = [.fact] }
      taken = [found.asked]
    }
    if patterns.isEmpty, let pattern = addressed(options, phrases) ?? cited(options, phrases) {
      patterns = [pattern]
      asksFrom = false
      taken = phrases.filter(\.isKind).map(\.place)
    }
    guard let asksFrom, !patterns.isEmpty else { return nil }
    if isOfEachText {
      guard let each = forEachText(patterns) else { return nil }
      patterns = each
      isIntersection = true
    }
    if let said { scope.quoted.append(said) }
    var open = openFilter()
    // The group of all members is no member.
    if options.contains(where: { $0.arguments.first == "MEMBER_OF" }) { open.excluded.append("Group") }
    var want = contains("ask", "howmany") ? Wanted.count : wanted
    let asksDate = contains("ask", "when"), asksPlace = contains("ask", "where")
    // Where a statement holds on the map no statement says.
    if asksPlace, !contains("paragraph"), want != .count { return nil }
    if asksDate, want == .values { want = .date }
    takeCondition()
    if asksFuture, !Set(patterns.flatMap(\.types)).isDisjoint(with: QuestionGrammar.done) { attitude = [.commitment, .call, .possibility] }
    use(place)
    use(taken)
    // "Members who joined", "support given with the backing of": a second word for the same relation.
    let types = Set(patterns.flatMap(\.types))
    use(
      all("rel").filter { at in
        items[at].words.contains { $0.name == "rel" && ($0.arguments.first.map(types.contains) ?? false) } && things.allSatisfy { $0 < at }
      })
    let isCount = items.contains { $0.has("ask", "howmany") }
    if contains("paragraph") { want = .places } else if asksDocuments { want = .documents }
    // How many paragraphs say it is not how many are kept of it.
    if isCount, want == .places { return nil }
    for name in ["ask", "anyone", "paragraph", "both", "conj"] { use(name) }
    if scope.documents != nil || time != nil {
      use(items.indices.filter { !items[$0].used && (items[$0].has("mention") || items[$0].has("mentioned")) && !items[$0].has("rel") })
    }
    guard takeMembershipTime(place) else { return nil }
    for at in patterns.indices {
      patterns[at].modalities = attitude
      patterns[at].asOf = scope.asOf
    }
    let filter = askedFilter(phrases, taken, open)
    use("speaker")
    for type in types { use(all("beside", type)) }
    var question = StatementQuestion(
      patterns: patterns, isIntersection: isIntersection, asksFrom: asksFrom, filter: filter, wanted: want, allowsHopes: allowsHopes,
      time: takenTime())
    question.anchor = anchor
    question.isPast = asksPast
    // "Has a working arrangement with", "exchanges data with": more than to cooperate, and nothing that is only planned is that.
    question.isPresent = items.contains { $0.has("aside", "now") } || said != nil && !allowsHopes && !scope.isHoped
    question.isDirected = options.contains { $0.arguments.contains("toward") }
    question.countsDocuments = isCount && asksDocuments
    question.isOpenList = types.contains("MEMBER_OF") && !asksJoining(place)
    return .statements(question)
  }

  /// "Which document *set up* X": the document that did it, and not any that tells of it.
  private func isDoneByDocument(_ options: [QuestionWord], _ place: Int) -> Bool {
    // "Which document contains the roadmap", "to which is it annexed": one text is a part of another.
    if options.contains(where: { $0.arguments.first == "PART_OF" }),
      things.contains(where: { items[$0].things.contains { $0.labels.contains("Document") } })
        || documentItems.contains(where: { !isAskedDocument($0) && items[$0].things.isEmpty && preposition($0) != "according to" })
    {
      return true
    }
    guard place > 0, isAskedDocument(place - 1) else { return false }
    return options.contains { $0.arguments.first == "ESTABLISHED" && $0.isVerb }
  }

  /// "Which declaration *was published by* Europol": the text that was, and not any that tells of it.
  private func isPublishedText(_ options: [QuestionWord], _ place: Int) -> Bool {
    options.contains { $0.arguments.first == "PUBLISHED" && $0.isVerb } && things.contains { $0 > place }
      && documentItems.contains { $0 < place && isAskedDocument($0) && preposition($0) == nil }
  }

  /// The readings of a relation word. A spelling that may be verb and noun is the noun after "whose", "the", "what".
  private func options(at place: Int) -> [QuestionWord] {
    let all = items[place].words.filter { $0.name == "rel" }
    let nouns = all.filter { $0.form == .noun && !$0.arguments.contains("agent") }
    guard !nouns.isEmpty, nouns.count < all.count, place > 0 else { return all }
    let previous = items[place - 1]
    let next = place + 1 < items.count ? items[place + 1].key : ""
    let isNoun =
      previous.has("ask") && !isQuestionOfFact || ["the", "of", "for", "from", "any", "s"].contains(previous.key)
      || ["for", "from", "of"].contains(next)
    return isNoun ? nouns : all.filter { $0.form != .noun || $0.arguments.contains("agent") }
  }

  /// "Members in October 2023" are those of that time, whenever they joined; false for "members since 2023", which may be either.
  private mutating func takeMembershipTime(_ place: Int) -> Bool {
    guard let filter = time, filter.relation == .within, items[place].has("rel", "MEMBER_OF"),
      !items[place].words.contains(where: \.isVerb),
      items[place].words.contains(where: { $0.arguments.contains("agent") }) || items[place].key.utf8.starts(with: "member".utf8)
        || items[place].key.utf8.starts(with: "miembro".utf8) || items[place].key.utf8.starts(with: "membro".utf8),
      !items.contains(where: { $0.has("event", "Accession") || $0.has("newcomer") || $0.key.utf8.starts(with: "new ".utf8) })
    else { return true }
    guard filter.date.firstDay != PartialDate.openFirst, filter.date.lastDay != PartialDate.openLast else { return false }
    scope.asOf = filter.date
    scope.isAsOfAsked = true
    time = nil
    return true
  }

  mutating func takenTime() -> TimeFilter? {
    defer { time = nil }
    return time
  }

  /// Whether something besides the asked documents is known, as "which texts does the 2025 declaration cite" and "which texts cite it" have.
  private func hasOtherEnd(_ place: Int) -> Bool {
    documentItems.contains { !isAskedDocument($0) } || things.contains { $0 < place }
  }

  /// "What kind of crime is it aimed at", "¿Qué informe publicó la Agencia?": a crime is never who fights, a text never who publishes, in whatever order it
  /// is said.
  private func ends(_ option: QuestionWord, _ place: Int, _ phrases: [NounPhrase]) -> Ends? {
    let ends = Ends(option, place, phrases, self)
    guard let undergone = QuestionGrammar.undergone[option.arguments.first ?? ""], ends?.asksFrom ?? true,
      let asked = phrases.first(where: { phrase in
        phrase.isAsked && phrase.isKind
          && items[phrase.place].words.contains { $0.name == "kind" && undergone.contains($0.arguments.first ?? "") }
      })
    else { return ends }
    let known = phrases.filter { phrase in
      Ends.isKnown(phrase) && !phrase.things.contains { !undergone.isDisjoint(with: $0.labels) }
    }
    return known.isEmpty ? ends : Ends(from: known, to: [asked], self)
  }

  /// The kinds of things to which only is done what a relation says.
  private static let undergone: [String: Set<String>] = [
    "ADDRESSES": ["CrimeArea"],
    "PUBLISHED": ["Instrument", "Assessment", "Report", "Strategy", "Plan", "Roadmap", "Treaty", "Framework"],
  ]

  mutating func takeDocumentFilter(at place: Int) -> ThingFilter {
    var filter = ThingFilter()
    let role = items[place].word("doc")?.arguments.first ?? "any"
    filter.labels = [role == "any" || role == "Annex" ? "Document" : role]
    filter.words = items[place].text
    // "Joint declarations" are those that are called so.
    if items[place].key.split(separator: " ").contains("joint") { filter.called.append("joint") }
    use(place)
    return filter
  }

  /// What no statement of the type has at an end bounds the question instead: a crime is nobody's partner or member.
  func fitting(_ phrases: [NounPhrase], _ type: String) -> [NounPhrase] {
    let isPlace = { (thing: Thing) in thing.labels.contains("Place") && type != "HELD_IN" && type != "INVOLVED_IN" && type != "PART_OF" }
    let fits = phrases.filter { $0.things.isEmpty || !$0.things.allSatisfy(isPlace) }
    guard !["ADDRESSES", "PART_OF", "CITES", "MENTIONS", "ALIGNED_WITH"].contains(type) else { return fits }
    return fits.filter { phrase in phrase.things.isEmpty || phrase.things.contains { !$0.labels.contains("CrimeArea") } }
  }

  /// "Who held the presidency in 2023": nothing but the asked end, within a time or a document.
  private func lonePattern(_ option: QuestionWord, _ phrases: [NounPhrase]) -> StatementPattern? {
    guard option.arguments.contains("alone"), let type = option.arguments.first, !isQuestionOfFact,
      time?.relation == .within || scope.documents != nil,
      phrases.contains(where: \.isAsked), !phrases.contains(where: Ends.isKnown)
    else { return nil }
    var pattern = StatementPattern(types: [type])
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    return pattern
  }

  /// "Which crimes are addressed in 2025": by the documents themselves.
  private func addressed(_ options: [QuestionWord], _ phrases: [NounPhrase]) -> StatementPattern? {
    guard options.contains(where: { $0.arguments.first == "ADDRESSES" }), !phrases.contains(where: Ends.isKnown),
      scope.documents != nil || time != nil,
      phrases.contains(where: { $0.isKind && items[$0.place].has("kind", "CrimeArea") })
    else { return nil }
    let own = scope.documents ?? documents
    var pattern = StatementPattern(types: ["ADDRESSES"], from: EndFilter(ids: own.map(\.thing.id)))
    pattern.documents = scope.documents.map { $0.map(\.thing.id) }
    pattern.paragraph = scope.paragraph
    return pattern
  }

  /// "Which declarations are referred to in the working procedures": the text that bounds the question is the one that refers.
  private func cited(_ options: [QuestionWord], _ phrases: [NounPhrase]) -> StatementPattern? {
    guard isCited(options),
      let own = scope.documents, phrases.filter({ !$0.isAsked }).isEmpty,
      phrases.contains(where: { $0.isAsked && items[$0.place].isDocument })
    else { return nil }
    var pattern = StatementPattern(types: ["CITES"], from: QuestionGrammar.end(own.map(\.thing)))
    pattern.documents = own.map(\.thing.id)
    pattern.paragraph = scope.paragraph
    return pattern
  }

  private func isCited(_ options: [QuestionWord]) -> Bool {
    scope.documents != nil && !things.contains { !isBetterWord($0) }
      && options.contains { $0.arguments.first == "CITES" && ($0.forms.contains(.participle) || !$0.isVerb) }
  }

  private mutating func askedFilter(_ phrases: [NounPhrase], _ taken: [Int], _ open: ThingFilter) -> ThingFilter {
    if let kind = phrases.first(where: { $0.isKind && taken.contains($0.place) }) {
      items[kind.place].used = false
      if items[kind.place].isDocument { return takeDocumentFilter(at: kind.place) }
      return takeFilter(at: kind.place)
    }
    return open
  }

  /// "commit to combat", "considered setting up": the attitude bounds how firmly it is said.
  private mutating func takeModalityOfAttitude(before place: Int) {
    for mark in all("stance") where mark != place && mark < place && !items[mark].has("rel") {
      let stances = items[mark].words.filter { $0.name == "stance" }.flatMap(\.arguments)
      if stances.contains("considers") || stances.contains("calls") || stances.contains("commits") {
        allowsHopes = true
        if stances.contains("considers") { attitude.append(.possibility) }
        if stances.contains("calls") { attitude += [.call, .possibility] }
        if stances.contains("commits") { attitude += [.commitment, .fact] }
        use(mark)
        // "Merely considered" says again how firmly.
        if let only = before(mark), items[only].has("only"), !attitude.isEmpty { use(only) }
      }
    }
  }

  /// "Only where applicable": what is no more than possible.
  private mutating func takeCondition() {
    guard let mark = first("conditional") else { return }
    (allowsHopes, attitude) = (true, [.possibility])
    use(mark)
  }

  /// "Which states did the 2023 declaration welcome as members": a text is no member and holds no chair, it tells of them.
  private mutating func takeTeller(_ options: [QuestionWord]) {
    guard !options.isEmpty, options.allSatisfy({ ["MEMBER_OF", "CHAIRS"].contains($0.arguments.first) }), scope.documents == nil,
      let document = documentItems.first(where: { !isAskedDocument($0) })
    else { return }
    narrow(to: document)
    use(document)
  }

  /// "Which states does the 2023 declaration welcome as members": the paragraph must take that attitude.
  private mutating func takeAttitude(before place: Int) {
    guard let mark = all("stance").first(where: { $0 < place && !items[$0].has("rel") }),
      let document = documentItems.first(where: { $0 < mark && !isAskedDocument($0) }), scope.documents == nil
    else { return }
    let stances = items[mark].words.filter { $0.name == "stance" }.compactMap(\.arguments.first)
    narrow(to: document)
    scope.stances = Stance.allCases.filter { stances.contains($0.rawValue) }
    use(mark, document)
  }
}
