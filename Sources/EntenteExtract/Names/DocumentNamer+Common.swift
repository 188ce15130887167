import EntenteLexicon
import EntenteModel
import EntenteText

/// Bodies without a name of their own that a text brings in by an indefinite article: "a *joint investigation team on online fraud*", "a *common drone
/// unit*"; or by a definite one, where it tells them apart: "the *liaison cell on drug control*". They are named by their noun, what stands before it and
/// what describes it; those with which nothing happens are forgotten again.
extension DocumentNamer {
  mutating func addCommon(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 1
    while token < reader.count {
      guard let head = commonHead(at: token, reader),
        let start = commonStart(before: token, reader, place) ?? toldApart(head, at: token, place)
      else {
        token += 1
        continue
      }
      let bare = placedEnd(from: head.end, place) ?? commonEnd(from: head.end, place)
      let end = areaEnd(from: bare, head.end, place)
      let told = end == head.end ? toldEnd(head, place) : nil
      // "an *annual* report on …": a report like any other is none.
      let isSaid =
        start < token || head.noun.role != .report && end > head.end || told != nil
        || head.end > token + 1 && isToldOf(head.end, place)
      if board.isFree(start..<end), isSaid, endsPhrase(end, reader),
        !isNamed(after: end, place)
      {
        let role = reader.isIn(.teams, head.end - 1) ? .taskForce : head.noun.role
        let entity = table.add(head.noun.kind, role, named: reader.string(start..<(start < token ? end : told ?? end)))
        if let told, start < token { table.note(reader.string(start..<told), for: entity) }
        if start < token { table.note(reader.string(start..<head.end), for: entity) }
        if bare < end, bare > head.end { table.note(reader.string(start..<bare), for: entity) }
        common.insert(entity)
        board.add(Mention(tokens: start..<end, entity: entity, form: .common), isOpen: true)
      }
      token = max(end, head.end)
    }
  }

  private func commonHead(at token: Int, _ reader: PassageReader) -> (end: Int, noun: HeadNoun, phrase: String)? {
    guard !reader.isCapitalised(token), let head = reader.head(at: token), reader.end(of: .commonBodies, at: token) == head.end else {
      return nil
    }
    return head
  }

  /// The most words between article and noun.
  private static let mostModifiers = 5

  /// The first word behind the article that is more than "new" or "future"; none behind a comma or "is", where something named is only described.
  private func commonStart(before head: Int, _ reader: PassageReader, _ place: Int) -> Int? {
    var start = head
    while start > 0, head - start <= Self.mostModifiers, reader.end(of: .indefinite, at: start - 1) != start {
      let isPart = reader.isWord(start - 1) || reader.isPunctuation(start - 1, "-") || reader.isPunctuation(start - 1, "–")
      guard isPart, reader.end(of: .connectors, at: start - 1) == nil, reader.end(of: .articles, at: start - 1) == nil else { return nil }
      start -= 1
    }
    guard start > 0, head - start <= Self.mostModifiers, reader.end(of: .indefinite, at: start - 1) == start else { return nil }
    let before = start - 2
    if before >= 0 {
      if reader.isPunctuation(before, "(") || reader.isIn(.copulas, before) { return nil }
      if reader.isPunctuation(before, ","), before > 0, !closesAside(before, reader),
        span(at: before - 1, place) != nil || reader.isPunctuation(before - 1, ")") || reader.head(at: before - 1) != nil
      {
        return nil
      }
      if reader.isIn(.comparisons, before) || reader.end(of: .callings, at: before) == start - 1 { return nil }
    }
    while start < head, reader.isIn(.passingQualifiers, start) { start += 1 }
    return start
  }

  /// "set up*, on the example of X,* a cell": the comma that ends what stands between a verb and its object.
  private func closesAside(_ comma: Int, _ reader: PassageReader) -> Bool {
    guard let open = (max(1, comma - Self.longestBetween)..<comma).last(where: { reader.isPunctuation($0, ",") }) else { return false }
    return reader.isIn(.makingVerbs, open - 1)
  }

  /// The most words of such an aside.
  private static let longestBetween = 12

