import EntenteLexicon
import EntenteModel

// Who is named where.
extension QuestionGrammar {
  /// "Which documents mention Europol", "Is COPOLAD named in 2025", "most mentioned agency".
  mutating func mentions() -> Shape? {
    let isMost = contains("most") || contains("least")
    // "Is it the most mentioned", "which paragraph names most": neither a text nor a thing answers.
    if isMost, isQuestionOfFact || contains("paragraph") || things.count > 1 && !asksForDocuments { return nil }
    // "Which texts does the 2025 declaration refer to", "which texts refer to it": one document cites another.
    if asksForDocuments, things.isEmpty, contains("rel", "CITES"), !isNegated, !isMost,
      documentItems.contains(where: { !isAskedDocument($0) })
    {
      return nil
    }
    // "Which document contains the roadmap": the one of which it is a part, and not any that names it.
    if asksForDocuments, !isNegated, !things.isEmpty, things.allSatisfy({ items[$0].things.allSatisfy { $0.labels.contains("Document") } }),
      contains("rel", "PART_OF")
    {
      return nil
    }
    // "Which documents say nothing about it": the denial is the verb.
    let hasVerb = contains("mention") || contains("mentioned") || isNegated && asksForDocuments && !things.isEmpty && !contains("rel")
    if isCitedBySubject || isContainedInKind || isNamedByOthers || isContainer || countsGroup { return nil }
    // "Which city is named as a venue": no paragraph is a city.
    if asksOnMap { return nil }
    // "In exactly one declaration", "in two of them": which, no reading tells.
    if documentItems.contains(where: { isSomeOf($0) && !isAskedDocument($0) || isMiscounted($0) }) { return nil }
    if isInventory { scope.documents = documents }
    let isBare = isBarePlaces
    let existential = takeExistential(), beside = takeBeside()
    if existential == .unclear { return nil }
    let isUniversal = isOfAllDocuments || isOfEachListed && !isNegated
    guard
      hasVerb || beside != nil && contains("stance") || isMost && !contains("rel") || asksForDocuments && contains("rel", "CITES")
        || isBareList || isBare
    else { return nil }
    let hasRelation = items.contains { !$0.used && $0.has("rel") && !$0.has("mention") && !$0.has("mentioned") }
    if hasRelation, !things.isEmpty, !contains("paragraph"), !asksForDocuments { return nil }
    if time != nil {
      boundDocumentsByTime()
      // A time in which no document was made bounds something else than documents.
      guard scope.documents?.isEmpty != true || asksForDocuments else { return nil }
    }
    // A document as subject: "does the 2022 declaration mention …". One that is itself to be mentioned, "Europol and the 2022 declaration", bounds nothing.
    for place in documentItems where !isAskedDocument(place) {
      if asksForDocuments, let at = before(place), items[at].has("conj") { return nil }
      // "The declaration, its annex included".
      if items[place].isAnnex, !isNegated, !isOnly, scope.paragraph == nil, let known = scope.documents, known == items[place].documents {
        use(place)
        continue
      }
      // "Any document other than the 2022 one": those that are left.
      if isQuestionOfFact, items[place].isAllDocuments, let known = scope.documents,
        documents.contains(where: { excluded.contains($0.thing) })
      {
        scope.documents = known.filter(items[place].documents.contains)
        use(place)
        continue
      }
      // A text that is held against another bounds nothing.
      guard scope.documents == nil || scope.documents == items[place].documents || isListed(place) else { return nil }
      narrow(to: place)
      use(place)
    }
    let asksDocuments = asksForDocuments || existential == .document
    for place in documentItems where isAskedDocument(place) {
      if scope.documents == nil, !items[place].isEvery { scope.documents = items[place].documents }
      use(place)
      // "Which three documents" says how many answer; "which of the five documents" does not.
      if let told = items[place].told, place > 0, items[place - 1].has("ask", "which") { scope.number = told }
      takeDocumentCount(before: place)
    }
    let asksPlaces = !isMost && (contains("paragraph") || contains("ask", "where") || isBare || existential == .paragraph)
    // "Which footnote names it": no other paragraph.
    if asksPlaces, scope.paragraph == nil, let note = first("footnote"), note > 0, items[note - 1].has("ask"), items[note].has("paragraph")
    {
      scope.paragraph = "fn"
    }
    var question = MentionQuestion(
      things: [], filter: ThingFilter(), isNegated: isNegated,
      isJoint: !isNegated && !hasAlternative && (contains("conj") || things.count > 1),
      wanted: wanted, stances: [], calledAs: nil)
    if let kind = askedKind(), !isTopic(kind, isMost),
      things.allSatisfy({ $0 < kind && isModifier($0) && items[$0].has("euadj") }) || isMost || isKindAsked(kind),
      !asksPlaces || things.isEmpty
    {
      question.filter = takeFilter(at: kind)
    }
    if let beside, isNegated || !takeCompany(&question, beside, asksDocuments, asksPlaces) { return nil }
    // "Which frameworks does it *highlight* alongside Europol": named beside it with that attitude.
    if beside != nil, !question.company.isEmpty, !hasVerb { question.stances = takeAttitudes() }
    let named = things
    question.things = named.flatMap { items[$0].things }
    let split = lackingThings(named)
    // "Both A and B, but not C".
    if isNegated, let both = first("both"), split == nil || first("neg").map({ both > $0 }) ?? true { return nil }
    if let split {
      guard asksDocuments != asksPlaces else { return nil }
      question.things = split.named.flatMap { items[$0].things }
      question.lacking = split.lacking.flatMap { items[$0].things }
      question.isNegated = false
      question.isJoint = true
    }
    guard named.allSatisfy({ items[$0].things.count == 1 }), !isBound(named) else { return nil }
    use(named)
    // "Which *league members* does it name": which of them, and not whether it does.
    if !asksDocuments, !asksPlaces, named.contains(where: { $0 > 0 && items[$0 - 1].key == "which" }) { return nil }
    question.wanted = mentionWanted(asksDocuments, asksPlaces)
    question.countsDocuments = asksDocuments && !asksPlaces
    // "Named *in the most documents*".
    question.ranksByDocuments = items.indices.dropLast().contains {
      items[$0].has("most") && items[$0 + 1].has("doc") && items[$0 + 1].isAllDocuments
    }
    if question.ranksByDocuments, asksDocuments || asksPlaces { return nil }
    if existential != nil {
      guard question.wanted != .count, !isMost else { return nil }
      question.asksWhether = true
      question.wanted = asksPlaces ? .places : .documents
      guard asksDocuments != asksPlaces || scope.documents != nil else { return nil }
    }
    // "Does *any* document *not* mention it": whether there is one; "do the documents not mention it" may mean either.
    if isNegated, existential == nil, question.wanted == .existence,
      let text = items.firstIndex(where: { $0.isDocument && $0.documents.count > 1 }),
      let denial = items.firstIndex(where: { $0.has("neg") }), denial > text
    {
      guard isSomeText(text) else { return nil }
      question.asksWhether = true
      question.wanted = .documents
    }
    // "Are both named in the same paragraph": whether there is one that names both.
    if beside != nil, question.wanted == .existence {
      question.asksWhether = true
      question.wanted = .places
    }
    question.isUniversal = isUniversal && question.wanted == .existence
    if question.isUniversal, isNegated { return nil }
    takeFirst(&question)
    question.isOnly = isOnly && asksDocuments && !asksPlaces && question.wanted == .documents && !isNegated && isOnlyOne
    if question.isOnly { use("only") }
    for name in ["mention", "mentioned", "neg", "paragraph", "ask", "both", "conj", "most", "least", "contrast"] { use(name) }
    if asksDocuments { use(all("rel", "CITES")) }
    if takeWords(&question, asksDocuments, asksPlaces) { return .mentions(question) }
    let asksThings = question.things.isEmpty
    // "Which programmes are not to be found in it": those that are named do not answer.
    if asksThings, isNegated { return nil }
    // "Are all agencies named": which there are, no document says.
    if asksThings, question.wanted == .existence, isOfAllKinds { return nil }
    if asksThings, question.filter.labels.isEmpty, question.wanted != .values && question.wanted != .count { return nil }
    if asksThings, scope.documents == nil, question.company.isEmpty, question.wanted == .values { return nil }
    if asksThings, question.asksWhether { return nil }
    return .mentions(question)
  }

