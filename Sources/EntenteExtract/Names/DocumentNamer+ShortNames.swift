import EntenteLexicon
import EntenteModel
import EntenteText

/// Short names that are common words: "the Council", "the Union", "the Presidency".
extension DocumentNamer {
  /// The listed bodies whose common short name counts in this document: those that it names in full anywhere, or whose name holds one that stands on
  /// the cover. In a text of another forum, "the Council" is that forum's. O(tokens).
  static func shortlyNamed(_ readers: [PassageReader], _ source: SourceDocument, _ lexicon: Lexicon) -> Set<EntryIndex> {
    let short = lexicon.indices.filter { entry in lexicon[entry].exactAliases.contains { lexicon.words.heads[Folding.key($0)] != nil } }
    guard !short.isEmpty else { return [] }
    var anywhere: Set<EntryIndex> = []
    var cover: Set<EntryIndex> = []
    var others: [(head: String, of: Set<String>)] = []
    let shorts = Set(short)
    for (place, reader) in readers.enumerated() {
      others += headsOfOthers(reader, shorts, lexicon)
      anywhere.formUnion(besideSister(reader, shorts, lexicon))
      for token in 0..<reader.count {
        reader.matches(at: token) { _, value in
          guard case .name(let entry, let spelling) = value, spelling != .exact else { return }
          anywhere.insert(entry)
          if source.passages[place].kind == .cover { cover.insert(entry) }
        }
      }
    }
    // Of the organisation whose text it is: "the Commission" of an ECOWAS text that names the ECOWAS Commission is no other's.
    let organisations = Set(cover.map { lexicon[$0].id })
    let rivals = Set(others.filter { !$0.of.isDisjoint(with: organisations) }.map(\.head))
    let family = family(of: cover, among: short, lexicon)
    let named = cover.flatMap { [lexicon[$0].name] + lexicon[$0].aliases }.filter { $0.utf8.contains(0x20) }
    return Set(
      short.filter { entry in
        anywhere.contains(entry) && !lexicon[entry].exactAliases.contains { rivals.contains(Folding.key($0)) } || family.contains(entry)
          || lexicon[entry].aliases.contains { alias in named.contains { alias.contains($0) } }
          || named.contains { lexicon[entry].name.contains($0) }
      })
  }
}

extension DocumentNamer {
  /// "the *Lake Union Commission*", which no common short name is listed for: the folded nouns that such bodies' names end in, with the organisations that they are of. O(tokens).
  private static func headsOfOthers(_ reader: PassageReader, _ shorts: Set<EntryIndex>, _ lexicon: Lexicon) -> [(
    head: String, of: Set<String>
  )] {
    var heads: [(head: String, of: Set<String>)] = []
    for token in 0..<reader.count where reader.hasListed(token) {
      var longest: (end: Int, entry: EntryIndex)?
      reader.matches(at: token) { end, value in
        guard case .name(let entry, let spelling) = value, spelling != .exact, end >= longest?.end ?? 0 else { return }
        longest = (end, entry)
      }
      guard let longest, lexicon[longest.entry].kind == .actor, !shorts.contains(longest.entry) else { continue }
      let last = longest.end - 1
      if last > token, reader.isCapitalised(last), let head = reader.head(at: last), head.end == longest.end {
        heads.append((Folding.key(head.phrase), Set(lexicon.within(lexicon[longest.entry].id))))
      }
      // A listed organisation in front of a noun: a name that the lists do not have.
      if lexicon[longest.entry].role == .organisation, longest.end < reader.count, reader.isCapitalised(longest.end),
        let head = reader.head(at: longest.end), head.noun.kind == .actor
      {
        heads.append((Folding.key(head.phrase), [lexicon[longest.entry].id]))
      }
    }
    return heads
  }

  /// "adopted by the European Parliament *and the Council*", "*the Council* and the European Parliament": bodies by their common short name that "and" joins to a
  /// body of the same organisation. O(tokens).
  private static func besideSister(_ reader: PassageReader, _ shorts: Set<EntryIndex>, _ lexicon: Lexicon) -> Set<EntryIndex> {
    var named: [(tokens: Range<Int>, entry: EntryIndex)] = []
    var called: [(tokens: Range<Int>, entry: EntryIndex)] = []
    for token in 0..<reader.count where reader.hasListed(token) {
      reader.matches(at: token) { end, value in
        guard case .name(let entry, let spelling) = value else { return }
        if spelling == .exact, shorts.contains(entry), reader.isCapitalised(token) {
          called.append((token..<end, entry))
        } else if spelling != .exact, lexicon[entry].kind == .actor {
          named.append((token..<end, entry))
        }
      }
    }
    guard !named.isEmpty, !called.isEmpty else { return [] }
    var startingAt: [Int: [EntryIndex]] = [:]
    var endingAt: [Int: [EntryIndex]] = [:]
    for name in named {
      startingAt[name.tokens.lowerBound, default: []].append(name.entry)
      endingAt[name.tokens.upperBound, default: []].append(name.entry)
    }
    func isJoined(_ link: Range<Int>) -> Bool {
      guard link.lowerBound >= 0, reader.isIn(.connectors, link.lowerBound), !reader.isIn(.ofLinks, link.lowerBound) else { return false }
      return link.count == 1 || reader.isIn(.definite, link.lowerBound + 1)
    }
    var found: Set<EntryIndex> = []
    for short in called {
      let whole = Set(lexicon.within(lexicon[short.entry].id))
      let before = (1...2).filter { isJoined(short.tokens.lowerBound - $0..<short.tokens.lowerBound) }
      let behind = (1...2).filter {
        short.tokens.upperBound + $0 < reader.count && isJoined(short.tokens.upperBound..<short.tokens.upperBound + $0)
      }
      let sisters =
        before.flatMap { endingAt[short.tokens.lowerBound - $0] ?? [] } + behind.flatMap { startingAt[short.tokens.upperBound + $0] ?? [] }
      if sisters.contains(where: { !whole.isDisjoint(with: lexicon.within(lexicon[$0].id)) }) { found.insert(short.entry) }
    }
    return found
  }

