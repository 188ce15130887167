import EntenteLexicon
import EntenteModel

// Where something is said, in words of which no relation is made.
extension QuestionGrammar {
  /// "Where do the procedures say that", "which paragraph lays down that": takes in who says it and where it is looked for.
  mutating func takeSaying() -> Bool {
    guard let verb = first("laid") ?? tellingVerb(after: -1), contains("ask", "where") || contains("paragraph") || asksForDocuments,
      !isNegated
    else { return false }
    let isLead = items[..<verb].allSatisfy { item in
      item.used || item.isFunction || item.has("ask") || item.has("aux") || item.has("paragraph") || item.isDocument || item.has("speaker")
        || item.has("scope") || item.has("time", "in")
    }
    guard isLead, verb + 1 < items.count else { return false }
    for place in documentItems where place < verb && !items[place].isEvery && !isAskedDocument(place) {
      guard scope.documents == nil || scope.documents == items[place].documents else { return false }
      narrow(to: place)
      use(place)
    }
    use(items.indices.filter { $0 <= verb && !items[$0].isDocument })
    return true
  }

  /// Where something is said; not where a state or a report is named.
  private func tellingVerb(after start: Int) -> Int? {
    items.indices.first { place in
      place > start && items[place].has("telling") && !items[place].used && !items[place].has("kind") && !items[place].has("doc")
        && items[place].things.isEmpty
    }
  }

  /// "What does the 2025 declaration say about Ameripol": the paragraphs that name it, or that have the words, each with what is kept of it.
  mutating func saysAbout() -> Shape? {
    let isAsked = { (item: Item) in ["what", "where", "list"].contains { item.has("ask", $0) } }
    guard let asking = items.firstIndex(where: { isAsked($0) && !$0.used }), !isNegated, !isOnly, let verb = tellingVerb(after: asking - 1),
      let topic = items.indices.first(where: { $0 >= verb && items[$0].has("topical") }), topic + 1 < items.count
    else { return nil }
    // Between them, who says it: a text, or those who speak in it.
    let isTold = items[asking..<topic].allSatisfy { item in
      item.used || item.isFunction || item.has("ask") || item.has("aux") || item.has("telling") && !item.has("doc") || item.has("speaker")
        || item.isDocument
        || item.has("generic")
    }
    guard isTold, excluded.isEmpty, excludedLabels.isEmpty, !items.contains(where: { $0.key == "else" }) else { return nil }
    // "Said about it *by* Europol": who says it is no text.
    guard !items[topic...].contains(where: { ["by", "por", "pelo", "pela"].contains($0.key) }) else { return nil }
    if time != nil {
      boundDocumentsByTime()
      guard scope.documents?.isEmpty != true else { return nil }
    }
    for place in documentItems where place < topic {
      guard scope.documents == nil || scope.documents == items[place].documents else { return nil }
      if !items[place].isAllDocuments || items[place].documents.count < documents.count { narrow(to: place) }
      use(place)
    }
    // What the ministers say stands in what they declared.
    let isOfMinisters = items[asking..<topic].contains { $0.has("speaker") && $0.key != "they" }
    let declared = documents.filter { $0.thing.labels.contains("Declaration") }
    if isOfMinisters, scope.documents == nil, !declared.isEmpty { scope.documents = declared }
    use(Array(items.indices[..<topic]) + [topic])
    var question = MentionQuestion(
      things: [], filter: ThingFilter(), isNegated: false, isJoint: true, wanted: .places, stances: [], calledAs: nil)
    question.isByPlace = true
    question.asksContent = true
    let named = things
    guard named.allSatisfy({ items[$0].things.count == 1 }), !isBound(named) else { return nil }
    question.things = named.flatMap { items[$0].things }
    question.isJoint = !hasAlternative
    use(named)
    use("conj")
    var left = items.indices.filter { !items[$0].used && !items[$0].isFunction && !items[$0].has("aux") && !items[$0].has("filler") }
    if left.isEmpty { return named.isEmpty ? nil : .mentions(question) }
    // "Covid-19": a number that belongs to a word.
    let bare = left.filter { $0 > 0 && items[$0].number != nil && items[$0 - 1].isUnknown }
    use(bare)
    left.removeAll { items[$0].used }
    let isWord = { (item: Item) in
      item.things.isEmpty && !item.isDocument && item.date == nil && item.number == nil
        && !["neg", "only", "beyond", "speaker", "ask", "stance"].contains { item.has($0) }
    }
    guard left.count <= 6, left.allSatisfy({ isWord(items[$0]) }) else { return nil }
    (question.words, question.company, question.things) = (sensed(left), question.things, [])
    use(left)
    return question.words.isEmpty ? nil : .mentions(question)
  }

  /// What is asked after in words of which no relation is made: where they stand, with all that is named.
  mutating func saidInWords(_ asksDocument: Bool) -> Shape? {
    guard !contains("neg"), time == nil else { return nil }
    var question = MentionQuestion(
      things: [], filter: ThingFilter(), isNegated: false, isJoint: true, wanted: asksDocument ? .documents : .places, stances: [],
      calledAs: nil)
    let named = things.filter { items[$0].things.count == 1 }
    use(named)
    for place in documentItems where scope.documents == nil {
      narrow(to: place)
      use(place)
    }
    let left = items.indices.filter { place in
      let item = items[place]
      return !item.used && !item.isFunction && !item.has("aux") && !item.has("conj") && !item.has("speaker") && item.key.utf8.count > 2
    }
    guard left.allSatisfy({ items[$0].things.isEmpty && !items[$0].isDocument && items[$0].date == nil && items[$0].number == nil }),
      left.allSatisfy({ !items[$0].has("neg") && !items[$0].has("only") && !items[$0].has("beyond") && !items[$0].has("number") })
    else { return nil }
    // "That it was launched": a deed, which words that stand together do not tell.
    let isDeed = left.contains { place in
      place > 0 && ["was", "were", "been"].contains(items[place - 1].key.split(separator: " ").last ?? "")
    }
    guard !isDeed else { return nil }
    question.words = sensed(left)
    question.company = named.flatMap { items[$0].things }
    guard question.words.count > 1 || question.words.count == 1 && named.count == 1 && asksDocument else { return nil }
    use(left)
    return question.words.isEmpty ? nil : .mentions(question)
  }

  /// Words with what the thesaurus says is the same; those that say nothing of their own are left out.
  private func sensed(_ places: [Int]) -> [HeldWord] {
    let words = places.map(written)
    guard !isVerbFirst else { return words }
    let finder = SenseFinder(words.map(\.text), language: "en")
    return words.compactMap { word in
      let own = word.text.split(separator: " ").map(String.init)
      guard finder.light(own[...]) < own.count else { return nil }
      var word = word
      let senses = finder.word(word.text, text: word.text).senses.map { $0.joined(separator: " ") }
      word.alike += senses.filter { $0 != word.text && !word.alike.contains($0) }
      return word
    }
  }
}
