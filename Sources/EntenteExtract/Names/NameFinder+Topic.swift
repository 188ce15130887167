import EntenteLexicon
import EntenteModel
import EntenteText

/// What a body is on whose name goes on in small letters.
extension NameFinder {
  /// The most words of it.
  private static let longestTopic = 16

  /// "a *Task Force on high-risk networks in the Delta*": what a text brings in by an indefinite article is called by all that describes it, up to a verb,
  /// a comma, and whatever else is no part of a description. O(``longestTopic``).
  func pastTopic(_ edge: Int, from lower: Int, _ head: Int, _ noun: HeadNoun) -> Int {
    if [.instrument, .document, .programme].contains(noun.kind) { return pastSmallTitle(edge, from: lower, head, noun) }
    guard noun.role == .taskForce || noun.role == .committee, lower > 0 else { return edge }
    guard reader.end(of: .indefinite, at: lower - 1) == lower else { return pastKnownTopic(edge, from: lower) }
    guard edge + 1 < reader.count, reader.isIn(.topicLinks, edge), !reader.isCapitalised(edge + 1)
    else { return edge }
    var end = edge + 1
    while end < reader.count, end - edge <= Self.longestTopic, isTopic(end) { end += 1 }
    // "on the rules of *the Network*": cut before a name, it would be called by half of what it is on.
    if reader.isCapitalised(end) { return edge }
    while end > edge + 1,
      !reader.isWord(end - 1) || reader.end(of: .connectors, at: end - 1) != nil || reader.end(of: .articles, at: end - 1) != nil
        || isPastForm(end - 1)
    { end -= 1 }
    return end > edge + 1 ? end : edge
  }

  /// "Statement by *the Council of Heads of State of the Forum* on Drugs": what the text is on whose makers are named; "the Council *on* Drugs" is called so.
  func topic(ofTextBy lower: Int, _ rest: Range<Int>) -> Int? {
    guard let on = rest.dropFirst().first(where: { reader.isIn(.topicLinks, $0) }) else { return nil }
    var link = lower - 1
    if link > 0, reader.end(of: .articles, at: link) == lower { link -= 1 }
    guard link > 0, reader.isIn(.makerLinks, link) || reader.isIn(.ofLinks, link), let text = reader.head(at: link - 1), text.end == link,
      text.noun.kind == .document
    else { return nil }
    return on
  }

  /// "the *Working Group on police cooperation* set up by X": a known one whose noun takes two words, and what it is on a few small ones, up to a mark or to what
  /// made it. O(``longestKnownTopic``).
  private func pastKnownTopic(_ edge: Int, from lower: Int) -> Int {
    guard edge - lower > 1, reader.isIn(.definite, lower - 1), edge + 1 < reader.count, reader.text.word(edge) == "on",
      reader.isCapitalised(lower), reader.isCapitalised(edge - 1)
    else { return edge }
    var end = edge + 1
    while end < reader.count, end - edge <= Self.longestKnownTopic, isTopicWord(end) { end += 1 }
    while end > edge + 1, isPastForm(end - 1) { end -= 1 }
    let isClosed = end == reader.count || !reader.isWord(end) || reader.isIn(.conjunctions, end) || isPastForm(end) || isMaking(end)
    return end > edge + 1 && isClosed ? end : edge
  }

  /// The most small words of a topic behind a definite article.
  private static let longestKnownTopic = 4

  private func isTopicWord(_ token: Int) -> Bool {
    reader.isWord(token) && !reader.isCapitalised(token) && cover[token] < 0 && reader.end(of: .connectors, at: token) == nil
      && reader.end(of: .articles, at: token) == nil && !reader.isIn(.possessives, token) && !reader.isIn(.phraseEnds, token)
      && !reader.isIn(.descriptionEnds, token) && !reader.isIn(.openings, token) && !reader.isIn(.copulas, token) && !isMaking(token)
  }

  /// "*set* up by", "*met* in".
  private func isMaking(_ token: Int) -> Bool {
    reader.end(of: .foundingVerbs, at: token) != nil || reader.end(of: .heldWords, at: token) != nil
  }

  /// Small words, crimes and regions; "in" only before where it is.
  private func isTopic(_ token: Int) -> Bool {
    if cover[token] >= 0, listed[Int(cover[token])].form == .crime { return true }
    if reader.isCapitalised(token) { return isArea(token) }
    if reader.isIn(.placeLinks, token) {
      let next = reader.end(of: .articles, at: token + 1) ?? token + 1
      return next < reader.count && reader.isCapitalised(next) && isArea(next)
    }
    guard reader.isWord(token) || reader.isJoiner(token) else { return false }
    return !reader.isIn(.phraseEnds, token) && !reader.isIn(.descriptionEnds, token)
  }

  /// "on stolen cars *led*", "on floods *hosted* by", "on gangs *known* as": what tells of the body, no part of what it is on.
  func isPastForm(_ token: Int) -> Bool {
    reader.isIn(.definingWords, token) || !reader.isCapitalised(token) && reader.text.word(token).utf8.suffix(2).elementsEqual("ed".utf8)
  }
}
