import EntenteLexicon
import EntenteModel

/// Joins pieces: a year and "declaration" to documents, "Ameripol" and "treaty" to the treaty of that name.
struct Composer<Index: NameIndex> {
  let index: Index
  let documents: [DocumentThing]
  var items: [Item]
  var remarks: [String] = []

  mutating func compose() throws(Index.Failure) -> [Item] {
    joinOpenDates()
    try joinTitled()
    try joinPhases()
    dropGeneric()
    try joinSeries()
    try joinParties()
    try joinKinds()
    try joinMembers()
    dropAppositions()
    try resolveKinds()
    try resolveDescribed()
    try joinCited()
    joinSources()
    try nameAnnexes()
    readAnnexes()
    joinDocuments()
    joinOnes()
    joinAnnexes()
    joinPlaces()
    return items
  }
}

// MARK: Things of a kind

extension Composer {
  /// Kinds that, beside a name, mean one thing.
  private static var naming: Set<String> { ["Treaty", "Strategy", "Plan", "Assessment", "TaskForce", "Report", "Framework", "Committee"] }

  /// "the Ameripol treaty", "treaty on Ameripol", "tratado constitutivo da Ameripol".
  private mutating func joinKinds() throws(Index.Failure) {
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard let kind = items[place].words.first(where: { $0.name == "kind" })?.arguments, items[place].things.isEmpty,
        kind.contains(where: Composer.naming.contains)
      else { continue }
      for neighbour in [before(place), after(place)].compactMap({ $0 }) {
        let range = min(neighbour, place)...max(neighbour, place)
        guard let thing = items[neighbour].things.first, items[neighbour].things.count == 1 else { continue }
        if items[neighbour].has("euadj"), isAskedFor(range.lowerBound) { continue }
        let words = { (key: String) in key.split(separator: " ").map(String.init) }
        let between = range.dropFirst().dropLast().map { items[$0] }.filter { !$0.isFunction && $0.key != "s" }
        // Under the name as written, else as it was read for what is misspelt.
        var joined = try unique(kind, words(items[neighbour].key), thing, between, items[place].key)
        if joined == nil { joined = try unique(kind, words(Folding.key(thing.name)), thing, between, items[place].key) }
        guard let found = joined else { continue }
        let isRelative = between.isEmpty && range.contains { ["that", "which", "que"].contains(items[$0].key) }
        let whole = try widened(range, found)
        merge(whole, found)
        // "The plans that it coordinates": of the body of that name, whatever it does with them.
        let next = whole.lowerBound + 1
        if isRelative, next < items.count, items[next].has("rel"), items[next].words.contains(where: \.isVerb) { items.remove(at: next) }
        place = range.lowerBound
        break
      }
    }
  }

  /// "Which EU strategy": a kind of the Union's, of which one is asked for, is none that the question names.
  private func isAskedFor(_ place: Int) -> Bool {
    guard let at = items[..<place].lastIndex(where: { !$0.isFunction && !$0.has("number") }) else { return false }
    return ["which", "what", "list", "howmany"].contains { items[at].has("ask", $0) }
  }

  /// "Its name's treaty" as "its name treaty": the name before a kind.
  private func before(_ place: Int) -> Int? {
    let isOwner = place > 1 && items[place - 1].key == "s" && !items[place - 1].isThing
    let owner = isOwner ? place - 2 : place - 1
    return owner >= 0 && items[owner].isThing ? owner : nil
  }

  /// The name after a kind: over small words and up to two that are not known.
  private func after(_ place: Int) -> Int? {
    var next = place + 1
    var unknown = 0
    while next < items.count, items[next].has("function") && !items[next].isThing || items[next].isUnknown && unknown < 2 {
      if items[next].isUnknown { unknown += 1 }
      if items[next].key == "by" { return nil }
      next += 1
    }
    return next < items.count && next > place + 1 && items[next].isThing ? next : nil
  }

  /// The one thing of a kind whose name holds the words; of several, the one whose name holds those of the kind, too.
  private func unique(_ labels: [String], _ words: [String], _ thing: Thing, _ between: [Item], _ kind: String) throws(Index.Failure)
    -> Thing?
  {
    var found: [Thing] = []
    var called: [Thing] = []
    let sort = kind.split(separator: " ").map(String.init)
    try index.forEachName(NameProbe(words.joined(separator: " "), .holding(isLoose: false))) { name in
      guard !found.contains(name.thing), name.thing.id != thing.id, !Set(name.thing.labels).isDisjoint(with: labels) else { return false }
      let fits = between.allSatisfy { item in
        item.key.split(separator: " ").allSatisfy { part in name.words.contains { $0.utf8.prefix(5).elementsEqual(part.utf8.prefix(5)) } }
      }
      if fits { found.append(name.thing) }
      if fits, sort.count > 1, sort.allSatisfy(name.words.contains) { called.append(name.thing) }
      // Whatever follows, there are several.
      return found.count > 1 && sort.count < 2 || called.count > 1
    }
    if found.count > 1, called.count == 1 { return called[0] }
    return found.count == 1 ? found[0] : nil
  }

  /// The range, and the words before it that stand in the thing's name, too: "operational" before "action plans".
  private func widened(_ range: ClosedRange<Int>, _ thing: Thing) throws(Index.Failure) -> ClosedRange<Int> {
    let words = Folding.key(thing.name).split(separator: " ")
    var first = range.lowerBound
    while first > 0, items[first - 1].isUnknown || items[first - 1].has("modifier"),
      items[first - 1].key.split(separator: " ").allSatisfy(words.contains)
    {
      first -= 1
    }
    return first...range.upperBound
  }

  /// "The IDEAL instrument", "the task force concept": what sort of thing the name before it names, in a word that bounds nothing.
  private mutating func dropGeneric() {
    for place in items.indices.reversed() where place > 0 && items[place].has("generic") && items[place].things.isEmpty {
      // "Which Caribbean body" asks for one.
      if items[place - 1].isThing, place < 2 || !items[place - 2].has("ask") {
        items.remove(at: place)
      } else if place + 1 < items.count, items[place + 1].isThing, items[place + 1].things.count == 1, items[place - 1].has("pointer") {
        // "The journal eucrim".
        items.remove(at: place)
      }
    }
  }

  mutating func merge(_ range: ClosedRange<Int>, _ thing: Thing) {
    var item = items[range.lowerBound]
    item.tokens = item.tokens.lowerBound..<items[range.upperBound].tokens.upperBound
    item.text = range.map { items[$0].text }.joined(separator: " ")
    item.key = Folding.key(item.text)
    item.words = []
    item.things = [thing]
    remarks.append("read “\(item.text)” as \(thing.name)")
    items.replaceSubrange(range, with: [item])
  }
}

