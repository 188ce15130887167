import EntenteLexicon
import EntenteModel
import EntenteText

/// Names whose own words do not say what they are, but an apposition or a predicate does: "Wide Waters, *a programme* financed by Peru", "WIDE WATERS *is a
/// programme*".
extension DocumentNamer {
  /// The head noun of an indefinite apposition that begins at a token: a comma, an article, at most ``longestExplanation`` words before the noun.
  static func explanation(at token: Int, _ reader: PassageReader) -> HeadNoun? {
    guard reader.isPunctuation(token, ",") else { return nil }
    return noun(behind: token, reader)
  }

  /// "SAFE PORTS *is a programme*": the head noun of what a programme in capitals is said to be, at the verb.
  private static func predicate(at token: Int, _ reader: PassageReader) -> HeadNoun? {
    guard reader.isIn(.passiveCopulas, token), token > 0, reader.text.tokens[token - 1].isAllCapitals || reader.hasInnerCapital(token - 1),
      let noun = noun(behind: token, reader), noun.kind == .programme
    else { return nil }
    return noun
  }

  /// The noun behind an article that stands right behind a token.
  private static func noun(behind token: Int, _ reader: PassageReader) -> HeadNoun? {
    guard token + 2 < reader.count, let start = reader.end(of: .articles, at: token + 1) else { return nil }
    for at in start..<min(reader.count, start + longestExplanation) {
      guard reader.isWord(at), !reader.isIn(.ofLinks, at) else { return nil }
      guard !reader.isCapitalised(at), let head = reader.head(at: at) else { continue }
      return head.end == reader.count || !reader.isWord(head.end) || endsNoun(head.end, reader) ? head.noun : nil
    }
    return nil
  }

  /// The most words of an apposition up to its noun.
  private static let longestExplanation = 5

  /// Whether a word can stand behind a noun phrase: a link, a participle, a relative pronoun.
  private static func endsNoun(_ token: Int, _ reader: PassageReader) -> Bool {
    if reader.isIn(.ofLinks, token) || reader.isIn(.nameJoiners, token) { return true }
    let word = reader.text.word(token)
    return word.utf8.count <= 7 && reader.head(at: token) == nil && !reader.isCapitalised(token)
      || word.utf8.suffix(2).elementsEqual("ed".utf8)
  }

  /// The name behind a noun that says what it is: "the project, *called SAFE-MD*", "an earlier project, *SAFE-Border*,".
  private func calledName(after head: (end: Int, noun: HeadNoun, phrase: String), _ reader: PassageReader) -> Range<Int>? {
    var next = head.end
    if reader.isPunctuation(next, ",") { next += 1 }
    let calling = reader.end(of: .callings, at: next)
    if let calling { next = calling }
    guard next < reader.count, next > head.end, reader.isCapitalised(next) || reader.text.tokens[next].isAllCapitals else { return nil }
    var end = next
    while end < reader.count, end - next < 10,
      calling != nil && (isLinked(end, reader) || end > next && reader.isIn(.articles, end) && isLinked(end - 1, reader))
        || isPart(end, reader) && (!reader.isIn(.nameJoiners, end) || reader.isCapitalised(end + 1))
    {
      end += 1
    }
    let isShouted = (next..<end).contains {
      reader.text.tokens[$0].range.count > 2 && (reader.text.tokens[$0].isAllCapitals || reader.hasInnerCapital($0))
    }
    guard end > next, calling != nil || isShouted && (end == reader.count || !reader.isWord(end)) else { return nil }
    return next..<end
  }

  /// "entitled Law Enforcement *in* Central Asia".
  private func isLinked(_ token: Int, _ reader: PassageReader) -> Bool {
    (reader.isCapitalised(token + 1) || reader.isIn(.articles, token + 1) && reader.isCapitalised(token + 2))
      && reader.end(of: .nameOpeners, at: token) == token + 1
  }

  /// Where the noun begins that is said to be called so: "the *project, called* SAFE-MD". The noun and the name are one.
  func nounBefore(calling name: Int, _ reader: PassageReader) -> Int? {
    for start in stride(from: name - 1, through: max(1, name - 3), by: -1) where reader.end(of: .callings, at: start) == name {
      let end = reader.isPunctuation(start - 1, ",") ? start - 1 : start
      for noun in stride(from: end - 1, through: max(0, end - 2), by: -1) {
        if !reader.isCapitalised(noun), let head = reader.head(at: noun), head.end == end { return noun }
      }
    }
    return nil
  }

