import EntenteLexicon
import EntenteModel

// What happened, when and where.
extension QuestionGrammar {
  /// "When was CLASI created?", "Where did the Task Force hold its first operational meeting?"
  mutating func events() -> Shape? {
    let isMinisterial = contains("speaker")
    takeSingleSeries()
    let asksDate = contains("ask", "when"), asksPlace = contains("ask", "where") && !contains("mention") && !contains("mentioned")
    guard asksDate || asksPlace, !contains("mention"), !contains("mentioned") else { return nil }
    // "When did A and B agree the procedures": whose text it is.
    if asksDate, !things.isEmpty, let verb = first("rel", "PUBLISHED"), items[verb].has("event", "Document"),
      documentItems.contains(where: { $0 > verb }), things.allSatisfy({ $0 < verb })
    {
      return nil
    }
    if !contains("event"), !contains("begin"), !contains("end"), !contains("span") {
      // "When is the next summit" names the event itself.
      guard things.contains(where: { items[$0].things.contains { $0.labels.contains("Event") || $0.labels.contains("Document") } }) else {
        return nil
      }
    }
    var wanted: Set<Wanted> = []
    if asksDate { wanted.insert(.date) }
    if asksPlace { wanted.insert(.place) }
    let isBegin = contains("begin"), isEnd = contains("end"), isSpan = contains("span")
    var question = eventQuestion(wanted)
    // A text happened when it was made.
    if question.roles.isEmpty, question.things.count == 1, question.things[0].labels.contains("Document") {
      question.roles = ["Document"]
      question.types = QuestionGrammar.types(of: question.roles)
    }
    if !asksPlace, isSpan || isBegin && isEnd && asksBothEnds {
      question.term = .span
    } else if !asksPlace, isEnd {
      question.term = .end
    } else if !asksPlace, isBegin, question.roles.isEmpty || question.roles == ["Launch"] && !isLaunched {
      question.term = .begin
    }
    question.isHabitual =
      asksFuture && question.term == nil
      || question.roles == ["Meeting"] && !question.isNext && !allowsHopes && !contains("says")
        && items.contains { $0.has("aux", "do") && ["do", "does"].contains($0.key) }
    let place = items.firstIndex { !$0.used && $0.has("ask", "where") }
    takePart(&question)
    if let place, let asked = items[place].word("ask"), asked.arguments.count > 1 {
      question.filter.labels = Array(asked.arguments.dropFirst())
    }
    use("ask")
    for name in ["begin", "end", "span"] { use(name) }
    // Of a time that something has, one thing has it; the others must be named beside it.
    if question.term != nil, question.things.count > 1 {
      scope.company += question.things.dropFirst()
      question.things = [question.things[0]]
    }
    if isMinisterial || question.nameWords.contains("ministerial"), question.roles == ["Meeting"], question.things.isEmpty {
      question.nameWords.removeAll { $0 == "ministerial" }
      // Their second meeting is called so by nobody, but it is the second in time.
      question.ordinal = QuestionGrammar.ordinals.firstIndex(where: question.nameWords.contains).map { $0 + 1 } ?? question.ordinal
      if question.ordinal != nil { question.nameWords.removeAll { QuestionGrammar.ordinals.contains($0) } }
      question.nameWords.append("ministerial")
    }
    question.isSoFar = isSoFar
    question.isOfOne = asksPlace && question.roles == ["Meeting"] && question.time == nil && question.ordinal == nil && isTheMeeting
    question.isPast =
      question.isPast || isSoFar
      || !allowsHopes && items.contains { $0.has("aux") && ["did", "was", "were", "has", "have", "had"].contains($0.key) }
    guard
      !question.things.isEmpty || question.roles == ["Meeting"] && (!scope.doers.isEmpty || scope.isDoneByGroup)
        || question.isNext && !question.roles.isEmpty || question.roles == ["Meeting"] && !question.nameWords.isEmpty
        || question.roles == ["Meeting"] && asksPlace && isOfOneDay(question.time)
    else { return nil }
    return .events([question])
  }

  /// "The meeting", in the singular; not "its meetings", "when did they meet".
  private var isTheMeeting: Bool {
    items.indices.dropFirst().contains { place in
      items[place].has("event", "Meeting") && items[place - 1].key == "the" && items[place].key.utf8.last != UInt8(ascii: "s")
    }
  }

