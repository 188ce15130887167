import EntenteLexicon
import EntenteModel

// How many documents there are, how many paragraphs they have.
extension QuestionGrammar {
  /// "How many declarations are there", "how many numbered paragraphs does the 2025 declaration have". Unnumbered paragraphs are not counted: what is one, the
  /// texts do not say.
  mutating func extent() -> Shape? {
    guard contains("ask", "howmany"), !documentItems.isEmpty, things.isEmpty, excluded.isEmpty, !isNegated else { return nil }
    let isNumbered = items.contains { $0.has("numbered") }
    let fits = items.allSatisfy { item in
      item.isFunction || item.has("ask", "howmany") || item.has("aux") || item.isDocument || item.has("extent") || item.has("numbered")
        || item.has("paragraph") || item.has("quantity") || item.has("scope") || item.has("time", "in")
    }
    guard fits, items.contains(where: { $0.has("extent") || $0.has("aux") }) else { return nil }
    let texts = documentItems
    if contains("paragraph") {
      guard isNumbered, texts.count == 1, !items[texts[0]].isAnnex, items[texts[0]].documents.count == 1 else { return nil }
      use(Array(items.indices))
      return .extent(items[texts[0]].documents, ofParagraphs: true)
    }
    guard !isNumbered, texts.count <= 2, texts.allSatisfy({ items[$0].isAllDocuments && !items[$0].isBounded && !items[$0].isAnnex }),
      texts.count == 1 || items[texts[0]].isEvery || items[texts[1]].isEvery,
      let asked = texts.first(where: { !items[$0].isEvery }) ?? texts.first
    else { return nil }
    use(Array(items.indices))
    return .extent(items[asked].documents, ofParagraphs: false)
  }

  /// "What is the previous document of the 2025 declaration": the number that its cover gives, which is none of the texts that were read.
  mutating func previousDocument() -> Shape? {
    guard contains("prevdoc"), things.isEmpty, !isNegated, !isQuestionOfFact, !contains("ask", "howmany"), documentItems.count == 1,
      let text = documentItems.first, items[text].documents.count == 1, !items[text].isAnnex,
      items.allSatisfy({ item in
        item.isFunction || item.has("ask") || item.has("aux") || item.has("prevdoc") || item.has("cover") || item.isDocument
          || item.has("mention") || item.has("scope") || item.has("time", "in")
      })
    else { return nil }
    use(Array(items.indices))
    scope.paragraph = "cover"
    let own = items[text].documents
    scope.documents = own
    var filter = ThingFilter()
    filter.without = documents.map(\.thing.id)
    var pattern = StatementPattern(types: ["CITES"], from: QuestionGrammar.end(own.map(\.thing)))
    pattern.documents = own.map(\.thing.id)
    pattern.paragraph = "cover"
    return .statements(StatementQuestion(patterns: [pattern], asksFrom: false, filter: filter, wanted: .values, allowsHopes: false))
  }

  /// "Which paragraph speaks of its support for Ameripol", "where is the accession of Brazil to CLASI mentioned": where what a noun says of names is stated.
  mutating func mentionedRelation() -> Shape? {
    guard contains("paragraph") || contains("ask", "where"), contains("mention") || contains("mentioned"), !isNegated, !isOnly,
      !contains("ask", "howmany"), time == nil, !contains("withit"), !contains("conj"), (1...2).contains(things.count),
      things.allSatisfy({ items[$0].things.count == 1 }), documentItems.allSatisfy({ !items[$0].isAllDocuments || isAskedDocument($0) }),
      let noun = items.indices.first(where: { items[$0].has("telltale") && !items[$0].used }),
      let type = items[noun].word("telltale")?.arguments.first
    else { return nil }
    let named = things.flatMap { items[$0].things }
    var pattern = StatementPattern(types: [type])
    pattern.isEitherWay = RelationType(type).isSymmetric
    if named.count == 2 {
      guard things[1] > noun else { return nil }
      (pattern.from, pattern.to) = (QuestionGrammar.end([named[0]]), QuestionGrammar.end([named[1]]))
    } else if things[0] > noun, type != "MEMBER_OF", [" for", " to"].contains(where: { items[noun].key.hasSuffix($0) }) {
      pattern.to = QuestionGrammar.end(named)
    } else if things[0] > noun, type == "MEMBER_OF", !items[noun].key.hasSuffix(" to") {
      pattern.from = QuestionGrammar.end(named)
    } else if things[0] > noun, ["for", "to"].contains(preposition(things[0]) ?? "") {
      pattern.to = QuestionGrammar.end(named)
    } else {
      return nil
    }
    for place in documentItems where !isAskedDocument(place) { narrow(to: place) }
    use(things + documentItems + [noun])
    for name in ["mention", "mentioned", "paragraph", "ask"] { use(name) }
    return .statements(
      StatementQuestion(
        patterns: [pattern], asksFrom: pattern.from.ids == nil, filter: ThingFilter(), wanted: .places, allowsHopes: true))
  }
}