  /// Names that a noun before them explains. O(tokens).
  private func calledNames(_ reader: PassageReader, known: [Range<Int>]) -> [FoundName] {
    var found: [FoundName] = []
    for token in 0..<reader.count {
      guard !reader.isCapitalised(token), let head = reader.head(at: token), Self.kind(explainedBy: head.noun) != nil,
        let tokens = calledName(after: head, reader),
        !known.contains(where: { $0.overlaps(tokens) && ($0.lowerBound <= tokens.lowerBound || $0.upperBound > tokens.upperBound) })
      else { continue }
      found.append(
        FoundName(
          tokens: tokens, kind: head.noun.kind, role: head.noun.role, head: tokens, key: Folding.key(reader.string(tokens))))
    }
    return found
  }

  /// "Global Affairs *Canada*": capitalised words that end in a state's name, which is then none of its own: somebody of that country.
  private func namesOfCountries(_ reader: PassageReader, known: [Range<Int>]) -> [FoundName] {
    var found: [FoundName] = []
    var covered = [Bool](repeating: false, count: reader.count)
    for tokens in known { for token in tokens { covered[token] = true } }
    for token in 3..<max(3, reader.count) where reader.isCapitalised(token) && !covered[token] {
      var end: Int?
      reader.matches(at: token) { last, value in
        if case .name(let entry, .capitalised) = value, lexicon[entry].role == .state { end = last }
      }
      guard let end else { continue }
      var start = token
      while start > 0, token - start < 4, reader.isCapitalised(start - 1), !covered[start - 1],
        !reader.text.tokens[start - 1].isAllCapitals, reader.end(of: .articles, at: start - 1) == nil
      { start -= 1 }
      guard token - start >= 2 else { continue }
      found.append(
        FoundName(
          tokens: start..<end, kind: .actor, role: .organisation, head: start..<end, key: Folding.key(reader.string(start..<end))))
    }
    return found
  }

  /// Names in capitals that such an apposition explains, and nothing else knows. O(tokens).
  func explainedNames(_ reader: PassageReader, known: [Range<Int>]) -> [FoundName] {
    var found = calledNames(reader, known: known) + namesOfCountries(reader, known: known)
    for comma in 1..<max(1, reader.count) {
      guard let noun = Self.explanation(at: comma, reader) ?? Self.predicate(at: comma, reader), Self.kind(explainedBy: noun) != nil,
        let tokens = capitals(before: comma, reader),
        !known.contains(where: { $0.overlaps(tokens) && ($0.lowerBound <= tokens.lowerBound || $0.upperBound > tokens.upperBound) })
      else { continue }
      found.append(
        FoundName(
          tokens: tokens, kind: Self.kind(explainedBy: noun) ?? noun.kind, role: noun.role, head: tokens,
          key: Folding.key(reader.string(tokens))))
    }
    return found
  }

  /// What a name is that such a noun explains; a standing operation ("EUNAVFOR Atalanta, the naval operation of …") acts as a programme does.
  private static func kind(explainedBy noun: HeadNoun) -> NodeKind? {
    if noun.kind == .event, noun.role == nil { return .programme }
    return [.programme, .network, .instrument].contains(noun.kind) ? noun.kind : nil
  }

  /// The capitalised words right before a token: several, or one in capitals throughout.
  private func capitals(before end: Int, _ reader: PassageReader) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 8, isPart(start - 1, reader) { start -= 1 }
    // "*In* Europe, the operation …".
    while start < end, reader.end(of: .articles, at: start) != nil || reader.end(of: .connectors, at: start) != nil { start += 1 }
    guard start < end, reader.isCapitalised(start) else { return nil }
    let words = (start..<end).filter { reader.isCapitalised($0) }
    let isShouted = words.contains {
      reader.text.tokens[$0].range.count > 2 && (reader.text.tokens[$0].isAllCapitals || reader.hasInnerCapital($0))
    }
    return words.count > 1 || isShouted ? start..<end : nil
  }

  private func isPart(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isCapitalised(token) || reader.isNumber(token) || reader.isJoiner(token)
      || reader.isIn(.nameJoiners, token) && token > 0 && reader.isCapitalised(token - 1)
  }
}
