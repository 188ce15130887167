import EntenteLexicon
import EntenteModel
import EntenteText

/// Kinds of crime in all their wordings: listed ones with their modifiers, trades made from acts and goods, and coordinations that share a head.
struct Crimes {
  let reader: PassageReader
  let index: NameIndex

  /// Adds what is found to the listed spans, which it may widen; ``trades()`` where they are not known. O(tokens).
  func add(to spans: [NameSpan], trades known: [NameSpan]? = nil) -> [NameSpan] {
    let trades = known ?? trades()
    var tradeAt = [Int32](repeating: -1, count: reader.count)
    for (place, trade) in trades.enumerated() { for token in trade.tokens { tradeAt[token] = Int32(place) } }
    // A listed crime gives way to a trade that is no shorter; a trade gives way to every other name.
    var result = spans.filter { span in
      span.form != .crime || !span.tokens.contains { tradeAt[$0] >= 0 && trades[Int(tradeAt[$0])].tokens.count >= span.tokens.count }
    }
    var isTaken = [Bool](repeating: false, count: reader.count)
    for span in result { for token in span.tokens { isTaken[token] = true } }
    for trade in trades where !trade.tokens.contains(where: { isTaken[$0] }) {
      result.append(trade)
      for token in trade.tokens { isTaken[token] = true }
    }
    for span in result where span.form == .crime {
      for shared in sharedHeads(span) where !isTaken[shared.tokens.lowerBound] {
        result.append(shared)
        isTaken[shared.tokens.lowerBound] = true
      }
    }
    return result.map(widened).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

/// "illicit trafficking and financing of drugs", "drug production, transportation, trafficking and distribution".
extension Crimes {
  func trades() -> [NameSpan] {
    var spans: [NameSpan] = []
    var token = 0
    while token < reader.count {
      if !reader.hasListed(token) {
        token += 1
      } else if let found = actsOfGoods(at: token) ?? goodsActs(at: token) {
        spans += found
        token = max(token + 1, found[found.count - 1].tokens.upperBound)
      } else {
        token += 1
      }
    }
    return spans
  }

  private func modifiersEnd(_ start: Int) -> Int {
    var token = start
    while token < start + 4, let end = reader.end(of: .crimeModifiers, at: token) {
      token = end
      if reader.isPunctuation(token, ","), reader.end(of: .crimeModifiers, at: token + 1) != nil { token += 1 }
      if token < reader.count, isAnd(token), reader.end(of: .crimeModifiers, at: token + 1) != nil { token += 1 }
    }
    return token
  }

  private static let ands = ["and", "or", "y", "e", "o", "and/or", "&"].map { Array($0.utf8) }

  func isAnd(_ token: Int) -> Bool {
    guard token < reader.count else { return false }
    let word = reader.text.folded(token)
    return word.count <= 6 && Self.ands.contains { $0.elementsEqual(word) }
  }

  /// A run of acts: its end, and whether one of them is a trade by itself.
  private func acts(from start: Int, ofGoods: Bool = false) -> (end: Int, isTrade: Bool)? {
    var token = modifiersEnd(start)
    var isTrade = false
    var end: Int?
    var count = 0
    while token < reader.count, count < 8, count == 0 || !beginsCrime(token, ofGoods) {
      if let next = reader.end(of: .crimeActs, at: token) {
        isTrade = true
        // "drug *trafficking and smuggling of* migrants": the second act has goods of its own.
        end = ofGoods && next > token + 1 && holdsGoods(next) ? token + 1 : next
      } else if let next = reader.end(of: .crimeSideActs, at: token) {
        end = next
      } else {
        break
      }
      count += 1
      token = end ?? token
      if reader.isPunctuation(token, ",") { token += 1 }
      if isAnd(token) { token += 1 }
      token = modifiersEnd(token)
    }
    return end.map { ($0, isTrade) }
  }

  /// "… *of migrants*".
  private func holdsGoods(_ link: Int) -> Bool {
    guard link + 1 < reader.count, ["of", "in"].contains(reader.text.word(link)) else { return false }
    return goods(at: reader.end(of: .articles, at: link + 1) ?? link + 1) != nil
  }

  /// "drug trafficking, *trafficking in persons*", "…, *smuggling of migrants*": an act with goods of its own begins the next crime of a list.
  /// And so it does behind "and", where the first has its goods before it: "migrant smuggling and *trafficking in human beings*".
  private func beginsCrime(_ token: Int, _ ofGoods: Bool) -> Bool {
    guard let act = reader.end(of: .crimeActs, at: token) ?? reader.end(of: .crimeSideActs, at: token), act + 1 < reader.count,
      ["of", "in"].contains(reader.text.word(act))
    else { return false }
    return isPunctuatedBefore(token) || ofGoods && goods(at: reader.end(of: .articles, at: act + 1) ?? act + 1) != nil
  }

  /// Whether a comma stands right before: "trafficking *and* smuggling of drugs" shares its goods.
  private func isPunctuatedBefore(_ token: Int) -> Bool {
    guard token > 1 else { return false }
    return reader.isPunctuation(token - 1, ",") && !isGoodsShared(token)
  }

  /// Tokens of a list of acts that are looked back over.
  private static let longestActs = 16

  /// "the production, trafficking and smuggling of drugs": acts of one list, where the first has no goods before it.
  private func isGoodsShared(_ token: Int) -> Bool {
    var first = token
    while first > max(0, token - Self.longestActs), reader.isPunctuation(first - 1, ",") || isAnd(first - 1) || isActWord(first - 1) {
      first -= 1
    }
    guard first > 0 else { return true }
    var isGoods = false
    for start in max(0, first - 3)..<first {
      reader.matches(at: start) { end, value in if case .goods = value, end == first { isGoods = true } }
    }
    return !isGoods
  }

  private func isActWord(_ token: Int) -> Bool { reader.isIn(.crimeActs, token) || reader.isIn(.crimeSideActs, token) }

  private func goods(at token: Int) -> (end: Int, entry: EntryIndex)? {
    var found: (end: Int, entry: EntryIndex)?
    let start = modifiersEnd(token)
    reader.matches(at: token) { end, value in if case .goods(let entry) = value { found = (end, entry) } }
    if found == nil, start > token {
      reader.matches(at: start) { end, value in if case .goods(let entry) = value { found = (end, entry) } }
    }
    return found
  }

  private func actsOfGoods(at token: Int) -> [NameSpan]? {
    guard !endsListed(token), let acts = acts(from: token), acts.isTrade, acts.end < reader.count else { return nil }
    let link = reader.text.word(acts.end)
    guard link == "of" || link == "in" else { return nil }
    var next = acts.end + 1
    if next < reader.count, reader.isIn(.articles, next) { next += 1 }
    guard let first = goods(at: next) else { return nil }
    var spans = [NameSpan(tokens: token..<first.end, bearer: .entry(first.entry), form: .crime)]
    var after = first.end
    for _ in 0..<8 {
      var place = after
      if reader.isPunctuation(place, ",") { place += 1 }
      if isAnd(place) { place += 1 }
      guard place > after, let more = goods(at: place), !isAct(more.end) else { break }
      after = more.end
      if more.entry == first.entry, spans.count == 1 {
        spans[0].tokens = token..<more.end
      } else {
        spans.append(NameSpan(tokens: place..<more.end, bearer: .entry(more.entry), form: .crime))
      }
    }
    return spans
  }

  /// "people *smuggling*, and illicit trafficking of timber": the act of a crime that a list knows by two words has no share in the goods behind the next.
  private func endsListed(_ token: Int) -> Bool {
    guard token > 0, reader.end(of: .crimeActs, at: token) != nil, reader.isPunctuation(token + 1, ",") || isAnd(token + 1) else {
      return false
    }
    return index.lexicon.find(reader.text.word(token - 1) + " " + reader.text.word(token)).map {
      index.lexicon[$0].kind == .crimeArea
    } ?? false
  }

  private func isAct(_ token: Int) -> Bool {
    guard token < reader.count else { return false }
    let word = reader.text.word(token)
    // "ivory and rhinoceros horn *of which* they are the source".
    let isLink = (word == "of" || word == "in") && !(token + 1 < reader.count && reader.isIn(.relatives, token + 1))
    return reader.end(of: .crimeActs, at: token) != nil || isLink || reader.end(of: .crimeSideActs, at: token) != nil
  }

  /// "drug trafficking", "firearms and drug trafficking" gives both.
  private func goodsActs(at token: Int) -> [NameSpan]? {
    let start = modifiersEnd(token)
    guard let first = goods(at: start) ?? goods(at: token) else { return nil }
    if let acts = acts(from: first.end, ofGoods: true), acts.isTrade {
      return [NameSpan(tokens: token..<acts.end, bearer: .entry(first.entry), form: .crime)]
    }
    var spans = [NameSpan(tokens: token..<first.end, bearer: .entry(first.entry), form: .crime)]
    var after = first.end
    for _ in 0..<6 {
      var place = after
      if reader.isPunctuation(place, ",") { place += 1 }
      if isAnd(place) { place += 1 }
      guard place > after, let more = goods(at: place) else { return nil }
      if let acts = acts(from: more.end, ofGoods: true), acts.isTrade {
        return spans + [NameSpan(tokens: place..<acts.end, bearer: .entry(more.entry), form: .crime)]
      }
      spans.append(NameSpan(tokens: place..<more.end, bearer: .entry(more.entry), form: .crime))
      after = more.end
    }
    return nil
  }
}

/// "cyber, environmental and financial crimes" names three.
extension Crimes {
  /// The conjuncts before a crime of two words or more that become crimes with its last word.
  private func sharedHeads(_ span: NameSpan) -> [NameSpan] {
    let head = span.tokens.upperBound - 1
    guard span.tokens.count >= 2, reader.end(of: .crimeHeads, at: head) == head + 1 else { return [] }
    var found: [NameSpan] = []
    var token = span.tokens.lowerBound
    for _ in 0..<8 {
      var before = token - 1
      if before >= 0, isAnd(before) { before -= 1 }
      if before >= 0, reader.isPunctuation(before, ",") { before -= 1 }
      guard before >= 0, before < token - 1, let entry = completed(before, head) else { break }
      found.append(NameSpan(tokens: before..<(before + 1), bearer: .entry(entry), form: .crime))
      token = before
    }
    return found
  }

  private func completed(_ word: Int, _ head: Int) -> EntryIndex? {
    guard reader.isWord(word) else { return nil }
    let name = reader.text.word(word) + " " + reader.text.word(head)
    guard let entry = index.lexicon.find(name), index.lexicon[entry].kind == .crimeArea else { return nil }
    return entry
  }

  /// "transnational serious and organised crime": the modifiers in front belong to the mention.
  private func widened(_ span: NameSpan) -> NameSpan {
    guard span.form == .crime, span.tokens.count >= 2 else { return span }
    var start = span.tokens.lowerBound
    for _ in 0..<5 {
      var before = start - 1
      if before > 0, isAnd(before) || reader.isPunctuation(before, ",") { before -= 1 }
      if before > 0, reader.isPunctuation(before, ","), before < start - 1 { before -= 1 }
      guard before >= 0, before < start, reader.isIn(.crimeExtenders, before) else { break }
      start = before
    }
    var span = span
    span.tokens = start..<span.tokens.upperBound
    return span
  }
}
