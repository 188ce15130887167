import EntenteLexicon
import EntenteModel

/// A phrase of the word list, and how many edits away it is from what was written.
struct SpeltWord {
  var phrase: String
  var distance: Int
}

/// What is misspelt, or named by some of its words: found within a bounded edit distance, and always said.
extension Segmenter {
  /// One candidate for a stretch of words.
  struct Guess {
    var range: Range<Int>
    var distance: Int
    var item: Item
    var remark: String
  }

  mutating func repair(_ items: inout [Item]) throws(Index.Failure) {
    let names = candidates(items)
    for tail in tails(items).reversed() {
      guard let guess = try ending(tail, names) else { continue }
      remarks.append(guess.remark)
      let lower = items.firstIndex { $0.tokens.upperBound > guess.range.lowerBound } ?? 0
      let upper = items.firstIndex { $0.tokens.lowerBound >= guess.range.upperBound } ?? items.count
      items.replaceSubrange(lower..<upper, with: [guess.item])
    }
    var place = 0
    while place < items.count {
      defer { place += 1 }
      guard isRepairable(items[place]) || isPartOfName(items[place]) else { continue }
      let token = items[place].tokens.lowerBound
      let guess = isRepairable(items[place]) ? try best(around: token, items, names) : try longest(around: token, items, names)
      guard let guess else { continue }
      remarks.append(guess.remark)
      let lower = items.firstIndex { $0.tokens.upperBound > guess.range.lowerBound } ?? place
      let upper = (items.firstIndex { $0.tokens.lowerBound >= guess.range.upperBound } ?? items.count)
      items.replaceSubrange(lower..<upper, with: [guess.item])
      place = lower
    }
  }

  /// A form of the future is no misspelling of a past: who "firmará" it did not sign it.
  private func isRepairable(_ item: Item) -> Bool {
    item.isUnknown && item.words.isEmpty && !PartWords.of(words.language).isFuture(item.text)
      && (item.key.utf8.count > 2 || item.text.utf8.allSatisfy { (0x41...0x5A).contains($0) })
  }

  /// A word that is spelt as it is meant, and may stand in a name of which others are left out: "the EU-CELAC drugs mechanism".
  private func isPartOfName(_ item: Item) -> Bool { item.isUnknown && !item.words.isEmpty && item.tokens.count == 1 }

  private func candidates(_ items: [Item]) -> NameCandidates<Index> {
    var probes: Set<NameProbe> = Set(tails(items).compactMap { shortening($0.range) })
    for item in items where isPartOfName(item) {
      for range in windows(around: item.tokens.lowerBound, items) {
        if let probe = shortening(range), probe.words.count >= Self.fewestOfName { probes.insert(probe) }
        if let probe = heading(range) { probes.insert(probe) }
      }
    }
    for item in items where isRepairable(item) {
      let token = item.tokens.lowerBound
      probes.insert(holding(token))
      for range in windows(around: token, items) {
        let key = key(range)
        if limit(key.utf8.count) > 0 { probes.insert(near(key)) }
        if let probe = shortening(range) { probes.insert(probe) }
        if let probe = heading(range) { probes.insert(probe) }
      }
    }
    return NameCandidates(index, probes)
  }

  private func near(_ key: String) -> NameProbe { NameProbe(key, .near(limit: limit(key.utf8.count))) }
  private func holding(_ token: Int) -> NameProbe { NameProbe(tokens[token].key, .holding(isLoose: false)) }

  /// The words of a stretch of which a name may have more; `nil` where the stretch is no part of a name.
  func shortening(_ range: Range<Int>) -> NameProbe? {
    let wanted = range.map { tokens[$0].key }.filter { !isSmall($0) }
    guard wanted.count >= 2, let first = range.first, let last = range.last, !isSmall(tokens[first].key) || tokens[first].key == "the",
      !isSmall(tokens[last].key),
      !range.contains(where: { endsName(tokens[$0].key) })
    else { return nil }
    return NameProbe(wanted.joined(separator: " "), .holding(isLoose: true))
  }

