import EntenteLexicon
import EntenteModel

// With what attitude a text speaks.
extension QuestionGrammar {
  /// "What do the ministers welcome in 2025", "in which paragraphs do they urge something".
  mutating func stances() -> Shape? {
    // A word may be both: "promise".
    let marks = items.indices.filter { !items[$0].used && (items[$0].has("stance") || items[$0].has("stancenoun")) }
    guard !marks.isEmpty else { return nil }
    // "Which frameworks does it highlight *alongside* Europol": named beside it, with that attitude.
    if contains("withit"), askedKind() != nil { return nil }
    // "Who agreed the working procedures": a text is made, and no attitude taken.
    if let mark = marks.first, marks.count == 1, items[mark].has("rel", "PUBLISHED"), !contains("speaker"), !contains("paragraph"),
      documentItems.contains(where: { $0 > mark }), contains("ask", "who") || askedKind() != nil
    {
      return nil
    }
    // "On which two texts did they agree" asks for texts, not for what they take upon themselves.
    if contains("speaker"), !contains("paragraph"), documentItems.contains(where: isAskedDocument) { return nil }
    // A relation after the attitude is what they welcome or undertake; it answers better. Nouns that name a relation may still be quoted.
    let last = marks.last ?? 0
    let hasLaterRelation = items.indices.contains { place in
      !items[place].used && place > last && items[place].has("rel") && !items[place].has("stance")
        && items[place].words.contains {
          $0.name == "rel" && ($0.form == .verb || ($0.form == .noun || $0.arguments.contains("agent")) && things.contains { $0 > place })
        }
    }
    let isRelation = items[last].has("rel") && (things.contains { $0 > last } || things.contains { $0 < last }) && !contains("speaker")
    let hasEarlierRelation = items.indices.contains { place in
      !items[place].used && place < marks[0] && items[place].has("rel") && !items[place].has("stance")
        && items[place].words.contains {
          $0.form == .verb && !$0.forms.contains(.base) || $0.arguments.contains("agent") && !contains("paragraph")
        }
    }
    guard !hasLaterRelation, !hasEarlierRelation, !isRelation, !contains("ask", "when"),
      !contains("event", "Meeting") || !contains("ask", "where"),
      // Where a declaration was agreed is a place on the map.
      !asksOnMap,
      contains("speaker") || !contains("ask", "where") || !contains("event", "Document")
    else { return nil }
    guard
      contains("speaker") || contains("paragraph") || !documentItems.isEmpty || scope.documents != nil || time != nil
        || contains("stancenoun")
    else { return nil }
    // "Which two declarations from the framework does it have regard to": a paragraph is no text.
    if !contains("paragraph"), let which = first("ask", "which"),
      let noun = items.indices.first(where: { $0 > which && !items[$0].isFunction && items[$0].number == nil && !items[$0].has("number") }),
      items[noun].things.contains(where: { $0.labels.contains("Document") })
    {
      return nil
    }
    // "Was the roadmap agreed", "how many declarations were agreed": what is done to a text, its paragraphs do not tell.
    let isPassive = items[..<marks[0]].contains { $0.has("aux", "be") }
    if isPassive || contains("ask", "howmany"), !contains("paragraph"), !documentItems.isEmpty { return nil }
    // "What was agreed in May 2024": texts, by the day on which they were.
    if isPassive, time != nil, !contains("speaker"), !contains("paragraph"), things.isEmpty, items[marks[0]].has("event", "Document") {
      return nil
    }
    // "Whom do they invite": a paragraph is nobody.
    if contains("ask", "who"), !contains("paragraph") { return nil }
    // "Commit to something *other than* the roadmap": what a paragraph leaves out it does not say.
    if let except = items.firstIndex(where: { $0.has("excluding") }), except > last { return nil }
    if time != nil { boundDocumentsByTime() }
    if asksForDocuments, !contains("paragraph"), documentItems.contains(where: { !isAskedDocument($0) }) { return regarded(marks) }
    // "Which documents express full support for it": those of whose paragraphs one does.
    let asksTexts = asksForDocuments && !contains("paragraph")
    for place in documentItems {
      if scope.documents == nil || items[place].isAnnex { narrow(to: place) }
      use(place)
    }
    let chosen = contiguous(marks)
    let stances = chosen.flatMap { place in
      items[place].words.filter { $0.name == "stance" || $0.name == "stancenoun" }.flatMap(\.arguments)
    }
    use(marks)
    use("speaker")
    for name in ["stancefill", "only"] { use(name) }
    // "Which *states* do they call on": a sort of thing, and nothing that is told.
    use(all("telling").filter { !(items[$0].has("kind") && $0 > 0 && items[$0 - 1].has("ask", "which")) })
    let asksPlaces = contains("paragraph")
    let want: Wanted = contains("ask", "howmany") ? .count : isQuestionOfFact ? .existence : asksTexts ? .documents : .values
    let filter = asksPlaces ? nil : takeFilter()
    // "Which Latin American states do they welcome": of a sort that no filter takes in, a paragraph is none.
    if !asksPlaces, filter == nil, contains("ask", "which"), contains("kind") { return nil }
    // "Paragraphs that contain undertakings".
    if asksPlaces { use("mention") }
    use("paragraph")
    use("ask")
    // That they welcome the fight against a crime is no welcome of it.
    if let filter, filter.labels.contains(NodeKind.crimeArea.rawValue), !Set(stances).isDisjoint(with: ["welcomes", "recalls", "supports"])
    {
      return nil
    }
    let named = things
    use(named)
    var question = StanceQuestion(
      stances: Stance.allCases.filter { stances.contains($0.rawValue) }, things: named.flatMap { items[$0].things }, filter: filter,
      wanted: want, isOnly: isOnly)
    question.isNoun = chosen.contains { items[$0].has("stancenoun") }
    question.said = chosen.count == 1 ? items[chosen[0]].word("stance")?.arguments.dropFirst().first : nil
    // "Says “undertake”": the very word.
    if asksPlaces, chosen.count == 1, chosen[0] > 0, items[chosen[0] - 1].has("telling"), !items[chosen[0]].key.utf8.contains(0x20) {
      let key = items[chosen[0]].key
      question.said = key.utf8.last == UInt8(ascii: "e") ? String(key.dropLast()) : key
    }
    return .stances(question)
  }

