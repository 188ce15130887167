import EntenteLexicon
import EntenteModel

// Which of two came first, and which texts are older or younger than something.
extension QuestionGrammar {
  /// "Which is the earlier of the two, the summit or the treaty": each must be something that has a date, and nothing else may be said of them.
  mutating func sooner() -> Shape? {
    guard let mark = first("earlierof"), let isFirst = items[mark].word("earlierof")?.arguments.first.map({ $0 == "first" }),
      let joint = items.indices.first(where: { $0 > mark && items[$0].has("conj") && ["or", "o", "ou"].contains(items[$0].key) }),
      !isNegated,
      !items.contains(where: { item in ["when", "where", "who", "howmany"].contains { item.has("ask", $0) } })
    else { return nil }
    use(mark)
    // "The 2021, the 2022 or the 2024 one" are three.
    for side in [(mark + 1)..<joint, (joint + 1)..<items.count] {
      guard side.count(where: { items[$0].isDocument || items[$0].date != nil }) < 2 else { return nil }
    }
    guard let left = dated((mark + 1)..<joint), let right = dated((joint + 1)..<items.count) else { return nil }
    use(joint)
    use("ask")
    guard !hasRest else { return nil }
    return .sooner(left, right, isFirst: isFirst)
  }

  /// "Which is the latest declaration", "which declarations were adopted after the summit": texts by when they were made, and by nothing else.
  mutating func texts() -> Shape? {
    guard !isNegated, !isOnly, !contains("mention"), !contains("mentioned"), !contains("ask", "howmany"), !contains("ask", "when") else {
      return nil
    }
    var copy = self
    guard copy.takeTexts() else { return nil }
    if let picked = copy.picked() {
      self = copy
      return picked
    }
    guard let asked = copy.documentItems.first(where: { copy.isAskedDocument($0) }),
      let mark = copy.items.indices.first(where: {
        $0 > asked && (copy.items[$0].has("time", "before") || copy.items[$0].has("time", "after"))
      })
    else { return nil }
    let texts = copy.items[asked].documents
    let isBefore = copy.items[mark].has("time", "before")
    copy.use(asked, mark)
    copy.use("ask")
    guard let bound = copy.dated((mark + 1)..<copy.items.count), !copy.hasRest else { return nil }
    self = copy
    return .texts(texts, isBefore: isBefore, bound)
  }

  /// That texts were made: "adopted", "issued". False where something else was done.
  private mutating func takeTexts() -> Bool {
    let text = documentItems.first ?? items.count
    let verbs = all("event").filter { verb in verb > text && items[verb].words.contains(where: \.isVerb) }
    guard let verb = verbs.first else { return true }
    guard items[verb].has("event", "Document"), items[..<verb].contains(where: { $0.has("aux", "be") }) else { return false }
    use(verb)
    return true
  }

  /// "What is the last declaration": the one that an ordinal picks.
  private mutating func picked() -> Shape? {
    guard documentItems.count == 1, let place = documentItems.first, things.isEmpty, items[place].documents.count == 1,
      !items[place].isAnnex,
      contains("ask", "which") || contains("ask", "what"),
      items[place].key.split(separator: " ").contains(where: { Self.picking.contains(String($0)) })
    else { return nil }
    let text = items[place].documents[0]
    use(place)
    use("ask")
    guard items.allSatisfy({ $0.used || $0.isFunction && !$0.has("function", "prep") || $0.has("aux", "be") }) else { return nil }
    return .texts([text], isBefore: false, nil)
  }

  private static let picking: Set<String> = [
    "first", "oldest", "earliest", "latest", "newest", "last", "recent", "second", "third", "primera", "primer", "ultima", "ultimo",
    "primeira", "primeiro", "segunda", "tercera", "terceira",
  ]
}
