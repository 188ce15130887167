import EntenteLexicon
import EntenteModel

/// Reads the pieces of a question: finds what it asks, of what, within which documents and time. Every piece must be taken in by the
/// reading; what is left must stand in the words that answer, or the question is refused.
struct QuestionGrammar {
  var items: [Item]
  let documents: [DocumentThing]
  var scope = Scope()
  var time: TimeFilter?
  var isNegated = false
  var isOnly = false
  /// How firmly it is said, where the question names the attitude: "considered setting up".
  var attitude: [Modality] = []
  var allowsHopes = false
  /// Whether each of the texts that bound it must answer: "in all declarations".
  var isOfEachText = false
  /// Whether the language asks for yes or no by putting the verb first.
  var isVerbFirst = false
  /// Whether it ends in a question mark.
  var isMarked = false
  /// The words that no reading takes in, once all were tried.
  var refusedWords: [String] = []
  /// Words that only colour the question: left aside, and said to be.
  var asides: [String] = []
  /// Things that may not be values: "other than Europol".
  var excluded: [Thing] = []
  /// Texts that may not answer: "documents other than the declarations".
  var excludedTexts: [DocumentThing] = []
  var asksOtherTexts = false
  var citesOtherTexts = false
  /// Kinds that may not be values: "other than agencies".
  var excludedLabels: [String] = []
  /// Words of names that no value may bear: "apart from the ministers".
  var excludedNames: [String] = []

  init(items: [Item], documents: [DocumentThing]) {
    self.items = items
    self.documents = documents
  }

  mutating func read() -> Shape? {
    takeMarks()
    if let denial = doubleDenial {
      refusedWords.append(items[denial].text)
      return nil
    }
    if let gate {
      refusedWords.append(items[gate].text)
      return nil
    }
    guard let shape = frame(), !asksManner(shape), !asksMeans(shape), !asksEachInVain(shape) else { return nil }
    guard settleRest(shape), isAnchored(shape) else { return nil }
    return bounded(shape)
  }

  /// "Missing from none of them": to deny a denial is more than any reading takes in.
  private var doubleDenial: Int? {
    items.indices.first { place in
      guard items[place].has("neg") || items[place].has("dropped"),
        let next = items.indices.first(where: { $0 > place && !items[$0].isFunction })
      else { return false }
      return items[next].has("neg")
    }
  }

  /// The readings, the most particular first.
  private mutating func frame() -> Shape? {
    if let shape = first(of: [
      { $0.trace() }, { $0.connection() }, { $0.fullName() }, { $0.called() }, { $0.sooner() }, { $0.order() },
      { $0.texts() }, { $0.previousDocument() },
    ]) {
      return shape
    }
    switch difference() {
    case .shape(let shape): return shape
    // Which text stands on which side cannot be told: no other reading may guess it.
    case .unclear: return nil
    case .other: break
    }
    takeScope()
    takeTime()
    takeLastPlace()
    // Who took part on a day took part in one of them.
    if time?.relation == .within, contains("rel", "INVOLVED_IN") { takeSingleSeries() }
    return first(of: [
      { $0.said() }, { $0.saysAbout() }, { $0.stances() }, { $0.documentDates() }, { $0.documentPlace() }, { $0.events() },
      { $0.countedEvents() }, { $0.extent() },
      { $0.mentionedRelation() }, { $0.mentions() },
      { $0.hasVenue ? $0.happened() : nil }, { $0.relation() }, { $0.happened() }, { $0.bareEvents() }, { $0.containment() },
    ])
  }

  /// The first of the readings that there is; one that fails has taken nothing in, but its refused words are kept.
  private mutating func first(of readings: [(inout QuestionGrammar) -> Shape?]) -> Shape? {
    for reading in readings {
      var copy = self
      if let shape = reading(&copy) {
        self = copy
        return shape
      }
      refusedWords = copy.refusedWords
    }
    return nil
  }
}

// MARK: Looking at pieces

extension QuestionGrammar {
  func first(_ name: String, _ argument: String? = nil) -> Int? { items.indices.first { !items[$0].used && items[$0].has(name, argument) } }
  func all(_ name: String, _ argument: String? = nil) -> [Int] { items.indices.filter { !items[$0].used && items[$0].has(name, argument) } }
  func contains(_ name: String, _ argument: String? = nil) -> Bool { first(name, argument) != nil }
  /// Unused pieces that name something.
  var things: [Int] { items.indices.filter { !items[$0].used && items[$0].isThing && !isBetterWord($0) } }
  var documentItems: [Int] { items.indices.filter { !items[$0].used && items[$0].isDocument } }

