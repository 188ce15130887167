import EntenteLexicon
import EntenteModel

// What some documents name and others do not.
extension QuestionGrammar {
  /// Documents that name, and documents that do not.
  private struct Sides {
    var with: [DocumentThing] = []
    var without: [DocumentThing] = []
    var anyWith = false
  }

  mutating func difference() -> Shape? {
    guard things.allSatisfy({ items[$0].has("euadj") || isBeforeKind($0) }),
      !items.contains(where: { !$0.used && $0.has("event") && !$0.has("mention") }), !contains("ask", "when"),
      !contains("ask", "where")
    else { return nil }
    guard contains("kind") || contains("ask") else { return nil }
    guard !asksForDocuments else { return nil }
    let isAddressed = contains("rel", "ADDRESSES")
    guard
      contains("mention") || contains("mentioned") || isAddressed || contains("added") || isNewKind || contains("dropped")
        || contains("contrast")
        || contains("aux", "be") || documentItems.contains(where: { isAfterHave($0) })
    else { return nil }
    guard let sides = changeSides() ?? contrastSides() ?? onlySides() else { return nil }
    let want = wanted
    let filter = takeFilter() ?? ThingFilter()
    for name in [
      "mention", "neg", "contrast", "both", "mentioned", "added", "newcomer", "dropped", "only", "conj", "ask", "ordinal", "time", "beside",
    ] {
      use(name)
    }
    if isAddressed { use("rel") }
    guard !sides.with.isEmpty, !sides.without.isEmpty || !sides.anyWith else { return nil }
    return .difference(
      DifferenceQuestion(
        with: sides.with, anyWith: sides.anyWith, without: sides.without, types: ["MENTIONS"], filter: filter, wanted: want))
  }

  /// "New networks in the 2025 declaration": those that it is the first to name, where nothing else is asked of them.
  private var isNewKind: Bool {
    guard !items.contains(where: { !$0.used && $0.has("rel") && !$0.has("mention") && !$0.has("mentioned") }) else { return false }
    return all("newcomer").contains { place in
      var at = place + 1
      while items.indices.contains(at), !items[at].has("kind"), isModifier(at) || items[at].isFunction { at += 1 }
      return items.indices.contains(at) && items[at].has("kind")
    }
  }

  private func isAfterHave(_ place: Int) -> Bool { items.indices.contains(place + 1) && items[place + 1].has("aux", "have") }
  private func isBeforeKind(_ place: Int) -> Bool { place + 1 < items.count && items[place + 1].has("kind") }

  /// The documents themselves are what is asked for.
  var asksForDocuments: Bool { documentItems.contains { isAskedDocument($0) } }

  /// Documents that a piece picks: by noun, or by a year alone ("the 2023 one").
  private func selection(_ place: Int) -> [DocumentThing]? {
    if items[place].isDocument {
      guard items[place].isAnnex else { return items[place].documents }
      return items[place].documents.map { $0.at("Annex") }
    }
    guard let date = items[place].date else { return nil }
    // "From the 2023 one": a text, no time after.
    let isOne = place > 0 && ["the", "that", "la", "el", "a", "da", "na"].contains(items[place - 1].key)
    let at = isOne ? nil : before(place)
    let mark = at.flatMap { items[$0].word("time")?.arguments.first }
    switch mark {
    case "before": return declarationsFirst(documents.filter { $0.date?.isBefore(date) == true })
    case "after": return declarationsFirst(documents.filter { $0.date?.isAfter(date) == true })
    default: return declarationsFirst(documents.filter { $0.isOf(date) })
    }
  }

  /// Where the question speaks of declarations, only these.
  private func declarationsFirst(_ chosen: [DocumentThing]) -> [DocumentThing] {
    let roles = Set(items.flatMap { $0.words.filter { $0.name == "doc" }.flatMap(\.arguments) })
    guard roles.contains("Declaration") else { return chosen }
    return chosen.filter { $0.thing.labels.contains("Declaration") }
  }

  /// "named in the one but not in the other", "both name, while that of 2022 does not".
  private mutating func contrastSides() -> Sides? {
    let denies = { (item: Item) in item.has("neg") || item.has("dropped") }
    guard contains("neg") || contains("dropped") && contains("contrast") else { return nil }
    var sides = Sides()
    var segment: [Int] = []
    var isNegative = false
    var used: [Int] = []
    var hasContrast = false
    var isTrailing = false
    func close(_ negative: Bool) {
      let chosen = segment.compactMap(selection)
      if negative, !hasContrast, isTrailing, chosen.count > 1 {
        // "the crimes that the one names and the other does not"
        sides.with += chosen.dropLast().flatMap { $0 }
        sides.without += chosen.last ?? []
      } else if negative {
        sides.without += chosen.flatMap { $0 }
      } else {
        sides.with += chosen.flatMap { $0 }
      }
      segment = []
    }
    for place in items.indices where !items[place].used {
      if items[place].has("contrast") {
        close(isNegative)
        isNegative = false
        hasContrast = true
      } else if denies(items[place]) {
        isTrailing = !segment.isEmpty && !selectionFollows(place)
        if !segment.isEmpty, selectionFollows(place) { close(isNegative) }
        isNegative = true
      } else if items[place].isDocument || items[place].date != nil {
        // "any declaration before 2025": the date bounds the documents before it.
        if items[place].date != nil, let last = segment.last, items[last].isAllDocuments, isTimed(place) {
          let bounded = Set((selection(place) ?? []).map(\.thing.id))
          items[last].documents = items[last].documents.filter { bounded.contains($0.thing.id) }
        } else {
          segment.append(place)
        }
        used.append(place)
      }
    }
    close(isNegative)
    guard !sides.without.isEmpty else { return nil }
    if sides.with.isEmpty {
      let excluded = Set(sides.without.map(\.thing.id))
      sides.with = documents.filter { !excluded.contains($0.thing.id) }
      sides.anyWith = true
    }
    use(used)
    return sides
  }

