import EntenteLexicon
import EntenteModel
import EntenteText

/// Names whose own words do not say what they are, but an apposition does: "Wide Waters, *a programme* financed by Peru".
extension DocumentNamer {
  /// The head noun of an indefinite apposition that begins at a token: a comma, an article, at most ``longestExplanation`` words before the noun.
  static func explanation(at token: Int, _ reader: PassageReader) -> HeadNoun? {
    guard reader.isPunctuation(token, ","), token + 2 < reader.count, let start = reader.end(of: .articles, at: token + 1) else {
      return nil
    }
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

  /// Names in capitals that such an apposition explains, and nothing else knows. O(tokens).
  func explainedNames(_ reader: PassageReader, known: [Range<Int>]) -> [FoundName] {
    var found: [FoundName] = []
    for comma in 1..<max(1, reader.count) {
      guard let noun = Self.explanation(at: comma, reader), Self.kind(explainedBy: noun) != nil,
        let tokens = capitals(before: comma, reader), !known.contains(where: { $0.overlaps(tokens) })
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
    while start < end, reader.end(of: .articles, at: start) != nil { start += 1 }
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
