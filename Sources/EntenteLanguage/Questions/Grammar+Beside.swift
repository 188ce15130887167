import EntenteLexicon
import EntenteModel

// What is named beside what, and whether there is anything that names it.
extension QuestionGrammar {
  enum Existential {
    case document, paragraph
    /// A number of them, which no reading counts.
    case unclear
  }

  /// "Is there any document in which it is not mentioned", "are there paragraphs that name both": whether there is one. Takes in what there may be.
  mutating func takeExistential() -> Existential? {
    guard let mark = items.indices.first(where: { items[$0].has("thereis") }), isThere(mark) else { return nil }
    var at = mark + 1
    while at < items.count, items[at].isFunction && !items[at].isDocument || items[at].has("quantity", "any") || items[at].has("single") {
      at += 1
    }
    guard at < items.count, !items[at].used else { return nil }
    guard items[at].told == nil, items[at].number == nil, !items[at].has("number") else { return .unclear }
    if items[at].isDocument, items[at].isAllDocuments {
      if !items[at].isEvery { scope.documents = items[at].documents }
      use(mark, at)
      return .document
    }
    guard items[at].has("paragraph") else { return nil }
    use(mark, at)
    return .paragraph
  }

  private func isThere(_ mark: Int) -> Bool {
    let before = items[..<mark].filter { !$0.isFunction && !$0.has("fact") }
    return before.isEmpty ? isVerbFirst : before.count == 1 && before[0].has("aux", "be")
  }

  /// "Together with", "in the same paragraph as": whether one paragraph is meant. `nil` where no such words are there.
  mutating func takeBeside() -> (place: Int, isByPlace: Bool)? {
    guard let place = first("withit") else { return nil }
    let isByPlace = items[place].has("withit", "paragraph")
    use(place)
    return (place, isByPlace)
  }

  /// The attitudes that the question names; takes them in.
  mutating func takeAttitudes() -> [Stance] {
    let marks = all("stance")
    let named = marks.flatMap { items[$0].words.filter { $0.name == "stance" }.compactMap(\.arguments.first) }
    use(marks)
    use("speaker")
    return Stance.allCases.filter { named.contains($0.rawValue) }
  }

  /// The names after the words are company of what is asked for; beside other names, all are to be named together.
  mutating func takeCompany(
    _ question: inout MentionQuestion, _ beside: (place: Int, isByPlace: Bool), _ asksDocuments: Bool, _ asksPlaces: Bool
  ) -> Bool {
    let after = things.filter { $0 > beside.place }, before = things.filter { $0 < beside.place }
    question.isByPlace = beside.isByPlace || !asksDocuments
    if !question.filter.labels.isEmpty || !question.filter.called.isEmpty {
      guard before.isEmpty, !after.isEmpty, !asksDocuments, !asksPlaces, question.wanted == .values || question.wanted == .count,
        after.allSatisfy({ items[$0].things.count == 1 })
      else { return false }
      question.company = after.flatMap { items[$0].things }
      use(after)
      return true
    }
    question.isJoint = true
    return before.count + after.count > 1 && !hasAlternative
  }
}
