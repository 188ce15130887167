import EntenteLexicon
import EntenteModel
import EntenteText

/// Organs called by a common noun and by whose they are: "ASEANAPOL and *its secretariat*", "the *project's steering committee*", "the *WAPIS steering
/// committee*", "the Group, whose *Secretariat*"; and "the *Secretariat*" in the terms of reference of one body.
extension DocumentNamer {
  /// The organ that a noun at a token names, with the words that say so. O(names of the passage).
  mutating func organ(at token: Int, _ named: ArraySlice<Mention>, next: Mention?, _ board: MentionBoard, _ place: Int) -> (
    entity: EntityIndex, quoted: Range<Int>
  )? {
    let reader = readers[place]
    guard let end = reader.end(of: .organs, at: token), board.isFree(token..<end),
      let (owner, start) = owner(ofOrgan: token, end, named, place) ?? next.flatMap({ completed(token..<end, by: $0, reader) })
    else { return nil }
    let owned = table[owner].entity
    guard owned.kind != .crimeArea, owned.kind != .document, owned.kind != .event, owned.kind != .place, owned.role != .state,
      owned.role != .region, owned.role != .group
    else { return nil }
    let role = reader.head(at: end - 1).flatMap { $0.end == end ? $0.noun.role : nil } ?? .committee
    return (organ(Folding.key(reader.string(token..<end)), of: owner, role), start..<end)
  }

  /// The entity: a name that the document uses for it anywhere, else the owner's name and the noun.
  mutating func organ(_ phrase: String, of owner: EntityIndex, _ role: Role) -> EntityIndex {
    let short = shortName(owner)
    let names = [
      "\(short) \(phrase)", "\(phrase) of \(short)", "\(phrase) of the \(short)", "\(phrase) of the \(table[owner].entity.name)",
    ]
    for name in names {
      if let known = table.find(name), table.kind(known) == .actor { return known }
    }
    for name in names {
      if let entry = lexicon.find(name), lexicon[entry].kind == .actor { return table.add(entry, of: lexicon) }
    }
    let organ = table.add(.actor, role, named: names[0])
    table.note(names[1], for: organ)
    if table[organ].bearers.isEmpty { table[organ].bearers = [owner] }
    return organ
  }

  private mutating func owner(ofOrgan token: Int, _ end: Int, _ named: ArraySlice<Mention>, _ place: Int) -> (
    owner: EntityIndex, start: Int
  )? {
    let reader = readers[place]
    guard token > 0 else { return nil }
    if let last = named.last, last.tokens.upperBound <= token {
      // "the WAPIS steering committee", "the Network's steering group".
      if last.tokens.upperBound == token { return (last.entity, last.tokens.lowerBound) }
      if isGenitive(last.tokens.upperBound..<token, reader) { return (last.entity, token) }
    }
    if reader.isIn(.possessives, token - 1) {
      // "UNODC acts *as its secretariat*", "will *provide its secretariat*": what a body is for another is no third one.
      if token > 1, reader.text.word(token - 2) == "as" || reader.isIn(.servingVerbs, token - 2) { return nil }
      // "X, *whose secretariat is hosted* by UNODC".
      if reader.isIn(.relatives, token - 1), end + 1 < reader.count, reader.isIn(.servingVerbs, end + 1) { return nil }
      return possessor(before: token - 1, named, reader).map { ($0, token - 1) }
    }
    if let owner = ofDefinite(end, reader) { return (owner, token) }
    if let owner = definiteGenitive(before: token, reader, named) { return owner }
    return topic(at: token, end, reader).map { ($0, token) }
  }

  /// How many words before "its" its sentence may begin.
  private static let furthestOwner = 120

  /// How many names before "its" are looked at.
  private static let mostBearers = 24

  func isGenitive(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    let words = tokens.map { reader.text.word($0) }
    return words == ["'s"] || words == ["’s"] || words == ["'", "s"] || words == ["’", "s"] || words == ["'"] || words == ["’"]
  }

  /// Whose "its" or "whose" is: the body named right before ("X *and its*", "X, *whose*"), else the only one that the sentence names before.
  func possessor(before token: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader) -> EntityIndex? {
    if reader.opensSentence(token) { return lastSubject(before: token, named, reader) }
    var opening = token
    while opening > max(0, token - Self.furthestOwner), !reader.opensSentence(opening) { opening -= 1 }
    let bearers = named.suffix(Self.mostBearers).filter { mention in
      let kind = table.kind(mention.entity)
      return mention.tokens.lowerBound >= opening && mention.tokens.upperBound <= token
        && [.actor, .network, .programme, .instrument].contains(kind)
    }
    guard let last = bearers.last, ![.state, .region, .group].contains(table.role(last.entity)) else { return nil }
    if let told = toldOf(before: token, bearers, reader) { return told }
    if token - last.tokens.upperBound <= 2 { return last.entity }
    return Set(bearers.map(\.entity)).count == 1 ? last.entity : nil
  }

