import EntenteLexicon
import EntenteModel
import EntenteText

/// Names made from a body's name and a noun in small letters ("EMPACT operational action plans", "Latin American security cycle", "partnership
/// between Latin America and the European Union"), and phases of programmes.
extension DocumentNamer {
  mutating func addDerived(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    var token = 0
    while token < reader.count {
      guard let head = reader.head(at: token), head.noun.inSmallLetters, head.noun.kind != .document, head.phrase != "presidency",
        !isOfState(token, reader),
        head.phrase != "presidencies",
        board.isFree(token..<head.end), !isCovered(token, place)
      else {
        token += 1
        continue
      }
      addDerived(place, token..<head.end, head.noun, &board)
      token = head.end
    }
    addPairs(place, &board)
  }

  func isCovered(_ token: Int, _ place: Int) -> Bool { span(at: token, place) != nil }

  /// The place of the first name that does not end before a token. O(log names).
  func firstSpan(endingBehind token: Int, _ place: Int) -> Int {
    let spans = spans[place]
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The name that covers a token. O(log names).
  func span(at token: Int, _ place: Int) -> NameSpan? {
    let spans = spans[place]
    let low = firstSpan(endingBehind: token, place)
    return low < spans.count && spans[low].tokens.contains(token) ? spans[low] : nil
  }

  private mutating func addDerived(_ place: Int, _ head: Range<Int>, _ noun: HeadNoun, _ board: inout MentionBoard) {
    let reader = readers[place]
    // "strategic partnership", "bi-regional partnership": the partnership.
    let words = reader.string(reader.isIn(.partnershipNouns, head.upperBound - 1) ? head.upperBound - 1..<head.upperBound : head)
    var end = head.upperBound
    if let close = shortForm(after: end, reader) { end = close }
    let tokens: Range<Int>
    let name: String
    if let owner = owner(before: head.lowerBound, place) {
      // "EMPACT operational action plan *on firearms*": what it is on belongs to its name.
      let topic = end == head.upperBound && noun.kind == .instrument && noun.role == .plan ? self.topic(from: end, reader) : nil
      end = topic?.upperBound ?? end
      name = "\(owner.name) \(reader.string(owner.end..<(topic?.upperBound ?? head.upperBound)))"
      tokens = owner.start..<end
    } else if let pair = partners(after: end, place) {
      name = "\(pair.names.joined(separator: "-")) \(words)"
      tokens = leftModifiers(head.lowerBound, reader)..<pair.end
    } else if let owner = coordinator(after: end, place) {
      name = "\(owner.name) \(words)"
      tokens = head.lowerBound..<owner.end
    } else {
      return
    }
    guard !isTitle(name) else { return }
    var named = Self.plain(name)
    if head.count == 1, reader.isIn(.cycles, head.lowerBound) {
      // A cycle without years is no certain one.
      guard let term = term(after: head.upperBound, reader) else { return }
      named += " " + term
    }
    let entity = table.add(noun.kind, noun.role, named: named)
    board.add(Mention(tokens: tokens, entity: entity, form: .name), isOpen: true)
  }

  /// Capitals of a common noun do not part two names: "CLASI Operational Action Plans" is "CLASI operational action plans"; short forms are spelt out.
  private static func plain(_ name: String) -> String {
    name.utf8.suffix(4).elementsEqual("OAPs".utf8)
      ? String(decoding: name.utf8.dropLast(4), as: UTF8.self) + "operational action plans" : name
  }

  /// "(2026-2029)" or "2026-2029".
  private func term(after token: Int, _ reader: PassageReader) -> String? {
    let place = reader.isPunctuation(token, "(") ? token + 1 : token
    guard reader.isNumber(place), reader.text.tokens[place].range.count >= 9, reader.text.tokens[place].range.count <= 11 else {
      return nil
    }
    return reader.string(place..<(place + 1))
  }

  private func shortForm(after token: Int, _ reader: PassageReader) -> Int? {
    guard reader.isPunctuation(token, "("), token + 2 < reader.count, reader.isPunctuation(token + 2, ")") else { return nil }
    return token + 3
  }

  /// A body, a region's adjective or a pair of bodies in front, one or two words away at most.
  private mutating func owner(before head: Int, _ place: Int) -> (name: String, start: Int, end: Int)? {
    let reader = readers[place]
    for gap in 0...1 {
      let end = head - gap
      guard end > 0,
        gap == 0 || (reader.isWord(end) && reader.end(of: .connectors, at: end) == nil && reader.end(of: .articles, at: end) == nil)
      else { break }
      if let span = span(at: end - 1, place), span.tokens.upperBound == end, isOwner(span) {
        return (shortName(of: span.bearer), span.tokens.lowerBound, end)
      }
      if let pair = pair(at: end - 1, place) { return (pair.joined(separator: "-"), end - 1, end) }
      var found: Int?
      for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
        reader.matches(at: start) { last, value in if case .adjective = value, last == end, reader.isCapitalised(start) { found = start } }
      }
      if let found { return (reader.string(found..<end), found, end) }
    }
    return nil
  }