  /// "How many CLASI members are named": who they are, not where the group is.
  private var countsGroup: Bool {
    contains("ask", "howmany") && !asksForDocuments && !contains("paragraph")
      && things.contains { place in items[place].things.contains { $0.labels.contains("Group") } }
  }

  /// "Money laundering *by* Europol": one thing, which is more than either name.
  func isBound(_ named: [Int]) -> Bool {
    zip(named, named.dropFirst()).contains { left, right in
      let between = items[(left + 1)..<right]
      return between.contains { $0.has("function", "prep") && !$0.used && !$0.has("scope") }
        && !between.contains { $0.has("conj") || $0.has("mention") }
        && between.allSatisfy(\.isFunction)
    }
  }

  /// "Does it mention hybrid threats": a kind in words of one's own, which is not what is asked for.
  private func isTopic(_ kind: Int, _ isMost: Bool) -> Bool {
    things.isEmpty && !isMost && !isKindAsked(kind) && !contains("ask", "howmany") && kind > 0 && !items[kind - 1].used
      && (items[kind - 1].isUnknown || items[kind - 1].has("modifier") && items[kind - 1].things.isEmpty)
  }

  /// "Where do the documents bring up alternative development": words that name nothing are looked for themselves.
  mutating func takeWords(_ question: inout MentionQuestion, _ asksDocuments: Bool, _ asksPlaces: Bool) -> Bool {
    // "Where is Europol's *mapping* mentioned": words beside a name.
    guard question.things.isEmpty || question.things.count == 1 && !isNegated && asksDocuments != asksPlaces,
      question.filter.labels.isEmpty, question.filter.called.isEmpty, asksDocuments || asksPlaces || question.wanted == .existence,
      [.documents, .places, .existence, .count].contains(question.wanted)
    else { return false }
    let alternative = items.indices.first { items[$0].has("conj", "or") }
    var left = items.indices.filter { place in
      let item = items[place]
      return !item.used && !item.isFunction && !item.has("aux") && !item.has("speaker") && !item.has("conj")
    }
    let isWord = { (place: Int) in
      let item = items[place]
      return item.things.isEmpty && !item.isDocument && item.date == nil && item.number == nil && item.key.utf8.count > 2
        && !item.bearsMeaning && !["neg", "most", "least", "only", "contrast", "stance", "howmany"].contains { item.has($0) }
    }
    // "Covid-19": a number that belongs to a word.
    let bare = left.filter { $0 > 0 && items[$0].number != nil && items[$0 - 1].isUnknown }
    use(bare)
    left.removeAll { items[$0].used }
    guard !left.isEmpty, left.count <= 6, left.allSatisfy(isWord), left.contains(where: { items[$0].key.utf8.count > 3 }) else {
      return false
    }
    let others = alternative.map { mark in left.filter { $0 > mark } } ?? []
    guard alternative == nil || !others.isEmpty && others.count < left.count else { return false }
    // "Drug or arms *trafficking*", "boats or rafts *at night*": the last word belongs to both.
    let shared = others.count > 1 ? others.suffix(1) : []
    question.words = (left.filter { !others.contains($0) } + shared).map(written)
    question.otherWords = others.map(written)
    question.company += question.things
    question.things = []
    use(left)
    return true
  }

