import EntenteLexicon
import EntenteModel

// Which texts a question about sets speaks of.
extension SetReader {
  /// Finds all texts; `false` where one of them cannot be told.
  mutating func findTexts() -> Bool {
    takeLeading()
    for place in items.indices where !taken.contains(place) {
      if items[place].isDocument { placeDocument(place) } else if items[place].date != nil { placeDate(place) }
    }
    for place in found.keys where items[place].isAllDocuments && pending[place] == nil {
      if let told = items[place].told, told < items[place].documents.count { return false }
      // "What does each declaration name" asks for as many lists.
      let isEach = items[..<place].suffix(2).contains { ["each", "cada"].contains($0.key) || $0.key == "each of the" }
      if isEach, found[place]?.preposition == nil { return false }
    }
    for place in items.indices where !taken.contains(place) && found[place] == nil {
      guard placePicked(place) else { return false }
    }
    return true
  }

  /// A time at the beginning, where all texts of a sort are spoken of behind it.
  private mutating func takeLeading() {
    guard let place = items.firstIndex(where: { $0.date != nil }), let date = items[place].date, let mark = markBefore(place),
      items[..<mark].allSatisfy(\.isFunction), items[place...].contains(where: { $0.isDocument && $0.isAllDocuments })
    else { return }
    if items[mark].has("time", "asof") || items[mark].has("until") {
      leading = { $0.date.map { $0.isAfter(date) != true } ?? false }
    } else if items[mark].has("time", "before") {
      leading = { $0.date?.isBefore(date) == true }
    } else {
      return
    }
    taken.formUnion(mark...place)
  }

  private mutating func place(_ documents: [DocumentThing], _ quantity: TextGroup.Quantity, at place: Int) {
    found[place] = PlacedTexts(
      group: TextGroup(documents, quantity), preposition: preposition(before: place), isEvery: isEvery(before: place),
      isSpan: documents.count == 2 && items[place].key.split(separator: " ").contains { SetReader.until.contains(String($0)) })
  }

  private mutating func placeDocument(_ place: Int) {
    let item = items[place]
    let texts = item.isAnnex ? item.documents.map { $0.at("Annex") } : item.documents
    guard item.isAllDocuments else {
      self.place(texts, quantifier(before: place) ?? .vague, at: place)
      found[place]?.group.isListed = true
      return
    }
    var bounded = texts
    if let bound = bound(after: place) { bounded = bound(texts) }
    if let leading { bounded = bounded.filter(leading) }
    // "The other declarations", "earlier ones": what they are told apart from must be known first.
    if let mark = relativeMark(before: place) {
      pending[place] = mark
      found[place] = PlacedTexts(group: TextGroup(bounded, .vague), preposition: preposition(before: mark), isEvery: false)
      taken.insert(mark)
    } else {
      self.place(bounded, quantifier(before: place) ?? .vague, at: place)
    }
  }

  /// "Any declaration before 2025": the texts made before it.
  private mutating func bound(after place: Int) -> (([DocumentThing]) -> [DocumentThing])? {
    var at = place + 1
    while items.indices.contains(at), items[at].isFunction, !items[at].has("time") { at += 1 }
    guard items.indices.contains(at), let mark = items[at].word("time")?.arguments.first, mark == "before" || mark == "after" else {
      return nil
    }
    let isFrom = items[at].has("inclusive")
    var next = at + 1
    while items.indices.contains(next), items[next].isFunction, items[next].date == nil, !items[next].isDocument { next += 1 }
    guard items.indices.contains(next), let date = items[next].date ?? items[next].documents.first?.date, items[next].documents.count < 2
    else { return nil }
    taken.formUnion(at...next)
    return { texts in
      texts.filter { text in
        guard let own = text.date else { return false }
        if isFrom { return (mark == "before" ? own.isAfter(date) : own.isBefore(date)) == false }
        return (mark == "before" ? own.isBefore(date) : own.isAfter(date)) == true
      }
    }
  }

  /// "In 2025", "before 2025".
  private mutating func placeDate(_ place: Int) {
    guard let date = items[place].date else { return }
    let mark = markBefore(place)
    let order = mark.flatMap { items[$0].word("time")?.arguments.first }
    let isOne = place > 0 && items[place - 1].has("pointer")
    let texts: [DocumentThing]
    switch isOne ? nil : order {
    case "before": texts = documents.filter { $0.date?.isBefore(date) == true }
    case "after" where mark.map { items[$0].key == "from" || items[$0].key == "since" } != true:
      texts = documents.filter { $0.date?.isAfter(date) == true }
    default: texts = documents.filter { $0.isOf(date) }
    }
    self.place(ofSort(texts), .any, at: place)
    if order == "before" || order == "after" { found[place]?.preposition = "in" }
  }

