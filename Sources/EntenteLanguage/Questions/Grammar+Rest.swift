import EntenteLexicon
import EntenteModel

// What no reading takes in. Nothing is dropped in silence but words that say nothing of their own: a word is held against what answers, or
// said to be left aside, or the question is refused and the word named.
extension QuestionGrammar {
  /// Words that only colour a question ("relevant", "the role of"): left aside, and said to be.
  mutating func takeAsides() {
    takePreamble()
    let isPlaced = contains("paragraph") || contains("ask", "where")
    for place in all("aside")
    where !(isPlaced && items[place].has("telling") && contains("mention")) && items[place].things.isEmpty
      && items[place].words.allSatisfy({ $0.name == "aside" || $0.name == "sofar" || $0.name == "person" })
      && !(items[place].has("person") && contains("event"))
    {
      asides.append("“\(items[place].text)” was left aside")
      use(place)
    }
  }

  /// "I am preparing a briefing and would be grateful to know which …": what comes before the words that ask, where it names nothing and says nothing that could
  /// bound the question.
  private mutating func takePreamble() {
    guard let start = items.firstIndex(where: { $0.has("ask") && !$0.has("mention") }), start > 0,
      items[..<start].count(where: \.isUnknown) > 1, items[..<start].contains(where: isOfAsker),
      items[..<start].allSatisfy({
        $0.isUnknown || $0.things.isEmpty && $0.documents.isEmpty && $0.date == nil && !$0.bearsMeaning && !$0.has("kind")
      })
    else { return }
    asides.append("“\(items[..<start].map(\.text).joined(separator: " "))” was left aside")
    use(Array(0..<start))
  }

  /// "*I* am preparing", "for *our* briefing": in what else stands before, something may be done by what it names.
  func isOfAsker(_ item: Item) -> Bool {
    let words: Set<String> = [
      "i", "we", "my", "our", "me", "us", "m", "please", "quisiera", "necesito", "estoy", "preparo", "mi", "nuestro", "preciso", "gostaria",
      "estou",
      "meu", "minha", "nosso", "quería", "queria",
    ]
    return item.key.split(separator: " ").contains { words.contains(String($0)) }
  }

  /// "Other than Europol", "except the 2025 declaration": what may not be a value.
  mutating func takeExclusions() {
    for place in all("excluding") {
      var at = place + 1
      var taken: [Int] = []
      while items.indices.contains(at) {
        if items[at].isThing, items[at].things.count == 1, !isBetterWord(at) {
          excluded += items[at].things
        } else if items[at].isAnnex {
          scope.isWithoutAnnex = true
        } else if items[at].documents.count == 1 {
          excluded.append(items[at].documents[0].thing)
        } else if items[at].isDocument, !isAskedDocument(at) {
          // "Documents other than the declarations", "other than their own texts".
          excludedTexts += own(texts: at, of: taken)
        } else if items[at].has("speaker"), items[at].key.utf8.suffix(9).elementsEqual("ministers".utf8) {
          excludedNames.append("ministers")
        } else if items[at].has("kind"), !items[at - 1].has("ask") {
          excludedLabels += items[at].words.filter { $0.name == "kind" }.flatMap(\.arguments)
        } else if !(items[at].isFunction && !items[at].has("function", "prep") || items[at].has("conj") || items[at].key == "s") {
          break
        } else {
          at += 1
          continue
        }
        taken.append(at)
        at += 1
      }
      guard let last = taken.last else { continue }
      use(Array(place...last))
    }
    asksOtherTexts = !excludedTexts.isEmpty && asksForDocuments
    // "Which texts other than its own does it cite": these may not be cited, "which texts other than the declarations name it" name nothing.
    citesOtherTexts = asksOtherTexts && documentItems.contains { !isAskedDocument($0) }
    let ids = Set((excluded + (citesOtherTexts ? [] : excludedTexts.map(\.thing))).map(\.id))
    if documents.contains(where: { ids.contains($0.thing.id) }) { scope.documents = documents.filter { !ids.contains($0.thing.id) } }
  }

