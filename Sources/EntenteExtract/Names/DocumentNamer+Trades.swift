import EntenteLexicon
import EntenteModel
import EntenteText

/// Crimes made of goods that no list knows: "the smuggling *of donkey skins*", "the *poaching of* snow geese", "the *illegal* sand *trade*". Their wording says
/// that they are crimes; what is traded can be anything.
extension DocumentNamer {
  /// The most words of such goods.
  private static let longestGoods = 3
  /// The fewest letters of a word for goods.
  private static let shortestGoods = 4

  /// Learns them. O(tokens).
  mutating func learnTrades() {
    for place in readers.indices {
      let reader = readers[place]
      guard (0..<reader.count).contains(where: { reader.isIn(.trades, $0) || reader.isIn(.legalTrades, $0) }) else { continue }
      for token in 0..<reader.count where !reader.isCapitalised(token) || reader.opensSentence(token) {
        guard let trade = tradeOfGoods(at: token, reader) ?? goodsTrade(at: token, reader) else { continue }
        let words = reader.string(trade.tokens)
        guard learnt.find(Folding.key(words)) == nil, isUnlisted(trade.tokens, at: place) else { continue }
        let name = "\(singular(trade.goods, reader)) \(reader.text.word(trade.act.lowerBound))"
        let crime = lexicon.find(name).map { table.add($0, of: lexicon) } ?? table.add(.crimeArea, nil, named: name)
        guard table.kind(crime) == .crimeArea else { continue }
        learnt.add(words, crime, isCrime: true)
      }
    }
  }

  /// Whether nothing is known to stand there but a bare act: "poaching".
  private mutating func isUnlisted(_ tokens: Range<Int>, at place: Int) -> Bool {
    !names(at: place).contains { $0.tokens.overlaps(tokens) && ($0.form != .crime || $0.tokens.count > 1) }
  }

  private struct Trade {
    var tokens: Range<Int>
    var goods: Range<Int>
    var act: Range<Int>
  }

  /// "smuggling *of* donkey skins", "trafficking *in* teak", "*illegal* trade *in* songbirds".
  private func tradeOfGoods(at token: Int, _ reader: PassageReader) -> Trade? {
    let isIllegal = token > 0 && reader.isIn(.unlawful, token - 1)
    guard reader.isIn(.trades, token) || isIllegal && reader.isIn(.legalTrades, token), token + 2 < reader.count else { return nil }
    let link = reader.text.word(token + 1)
    guard link == "of" || link == "in" && reader.isIn(.tradesIn, token) else { return nil }
    let start = reader.end(of: .articles, at: token + 2) ?? token + 2
    var end = start
    while end < reader.count, end - start < Self.longestGoods, isGoods(end, reader) { end += 1 }
    guard end > start, end == reader.count || !reader.isWord(end) || isBoundary(end, reader) else { return nil }
    return Trade(tokens: (isIllegal ? token - 1 : token)..<end, goods: start..<end, act: token..<token + 1)
  }

  /// "against *donkey skin smuggling*", "the illegal *sand trade*".
  private func goodsTrade(at token: Int, _ reader: PassageReader) -> Trade? {
    let isLegal = reader.isIn(.legalTrades, token)
    guard token > 1, isLegal || reader.isIn(.trades, token) else { return nil }
    var start = token
    while start > 0, token - start < Self.longestGoods - 1, isGoods(start - 1, reader), !reader.isIn(.fighting, start - 1) { start -= 1 }
    guard start > 0, start < token else { return nil }
    let isIllegal = reader.isIn(.unlawful, start - 1)
    let isBegun = isBoundary(start - 1, reader) || reader.isIn(.fighting, start - 1) || !reader.isWord(start - 1)
    guard isIllegal || !isLegal && isBegun else { return nil }
    let first = isIllegal && isLegal ? start - 1 : start
    return Trade(tokens: first..<token + 1, goods: first..<token, act: token..<token + 1)
  }

  private func isBoundary(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.end(of: .connectors, at: token) != nil || reader.end(of: .articles, at: token) != nil || reader.isIn(.conjunctions, token)
      || reader.end(of: .phraseEnds, at: token) != nil || reader.end(of: .listOpeners, at: token) != nil
  }

  /// A word in small letters that may name goods: no closed class, no adverb, no adjective by its ending, nothing that is itself a crime.
  private func isGoods(_ token: Int, _ reader: PassageReader) -> Bool {
    guard token >= 0, token < reader.count, reader.isWord(token), !reader.isCapitalised(token),
      reader.text.tokens[token].range.count >= Self.shortestGoods || reader.isIn(.shortGoods, token), !isBoundary(token, reader),
      !reader.isIn(.noGoods, token), reader.end(of: .crimeModifiers, at: token) == nil, reader.end(of: .adverbs, at: token) == nil,
      reader.head(at: token) == nil, reader.end(of: .crimeActs, at: token) == nil, reader.end(of: .crimeHeads, at: token) == nil
    else { return false }
    let word = reader.text.word(token)
    return !word.utf8.contains(0x2D) && !endsAsAdjective(word)
  }

  private func endsAsAdjective(_ word: String) -> Bool {
    (2...4).contains {
      lexicon.words.contains(String(decoding: word.utf8.suffix($0), as: UTF8.self), in: WordSet.adjectiveEndings.rawValue)
    }
  }

  private static let singularEndings = ["ss", "us", "is"]

  /// "donkey skins" by one of them: "donkey skin".
  private func singular(_ goods: Range<Int>, _ reader: PassageReader) -> String {
    let words = goods.map { reader.text.word($0) }
    guard let last = words.last, last.utf8.count > Self.shortestGoods, last.utf8.last == UInt8(ascii: "s"),
      !Self.singularEndings.contains(where: { last.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) })
    else { return words.joined(separator: " ") }
    return (words.dropLast() + [String(last.dropLast())]).joined(separator: " ")
  }
}
