import EntenteLexicon
import EntenteModel

/// Cuts a question into its pieces: names, words, dates, numbers; the longest piece first, from left to right.
struct Segmenter<Index: NameIndex> {
  let index: Index
  let words: QuestionWords
  let tokens: [QuestionToken]
  let documents: [DocumentThing]
  let memo: ReadingMemo<Index>
  /// What some of the tokens are as two words, by their places.
  let compounds: [Int: String]
  /// Names that were read for what was written.
  var remarks: [String] = []

  /// The most words of a name that are looked for.
  private static var longestName: Int { 24 }

  init(_ question: String, _ index: Index, _ words: QuestionWords, _ memo: ReadingMemo<Index>) throws(Index.Failure) {
    self.index = index
    self.words = words
    self.memo = memo
    tokens = QuestionToken.split(question)
    documents = try index.documents()
    var compounds: [Int: String] = [:]
    for (place, token) in tokens.enumerated() { compounds[place] = Self.compound(token.key, words) }
    self.compounds = compounds
  }

  /// The pieces as they are written. O(words × longest name) look-ups.
  func items() throws(Index.Failure) -> [Item] {
    var items: [Item] = []
    var place = 0
    while place < tokens.count {
      let item = try item(at: place)
      items.append(item)
      place = item.tokens.upperBound
    }
    return items
  }

  /// "How many Latin American countries": a kind is asked for, and a name before it says of where.
  private func isAskedKind(_ start: Int, _ item: Item) -> Bool {
    guard start > 0, item.tokens.count > 1, item.things.contains(where: { $0.labels.contains("Region") }),
      words.entries[tokens[item.tokens.upperBound - 1].key]?.contains(where: { $0.name == "kind" }) ?? false
    else { return false }
    return ["many", "which", "what", "cuantos", "quantos"].contains(tokens[start - 1].key)
  }

  func key(_ range: Range<Int>) -> String { tokens[range].map(\.key).joined(separator: " ") }
  func text(_ range: Range<Int>) -> String { tokens[range].map(\.text).joined(separator: " ") }

  func made(_ range: Range<Int>) -> Item { Item(tokens: range, text: text(range), key: key(range)) }

  private func item(at start: Int) throws(Index.Failure) -> Item {
    if let item = registerNumber(start) { return item }
    if let (date, length) = DateReader(tokens: tokens, words: words).date(at: start) {
      var item = made(start..<(start + length))
      item.date = date
      return item
    }
    let word = longestWord(start)
    let name = try longestName(start, over: word?.tokens.count ?? 0)
    if let name, isAskedKind(start, name) {
      let head = start..<(name.tokens.upperBound - 1)
      if let word, word.tokens.count <= head.count { return word }
      return named(head, try index.things(named: key(head)))
    }
    if var name {
      // "Joint Declaration" may be what one text calls another; in a question it is any.
      if let word, word.tokens == name.tokens, word.has("doc"), name.isDocument { return word }
      if let word, word.tokens == name.tokens, !isWritten(start, name.tokens.count) { name.words = word.words }
      return name
    }
    if let word { return word }
    var item = made(start..<(start + 1))
    item.number = Int(item.key)
    return item
  }