  /// "The meeting of 5 March 2025": its day says which.
  private func isOfOneDay(_ time: TimeFilter?) -> Bool { time?.relation == .within && time?.date.precision == .day }

  /// Whether what began was launched: "start" is both.
  private var isLaunched: Bool { items.contains { $0.has("aux", "be") && $0.key != "s" || $0.key.utf8.starts(with: "launch".utf8) } }

  /// "Held so far": what is only planned is no answer.
  private var isSoFar: Bool { items.contains { $0.has("sofar") } }

  /// "Was it launched *in Panama*": a place or country that no deed was done by.
  var hasVenue: Bool {
    isQuestionOfFact && contains("event")
      && things.contains { place in
        preposition(place).map { ["in", "at", "en", "em"].contains($0) } ?? false
          && items[place].things.contains { !Set($0.labels).isDisjoint(with: ["Place", "State", "Region"]) }
      }
  }

  /// Of these pieces, the ids of what stands after "in" or "at", and of places.
  func venues(_ named: [Int]) -> [String] {
    let marks: Set<String> = ["in", "at", "en", "em", "no", "na"]
    let verb = items.firstIndex { $0.has("event") } ?? 0
    return named.filter { place in
      preposition(place).map(marks.contains) ?? false || place > verb && items[place].things.contains { $0.labels.contains("Place") }
    }.flatMap { items[$0].things.map(\.id) }
  }

  /// "Was the treaty signed in Brasilia", "has the task force been set up?"
  mutating func happened() -> Shape? {
    guard isQuestionOfFact, contains("event"), !isNegated, !isOnly, !things.isEmpty || contains("speaker"), !contains("mention"),
      !contains("mentioned"),
      !contains("stance"), !contains("ask"), !contains("kind"), time?.relation ?? .within == .within
    else { return nil }
    let marks = all("event")
    let roles = Set(marks.flatMap { items[$0].words.filter { $0.name == "event" }.flatMap(\.arguments) })
    guard roles.isSubset(of: ["Creation", "Launch", "Signature", "Meeting"]), documentItems.isEmpty else { return nil }
    guard !tellsTwoDeeds(marks) else { return nil }
    var question = eventQuestion([.existence])
    let isOfSpeakers = question.roles == ["Meeting"] && question.time != nil && (!scope.doers.isEmpty || scope.isDoneByGroup)
    guard !question.things.isEmpty || isOfSpeakers, !question.isNext else { return nil }
    question.types = []
    question.mayBegin = question.roles == ["Launch"] && marks.contains { items[$0].has("begin") } && !isLaunched
    let subjects = question.things.filter { !question.venues.contains($0.id) }
    question.isDefinite =
      question.roles == ["Meeting"]
      ? !Set(question.nameWords).isDisjoint(with: QuestionGrammar.ordinals) || subjects.contains { $0.labels.contains("Event") }
      : !subjects.isEmpty && !isOfAny(marks)
    return .events([question])
  }

  /// "Did *founding* members *sign* it": two deeds, of which one only describes who did the other.
  private func tellsTwoDeeds(_ marks: [Int]) -> Bool {
    guard !items.contains(where: { $0.has("conj") }) else { return false }
    let deeds = marks.map { Set(items[$0].words.filter { $0.name == "event" }.flatMap(\.arguments)).subtracting(["Meeting", "any"]) }
      .filter { !$0.isEmpty }
    guard let first = deeds.first else { return false }
    return deeds.dropFirst().contains { $0.isDisjoint(with: first) }
  }

  /// "Was *a* treaty signed": that one was signed elsewhere denies nothing.
  private func isOfAny(_ marks: [Int]) -> Bool {
    items.indices.contains { place in
      items[place].isThing && place > 0 && !isVerbFirst && ["a", "an", "any", "some", "another"].contains(items[place - 1].key)
    }
  }

  /// "When does it start and when does it end": two verbs.
  private var asksBothEnds: Bool {
    let begins = items.indices.filter { items[$0].has("begin") && !items[$0].has("end") && !items[$0].has("ask") }
    let ends = items.indices.filter { items[$0].has("end") && !items[$0].has("ask") && !items[$0].has("begin") }
    return !begins.isEmpty && !ends.isEmpty && items.contains { $0.has("conj") }
  }