  /// "Which declarations does it have regard to": the texts that it refers to with that attitude.
  private mutating func regarded(_ marks: [Int]) -> Shape? {
    guard !isNegated, marks.count == 1, let asked = documentItems.first(where: isAskedDocument),
      let own = documentItems.first(where: { !isAskedDocument($0) }), items[own].documents.count == 1
    else { return nil }
    let stances = items[marks[0]].words.filter { $0.name == "stance" }.compactMap(\.arguments.first)
    scope.stances = Stance.allCases.filter { stances.contains($0.rawValue) }
    narrow(to: own)
    let filter = takeDocumentFilter(at: asked)
    use(marks + [own])
    use("speaker")
    use("ask")
    let pattern = StatementPattern(types: ["CITES"], from: QuestionGrammar.end(items[own].documents.map(\.thing)))
    return .statements(
      StatementQuestion(
        patterns: [pattern], asksFrom: false, filter: filter, wanted: contains("ask", "howmany") ? .count : .values, allowsHopes: false))
  }

  /// Attitudes side by side ("urge, invite or call for") are all meant; of one within another ("undertake to explore") the inner one.
  private func contiguous(_ marks: [Int]) -> [Int] {
    guard let last = marks.last else { return [] }
    var chosen = [last]
    for place in marks.dropLast().reversed() {
      let between = items[(place + 1)..<(chosen.last ?? last)]
      let isList =
        between.contains { $0.has("conj") } || chosen.count > 1
        || between.isEmpty && !items[last].words.contains { $0.forms.contains(.gerund) } && marks.count > 2
      if isList { chosen.append(place) } else { break }
    }
    return chosen
  }
}
