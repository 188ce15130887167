import EntenteLexicon
import EntenteModel
import EntenteText

/// Groups become entities, one for each bearer.
extension DocumentNamer {
  mutating func addGroups(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    for group in groups[place] where !board.isClosed(group.tokens) && !isUnlistedPresidency(group) {
      let entities = group.bearers.isEmpty ? definiteGroup(group, place) : group.bearers.map { self.group(group, $0, place) }
      guard !entities.isEmpty else { continue }
      if !group.bearers.isEmpty {
        lastGroups[group.sort] = entities
        groupsNamed[group.sort, default: []].formUnion(entities)
      }
      for (bearer, entity) in zip(group.bearers.map(Optional.some) + (entities.count > group.bearers.count ? [nil] : []), entities) {
        var mention = Mention(tokens: group.tokens, entity: entity, form: group.bearers.isEmpty ? .definite : .group)
        mention.count = group.count
        mention.quoted = bearer.flatMap { quoted(group, $0, reader) }
        board.add(mention, isOpen: !group.bearers.isEmpty)
      }
      // An adjective names its region only as part of the group.
      for bearer in group.bearers where bearer.isAdjective || group.isRegion { board.close(bearer.span.tokens) }
    }
  }

  /// "the presidency of X": who holds it is told of X; only what the lists know as an office is named as one.
  private mutating func isUnlistedPresidency(_ group: GroupPhrase) -> Bool {
    guard group.sort == .presidency else { return false }
    return !group.bearers.contains { bearer in
      let body = entity(bearer.span.bearer)
      let names = ["\(shortName(body)) presidency", "Presidency of the \(table[body].entity.name)"]
      return names.contains { lexicon.find($0) != nil }
    }
  }

  /// The words for one of several bearers: from the head to it, or from it to the head.
  private func quoted(_ group: GroupPhrase, _ bearer: GroupPhrase.Bearer, _ reader: PassageReader) -> Range<Int>? {
    guard group.bearers.count > 1 else { return nil }
    let own = withShortForm(bearer.span.tokens, reader, bearer.span.bearer)
    if group.bearers[0].span.tokens.lowerBound == group.tokens.lowerBound { return bearer.span.tokens.lowerBound..<group.tokens.upperBound }
    return group.tokens.lowerBound..<min(own.upperBound, group.tokens.upperBound)
  }

  /// The entity of one bearer's group.
  private mutating func group(_ group: GroupPhrase, _ bearer: GroupPhrase.Bearer, _ place: Int) -> EntityIndex {
    let body = entity(bearer.span.bearer)
    if group.isRegion || (group.hasRegionNoun && kindAndRole(bearer.span.bearer).role == .region) { return body }
    let short = bearer.isAdjective ? adjective(bearer, body) : shortName(body)
    let known: EntityIndex
    switch group.sort {
    case .leaders: known = table.add(.actor, .group, named: "\(short) leaders")
    case .members:
      let role = table.role(body)
      let noun =
        group.isPartners
        ? "partners"
        : bearer.isAdjective ? "countries" : role == .organisation || role == nil || isOfStates(group, place) ? "Member States" : "members"
      known = table.add(.actor, .group, named: "\(short) \(noun)")
    case .officials: known = table.add(.actor, .group, named: "\(short) \(noun(of: group, readers[place]))")
    case .presidency: known = presidency(body, short)
    case .ministers: known = ministers(group, bearer, body, short)
    }
    if table[known].bearers.isEmpty { table[known].bearers = [body] }
    return known
  }

  /// "the *Member States* of the Coastal Commission": a committee by its noun, but one that has states in it.
  private func isOfStates(_ group: GroupPhrase, _ place: Int) -> Bool {
    kindAndRole(group.bearers[0].span.bearer).role == .committee
      && group.tokens.contains { token in readers[place].end(of: .memberWords, at: token).map { $0 > token + 1 } ?? false }
  }

  /// "police chiefs", without whose they are.
  private func noun(of group: GroupPhrase, _ reader: PassageReader) -> String {
    let head = group.tokens.first { reader.end(of: .officialHeads, at: $0) != nil } ?? group.tokens.lowerBound
    let words = head..<(reader.end(of: .officialHeads, at: head) ?? group.tokens.upperBound)
    return words.map { reader.text.word($0) }.joined(separator: " ")
  }

