import EntenteLexicon

extension EvidenceReader {
  /// "In 2022 and again in 2025", "both the first and the second declaration": what one text says does not answer for each.
  var isOfEach: Bool {
    grammar.items.contains { $0.date != nil && !$0.used && $0.documents.isEmpty }
      || grammar.contains("both") && grammar.scope.documents?.count ?? 0 > 1
  }

  /// "*May* observers *be* invited", "*should* they *be* made available".
  var allowance: EvidenceQuestion.Allowance? {
    guard !isForeign, let first = grammar.items.first(where: { !$0.isFunction }), !first.has("duty"),
      grammar.items.contains(where: { $0.key.split(separator: " ").contains("be") })
    else { return nil }
    // "Invited *with* the agreement *of* the panels": who has which part no words tell.
    let verb = grammar.items.lastIndex { $0.key.split(separator: " ").contains("be") } ?? 0
    let further = grammar.items[verb...].filter { $0.has("function", "prep") }
    guard further.allSatisfy({ ["to", "at", "in", "for"].contains($0.key) }) else { return nil }
    if first.has("aux", "modal"), first.key != "will", first.key != "would" { return .may }
    return first.key == "should" || first.key == "shall" ? .should : nil
  }

  /// "Apart from agencies and Ameripol": what may not be a value says nothing else of the sentence.
  mutating func takeExclusions() {
    guard grammar.contains("excluding") else { return }
    let before = Set(grammar.items.indices.filter { grammar.items[$0].used })
    grammar.takeExclusions()
    for place in grammar.items.indices where grammar.items[place].used && !before.contains(place) {
      grammar.items[place].things = []
      grammar.items[place].documents = []
      grammar.items[place].words = [QuestionWord("filler")]
    }
  }

  /// A filter without what was excluded.
  func bounded(_ filter: ThingFilter) -> ThingFilter {
    var filter = filter
    filter.excluded += grammar.excludedLabels
    filter.without += grammar.excluded.map(\.id)
    filter.uncalled += grammar.excludedNames
    return filter
  }

  /// "Which *police* agencies": what no filter took in is what a value must be called; `false` where it orders or names: "the *oldest* agency".
  mutating func takeQualities(in start: Int, upTo kind: Int, _ filter: inout ThingFilter) -> Bool {
    guard kind > start + 1 else { return true }
    for place in (start + 1)..<kind where !grammar.items[place].used && !grammar.items[place].isFunction && !grammar.items[place].has("ask")
    {
      let item = grammar.items[place]
      if item.has("aside") || item.has("quantity") || item.has("most") { continue }
      guard item.things.isEmpty, !item.isDocument, item.date == nil, item.number == nil, !item.has("ordinal") else { return false }
      filter.qualities.append(grammar.held(place))
      filter.words = "\(item.text) \(filter.words)"
    }
    return true
  }

  /// "By the *most bodies*", "who cooperates *most with* them": how many, and how much, no words tell.
  var asksForMost: Bool {
    grammar.items.indices.dropLast().contains { place in
      grammar.items[place].has("most")
        && (grammar.items[place + 1].has("kind") || grammar.items[place + 1].has("doc") || grammar.items[place + 1].has("function", "prep"))
    }
  }

  /// "Which declaration *was agreed* there": what was done to a text, which is not the text that tells of it.
  var asksForText: Bool {
    guard let place = grammar.documentItems.first(where: { grammar.isAskedDocument($0) }), place + 2 < grammar.items.count else {
      return false
    }
    let next = grammar.items[place + 2]
    return grammar.items[place + 1].has("aux", "be")
      && next.words.contains { ["rel", "event"].contains($0.name) && $0.forms.contains(.participle) }
      && !["mentioned", "mention", "telling", "says"].contains { next.has($0) }
  }

  /// "Who *welcomed* the treaty": those whose text it is do, and nobody whom its sentence names.
  var asksForWelcome: Bool {
    guard let hole else { return false }
    let next = grammar.items[(hole.upperBound + 1)...].first { !$0.isFunction && !$0.has("aux") && !$0.has("aside") }
    return next.map { item in
      item.words.contains { $0.name == "stance" && $0.form == .verb && Self.feelings.contains($0.arguments.first ?? "") }
        && !item.has("rel") && !item.has("event")
    } ?? false
  }

  /// What nobody but a speaker does.
  private static let feelings: Set<String> = ["welcomes", "underlines"]

  /// "Which agencies cooperate with *all* third countries", "¿*todas* las agencias …?": how many there are of them no words tell.
  var asksOfAll: Bool {
    grammar.items.indices.contains { place in
      guard grammar.items[place].has("quantity", "all"), hole.map({ place > $0.upperBound }) ?? true else { return false }
      return !grammar.items[place].isDocument && !grammar.items[..<place].contains { $0.has("ask", "list") }
    }
  }

  /// "Which two things": there must be as many.
  mutating func takeNumber(after place: Int) -> Int {
    guard place + 1 < grammar.items.count,
      let number = grammar.items[place + 1].number ?? grammar.items[place + 1].word("number").flatMap({ Int($0.arguments[0]) })
    else { return place }
    grammar.scope.number = number
    grammar.use(place + 1)
    return place + 1
  }

  /// "Organisations and frameworks": either.
  mutating func coordinated(_ kind: Int, _ filter: inout ThingFilter) -> Int {
    var end = kind
    while end + 2 < grammar.items.count, grammar.items[end + 1].has("conj"), grammar.items[end + 2].has("kind"),
      grammar.items[end + 2].things.isEmpty
    {
      let other = grammar.takeFilter(at: end + 2)
      if filter.called.isEmpty, other.called.isEmpty, filter.either.isEmpty {
        filter.labels += other.labels.filter { !filter.labels.contains($0) }
      } else {
        let own = filter.either.isEmpty ? [filter] : filter.either
        filter = ThingFilter()
        filter.words = own.map(\.words).joined(separator: " \(grammar.items[end + 1].text) ")
        filter.either = own + [other]
      }
      filter.words += " \(grammar.items[end + 1].text) \(other.words)"
      end += 2
    }
    return end
  }
}