// MARK: Phases and appositions

extension Composer {
  /// "the second phase of EL PAcCTO", "EL PAcCTO's second phase".
  private mutating func joinPhases() throws(Index.Failure) {
    guard
      let noun = items.indices.first(where: { place in
        items[place].has("kind", "Phase") || ["phase ", "fase "].contains { prefix in items[place].key.utf8.starts(with: prefix.utf8) }
      }),
      let (first, last, ordinal) = ordinal(at: noun), Int(ordinal) != nil
    else { return }
    let isProgramme = { (item: Item) in item.isThing && item.things[0].labels.contains("Programme") }
    let after = items.indices.first {
      $0 > last && isProgramme(items[$0]) && items[(last + 1)..<$0].allSatisfy { $0.isFunction || $0.has("kind") }
    }
    let before = items.indices.last {
      $0 < first && isProgramme(items[$0]) && items[($0 + 1)..<first].allSatisfy { $0.isFunction || $0.has("aux") }
    }
    guard let programme = after ?? before else { return }
    let words = Folding.key(items[programme].things[0].name).split(separator: " ").map(String.init)
    var found: [Thing] = []
    for name in try index.names(withPrefix: words.joined(separator: " "))
    where name.thing.labels.contains("Phase") && !found.contains(name.thing) {
      if name.words.starts(with: words), name.words.dropFirst(words.count).contains(ordinal) { found.append(name.thing) }
    }
    guard found.count == 1 else { return }
    merge(min(programme, first)...max(programme, last), found[0])
  }

