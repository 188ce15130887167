import EntenteLexicon
import EntenteModel

// What came before, what after.
extension QuestionGrammar {
  /// "Was the treaty signed before the second declaration?"
  mutating func order() -> Shape? {
    if let side = side() { return side }
    guard isQuestionOfFact, let mark = items.indices.first(where: { items[$0].has("time", "before") || items[$0].has("time", "after") }),
      !contains("neg"), !contains("mention"), !contains("mentioned")
    else { return nil }
    let isBefore = items[mark].has("time", "before")
    if let joinings = joinings(mark) { return .order(joinings.left, isBefore: isBefore, joinings.right) }
    guard let left = dated(items.indices.lowerBound..<mark) else { return nil }
    // "Does the one *end* before the other *does*": both end. Of "before the other" alone nothing tells which of its days is meant.
    let isParallel = left.term == .end && items[mark...].contains { !$0.used && $0.has("aux", "do") }
    guard let right = dated((mark + 1)..<items.count, isEnd: isParallel),
      left.term != .end || right.term != .begin || items[mark...].contains(where: { $0.has("begin") })
    else { return nil }
    use(mark)
    return .order(left, isBefore: isBefore, right)
  }

  /// "Was it signed *before or after* the declaration?"
  private mutating func side() -> Shape? {
    guard isQuestionOfFact, !contains("neg"), !contains("mention"), !contains("mentioned"),
      let mark = items.indices.dropFirst().first(where: { place in
        items[place].has("orelse") && (items[place - 1].has("time") || items[place - 1].has("sooner") || items[place - 1].has("later"))
      }), let left = dated(items.indices.lowerBound..<(mark - 1)), let right = dated((mark + 1)..<items.count)
    else { return nil }
    use(mark - 1, mark)
    return .side(left, right)
  }

  /// What has a date. Its end is meant where a verb says so, or what it is compared with.
  mutating func dated(_ range: Range<Int>, isEnd: Bool = false) -> Dated? {
    let own = range.filter { !items[$0].used }
    if let place = own.first(where: { items[$0].isDocument && items[$0].documents.count == 1 }), !own.contains(where: { items[$0].isThing })
    {
      use(own.filter { items[$0].isDocument || items[$0].has("event", "Document") || items[$0].has("event", "Signature") })
      return .document(items[place].documents[0])
    }
    if let place = own.first(where: { items[$0].date != nil }), !own.contains(where: { items[$0].isThing || items[$0].has("event") }),
      let date = items[place].date
    {
      use(place)
      return .date(date)
    }
    if let meeting = countedMeeting(own) { return .event(meeting) }
    let named = own.filter { items[$0].isThing && !isBetterWord($0) }
    // "The creation of the league": a noun that relates says that it was set up.
    let isCreation = { (item: Item) in
      !item.has("event") && item.words.contains { $0.name == "rel" && $0.arguments.first == "ESTABLISHED" && !$0.isVerb }
    }
    let ends = own.filter { items[$0].has("end") && !items[$0].has("ask") && !items[$0].has("event") }
    let verbs = own.filter { items[$0].has("event") || items[$0].has("begin") || isCreation(items[$0]) || ends.contains($0) }
    guard !named.isEmpty else { return nil }
    // "Start" is both to begin and to be launched.
    let isPassive = own.contains { items[$0].has("aux", "be") }
    let isBegun = verbs.contains { place in
      items[place].has("begin") && (!items[place].has("event") || !isPassive && !items[place].key.utf8.starts(with: "launch".utf8))
    }
    let things = named.flatMap { items[$0].things }
    var roles: [String] = []
    for role in verbs.flatMap({ items[$0].words.filter { $0.name == "event" }.flatMap(\.arguments) }) where !roles.contains(role) {
      roles.append(role)
    }
    if roles.isEmpty, verbs.contains(where: { isCreation(items[$0]) }) { roles = ["Creation"] }
    // A text has been since it was made.
    if verbs.isEmpty, things.count == 1, things[0].labels.contains("Document") { roles = ["Document"] }
    if isBegun, roles == ["Launch"] { roles = [] }
    use(named + verbs)
    var question = EventQuestion(
      roles: roles, types: QuestionGrammar.types(of: roles), things: things, wanted: [.date], filter: ThingFilter(), nameWords: [])
    question.isIssued = verbs.contains { items[$0].has("issuing") }
    if named.count > 1 { question.venues = venues(named) }
    takeEventWords(own, &question)
    let isLasting = verbs.isEmpty && !named.contains { items[$0].things.contains { $0.labels.contains("Event") } }
    if isEnd || !ends.isEmpty, !isBegun {
      guard roles.isEmpty else { return nil }
      question.term = .end
      use(own.filter { items[$0].has("aux", "do") })
    } else if isBegun || isLasting, roles.isEmpty {
      question.term = .begin
    }
    // "Before the *next* cycle ends".
    if question.term != nil, let next = own.first(where: { items[$0].word("ordinal")?.arguments.first == "next" }) {
      question.isNext = true
      use(next)
    }
    return .event(question)
  }