  /// "Other than *A and B's own* texts": those whose names begin with theirs; else all.
  private mutating func own(texts place: Int, of owners: [Int]) -> [DocumentThing] {
    let things = owners.flatMap { items[$0].things }
    guard !things.isEmpty, items[place - 1].key == "own" || items[place - 1].key == "s" else { return items[place].documents }
    excluded.removeAll { things.contains($0) }
    let key = owners.map { items[$0].key }.joined(separator: " ") + " "
    return documents.filter { Folding.key($0.thing.name).utf8.starts(with: key.utf8) }
  }

  /// The shape, without what was excluded.
  func bounded(_ shape: Shape) -> Shape? {
    // Of attitudes the body of a text is told alone; what else it says is not told apart from its annex.
    if scope.isWithoutAnnex {
      guard case .stances = shape, scope.quoted.isEmpty, scope.paragraph == nil else { return nil }
    }
    if !excludedTexts.isEmpty {
      // Of texts that answer these are none; what they say of other things is bounded by no reading.
      guard asksOtherTexts || shape.asksForTexts else { return nil }
    }
    let excluded = excluded + (shape.asksForTexts || citesOtherTexts ? excludedTexts.map(\.thing) : [])
    guard !excluded.isEmpty || !excludedLabels.isEmpty || !excludedNames.isEmpty else { return shape }
    guard var filter = shape.filter else {
      return scope.documents == nil || !excludedLabels.isEmpty || !excludes(onlyOf: ThingFilter(), .places) ? nil : shape
    }
    guard excludes(onlyOf: filter, shape.wantedValue) else { return nil }
    filter.excluded += excludedLabels
    filter.uncalled = excludedNames
    filter.without = excluded.map(\.id)
    filter.withoutNames = excluded.map(\.name)
    return shape.with(filter)
  }

  /// Gives every piece that no reading took in a part: names as company, numbers and words as what the quotation must hold. False where that cannot be.
  mutating func settleRest(_ shape: Shape) -> Bool {
    for place in items.indices where !items[place].used && !isSilent(place, shape) {
      guard shape.bearsQuotedWords, settle(place) else {
        refusedWords.append(items[place].text)
        return false
      }
    }
    return true
  }

  /// Whether anything is left that a reading would have to hold against a quotation.
  var hasRest: Bool {
    items.contains { !$0.used && !$0.isFunction && !$0.has("aux") && !$0.has("conj") && !$0.has("ask") && !$0.has("speaker") }
  }

  private mutating func settle(_ place: Int) -> Bool {
    let item = items[place]
    if let number = item.number ?? item.word("number")?.arguments.first.flatMap({ Int($0) }) {
      scope.number = number
    } else if item.things.count == 1, !isBetterWord(place) {
      scope.company.append(item.things[0])
    } else if item.has("stance"), place > 0, items[place - 1].key != "to" {
      // Who celebrates it is not told by who does it; "to promote it" says what for.
      return false
    } else if item.has("kind"), place > 0, items[place - 1].has("aux", "be") {
      return false
    } else if isAskedNoun(place) || isVerbOfOther(place) {
      return false
    } else if item.things.isEmpty, !item.isDocument, item.date == nil, item.key.utf8.count > 2, !item.bearsMeaning {
      scope.quoted.append(held(place))
      refusedWords.append(item.text)
    } else {
      return false
    }
    return true
  }

  /// "Which *routes* do they disrupt": what is asked for must be called so, and no word of a sentence calls it anything.
  private func isAskedNoun(_ place: Int) -> Bool {
    guard items[place].things.isEmpty, !items[place].has("kind"), place > 0, place + 1 < items.count, items[place + 1].isAuxiliary else {
      return false
    }
    // "Which *drug trafficking* routes": with the names and words before it.
    var before = place - 1
    while before > 0, isModifier(before) || items[before].isThing || items[before].isUnknown { before -= 1 }
    return items[before].has("ask", "which") || items[before].has("ask", "what")
  }

  /// "Agencies established by A that *cooperate with* B": a second verb whose object another relation took.
  private func isVerbOfOther(_ place: Int) -> Bool {
    guard items[place].words.contains(where: { $0.name == "rel" && ($0.isVerb || $0.arguments.contains("lr")) }),
      let next = items[(place + 1)...].first(where: { !$0.isFunction })
    else { return false }
    return next.isThing && next.used
  }