  private func adjective(_ bearer: GroupPhrase.Bearer, _ body: EntityIndex) -> String {
    table[body].entry.flatMap { lexicon[$0].adjectives.first } ?? table[body].entity.name
  }

  private mutating func presidency(_ body: EntityIndex, _ short: String) -> EntityIndex {
    let name = "\(short) presidency"
    if let entry = lexicon.find(name) { return table.add(entry, of: lexicon) }
    let long = "Presidency of the \(table[body].entity.name)"
    if let entry = lexicon.find(long) { return table.add(entry, of: lexicon) }
    return table.add(.actor, .office, named: name)
  }

  private mutating func ministers(_ group: GroupPhrase, _ bearer: GroupPhrase.Bearer, _ body: EntityIndex, _ short: String) -> EntityIndex {
    let said = portfolios[bearer.span.bearer] ?? []
    let portfolio = group.portfolio ?? (said.count == 1 ? said.first : said.isEmpty ? nil : lastPortfolio)
    if let portfolio { lastPortfolio = portfolio }
    return table.add(.actor, .group, named: [short, portfolio, "ministers"].compactMap { $0 }.joined(separator: " "))
  }

  /// The one organisation of whose groups the document speaks; none where there are several.
  private mutating func onlyBody() -> EntityIndex? {
    if let own = ownBody() { return own }
    var bearers = groupBearers
    // Else the one organisation whose cover it is.
    if bearers.isEmpty {
      for (place, passage) in source.passages.enumerated() where passage.kind == .cover {
        for span in spans[place] where kindAndRole(span.bearer).role == .organisation { bearers.insert(span.bearer) }
      }
    }
    guard bearers.count == 1, let bearer = bearers.first else { return nil }
    return entity(bearer)
  }

  /// The one organisation or network whose text it is; of a council or committee "of X", that X.
  mutating func ownBody() -> EntityIndex? {
    guard own.parties.count == 1 else { return nil }
    let party = own.parties[0]
    let known = table[party].entity
    let names = [known.name] + known.aliases + (table[party].entry.map { lexicon[$0].aliases } ?? [])
    for name in names {
      for link in [" of the ", " of "] {
        guard let range = name.utf8Range(of: link), let entry = lexicon.find(name[range.upperBound...]),
          lexicon[entry].role == .organisation
        else { continue }
        return table.add(entry, of: lexicon)
      }
    }
    if known.kind == .network || known.role == .organisation { return party }
    for name in names { if let entry = organisation(thatBegins: name) { return table.add(entry, of: lexicon) } }
    return nil
  }