  /// Names in capitals are meant as names.
  private func isWritten(_ start: Int, _ count: Int) -> Bool {
    count == 1 && tokens[start].text.utf8.count > 2 && tokens[start].text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// "Euro-just": one word that is written with hyphens.
  private func isHyphened(_ range: Range<Int>) -> Bool { range.dropFirst().allSatisfy { tokens[$0].gap == [UInt8(ascii: "-")] } }

  private func longestWord(_ start: Int) -> Item? {
    for length in stride(from: min(words.longest, tokens.count - start), through: 1, by: -1) {
      let range = start..<(start + length)
      // A sign between two words ends a phrase.
      if range.dropFirst().contains(where: { tokens[$0].gap.contains { ",;:?!".utf8.contains($0) } }) { continue }
      guard let found = words.entries[key(range)] else { continue }
      var item = made(range)
      item.words = found
      return item
    }
    return nil
  }

  private func longestName(_ start: Int, over least: Int) throws(Index.Failure) -> Item? {
    for length in stride(from: min(Segmenter.longestName, tokens.count - start), through: max(1, least), by: -1) {
      let range = start..<(start + length)
      var things = try index.things(named: key(range))
      if things.isEmpty, length > 2, tokens[start].text.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false {
        things = try dated(range)
      }
      // What happened is read from its words: "the signature of the treaty".
      if words.entries[tokens[start].key]?.contains(where: { $0.name == "event" || $0.name == "ordinal" }) ?? false {
        things = things.filter { !$0.labels.contains("Event") }
      }
      if things.isEmpty, length > 1 { things = try spelledOut(range) }
      if things.isEmpty, length > 1, isHyphened(range) { things = try index.things(named: tokens[range].map(\.key).joined()) }
      if things.isEmpty, length > 1, let other = respelt(range) { things = try index.things(named: other) }
      // "Terrorism financing" is "financing of terrorism".
      if things.isEmpty, length == 2, words.entries[tokens[start].key] == nil {
        things = try index.things(named: "\(tokens[start + 1].key) of \(tokens[start].key)")
      }
      if things.isEmpty { continue }
      return named(range, things)
    }
    return nil
  }

  /// "EU Drugs Agency": what bears the name with the abbreviation at its head written out. Two look-ups.
  private func spelledOut(_ range: Range<Int>) throws(Index.Failure) -> [Thing] {
    let first = tokens[range.lowerBound]
    guard first.text.utf8.count > 1, first.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return [] }
    let owners = try index.things(named: first.key)
    guard owners.count == 1 else { return [] }
    return try index.things(named: "\(Folding.key(owners[0].name)) \(key(range.dropFirst()))")
  }

  /// What bears the name with a year after it, where only one does: "EU-CELAC Summit Declaration".
  private func dated(_ range: Range<Int>) throws(Index.Failure) -> [Thing] {
    var found: [Thing] = []
    for year in Set(documents.compactMap(\.year)).sorted() {
      for thing in try index.things(named: "\(key(range)) \(year)") where !found.contains(thing) { found.append(thing) }
    }
    return found.count == 1 ? found : []
  }

  func named(_ range: Range<Int>, _ things: [Thing]) -> Item {
    var item = made(range)
    let read = documents.filter { document in things.contains { $0.id == document.thing.id } }
    if !read.isEmpty { item.documents = read } else { item.things = choose(things, range) }
    return item
  }

  /// Of several, the one whose canonical name it is.
  private func choose(_ things: [Thing], _ range: Range<Int>) -> [Thing] {
    let canonical = things.filter { Folding.key($0.name) == key(range) }
    return canonical.count == 1 ? canonical : things
  }

  /// `6403/25`, `ST 6403/25`, `ST-6403-2025-INIT`.
  private func registerNumber(_ start: Int) -> Item? {
    let first = tokens[start].key == "st" ? start + 1 : start
    guard first + 1 < tokens.count, let number = Int(tokens[first].key), let year = Int(tokens[first + 1].key),
      first > start || tokens[first + 1].gap == [UInt8(ascii: "/")]
    else { return nil }
    let wanted = "\(number)/\(year % 100 < 10 ? "0" : "")\(year % 100)"
    let found = documents.filter { $0.number == wanted }
    guard !found.isEmpty else { return nil }
    var end = first + 2
    if end < tokens.count, tokens[end].key == "init" { end += 1 }
    var item = made(start..<end)
    item.documents = found
    return item
  }

  /// "CLASI members" as the body and the word, where the group that bears the name gives no reading. `nil` where there is none.
  func splitGroups(_ items: [Item]) throws(Index.Failure) -> [Item]? {
    var result: [Item] = []
    for item in items {
      guard item.isThing, item.things.allSatisfy({ $0.labels.contains("Group") }), item.tokens.count > 1,
        let last = words.entries[key((item.tokens.upperBound - 1)..<item.tokens.upperBound)], last.contains(where: { $0.name == "rel" })
      else {
        result.append(item)
        continue
      }
      let head = item.tokens.lowerBound..<(item.tokens.upperBound - 1)
      let things = try index.things(named: key(head))
      guard !things.isEmpty else { return nil }
      var noun = made((item.tokens.upperBound - 1)..<item.tokens.upperBound)
      noun.words = last
      result += [named(head, things), noun]
    }
    return result.count > items.count ? result : nil
  }
}