  private func isTimed(_ place: Int) -> Bool {
    before(place).map { items[$0].has("time", "before") || items[$0].has("time", "after") } ?? false
  }

  /// Whether documents or years come after, before the next contrast.
  private func selectionFollows(_ place: Int) -> Bool {
    for next in (place + 1)..<max(place + 1, items.count) {
      if items[next].has("contrast") { return false }
      if items[next].isDocument || items[next].date != nil { return true }
    }
    return false
  }

  /// "new in the 2025 declaration", "dropped in 2025 compared with 2023".
  private mutating func changeSides() -> Sides? {
    let isFirst = items.indices.contains {
      !items[$0].used && items[$0].has("ordinal", "1") && $0 + 1 < items.count
        && (items[$0 + 1].has("mention") || items[$0 + 1].has("mentioned"))
    }
    let isAdded = contains("added") || isNewKind || isFirst && contains("kind")
    // "Listed in the one, yet missing from the other" says of both what it means.
    if !isAdded, contains("contrast"), contains("mention") || contains("mentioned") { return nil }
    guard isAdded != contains("dropped"), !contains("mention") || isAdded || contains("dropped") else { return nil }
    let places = items.indices.filter { !items[$0].used && (items[$0].isDocument || items[$0].date != nil) }
    let chosen = places.compactMap(selection).filter { !$0.isEmpty }
    // "Compared with the one, which is new in the other": what is compared with comes first.
    let own = chosen.count == 2 && items[..<places[0]].contains { $0.has("contrast") } ? 1 : 0
    guard chosen.indices.contains(own), chosen[own].count == 1, let document = chosen[own].first, chosen.count <= 2 else { return nil }
    use(places)
    let earlier = earlierDocuments(than: document)
    if isAdded { return Sides(with: [document], without: chosen.count == 2 ? chosen[1 - own] : earlier) }
    let (from, to) = chosen.count == 2 ? QuestionGrammar.inTime(chosen[0], chosen[1]) : (earlier.last.map { [$0] } ?? [], [document])
    return Sides(with: from, without: to)
  }

  private static func inTime(_ a: [DocumentThing], _ b: [DocumentThing]) -> ([DocumentThing], [DocumentThing]) {
    guard let first = a.first?.date, let second = b.first?.date, second.isBefore(first) == true else { return (a, b) }
    return (b, a)
  }

  /// Documents of the same sort that were made before.
  private func earlierDocuments(than document: DocumentThing) -> [DocumentThing] {
    guard let date = document.date else { return [] }
    return documents.filter { other in
      other.date?.isBefore(date) == true && !Set(other.thing.labels).isDisjoint(with: document.thing.labels.dropFirst())
    }
  }

  /// Which of two sides is meant: "the first", "the latter".
  private var pickedSide: Int? {
    guard let mark = items.first(where: { !$0.used && $0.has("ordinal") })?.word("ordinal")?.arguments.first else { return nil }
    return ["1": 0, "2": 1, "last": 1, "previous": 0][mark]
  }

  /// "Were already in the one and are still in the other": nothing is said but to be there.
  private var isContainment: Bool {
    items.allSatisfy { item in
      item.used || item.isFunction || item.has("aux") || item.has("ask") || item.has("kind") || item.isDocument || item.date != nil
        || item.has("conj") || item.has("scope") || item.has("time", "in") || item.has("modifier") || item.has("euadj") || item.isThing
    }
  }

  /// "named only in the 2025 declaration", "named in the 2022 and in the 2025 declaration".
  private mutating func onlySides() -> Sides? {
    let places = items.indices.filter { !items[$0].used && (items[$0].isDocument || items[$0].date != nil) }
    let chosen = places.compactMap(selection).filter { !$0.isEmpty }
    // "Set the one beside the other: which crime is on the first list only".
    if contains("only"), chosen.count == 2, chosen.allSatisfy({ $0.count == 1 }), let own = pickedSide {
      use(places)
      return Sides(with: chosen[own], without: chosen[1 - own])
    }
    if contains("only"), chosen.count == 1, chosen[0].count == 1, contains("mention") {
      use(places)
      return Sides(with: chosen[0], without: documents.filter { $0 != chosen[0][0] })
    }
    let isAll = items.indices.contains { place in
      items[place].isDocument && place > 0
        && (items[place].key.split(separator: " ").contains { ["two", "three", "all", "every", "each"].contains($0) }
          || items[max(0, place - 3)..<place].contains { ["all", "every", "each"].contains($0.key) })
    }
    guard contains("both") || chosen.count > 1 || isAll, !contains("neg"), !contains("contrast"), !contains("dropped"),
      contains("mention") || contains("mentioned") || contains("both") && !contains("rel") || chosen.count > 1 && isContainment,
      chosen.flatMap({ $0 }).count > 1,
      contains("kind")
    else { return nil }
    use(places)
    return Sides(with: chosen.flatMap { $0 }, without: [])
  }
}