  /// "*X* is a body of Y. Its Statute binds Z. *Its* Board …": what opens the sentence before, past those that are about something of its own.
  private func lastSubject(before token: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader) -> EntityIndex? {
    var start = token
    for _ in 0..<Self.mostOwnSentences {
      guard start > 0 else { return nil }
      let end = start
      start -= 1
      while start > max(0, token - Self.furthestOwner), !reader.opensSentence(start) || !reader.isWord(start) { start -= 1 }
      guard reader.opensSentence(start), start < end else { return nil }
      if reader.isIn(.possessives, start) { continue }
      let name = reader.end(of: .articles, at: start) ?? start
      guard let subject = named.last(where: { $0.tokens.lowerBound == name || $0.tokens.lowerBound == start }),
        [.actor, .network, .programme].contains(table.kind(subject.entity)),
        ![.state, .region, .group, .office].contains(table.role(subject.entity)),
        !reader.isPunctuation(subject.tokens.upperBound, ","),
        subject.tokens.upperBound >= reader.count || !reader.isIn(.conjunctions, subject.tokens.upperBound)
      else { return nil }
      return subject.entity
    }
    return nil
  }

  /// How many sentences about what is its own are passed over.
  private static let mostOwnSentences = 4

  /// "X, which grew out of Y *and whose* Board": what the relative clause before tells of.
  private func toldOf(before token: Int, _ bearers: [Mention], _ reader: PassageReader) -> EntityIndex? {
    guard token > 0, reader.isIn(.conjunctions, token - 1), reader.isIn(.relatives, token), let last = bearers.last,
      let relative = (max(0, token - Self.furthestOwner)..<last.tokens.lowerBound).last(where: { reader.isIn(.relatives, $0) })
    else { return nil }
    return bearers.last { $0.tokens.upperBound <= relative }?.entity
  }

  /// "the Secretariat *of the Network*": the noun stands for something named before.
  private func ofDefinite(_ end: Int, _ reader: PassageReader) -> EntityIndex? {
    guard end + 2 < reader.count, reader.isIn(.ofLinks, end), reader.isIn(.definite, end + 1), let head = reader.head(at: end + 2) else {
      return nil
    }
    return defines[head.phrase] ?? only(head.phrase)
  }

  /// "the *project's* steering committee".
  private func definiteGenitive(before token: Int, _ reader: PassageReader, _ named: ArraySlice<Mention>) -> (
    owner: EntityIndex, start: Int
  )? {
    for noun in stride(from: token - 2, through: max(1, token - 5), by: -1) {
      guard let head = reader.head(at: noun), isGenitive(head.end..<token, reader), reader.isIn(.definite, noun - 1) else { continue }
      let programmes = Set(
        named.suffix(Self.mostBearers).lazy.map(\.entity).filter { head.noun.kind == .programme && self.table.kind($0) == .programme })
      let owner =
        only(head.phrase)
        ?? (programmes.count == 1 ? programmes.first : programmes.isEmpty && head.noun.kind == .programme ? titleProgramme() : nil)
      return owner.map { ($0, noun) }
    }
    return nil
  }

  /// "the *steering group of LAPNET*": an organ of two words, whose name stands right behind it.
  private func completed(_ organ: Range<Int>, by name: Mention, _ reader: PassageReader) -> (owner: EntityIndex, start: Int)? {
    guard organ.count > 1, organ.lowerBound > 0, reader.isIn(.definite, organ.lowerBound - 1), organ.upperBound < reader.count,
      reader.isIn(.ofLinks, organ.upperBound), reader.head(at: organ.upperBound - 1)?.noun.role == .committee
    else { return nil }
    let start = reader.end(of: .articles, at: organ.upperBound + 1) ?? organ.upperBound + 1
    return name.tokens.lowerBound == start || name.tokens.lowerBound == organ.upperBound + 1 ? (name.entity, organ.lowerBound) : nil
  }

  private func only(_ phrase: String) -> EntityIndex? {
    guard let candidates = recent[phrase], candidates.count == 1 else { return nil }
    return candidates[0]
  }

  /// Whether a section is about it: "5. Secretariat".
  private func isHeading(_ words: String) -> Bool {
    headings.contains(Folding.key(words))
  }

  /// What short headings say, without their numbers. O(text).
  static func headingKeys(_ source: SourceDocument) -> Set<String> {
    var keys: Set<String> = []
    for passage in source.passages where passage.kind == .heading && passage.text.count <= longestHeading {
      let words = NameWords.of(passage.string(0..<passage.text.count)).drop { $0.utf8.allSatisfy { $0 < 0x61 } }
      keys.insert(Folding.key(words.joined(separator: " ")))
    }
    return keys
  }

  private static let longestHeading = 48

  /// "The Secretariat shall …" in the terms of reference of one body.
  private mutating func topic(at token: Int, _ end: Int, _ reader: PassageReader) -> EntityIndex? {
    guard
      own.entity.role == .procedure && own.parties.count == 1 || reader.isIn(.ownOffices, token)
        || reader.end(of: .ownOffices, at: token) == end,
      reader.isCapitalised(token), token > 0, reader.isIn(.definite, token - 1),
      recent[reader.head(at: token)?.phrase ?? ""] == nil || isHeading(reader.string(token..<end)),
      end >= reader.count || !reader.isIn(.ofLinks, end)
    else { return nil }
    return own.entity.role == .procedure && own.parties.count == 1 ? own.parties[0] : ownBody()
  }
}