  /// Auxiliaries, words that ask or deny: no name goes on over them.
  private func endsName(_ key: String) -> Bool {
    // "The EU's strategy": "s" may be "is", and is not within a name.
    key != "s" && (words.entries[key]?.contains { ["aux", "ask", "neg", "filler"].contains($0.name) } ?? false)
  }

  private func best(around token: Int, _ items: [Item], _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    if let guess = try foreign(around: token, items) { return guess }
    var guesses: [Guess] = []
    let windows = windows(around: token, items)
    for range in windows {
      let key = key(range)
      if let guess = word(range, key) { guesses.append(guess) }
      if let guess = try misspelt(range, key, names) { guesses.append(guess) }
    }
    if let nearest = guesses.min(by: { ($0.distance, -$0.range.count) < ($1.distance, -$1.range.count) }) { return nearest }
    for range in windows.sorted(by: { $0.count > $1.count }) { if let guess = try shortened(range, names) { return guess } }
    if let guess = try crime(token, names) { return guess }
    return try alike(around: token, items, names)
  }

  /// How many words of a name must be given where each of them is known.
  private static var fewestOfName: Int { 3 }

  private func longest(around token: Int, _ items: [Item], _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    if let guess = try foreign(around: token, items) { return guess }
    for range in windows(around: token, items).sorted(by: { $0.count > $1.count }) {
      guard let probe = shortening(range), probe.words.count >= Self.fewestOfName else { continue }
      if let guess = try shortened(range, names) { return guess }
    }
    return try alike(around: token, items, names)
  }

  /// A word that stands in the names of one crime only: "cryptocurrencies".
  private func crime(_ token: Int, _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    let key = tokens[token].key
    guard key.utf8.count > 6, !(words.entries[key]?.contains { $0.name == "victim" } ?? false) else { return nil }
    guard let thing = try names.only(holding(token), where: { _ in true }), thing.labels.contains("CrimeArea") else { return nil }
    let range = token..<(token + 1)
    return Guess(range: range, distance: 3, item: named(range, [thing]), remark: "read “\(text(range))” as \(thing.name)")
  }

  /// Stretches of whole pieces that hold the token, up to seven words long.
  func windows(around token: Int, _ items: [Item]) -> [Range<Int>] {
    let starts = items.map(\.tokens.lowerBound).filter { $0 <= token && token - $0 < 7 }
    let ends = items.map(\.tokens.upperBound).filter { $0 > token && $0 - token < 7 }
    return starts.flatMap { start in ends.compactMap { $0 - start <= 7 ? start..<$0 : nil } }.filter { range in
      !range.dropFirst().contains { tokens[$0].gap.contains { ",;?!".utf8.contains($0) } }
    }
  }

  /// How many edits a word of this length may be away: none in up to three letters, one in up to seven, else two.
  private func limit(_ count: Int) -> Int { count <= 3 ? 0 : count <= 7 ? 1 : 2 }

  private func word(_ range: Range<Int>, _ key: String) -> Guess? {
    guard range.count <= 3, key.utf8.count >= 4 else { return nil }
    // Of four letters only the words that ask are near enough to be meant: "wich".
    let isShort = key.utf8.count == 4
    let limit = min(limit(key.utf8.count), 2)
    let letters = Array(key.utf8)
    let wording = ReadingMemo<Index>.Wording(text: key, language: words.language)
    let known = memo.spelt[wording] ?? nearest(letters, limit: limit, isShort: isShort)
    memo.spelt[wording] = .some(known)
    guard let best = known, let found = words.entries[best.phrase] else { return nil }
    var item = made(range)
    item.key = best.phrase
    item.words = found
    return Guess(range: range, distance: best.distance, item: item, remark: "read “\(text(range))” as “\(best.phrase)”")
  }

