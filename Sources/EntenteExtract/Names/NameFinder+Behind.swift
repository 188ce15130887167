import EntenteLexicon
import EntenteModel
import EntenteText

/// Names behind what they are: "the programme *Blue Coasts 2019*", "its project *SAFE PORTS*", "the project on *Guarding Harbours in the Delta*".
extension NameFinder {
  /// Capitals right behind a programme's noun in small letters, where that noun is told of a definite one and nothing goes on from the capitals that would make
  /// them somebody who does something ("the project *Norway* pays for"). O(longest name).
  func capitalName(behind head: Int, _ end: Int, _ noun: HeadNoun) -> FoundName? {
    guard head > 0, reader.isIn(.definite, head - 1) || reader.isIn(.possessives, head - 1) || isToldApart(head - 1) else { return nil }
    if let name = gerundName(behind: head, end, noun) { return name }
    var upper = end
    while upper < reader.count, upper - end < Self.longestBehind, isPart(upper, from: end) { upper += 1 }
    while upper > end, !isCapital(upper - 1) { upper -= 1 }
    let words = (end..<upper).filter(isCapital)
    guard upper > end, words.contains(where: { cover[$0] < 0 && reader.text.tokens[$0].range.count > 2 }) else { return nil }
    if upper < reader.count, reader.isNumber(upper) { upper += 1 }
    guard closes(upper), !(end..<upper).contains(where: { reader.head(at: $0) != nil }) else { return nil }
    return FoundName(
      tokens: end..<upper, kind: noun.kind, role: noun.role, head: head..<end, key: Folding.key(reader.string(end..<upper)))
  }

  /// "the project on *Countering Serious Crime in the Delta*": capitals that say what is done, behind a preposition.
  private func gerundName(behind head: Int, _ end: Int, _ noun: HeadNoun) -> FoundName? {
    let start = end + 1
    guard start < reader.count, reader.isIn(.themeWords, end) || reader.text.word(end) == "for", reader.isCapitalised(start),
      cover[start] < 0,
      reader.text.word(start).utf8.suffix(3).elementsEqual("ing".utf8)
    else { return nil }
    let upper = capitals(from: start)
    guard (start..<upper).count(where: reader.isCapitalised) > 2, reader.head(at: upper - 1) == nil else { return nil }
    return FoundName(
      tokens: start..<upper, kind: noun.kind, role: noun.role, head: head..<end, key: Folding.key(reader.string(start..<upper)))
  }

  /// The most tokens of such a name.
  private static let longestBehind = 7

  /// "the *new* programme", "the *EU* project": one word between the article and the noun.
  private func isToldApart(_ token: Int) -> Bool {
    token > 0 && reader.isWord(token) && reader.end(of: .connectors, at: token) == nil
      && (reader.isIn(.definite, token - 1) || reader.isIn(.possessives, token - 1))
  }

  private func isCapital(_ token: Int) -> Bool {
    reader.isWord(token) && (reader.isCapitalised(token) || reader.hasInnerCapital(token)) && !reader.isIn(.months, token)
      && reader.end(of: .articles, at: token) == nil && !reader.isIn(.persons, token) && reader.end(of: .groupHeads, at: token) == nil
  }

  private func isPart(_ token: Int, from start: Int) -> Bool {
    if isCapital(token) {
      // "the project *Kenya* and Uganda run": a listed body alone is no name's beginning, a state or a region may be ("*Gulf* Ports").
      return cover[token] < 0 || token > start || isLand(token)
    }
    return token > start && (reader.isJoiner(token) || reader.isIn(.nameJoiners, token)) && token + 1 < reader.count && isCapital(token + 1)
  }

  /// What can follow a name that stands alone: the end, a mark, a preposition, "and" or "is"; no verb of which it would be the subject.
  private func closes(_ token: Int) -> Bool {
    guard token < reader.count, reader.isWord(token) else { return true }
    return reader.end(of: .connectors, at: token) != nil || reader.isIn(.programmeLinks, token)
      || reader.end(of: .copulas, at: token) != nil
      || reader.isIn(.relatives, token) || reader.isIn(.programmeVerbs, token) || reader.isIn(.phraseEnds, token)
      || reader.isIn(.openings, token)
  }
}
