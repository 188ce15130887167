import EntenteLexicon
import EntenteModel
import EntenteText

/// Second names in brackets: "Convention on Cross-Border Patrols (*Lomé Convention*)", "Directive 2031/7 on the protection of rivers (‘*the River
/// Directive*’)". Both are names of one thing.
extension DocumentNamer {
  struct SecondName {
    /// The name within the brackets, without article and quotation marks.
    var tokens: Range<Int>
    /// The brackets and all between them.
    var brackets: Range<Int>
    var noun: HeadNoun
    /// Whether an article, quotation marks or words such as "hereinafter" present it as a name for what stands before.
    var isAnnounced: Bool
  }

  /// The most words of a name in brackets; and of what a numbered law is on.
  private static let longestSecond = 12
  private static let longestSubject = 32

  /// A name of two words or more that fills the brackets opening at a token and has a noun that says what it is.
  func secondName(at open: Int, _ reader: PassageReader) -> SecondName? {
    guard reader.isPunctuation(open, "(") else { return nil }
    var start = open + 1
    while start < reader.count, !reader.isCapitalised(start), announces(start, reader) { start += 1 }
    var end = start
    while end < reader.count, end - start < Self.longestSecond, isNamePart(end, reader) { end += 1 }
    var close = end
    while reader.isQuote(close) { close += 1 }
    // "(hereinafter “the Task Force”)" is a noun that stands for the name, no name.
    guard end - start >= 2, reader.head(at: start)?.end != end, reader.isCapitalised(start), reader.isPunctuation(close, ")"),
      let noun = noun(in: start..<end, reader)
    else {
      return nil
    }
    return SecondName(tokens: start..<end, brackets: open..<close + 1, noun: noun, isAnnounced: start > open + 1)
  }

  private func announces(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isIn(.definingWords, token) || reader.isIn(.articles, token) || reader.isQuote(token) || reader.isPunctuation(token, ",")
  }

  private func isNamePart(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isWord(token) || reader.isNumber(token) || reader.isJoiner(token) && !reader.isQuote(token)
  }

  /// The head noun that a name ends in, or begins with.
  private func noun(in tokens: Range<Int>, _ reader: PassageReader) -> HeadNoun? {
    let heads = tokens.compactMap { token in reader.isCapitalised(token) ? reader.head(at: token).map { (token, $0) } : nil }
    // "(Delta Work Plan *2.0*)".
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1, reader.isNumber(end - 1) { end -= 1 }
    let found = heads.last { $0.1.end == end } ?? heads.first { $0.0 == tokens.lowerBound && $0.1.end <= tokens.upperBound }
    return found?.1.noun
  }

  /// Learns the second names of a passage with what they are second names of; gives back the brackets whose names are not to be learnt again. O(tokens).
  mutating func learnSecondNames(_ reader: PassageReader, _ ends: NameEnds) -> [Range<Int>] {
    var taken: [Range<Int>] = []
    for open in 0..<reader.count {
      guard let second = secondName(at: open, reader), second.noun.kind != .document else { continue }
      let end = ends.names[open] == nil && second.isAnnounced ? beforeDating(open, reader) : open
      if let name = ends.names[end], isSame(second, name.kind, name.role) {
        learn(name, by: second, reader)
      } else if let span = ends.listed[open], isSame(second, kindAndRole(span.bearer).kind, kindAndRole(span.bearer).role) {
        note(second, for: entity(span.bearer), reader)
      } else if let law = law(before: open, reader), second.noun.role == .treaty {
        let known = numbered(law.head, law.tokens, reader.string(law.tokens), reader)
        table.rename(known, to: reader.string(second.tokens))
        note(second, for: known, reader)
      } else {
        continue
      }
      taken.append(second.brackets)
    }
    return taken
  }

  /// Who acts may stand in brackets as a part of what stands before: only an announced name is surely the same one's.
  private func isSame(_ second: SecondName, _ kind: NodeKind, _ role: Role?) -> Bool {
    second.noun.kind == kind && (second.isAnnounced || kind != .actor && second.noun.role == role)
  }

  private mutating func learn(_ name: FoundName, by second: SecondName, _ reader: PassageReader) {
    let bracketed = reader.string(second.tokens)
    let known = learnt.find(Folding.key(bracketed)) ?? lexicon.find(bracketed).map { table.add($0, of: lexicon) }
    guard let known else { return learn(name, reader, short: bracketed) }
    found[name.key] = known
    learnt.add(reader.string(name.tokens), known)
    table.note(reader.string(name.tokens), for: known)
  }

  private mutating func note(_ second: SecondName, for known: EntityIndex, _ reader: PassageReader) {
    let name = reader.string(second.tokens)
    learnt.add(name, known)
    table.note(name, for: known)
  }

  /// "The Agreement on Crime*, signed in Corfu on 2 October* (": where what is named ends; the bracket itself where nothing such stands between.
  private func beforeDating(_ open: Int, _ reader: PassageReader) -> Int {
    for token in stride(from: open - 1, through: max(1, open - Self.longestDating), by: -1) {
      guard reader.isPunctuation(token, ",") else {
        if reader.isPunctuation(token, ";") || reader.isPunctuation(token, ".") || reader.isPunctuation(token, ")") { return open }
        continue
      }
      return reader.isIn(.datingVerbs, token + 1) ? token : open
    }
    return open
  }

  /// The most words between a name and what it is called, of when and where it was made.
  private static let longestDating = 12

  /// "*Directive 2031/7* on the protection of rivers (": a numbered law, with nothing but what it is on before the bracket.
  private func law(before open: Int, _ reader: PassageReader) -> (head: Range<Int>, tokens: Range<Int>)? {
    for token in stride(from: open - 1, through: max(0, open - Self.longestSubject), by: -1) {
      if reader.isPunctuation(token, ";") || reader.isPunctuation(token, ".") { return nil }
      guard let head = reader.end(of: .numberedTexts, at: token), reader.isIn(.laws, head - 1), let end = numberEnd(head, reader) else {
        continue
      }
      let isOnSomething = end < open && reader.isIn(.nameOpeners, end)
      guard
        end == open
          || isOnSomething && !(end..<open).contains(where: { reader.text.tokens[$0].kind == .punctuation && !reader.isMark($0) }),
        !(end..<open).contains(where: { reader.isPunctuation($0, ",") || reader.isIn(.relatives, $0) })
      else { return nil }
      return (token..<head, token..<end)
    }
    return nil
  }
}
