import EntenteLexicon
import EntenteModel
import EntenteText

/// Bodies and plans without a name of their own behind a definite article: "the *liaison cell on drug control* which Iraq and Jordan established", "the
/// *working group chaired by Norway*". The article alone goes back to what was named before; what tells one apart stands behind the noun.
extension DocumentNamer {
  /// Where the words begin that name it: the first behind the article. O(``mostWordsBefore``).
  func toldApart(_ head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ place: Int) -> Int? {
    let reader = readers[place]
    // What the text has told of by that noun may be meant.
    guard recent[head.phrase]?.isEmpty ?? true, head.noun.role != .report else { return nil }
    var start = token
    while start > 0, token - start <= Self.mostWordsBefore, reader.end(of: .definite, at: start - 1) != start {
      guard reader.isWord(start - 1) || reader.isPunctuation(start - 1, "-"), !reader.isCapitalised(start - 1),
        reader.end(of: .connectors, at: start - 1) == nil, !reader.isIn(.ordinals, start - 1)
      else { return nil }
      start -= 1
    }
    guard start > 0, reader.text.word(start - 1) == "the", token - start <= Self.mostWordsBefore,
      !(start..<token).contains(where: { reader.isIn(.dissolving, $0) && !reader.isIn(.jointWords, $0) }),
      start < 2 || !reader.isPunctuation(start - 2, ",") && !reader.isPunctuation(start - 2, "(") && !reader.isIn(.copulas, start - 2),
      isOnSomething(head.end, place) || toldEnd(head, place) != nil || start < token && isToldOf(head.end, place)
    else { return nil }
    return start
  }

  /// The most words between the article and the noun.
  private static let mostWordsBefore = 4

  /// "the cell *on drug control*", "the plan *against illegal logging*": what it is for is said, and no name. O(1).
  private func isOnSomething(_ end: Int, _ place: Int) -> Bool {
    let reader = readers[place]
    guard end + 1 < reader.count, reader.isIn(.themeWords, end) else { return false }
    return span(at: end + 1, place).map { $0.form == .crime } ?? !reader.isCapitalised(end + 1)
  }

  /// "the joint investigation team *which Estonia and Latvia set up*": somebody named does something with it. O(1).
  func isToldOf(_ end: Int, _ place: Int) -> Bool {
    let reader = readers[place]
    guard end + 1 < reader.count, reader.isIn(.relatives, end) else { return false }
    let name = reader.end(of: .articles, at: end + 1) ?? end + 1
    return span(at: name, place).map { kindAndRole($0.bearer).kind == .actor } ?? false
  }

  /// "the working group *chaired by Norway*": the end of what tells a body apart by who leads or made it. O(1).
  func toldEnd(_ head: (end: Int, noun: HeadNoun, phrase: String), _ place: Int) -> Int? {
    let reader = readers[place]
    let end = head.end
    // "a consortium led by X", "a project run by X": told of X.
    guard head.noun.kind != .programme, head.noun.kind != .network, end + 2 < reader.count, reader.isWord(end),
      reader.isIn(.agents, end + 1),
      reader.text.word(end).hasSuffix("ed") || reader.isIn(.makingVerbs, end)
    else { return nil }
    let name = reader.isCapitalised(end + 2) ? end + 2 : reader.end(of: .articles, at: end + 2) ?? end + 2
    guard let maker = span(at: name, place), maker.tokens.lowerBound == name, kindAndRole(maker.bearer).kind == .actor else { return nil }
    return maker.tokens.upperBound
  }

  /// "a regional project on illicit arms trafficking *in South-East Europe*": where it is, behind what it is on. O(1).
  func areaEnd(from end: Int, _ head: Int, _ place: Int) -> Int {
    let reader = readers[place]
    guard end > head, end + 1 < reader.count, reader.isIn(.placeLinks, end) else { return end }
    let name = reader.isCapitalised(end + 1) ? end + 1 : reader.end(of: .articles, at: end + 1) ?? end + 1
    guard let area = span(at: name, place), area.tokens.lowerBound == name, kindAndRole(area.bearer).role == .region else { return end }
    return area.tokens.upperBound
  }

  /// "an action plan *for 2026-2028*".
  func isYear(_ token: Int, _ reader: PassageReader) -> Bool {
    guard reader.isNumber(token), reader.text.tokens[token].range.count >= 4 else { return false }
    return reader.text.word(token).utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }).allSatisfy {
      Int(String(decoding: $0, as: UTF8.self)).map { (1900...2100).contains($0) } ?? false
    }
  }

  /// "the *fourth phase of the Lake Drug Strategy*": a part of a strategy or a plan, which is adopted and carried out by itself.
  mutating func addPart(_ tokens: Range<Int>, of whole: NameSpan, _ reader: PassageReader, _ board: inout MentionBoard) {
    let part = table.add(.instrument, kindAndRole(whole.bearer).role, named: reader.string(tokens))
    let entity = entity(whole.bearer)
    guard part != entity else { return }
    table[part].bearers = [entity]
    var mention = Mention(tokens: tokens, entity: part, form: .name)
    mention.whole = entity
    board.add(mention, isOpen: true)
  }

  /// "The *Steering Committee* shall" in a text with a heading of that name, and of no one body: its own, which the heading brings in. O(1).
  mutating func headedOrgan(at token: Int, _ board: MentionBoard, _ reader: PassageReader) -> Mention? {
    guard let end = reader.end(of: .organs, at: token), end > token + 1, (token..<end).allSatisfy({ reader.isCapitalised($0) }),
      board.isFree(token..<end), token > 0, reader.isIn(.definite, token - 1), end >= reader.count || !reader.isIn(.ofLinks, end),
      headings.contains(Folding.key(reader.string(token..<end)))
    else { return nil }
    let role = reader.head(at: end - 1).flatMap { $0.end == end ? $0.noun.role : nil } ?? .committee
    return Mention(tokens: token..<end, entity: table.add(.actor, role, named: reader.string(token..<end)), form: .name)
  }
}

/// Offices that belong to somebody.
extension DocumentNamer {
  /// "under *Kenya's* chairmanship": the office of whom it names, and no body's.
  func isOfState(_ head: Int, _ reader: PassageReader) -> Bool {
    guard let noun = reader.head(at: head), noun.noun.role == .office, head > 0 else { return false }
    return reader.text.word(head - 1).utf8.last == UInt8(ascii: "s")
      && reader.string(head - 1..<head).utf8.contains { $0 == 0x27 || $0 == 0xE2 }
  }
}