  /// "Which texts does the treaty mention": what stands between the auxiliary and the verb is who mentions.
  private var isCitedBySubject: Bool {
    guard asksForDocuments, let verb = items.firstIndex(where: { $0.has("mention") && $0.words.contains(where: \.isVerb) }),
      let auxiliary = items[..<verb].lastIndex(where: { $0.has("aux", "do") })
    else { return false }
    return things.contains { $0 > auxiliary && $0 < verb } && !things.contains { $0 > verb }
  }

  /// "Which crime includes deforestation", "which strategy mentions it": what contains the name is no document that was read.
  private var isContainedInKind: Bool {
    guard !asksForDocuments, !contains("paragraph"), let kind = askedKind(), items[kind].things.isEmpty,
      let verb = items.firstIndex(where: { $0.has("mention") && $0.words.contains { $0.isVerb && !$0.forms.contains(.participle) } }),
      kind < verb, items[..<kind].contains(where: { $0.has("ask", "which") || $0.has("ask", "what") }),
      !items[(kind + 1)..<verb].contains(where: { $0.isDocument || $0.has("aux") || $0.has("speaker") })
    else { return false }
    return things.contains { $0 > verb }
  }

  /// "What does the treaty include": what a thing that was not read contains, no mention of it tells.
  private var isContainer: Bool {
    guard contains("ask", "what") || contains("ask", "which"), !asksForDocuments, !contains("paragraph"),
      documentItems.allSatisfy({ isBoundingOnly($0) }),
      let verb = items.firstIndex(where: { $0.has("mention") && $0.words.contains { $0.isVerb && $0.forms.contains(.base) } })
    else { return false }
    return things.contains { $0 < verb } && !things.contains { $0 > verb }
      && !items[..<verb].contains { $0.has("mentioned") || $0.has("speaker") }
  }