  /// "Its *first operational* meeting", "its *report* on the networks": which one it was, and what a thing is that is named besides.
  private mutating func takeEventWords(_ own: [Int], _ question: inout EventQuestion) {
    for place in own {
      if let ordinal = items[place].word("ordinal")?.arguments.first.flatMap({ Int($0) }), ordinal <= QuestionGrammar.ordinals.count,
        !items[place].has("timing")
      {
        question.nameWords.append(QuestionGrammar.ordinals[ordinal - 1])
        use(place)
      } else if items[place].has("event", "Meeting") {
        question.nameWords += items[place].key.split(separator: " ").map(String.init).filter(QuestionGrammar.eventAdjectives.contains)
      } else if items[place].has("kind"),
        items[place].words.contains(where: { word in
          word.name == "kind" && question.things.contains { !Set($0.labels).isDisjoint(with: word.arguments) }
        })
      {
        use(place)
      }
    }
  }

  /// "Was Brazil welcomed as a member earlier than Chile": both joined the same, and the first texts that state it are compared.
  private mutating func joinings(_ mark: Int) -> (left: Dated, right: Dated)? {
    let own = items.indices.filter { !items[$0].used }
    guard own.contains(where: { $0 < mark && (items[$0].has("rel", "MEMBER_OF") || items[$0].has("event", "Accession")) }),
      own.allSatisfy({ place in
        let item = items[place]
        return place == mark || item.isFunction || item.has("aux") || item.has("rel", "MEMBER_OF") || item.has("event", "Accession")
          || item.has("stance", "welcomes") || item.isThing
      })
    else { return nil }
    let isBody = { (item: Item) in item.things.contains { !Set($0.labels).isDisjoint(with: ["Committee", "Organisation"]) } }
    let named = own.filter { items[$0].isThing && items[$0].things.count == 1 }
    let bodies = Set(named.filter { isBody(items[$0]) }.flatMap { items[$0].things })
    let left = named.filter { $0 < mark && !isBody(items[$0]) }, right = named.filter { $0 > mark && !isBody(items[$0]) }
    guard bodies.count < 2, left.count == 1, right.count == 1, left.allSatisfy({ items[$0].things[0].labels.contains("State") }),
      right.allSatisfy({ items[$0].things[0].labels.contains("State") })
    else { return nil }
    use(own)
    return (.joining(items[left[0]].things[0], body: bodies.first), .joining(items[right[0]].things[0], body: bodies.first))
  }

  /// "The third ministerial meeting": none is called so, but it is the third in time.
  private mutating func countedMeeting(_ own: [Int]) -> EventQuestion? {
    let places = ["1", "2", "3", "last"]
    guard let mark = own.first(where: { place in places.contains { items[place].has("ordinal", $0) } }),
      let ordinal = items[mark].word("ordinal")?.arguments.first,
      own.contains(where: { items[$0].has("event", "Meeting") || items[$0].things.contains { $0.labels.contains("Series") } }),
      own.contains(where: { place in
        items[place].has("speaker") || items[place].key.split(separator: " ").contains { ["ministerial", "ministers"].contains($0) }
      }),
      own.allSatisfy({ place in
        let item = items[place]
        return item.isFunction || item.has("aux") || place == mark || item.has("event", "Meeting") || item.has("speaker") || item.isThing
          || item.key.split(separator: " ").allSatisfy { ["ministerial", "meeting", "meetings", "of", "the", "ministers"].contains($0) }
      })
    else { return nil }
    use(own)
    var question = EventQuestion(
      roles: ["Meeting"], types: [], things: [], wanted: [.date], filter: ThingFilter(), nameWords: ["ministerial"])
    question.ordinal = Int(ordinal) ?? -1
    question.isPast = true
    return question
  }

  /// The relations whose dated statements say that something of these roles happened.
  static func types(of roles: [String]) -> [String] {
    var types: [String] = []
    for role in roles {
      switch role {
      case "Creation": types.append("ESTABLISHED")
      case "Accession": types.append("MEMBER_OF")
      case "Document": types += ["PUBLISHED", "ESTABLISHED"]
      default: break
      }
    }
    return types
  }
}
