import EntenteLexicon
import EntenteModel

// Questions that a reading would answer only in part, or as if a word of them were not there: refused, and the word is named.
extension QuestionGrammar {
  /// The piece that no reading may pass over; `nil` where there is none.
  var gate: Int? {
    if let structure = dangling ?? pickedNames ?? alternative ?? secondAsking { return structure }
    if let measure = unmeasured ?? uncounted ?? firstInOrder ?? everyOne { return measure }
    return seat ?? teller ?? occasion
  }

  /// "How many documents mention *it*", "which *of these* are named in it": a pronoun before which nothing is named.
  private var dangling: Int? {
    let named = items.firstIndex { $0.isThing || $0.isDocument && !$0.isAllDocuments || $0.date != nil } ?? items.count
    let last = items.lastIndex { !$0.has("function", "prep") } ?? items.count
    return items.indices.first { place in
      guard place < named else { return false }
      if ["of these", "of those", "of them"].contains(items[place].key) { return true }
      let isPointing = ["these", "those", "them"].contains(items[place].key)
      if place > 0, isPointing, items[place - 1].key == "of" || items[place - 1].key.utf8.reversed().starts(with: "fo ".utf8) {
        return true
      }
      let isObject = ["it", "them"].contains(items[place].key) && place == last
      return isObject && (contains("mention") || contains("mentioned")) && named == items.count
    }
  }

  /// "Which of *A and B* does it name": which of them, and no text.
  private var pickedNames: Int? {
    // "Of A and B, who …".
    if items.count > 3, ["of", "among", "de", "entre"].contains(items[0].key),
      let name = items.indices.dropFirst().first(where: { !items[$0].isFunction }), items[name].isThing, name + 1 < items.count,
      items[name + 1].has("conj"), items[name...].contains(where: { item in ["who", "which", "what"].contains { item.has("ask", $0) } })
    {
      return name
    }
    guard let asking = items.firstIndex(where: { !$0.isFunction }), items[asking].has("ask", "which"),
      let name = items.indices.first(where: { $0 > asking && !items[$0].isFunction }), items[name].isThing, !isModifiedKind(name),
      items[asking].key.utf8.suffix(3).elementsEqual(" of".utf8)
        || items[(asking + 1)..<name].contains(where: { ["of", "de"].contains($0.key) }),
      let joint = items.indices.first(where: { $0 > name && !items[$0].isFunction }), items[joint].has("conj")
    else { return nil }
    return name
  }

  private func isModifiedKind(_ place: Int) -> Bool { place + 1 < items.count && items[place + 1].has("kind") }

  /// "¿*Todas* las agencias cooperan con …?": whether all of them do, and not which.
  private var everyOne: Int? {
    guard isVerbFirst, isMarked, let first = items.first, let word = first.key.split(separator: " ").first,
      Self.every.contains(String(word)), !first.isDocument
    else { return nil }
    let asks = ["which", "who", "what", "when", "where", "howmany"]
    return items.contains { item in item.key == "que" || asks.contains { item.has("ask", $0) } } ? nil : 0
  }

  /// "Where is Europol *based*": no statement tells of a seat, and a paragraph is none.
  private var seat: Int? { contains("ask", "where") ? first("sited") : nil }

  /// "*Who says* that it supports them": the text does, and no end of the statement.
  private var teller: Int? {
    let verbs: Set<Substring> = [
      "says", "say", "said", "claims", "claimed", "states", "stated", "declares", "writes", "reports", "asserts", "tells", "told",
    ]
    return items.indices.dropLast().first { place in
      items[place].has("ask", "who") && items[place + 1].key.split(separator: " ").first.map(verbs.contains) ?? false
    }
  }

  /// "Which agency is the *first named* in paragraph 19": the first in the order of the words, which is not the first of the texts.
  private var firstInOrder: Int? {
    guard let kind = askedKind(), items[kind].key.utf8.last != UInt8(ascii: "s"), !isVerbFirst else { return nil }
    return items.indices.first { place in
      guard place > kind else { return false }
      let isNamed = { (item: Item) in item.has("mention") || item.has("mentioned") }
      return items[place].has("ordinal", "1") && place + 1 < items.count && isNamed(items[place + 1])
        || isNamed(items[place]) && items[place].key.utf8.starts(with: "first ".utf8)
    }
  }

  /// "*At which meeting* was it agreed": no statement leads from a text to the meeting.
  private var occasion: Int? {
    items.indices.dropFirst().dropLast().first { place in
      items[place].has("ask") && (items[place].key == "which" || items[place].key == "what")
        && ["at", "during"].contains(items[place - 1].key)
        && items[place + 1].has("event", "Meeting")
    }
  }

  /// "How many *new* members", "how many *ministers*", "in *most* documents": what nothing counts.
  private var uncounted: Int? {
    items.indices.first { place in
      let item = items[place]
      if item.has("newcomer") || item.key.utf8.starts(with: "new ".utf8), contains("ask", "howmany") {
        return documentItems.isEmpty && scope.documents == nil
      }
      guard place + 1 < items.count else { return false }
      if item.has("ask", "howmany") { return items[place + 1].has("speaker") && items[place + 1].key != "they" }
      return item.has("most") && item.key != "the most" && !isVerbFirst && items[place + 1].has("doc") && items[place + 1].isAllDocuments
    }
  }