  /// Where the question speaks of declarations, only these.
  private func ofSort(_ texts: [DocumentThing]) -> [DocumentThing] {
    // "Which declaration is cited in 2025": in that of the year, too.
    let sorts = Set(items.flatMap { $0.words.filter { $0.name == "doc" }.flatMap(\.arguments) } + (isOfTexts ? Array(labels) : []))
      .subtracting([
        "any", "Annex", "Document",
      ])
    guard !sorts.isEmpty else { return texts }
    return texts.filter { !sorts.isDisjoint(with: $0.thing.labels) }
  }

  // MARK: Texts told apart from others

  /// A word before a noun for texts that sets them apart from others: "other", "earlier", "later".
  private func relativeMark(before place: Int) -> Int? {
    var at = place - 1
    while items.indices.contains(at), items[at].has("number") || items[at].number != nil || items[at].isFunction && !items[at].has("others")
    {
      at -= 1
    }
    guard items.indices.contains(at), isRelativeMark(at) else { return nil }
    return at
  }

  private func isRelativeMark(_ place: Int) -> Bool {
    items[place].has("others") || items[place].has("ordinal", "previous") || items[place].has("later") || items[place].has("sooner")
  }

  /// "The other", "the first one", "the earlier ones", "never before"; true where it is no such word.
  private mutating func placePicked(_ place: Int) -> Bool {
    let item = items[place]
    guard !item.isDocument, item.date == nil else { return true }
    if item.has("others") || item.has("ordinal", "previous") || item.has("later") || item.has("sooner") {
      // Before a noun it says which of that sort: "other agencies".
      if let next = after(place), items[next].has("kind") || items[next].isDocument {
        return !item.has("sooner") || items[next].has("kind")
      }
      // "Before" with what it stands before is a time.
      if item.has("sooner"), after(place).map({ items[$0].date != nil || items[$0].isDocument }) ?? false { return true }
      pending[place] = place
      found[place] = PlacedTexts(group: TextGroup([], .vague), preposition: preposition(before: place) ?? (item.has("others") ? nil : "in"))
      return true
    }
    guard let ordinal = item.word("ordinal")?.arguments.first, isPronoun(place) else { return true }
    return pick(ordinal, at: place)
  }

  /// Whether an ordinal stands for a text: "the first one", "the latter"; not "first named", "the first to name".
  private func isPronoun(_ place: Int) -> Bool {
    guard place > 0, items[place - 1].has("pointer") || items[place].has("ordinal", "former") else { return false }
    guard items.indices.contains(place + 1) else { return true }
    let next = items[place + 1]
    if next.has("mention") || next.has("mentioned") { return next.words.contains { $0.isVerb && !$0.forms.contains(.participle) } }
    return !next.has("kind") && !next.isDocument && !next.has("function", "prep") || next.has("contrast") || next.key == "one"
  }

  private mutating func pick(_ ordinal: String, at place: Int) -> Bool {
    // Of two texts that the question names, else of all of the sort that it speaks of.
    let named = found.sorted { $0.key < $1.key }.filter { pending[$0.key] == nil }.flatMap(\.value.group.documents)
    let distinct = named.reduce(into: [DocumentThing]()) { if !$0.contains($1) { $0.append($1) } }
    let pool: [DocumentThing]
    if distinct.count == 2, distinct.allSatisfy({ $0.date != nil }) {
      // The order in which they are named must be that of time, else it cannot be told which is the first.
      guard ordinal == "1" || ordinal == "2" || ordinal == "last" || ordinal == "latter" || ordinal == "former" else { return false }
      guard ordinal == "latter" || ordinal == "former" || distinct[0].date?.isBefore(distinct[1].date ?? PartialDate(year: 0)) == true
      else {
        return false
      }
      pool = distinct
    } else {
      let sorts = Set(distinct.flatMap { $0.thing.labels.dropFirst() })
      guard sorts.count == 1 else { return false }
      pool = documents.filter { !sorts.isDisjoint(with: $0.thing.labels) }
    }
    let index = ["1": 0, "former": 0, "2": 1, "latter": 1, "3": 2, "last": pool.count - 1][ordinal] ?? -1
    guard pool.indices.contains(index) else { return false }
    self.place([pool[index]], .all, at: place)
    return true
  }

