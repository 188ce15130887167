import EntenteLexicon
import EntenteModel

// Questions about names, and dates of documents.
extension QuestionGrammar {
  /// "*Any* document", "*some* of the texts".
  func isSomeText(_ place: Int) -> Bool {
    let marks: Set<Substring> = [
      "any", "some", "a", "one", "algun", "alguna", "algunos", "algunas", "algum", "alguma", "alguns", "algumas",
    ]
    let words = [items[place].key, place > 0 ? items[place - 1].key : ""].compactMap { $0.split(separator: " ").first }
    return words.contains(where: marks.contains)
  }

  /// "In which *city*", "the *venue* of": a place on the map, which no paragraph is.
  var asksOnMap: Bool {
    items.contains { item in
      !item.used && item.has("ask", "where") && (item.has("venue") || (item.word("ask")?.arguments.count ?? 0) > 1)
    }
  }

  /// "What does EUDA stand for?"
  mutating func fullName() -> Shape? {
    guard things.count == 1, let thing = items[things[0]].things.first, items[things[0]].things.count == 1,
      contains("stand") || takeDefinition() || takeCalling()
    else { return nil }
    use("stand")
    use(things)
    return .fullName(thing)
  }

  /// "What is Ameripol called in the 2025 declaration": a text that bounds the question, the name, and nothing else.
  private mutating func takeCalling() -> Bool {
    guard let verb = first("called"), contains("ask", "what"), let text = documentItems.first, documentItems.count == 1, !isNegated,
      !isOnly,
      items[text].documents.count == 1,
      items.indices.allSatisfy({ place in
        let item = items[place]
        return place == verb || place == text || item.used || item.isFunction || item.isThing || item.has("ask", "what") || item.has("aux")
          || item.has("scope") || item.has("time", "in")
      })
    else { return false }
    narrow(to: text)
    use(Array(items.indices).filter { !items[$0].isThing })
    return true
  }

  /// "What is CLASI?" Nothing else is there.
  private mutating func takeDefinition() -> Bool {
    let own = items.filter { !$0.isFunction && !$0.used || $0.isThing }
    guard own.count == 3, own[0].has("ask", "what") || own[0].has("ask", "who"), own[1].has("aux", "be"), own[2].isThing,
      own[2].things.allSatisfy({ Set($0.labels).isDisjoint(with: ["CrimeArea", "Document", "Phase", "State", "Event", "Place"]) })
    else { return false }
    use("ask")
    return true
  }

  /// "Where exactly is Ameripol called the Latin American Police Office?"
  mutating func called() -> Shape? {
    guard let verb = first("called"), contains("ask", "where") || contains("paragraph") || contains("ask", "which"),
      things.first.map({ $0 < verb }) ?? false,
      let thing = items[things[0]].things.first, verb + 1 < items.count, !contains("neg"), !contains("only"),
      items[..<verb].allSatisfy({
        $0.used || $0.isFunction || $0.has("ask") || $0.has("aux") || $0.has("paragraph") || $0.isThing || $0.has("speaker")
      })
    else { return nil }
    let rest = (verb + 1)..<items.count
    let name = rest.drop { items[$0].isFunction }.map { items[$0].text }.joined(separator: " ")
    guard !name.isEmpty, !items[verb + 1].has("function", "prep") else { return nil }
    use(Array(items.indices))
    return .mentions(
      MentionQuestion(
        things: [thing], filter: ThingFilter(), isNegated: false, isJoint: false, wanted: .places, stances: [], calledAs: name))
  }

  /// "Where was the 2025 declaration agreed": a text, what was done to it, and nothing else.
  mutating func documentPlace() -> Shape? {
    guard contains("ask", "where"), !contains("ask", "when"), things.isEmpty, !contains("mention"), !contains("mentioned"),
      !contains("says"),
      !contains("stance") || contains("event", "Document"), contains("aux", "be"),
      !items.contains(where: { !$0.used && $0.has("paragraph") && !$0.has("ask", "where") }),
      contains("event", "Document") || contains("event", "Signature"),
      let text = documentItems.first.map({ items[$0].documents }) ?? scope.documents, text.count == 1, documentItems.count < 2
    else { return nil }
    var question = EventQuestion(
      roles: ["Document"], types: QuestionGrammar.types(of: ["Document"]), things: [text[0].thing], wanted: [.place], filter: ThingFilter(),
      time: takenTime(), nameWords: [])
    if let asked = first("ask", "where").flatMap({ items[$0].word("ask") }), asked.arguments.count > 1 {
      question.filter.labels = Array(asked.arguments.dropFirst())
    }
    question.isIssued = contains("issuing")
    question.isPast = true
    scope.documents = nil
    use(documentItems)
    use(all("event", "Document") + all("event", "Signature") + all("rel", "ESTABLISHED") + all("rel", "PUBLISHED"))
    use("ask")
    return .events([question])
  }

  /// "When was the 2023 declaration adopted?"
  mutating func documentDates() -> Shape? {
    // How long a text is, its date does not say.
    guard contains("ask", "when"), !contains("span"), things.isEmpty, scope.documents == nil || documentItems.isEmpty else { return nil }
    guard let place = documentItems.first, documentItems.count == 1, !items[place].isAllDocuments,
      // An annex was agreed with its text.
      !items[place].isAnnex || contains("event", "Document"),
      !contains("mention"), !contains("stance") || contains("event", "Document")
    else {
      guard let chosen = scope.documents, chosen.count == 1, !contains("event"), !contains("mention"), !contains("rel"),
        documentItems.isEmpty, time == nil
      else { return nil }
      use("ask")
      return .documentDates(chosen, isAgreement: false)
    }
    let isIssued = contains("issuing")
    let isAgreement = !isIssued && (contains("event", "Document") || contains("event", "Signature") || contains("rel", "ESTABLISHED"))
    takeDoers(all("event"))
    let chosen = items[place].documents
    use(place)
    use(all("event", "Document") + all("event", "Signature") + all("rel", "ESTABLISHED") + all("ask", "when"))
    return .documentDates(chosen, isAgreement: isAgreement)
  }
}
