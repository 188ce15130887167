import EntenteLexicon
import EntenteModel
import EntenteText

/// Services called by what they do and whose they are: "the *police of Cabo Verde*", "the *Dutch police*". Like other
/// bodies without a name of their own, they count where something happens with them.
extension DocumentNamer {
  mutating func addServices(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 0
    while token < reader.count {
      if let end = [reader.end(of: .services, at: token), reader.end(of: .jointStateServices, at: token)].compactMap({ $0 }).max(),
        let last = severalStates(after: end, token, place), case let start = leaders(before: token, reader), board.isFree(start..<last)
      {
        let entity = table.add(.actor, .group, named: reader.string(start..<last))
        common.insert(entity)
        board.add(Mention(tokens: start..<last, entity: entity, form: .common), isOpen: true)
        token = last
        continue
      }
      guard let end = reader.end(of: .services, at: token), !reader.isCapitalised(token), !isLed(token, reader), board.isFree(token..<end)
      else {
        token += 1
        continue
      }
      if let last = state(after: end, place), board.isFree(token..<last) {
        add(token..<last, &board, reader)
        token = last
      } else if let start = adjective(before: token, reader) ?? owner(before: token, place), board.isFree(start..<end) {
        add(start..<end, &board, reader)
        token = end
      } else {
        token = end
      }
    }
  }

  /// "the chiefs *of police* of Peru": people, not the service.
  private func isLed(_ token: Int, _ reader: PassageReader) -> Bool {
    (2...4).contains { back in
      guard token >= back, let end = reader.end(of: .officialHeads, at: token - back) else { return false }
      return end > token
    }
  }

  private mutating func add(_ tokens: Range<Int>, _ board: inout MentionBoard, _ reader: PassageReader) {
    let entity = table.add(.actor, .agency, named: reader.string(tokens))
    common.insert(entity)
    board.add(Mention(tokens: tokens, entity: entity, form: .common), isOpen: true)
  }

  /// "of X": past the state; where several follow, they act themselves, by their services.
  private func state(after end: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    guard reader.isIn(.ofLinks, end) else { return nil }
    var next = end + 1
    if next < reader.count, span(at: next, place) == nil, reader.end(of: .articles, at: next) == next + 1 { next += 1 }
    guard let span = span(at: next, place), span.tokens.lowerBound == next, kindAndRole(span.bearer).role == .state else { return nil }
    let last = span.tokens.upperBound
    var after = last
    if reader.isPunctuation(after, ",") { after += 1 }
    if after < reader.count, reader.isIn(.conjunctions, after) { after += 1 }
    if after > last, let other = self.span(at: after, place), kindAndRole(other.bearer).role == .state { return nil }
    return last
  }

  /// "the border agencies *of the five Central Asian States*", "the police forces *of the Member States of X*", "the customs services *of the region*": past
  /// those whose they are. O(groups).
  private func severalStates(after end: Int, _ token: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    guard reader.isIn(.ofLinks, end), reader.text.word(end - 1).utf8.last == 0x73 else { return nil }
    for group in groups[place] where (end + 1...end + 3).contains(group.tokens.lowerBound) {
      return group.sort == .members && !group.bearers.isEmpty ? group.tokens.upperBound : nil
    }
    var next = end + 1
    if next < reader.count, span(at: next, place) == nil, reader.end(of: .articles, at: next) == next + 1 { next += 1 }
    guard !reader.isCapitalised(token), let area = span(at: next, place), area.tokens.lowerBound == next else { return nil }
    return kindAndRole(area.bearer).role == .region ? area.tokens.upperBound : nil
  }

  /// "*the heads of* the border authorities of": those who lead the services are named by them. O(1).
  private func leaders(before token: Int, _ reader: PassageReader) -> Int {
    var of = token - 1
    if of > 0, reader.end(of: .articles, at: of) == token { of -= 1 }
    guard of > 0, reader.isIn(.ofLinks, of) else { return token }
    for start in stride(from: of - 1, through: max(0, of - 2), by: -1) where reader.end(of: .serviceHeads, at: start) == of { return start }
    return token
  }

  /// "*Kenya's* customs service": where the state begins whose service it is.
  private func owner(before token: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    var mark = token - 1
    while mark > 0, token - mark <= Self.mostBetween, reader.isWord(mark), !reader.isCapitalised(mark), !isPossessive(mark, reader),
      reader.end(of: .connectors, at: mark) == nil, reader.end(of: .articles, at: mark) == nil
    {
      mark -= 1
    }
    guard mark > 0, isPossessive(mark, reader), let state = span(at: mark - 1, place), state.tokens.upperBound == mark,
      kindAndRole(state.bearer).role == .state
    else { return nil }
    return state.tokens.lowerBound
  }

  private func isPossessive(_ token: Int, _ reader: PassageReader) -> Bool {
    ["'s", "’s", "'", "’"].contains(reader.string(token..<token + 1))
  }

  /// The most words between whose service it is and what it is.
  private static let mostBetween = 2

  /// Where a state's adjective begins that ends right before a token.
  private func adjective(before end: Int, _ reader: PassageReader) -> Int? {
    for start in stride(from: end - 1, through: max(0, end - 3), by: -1) where reader.isCapitalised(start) {
      var isAdjective = false
      reader.matches(at: start) { last, value in
        if case .adjective(let entry) = value, last == end, lexicon[entry].role == .state { isAdjective = true }
      }
      if isAdjective { return start }
    }
    return nil
  }
}
