import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts without a name of their own, cited by who made them, when, and on what: "the *Council conclusions of 8 March 2024 on* …", "*Communiqué
/// [LPC/COMM.12 (2031)]*", "replace *those of 3 May 2020*".
extension DocumentNamer {
  /// The most words of what a text is on; of a register's code.
  private static let longestTopic = 14
  private static let longestCode = 12

  /// Whether a body can have made the text that a noun behind its name speaks of.
  func isMaker(_ bearer: NameSpan.Bearer) -> Bool {
    let (kind, role) = kindAndRole(bearer)
    return kind == .actor && [.organisation, .committee, .agency].contains(role)
  }

  /// The code by which a register knows the text, with the brackets around it: letters, figures and strokes in one word, a year in brackets behind it.
  func registerCode(at token: Int, _ reader: PassageReader) -> (code: String, end: Int)? {
    let isBracketed = reader.isPunctuation(token, "[") || reader.isPunctuation(token, "(")
    let start = isBracketed ? token + 1 : token
    var end = start
    while end < reader.count, end - start < Self.longestCode,
      end == start || reader.text.tokens[end].start == reader.text.tokens[end - 1].end,
      reader.text.tokens[end].kind != .punctuation || reader.isMark(end) && !isClosing(end, reader)
    { end += 1 }
    while end > start, reader.text.tokens[end - 1].kind == .punctuation { end -= 1 }
    guard end > start else { return nil }
    if let past = numeral(behind: end, reader), isCode(reader.string(start..<end), isNumbered: true) {
      end = past
    } else if !isCode(reader.string(start..<end)) {
      return nil
    }
    guard isBracketed else { return (reader.string(start..<end), end) }
    return isClosing(end, reader) ? (reader.string(start..<end), end + 1) : nil
  }

  private func isClosing(_ token: Int, _ reader: PassageReader) -> Bool {
    ["]", ")", "(", ",", ";"].contains { reader.isPunctuation(token, $0) }
  }

  /// "COMM*.(XLV)*", "Dec.636 *(XXVIII)*", "1181 *(2023)*": past the number of the meeting or the year in brackets.
  private func numeral(behind end: Int, _ reader: PassageReader) -> Int? {
    let open = reader.isPunctuation(end, ".") ? end + 1 : end
    guard reader.isPunctuation(open, "("), reader.isPunctuation(open + 2, ")") else { return nil }
    let isRoman = reader.string(open + 1..<open + 2).utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
    return reader.isNumber(open + 1) || isRoman ? open + 3 : nil
  }

  private func isCode(_ text: String, isNumbered: Bool = false) -> Bool {
    let bytes = text.utf8
    return bytes.contains(UInt8(ascii: "/")) && (isNumbered || bytes.contains { $0 >= 0x30 && $0 <= 0x39 })
      && bytes.first.map { $0 >= 0x41 && $0 <= 0x5A } == true
  }

  /// What a text is on, behind its noun or its day.
  func topic(from link: Int, _ reader: PassageReader) -> Range<Int>? {
    guard link < reader.count, reader.isIn(.topicLinks, link) else { return nil }
    var end = link + 1
    while end < reader.count, end - link <= Self.longestTopic, reader.isWord(end) || reader.isJoiner(end), !endsTopic(end, reader) {
      end += 1
    }
    while end > link + 1,
      !reader.isWord(end - 1) || reader.end(of: .connectors, at: end - 1) != nil || reader.end(of: .articles, at: end - 1) != nil
    {
      end -= 1
    }
    return end > link + 1 ? link..<end : nil
  }

  /// "on illegal logging *and calls*", "*and the Strategy*", "*which*": what follows a topic.
  private func endsTopic(_ token: Int, _ reader: PassageReader) -> Bool {
    if reader.isIn(.conjunctions, token) {
      return token + 1 >= reader.count || reader.isStance(reader.text.word(token + 1)) || reader.end(of: .articles, at: token + 1) != nil
    }
    return reader.isIn(.relatives, token) || reader.isIn(.copulas, token) || reader.isIn(.promises, token)
      || reader.isIn(.datingVerbs, token)
  }

  /// "*its* conclusions of 3 May": those of the one body that speaks in the document, where its sentence has named nobody else.
  func isSpeakersOwn(_ start: Int, _ place: Int) -> Bool {
    let reader = readers[place]
    guard own.parties.count == 1, start > 0, reader.isIn(.possessives, start - 1) else { return false }
    var opening = start - 1
    while opening > 0, !reader.opensSentence(opening) {
      if let span = span(at: opening, place), kindAndRole(span.bearer).kind == .actor { return false }
      opening -= 1
    }
    return true
  }

  /// The name of a text that has none: by its code, else by its maker, its noun and its day or topic.
  func madeName(_ citing: Citing, by makers: [EntityIndex], _ reader: PassageReader) -> String? {
    let noun = reader.string(citing.head)
    let maker = makers.map { shortName($0) + " " }.joined()
    if let code = citing.code { return "\(maker)\(Self.capitalised(citing.phrase)) \(code)" }
    guard citing.isMade && makers.count <= 1 || makers.isEmpty && citing.foundName == nil && citing.date?.precision == .day else {
      return nil
    }
    if let day = citing.day { return "\(maker)\(noun) of \(reader.string(day))" }
    guard citing.date == nil, let topic = citing.topic else { return nil }
    return "\(maker)\(noun) \(reader.string(topic))"
  }

  /// "These Terms of Reference replace *those of 14 May 2014*": another text of the sort named last before it in the sentence. O(tokens).
  mutating func addFormerTexts(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 1..<max(1, reader.count) where reader.isIn(.sameKind, token) && reader.isIn(.dateLinks, token + 1) {
      guard let (date, day) = TextDates.date(reader, at: token + 2), date.precision == .day, board.isFree(token..<day.upperBound),
        let last = board.mentions.last(where: { $0.tokens.upperBound <= token && table.kind($0.entity) == .document }),
        !(last.tokens.upperBound..<token).contains(where: { reader.opensSentence($0) }), var text = table[last.entity].text,
        let sort = text.sort, text.date.map({ !$0.covers(date) }) ?? true
      else { continue }
      text.date = date
      text.number = nil
      let makers = table.indices.filter { text.parties.contains(table.id($0)) }.map { shortName($0) }.joined(separator: "-")
      let name = (makers.isEmpty ? "" : makers + " ") + "\(Self.capitalised(sort)) of \(reader.string(day))"
      let role = table.role(last.entity)
      let former = table.add(Entity(id: Folding.slug(name), kind: .document, role: role, name: name), text: text)
      var mention = Mention(tokens: token..<day.upperBound, entity: former, form: .citation)
      mention.quoted = mention.tokens
      board.add(mention)
    }
  }
}
