/// Reads from the order of words what part a name has in a sentence: what it does, what is done to it, or after which preposition it stands, and
/// beside which words. It knows no grammar of the whole sentence, and where it cannot tell it says nothing.
package struct PartReader {
  /// A part, and the place of the word beside which the name has it.
  package struct Standing: Hashable, Sendable {
    package var parts: Set<Part>
    package var governor: Int
  }

  let tokens: [PartToken]
  let words: PartWords

  package init(_ tokens: [PartToken], _ words: PartWords) {
    self.tokens = tokens
    self.words = words
  }

  /// How far to either side a sentence is read.
  private static let reach = 3

  /// The names that a list joins to the one at `place`: "A, B and frameworks such as C". O(length of the list).
  package func list(around place: Int) -> Range<Int> {
    var first = place, last = place
    while let next = linked(after: last) { last = next }
    while let previous = linked(before: first) { first = previous }
    return first..<(last + 1)
  }

  /// What the names of a list do, undergo or follow, where it is not denied. O(length of the sentence).
  package func standings(of list: Range<Int>) -> [Standing] {
    found(list).filter { standing in
      // "Takes no part".
      let after = tokens[(standing.governor + 1)...].prefix(1)
      return !(tokens[max(0, standing.governor - Self.reach)..<standing.governor] + after).contains { words.isDenial($0.key) }
    }
  }

  private func found(_ list: Range<Int>) -> [Standing] {
    let left = left(of: list.lowerBound)
    guard left.contains(where: { $0.parts.contains { $0 != .object } }) else {
      let right = right(of: list.upperBound, isPassive: isAfterBe(list.lowerBound))
      // "Enable it to launch": what is enabled launches. Else what is done to it leaves nothing for it to do.
      if left.isEmpty || startsInfinitive(list.upperBound) { return left + right }
      return left
    }
    // "The role of A in coordinating": who has the role coordinates.
    if left.contains(where: { $0.parts == [.agent, .after("of")] }) { return left + right(of: list.upperBound, overPreposition: true) }
    return left
  }

  /// "Was A created": the verb's auxiliary before its subject.
  private func isAfterBe(_ place: Int) -> Bool {
    let before = tokens[..<place].last { $0.kind != .article && $0.kind != .skip }
    return before?.kind == .be
  }

  private func isName(_ place: Int) -> Bool {
    guard tokens.indices.contains(place), case .name = tokens[place].kind else { return false }
    return true
  }

  // MARK: Lists

  private func linked(after place: Int) -> Int? {
    var at = place + 1
    var isJoined = false
    while at < tokens.count, isLink(at) {
      if tokens[at].kind != .article { isJoined = true }
      at += 1
    }
    if isName(at) { return isJoined || at == place + 1 ? at : nil }
    guard isJoined else { return nil }
    if let parallel = parallel(at, to: place) { return parallel }
    // "And frameworks such as C".
    for length in 0...2 {
      if let end = example(at + length), isName(end) || end < tokens.count && tokens[end].kind == .article && isName(end + 1) {
        return isName(end) ? end : end + 1
      }
      guard at + length < tokens.count, tokens[at + length].kind == .word else { return nil }
    }
    return nil
  }

  /// "The members of A and the members of B": the same words before both.
  private func parallel(_ place: Int, to name: Int) -> Int? {
    var before = name - 1
    while before > 0, tokens[before].kind == .article { before -= 1 }
    guard before > 0, case .preposition = tokens[before].kind, place + 1 < tokens.count, tokens[place].kind == .word,
      tokens[place].key == tokens[before - 1].key, tokens[place + 1].kind == tokens[before].kind
    else { return nil }
    var at = place + 2
    while at < tokens.count, tokens[at].kind == .article { at += 1 }
    return isName(at) ? at : nil
  }

  private func linked(before place: Int) -> Int? {
    for start in stride(from: place - 1, through: max(0, place - 8), by: -1) where isName(start) && linked(after: start) == place {
      return start
    }
    return nil
  }

  private func isLink(_ place: Int) -> Bool { [.comma, .conjunction, .article].contains(tokens[place].kind) }

  /// Past "such as" at a place.
  private func example(_ place: Int) -> Int? {
    for length in [2, 1] where place + length <= tokens.count {
      if words.examples.contains(tokens[place..<(place + length)].map(\.key).joined(separator: " ")) { return place + length }
    }
    return nil
  }

  // MARK: To the left

  private func left(of place: Int) -> [Standing] {
    var at = beforeExample(place) - 1
    var modifiers: [Int] = []
    let isExample = at < place - 1
    while at >= 0, modifiers.count <= Self.reach {
      switch tokens[at].kind {
      case .skip: break
      // "With countries such as A": A stands as the countries do.
      case .word where isExample: break
      case .word: if !isAdverb(at) { modifiers.append(at) }
      case .article: return leftOfArticle(at)
      case .preposition(let word): return after(word, at, modifiers)
      case .conjunction, .comma, .be, .auxiliary, .stop, .name:
        return objects(modifiers) + coordinated(at, modifiers)
      }
      at -= 1
    }
    return objects(modifiers)
  }

  /// The place of "such as" before a name, else the name's own.
  private func beforeExample(_ place: Int) -> Int {
    var start = place
    while start > 0, tokens[start - 1].kind == .article { start -= 1 }
    for length in [2, 1] where start >= length && example(start - length) == start { return start - length }
    return place
  }

  /// Before an article stands the verb, or a preposition.
  private func leftOfArticle(_ place: Int) -> [Standing] {
    var at = place - 1
    while at >= 0, tokens[at].kind == .skip || tokens[at].kind == .article || isAdverb(at) { at -= 1 }
    guard at >= 0 else { return [] }
    switch tokens[at].kind {
    case .word: return objects([at]) + coordinated(at - 1, [at])
    case .preposition(let word): return after(word, at, [])
    default: return []
    }
  }

  /// "With A"; but "to combat A" and "in coordinating A" have it as an object.
  private func after(_ preposition: String, _ place: Int, _ modifiers: [Int]) -> [Standing] {
    if let first = modifiers.last, preposition == "to" || isGerund(first) {
      return objects([first])
    }
    return governors(of: preposition, at: place).map { governor in
      var parts = words.parts(after: governor.preposition, tokens[governor.place].stem)
      // "The creation of A *on* the model of B": A is created.
      if governor.preposition == "on", tokens[governor.place..<place].contains(where: { if case .name = $0.kind { true } else { false } }) {
        parts.remove(.object)
      }
      return Standing(parts: parts, governor: governor.place)
    }
  }

  private func objects(_ places: [Int]) -> [Standing] { places.map { Standing(parts: [.object], governor: $0) } }

  /// "Launch and coordinate A": of both.
  private func coordinated(_ place: Int, _ modifiers: [Int]) -> [Standing] {
    guard !modifiers.isEmpty, place > 0, tokens[place].kind == .conjunction, tokens[place - 1].kind == .word else { return [] }
    return objects([place - 1])
  }

  /// The words that a preposition depends on: those before it, and what they belong to in their turn, after what they follow: "agreed by the members of",
  /// "exchange of information with".
  private func governors(of preposition: String, at place: Int) -> [(place: Int, preposition: String)] {
    var found: [(place: Int, preposition: String)] = []
    var outer = preposition
    for at in stride(from: place - 1, through: max(0, place - 8), by: -1) where found.count < 4 {
      switch tokens[at].kind {
      case .word where !isAdverb(at):
        found.append((at, outer))
        // "Developed by A and teams supported *by B*": what stands right before tells what B does.
        if outer == "by" { return found }
      case .preposition(let word) where outer == "of": outer = word
      case .stop, .comma, .be, .auxiliary: return found
      // "Celebrating *the* launch of": what is celebrated is no part of it.
      case .article where at > 0 && tokens[at - 1].kind == .word: return found
      default: break
      }
    }
    return found
  }

  private func isAdverb(_ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].key.utf8.suffix(2).elementsEqual("ly".utf8) && tokens[place].key.utf8.count > 4
  }

  // MARK: To the right

  private func startsInfinitive(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].kind == .preposition("to") }

  /// What the names do, or what is done to them: "A is to launch", "A was signed", "A supported by B".
  private func right(of place: Int, isPassive: Bool = false, overPreposition: Bool = false) -> [Standing] {
    var at = place
    var isPassive = isPassive
    var isLight = false
    while at < tokens.count {
      switch tokens[at].kind {
      case .skip: isLight = true
      case .auxiliary, .comma: break
      case .be: isPassive = true
      case .article where isLight: break
      case .preposition("to"):
        guard at + 1 < tokens.count, [.word, .be, .skip].contains(tokens[at + 1].kind) else { return [] }
        isPassive = false
      case .preposition where overPreposition: break
      case .word where isAdverb(at): break
      case .word: return verb(at, isPassive) + (isLight && !isPassive ? done(after: at) : [])
      default: return []
      }
      at += 1
    }
    return []
  }

  /// "Gives direct *support*": who gives it does it.
  private func done(after place: Int) -> [Standing] {
    tokens[(place + 1)...].indices.prefix { tokens[$0].kind == .word }.map { Standing(parts: [.agent], governor: $0) }
  }

  private func verb(_ place: Int, _ isPassive: Bool) -> [Standing] {
    let isDone = words.isParticiple(tokens[place].key) && (isPassive || isFollowedByAgent(place))
    // "Is put": a form that is not known to be a participle may be one.
    let parts: Set<Part> = isDone ? [.object] : isPassive && !isGerund(place) ? [.agent, .object] : [.agent]
    var standings = [Standing(parts: parts, governor: place)]
    var last = place
    if place + 2 < tokens.count, tokens[place + 1].kind == .conjunction, tokens[place + 2].kind == .word {
      last = place + 2
      standings.append(Standing(parts: parts, governor: last))
    }
    // "Is enabled to launch".
    var next = last + 1
    while next < tokens.count, tokens[next].kind == .skip { next += 1 }
    if startsInfinitive(next), next + 1 < tokens.count, tokens[next + 1].kind == .word { standings += verb(next + 1, false) }
    return standings
  }

  private func isGerund(_ place: Int) -> Bool { tokens[place].key.utf8.suffix(3).elementsEqual("ing".utf8) }

  private func isFollowedByAgent(_ place: Int) -> Bool { place + 1 < tokens.count && tokens[place + 1].kind == .preposition("by") }
}
