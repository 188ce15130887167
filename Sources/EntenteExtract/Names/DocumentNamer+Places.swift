import EntenteLexicon
import EntenteModel
import EntenteText

/// Towns that nobody listed, known by where they stand: at the head of a dated line ("Mahé, 4 May 2022"), before their state ("in Praia, Cabo Verde"), or
/// behind "in" where something was held, signed or met.
extension DocumentNamer {
  /// Words of a town's name at most; words back to what was held there.
  private static let longestTown = 3
  private static let sight = 16

  /// O(tokens), each look bounded.
  mutating func learnPlaces(_ reader: PassageReader, _ listed: [NameSpan]) {
    var covered = [Bool](repeating: false, count: reader.count)
    var states: [Int: Int] = [:]
    for span in listed {
      for token in span.tokens { covered[token] = true }
      if kindAndRole(span.bearer).role == .state { states[span.tokens.lowerBound] = span.tokens.upperBound }
    }
    for token in 0..<reader.count {
      guard let end = town(at: token, reader, covered), isPlace(token..<end, reader, states) else { continue }
      let name = reader.string(token..<end)
      guard lexicon.find(name) == nil, learnt.find(Folding.key(name)) == nil else { continue }
      learnt.add(name, table.add(.place, nil, named: name))
    }
  }

  /// The end of one to three capitalised words that nothing else claims.
  private func town(at token: Int, _ reader: PassageReader, _ covered: [Bool]) -> Int? {
    guard token == 0 || !reader.isCapitalised(token - 1), token < 2 || !goesOnName(token - 1, reader) else { return nil }
    var end = token
    while end < reader.count, !covered[end], isTownWord(end, reader) || joinsTown(end, from: token, reader, covered) { end += 1 }
    return end > token && end - token <= Self.longestTown ? end : nil
  }

  /// "Brdo *pri* Kranju", "Frankfurt *am* Main".
  private func joinsTown(_ token: Int, from start: Int, _ reader: PassageReader, _ covered: [Bool]) -> Bool {
    token > start && token + 1 < reader.count && source.header.language == "en" && !reader.isCapitalised(token)
      && reader.isIn(.townJoiners, token) && isTownWord(token + 1, reader) && !covered[token + 1]
  }

  /// "the Protection of Witnesses *in* Cross-Border Proceedings": between capitals, "in" is part of a name where one is being told.
  private func goesOnName(_ link: Int, _ reader: PassageReader) -> Bool {
    guard reader.isIn(.placeLinks, link), reader.isCapitalised(link - 1), link > 1 else { return false }
    // Of one word, a town is likelier behind "Conference on Firearms in".
    return reader.isIn(.ofLinks, link - 2) || reader.isIn(.nameOpeners, link - 2) && reader.isCapitalised(link + 2)
  }

  private func isTownWord(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isCapitalised(token) && !reader.text.tokens[token].isAllCapitals && reader.head(at: token) == nil && !reader.isIn(.months, token)
      && !reader.isIn(.notNames, token) && !reader.isIn(.notPlaces, token) && !reader.isIn(.compass, token)
      && reader.end(of: .articles, at: token) == nil
      && reader.end(of: .memberHeads, at: token) == nil && !reader.isStance(reader.text.word(token)) && !isGerund(token, reader)
  }

  /// "Cooperation in *Preventing*": no town is called so.
  private func isGerund(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.text.word(token).utf8.suffix(3).elementsEqual("ing".utf8) && reader.isWord(token + 1)
  }

  /// "14 November 2022", "2-4 October 2024".
  private func isDay(_ reader: PassageReader, _ token: Int) -> Bool { TextDates.date(reader, at: token)?.date.precision == .day }

  private func isPlace(_ tokens: Range<Int>, _ reader: PassageReader, _ states: [Int: Int]) -> Bool {
    var next = tokens.upperBound
    var hasState = false
    if reader.isPunctuation(next, ","), let state = states[next + 1] {
      next = state
      hasState = true
    }
    if tokens.lowerBound == 0 {
      // "Borgo Sereno (*Avellino*), 2-4 October".
      if !hasState, reader.isPunctuation(next, "("), reader.isCapitalised(next + 1), reader.isPunctuation(next + 2, ")") { next += 3 }
      return reader.isPunctuation(next, ",") && isDay(reader, next + 1)
    }
    guard reader.isIn(.placeLinks, tokens.lowerBound - 1) else { return false }
    // "Traffic *in Opiates*".
    if tokens.lowerBound > 1, reader.isIn(.crimeActs, tokens.lowerBound - 2) { return false }
    if hasState { return true }
    // "was founded in Varna *on 14 November 2022*".
    if reader.isIn(.dateLinks, next), !reader.isIn(.ofLinks, next), isDay(reader, next + 1) { return true }
    return (max(0, tokens.lowerBound - Self.sight)..<tokens.lowerBound).contains { token in
      reader.isIn(.heldWords, token) || reader.head(at: token)?.noun.kind == .event
    }
  }
}