  /// "Is it Europol *or* Eurojust": yes and no don't tell which.
  private var alternative: Int? {
    guard isQuestionOfFact else { return nil }
    return items.indices.first { place in
      items[place].has("conj", "or") && place > 0 && place + 1 < items.count
        && !items[..<place].allSatisfy { $0.isFunction || $0.has("fact") || $0.has("ask") }
    }
  }

  /// "When was it signed *and by whom*", "how many members had it *when* it was created": a second thing is asked for behind what the first is asked of.
  private var secondAsking: Int? {
    guard let first = items.firstIndex(where: { isAsking($0) }) else { return nil }
    return items.indices.first { place in
      guard place > first, isAsking(items[place]) else { return false }
      let isCounted = items[first].has("ask", "howmany") && items[place].has("ask", "when")
      guard let joint = items[first..<place].lastIndex(where: { $0.has("conj") }) else { return isCounted }
      let between = items[(joint + 1)..<place]
      let isRight = between.allSatisfy(\.isFunction)
      // "What was launched, and what was signed", "and in which paragraphs" are read as one.
      if items[place].has("ask", "what") || items[place].has("ask", "which") {
        let isClause = items[place].has("ask", "which") && items[(place + 1)...].contains { $0.has("aux", "do") }
        guard isClause || between.contains(where: { $0.has("function", "prep") }), place + 1 < items.count,
          !items[place + 1].has("paragraph")
        else { return false }
      }
      return isCounted || isRight && items[(first + 1)..<joint].contains { !$0.isFunction && !$0.has("aux") && !isAsking($0) }
    }
  }

  private func isAsking(_ item: Item) -> Bool {
    ["who", "what", "which", "when", "where", "howmany", "how"].contains { item.has("ask", $0) } && !item.has("mention")
      && !item.has("ask", "list")
  }

  /// "*All* the declarations", "*each* of the texts", "*both* declarations": a text for itself, and every one of them.
  func isEveryText(_ place: Int) -> Bool {
    let item = items[place]
    guard item.isDocument, item.documents.count > 1, !isAskedDocument(place) else { return false }
    if item.has("quantity", "all") || item.has("both") { return true }
    let isEvery = { (key: String) in key.split(separator: " ").first.map { QuestionGrammar.every.contains(String($0)) } ?? false }
    if isEvery(item.key) { return true }
    var at = place - 1
    while at >= 0,
      items[at].isFunction || items[at].has("number") || items[at].number != nil || items[at].has("both") || items[at].has("quantity")
    {
      if items[at].has("quantity", "all") || items[at].has("both") || isEvery(items[at].key) { return true }
      at -= 1
    }
    // "Todas las": an article with it.
    if at >= 0, isEvery(items[at].key) { return true }
    // "The three declarations all welcome".
    guard place + 1 < items.count else { return false }
    return items[place + 1].has("quantity", "all") || items[place + 1].has("both")
  }

  /// "What do *all* declarations welcome": what paragraphs welcome no two of them do.
  func asksEachInVain(_ shape: Shape) -> Bool {
    guard case .stances = shape else { return false }
    return items.indices.contains { isEveryText($0) }
  }

  /// A pattern for each text that bounds the question, all of which must give a value; `nil` where more than one reading would.
  func forEachText(_ patterns: [StatementPattern]) -> [StatementPattern]? {
    guard let texts = scope.documents, texts.count > 1 else { return patterns }
    guard patterns.count == 1, let pattern = patterns.first else { return nil }
    let all = texts.map(\.thing.id)
    return texts.map { text in
      var own = pattern
      own.documents = [text.thing.id]
      if own.from.ids == all { own.from.ids = [text.thing.id] }
      return own
    }
  }

  static let every: Set<String> = ["all", "every", "each", "both", "todos", "todas", "cada", "ambos", "ambas", "toda", "todo"]

  /// "*How* does it support Ameripol": in what way, no statement tells.
  func asksManner(_ shape: Shape) -> Bool {
    switch shape {
    case .connection, .trace, .difference, .mentions: return false
    default: break
    }
    guard let first = items.first(where: { !$0.isFunction }) else { return false }
    return first.has("ask", "how") && !first.has("ask", "howmany")
  }

  /// "Which agencies cooperate with it *through Ameripol*": by whose means, no statement tells; and one end more that is no means of it.
  func asksMeans(_ shape: Shape) -> Bool {
    guard case .statements(let question) = shape, question.patterns.count > 1 else { return false }
    return items.indices.dropLast().contains { place in
      guard ["through", "via", "por medio de", "por meio de", "atraves de"].contains(items[place].key),
        let next = items[(place + 1)...].first(where: { !$0.isFunction }), let means = next.things.first
      else { return false }
      return question.patterns.contains { ($0.from.ids ?? []).contains(means.id) || ($0.to.ids ?? []).contains(means.id) }
    }
  }

  /// "Does CLASI *mention* Argentina": only a text that was read can be asked what it names.
  var isNamedByOthers: Bool {
    guard isQuestionOfFact, let verb = items.firstIndex(where: { $0.has("mention") && !$0.has("mentioned") }) else { return false }
    // "¿Incluye X a Y?": the verb before both.
    if isVerbFirst, items[..<verb].allSatisfy(\.isFunction) {
      return !items.contains { $0.isDocument || $0.has("conj") || $0.has("neg") } && items[verb...].count(where: \.isThing) > 1
    }
    let before = items[..<verb]
    return before.contains { $0.isThing && !$0.has("mention") } && !before.contains { $0.isDocument || $0.has("conj") || $0.has("neg") }
      && items[(verb + 1)...].contains { $0.isThing }
  }
}