  /// Roles, names and words of the event that unused pieces describe; takes them in.
  mutating func eventQuestion(_ wanted: Set<Wanted>) -> EventQuestion {
    let marks = all("event")
    var roles: [String] = []
    let spoken = marks.filter { !items[$0].has("ask") || !items[$0].has("event", "Document") }
    for word in (spoken.isEmpty ? marks : spoken).flatMap({ items[$0].words })
    where word.name == "event" {
      for role in word.arguments where !roles.contains(role) && role != "any" { roles.append(role) }
    }
    // "Hold a meeting": the noun and the verb say one thing.
    let named = things
    takeDoers(marks)
    var question = EventQuestion(
      roles: roles, types: QuestionGrammar.types(of: roles), things: named.flatMap { items[$0].things }, wanted: wanted,
      filter: ThingFilter(), time: time, nameWords: marks.flatMap { items[$0].word("series")?.arguments ?? [] })
    question.isIssued = marks.contains { items[$0].has("issuing") }
    question.venues = venues(named)
    time = nil
    for place in items.indices where !items[place].used {
      guard let ordinal = items[place].word("ordinal")?.arguments.first else { continue }
      if ordinal == "next" {
        question.isNext = true
      } else if ordinal == "last", question.roles == ["Meeting"] {
        question.ordinal = -1
        question.isPast = true
      } else if ordinal == "1", items[place].has("timing") {
        question.ordinal = 1
      } else if let number = Int(ordinal), number <= QuestionGrammar.ordinals.count {
        question.nameWords.append(QuestionGrammar.ordinals[number - 1])
      } else if ordinal == "last", !question.roles.isEmpty || contains("begin") || contains("end") || contains("span") {
        question.nameWords.append("last")
      } else {
        continue
      }
      use(place)
    }
    for place in marks
    where items[place].has("event", "Meeting") && !items[place].words.contains(where: { $0.form == .verb && $0.forms.contains(.past) }) {
      question.nameWords += eventWords(before: place).filter { !QuestionGrammar.eventAdjectives.contains($0) }
    }
    for place in marks {
      question.nameWords += items[place].key.split(separator: " ").map(String.init).filter(
        QuestionGrammar.eventAdjectives.contains)
    }
    use(named)
    use(marks)
    for place in documentItems where scope.documents == nil && question.things.isEmpty && !items[place].isAllDocuments {
      narrow(to: place); use(place)
    }
    return question
  }

  /// "What was launched, and what was signed, in 2023?"
  mutating func bareEvents() -> Shape? {
    if time != nil { takeSingleSeries() }
    // Whoever was invited is not said to have come, nor the other way round.
    guard !contains("capacity", "invited") else { return nil }
    // A day is asked for, and no event is one.
    if contains("ask", "when"), !["what", "which", "who"].contains(where: { contains("ask", $0) }) { return nil }
    let marks = all("event")
    let asksPart = contains("rel", "INVOLVED_IN") && marks.contains { items[$0].has("event", "Meeting") }
    guard contains("ask") || asksPart, !marks.isEmpty, time != nil || !things.isEmpty, !isQuestionOfFact, !contains("ask", "howmany"),
      !contains("rel", "MEMBER_OF"), !contains("ask", "where")
    else { return nil }
    let time = time
    self.time = nil
    var filter = takeTextFilter(marks) ?? takeFilter() ?? ThingFilter()
    let speaker = items.indices.first { $0 > 0 && items[$0].has("speaker") && items[$0 - 1].has("ask") }
    if let speaker { filter.called.append(items[speaker].key) }
    let named = things
    let about = named.flatMap { items[$0].things }
    let asksWho = contains("ask", "who") || asksPart || speaker != nil
    // To host is more than to take part.
    if asksWho, marks.contains(where: { items[$0].key.utf8.starts(with: "host".utf8) }) { return nil }
    if asksPart { use("rel") }
    var questions: [EventQuestion] = []
    for place in marks where !items[place].used {
      var roles: [String] = []
      for role in items[place].words.filter({ $0.name == "event" }).flatMap(\.arguments) where role != "any" && !roles.contains(role) {
        roles.append(role)
      }
      var question = EventQuestion(roles: roles, types: [], things: about, wanted: [.values], filter: filter, time: time, nameWords: [])
      question.asksParticipants = asksWho && (roles.contains("Meeting") || roles == ["Signature"])
      question.nameWords = eventWords(before: place) + (items[place].word("series")?.arguments ?? [])
      question.venues = venues(named)
      question.isHabitual = asksFuture
      question.isIssued = items[place].has("issuing")
      question.isPast = asksPast || items[place].key.utf8.starts(with: "took".utf8) || items[place].key == "happened"
      // "What took place in March": whatever it was, as no word says of what sort.
      let isOpen = marks.count == 1 && about.isEmpty && contains("ask", "what") && filter.labels.isEmpty && filter.called.isEmpty
      if isOfAnySort(place), isOpen || !question.venues.isEmpty { question.roles = [] }
      if !questions.contains(question) { questions.append(question) }
    }
    use(named)
    use(marks)
    use("ask")
    use("conj")
    let isThere = !about.isEmpty && about.allSatisfy { questions.first?.venues.contains($0.id) ?? false }
    guard time != nil || questions.allSatisfy({ $0.asksParticipants || isThere && ($0.roles.isEmpty || $0.roles == ["Signature"]) }) else {
      return nil
    }
    return .events(questions)
  }