  private func isOwner(_ span: NameSpan) -> Bool {
    let (kind, role) = kindAndRole(span.bearer)
    return (kind == .actor && role != .group) || kind == .instrument || kind == .programme || kind == .network
  }

  /// Two bodies in one hyphenated word: "EU-CLASI".
  mutating func pair(at token: Int, _ place: Int) -> [String]? {
    guard token >= 0, let bearers = pairBearers(in: readers[place], at: token) else { return nil }
    var names: [String] = []
    for bearer in bearers { names.append(shortName(of: bearer)) }
    return names
  }

  func pairBearers(in reader: PassageReader, at token: Int) -> [NameSpan.Bearer]? { pairOfBodies(in: reader, at: token)?.bearers }

  /// The bodies of a pair, and the token behind it: the last may have a second word ("EU-Central Asia").
  func pairOfBodies(in reader: PassageReader, at token: Int) -> (bearers: [NameSpan.Bearer], end: Int)? {
    guard reader.isCapitalised(token) || reader.text.tokens[token].isAllCapitals else { return nil }
    let parts = reader.string(token..<(token + 1)).unicodeScalars.split { $0 == "-" || $0 == "–" || $0 == "‑" || $0 == "/" }.map {
      String(String.UnicodeScalarView($0))
    }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let bearers = parts.compactMap(bodyOfPair)
    if bearers.count == parts.count { return (bearers, token + 1) }
    guard bearers.count == parts.count - 1, reader.isCapitalised(token + 1), parts.dropLast().allSatisfy({ bodyOfPair($0) != nil }),
      let last = bodyOfPair("\(parts[parts.count - 1]) \(reader.string(token + 1..<token + 2))")
    else { return nil }
    return (bearers + [last], token + 2)
  }

  private func bodyOfPair(_ name: String) -> NameSpan.Bearer? {
    if let entity = learnt.find(Folding.key(name)) { return .entity(entity) }
    guard let entry = lexicon.find(name), lexicon[entry].kind == .actor, name.utf8.first.map({ $0 < 0x61 }) ?? false else { return nil }
    return .entry(entry)
  }

  /// "between X and Y" behind a head.
  private mutating func partners(after token: Int, _ place: Int) -> (names: [String], end: Int)? {
    let reader = readers[place]
    guard token < reader.count, reader.isIn(.betweenLinks, token) else { return nil }
    var next = token + 1
    var names: [String] = []
    var end = next
    while names.count < 3 {
      if next < reader.count, !isCovered(next, place), reader.end(of: .articles, at: next) != nil { next += 1 }
      guard let span = span(at: next, place), span.tokens.lowerBound == next, isOwner(span) else { break }
      names.append(shortName(of: span.bearer))
      end = withShortForm(span.tokens, reader, span.bearer).upperBound
      next = end
      guard next < reader.count, reader.isIn(.conjunctions, next) else { break }
      next += 1
    }
    return names.count >= 2 ? (names.sorted(by: Self.unionFirst), end) : nil
  }

