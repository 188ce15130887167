import EntenteLexicon
import EntenteModel
import EntenteText

/// Treaties and plans without a title, told apart by their day, their place or their makers: "the *memorandum of understanding of 2009*", "the *plan signed in
/// Tirana on 5 October 2018*", "the *convention on cybercrime adopted by the General Assembly*". With which nothing happens, they are forgotten again.
extension DocumentNamer {
  /// Adds them. O(tokens).
  mutating func addDatedTexts(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 1
    while token < reader.count {
      guard let head = reader.head(at: token), !reader.isCapitalised(token), isText(head.noun), let start = textStart(before: token, reader)
      else {
        token += 1
        continue
      }
      let described = max(head.end, commonEnd(from: head.end, place))
      let isOfDay = reader.isIn(.ofLinks, head.end)
      if let owner = statute(head, at: token, place) {
        if board.isFree(token..<head.end) {
          let entity = table.add(.instrument, .treaty, named: "\(head.phrase) of \(shortName(owner))")
          if table[entity].bearers.isEmpty { table[entity].bearers = [owner] }
          common.insert(entity)
          board.add(Mention(tokens: token..<head.end, entity: entity, form: .common))
        }
        token = head.end
        continue
      }
      let tail = isOfDay ? dayEnd(from: head.end + 1, reach: 1, reader) : told(from: described, place)
      let end = isOfDay ? tail ?? head.end : described
      if let tail, board.isFree(start..<end) {
        let entity = table.add(.instrument, head.noun.role, named: reader.string(start..<tail))
        if tail > end, end > head.end || start < token { table.note(reader.string(start..<end), for: entity) }
        common.insert(entity)
        board.add(Mention(tokens: start..<end, entity: entity, form: .common), isOpen: true)
      }
      token = max(end, head.end)
    }
  }

  /// "the *charter of X*", "the *statute of the X*": what a body rests on is one text of it.
  private mutating func statute(_ head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ place: Int) -> EntityIndex? {
    let reader = readers[place]
    guard head.noun.role == .treaty, reader.isIn(.statutes, token), reader.isIn(.definite, token - 1), reader.isIn(.ofLinks, head.end)
    else {
      return nil
    }
    let name = reader.end(of: .articles, at: head.end + 1) ?? head.end + 1
    guard let span = span(at: name, place), span.tokens.lowerBound == name, case let (kind, role) = kindAndRole(span.bearer),
      kind == .network || kind == .actor && [.organisation, .agency, .committee].contains(role)
    else { return nil }
    return entity(span.bearer)
  }

  private func isText(_ noun: HeadNoun) -> Bool {
    noun.kind == .instrument && [.treaty, .plan, .strategy].contains(noun.role) || noun.kind == .instrument && noun.role == .framework
  }

  /// The first word behind "the", at most three before the noun. O(1).
  private func textStart(before head: Int, _ reader: PassageReader) -> Int? {
    var start = head
    while start > 0, head - start <= Self.mostBeforeText, reader.end(of: .definite, at: start - 1) != start {
      guard reader.isWord(start - 1), !reader.isCapitalised(start - 1), reader.end(of: .connectors, at: start - 1) == nil else {
        return nil
      }
      start -= 1
    }
    return start > 0 && head - start <= Self.mostBeforeText && reader.text.word(start - 1) == "the" ? start : nil
  }

  private static let mostBeforeText = 3

  /// "*adopted by the General Assembly*", "*signed in Tirana on 5 October 2018*": the end of who made it, or of the day. O(``furthestDay``).
  private func told(from end: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    guard end + 2 < reader.count, reader.isIn(.agreedWords, end) || reader.isIn(.datingVerbs, end) else { return nil }
    if reader.isIn(.agents, end + 1) {
      let name = reader.isCapitalised(end + 2) ? end + 2 : reader.end(of: .articles, at: end + 2) ?? end + 2
      guard let maker = span(at: name, place), maker.tokens.lowerBound == name, kindAndRole(maker.bearer).kind == .actor else { return nil }
      return maker.tokens.upperBound
    }
    return dayEnd(from: end + 1, reach: Self.furthestDay, reader)
  }

  /// The most words between "signed" and the day: "in the margins of the summit in Tirana on".
  private static let furthestDay = 6

  /// Past a day or a year at a token or near it, with nothing but words between. O(reach).
  private func dayEnd(from start: Int, reach: Int, _ reader: PassageReader) -> Int? {
    for token in start..<max(start, min(reader.count, start + reach)) {
      if let date = TextDates.date(reader, at: token) { return date.tokens.upperBound }
      if isYear(token, reader) { return token + 1 }
      guard reader.isWord(token) else { return nil }
    }
    return nil
  }
}
