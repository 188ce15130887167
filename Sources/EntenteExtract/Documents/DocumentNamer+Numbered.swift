import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts that are known by a number or a day: "Security Council *resolution 2616 (2021)*", "*Directive (EU) 2024/1260*", "the *Memorandum of Understanding of 9
/// June 2014*".
extension DocumentNamer {
  mutating func addNumbered(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 0
    while token < reader.count {
      if let head = reader.end(of: .numberedTexts, at: token), let end = numberEnd(head, reader) {
        let start = makerStart(token, place)
        let name = reader.string(start..<end)
        if board.isFree(start..<end), !isOwnNumber(reader.string(token..<end)) {
          let entity = numbered(token..<head, start..<end, name, reader)
          board.add(Mention(tokens: start..<end, entity: entity, form: table.kind(entity) == .document ? .citation : .name), isOpen: true)
          board.close(token..<end)
          if reader.isIn(.laws, head - 1) { addMoreNumbers(place, token..<head, from: end, &board) }
        }
        token = end
      } else if let dated = dated(at: token, place), board.isFree(token..<dated.end) {
        let entity = table.add(.instrument, dated.role, named: reader.string(token..<dated.end))
        board.add(Mention(tokens: token..<dated.end, entity: entity, form: .name))
        token = dated.end
      } else {
        token += 1
      }
    }
  }

  /// Past "No. 10/17", "2616 (2021)", "(EU) 2024/1260", "2031/7/EC"; `joined` by a conjunction or a comma at the start to a number before it.
  func numberEnd(_ start: Int, _ reader: PassageReader, joined: Bool = false) -> Int? {
    var next = joined ? start + 1 : start
    if reader.isPunctuation(next, "("), reader.isPunctuation(next + 2, ")"), reader.text.tokens[next + 1].isAllCapitals { next += 3 }
    if next < reader.count, reader.isIn(.numberMarks, next) { next += 1 }
    if reader.isPunctuation(next, ".") || reader.isPunctuation(next, "°") { next += 1 }
    guard reader.isNumber(next) else { return nil }
    let isPlain = next == start
    let number = reader.text.word(next)
    // "decision 4 years ago", "resolution 2030" need more than a small number.
    guard !isPlain || number.utf8.count >= 3 else { return nil }
    next += 1
    while reader.isPunctuation(next, "/"), next + 1 < reader.count, reader.isNumber(next + 1) || reader.text.tokens[next + 1].isAllCapitals
    {
      next += 2
    }
    if reader.isPunctuation(next, "("), reader.isNumber(next + 1), reader.isPunctuation(next + 2, ")") { next += 3 }
    return next
  }

  /// Where the name of the body begins whose text it is: "*United Nations Security Council* resolution".
  private func makerStart(_ head: Int, _ place: Int) -> Int {
    let reader = readers[place]
    var start = head
    while start > 0, head - start < Self.longestMaker {
      if let span = span(at: start - 1, place) {
        guard kindAndRole(span.bearer).kind == .actor else { break }
        start = span.tokens.lowerBound
      } else if reader.isCapitalised(start - 1), reader.end(of: .articles, at: start - 1) == nil, !reader.isShoutedVerb(start - 1),
        !(reader.opensSentence(start - 1)
          && (reader.isStance(reader.text.word(start - 1)) || reader.end(of: .nameOpeners, at: start - 1) != nil))
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  private static let longestMaker = 8

  /// "No. prev. doc.: *AB/SEC/2031/31*": what the cover's fields refer to, by codes with letters. O(tokens of the cover).
  mutating func addCodes(_ previous: Set<String>, _ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    let codes = previous.filter { $0.utf8.first.map { !(0x30...0x39).contains($0) } ?? false }.sorted()
    guard !codes.isEmpty else { return }
    for token in 0..<reader.count {
      let end = (token + 1..<min(reader.count, token + Self.longestCode) + 1).first { codes.contains(reader.string(token..<$0)) }
      guard let end, case let code = reader.string(token..<end), board.isFree(token..<end) else { continue }
      let text = TextDescription(number: RegisterNumber.plain(code))
      let entity = table.add(Entity(id: Folding.slug(code), kind: .document, name: code), text: text)
      board.add(Mention(tokens: token..<end, entity: entity, form: .citation))
    }
  }

  /// The most tokens of such a code.
  private static let longestCode = 14

  private func isOwnNumber(_ name: String) -> Bool { Folding.key(own.title).contains(Folding.key(name)) }

  mutating func numbered(_ head: Range<Int>, _ tokens: Range<Int>, _ name: String, _ reader: PassageReader) -> EntityIndex {
    let bare = reader.string(head.lowerBound..<tokens.upperBound)
    let isLaw = reader.isIn(.laws, head.upperBound - 1)
    // "*Directives* 2031/7/EC and …".
    let single = Self.single(bare)
    if let known = table.find(bare) ?? table.find(name) ?? table.find(single) { return known }
    if single != bare, isLaw { return table.add(.instrument, .treaty, named: single) }
    let entity = table.add(isLaw ? .instrument : .document, isLaw ? .treaty : nil, named: name)
    table.note(bare, for: entity)
    return entity
  }

  /// "Directives 2031/7" as "Directive 2031/7".
  private static func single(_ name: String) -> String {
    guard let space = name.utf8.firstIndex(of: 0x20), name.utf8[..<space].last == UInt8(ascii: "s") else { return name }
    return String(name[..<name.utf8.index(before: space)]) + name[space...]
  }

  /// "Directives 2031/7/EC *and 2031/9/EC*": the numbers that share the noun.
  private mutating func addMoreNumbers(_ place: Int, _ head: Range<Int>, from end: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    let noun = Self.single(reader.string(head) + " ").utf8.dropLast()
    var next = end
    while next + 1 < reader.count, reader.isIn(.conjunctions, next) || reader.isPunctuation(next, ","), reader.isNumber(next + 1),
      let last = numberEnd(next, reader, joined: true), board.isFree(next + 1..<last)
    {
      let name = String(decoding: noun, as: UTF8.self) + " " + reader.string(next + 1..<last)
      board.add(Mention(tokens: next + 1..<last, entity: table.add(.instrument, .treaty, named: name), form: .name))
      next = last
    }
  }

  /// "the Memorandum of Understanding *of 9 June 2014*", "the Agreement *signed on* 3 May 2020": a noun without a name of its own, and its day.
  private func dated(at token: Int, _ place: Int) -> (end: Int, role: Role?)? {
    let reader = readers[place]
    guard reader.isCapitalised(token), let head = reader.head(at: token), head.noun.kind == .instrument, head.noun.role != .assessment,
      token > 0, reader.isIn(.definite, token - 1), span(at: token, place) == nil
    else { return nil }
    var next = head.end
    if next < reader.count, reader.isIn(.datingVerbs, next) { next += 1 }
    guard next < reader.count, reader.isIn(.dateLinks, next) else { return nil }
    if let found = TextDates.date(reader, at: next + 1) {
      return (found.tokens.upperBound, head.noun.role == .framework ? .treaty : head.noun.role)
    }
    let isYear = reader.isNumber(next + 1) && reader.text.word(next + 1).utf8.count == 4
    return isYear ? (next + 2, head.noun.role) : nil
  }
}
