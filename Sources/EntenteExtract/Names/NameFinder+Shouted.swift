import EntenteLexicon
import EntenteModel
import EntenteText

/// Names of bodies and offices in a line in capitals, where capitals tell no name from other words.
extension NameFinder {
  /// "MINISTRY OF THE INTERIOR OF PERU", a letterhead; "STATEMENT BY *THE MINISTER FOR JUSTICE OF CHAD* AND THE MINISTER …": from a noun for who acts, which begins the
  /// line or stands behind what joins a text to its makers, to the line's end or the next of them. O(tokens).
  func shoutedNames() -> [FoundName] {
    var found: [FoundName] = []
    var token = 0
    while token < reader.count {
      guard let head = reader.head(at: token), head.noun.kind == .actor, let role = head.noun.role,
        [.organisation, .agency, .committee, .office].contains(role), cover[token] < 0, !reader.isIn(.headFirstOnly, token) || isHeadFirst,
        head.end + 1 < reader.count, reader.end(of: .portfolioLinks, at: head.end) != nil, opensName(token)
      else {
        token += 1
        continue
      }
      let end = shoutedEnd(from: head.end)
      let tokens = token..<end
      if end > head.end + 1, end - token <= Self.longestPart, tokens.contains(where: { cover[$0] >= 0 }) {
        found.append(
          FoundName(
            tokens: tokens, kind: .actor, role: role, head: token..<head.end, key: Self.key(reader, tokens, head.phrase), shortEnd: nil))
      }
      token = max(end, head.end)
    }
    return found
  }

  /// The line's first word, or one behind "of the", "by the", "and the".
  private func opensName(_ token: Int) -> Bool {
    if token == 0 { return true }
    var before = token - 1
    if before > 0, reader.end(of: .articles, at: before) == token { before -= 1 }
    guard before > 0, !isLed(token) else { return false }
    if reader.isIn(.conjunctions, before) || reader.isIn(.makerLinks, before) || reader.isIn(.betweenLinks, before) { return true }
    // "JOINT DECLARATION *OF* THE MINISTER", "MEETING *OF* THE COMMITTEE": not "CHIEFS *OF* POLICE".
    return reader.isIn(.ofLinks, before)
      && (1...2).contains { back in
        reader.head(at: before - back).map { $0.end == before && ($0.noun.kind == .document || $0.noun.kind == .event) } ?? false
      }
  }

  /// Past words and what joins them; not past "and the", nor past the state or body whose it is. O(tokens).
  private func shoutedEnd(from start: Int) -> Int {
    var end = start
    while end < reader.count, reader.isWord(end) || reader.isPunctuation(end, ",") && !isShoutedMonth(after: end) {
      if reader.isIn(.conjunctions, end), end + 1 < reader.count, reader.end(of: .articles, at: end + 1) != nil { break }
      if cover[end] >= 0, case let span = listed[Int(cover[end])], case .entry(let entry) = span.bearer,
        [.state, .organisation].contains(lexicon[entry].role), end > start
      {
        return span.tokens.upperBound
      }
      end += 1
    }
    while end > start, reader.isPunctuation(end - 1, ",") { end -= 1 }
    return end
  }

  private func isShoutedMonth(after comma: Int) -> Bool {
    comma + 2 < reader.count && (reader.isNumber(comma + 1) || reader.isIn(.months, comma + 1))
  }
}

extension DocumentNamer {
  /// "Ministry of the Interior of Peru" of the same in capitals: states as the lists write them, short forms as they stand. O(tokens).
  mutating func lowered(_ tokens: Range<Int>, _ reader: PassageReader) -> String {
    let spans = names(in: reader)
    var words: [String] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let span = spans.first(where: { $0.tokens.lowerBound == token && $0.tokens.upperBound <= tokens.upperBound }),
        case .entry(let entry) = span.bearer, isLand(entry) || span.tokens.count == 1
      {
        words.append(isLand(entry) ? lexicon[entry].name : reader.string(span.tokens))
        token = span.tokens.upperBound
        continue
      }
      let isSmall = reader.isIn(.connectors, token) || reader.end(of: .articles, at: token) == token + 1
      let word = reader.string(token..<token + 1)
      if reader.isPunctuation(token, ","), let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(isSmall ? word.lowercased() : word.prefix(1) + word.dropFirst().lowercased())
      }
      token += 1
    }
    return words.joined(separator: " ")
  }

  private func isLand(_ entry: EntryIndex) -> Bool {
    [.state, .region].contains(lexicon[entry].role) || lexicon[entry].kind == .place
  }
}
