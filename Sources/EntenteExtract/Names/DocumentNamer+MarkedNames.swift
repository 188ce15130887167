import EntenteLexicon
import EntenteModel
import EntenteText

/// Names that the text itself sets apart by emphasis or quotation marks, where a noun in them, beside them or a verb before them says what they are:
/// "brought out *Harbours of Sand*, a study", "the *Wardens in Asia Project*", "published “Rivers of Lead”".
extension DocumentNamer {
  /// The most and the fewest words of such a name.
  private static let longestMarked = 14
  private static let shortestMarked = 2

  /// Learns them. O(tokens).
  mutating func learnMarkedNames() {
    for (place, reader) in readers.enumerated() {
      guard source.passages[place].kind != .heading, source.passages[place].kind != .cover else { continue }
      let marked = source.emphasised(in: place).compactMap { tokens(in: $0, reader) } + quotedNames(reader)
      for tokens in marked where isTitleLike(tokens, reader) {
        let words = reader.string(tokens)
        guard lexicon.find(words) == nil, learnt.find(Folding.key(words)) == nil, !isTitle(words),
          let noun = markedNoun(tokens, reader), !isNamedWhole(tokens, at: place)
        else { continue }
        learnt.add(words, table.add(noun.kind, noun.role, named: words))
      }
    }
  }

  /// The tokens that fill a range of bytes.
  private func tokens(in range: Range<Int>, _ reader: PassageReader) -> Range<Int>? {
    let inside = reader.text.tokens.indices.filter {
      reader.text.tokens[$0].start >= range.lowerBound && reader.text.tokens[$0].end <= range.upperBound
    }
    guard let first = inside.first, var last = inside.last else { return nil }
    // "*Sixth General Meeting.*"
    while last > first, !reader.isWord(last), !reader.isNumber(last) { last -= 1 }
    return first..<last + 1
  }

  /// What stands between quotation marks.
  private func quotedNames(_ reader: PassageReader) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for token in 0..<reader.count where reader.isQuote(token) {
      if let start = open, token - start > 1, token - start <= Self.longestMarked + 1 { found.append(start + 1..<token) }
      open = open == nil ? token : nil
    }
    return found
  }

  /// Whether words are written as a name is: the first and most of the others with a capital, and more than the name's passage besides.
  private func isTitleLike(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    guard (Self.shortestMarked...Self.longestMarked).contains(tokens.count), tokens.count + 2 < reader.count,
      reader.isCapitalised(tokens.lowerBound) || reader.text.tokens[tokens.lowerBound].isCapitalised
    else { return false }
    let words = tokens.filter { reader.isWord($0) }
    let small = words.filter { !reader.text.tokens[$0].isCapitalised && reader.end(of: .connectors, at: $0) == nil }
    return words.count > 1 && small.isEmpty && !tokens.contains { reader.isPunctuation($0, ".") || reader.isPunctuation($0, ";") }
  }

  /// Whether a listed or learnt name fills the words already.
  private mutating func isNamedWhole(_ tokens: Range<Int>, at place: Int) -> Bool {
    names(at: place).contains { $0.form == .name && $0.tokens.lowerBound <= tokens.lowerBound && $0.tokens.upperBound >= tokens.upperBound }
  }

  /// The noun that says what such a name is.
  private func markedNoun(_ tokens: Range<Int>, _ reader: PassageReader) -> (kind: NodeKind, role: Role?)? {
    if let head = lastHead(tokens, reader) { return isMarked(head) && head.kind != .actor ? (head.kind, head.role) : nil }
    let before = tokens.lowerBound - 1 - (tokens.lowerBound > 0 && reader.isQuote(tokens.lowerBound - 1) ? 1 : 0)
    for start in stride(from: before, through: max(0, before - 1), by: -1) where start >= 0 {
      if let head = reader.head(at: start), head.end == before + 1, isMarked(head.noun) { return (head.noun.kind, head.noun.role) }
    }
    var behind = tokens.upperBound
    if reader.isQuote(behind) { behind += 1 }
    if let head = reader.head(at: behind), !reader.isCapitalised(behind), isMarked(head.noun) { return (head.noun.kind, head.noun.role) }
    if let noun = Self.explanation(at: behind, reader), isMarked(noun) { return (noun.kind, noun.role) }
    return reader.isPublishing(endingAt: before + 1) ? (.instrument, .report) : nil
  }

  private func isMarked(_ noun: HeadNoun) -> Bool {
    [.programme, .network, .instrument, .actor].contains(noun.kind) && noun.role != .office
  }

  /// The head noun in which the words end, or with which they begin and go on.
  private func lastHead(_ tokens: Range<Int>, _ reader: PassageReader) -> HeadNoun? {
    for token in tokens.dropFirst() { if let head = reader.head(at: token), head.end == tokens.upperBound { return head.noun } }
    return nil
  }
}

extension PassageReader {
  /// "has *published*", "*brought out*": whether a verb of publishing ends right before a token, an article passed over. O(1).
  func isPublishing(endingAt end: Int) -> Bool {
    var verb = end - 1
    if verb > 0, self.end(of: .articles, at: verb) == verb + 1 { verb -= 1 }
    return verb >= 0
      && (self.end(of: .publishingVerbs, at: verb) == verb + 1 || verb > 0 && self.end(of: .publishingVerbs, at: verb - 1) == verb + 1)
  }
}