  /// A word with what says the same.
  func held(_ place: Int) -> HeldWord {
    let item = items[place]
    return HeldWord(
      item.key, alike: item.words.filter { $0.name == "alike" || $0.name == "newcomer" }.flatMap(\.arguments),
      isRegional: item.has("modifier", "Region"))
  }

  /// A word as it was written; what it was read for says the same.
  func written(_ place: Int) -> HeldWord {
    let text = Folding.key(items[place].text)
    let word = held(place)
    return text == word.text ? word : HeldWord(text, alike: [word.text] + word.alike)
  }

  /// Whether a piece says nothing of its own here: articles and the like, auxiliaries, prepositions, the words that ask, "and" between what is taken in.
  private func isSilent(_ place: Int, _ shape: Shape) -> Bool {
    let item = items[place]
    if item.isFunction || item.has("aux") || item.has("conj") { return true }
    if item.has("ask") { return !item.has("ask", "how") || item.words.count > 1 }
    // Both of two names, both of two documents.
    if item.has("both") { return items.count { $0.used && ($0.isThing || $0.isDocument) } > 1 }
    if item.has("speaker") {
      // "Where do they speak of it": who mentions, not who is mentioned.
      if case .mentions = shape { return place > 0 && items[place - 1].has("aux", "do") }
      return shape.takesSpeaker
    }
    return false
  }
}

extension Item {
  /// "Are", "are to".
  fileprivate var isAuxiliary: Bool {
    has("aux") || has("hope") && ["are", "is", "shall", "should"].contains(key.split(separator: " ").first ?? "")
  }

  /// Names nothing and bounds nothing: what may stand in a sentence beside the one that asks.
  var saysNothing: Bool {
    things.isEmpty && documents.isEmpty && date == nil && number == nil && (!bearsMeaning || has("ask"))
      && (!has("doc") || has("doc", "any"))
  }

  /// Words that change what is asked, and so are never merely looked for in a quotation.
  var bearsMeaning: Bool {
    words.contains {
      ["neg", "most", "least", "only", "both", "time", "scope", "beyond", "excluding", "speaker", "ask", "contrast"].contains($0.name)
    }
      && !words.contains { $0.name == "rel" || $0.name == "event" }
  }
}

extension Shape {
  /// Whether leftover words can be held against the words that answer.
  fileprivate var bearsQuotedWords: Bool {
    switch self {
    case .statements, .events, .stances, .documentDates: true
    case .mentions, .difference, .connection, .trace, .order, .side, .sooner, .texts, .fullName, .extent: false
    }
  }
  fileprivate var takesSpeaker: Bool {
    switch self {
    case .statements, .events, .stances, .documentDates, .difference: true
    case .mentions, .connection, .trace, .order, .side, .sooner, .texts, .fullName, .extent: false
    }
  }
}

extension Shape {
  /// Values, where it asks for several things at once.
  fileprivate var wantedValue: Wanted {
    switch self {
    case .statements(let question): question.wanted
    case .mentions(let question): question.wanted
    default: .values
    }
  }

  /// Whether texts are what it asks to be named.
  fileprivate var asksForTexts: Bool {
    filter.map { !$0.labels.isEmpty && $0.labels.allSatisfy(QuestionGrammar.sortsOfTexts.contains) } ?? false
  }

  /// What sort of thing it asks for, where it asks for things.
  package var filter: ThingFilter? {
    switch self {
    case .statements(let question): question.filter
    case .events(let questions): questions.first?.filter
    case .mentions(let question): question.filter
    case .difference(let question): question.filter
    case .stances(let question): question.filter
    case .connection, .trace, .order, .side, .sooner, .texts, .fullName, .documentDates, .extent: nil
    }
  }

  /// The same of another sort of thing.
  package func with(_ filter: ThingFilter) -> Shape {
    switch self {
    case .statements(var question):
      question.filter = filter
      return .statements(question)
    case .events(var questions):
      for at in questions.indices { questions[at].filter = filter }
      return .events(questions)
    case .mentions(var question):
      question.filter = filter
      return .mentions(question)
    case .difference(var question):
      question.filter = filter
      return .difference(question)
    case .stances(var question):
      question.filter = filter
      return .stances(question)
    case .connection, .trace, .order, .side, .sooner, .texts, .fullName, .documentDates, .extent: return self
    }
  }
}