  /// "In the 2025 declaration": where it is said, not what says it.
  private func isBoundingOnly(_ place: Int) -> Bool { preposition(place).map { ["in", "of", "by"].contains($0) } ?? false }

  /// "A or B": one is enough.
  var hasAlternative: Bool { items.contains { $0.has("conj") && ["or", "o", "u", "ou"].contains($0.key) } }

  /// "Europol but not Ameripol": names on both sides of the denial.
  private func lackingThings(_ named: [Int]) -> (named: [Int], lacking: [Int])? {
    guard isNegated, let mark = first("neg"), named.contains(where: { $0 < mark }), named.contains(where: { $0 > mark }) else { return nil }
    return (named.filter { $0 < mark }, named.filter { $0 > mark })
  }

  /// "In every document", "all declarations".
  private var isOfAllDocuments: Bool {
    let all = ["all", "every", "each", "todos", "todas", "cada", "both", "ambos", "ambas"]
    return items.indices.contains { place in
      guard items[place].isDocument, items[place].documents.count > 1 else { return false }
      return items[place].key.split(separator: " ").contains { all.contains(String($0)) }
        || items[max(0, place - 3)..<place].contains { all.contains($0.key) || $0.has("quantity", "all") }
    }
  }

  /// "In the 2022 and the 2025 declaration": each of them, where none is said to be enough.
  private var isOfEachListed: Bool {
    let listed = documentItems.filter { !items[$0].isAllDocuments && !isAskedDocument($0) }
    let texts = Set((scope.documents ?? []) + listed.flatMap { items[$0].documents })
    guard Set(texts.map(\.thing.id)).count > 1, !items.contains(where: { $0.isAllDocuments || $0.has("quantity", "any") }) else {
      return false
    }
    let isOr = items.contains { item in item.isDocument && item.key.split(separator: " ").contains { ["or", "o", "ou"].contains($0) } }
    return !hasAlternative && !isOr
  }

  /// Fewer are meant than there are.
  private func isSomeOf(_ place: Int) -> Bool {
    items[place].isAllDocuments && (items[place].told.map { $0 < items[place].documents.count } ?? false)
  }

  /// "How many of the three texts", "of the three texts, how many": the number must be that of those that are picked from.
  private func isMiscounted(_ place: Int) -> Bool {
    guard items[place].isAllDocuments, let told = items[place].told, told != items[place].documents.count else { return false }
    if isCountedFirst(place) { return true }
    guard let asked = items[..<place].lastIndex(where: { $0.has("ask") }) else { return false }
    return items[asked].key.utf8.suffix(3).elementsEqual(" of".utf8)
      || items[(asked + 1)..<place].contains { $0.key.split(separator: " ").contains("of") }
  }

