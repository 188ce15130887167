import EntenteLexicon
import EntenteModel

// Places in texts: "paragraph 30 of the 2025 declaration", "item vi of section 1 of its annex".
extension Composer {
  /// Makes one piece of a place and the text that it lies in, where that is one text. O(pieces).
  mutating func joinPlaces() {
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard let (label, end) = label(at: place), let text = document(after: end), let document = items[text].documents.first,
        items[text].documents.count == 1
      else { continue }
      var item = items[text]
      item.tokens = items[place].tokens.lowerBound..<items[text].tokens.upperBound
      item.text = items[place...text].map(\.text).joined(separator: " ")
      item.key = Folding.key(item.text)
      item.documents = [document.at(item.isAnnex ? "Annex \(label)" : label)]
      item.isAnnex = false
      items.replaceSubrange(place...text, with: [item])
    }
  }

  /// "The annex to the 2025 declaration": a text, where a text follows; not what something is an annex to.
  mutating func readAnnexes() {
    for place in items.indices where items[place].has("annexof") {
      var next = place + 1
      while next < items.count, items[next].isFunction { next += 1 }
      guard next < items.count, items[next].has("doc") || items[next].date != nil, place == 0 || !items[place - 1].has("aux", "be") else {
        continue
      }
      // "Is the roadmap annexed to it": what it is a part of.
      if items[place].has("rel", "PART_OF"), items[..<place].contains(where: { $0.isThing && $0.things[0].labels.contains("Document") }) {
        continue
      }
      items[place].words = [QuestionWord("doc", ["Annex"])]
    }
  }

  /// "Does the article mention the roadmap", "is the roadmap annexed to it": an annex that is a thing of its own, where one is, is named like any other.
  mutating func nameAnnexes() throws(Index.Failure) {
    for place in items.indices.reversed().dropLast() {
      guard let label = items[place].word("annexname")?.arguments.first, items[place].things.isEmpty,
        isMentioned(place) || isWholeAsked(place)
      else { continue }
      let found = try index.things(labelled: label, limit: 2)
      guard found.count == 1, !documents.contains(where: { $0.thing.id == found[0].id }) else { continue }
      items[place].words = []
      items[place].things = found
      remarks.append("read “\(items[place].text)” as \(found[0].name)")
      dropYears(around: place, found[0])
    }
  }

  private func isMentioned(_ place: Int) -> Bool {
    guard let verb = items[..<place].lastIndex(where: { !$0.isFunction || $0.has("function", "prep") }) else { return false }
    return items[verb].has("mention") && items[verb].words.contains(where: { $0.isVerb }) && items[..<verb].contains { $0.has("doc") }
  }

  /// "Is the roadmap annexed to a declaration", "to which text is it attached": of what it is a part is asked, and it bounds nothing.
  private func isWholeAsked(_ place: Int) -> Bool {
    guard let relation = items.firstIndex(where: { item in item.words.contains { $0.name == "rel" && $0.arguments.first == "PART_OF" } }),
      let mark = items[..<place].lastIndex(where: { $0.date == nil && (!$0.isFunction || $0.has("function", "prep")) })
    else { return false }
    return items[mark].has("aux", "be") && mark < relation || mark == relation
  }

  /// "The roadmap *for 2025-2026*", "the *2025-2026* roadmap": years that its name has say nothing more.
  private mutating func dropYears(around place: Int, _ thing: Thing) {
    let words = Folding.key(thing.name).split(separator: " ")
    while let (date, last) = datedAfter(place + 1), let year = date.year, words.contains("\(year)") {
      items.removeSubrange((place + 1)...last)
    }
    var before = place - 1
    while before >= 0, let year = items[before].date?.year, words.contains("\(year)") {
      items.remove(at: before)
      before -= 1
    }
  }

  /// "The annex of the 2025 declaration": one text.
  mutating func joinAnnexes() {
    for place in items.indices.reversed() where items[place].isAnnex {
      guard let text = document(after: place + 1) ?? directly(after: place), items[text].documents.count == 1,
        items[text].documents[0].hasAnnex, !items[text].isAnnex
      else { continue }
      items[place].documents = items[text].documents
      items[place].text = items[place...text].map(\.text).joined(separator: " ")
      items[place].tokens = items[place].tokens.lowerBound..<items[text].tokens.upperBound
      items.removeSubrange((place + 1)...text)
    }
  }

  /// The label that a place's noun begins, the outer parts first, and where it ends: "item vi of section 1" is `1.vi`.
  private func label(at place: Int) -> (label: String, end: Int)? {
    guard items[place].has("paragraph"), !items[place].isThing else { return nil }
    var parts: [String] = []
    var end = place + 1
    while end < items.count, let part = part(items[end]) {
      parts.append(part)
      end += 1
    }
    guard !parts.isEmpty else { return nil }
    if let next = over(end), let outer = label(at: next) { return ("\(outer.label).\(parts.joined(separator: "."))", outer.end) }
    return (parts.joined(separator: "."), end)
  }

  /// A number, a Roman number, a letter.
  private func part(_ item: Item) -> String? {
    if let number = item.number { return String(number) }
    guard item.things.isEmpty, item.date == nil, !item.key.isEmpty, item.key.utf8.count <= 5 else { return nil }
    let isRoman = item.key.utf8.allSatisfy { "ivxlc".utf8.contains($0) }
    return isRoman || item.key.utf8.count == 1 && item.key != "a" && item.isUnknown ? item.key : nil
  }

  /// After "annex to" nothing need stand between.
  private func directly(after place: Int) -> Int? {
    guard items[place].key.utf8.contains(0x20), place + 1 < items.count, items[place + 1].isDocument else { return nil }
    return place + 1
  }

  /// The text that goes on after "of".
  private func document(after end: Int) -> Int? {
    guard let next = over(end), items[next].isDocument else { return nil }
    return next
  }

  /// "The 2025 one": the text of that date, of the sort that the question speaks of. O(pieces).
  mutating func joinOnes() {
    let roles = Set(items.flatMap { $0.words.filter { $0.name == "doc" }.flatMap(\.arguments) }.filter { $0 != "any" && $0 != "Annex" })
    for place in items.indices.dropLast() where items[place + 1].key == "one" {
      guard let date = items[place].date else { continue }
      let texts = documents.filter { $0.isOf(date) && (roles.isEmpty || !roles.isDisjoint(with: $0.thing.labels)) }
      guard texts.count == 1 else { continue }
      items[place].documents = texts
      items[place].date = nil
    }
  }

  /// What stands after "of", "in" and articles.
  private func over(_ place: Int) -> Int? {
    var next = place
    while next < items.count, items[next].isFunction || items[next].has("scope"), !items[next].isDocument, !items[next].has("paragraph") {
      next += 1
    }
    return next > place && next < items.count ? next : nil
  }
}

extension DocumentThing {
  /// The same text, of which only a place is meant.
  func at(_ label: String) -> DocumentThing {
    var text = self
    text.paragraph = label
    return text
  }
}