  /// The order of a pair's names: as "EU-CLASI" has it wherever the European Union is one; else by the alphabet.
  static func unionFirst(_ a: String, _ b: String) -> Bool { a == "EU" ? b != "EU" : b == "EU" ? false : a < b }

  /// "under the coordination of X" behind a head.
  private mutating func coordinator(after token: Int, _ place: Int) -> (name: String, end: Int)? {
    let reader = readers[place]
    guard token + 3 < reader.count, reader.text.word(token) == "under" else { return nil }
    var next = token + 1
    while next < token + 5, next < reader.count, span(at: next, place) == nil { next += 1 }
    guard let span = span(at: next, place), isOwner(span), next > token + 2,
      reader.isIn(.ofLinks, next - 1) || reader.isIn(.articles, next - 1)
    else { return nil }
    return (shortName(of: span.bearer), span.tokens.upperBound)
  }

  private func leftModifiers(_ head: Int, _ reader: PassageReader) -> Int {
    var start = head
    while start > 0, head - start < 2, reader.isWord(start - 1),
      reader.end(of: .dissolving, at: start - 1) == start || reader.isIn(.bondQualifiers, start - 1)
    { start -= 1 }
    return start
  }
}

/// "EU-CLASI cooperation": what two bodies have together, under the name of both.
extension DocumentNamer {
  private mutating func addPairs(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for token in 0..<reader.count where board.isFree(token..<(token + 1)) && !isCovered(token, place) {
      guard let pair = pair(at: token, place), var end = pairOfBodies(in: reader, at: token)?.end else { continue }
      if end < reader.count, reader.isIn(.bondQualifiers, end) { end += 1 }
      guard end < reader.count, reader.isIn(.bonds, end), !reader.isCapitalised(end), board.isFree(token..<(end + 1)),
        !reader.isIn(.bondNouns, end + 1)
      else { continue }
      let isPartnership = reader.isIn(.partnershipNouns, end)
      let name = pair.joined(separator: "-") + (isPartnership ? " partnership" : " cooperation")
      board.add(Mention(tokens: token..<(end + 1), entity: table.add(.instrument, .framework, named: name), form: .name))
    }
  }
}

/// "second phase of the EL PAcCTO Programme": the phase, a node of its own.
extension DocumentNamer {
  mutating func addPhases(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for span in spans[place] where hasPhases(span, reader) { addNumbered(span, reader, &board) }
    for token in 0..<reader.count {
      guard let ordinal = reader.end(of: .ordinals, at: token), let noun = reader.end(of: .phaseNouns, at: ordinal) else { continue }
      let isOfWhich = noun + 1 < reader.count && reader.isIn(.ofLinks, noun) && reader.isIn(.relatives, noun + 1)
      guard noun < reader.count, reader.isIn(.ofLinks, noun), !isOfWhich else {
        addOwnedPhase(token..<noun, place, isOfWhich, &board)
        continue
      }
      var next = noun + 1
      if next < reader.count, !isCovered(next, place), reader.end(of: .articles, at: next) != nil { next += 1 }
      guard let span = span(at: next, place) ?? programmeMeant(at: next, place), board.isFree(token..<span.tokens.upperBound) else {
        continue
      }
      if [.strategy, .plan].contains(kindAndRole(span.bearer).role) {
        addPart(token..<span.tokens.upperBound, of: span, reader, &board)
        continue
      }
      guard kindAndRole(span.bearer).kind == .programme else { continue }
      let programme = entity(span.bearer)
      if let name = nameBefore(token, reader) {
        // "CORAZUL Plus, *the second stage of CORAZUL*": the phase has a name.
        let phase = table.add(.programme, .phase, named: reader.string(name))
        guard phase != programme else { continue }
        table[phase].bearers = [programme]
        var mention = Mention(tokens: name, entity: phase, form: .name)
        mention.whole = programme
        if board.isFree(name) { board.add(mention) } else { board.setWhole(programme, of: mention) }
        board.add(Mention(tokens: token..<span.tokens.upperBound, entity: phase, form: .definite), isOpen: true)
        continue
      }
      let short = phaseName(after: span.tokens.upperBound, reader)
      let phase = short.map { table.add(.programme, .phase, named: reader.string($0)) } ?? phase(reader.text.word(token), of: programme)
      guard phase != programme else { continue }
      table[phase].bearers = [programme]
      if let short { learnt.add(reader.string(short), phase) }
      let end = short.map { $0.upperBound + 1 } ?? span.tokens.upperBound
      var mention = Mention(tokens: token..<(board.isFree(token..<end) ? end : span.tokens.upperBound), entity: phase, form: .name)
      mention.whole = programme
      board.add(mention, isOpen: true)
    }
  }

