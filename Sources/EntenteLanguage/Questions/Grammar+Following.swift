import EntenteLexicon
import EntenteModel

// One name followed through the documents, and two names that hang together: read by what is named, wherever it stands.
extension QuestionGrammar {
  /// "Trace Ameripol across the declarations", "I would like to follow money laundering, as a named offence, through all the documents".
  mutating func trace() -> Shape? {
    guard contains("trace") || isOfEach || isOfChange, !contains("neg"), !isOnly, !becomes, excluded.isEmpty, excludedLabels.isEmpty,
      things.count == 1,
      let thing = items[things[0]].things.first, items[things[0]].things.count == 1
    else { return nil }
    let fits = items.indices.allSatisfy { place in
      let item = items[place]
      return item.used || item.isFunction || item.has("trace") || item.has("tracefill") || item.has("aux") || item.has("ask")
        || item.isThing || item.isDocument || item.has("scope") || item.has("time") || item.has("mention") || item.has("mentioned")
        || item.has("speaker") || item.date != nil || item.has("conj") || item.has("ordinal") && isEnd(place) || says(place, thing)
    }
    guard fits, let bounded = tracedDocuments else { return nil }
    if bounded.count < documents.count { scope.documents = bounded }
    use(Array(items.indices))
    return .trace(thing)
  }

  /// "*Into* what is it meant to evolve": what comes after it is asked, not how it went.
  private var becomes: Bool { items.contains { ["into", "en que", "em que"].contains($0.key) } }

  /// "What does each declaration say about it": of each document by itself.
  private var isOfEach: Bool {
    guard contains("ask", "what") || contains("ask", "how"), !isQuestionOfFact else { return false }
    return documentItems.contains { place in
      items[place].isAllDocuments
        && items[..<place].suffix(3).contains { ["each", "every", "cada"].contains($0.key) || $0.key == "each of the" }
    }
  }

  /// "How did the idea of it evolve", "how has its treatment changed".
  private var isOfChange: Bool {
    guard let asking = first("ask", "how"), let verb = first("changing") else { return false }
    // What something changes or develops is another question.
    let next = items[(verb + 1)...].first { !$0.isFunction || $0.has("function", "prep") }
    guard next.map({ !$0.isThing && !$0.isDocument || $0.isFunction }) ?? true else { return false }
    return asking < verb && !contains("rel", "SUCCEEDS") && !items[asking...].contains { $0.has("ask") && !$0.has("ask", "how") }
  }

  /// "The offence", "as an agency": a kind that the thing is of.
  private func says(_ place: Int, _ thing: Thing) -> Bool {
    let labels = items[place].words.filter { $0.name == "kind" }.flatMap(\.arguments)
    return !labels.isEmpty && !Set(labels).isDisjoint(with: thing.labels) && !(place > 0 && items[place - 1].has("ask"))
  }

  /// "To the last": the end of a run of documents.
  private func isEnd(_ place: Int) -> Bool {
    guard
      let mark = items.indices.last(where: {
        $0 < place && !items[$0].has("pointer") && !(items[$0].isFunction && !items[$0].has("function", "prep"))
      })
    else { return false }
    return ["to", "until", "a", "al", "hasta", "ate", "a ultima"].contains(items[mark].key) || items[mark].has("time", "before")
  }