  /// "a liaison cell *in Zamboanga* against …": past the town where it is.
  private func placedEnd(from end: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    guard reader.isIn(.placeLinks, end), let town = span(at: end + 1, place), town.tokens.lowerBound == end + 1,
      kindAndRole(town.bearer).kind == .place
    else { return nil }
    return town.tokens.upperBound
  }

  /// Past what describes the noun: "of maritime prosecutors", "on wildlife trafficking and illegal logging", up to a name of somebody who acts.
  func commonEnd(from end: Int, _ place: Int) -> Int {
    let reader = readers[place]
    guard end + 1 < reader.count, reader.isIn(.descriptionLinks, end) else {
      return end
    }
    var next = end + 1
    while next < reader.count, next - end < Self.longestDescription {
      if let span = span(at: next, place) {
        guard span.form == .crime || kindAndRole(span.bearer).role == .region && next > end + 1 else { break }
        next = span.tokens.upperBound
      } else if isArea(next, reader, from: end) {
        next += 1
      } else if reader.text.word(next) == "in", span(at: next + 1, place)?.form == .crime {
        next += 1
      } else if reader.isPunctuation(next, ","), span(at: next + 1, place)?.form == .crime, span(at: next - 1, place)?.form == .crime {
        next += 1
      } else if isYear(next, reader)
        || reader.isWord(next) && !reader.isCapitalised(next) && !reader.isIn(.phraseEnds, next) && !reader.isIn(.descriptionEnds, next)
      {
        next += 1
      } else {
        break
      }
    }
    while next > end, reader.end(of: .connectors, at: next - 1) != nil || reader.end(of: .articles, at: next - 1) != nil { next -= 1 }
    // "on the confiscation of assets *derived*".
    if next > end + 2, reader.text.word(next - 1).utf8.suffix(2).elementsEqual("ed".utf8), !reader.isCapitalised(next - 1) { next -= 1 }
    return next > end + 1 ? next : end
  }

  private static let longestDescription = 16

  /// "a cell for *the Caspian Sea*": capitals behind an article that no noun makes a body's name.
  private func isArea(_ token: Int, _ reader: PassageReader, from end: Int) -> Bool {
    guard token > end + 1, reader.isCapitalised(token), reader.head(at: token) == nil else { return false }
    var first = token
    while first > end + 1, reader.isCapitalised(first - 1) { first -= 1 }
    var last = token
    while last + 1 < reader.count, reader.isCapitalised(last + 1) { last += 1 }
    return last > first && reader.end(of: .articles, at: first - 1) == first && (first...last).allSatisfy { reader.head(at: $0) == nil }
      && reader.text.word(first - 2) == "for"
  }

  /// "a shared register, *the Harbour Register*", "a joint project called *Clear Seas*": it has a name after all.
  private func isNamed(after end: Int, _ place: Int) -> Bool {
    let reader = readers[place]
    var next = end
    let isDash = end > 0 && end < reader.count && reader.isMark(end) && reader.text.tokens[end - 1].end < reader.text.tokens[end].start
    if isDash || [",", "(", ":"].contains(where: { reader.isPunctuation(next, $0) }) { next += 1 }
    if next < reader.count, reader.end(of: .callings, at: next) != nil { return true }
    guard next > end, next < reader.count else { return false }
    if reader.end(of: .definite, at: next) == next + 1 { next += 1 }
    return next < reader.count && (reader.isCapitalised(next) || reader.text.tokens[next].isAllCapitals)
  }

  /// Whether a noun phrase can end here: what follows is no further noun ("a project *manager*").
  private func endsPhrase(_ end: Int, _ reader: PassageReader) -> Bool {
    guard end < reader.count, reader.isWord(end) else { return true }
    if reader.end(of: .connectors, at: end) != nil || reader.end(of: .phraseEnds, at: end) != nil || reader.isIn(.descriptionEnds, end) {
      return true
    }
    let word = reader.text.word(end)
    return word.utf8.suffix(2).elementsEqual("ed".utf8) || word.utf8.suffix(3).elementsEqual("ing".utf8)
  }
}