  /// "the tenth phase of *the former*", "the seventh phase of *the latter*": of the two programmes that the passage has named last.
  private func programmeMeant(at token: Int, _ place: Int) -> NameSpan? {
    let reader = readers[place]
    guard token < reader.count, reader.isIn(.formerWords, token) || reader.isIn(.latterWords, token) else { return nil }
    var named: [NameSpan.Bearer] = []
    for span in spansBefore(token, place, Self.mostSpans) where kindAndRole(span.bearer).kind == .programme && named.last != span.bearer {
      named.append(span.bearer)
    }
    guard named.count >= 2 else { return nil }
    return NameSpan(tokens: token..<token + 1, bearer: named[named.count - (reader.isIn(.latterWords, token) ? 1 : 2)], form: .name)
  }

  /// "the third phase of the Lake Ports Project *(LPP III)*".
  private func phaseName(after end: Int, _ reader: PassageReader) -> Range<Int>? {
    guard reader.isPunctuation(end, "("),
      let close = (end + 1..<min(end + 6, reader.count)).first(where: { reader.isPunctuation($0, ")") }), close > end + 1,
      PhaseNumber.ends(reader, end + 1..<close), reader.text.tokens[end + 1].isAllCapitals || reader.hasInnerCapital(end + 1)
    else { return nil }
    return end + 1..<close
  }

  /// The capitalised words before a comma and an article.
  private func nameBefore(_ token: Int, _ reader: PassageReader) -> Range<Int>? {
    guard token > 2, reader.isIn(.articles, token - 1), reader.isPunctuation(token - 2, ",") else { return nil }
    let end = token - 2
    var start = end
    while start > 0, end - start < 5, reader.isCapitalised(start - 1) || reader.isNumber(start - 1),
      reader.end(of: .articles, at: start - 1) == nil
    {
      start -= 1
    }
    return start < end && reader.isCapitalised(start) ? start..<end : nil
  }

  /// "the Programme, *whose tenth phase*", "the Programme, *the tenth phase* of which", "*its second phase*, Customs Bridge II": a phase of what was named before it in the sentence.
  private mutating func addOwnedPhase(_ tokens: Range<Int>, _ place: Int, _ isOfWhich: Bool, _ board: inout MentionBoard) {
    let reader = readers[place]
    guard tokens.lowerBound > 0, isOfWhich || reader.isIn(.possessives, tokens.lowerBound - 1), board.isFree(tokens),
      let owner = lastProgramme(before: tokens.lowerBound, place)
    else { return }
    var programme = entity(owner)
    var named = tokens
    var phase: EntityIndex?
    var next = tokens.upperBound
    if reader.isPunctuation(next, ",") { next += 1 }
    var end = next
    while end < reader.count, end - next < 5, reader.isCapitalised(end) || end > next && reader.isNumber(end) { end += 1 }
    if next > tokens.upperBound, let known = table.find(reader.string(next..<end)), table.role(known) == .phase,
      let whole = table[known].bearers.first
    {
      // "X, funded by the Y Fund; *its second phase, X II*": the number says which one's.
      (phase, programme) = (known, whole)
    } else if next > tokens.upperBound, end > next, board.isFree(next..<end) {
      phase = table.add(.programme, .phase, named: reader.string(next..<end))
      named = next..<end
      // "funded by the Y Fund: its second phase, *Customs Bridge II*": what the number counts is none of Y's.
      if PhaseNumber.ends(reader, named), named.count > 1, case let base = reader.string(next..<end - 1), !isNamed(programme, base) {
        programme = table.add(.programme, nil, named: base)
      }
    }
    let known = phase ?? self.phase(reader.text.word(tokens.lowerBound), of: programme)
    guard known != programme else { return }
    table[known].bearers = [programme]
    var mention = Mention(tokens: named, entity: known, form: .name)
    mention.whole = programme
    board.add(mention)
  }