  /// The ordinal of a phase, and where it and the noun lie: "second phase", "phase 2", "phase two".
  private func ordinal(at noun: Int) -> (first: Int, last: Int, ordinal: String)? {
    if noun > 0, let ordinal = items[noun - 1].word("ordinal")?.arguments.first { return (noun - 1, noun, ordinal) }
    guard noun + 1 < items.count else { return nil }
    let next = items[noun + 1]
    return (next.number.map(String.init) ?? next.word("number")?.arguments.first).map { (noun, noun + 1, $0) }
  }

  /// "the Task Force", where there is only one.
  private mutating func resolveKinds() throws(Index.Failure) {
    for place in items.indices
    where place > 0 && items[place].has("kind") && items[place].things.isEmpty
      && ["the", "el", "la", "o", "a", "del", "al", "do", "da", "ao", "pelo", "pela"].contains(items[place - 1].key)
    {
      let labels = items[place].words.filter { $0.name == "kind" }.flatMap(\.arguments)
      guard labels == ["TaskForce"] || labels == ["Treaty"], place < 2 || !items[place - 2].has("ask") else { continue }
      var found = try index.things(labelled: labels[0], limit: 8)
      // Of several, the one whose own name says what it is: what a name's letters stand for does not.
      let called = found.filter { Folding.key($0.name).utf8.suffix(items[place].key.utf8.count).elementsEqual(items[place].key.utf8) }
      if found.count > 1, called.count == 1 { found = called }
      // "La fuerza de tarea": in another language, of what its name says.
      let bare = found.filter { Folding.key($0.name).utf8.suffix(10).elementsEqual("task force".utf8) }
      if found.count > 1, bare.count == 1 { found = bare }
      let isOnDrugs = ["narco", "droga"].contains { items[place].key.contains($0) }
      if isOnDrugs { found = found.filter { thing in ["narco", "drug"].contains { Folding.key(thing.name).contains($0) } } }
      guard found.count == 1 else { continue }
      items[place].words = []
      items[place].things = found
      remarks.append("read “\(items[place].text)” as \(found[0].name)")
    }
  }

  /// "The operational action plans": what alone bears these words in its name.
  private mutating func resolveDescribed() throws(Index.Failure) {
    for place in items.indices
    where place > 1 && items[place].has("kind") && items[place].things.isEmpty && !items[place].has("rel") && !items[place].has("event") {
      let labels = items[place].words.filter { $0.name == "kind" }.flatMap(\.arguments)
      guard labels.contains(where: Composer.naming.contains) else { continue }
      var first = place
      while first > 0, items[first - 1].isUnknown || items[first - 1].has("modifier"), items[first - 1].things.isEmpty { first -= 1 }
      guard first > 0, first < place, items[first - 1].key == "the", first < 2 || !items[first - 2].has("ask") else { continue }
      let words = items[first...place].map(\.key).joined(separator: " ")
      let probe = NameProbe(words, .holding(isLoose: false))
      guard let found = try index.only(probe, where: { !Set($0.labels).isDisjoint(with: labels) }) else { continue }
      return merge(first...place, found)
    }
  }

