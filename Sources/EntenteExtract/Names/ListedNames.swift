import EntenteLexicon
import EntenteModel
import EntenteText

/// The names of the lexicon, and those learnt from the document, in one passage: the longest from left to right.
struct ListedNames {
  let reader: PassageReader
  let index: NameIndex
  let learnt: LearntNames
  /// The entries whose common short name counts in the document.
  let shortlyNamed: Set<EntryIndex>

  /// Spans without overlap, in order. O(words × longest name).
  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    let learntNumbers = learnt.trie.isEmpty ? [] : learnt.trie.number(reader.hashes)
    var token = 0
    while token < reader.count {
      guard !reader.isMark(token),
        let span = longest(at: token, learntNumbers) ?? formalState(at: token, learntNumbers) ?? government(at: token)
      else {
        token += 1
        continue
      }
      spans.append(span)
      token = span.tokens.upperBound
    }
    return spans
  }

  /// "the *Republic of* Benin", "the *Kingdom of* Eswatini": a state by its full style.
  private func formalState(at token: Int, _ learntNumbers: [UInt32]) -> NameSpan? {
    guard reader.isCapitalised(token), let end = reader.end(of: .stateForms, at: token), end < reader.count,
      var span = longest(at: end, learntNumbers), case .entry(let entry) = span.bearer, index.lexicon[entry].role == .state
    else { return nil }
    span.tokens = token..<span.tokens.upperBound
    return span
  }

  /// "the *Kenyan Government*": a state by its adjective; "Kenyan Government *Chemist*" is another, and of "*Equatorial* Guinean Government" the last
  /// words are nobody's. O(matches).
  private func government(at token: Int) -> NameSpan? {
    guard reader.isCapitalised(token),
      !(token > 0 && reader.isWord(token - 1) && reader.isCapitalised(token - 1) && !reader.isIn(.articles, token - 1))
    else { return nil }
    var found: NameSpan?
    reader.matches(at: token) { end, value in
      guard case .adjective(let entry) = value, index.lexicon[entry].role == .state, let last = reader.end(of: .governmentNouns, at: end),
        !(last < reader.count && reader.isWord(last) && reader.isCapitalised(last))
      else { return }
      found = NameSpan(tokens: token..<last, bearer: .entry(entry), form: .name)
    }
    return found
  }

  private func longest(at token: Int, _ learntNumbers: [UInt32]) -> NameSpan? {
    var best: NameSpan?
    reader.matches(at: token) { end, value in
      guard case .name(let entry, let spelling) = value, accepts(token..<end, spelling, entry), best == nil || best!.tokens.upperBound < end
      else { return }
      best = NameSpan(tokens: token..<end, bearer: .entry(entry), form: index.lexicon[entry].kind == .crimeArea ? .crime : .name)
    }
    if !learntNumbers.isEmpty {
      learnt.trie.matches(learntNumbers, from: Int(reader.firstWord[token])) { end, values in
        guard let last = reader.tokenEnd(end), let value = values.first, isWritten(token..<last, like: learnt.names[Int(value)]) else {
          return
        }
        // What the document itself defines goes before what the lists say of the same words.
        if last >= best?.tokens.upperBound ?? 0 {
          let name = learnt.names[Int(value)]
          best = NameSpan(tokens: token..<last, bearer: .entity(name.entity), form: name.isCrime ? .crime : .name)
        }
      }
    }
    return best
  }

  /// The words of some tokens by the numbers that they have in the document's own names; none where it defines none. O(words).
  func learntNumbers(of tokens: Range<Int>) -> [UInt32] {
    guard !learnt.trie.isEmpty else { return [] }
    return learnt.trie.number(Array(reader.hashes[Int(reader.firstWord[tokens.lowerBound])..<Int(reader.firstWord[tokens.upperBound])]))
  }

  /// The longest name that the document itself defines from one token on, within tokens whose words are numbered. O(longest name).
  func learntName(at token: Int, within tokens: Range<Int>, _ numbers: [UInt32]) -> (end: Int, entity: EntityIndex)? {
    guard !numbers.isEmpty else { return nil }
    let first = Int(reader.firstWord[tokens.lowerBound])
    var best: (end: Int, entity: EntityIndex)?
    learnt.trie.matches(numbers, from: Int(reader.firstWord[token]) - first) { last, values in
      guard let last = reader.tokenEnd(first + last), last > best?.end ?? 0, let value = values.first else { return }
      let name = learnt.names[Int(value)]
      if !name.isCrime, isWritten(token..<last, like: name) { best = (last, name.entity) }
    }
    return best
  }

  private func isWritten(_ tokens: Range<Int>, like name: LearntNames.Name) -> Bool {
    name.isInSmallLetters
      || tokens.contains {
        reader.isCapitalised($0) || reader.text.tokens[$0].isAllCapitals || reader.isWord($0) && reader.hasInnerCapital($0)
      }
  }

  private func accepts(_ tokens: Range<Int>, _ spelling: NameIndex.Spelling, _ entry: EntryIndex) -> Bool {
    switch spelling {
    case .any: true
    case .capitalised:
      isProper(tokens) && !isTail(tokens) && !goesOn(tokens, entry)
        && !(index.lexicon[entry].role == .taskForce && followsArea(tokens.lowerBound))
        && !(index.lexicon[entry].role == .state && endsName(tokens))
    case .capitals:
      reader.text.tokens[tokens.lowerBound].isAllCapitals
        ? !(isShouting(tokens.lowerBound) && isOrdinary(tokens)) : isSpokenName(tokens, index.lexicon[entry])
    case .exact: isExact(tokens, entry)
    }
  }

  /// "*Interpol*", "*Mercosur*": a short form so long that it is spoken as a word is often written as one.
  private func isSpokenName(_ tokens: Range<Int>, _ entry: LexiconEntry) -> Bool {
    tokens.count == 1 && reader.isCapitalised(tokens.lowerBound) && reader.text.tokens[tokens.lowerBound].range.count >= Self.spokenLength
      && (entry.kind == .actor || entry.kind == .programme) && !isOrdinary(tokens)
  }

  /// The fewest letters of such a short form.
  private static let spokenLength = 6

  /// "EU-Central *Asia*": the end of a name whose first word a hyphen binds to another's.
  private func isTail(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, reader.isCapitalised(tokens.lowerBound - 1) else { return false }
    let before = reader.string(tokens.lowerBound - 1..<tokens.lowerBound)
    guard let hyphen = before.utf8.lastIndex(of: UInt8(ascii: "-")) else { return false }
    return index.lexicon.find(before[before.utf8.index(after: hyphen)...] + " " + reader.string(tokens)) != nil
  }

  /// "the Council", and in a line of capitals "THE COUNCIL"; "the Danish *Presidency*" is the one that Denmark holds.
  private func isExact(_ tokens: Range<Int>, _ entry: EntryIndex) -> Bool {
    let aliases = index.lexicon[entry].exactAliases
    let words = reader.string(tokens)
    guard aliases.contains(words) else {
      return shortlyNamed.contains(entry) && isShouting(tokens.lowerBound) && isShoutedAlone(tokens)
        && aliases.contains { $0.utf8.count == words.utf8.count && $0.uppercased() == words }
    }
    let isHeldByState = index.lexicon[entry].role == .office && shortlyNamed.contains(entry) && followsState(tokens.lowerBound)
    guard isHeldByState || !followsCapital(tokens) else { return false }
    return shortlyNamed.contains(entry) || reader.head(at: tokens.lowerBound) == nil
  }

  /// Whether in a line of capitals nothing belongs to the words: an article, a preposition or nothing before them, no "OF" behind.
  private func isShoutedAlone(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let isAlone =
      before < 0 || !reader.isWord(before) || reader.end(of: .articles, at: before) != nil || reader.end(of: .connectors, at: before) != nil
    return isAlone && !(tokens.upperBound < reader.count && reader.isIn(.ofLinks, tokens.upperBound))
  }

  /// Whether a state's adjective stands right before.
  private func followsState(_ token: Int) -> Bool {
    (max(0, token - 3)..<token).contains { start in
      var isAdjective = false
      reader.matches(at: start) { end, value in
        if case .adjective(let entry) = value, end == token, index.lexicon[entry].role == .state { isAdjective = true }
      }
      return isAdjective
    }
  }

  /// "Working Group on Trafficking in Persons *and Border Security*": on two topics, of which the listed body has the first alone. O(``longestListed``).
  private func goesOn(_ tokens: Range<Int>, _ entry: EntryIndex) -> Bool {
    let (and, next) = (tokens.upperBound, tokens.upperBound + 1)
    guard index.lexicon[entry].kind == .actor || index.lexicon[entry].kind == .network, next < reader.count,
      reader.isIn(.conjunctions, and),
      reader.isCapitalised(next), reader.isCapitalised(tokens.upperBound - 1),
      tokens.dropFirst().contains(where: { reader.isIn(.topicLinks, $0) }), !isListed(at: next)
    else { return false }
    // "and *Border Security Committee*", "and *Frontex*": another name begins.
    let end = (next..<reader.count).first { !reader.isCapitalised($0) } ?? reader.count
    return end - next > 1 && !(next..<end).contains { reader.head(at: $0) != nil }
  }

  /// Whether a listed name that is no crime begins at a token.
  private func isListed(at token: Int) -> Bool {
    var isListed = false
    reader.matches(at: token) { _, value in
      if case .name(let entry, _) = value, index.lexicon[entry].kind != .crimeArea { isListed = true }
    }
    return isListed
  }

  /// At least half of its longer words capitalised: "Standing Committee on operational cooperation" is a name, "ports alliance" none.
  private func isProper(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reader.isWord($0) && reader.text.tokens[$0].range.count > 3 }
    if words.isEmpty { return tokens.contains { reader.isCapitalised($0) } }
    let capitals = words.filter { reader.isCapitalised($0) || reader.hasInnerCapital($0) }.count
    guard capitals * 3 >= words.count, capitals > 0 else { return false }
    return
      !(tokens.count == 1 && isOrdinary(tokens) && reader.opensSentence(tokens.lowerBound)
      && !reader.text.tokens[tokens.lowerBound].isAllCapitals)
  }

  /// "*Red Sea* Counter-Narcotics Task Force" is not any counter-narcotics task force.
  private func followsArea(_ token: Int) -> Bool {
    guard token > 1, reader.isCapitalised(token - 1), !reader.opensSentence(token - 1) else { return false }
    for start in max(0, token - Self.longestListed)..<token {
      var isArea = false
      reader.matches(at: start) { end, value in
        if case .name(let entry, _) = value, end == token, index.lexicon[entry].role == .region || index.lexicon[entry].kind == .place {
          isArea = true
        }
      }
      if isArea { return true }
    }
    return false
  }

  /// "Global Affairs *Canada*", "the NGO La Strada *Moldova*": a state's name behind two capitalised words that nothing known takes in.
  private func endsName(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound - 2
    guard first > 0, !reader.opensSentence(first), (first..<tokens.lowerBound).allSatisfy(isUnknownCapital) else { return false }
    return reader.isWord(first - 1) && !reader.isCapitalised(first - 1) || isUnknownCapital(first - 1)
  }

  private func isUnknownCapital(_ token: Int) -> Bool {
    guard reader.isCapitalised(token), !reader.text.tokens[token].isAllCapitals, reader.head(at: token) == nil,
      !reader.isIn(.months, token),
      !reader.isIn(.persons, token), !reader.isStance(reader.text.word(token)), reader.end(of: .articles, at: token) == nil
    else { return false }
    var isListed = false
    for start in max(0, token - Self.longestListed)...token {
      reader.matches(at: start) { end, value in
        switch value {
        case .name, .adjective, .portfolio: if end > token { isListed = true }
        default: break
        }
      }
    }
    return !isListed
  }

  /// How far before a word a listed name that takes it in may begin.
  private static let longestListed = 6

  private func isOrdinary(_ tokens: Range<Int>) -> Bool { tokens.count == 1 && reader.isIn(.ordinary, tokens.lowerBound) }

  /// Whether the words around are in capitals, too: then capitals say nothing.
  private func isShouting(_ token: Int) -> Bool {
    let around = max(0, token - 2)..<min(reader.count, token + 3)
    return around.filter { $0 != token && reader.text.tokens[$0].isAllCapitals }.count >= 2
  }

  /// An exact short name after another capitalised word is that name's end ("Nordic Council").
  private func followsCapital(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if before >= 0, reader.isCapitalised(before), !reader.opensSentence(before), reader.end(of: .articles, at: before) == nil {
      return true
    }
    let after = tokens.upperBound
    guard after < reader.count else { return false }
    if reader.isCapitalised(after), reader.head(at: after) != nil { return true }
    return reader.isIn(.ofLinks, after)
      && (reader.isCapitalised(after + 1) || (reader.isIn(.articles, after + 1) && reader.isCapitalised(after + 2)))
  }
}

/// Names that a document defines or uses and no list knows.
struct LearntNames {
  struct Name {
    var entity: EntityIndex
    var isInSmallLetters: Bool
    /// "TOC" for transnational organised crime.
    var isCrime: Bool
  }
  private(set) var trie = NameTrie()
  private(set) var names: [Name] = []
  /// Goes up with every name: what was found with the same number is found again.
  var version: Int { names.count }

  private var byKey: [String: EntityIndex] = [:]

  func find(_ key: String) -> EntityIndex? { byKey[key] }

  mutating func add(_ name: String, _ entity: EntityIndex, isCrime: Bool = false) {
    let key = Folding.key(name)
    guard byKey[key] == nil else { return }
    byKey[key] = entity
    trie.insert(NameWords.of(name), value: Int32(names.count))
    names.append(Name(entity: entity, isInSmallLetters: name.unicodeScalars.allSatisfy { !$0.properties.isUppercase }, isCrime: isCrime))
  }
}
