import EntenteLexicon
import EntenteModel

// Questions about names, and dates of documents.
extension QuestionGrammar {
  /// "What does EUDA stand for?"
  mutating func fullName() -> Shape? {
    guard contains("stand"), things.count == 1, let thing = items[things[0]].things.first else { return nil }
    use("stand")
    use(things)
    return .fullName(thing)
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

  /// "When was the 2023 declaration adopted?"
  mutating func documentDates() -> Shape? {
    guard contains("ask", "when"), things.isEmpty, scope.documents == nil || documentItems.isEmpty else { return nil }
    guard let place = documentItems.first, documentItems.count == 1, !items[place].isAllDocuments, !items[place].isAnnex,
      !contains("mention"), !contains("stance") || contains("event", "Document")
    else {
      guard let chosen = scope.documents, chosen.count == 1, !contains("event"), !contains("mention"), !contains("rel"),
        documentItems.isEmpty, time == nil
      else { return nil }
      use("ask")
      return .documentDates(chosen, isAgreement: false)
    }
    let isAgreement = contains("event", "Document") || contains("event", "Signature") || contains("rel", "ESTABLISHED")
    let chosen = items[place].documents
    use(place)
    use(all("event", "Document") + all("event", "Signature") + all("rel", "ESTABLISHED") + all("ask", "when"))
    return .documentDates(chosen, isAgreement: isAgreement)
  }
}

// MARK: Before and after

extension QuestionGrammar {
  /// "Was the treaty signed before the second declaration?"
  mutating func order() -> Shape? {
    guard isQuestionOfFact, let mark = items.indices.first(where: { items[$0].has("time", "before") || items[$0].has("time", "after") }),
      !contains("neg"), !contains("mention"), !contains("mentioned")
    else { return nil }
    let isBefore = items[mark].has("time", "before")
    guard let left = dated(items.indices.lowerBound..<mark), let right = dated((mark + 1)..<items.count) else { return nil }
    use(mark)
    return .order(left, isBefore: isBefore, right)
  }

  private mutating func dated(_ range: Range<Int>) -> Dated? {
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
    let named = own.filter { items[$0].isThing && !isBetterWord($0) }
    let verbs = own.filter { items[$0].has("event") || items[$0].has("begin") }
    guard !named.isEmpty else { return nil }
    let isBegun = verbs.contains { items[$0].has("begin") && !items[$0].has("event") }
    let roles = verbs.flatMap { items[$0].words.filter { $0.name == "event" }.flatMap(\.arguments) }
    use(named + verbs)
    var question = EventQuestion(
      roles: roles, types: QuestionGrammar.types(of: roles), things: named.flatMap { items[$0].things }, wanted: [.date],
      filter: ThingFilter(), nameWords: [])
    let isLasting = verbs.isEmpty && !named.contains { items[$0].things.contains { $0.labels.contains("Event") } }
    if isBegun || isLasting, roles.isEmpty { question.term = .begin }
    return .event(question)
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