  /// "the report “Decoding …”", "programme COPOLAD", "EL PAcCTO programme": the kind says again what the name is.
  private mutating func dropAppositions() {
    // "The drugs monitoring centre (EMCDDA)".
    for place in items.indices.reversed().dropLast() where items[place].isThing && items[place - 1].things == items[place].things {
      items.remove(at: place)
    }
    for place in items.indices.reversed() where items[place].has("kind") && items[place].things.isEmpty {
      let labels = items[place].words.filter { $0.name == "kind" }.flatMap(\.arguments)
      let same = { (item: Item) in item.isThing && item.things.count == 1 && !Set(item.things[0].labels).isDisjoint(with: labels) }
      let isAsked = place > 0 && items[place - 1].has("ask") || place > 1 && items[place - 1].isThing && items[place - 2].has("ask")
      if !isAsked, place + 1 < items.count, same(items[place + 1]) || place > 0 && same(items[place - 1]) {
        items.remove(at: place)
      } else if !isAsked, place + 1 == items.count, place > 0, same(items[place - 1]) {
        items.remove(at: place)
      }
    }
  }
}

// MARK: Documents

extension Composer {
  private mutating func joinDocuments() {
    var place = 0
    while place < items.count {
      if let role = items[place].word("doc")?.arguments.first, items[place].documents.isEmpty { place = join(place, role) }
      place += 1
    }
  }

  /// Joins "the 2025 declaration", "second declaration", "declarations of 2022 and 2023" around the noun; the place of the result.
  private mutating func join(_ place: Int, _ role: String) -> Int {
    let isAnnex = role == "Annex"
    let ofRole = documents.filter { isAnnex ? $0.hasAnnex : role == "any" || $0.thing.labels.contains(role) }
    var start = place
    var years: [PartialDate] = []
    var ordinals: [String] = []
    while start > 0 {
      let item = items[start - 1]
      if let date = item.date {
        years.append(date)
      } else if let ordinal = item.word("ordinal")?.arguments.first, ordinal != "next", ordinal != "previous" {
        // "The last document to name it" is the last of those that do.
        if isNaming(place + 1) || isAskedFirst(start - 1, place) { break }
        ordinals.append(ordinal)
      } else if !(item.has("both") || isLink(start - 1) || isParty(start - 1) || item.has("number")) {
        break
      }
      start -= 1
    }
    while start < place, items[start].date == nil, items[start].word("ordinal") == nil, !isParty(start), !items[start].has("number") {
      start += 1
    }
    var end = place + 1
    var next = end
    while next < items.count, let date = datedAfter(next) {
      if let first = years.last, end > place + 1, isSpan(place + 1, end, date.place),
        let span = PartialDate("\(first.text)/\(date.date.text)")
      {
        years[years.count - 1] = span
      } else {
        years.append(date.date)
      }
      end = date.place + 1
      next = end
      if next < items.count, items[next].has("conj") { next += 1 }
    }
    if role == "News", years.isEmpty, let last = source(after: place, ofRole) {
      return replace(start..<last, role, ofRole, [], ordinals, isAnnex)
    }
    if role == "News", years.isEmpty || years.allSatisfy({ date in !ofRole.contains { $0.isOf(date) } }),
      let (about, last) = subject(after: place, years)
    {
      return replace(start..<last, role, ofRole.filter { $0.isAbout(about) }, [], ordinals, isAnnex)
    }
    // "Any text", with nothing that says which: of whatever sort.
    if items[place].has("doc", "any"), years.isEmpty, ordinals.isEmpty, !(start..<place).contains(where: isParty) {
      return replace(start..<end, "any", documents, years, ordinals, isAnnex)
    }
    return replace(start..<end, role, ofRole, years, ordinals, isAnnex)
  }

  /// "Between 2022 and 2025", "from 2022 to 2025": a time, and not two.
  private func isSpan(_ start: Int, _ end: Int, _ date: Int) -> Bool {
    let isBetween = items[start..<end].contains { $0.has("time", "between") }
    return isBetween || items[end..<date].contains { $0.has("until") || ["to", "a", "al", "ate"].contains($0.key) }
  }

  /// "To name", "that mentions".
  private func isNaming(_ place: Int) -> Bool {
    guard place + 1 < items.count, Self.infinitives.contains(items[place].key) || items[place].has("relative") else { return false }
    return items[place + 1].has("mention") || items[place + 1].has("mentioned")
  }