  private func isNamed(_ programme: EntityIndex, _ words: String) -> Bool {
    ([table[programme].entity.name] + table[programme].entity.aliases).contains {
      Folding.key($0).utf8.elementsEqual(Folding.key(words).utf8)
    }
  }

  /// How many names before "its second phase" are looked at.
  private static let mostSpans = 12

  /// The programme named last before a token, not further than a sentence.
  private func lastProgramme(before token: Int, _ place: Int) -> NameSpan.Bearer? {
    let found = spansBefore(token, place, Self.mostSpans).last { kindAndRole($0.bearer).kind == .programme }
    return found.flatMap { token - $0.tokens.upperBound <= 40 && kindAndRole($0.bearer).role != .phase ? $0.bearer : nil }
  }

  /// A programme; or a partnership by its capitals, which a number behind them tells to be one: "TOPCOP *II*".
  private func hasPhases(_ span: NameSpan, _ reader: PassageReader) -> Bool {
    let (kind, _) = kindAndRole(span.bearer)
    return kind == .programme
      || kind == .instrument && span.tokens.count == 1 && reader.text.tokens[span.tokens.lowerBound].isAllCapitals
        && PhaseNumber.isRoman(reader, span.tokens.upperBound)
  }

  /// "BOMCA 10", "EUROFRONT II", "SEACOP 2.0", "Clear Waters II": a name with a number.
  private mutating func addNumbered(_ span: NameSpan, _ reader: PassageReader, _ board: inout MentionBoard) {
    let number = span.tokens.upperBound
    guard span.tokens.count <= 4, number < reader.count, kindAndRole(span.bearer).role != .phase,
      reader.hasInnerCapital(number - 1) || PhaseNumber.isRoman(reader, number), board.isFree(span.tokens.lowerBound..<(number + 1))
    else { return }
    let word = reader.string(number..<(number + 1))
    let isPhase =
      PhaseNumber.isRoman(reader, number) || word == "I"
      || (reader.isNumber(number) && word.utf8.count <= 3 && word.utf8.allSatisfy { $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }
        && !reader.isWord(number + 1))
    guard isPhase || (reader.isNumber(number) && word.utf8.count <= 3 && isVerbNext(reader, number + 1)) else { return }
    let programme = entity(span.bearer)
    let phase = table.add(.programme, .phase, named: "\(table[programme].entity.name) \(word)")
    table[phase].bearers = [programme]
    board.add(Mention(tokens: span.tokens.lowerBound..<(number + 1), entity: phase, form: .name))
  }

  /// What follows is no noun that the number could count ("SEACOP 5 ports").
  private func isVerbNext(_ reader: PassageReader, _ token: Int) -> Bool {
    token >= reader.count || reader.end(of: .connectors, at: token) != nil
      || reader.isIn(.phaseVerbs, token)
  }

  private mutating func phase(_ ordinal: String, of programme: EntityIndex) -> EntityIndex {
    let name = table[programme].entity.name
    let numbers = [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "primera": 1, "segunda": 2, "tercera": 3, "primeira": 1, "terceira": 3,
    ]
    if let number = numbers[ordinal] {
      let roman = ["I", "II", "III", "IV", "V"][number - 1]
      for candidate in [
        "\(name) \(number).0", "\(name) \(roman)", "\(name) \(number)", "\(name) Phase \(number)", "\(name) Phase \(roman)",
      ] {
        if let entry = lexicon.find(candidate), lexicon[entry].role == .phase { return table.add(entry, of: lexicon) }
        if let known = table.find(candidate), table.role(known) == .phase { return known }
      }
    }
    return table.add(.programme, .phase, named: "\(ordinal) phase of \(name)")
  }
}