  /// "All EU agencies".
  private var isOfAllKinds: Bool {
    items.indices.contains { place in
      guard items[place].has("kind") else { return false }
      var at = place - 1
      while at >= 0, isModifier(at) || items[at].isFunction {
        if items[at].has("quantity", "all") { return true }
        at -= 1
      }
      return false
    }
  }

  /// "EU agencies in the 2025 declaration": a kind and documents, nothing else.
  private var isBareList: Bool {
    let isBounded = scope.documents != nil || documentItems.count == 1 && !items[documentItems[0]].isAllDocuments
    guard contains("kind"), isBounded, !contains("rel"), !contains("event"), !contains("stance"), !contains("neg") else {
      return false
    }
    return items.indices.allSatisfy {
      items[$0].used || items[$0].isFunction || items[$0].has("kind") || isModifier($0) || items[$0].isDocument
        || items[$0].has("ask", "list")
        || items[$0].has("ask", "howmany") || items[$0].has("ask", "which") || items[$0].has("ask", "what") || items[$0].has("aux", "be")
        || items[$0].isUnknown
    }
  }

  /// "List all networks": a kind, of all texts.
  private var isInventory: Bool {
    contains("ask", "list") && scope.documents == nil && documentItems.isEmpty && things.isEmpty && time == nil
      && items.indices.contains { items[$0].has("kind") && !items[$0].used }
      && items.indices.allSatisfy {
        items[$0].used || items[$0].isFunction || items[$0].has("kind") || items[$0].has("quantity") || items[$0].has("euadj")
          || items[$0].has("ask", "list")
      }
  }

  /// "COPOLAD: every paragraph, all documents": names, places, nothing else.
  private var isBarePlaces: Bool {
    guard contains("paragraph"), !things.isEmpty, !contains("neg") else { return false }
    return items.indices.allSatisfy {
      items[$0].used || items[$0].isFunction || items[$0].isThing && !isBetterWord($0) || items[$0].has("paragraph") || items[$0].isDocument
        || items[$0].has("ask", "list") || items[$0].has("ask", "which") || items[$0].has("ask", "where") || items[$0].has("conj")
        || items[$0].has("scope")
    }
  }

  /// "The only document that mentions it", "is it only the 2025 declaration": of documents, not of what they name.
  private var isOnlyOne: Bool {
    guard let mark = first("only"), let verb = items.indices.first(where: { items[$0].has("mention") || items[$0].has("mentioned") }) else {
      return false
    }
    return mark < verb && !items[mark..<verb].contains { $0.isThing }
  }

  private func isKindAsked(_ place: Int) -> Bool {
    var at = place - 1
    while at >= 0, isModifier(at) || items[at].isFunction { at -= 1 }
    return at >= 0 && items[at].has("ask")
  }

  /// "of the five documents".
  private mutating func takeDocumentCount(before place: Int) {
    var at = place - 1
    while at >= 0, items[at].isFunction || items[at].has("number") || items[at].number != nil || items[at].has("ask") {
      use(at)
      at -= 1
    }
  }

  private func mentionWanted(_ asksDocuments: Bool, _ asksPlaces: Bool) -> Wanted {
    let isCount = items.contains { $0.has("ask", "howmany") }
    if asksPlaces, asksDocuments, !isCount { return .places }
    if isCount { return .count }
    if asksDocuments, contains("most") || contains("least") { return .most(contains("most")) }
    if asksDocuments { return .documents }
    if asksPlaces { return .places }
    if contains("ask", "when") { return .date }
    return wanted
  }

  /// "first mentioned", "which document mentions it last".
  private mutating func takeFirst(_ question: inout MentionQuestion) {
    guard let place = items.indices.first(where: { !items[$0].used && items[$0].has("ordinal") }),
      let ordinal = items[place].word("ordinal")?.arguments.first,
      ordinal == "1" || ordinal == "last", !hasAlternative
    else { return }
    if question.wanted == .places, !isNegated {
      use(place)
      question.picksFirst = ordinal == "1"
      return
    }
    guard
      question.wanted == .values && !question.things.isEmpty || question.wanted == .documents || question.wanted == .date && ordinal == "1"
    else { return }
    use(place)
    if question.wanted != .date { question.wanted = .first(ordinal == "1") }
  }
}
