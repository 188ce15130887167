import EntenteLexicon
import EntenteModel

// Where something is said, in words of which no relation is made.
extension QuestionGrammar {
  /// "Where do the procedures say that", "which paragraph lays down that": takes in who says it and where it is looked for.
  mutating func takeSaying() -> Bool {
    guard let verb = first("laid"), contains("ask", "where") || contains("paragraph") || asksForDocuments, !isNegated else { return false }
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