  /// A name that is also an ordinary word is the word.
  func isBetterWord(_ place: Int) -> Bool {
    items[place].words.contains { !["euadj", "modifier", "topicable", "speaker", "alike", "plain"].contains($0.name) }
  }

  mutating func use(_ places: Int?...) { for place in places { if let place { items[place].used = true } } }
  mutating func use(_ places: [Int]) { for place in places { items[place].used = true } }
  mutating func use(_ name: String) { use(all(name)) }

  /// The nearest piece before that is no determiner or filler.
  func before(_ place: Int) -> Int? {
    var at = place - 1
    while at >= 0, items[at].has("function"), !items[at].has("function", "prep") { at -= 1 }
    return at >= 0 ? at : nil
  }

  /// The preposition before a piece.
  func preposition(_ place: Int) -> String? {
    guard let at = before(place) else { return nil }
    return items[at].has("function", "prep") || items[at].has("scope") || items[at].has("time") ? items[at].key : nil
  }

  var isQuestionOfFact: Bool {
    if items.contains(where: { $0.has("fact") || $0.has("askfact") }) { return true }
    let start = items.firstIndex { !$0.isFunction } ?? 0
    let asks = items.indices.contains { !items[$0].used && items[$0].has("ask") && ($0 == start || !items[$0].has("mention")) }
    guard let first = items.first(where: { !$0.isFunction }), !asks else { return false }
    // "EMCDDA still mentioned in it?"
    if isMarked, first.isThing, items.contains(where: { $0.has("mentioned") || $0.has("mention") }),
      !items.contains(where: { $0.has("ask") || $0.has("kind") && !$0.isDocument || $0.has("paragraph") || $0.has("neg") })
    {
      return true
    }
    let isDeed = isVerbFirst && isMarked && items.contains { $0.has("event") }
    if isVerbFirst, isDeed || items.contains(where: { $0.has("mention") || $0.has("mentioned") || $0.has("rel") }), !first.has("kind"),
      !first.has("ask")
    {
      return true
    }
    // "*Should* A be aligned with B?"
    if first.has("hope"), let word = first.key.split(separator: " ").first, PartWords.english.isModal(String(word)) { return true }
    if isVerbFirst, isMarked, first.has("absence") || first.has("orelse") { return true }
    return first.has("aux") || isVerbFirst && (first.has("mention") || first.has("mentioned") || first.has("rel") || first.has("event"))
  }
}

// MARK: Marks, scope, time

extension QuestionGrammar {
  /// "No … *ninguna*" denies once; "tanto A *como* B" is "both A and B".
  private mutating func turnConcord() {
    for place in items.indices.dropFirst() {
      if items[place].has("concord"), items[..<place].contains(where: { $0.has("neg") && !$0.has("concord") }) {
        items[place].words = [QuestionWord("quantity", ["any"])]
      } else if items[place].has("asmuch"), items[place].things.isEmpty, items[..<place].contains(where: { $0.has("both") }) {
        items[place].words = [QuestionWord("conj")]
      }
    }
  }

  /// "Is Europol *missing from* the declaration", "which of them *lack* it": it is not named there.
  private mutating func turnAbsence() {
    guard !things.isEmpty,
      let place = items.indices.first(where: { items[$0].has("absence") || items[$0].has("dropped") && items[$0].has("neg") }),
      all("neg").allSatisfy({ $0 == place }), isQuestionOfFact || asksForDocuments && place < things[0],
      !contains("kind"), !contains("mention"), !contains("mentioned"), !contains("rel")
    else { return }
    items[place].words = [QuestionWord("neg"), QuestionWord("mentioned")]
  }

