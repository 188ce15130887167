import EntenteLexicon
import EntenteModel
import EntenteText

/// What a text sets up without a name of its own: "launch a network of law enforcement officers specialised in …", "agreed on an 18-month cycle of meetings".
/// It is named by its description, or by those who agree on it.
extension DocumentNamer {
  mutating func addFounded(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 2..<max(2, reader.count) {
      guard let head = reader.head(at: token), !reader.isCapitalised(token), board.isFree(token..<head.end),
        let article = founded(token, reader)
      else { continue }
      let isTurning = article > 0 && reader.isIn(.turningWords, article - 1)
      if let end = description(from: head.end, reader, toConnector: isTurning),
        head.noun.kind == .network || head.noun.role == .taskForce || head.noun.role == .committee
      {
        // "evolve *into* a network of experts" tells of one thing, however short it is called.
        guard end - token >= (isTurning ? 3 : 4) else { continue }
        // "a *regional* network of": what it is like belongs to the description, that it is new does not.
        var start = article + 1
        while start < token, reader.isIn(.passingQualifiers, start) { start += 1 }
        let tokens = board.isFree(start..<end) ? start..<end : token..<end
        let entity = table.add(head.noun.kind, head.noun.role, named: reader.string(tokens))
        table.note(reader.string(token..<end), for: entity)
        board.add(Mention(tokens: tokens, entity: entity, form: .name), isOpen: true)
      } else if head.noun.inSmallLetters, head.noun.kind == .instrument, !head.phrase.utf8.elementsEqual("partnership".utf8),
        head.phrase != "strategic partnership", let owners = owners(place, before: token)
      {
        let noun = head.phrase == "cycle of meetings" ? "meeting cycle" : head.phrase
        let entity = table.add(head.noun.kind, head.noun.role, named: "\(owners) \(noun)")
        board.add(Mention(tokens: article + 1..<head.end, entity: entity, form: .name))
      }
    }
  }

  /// The indefinite article of a noun that a founding verb governs, at most three words before it.
  private func founded(_ head: Int, _ reader: PassageReader) -> Int? {
    for article in stride(from: head - 1, through: max(1, head - 4), by: -1) {
      guard ["a", "an", "una", "un", "uma", "um"].contains(reader.text.word(article)) else { continue }
      for verb in max(0, article - 3)..<article where reader.isIn(.foundingVerbs, verb) { return article }
      return nil
    }
    return nil
  }

  /// The end of an "of …" or "on …" phrase that describes: "into a network of experts *and* invite …" goes on with another verb.
  private func description(from start: Int, _ reader: PassageReader, toConnector: Bool) -> Int? {
    guard start + 1 < reader.count, ["of", "on", "de", "sobre"].contains(reader.text.word(start)) else { return nil }
    var end = start + 1
    while end < reader.count, end - start < 14, reader.isWord(end), !reader.isIn(.phraseEnds, end),
      !toConnector || reader.end(of: .connectors, at: end) == nil
    { end += 1 }
    while end > start + 1, reader.end(of: .connectors, at: end - 1) != nil { end -= 1 }
    return end > start + 1 ? end : nil
  }

  /// Those who agree: the bodies of the groups named before in the passage, else the parties of the document.
  private mutating func owners(_ place: Int, before token: Int) -> String? {
    var bodies: [EntityIndex] = []
    for group in groups[place] where group.tokens.upperBound <= token {
      for bearer in group.bearers {
        let body = entity(bearer.span.bearer)
        if !bodies.contains(body) { bodies.append(body) }
      }
    }
    if bodies.count < 2 { bodies = own.parties }
    return bodies.count == 2 ? bodies.map { shortName($0) }.joined(separator: "-") : nil
  }
}
