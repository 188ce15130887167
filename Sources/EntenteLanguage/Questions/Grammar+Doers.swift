import EntenteLexicon
import EntenteModel

// Who did what happened, where the question says so in words that name nothing of the graph; and which one of several it means.
extension QuestionGrammar {
  /// How the first of a kind is called, the second, the third.
  static let ordinals = ["first", "second", "third"]

  /// "Did the *ministers* meet there", "when did the *experts* sign it", "was it signed by the *leaders of* CELAC": one who took part must be called so.
  mutating func takeDoers(_ marks: [Int]) {
    for place in items.indices where !items[place].used && !isSource(place) {
      if items[place].has("speaker") {
        if isMinisterial(items[place].key) { scope.doers.append(HeldWord("ministers")) } else { scope.isDoneByGroup = true }
      } else if items[place].has("person"), items[place].things.isEmpty {
        scope.doers.append(HeldWord(items[place].key, alike: (items[place].word("person")?.arguments ?? []).map(Folding.key)))
      } else {
        continue
      }
      use(place)
    }
    for mark in marks where items[mark].words.contains(where: { $0.name == "event" && $0.form == .verb }) {
      for place in subject(before: mark) + agent(after: mark) {
        scope.doers.append(HeldWord(items[place].key))
        use(place)
      }
    }
  }

  private func isMinisterial(_ key: String) -> Bool {
    key.split(separator: " ").contains { $0.utf8.starts(with: "minist".utf8) }
  }

  /// "According to the ministers" says who tells it.
  private func isSource(_ place: Int) -> Bool { place > 0 && items[place - 1].has("scope") && !items[place - 1].has("function") }

  /// The words of which nothing is known right before a verb that is no passive.
  private func subject(before mark: Int) -> [Int] {
    var places: [Int] = []
    var at = mark - 1
    while at >= 0, items[at].used || items[at].isFunction || items[at].isUnknown || items[at].has("ordinal") {
      if !items[at].used, items[at].isUnknown { places.append(at) }
      at -= 1
    }
    guard at >= 0, items[at].has("aux", "do") || items[at].has("ask") else { return [] }
    return places
  }

  /// Those behind "by".
  private func agent(after mark: Int) -> [Int] {
    guard let by = items.indices.first(where: { $0 > mark && ["by", "por", "pelos", "pelas", "pelo", "pela"].contains(items[$0].key) })
    else { return [] }
    var places: [Int] = []
    var at = by + 1
    while at < items.count, items[at].isFunction || items[at].isUnknown {
      if !items[at].used, items[at].isUnknown { places.append(at) }
      at += 1
    }
    return places
  }

  /// "The senior officials meeting" of a day: one of those that recur under that name.
  mutating func takeSingleSeries() {
    for place in things
    where items[place].things.count == 1 && items[place].things[0].labels.contains("Series")
      && items[place].key.utf8.suffix(7).elementsEqual("meeting".utf8)
    {
      let words = items[place].key.split(separator: " ").map(String.init).filter { !["the", "of", "meeting"].contains($0) }
      guard !words.isEmpty else { continue }
      items[place].things = []
      items[place].words = [QuestionWord("event", ["Meeting"], form: .noun), QuestionWord("series", words)]
    }
  }

  /// A kind that the question names: what is asked for ("in which city"), what was made ("its report"), or what one of those is that took part.
  mutating func takePart(_ question: inout EventQuestion) {
    guard let kind = askedKind() else { return }
    var at = kind - 1
    while at >= 0, items[at].isFunction || isModifier(at) || items[at].isUnknown { at -= 1 }
    let isAsked = at >= 0 && items[at].has("ask")
    let isRole = items[(at + 1)..<kind].contains { ["as", "como"].contains($0.key) }
    let filter = takeFilter(at: kind)
    if isAsked || question.roles.contains("Document") { question.filter = filter }
    guard !isAsked else { return }
    question.part = filter
    // "Created *as* an international organisation": it must be called so.
    if isRole { question.part?.qualities.append(held(kind)) }
  }

  /// "Its creation place", "the 2022 declaration: place?": where it was, not where it is written.
  mutating func takeLastPlace() {
    guard let last = items.indices.last, last > 0, items[last].key == "place", items[last].has("kind", "Place"), !contains("ask"),
      !contains("aux"), !contains("mention"), !contains("mentioned"), items[last - 1].has("event") || items[last - 1].isDocument
    else { return }
    items[last].words = [QuestionWord("ask", ["where"])]
  }
}