  private mutating func takeMarks() {
    // "Isn't it …?" asks whether it is.
    if let first = items.firstIndex(where: { !$0.isFunction }), items[first].has("neg"),
      items[first].key.utf8.suffix(2).elementsEqual(" t".utf8)
    {
      items[first].words = [QuestionWord("aux", ["do"])]
    }
    // "On whose support does it count" counts nothing.
    if let asking = items.firstIndex(where: { $0.has("ask", "who") }) {
      for place in items.indices where place > asking && items[place].has("ask", "howmany") {
        items[place].words.removeAll { $0.name == "ask" }
      }
    }
    turnConcord()
    turnAbsence()
    isNegated = contains("neg")
    isOnly = contains("only")
    allowsHopes = contains("hope")
    // To publish, to issue and to print is what a journal does.
    scope.asksAuthor = items.contains { item in
      item.has("rel", "PUBLISHED") && !["publi", "issu", "releas", "print", "circul"].contains { item.key.utf8.starts(with: $0.utf8) }
    }
    scope.isHoped = isHoped
    scope.isPurpose = contains("purpose") && all("hope").allSatisfy { items[$0].has("purpose") } && !contains("aux", "modal")
    use("hope")
    use("fact")
    // "Name the networks …" asks; "does it name …" does not.
    if let first = items.firstIndex(where: { !$0.isFunction }), items[first].has("ask", "list") {
      items[first].words.removeAll { $0.name == "mention" }
    }
    // "In all the declarations" asks for nothing; nor does it before the word that asks, "in all the declarations, which states join".
    for place in items.indices
    where items[place].has("quantity")
      && (items[..<place].contains { $0.has("ask") || $0.has("aux") || $0.has("function", "prep") || $0.has("scope") })
    {
      items[place].words.removeAll { $0.name == "ask" }
    }
    // "What does it *say about* corruption": that a text addresses it, nobody asks.
    for place in items.indices.dropFirst() where items[place].has("topical") && items[place - 1].has("telling") {
      items[place].words.removeAll { $0.name == "rel" }
    }
    takeAsides()
    takeExclusions()
    for place in items.indices
    where items[place].isFunction && items[place].things.isEmpty && !items[place].has("time") && !items[place].has("scope") {
      items[place].used = items[place].words.allSatisfy { ["function", "filler", "punct", "than", "asmany"].contains($0.name) }
    }
  }

  /// Documents after "in", "under", "according to" bound the search.
  mutating func takeScope() {
    takeParagraph()
    for place in documentItems {
      guard let at = before(place) else { continue }
      let isBound = items[at].has("scope") || items[at].has("time", "in") || (items[at].key == "of" && isPartitive(at))
      guard isBound, items[at].key != "by" || !isPassive(at), !isAskedDocument(place) else { continue }
      guard scope.documents == nil || isListed(place) else { continue }
      narrow(to: place)
      isOfEachText = isOfEachText || isEveryText(place)
      use(at, place)
    }
  }

  /// "In the 2022 declaration and in that of 2025": joined to texts that already bound the search.
  func isListed(_ place: Int) -> Bool {
    guard let last = items[..<place].lastIndex(where: { $0.isDocument && $0.used }) else { return false }
    let between = items[(last + 1)..<place]
    return between.contains { $0.has("conj") }
      && between.allSatisfy { $0.has("conj") || $0.isFunction || $0.has("scope") || $0.has("time", "in") || $0.has("both") }
  }

  /// "in which documents", "which of the documents".
  func isAskedDocument(_ place: Int) -> Bool {
    // "Which journal carried it": of a sort of which there is one text, too.
    let isNamedByWhich = place > 0 && !items[place].isAnnex && (items[place - 1].has("ask", "which") || items[place - 1].has("ask", "what"))
    guard items[place].isAllDocuments || items[place].documents.count > 1 || isNamedByWhich else { return false }
    if isCountedFirst(place) { return true }
    var at = place - 1
    while at >= 0, !items[at].has("ask"),
      items[at].isFunction || items[at].has("number") || items[at].number != nil || items[at].has("both")
        || items[at].has("beside", "CITES") || items[at].has("ordinal", "1") || items[at].has("ordinal", "last")
        || items[at].has("aux", "be") && items[(at + 1)..<place].contains(where: { $0.has("ordinal") })
    { at -= 1 }
    return at >= 0
      && (items[at].has("ask", "which") || items[at].has("ask", "what") || items[at].has("ask", "howmany") || items[at].has("ask", "list"))
  }

  /// "Of the declarations, how many name it": what is named first is counted, and nothing else after it.
  func isCountedFirst(_ place: Int) -> Bool {
    guard items[place].isAllDocuments, place + 1 < items.count, items[place + 1].has("ask", "howmany"),
      items[..<place].allSatisfy({ $0.isFunction || $0.has("scope") || $0.has("quantity") || $0.has("number") || $0.has("both") }),
      let next = items[(place + 2)...].first(where: { !$0.isFunction })
    else { return false }
    return next.has("mention") || next.has("mentioned") || next.has("aux") || next.has("neg") || next.has("absence")
  }

  private func isPartitive(_ place: Int) -> Bool {
    guard let at = before(place) else { return false }
    return items[at].has("paragraph") || items[at].has("kind") || items[at].has("ask") || items[at].isDocument
  }