  /// Settles what is told apart from the other texts. False where these leave it open.
  mutating func settlePending() -> Bool {
    let known = found.filter { pending[$0.key] == nil }.values.flatMap(\.group.documents)
    let named = Set(known.map(\.thing.id))
    for (place, mark) in pending {
      guard let anchor = known.first else { return false }
      let item = items[mark]
      var pool = place == mark ? documents : found[place]?.group.documents ?? []
      if item.has("others") {
        pool = pool.filter { !named.contains($0.thing.id) }
      } else {
        guard named.count == 1, let date = anchor.date else { return false }
        pool = pool.filter { (item.has("later") ? $0.date?.isAfter(date) : $0.date?.isBefore(date)) == true }
      }
      if place == mark {
        // Of the same sort; whether those of other sorts count may be left open.
        let all = pool
        pool = pool.filter { !Set($0.thing.labels.dropFirst()).isDisjoint(with: anchor.thing.labels) }
        doubtful += all.filter { !pool.contains($0) }
      }
      if !isPlural(place, mark) {
        if item.has("others") {
          guard pool.count == 1 else { return false }
        } else if let one = item.has("later") ? pool.first : pool.last {
          pool = [one]
        }
        doubtful = []
      }
      guard !pool.isEmpty else { return false }
      let quantity = quantifier(before: mark)
      found[place]?.group = TextGroup(pool, quantity ?? .vague)
      found[place]?.isEvery = quantity == .all
    }
    return true
  }

  /// Whether several are meant: "others", "the other two", "any earlier declaration", "never before".
  private func isPlural(_ place: Int, _ mark: Int) -> Bool {
    if items[mark].has("sooner") || items[mark].has("others", "all") || quantifier(before: mark) != nil { return true }
    let next = items[mark...].dropFirst().prefix(3)
    if next.contains(where: { $0.has("number") || $0.number != nil || $0.key == "ones" }) { return true }
    if mark > 0, items[mark - 1].has("neg") { return true }
    return place != mark && items[place].key.utf8.last == UInt8(ascii: "s")
  }

  // MARK: What stands around

  private func after(_ place: Int) -> Int? {
    items.indices.first {
      $0 > place && !(items[$0].isFunction && !items[$0].has("relative")) && !items[$0].has("number") && items[$0].number == nil
    }
  }

  /// The piece before texts that is no article: a preposition, a verb that ends in one.
  private func markBefore(_ place: Int) -> Int? {
    var at = place - 1
    while items.indices.contains(at),
      items[at].has("number") || items[at].number != nil || items[at].has("both") || items[at].has("quantity")
        || items[at].has("function") && !items[at].has("function", "prep") && !items[at].has("relative")
    { at -= 1 }
    return items.indices.contains(at) ? at : nil
  }

  private func preposition(before place: Int) -> String? {
    guard let at = markBefore(place) else { return nil }
    let item = items[at]
    if item.has("within") { return "in" }
    if item.has("function", "prep") || item.has("scope") || item.has("time") {
      guard SetReader.partitive.contains(item.key) else { return item.key }
      // "That of 2022" may be who names.
      return preposition(over: at) ?? (at > 0 && items[at - 1].has("pointer") ? nil : item.key)
    }
    // "Gone from", "new in": the preposition is the phrase's last word.
    let isPredicate = ["neg", "dropped", "absence", "added", "newcomer", "mention", "mentioned"].contains { item.has($0) }
    return isPredicate && item.key.utf8.contains(0x20) ? item.key.split(separator: " ").last.map(String.init) : nil
  }

  /// "To those of 2022", "from the list of 2023": the preposition before what is theirs.
  private func preposition(over place: Int) -> String? {
    var at = place - 1
    while items.indices.contains(at),
      items[at].has("pointer") || items[at].has("function") && !items[at].has("function", "prep") || items[at].has("kind")
        || items[at].has("listing")
    {
      at -= 1
    }
    guard items.indices.contains(at), at < place - 1, items[at].has("function", "prep") || items[at].has("scope") || items[at].has("time")
    else {
      return nil
    }
    return items[at].key
  }

  /// "From the 2023 to the 2025 declaration".
  private static var until: Set<String> { ["to", "a", "al", "ate"] }

  static var partitive: Set<String> { ["of", "de", "del", "da", "do", "das", "dos"] }

  /// "All", "every", "both" before texts; a number alone says none of them.
  private func isEvery(before place: Int) -> Bool {
    quantifier(before: place) == .all
      && !(items[place].told != nil && !items[..<place].suffix(4).contains { $0.has("quantity", "all") || $0.has("both") })
  }

  private func quantifier(before place: Int) -> TextGroup.Quantity? {
    // "In the three declarations", where there are as many.
    if let told = items[place].told, (2...3).contains(told), told == items[place].documents.count { return .all }
    var at = place - 1
    while items.indices.contains(at),
      items[at].isFunction || items[at].has("number") || items[at].number != nil || items[at].has("both") || items[at].has("quantity")
    {
      if items[at].has("quantity", "all") || items[at].has("both") { return .all }
      if items[at].has("quantity", "any") { return .any }
      // Over "of" and articles only.
      guard !items[at].has("function", "prep") || items[at].key == "of" || items[at].has("scope", "of") else { return nil }
      at -= 1
    }
    return nil
  }
}
