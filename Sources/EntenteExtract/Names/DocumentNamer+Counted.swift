import EntenteLexicon
import EntenteModel
import EntenteText

/// Members that are counted and not named: "EAPCCO *is composed of 14 countries*", "a partnership *of 46 nations*", "the network, which *unites 14
/// prosecution services*". They are the body's members, however the text calls them.
extension DocumentNamer {
  mutating func addCounted(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 1
    while token < reader.count {
      guard let (verb, isStrong) = composing(at: token, reader), let counted = counted(from: verb, isStrong, reader),
        board.isFree(counted.tokens), let body = composed(before: token, place)
      else {
        token += 1
        continue
      }
      let known = table.add(.actor, .group, named: "\(shortName(of: body)) Member States")
      if table[known].bearers.isEmpty { table[known].bearers = [entity(body)] }
      var mention = Mention(tokens: counted.tokens, entity: known, form: .group)
      mention.count = counted.count
      mention.composed = token
      board.add(mention)
      token = counted.tokens.upperBound
    }
  }

  /// "is composed of", "brings together"; and weaker, "has", "counts", behind which only members are members.
  private func composing(at token: Int, _ reader: PassageReader) -> (end: Int, isStrong: Bool)? {
    if let end = reader.end(of: .composing, at: token) { return (end, true) }
    return reader.end(of: .counting, at: token).map { ($0, false) }
  }

  /// The number and what it counts, with "the police forces of" in front.
  private func counted(from start: Int, _ isStrong: Bool, _ reader: PassageReader) -> (tokens: Range<Int>, count: Int)? {
    var first = start
    // "the five States of …": which they are is said.
    if let article = reader.end(of: .definite, at: first), reader.quantity(at: article) != nil { return nil }
    if let article = reader.end(of: .articles, at: first) { first = article }
    var number = first
    if isStrong, let link = (first..<min(first + 4, reader.count)).first(where: { reader.isIn(.ofLinks, $0) }), link > first,
      (first..<link).allSatisfy({ reader.isWord($0) && !reader.isCapitalised($0) })
    {
      number = link + 1
    }
    guard let count = reader.quantity(at: number) else { return nil }
    var end = number + 1
    var last: Int?
    while end < reader.count, end - number <= 5, reader.isWord(end) {
      if reader.isIn(isStrong ? .countedBodies : .countedMembers, end) || reader.end(of: .memberHeads, at: end) == end + 1 {
        last = end + 1
      } else if reader.isIn(.phraseEnds, end) || reader.isIn(.ofLinks, end) || (last != nil && reader.text.word(end) != "and") {
        break
      }
      end += 1
    }
    guard let last, !isNamed(behind: last, reader) else { return nil }
    return (first..<last, count)
  }

  /// "Two bodies, *the Court and* …": which they are is said, and they may be its parts.
  private func isNamed(behind end: Int, _ reader: PassageReader) -> Bool {
    guard reader.isPunctuation(end, ",") || reader.isPunctuation(end, ":") else { return false }
    let name = reader.end(of: .articles, at: end + 1) ?? end + 1
    return name < reader.count && reader.isCapitalised(name)
  }

  /// The body that is composed: the name right before, or before "which" and the like; behind a comma, or "it", the one that the sentence begins with.
  private func composed(before verb: Int, _ place: Int) -> NameSpan.Bearer? {
    let reader = readers[place]
    var end = verb
    while end > 0,
      reader.isIn(.reachingBack, end - 1) || reader.isIn(.copulas, end - 1) || reader.end(of: .adverbs, at: end - 1) == end
        || reader.isPunctuation(end - 1, ")")
    {
      end -= 1
    }
    let isIt = (end..<verb).contains { reader.text.word($0) == "it" }
    let isRelative = !isIt && (end..<verb).contains { reader.isIn(.relatives, $0) }
    let isAside = reader.isPunctuation(end - 1, ",")
    let bodies = spansBefore(verb, place, Self.mostBodies).filter { span in
      let (kind, role) = kindAndRole(span.bearer)
      return kind == .network || kind == .actor && role != .state && role != .region && role != .group
    }
    guard let last = bodies.last else { return nil }
    if isIt { return Set(bodies.map(\.bearer)).count == 1 ? last.bearer : nil }
    let gap = withShortForm(last.tokens, reader, last.bearer).upperBound
    // "X (ABBR), a naval partnership of", "X, which unites", "X now has".
    let isApposed = reader.end(of: .partnerships, at: verb) != nil
    let between = gap..<max(gap, end)
    let isNext = between.allSatisfy {
      reader.isPunctuation($0, ",") || reader.isPunctuation($0, ")") || isApposed && isPassing($0, reader)
    }
    if isNext, between.count <= Self.longestAside, isApposed || isRelative || !isAside || bodies.count == 1 { return last.bearer }
    guard isAside, !isRelative, !isApposed, let first = bodies.first, opensSentence(first.tokens.lowerBound, reader) else { return nil }
    return first.bearer
  }

  /// The most words and marks between a name and "partnership of".
  private static let longestAside = 5

  /// How many names before a verb are looked at.
  private static let mostBodies = 16

  /// The last names before a token, in order. O(log names + most).
  func spansBefore(_ token: Int, _ place: Int, _ most: Int) -> ArraySlice<NameSpan> {
    let spans = spans[place]
    let low = firstSpan(endingBehind: token, place)
    return spans[max(0, low - most)..<low]
  }

  /// "a *naval* partnership of": what may stand between a name and what is said of it.
  private func isPassing(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isWord(token) && !reader.isCapitalised(token) && reader.end(of: .phraseEnds, at: token) == nil && !reader.isIn(.ofLinks, token)
  }

  private func opensSentence(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.opensSentence(token) || token > 0 && reader.isIn(.articles, token - 1) && reader.opensSentence(token - 1)
  }
}

extension PassageReader {
  /// A count in digits or as a word. O(1).
  func quantity(at token: Int) -> Int? {
    guard token < count else { return nil }
    if isNumber(token) { return Int(text.word(token)).flatMap { $0 > 1 && $0 < 1000 ? $0 : nil } }
    return number(at: token)
  }
}