  private func isPassive(_ place: Int) -> Bool { place > 0 && items[place - 1].words.contains { $0.forms.contains(.participle) } }

  mutating func narrow(to place: Int) {
    if let known = scope.documents, known != items[place].documents {
      // Several texts; a place in one of them is no place in the others.
      guard scope.paragraph == nil, !items[place].isAnnex else { return }
      scope.documents = known + items[place].documents.filter { !known.contains($0) }
      return
    }
    scope.documents = items[place].documents
    if items[place].isAnnex { scope.paragraph = "Annex" }
    if let label = items[place].documents.first?.paragraph { scope.paragraph = label }
  }

  /// "paragraph 21", "point 5".
  private mutating func takeParagraph() {
    takeFootnote()
    for place in all("paragraph") where place + 1 < items.count && items[place + 1].number != nil {
      scope.paragraph = items[place + 1].key
      use(place, place + 1)
      if place > 0, items[place - 1].has("time", "in") || items[place - 1].has("scope") { use(place - 1) }
    }
  }

  /// "According to footnote 2", "in a footnote to the second declaration".
  private mutating func takeFootnote() {
    for place in all("footnote") where place > 0 {
      guard let mark = before(place), items[mark].has("scope") || items[mark].has("time", "in") else { continue }
      if place + 1 < items.count, let number = items[place + 1].number {
        scope.paragraph = "fn\(number)"
        use(place + 1)
      } else {
        let next = items[(place + 1)...].firstIndex { !$0.isFunction || $0.has("function", "prep") }
        // "According to the footnote": of whichever text.
        guard let next else {
          scope.paragraph = "fn"
          use(mark, place)
          continue
        }
        guard ["in", "of", "to", "de", "a", "em"].contains(items[next].key) else { continue }
        scope.paragraph = "fn"
        if let text = documentItems.first(where: { $0 > next }), items[(next + 1)..<text].allSatisfy(\.isFunction) {
          narrow(to: text)
          use(next, text)
        }
      }
      use(mark, place)
    }
  }

  /// Dates after "before", "since", "as of", "in".
  mutating func takeTime() {
    takeSpan()
    for place in items.indices where !items[place].used {
      guard let at = before(place), items[at].has("time") || items[at].key == "of" else { continue }
      // "Set up by the 2022 declaration" names who did it, "by the time of" it a day.
      let isOrder = ["before", "after", "asof"].contains { items[at].has("time", $0) } && items[at].key != "by"
      let date = items[place].date ?? (isOrder && items[place].documents.count == 1 ? items[place].documents[0].date : nil)
      guard let date, let mark = items[at].word("time")?.arguments.first ?? "in" as String? else { continue }
      let isDate = items[place].date != nil
      switch mark {
      case "before": time = TimeFilter(relation: .before, date: date)
      case "after": time = TimeFilter(relation: .after, date: date)
      case "asof":
        scope.asOf = date
        scope.isAsOfAsked = true
      default:
        // "In 2022 and in 2025": neither year alone is what is asked.
        guard isDate, time?.relation != .within else { continue }
        time = TimeFilter(relation: .within, date: date)
      }
      use(at, place)
    }
    for place in items.indices where !items[place].used && items[place].date != nil && time == nil {
      time = TimeFilter(relation: .within, date: items[place].date ?? PartialDate(year: 0))
      use(place)
    }
  }

  /// "Between 2022 and 2024", "from 2022 to 2024".
  private mutating func takeSpan() {
    for place in items.indices where !items[place].used && items[place].date != nil {
      guard let mark = before(place), items[mark].has("time", "between") || items[mark].key == "from",
        let last = items.indices.first(where: { $0 > place && items[$0].date != nil }),
        items[(place + 1)..<last].allSatisfy({ $0.has("conj") || $0.isFunction || $0.has("time") }),
        let from = items[place].date, let to = items[last].date, let span = PartialDate("\(from.text)/\(to.text)")
      else { continue }
      time = TimeFilter(relation: .within, date: span)
      use(Array(mark...last))
      return
    }
  }

  /// A time that picks documents: those made in it, before it, after it.
  mutating func boundDocumentsByTime() {
    guard let time else { return }
    let base = scope.documents ?? documents
    scope.documents = base.filter { document in
      switch time.relation {
      case .within: document.isOf(time.date)
      case .before: document.date?.isBefore(time.date) == true
      case .after: document.date?.isAfter(time.date) == true
      }
    }
    self.time = nil
  }
}