  /// The phrase of the word list that is spelt most nearly so. O(phrases).
  private func nearest(_ letters: [UInt8], limit: Int, isShort: Bool) -> SpeltWord? {
    var best: SpeltWord?
    for phrase in words.entries.phrases(near: letters, limit: limit) {
      guard let distance = EditDistance.between(letters, Array(phrase.utf8), limit: limit), distance > 0, !loses(letters, phrase),
        !words.learnt.contains(phrase),
        !isShort || phrase.utf8.count > letters.count && (words.entries[phrase] ?? []).contains(where: { $0.name == "ask" })
      else { continue }
      if best.map({ (distance, phrase) < ($0.distance, $0.phrase) }) ?? true { best = SpeltWord(phrase: phrase, distance: distance) }
    }
    return best
  }

  /// Whether to read the phrase would lose a word that may mean something: one that says nothing of its own is read only where letters are
  /// left out, doubled or swapped, and one that makes hopes or denials of statements never. "Small" is not "shall".
  private func loses(_ letters: [UInt8], _ phrase: String) -> Bool {
    let readings = words.entries[phrase] ?? []
    // "Suposed", "shoud": a letter of the word is left out, and none is another.
    let isShortened = letters.count + 1 == phrase.utf8.count && letters.count >= Self.leastHoping
    if readings.allSatisfy({ $0.name == "hope" }), isShortened, letters.first == phrase.utf8.first, letters.last == phrase.utf8.last {
      return false
    }
    if readings.allSatisfy({ ["hope", "neg", "only", "most", "least", "short"].contains($0.name) }) { return true }
    let isSilent = readings.allSatisfy { word in
      ["function", "filler", "vague", "modifier"].contains(word.name) && !word.arguments.contains("prep")
    }
    // "Rights" are more than one "right".
    let isPlural =
      letters.count == phrase.utf8.count + 1 && letters.last == UInt8(ascii: "s") && phrase.utf8.elementsEqual(letters.dropLast())
    return isSilent && (isPlural || letters.count == phrase.utf8.count && letters.sorted() != phrase.utf8.sorted())
  }

  /// How many letters a word of hope has at least that may be misspelt.
  private static var leastHoping: Int { 6 }

  private func misspelt(_ range: Range<Int>, _ key: String, _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    let limit = limit(key.utf8.count)
    guard limit > 0 else { return nil }
    let letters = Array(key.utf8)
    var best: (things: [Thing], distance: Int)?
    for name in try names.names(near(key)) {
      let other = Array(name.words.joined(separator: " ").utf8)
      guard abs(other.count - letters.count) <= limit, other.first == letters.first || letters.count > 5,
        let distance = EditDistance.between(letters, other, limit: limit)
      else { continue }
      if let known = best, known.distance < distance { continue }
      if let known = best, known.distance == distance {
        if !known.things.contains(name.thing) { best?.things.append(name.thing) }
      } else {
        best = ([name.thing], distance)
      }
    }
    guard let best, best.things.count == 1 else { return nil }
    return Guess(
      range: range, distance: best.distance, item: named(range, best.things),
      remark: "read “\(text(range))” as \(best.things[0].name)")
  }

  /// Some words of exactly one thing's name: "Camden asset recovery network".
  private func shortened(_ range: Range<Int>, _ names: NameCandidates<Index>) throws(Index.Failure) -> Guess? {
    guard let probe = shortening(range), !isAskedNoun(range) else { return nil }
    // What happened is named after what it happened to.
    guard let thing = try names.only(probe, where: { !$0.thing.labels.contains("Event") }) else { return nil }
    return Guess(range: range, distance: 3, item: named(range, [thing]), remark: "read “\(text(range))” as \(thing.name)")
  }

  /// "Which monitoring centre": the noun that is asked for names nothing.
  func isAskedNoun(_ range: Range<Int>) -> Bool {
    let has = { (token: Int, name: String) in words.entries[tokens[token].key]?.contains { $0.name == name } ?? false }
    return range.lowerBound > 0 && has(range.lowerBound - 1, "ask") && has(range.upperBound - 1, "kind")
  }

  func isSmall(_ key: String) -> Bool {
    key.utf8.count <= 1 || words.entries[key]?.contains { ["function", "filler", "conj", "aux", "ask", "neg"].contains($0.name) } ?? false
  }
}