  /// "Which *declarations* were adopted in 2023": texts of that sort; takes them in.
  private mutating func takeTextFilter(_ marks: [Int]) -> ThingFilter? {
    guard marks.allSatisfy({ items[$0].has("event", "Document") }), things.isEmpty,
      let asked = documentItems.first(where: { isAskedDocument($0) }), documentItems.count == 1, let word = items[asked].word("doc")
    else { return nil }
    var filter = ThingFilter()
    let sort = word.arguments.first ?? "any"
    filter.labels = [sort == "any" ? NodeKind.document.rawValue : sort]
    filter.words = items[asked].text
    use(asked)
    return filter
  }

  /// "What happened there", "what took place there": whatever it was.
  private func isOfAnySort(_ place: Int) -> Bool {
    items[place].has("event", "any") || ["take place", "took place", "taken place", "takes place"].contains(items[place].key)
  }

  /// Words right before the event's noun that its name must hold: "senior officials meeting", "operational meeting".
  private mutating func eventWords(before place: Int) -> [String] {
    var words = items[place].key.split(separator: " ").map(String.init).filter(QuestionGrammar.eventAdjectives.contains)
    var at = place - 1
    while at >= 0, !items[at].used,
      items[at].isUnknown || items[at].has("modifier") || items[at].has("degree") || items[at].has("event") && at != place
    {
      words += items[at].key.split(separator: " ").map(String.init)
      use(at)
      at -= 1
    }
    return words
  }

  static let eventAdjectives = ["operational", "ministerial", "summit", "conference", "lunch"]

  /// "How many countries signed the treaty?": as the text counts them.
  mutating func countedEvents() -> Shape? {
    if contains("ask", "howmany"), contains("capacity", "signatory"), !contains("event"), !contains("neg"), !things.isEmpty {
      use("ask")
      use("capacity")
      var question = eventQuestion([.count])
      question.roles = ["Signature"]
      return .events([question])
    }
    guard contains("ask", "howmany"), contains("event"), !contains("rel"), !contains("mention"), !contains("neg"), !things.isEmpty else {
      return nil
    }
    use("ask")
    let filter = takeFilter() ?? ThingFilter()
    var question = eventQuestion([.count])
    question.filter = filter
    question.isSoFar = isSoFar
    question.isPast = isSoFar
    return .events([question])
  }

  /// "Where does it say that thirteen countries signed the treaty?"
  mutating func said() -> Shape? {
    guard contains("says") || takeSaying() else { return nil }
    let asksDocument =
      asksForDocuments || items.contains { $0.has("says") && $0.key.split(separator: " ").contains { $0 == "document" || $0 == "text" } }
    use("says")
    use(documentItems.filter { items[$0].isAllDocuments })
    let wanted: Wanted = asksDocument ? .documents : .places
    let isCount = items.contains { $0.has("ask", "howmany") }
    if isCount, !contains("rel") || !asksDocument { return nil }
    if contains("event"), !contains("neg"), !things.isEmpty {
      // Who took part is part of what is said: kinds and numbers go with the names.
      var question = eventQuestion([wanted])
      if let filter = takeFilter() { question.filter = filter }
      if question.things.isEmpty { return nil }
      question.time = question.time ?? time
      return .events([question])
    }
    var copy = self
    guard contains("rel"), !contains("neg"), var shape = copy.relation(), !copy.hasRest else {
      return isCount ? nil : saidInWords(asksDocument)
    }
    self = copy
    if case .statements(var question) = shape {
      question.wanted = wanted
      question.countsDocuments = isCount
      shape = .statements(question)
    }
    return shape
  }
}