  /// "The first *to* name it", "la primera *en* nombrarlo", "a primeira *a* citá-lo".
  private static var infinitives: Set<String> { ["to", "en", "a"] }

  /// "Which first document names it": the first of those that do.
  private func isAskedFirst(_ ordinal: Int, _ noun: Int) -> Bool {
    guard ordinal > 0, noun + 1 < items.count, ["1", "last"].contains(where: { items[ordinal].has("ordinal", $0) }) else { return false }
    let isNaming = items[noun + 1].has("mention") || items[noun + 1].has("mentioned")
    return isNaming && ["which", "what"].contains { items[ordinal - 1].has("ask", $0) }
  }

  private func isLink(_ place: Int) -> Bool {
    items[place].isFunction && !["in", "of", "on", "by"].contains(items[place].key) || items[place].has("conj")
  }

  /// "EU-CLASI" before "declaration".
  func isParty(_ place: Int) -> Bool {
    items[place].isThing && documents.contains { $0.thing.name.utf8.starts(with: items[place].text.utf8) }
  }

  /// A date that follows "of", "from", "in" (or nothing).
  func datedAfter(_ place: Int) -> (date: PartialDate, place: Int)? {
    var at = place
    while at < items.count, items[at].isFunction, items[at].date == nil, !items[at].has("relative") || items[at].has("pointer"),
      !items[at].has("compared")
    { at += 1 }
    guard at < items.count, at - place <= 2, let date = items[at].date else { return nil }
    // "In the annex of the 2025 declaration", "the one that the 2025 declaration": the date of the noun that follows it.
    if at > place, at + 1 < items.count, items[at + 1].has("doc"), !items[at + 1].isDocument { return nil }
    if items[place..<at].contains(where: { $0.has("relative") || ["with", "con", "com"].contains($0.key) }) { return nil }
    return (date, at)
  }

  private mutating func replace(
    _ range: Range<Int>, _ role: String, _ ofRole: [DocumentThing], _ dates: [PartialDate], _ ordinals: [String], _ isAnnex: Bool
  ) -> Int {
    var chosen = ofRole
    if !dates.isEmpty { chosen = chosen.filter { document in dates.contains { document.isOf($0) } } }
    if !ordinals.isEmpty { chosen = ordinals.compactMap { DocumentThing.pick(chosen, $0) } }
    var item = items[range.lowerBound]
    item.tokens = item.tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
    item.text = range.map { items[$0].text }.joined(separator: " ")
    item.key = Folding.key(item.text)
    item.words = [QuestionWord("doc", [role])]
    item.things = []
    item.date = nil
    item.documents = chosen
    item.isAnnex = isAnnex
    item.isBounded = !dates.isEmpty
    item.told =
      items[range].lazy.compactMap { $0.number ?? $0.word("number")?.arguments.first.flatMap { Int($0) } }.first
      ?? (range.lowerBound > 0 && items[range.lowerBound - 1].has("single") && dates.isEmpty ? 1 : nil)
    item.isAllDocuments =
      dates.allSatisfy { $0.precision == .interval } && ordinals.isEmpty && !isAnnex && role != "News" && role != "Procedure"
    items.replaceSubrange(range, with: [item])
    return range.lowerBound
  }
}

extension DocumentThing {
  /// Whether it was made within a date; of one without a date, whether its year is that.
  func isOf(_ span: PartialDate) -> Bool {
    if let date { return span.covers(date) }
    return span.precision == .year && year == span.year
  }

  /// The first, second … or last of those that have a date.
  static func pick(_ documents: [DocumentThing], _ ordinal: String) -> DocumentThing? {
    let dated = documents.filter { $0.date != nil }
    if let number = Int(ordinal) { return number <= dated.count ? dated[number - 1] : nil }
    return ordinal == "last" ? dated.last : nil
  }
}