  /// "*Andean Union* Council of Ministers": the listed organisation whose name, in full or for short, another begins with. O(words).
  func organisation(thatBegins name: String) -> EntryIndex? {
    let words = name.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let start = words.prefix(count).joined(separator: " ")
      // "*Council* of the Lake Forum": a noun that somebody is called by elsewhere is no name in front.
      guard lexicon.words.heads[Folding.key(start)] == nil else { continue }
      if let entry = lexicon.find(start), lexicon[entry].role == .organisation { return entry }
    }
    return nil
  }

  /// "the *participating States*", "the *Partner States*": its members by the name that the text has for them, which is as good as "Member States".
  private mutating func members(of body: EntityIndex, _ words: String) -> EntityIndex {
    let short = shortName(body)
    let plain = "\(short) Member States"
    let isOwnTerm = words.hasSuffix(" States") && !Folding.key(words).utf8.starts(with: "member".utf8)
    let known =
      isOwnTerm ? table.add(.actor, .group, named: "\(short) \(words)", aliases: [plain]) : table.add(.actor, .group, named: plain)
    if table[known].bearers.isEmpty { table[known].bearers = [body] }
    return known
  }

  /// Whether all members of the body are meant: not "*its* member states", "*those littoral* States".
  private func isWhole(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0, reader.isWord(before) else { return true }
    if reader.isIn(.possessives, before) || reader.isIn(.someOfMany, before) || reader.number(at: before) != nil { return false }
    return tokens.count > 1 || reader.end(of: .articles, at: before) != nil || reader.end(of: .connectors, at: before) != nil
      || reader.isCapitalised(before) || reader.isStance(reader.text.word(before))
  }

  /// Whose members the members of a text's body are: those of the union that it is an institution of, where the lexicon says so (`within:`).
  private mutating func union(of body: EntityIndex) -> EntityIndex {
    guard table.kind(body) == .actor, let wider = lexicon.within(table.id(body)).first, let entry = lexicon.find(id: wider),
      lexicon[entry].kind == .actor
    else { return body }
    return table.add(entry, of: lexicon)
  }

  /// "States *in the region*": not all of whatever organisation it is, but those of the region that was named. O(1).
  private func isOfRegion(behind end: Int, _ reader: PassageReader) -> Bool {
    guard reader.isIn(.placeLinks, end) else { return false }
    let noun = reader.end(of: .articles, at: end + 1) ?? end + 1
    return noun > end + 1 && noun < reader.count && !reader.isCapitalised(noun) && reader.isIn(.regionNouns, noun)
  }

  /// "At the BIMSTEC Summit *the Leaders*": of the one organisation of states that the passage has named so far. O(names).
  private mutating func ledBody(before token: Int, _ place: Int) -> EntityIndex? {
    let bodies = Set(
      spansBefore(token, place, Self.mostLed).filter { kindAndRole($0.bearer).role == .organisation }.map(\.bearer))
    guard bodies.count == 1, let body = bodies.first else { return nil }
    return entity(body)
  }

  /// "many *non-EU* partner states", "other states": none of the members, or not all. O(1).
  private func areOthers(_ members: Range<Int>, _ reader: PassageReader) -> Bool {
    guard !reader.isCapitalised(members.lowerBound) else { return false }
    return (1...Self.mostQualifiers).contains { back in
      let token = members.lowerBound - back
      return token >= 0 && reader.isIn(.othersThanMembers, token)
    }
  }

  /// How many words before "member states" may say that these are others: three of "non-EU".
  private static let mostQualifiers = 3

  /// How many names before "the Leaders" are looked at.
  private static let mostLed = 8

  /// "the Ministers": the groups last named by such a word, in capitals, where nothing else could be meant; in news also in small letters, where no other
  /// ministers have been named.
  private mutating func definiteGroup(_ group: GroupPhrase, _ place: Int) -> [EntityIndex] {
    let reader = readers[place]
    if group.sort == .members, isOfRegion(behind: group.tokens.upperBound, reader) {
      let regional = (groupsNamed[.members] ?? []).filter { table[$0].bearers.contains { table.role($0) == .region } }
      return regional.count == 1 ? Array(regional) : []
    }
    if group.sort == .members, group.count == nil, reader.end(of: .memberWords, at: group.tokens.lowerBound) == group.tokens.upperBound,
      reader.isCapitalised(group.tokens.lowerBound) || group.tokens.count > 1, isWhole(group.tokens, reader),
      !areOthers(group.tokens, reader), let own = onlyBody()
    {
      return [members(of: union(of: own), reader.string(group.tokens))]
    }
    // "the States *of the region*": it says itself whose.
    if reader.isIn(.ofLinks, group.tokens.upperBound) { return [] }
    let isOnly = own.entity.role == .news && group.sort == .ministers && groupsNamed[.ministers]?.count == 1
    guard group.isDefinite || group.sort == .leaders, isOnly || reader.isCapitalised(group.tokens.lowerBound), group.portfolio == nil,
      group.count == nil
    else { return [] }
    if let last = lastGroups[group.sort], last.count == 1 { return last }
    if group.sort == .leaders, lastGroups[.leaders] == nil, group.isDefinite, let body = ledBody(before: group.tokens.lowerBound, place) {
      let known = table.add(.actor, .group, named: "\(shortName(body)) leaders")
      if table[known].bearers.isEmpty { table[known].bearers = [body] }
      return [known]
    }
    guard group.sort == .officials, lastGroups[.officials] == nil, let body = ownBody() else { return [] }
    let known = table.add(.actor, .group, named: "\(shortName(body)) \(noun(of: group, reader))")
    if table[known].bearers.isEmpty { table[known].bearers = [body] }
    return [known]
  }
}

extension String {
  /// The first place of a few bytes. O(length × few).
  func utf8Range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if utf8[start...].starts(with: part.utf8) {
        return start..<utf8.index(start, offsetBy: part.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