  /// Bodies of the organisation whose text the cover shows it to be: in one of the Council of the European Union, "the Commission" is the European
  /// Commission, where no other's could be meant. O(short names).
  private static func family(of cover: Set<EntryIndex>, among short: [EntryIndex], _ lexicon: Lexicon) -> Set<EntryIndex> {
    let organisations = cover.reduce(into: Set<String>()) { found, entry in
      found.insert(lexicon[entry].id)
      found.formUnion(lexicon.within(lexicon[entry].id))
    }
    let own = short.filter { !organisations.isDisjoint(with: lexicon.within(lexicon[$0].id)) }
    return Set(
      own.filter { entry in
        !own.contains { $0 != entry && !Set(lexicon[$0].exactAliases).isDisjoint(with: lexicon[entry].exactAliases) }
      })
  }
}

/// Bodies called by their head noun before what they are made of: "*Forum* Leaders", "*Community* ministers".
extension DocumentNamer {
  /// By head noun: the only body of the cover, else of the text, whose name ends in it. O(names).
  func bearersByHead() -> [String: NameSpan.Bearer] {
    var cover: [String: Set<NameSpan.Bearer>] = [:]
    var text: [String: Set<NameSpan.Bearer>] = [:]
    var seen: Set<NameSpan.Bearer> = []
    for (place, spans) in spans.enumerated() {
      let isCover = source.passages[place].kind == .cover
      for span in spans where isCover || seen.insert(span.bearer).inserted {
        guard let head = lastHead(of: span.bearer) else { continue }
        if isCover { cover[head, default: []].insert(span.bearer) }
        text[head, default: []].insert(span.bearer)
      }
    }
    return text.compactMapValues { all in all.count == 1 ? all.first : nil }
      .merging(cover.compactMapValues { all in all.count == 1 ? all.first : nil }) { $1 }
  }

  /// The head noun that the full name of an organisation or network ends in.
  private func lastHead(of bearer: NameSpan.Bearer) -> String? {
    let (kind, role) = kindAndRole(bearer)
    guard kind == .network || kind == .actor && (role == .organisation || role == .committee) else { return nil }
    let names: [String]
    switch bearer {
    case .entry(let entry): names = [lexicon[entry].name] + lexicon[entry].aliases
    case .entity(let entity): names = [table[entity].entity.name] + table[entity].entity.aliases
    }
    for name in names where name.utf8.contains(0x20) {
      if let last = NameWords.of(name).last, let noun = lexicon.words.heads[last], noun.kind == kind { return last }
    }
    return nil
  }

  /// "Central African Police Chiefs Committee (*CCPAC*)": capitals in brackets right behind a listed body are its short form in another language, where
  /// its letters give no other reading and no list knows them. O(names).
  mutating func learnForeignShorts(_ listed: [NameSpan], beside definitions: [Abbreviations.Definition], _ reader: PassageReader) {
    for span in listed where span.form == .name {
      let open = span.tokens.upperBound
      guard open + 2 < reader.count, reader.isPunctuation(open, "("), reader.isPunctuation(open + 2, ")"), reader.isWord(open + 1),
        reader.text.tokens[open + 1].isAllCapitals, reader.text.tokens[open + 1].range.count >= Self.shortestForeign,
        !definitions.contains(where: { $0.short.contains(open + 1) }), !reader.isIn(.notNames, open + 1)
      else { continue }
      let (kind, role) = kindAndRole(span.bearer)
      let short = reader.string(open + 1..<open + 2)
      guard kind == .actor || kind == .network || kind == .programme, role != .state, role != .region, role != .group,
        span.tokens.count > 2,
        lexicon.find(short) == nil, learnt.find(Folding.key(short)) == nil
      else { continue }
      let known = entity(span.bearer)
      learnt.add(short, known)
      table.note(short, for: known)
    }
  }

  /// The fewest letters of such a short form.
  private static let shortestForeign = 4
}

/// Names said again without their first words: "the Hatchery Guard Programme", later "the *Guard Programme*".
extension DocumentNamer {
  /// The fewest words of such a name.
  private static let fewestShortened = 2

  /// The one thing so far whose name ends in these words behind a definite article. O(names).
  func shortened(_ name: FoundName, _ reader: PassageReader) -> EntityIndex? {
    guard name.kind == .actor && name.role != .office && name.role != .group || name.kind == .programme || name.kind == .network,
      name.tokens.count >= Self.fewestShortened, name.head.upperBound == name.tokens.upperBound, name.tokens.lowerBound > 0,
      reader.isIn(.definite, name.tokens.lowerBound - 1)
    else { return nil }
    let ending = " " + Folding.key(reader.string(name.tokens))
    let longer = table.indices.filter { index in
      guard table[index].entry == nil, table.kind(index) == name.kind, table.role(index) == name.role else { return false }
      return ([table[index].entity.name] + table[index].entity.aliases).contains { long in
        let key = Folding.key(long)
        guard key.utf8.count > ending.utf8.count, key.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return false }
        // "Council of Ministers *of the* Coastal Commission": whose council it is has a name of its own.
        let before = key.utf8.dropLast(ending.utf8.count).split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return !lexicon.words.contains(before, in: WordSet.connectors.rawValue)
          && !lexicon.words.contains(before, in: WordSet.articles.rawValue)
      }
    }
    return longer.count == 1 ? longer[0] : nil
  }
}
