import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts without a name of their own whose maker stands behind them: "the *report of UNODC on* maritime crime", "a *study published by INTERPOL* in May 2024",
/// "the *conclusions of the European Council of 27 June 2024*".
extension DocumentNamer {
  /// Where a noun for a text stands with a maker, and a day or what it is on, the text; `nil` else. A news item names many texts in passing. O(words of the text).
  mutating func addMadeText(at token: Int, _ place: Int, _ board: inout MentionBoard) -> Int? {
    let reader = readers[place]
    guard own.entity.role != .news, source.passages[place].kind != .cover, let end = reader.end(of: .madeTexts, at: token),
      !isCovered(token, place),
      let maker = maker(behind: end, reader, place)
    else { return nil }
    let phrase = Folding.key(reader.string(token..<end))
    var citing = Citing(head: token..<end, noun: HeadNoun(kind: .document, role: nil, inSmallLetters: true), phrase: phrase)
    (citing.start, citing.isMade) = (token, true)
    citing.parties = [entity(maker.bearer)]
    citing.end = behindBracket(maker.tokens.upperBound, reader)
    if let (date, day) = TextDates.first(reader, from: citing.end, reach: 2),
      (citing.end..<day.lowerBound).allSatisfy({ reader.isIn(.dateTies, $0) })
    {
      (citing.date, citing.day, citing.end) = (date, day, day.upperBound)
    }
    if let topic = topic(from: citing.end, reader).map({ undated($0, reader) }) { (citing.topic, citing.end) = (topic, topic.upperBound) }
    // "heard *a report* by X on Y": nobody says that it is written.
    let isKnown = token > 0 && reader.isIn(.definite, token - 1) && !reader.isIn(.indefinite, token - 1) || citing.date != nil
    guard isKnown, citing.date != nil || citing.topic != nil, board.isFree(citing.head), let text = cited(&citing, reader, place) else {
      return nil
    }
    remember(text: text, phrase)
    // "the report by X on *the Network*, which": what is named in the topic may be gone on about.
    if let topic = citing.topic, topic.contains(where: { isNamed($0, place) }) { citing.end = topic.lowerBound }
    board.add(Mention(tokens: token..<citing.end, entity: text, form: .citation), isOpen: true)
    board.close(citing.head)
    return citing.end
  }

  /// "the *declaration that the Ministers of X issued in Lima on 18 April 2023*": a relative clause that tells who made it, and when, tells it apart from the text
  /// that speaks. O(``longestMaking``).
  mutating func takeRelative(_ citing: inout Citing, from noun: Int, _ reader: PassageReader, _ place: Int) {
    let relative = reader.isPunctuation(noun, ",") ? noun + 1 : noun
    guard citing.parties.isEmpty, citing.date == nil, citing.start > 0, reader.isIn(.definite, citing.start - 1), relative < reader.count,
      !reader.isCapitalised(citing.head.lowerBound), reader.isIn(.relatives, relative)
    else { return }
    let reach = relative + 1..<min(reader.count, relative + Self.longestMaking)
    guard let verb = reach.first(where: { reader.isIn(.agreedWords, $0) }), verb > relative + 1,
      let (date, day) = TextDates.first(reader, from: verb + 1, reach: Self.longestMaking),
      !(relative..<day.lowerBound).contains(where: { reader.isPunctuation($0, ";") || reader.isPunctuation($0, ".") })
    else { return }
    for group in groups[place] where relative < group.tokens.lowerBound && group.tokens.upperBound <= verb {
      citing.parties += group.bearers.map { entity($0.span.bearer) }
    }
    if citing.parties.isEmpty, let maker = (relative + 1..<verb).compactMap({ span(at: $0, place) }).first, isMaker(maker.bearer) {
      citing.parties = [entity(maker.bearer)]
    }
    guard !citing.parties.isEmpty else { return }
    (citing.date, citing.isTold) = (date, true)
    let town = (verb + 1..<max(verb + 1, day.lowerBound)).compactMap { span(at: $0, place) }.first { kindAndRole($0.bearer).kind == .place }
    citing.place = town.map { reader.string($0.tokens) }
  }

  /// The most words of such a clause before its verb, and before its day.
  private static let longestMaking = 12

  private func isNamed(_ token: Int, _ place: Int) -> Bool {
    span(at: token, place).map { [.actor, .programme, .network, .instrument].contains(kindAndRole($0.bearer).kind) } ?? false
  }

  /// "UNODC *(UNODC)*": past the short form in brackets.
  private func behindBracket(_ end: Int, _ reader: PassageReader) -> Int {
    guard reader.isPunctuation(end, "(") else { return end }
    let close = (end + 1..<min(reader.count, end + Self.longestShortForm)).first { reader.isPunctuation($0, ")") }
    return close.map { $0 + 1 } ?? end
  }

  /// The most tokens of a short form in brackets.
  private static let longestShortForm = 6

  /// "on waste crime *of May 2024*": the topic without the day.
  private func undated(_ topic: Range<Int>, _ reader: PassageReader) -> Range<Int> {
    guard let (_, day) = TextDates.first(reader, from: topic.lowerBound, reach: topic.count), topic.contains(day.lowerBound - 1),
      reader.isIn(.dateTies, day.lowerBound - 1), day.lowerBound - 1 > topic.lowerBound + 1
    else { return topic }
    return topic.lowerBound..<day.lowerBound - 1
  }

  /// "the United Nations *Office on* Drugs and Crime": listed, unlike whoever holds an office.
  private func isOfficeWithName(_ bearer: NameSpan.Bearer) -> Bool {
    if case .entry = bearer { kindAndRole(bearer).role == .office } else { false }
  }

  /// "of *UNODC*", "published by *the Commission*": who made it. O(1).
  private func maker(behind noun: Int, _ reader: PassageReader, _ place: Int) -> NameSpan? {
    guard noun < reader.count else { return nil }
    var at = reader.end(of: .makings, at: noun)
    if at == nil, reader.isIn(.ofLinks, noun) || reader.isIn(.makerLinks, noun) { at = noun + 1 }
    guard let link = at else { return nil }
    let start = reader.end(of: .articles, at: link) ?? link
    guard let span = span(at: start, place), span.tokens.lowerBound == start, isMaker(span.bearer) || isOfficeWithName(span.bearer)
    else { return nil }
    return span
  }
}
