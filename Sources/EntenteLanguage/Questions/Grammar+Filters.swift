import EntenteLexicon
import EntenteModel

// What sort of thing is asked for.
extension QuestionGrammar {
  /// The kind that the question asks for, with the words before it; marks them as taken in. `nil` where it names no kind.
  mutating func takeFilter() -> ThingFilter? {
    guard let place = askedKind() else { return nil }
    return takeFilter(at: place)
  }

  /// The kind right after the question word, else the first kind.
  func askedKind() -> Int? {
    let kinds = items.indices.filter { !items[$0].used && items[$0].has("kind") }
    return kinds.first { place in
      var at = place - 1
      while at >= 0, isModifier(at) || items[at].isFunction || items[at].isUnknown || items[at].has("number") || items[at].number != nil {
        at -= 1
      }
      return at >= 0 && items[at].has("ask")
    } ?? (isAskedOtherwise(kinds) ? nil : kinds.first)
  }

  /// Whether "who" or "what" asks and the first kind only says of what: "what has it set up to help third countries"; not "what are the networks that …".
  private func isAskedOtherwise(_ kinds: [Int]) -> Bool {
    guard let kind = kinds.first, !isVerbFirst,
      let asking = items.indices.first(where: { !items[$0].used && (items[$0].has("ask", "who") || items[$0].has("ask", "what")) }),
      asking < kind
    else { return false }
    // "What *should* agencies conclude", "what *do* they": who does it, and not what is asked for.
    let between = items[(asking + 1)..<kind]
    if between.contains(where: { $0.has("hope") || $0.has("aux", "do") || $0.has("aux", "modal") }) {
      return !items[asking].has("ask", "list")
    }
    return !between.allSatisfy { $0.isFunction || $0.has("aux") || $0.used } && !items[asking].has("ask", "list")
  }

  func isModifier(_ place: Int) -> Bool {
    let item = items[place]
    return item.has("modifier") || item.has("newcomer") || item.has("euadj") || item.has("topicable") || item.has("aside")
      || item.isThing && !item.things[0].labels.contains("Event")
      || item.has("number")
  }

  mutating func takeFilter(at place: Int) -> ThingFilter {
    var filter = ThingFilter()
    for word in items[place].words where word.name == "kind" {
      if word.arguments.first == "named" {
        filter.called.append(word.arguments.count > 1 ? word.arguments[1] : items[place].key)
      } else {
        filter.labels += word.arguments
      }
    }
    var start = place
    while start > 0, !items[start - 1].used, isModifier(start - 1) || items[start - 1].isUnknown, !items[start - 1].has("ask") {
      start -= 1
    }
    for at in start..<place { modify(&filter, at) }
    filter.words = items[start...place].map(\.text).joined(separator: " ")
    // A body is none of the places and countries that act.
    if filter.labels == [NodeKind.actor.rawValue], items[place].has("bodily") {
      filter.excluded += [Role.state.rawValue, Role.region.rawValue, NodeKind.place.rawValue]
    }
    use(place)
    takeTrailing(after: place, &filter)
    return filter
  }

  private mutating func modify(_ filter: inout ThingFilter, _ at: Int) {
    let item = items[at]
    // "new" is no sort of thing: where nothing reads it as a difference, it must stand in the words that answer.
    if item.has("newcomer") || item.has("aside") { return }
    if item.has("euadj") || item.things.contains(where: { $0.labels.contains("Organisation") && $0.id == "european-union" }) {
      filter.isEuropean = true
    } else if let word = item.word("modifier"), item.things.isEmpty {
      // What the kind itself says ("funded programme") needs no proof.
      if filter.labels.isEmpty || !filter.labels.allSatisfy(word.arguments.contains) { filter.qualities.append(held(at)) }
    } else if let thing = item.things.first {
      if thing.labels.contains("CrimeArea") {
        filter.topic.append(thing.name)
        filter.isOfCrime = true
      } else if thing.labels.contains("Region") {
        // Of countries no name says where they lie; of others their own names must.
        if filter.labels.contains("State") { filter.qualities.append(HeldWord(item.key)) } else { filter.regions.append(item.key) }
      } else {
        filter.memberOf = thing
      }
    } else if item.number != nil || item.has("number") {
      scope.number = item.number ?? item.word("number")?.arguments.first.flatMap { Int($0) }
    } else if item.has("topicable") {
      filter.topic += topicWords(item)
    } else {
      filter.qualities.append(held(at))
    }
    use(at)
  }

  /// What the Union has of its own; what its countries are is told by membership.
  private static var ofUnion: Set<String> { ["Agency", "Strategy", "Plan", "Report", "Framework"] }

  private func topicWords(_ item: Item) -> [String] {
    let given = item.words.first { $0.name == "topicable" }?.arguments ?? []
    return given.isEmpty ? item.key.split(separator: " ").map(String.init) : given
  }

  /// "agencies of the EU", "networks on asset recovery".
  private mutating func takeTrailing(after place: Int, _ filter: inout ThingFilter) {
    if place + 1 < items.count, items[place + 1].has("topicable") {
      filter.topic += topicWords(items[place + 1])
      return use(place + 1)
    }
    // "Agencias de la UE": in one piece with its preposition.
    if place + 1 < items.count, items[place + 1].has("euadj"), !items[place + 1].isDocument, filter.labels.allSatisfy(Self.ofUnion.contains)
    {
      filter.isEuropean = true
      return use(place + 1)
    }
    guard place + 1 < items.count, items[place + 1].key == "of" || items[place + 1].key == "on" || items[place + 1].key == "for" else {
      return
    }
    var at = place + 2
    while at < items.count, items[at].isFunction { at += 1 }
    guard at < items.count, !items[at].used else { return }
    if filter.labels.allSatisfy(Self.ofUnion.contains), items[at].has("euadj") {
      filter.isEuropean = true
      use(place + 1, at)
    }
    while at < items.count, items[at].has("topicable") {
      filter.topic += topicWords(items[at])
      use(at)
      at += 1
    }
  }

  /// What nobody is.
  private static let impersonal = ["Document", "CrimeArea", "Place", "Event", "Plan", "Strategy"]

  /// What "who" and "what" stand for where no kind is named.
  func openFilter() -> ThingFilter {
    var filter = ThingFilter()
    if contains("ask", "who") || contains("anyone") { filter.excluded = Self.impersonal }
    return filter
  }

  /// Values, a count, yes or no.
  var wanted: Wanted {
    if contains("most") { return .most(true) }
    if contains("least") { return .most(false) }
    if contains("ask", "howmany") { return .count }
    if isQuestionOfFact { return .existence }
    return .values
  }
}