  /// The documents that the question keeps to: those it names, those of its time, a run from one to another; `nil` where it cannot be told.
  private var tracedDocuments: [DocumentThing]? {
    let named = documentItems.filter { !items[$0].isAllDocuments }
    let sorts = documentItems.filter { items[$0].isAllDocuments }.flatMap { items[$0].documents }
    // "Across the declarations": of the sort that the phrase names.
    let labels = items.flatMap { $0.words.filter { $0.name == "trace" }.flatMap(\.arguments) }
    let pool = documents.filter { document in
      (sorts.isEmpty || sorts.contains { $0.thing.id == document.thing.id }) && labels.allSatisfy(document.thing.labels.contains)
    }
    let dates = items.indices.filter { items[$0].date != nil }.compactMap { items[$0].date }
    let ends = items.indices.filter { !items[$0].used && items[$0].has("ordinal") && !items[$0].isDocument && isEnd($0) }
    if !ends.isEmpty {
      guard ends.count == 1, items[ends[0]].has("ordinal", "last"), named.count == 1, dates.isEmpty, sorts.isEmpty,
        let first = items[named[0]].documents.first?.date
      else { return nil }
      // From the first of the declarations on, all documents; it is not said that only declarations are meant.
      return documents.allSatisfy { $0.date?.isBefore(first) != true } ? documents : nil
    }
    guard !dates.isEmpty else { return named.isEmpty ? pool : run(named) }
    guard named.isEmpty else { return nil }
    let isRun = items.contains {
      $0.has("time", "between") || $0.has("until") || ["from", "to", "desde", "de", "a", "ate"].contains($0.key)
    }
    if dates.count > 2 || dates.count == 2 && !isRun { return pool.filter { document in dates.contains { document.isOf($0) } } }
    if dates.count == 2 {
      return pool.filter { $0.date.map { $0.isBefore(dates[0]) != true && $0.isAfter(dates[1]) != true } ?? false }
    }
    guard let place = items.firstIndex(where: { $0.date != nil }),
      let mark = before(place).flatMap({ items[$0].word("time")?.arguments.first })
    else { return nil }
    switch mark {
    case "before": return pool.filter { $0.date.map { $0.isAfter(dates[0]) != true } ?? false }
    case "after":
      // "Since 2022" takes 2022 in, "after 2022" does not.
      let isInclusive = before(place).map { items[$0].has("since") } ?? false
      return pool.filter { $0.date.map { isInclusive ? $0.isBefore(dates[0]) != true : $0.isAfter(dates[0]) == true } ?? false }
    case "in": return pool.filter { $0.isOf(dates[0]) }
    default: return nil
    }
  }

  /// The named documents; of two with "from" and "to" those between them, too.
  private func run(_ named: [Int]) -> [DocumentThing]? {
    let chosen = named.flatMap { items[$0].documents }
    guard named.allSatisfy({ !items[$0].isAnnex }) else { return nil }
    guard chosen.count > 1 else { return chosen }
    let isRun =
      preposition(named[0]) == "from"
      || named.count == 1 && items[named[0]].key.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual("to".utf8) }
    guard isRun else { return documents.filter { document in chosen.contains { $0.thing.id == document.thing.id } } }
    guard chosen.count == 2, let first = chosen[0].date, let last = chosen[1].date, first.isBefore(last) == true else { return nil }
    return documents.filter { $0.date.map { $0.isBefore(first) != true && $0.isAfter(last) != true } ?? false }
  }

  /// "How is CEPOL connected to Guatemala", "by which steps does one get from the one to the other".
  mutating func connection() -> Shape? {
    let texts = documentItems.filter { items[$0].documents.count == 1 && !items[$0].isAnnex && !items[$0].isAllDocuments }
    let ends = things.count == 2 ? things : (things + texts).sorted()
    // "Did A join B" asks for a deed.
    if let first = first("connect"), items[first].has("rel"),
      isQuestionOfFact || ends.count == 2 && (ends[0]...ends[1]).contains(first) && items[first].key == "join"
    {
      return nil
    }
    guard contains("connect"), !contains("ask", "where"), !contains("neg"), !isOnly, excluded.isEmpty, excludedLabels.isEmpty,
      ends.count == 2,
      ends.allSatisfy({ items[$0].things.count < 2 }), let from = items[ends[0]].named, let to = items[ends[1]].named
    else { return nil }
    let fits = items.indices.allSatisfy { place in
      let item = items[place]
      return item.used || item.isFunction || item.has("connect") || item.has("connectfill") || item.has("direct") || item.has("aux")
        || item.has("ask") && !item.has("ask", "when") && !item.has("ask", "howmany") || item.isThing || item.has("conj")
        || item.has("scope")
        || ends.contains(place) || item.has("time") || item.has("both") || item.has("speaker") && item.key == "they"
        || item.isEvery && place > 0 || item.has("alldocuments")
    }
    guard fits, from != to else { return nil }
    scope.isDirect = contains("direct")
    use(Array(items.indices))
    return .connection(from, to)
  }
}
