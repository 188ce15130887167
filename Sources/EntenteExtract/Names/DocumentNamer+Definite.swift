import EntenteLexicon
import EntenteModel
import EntenteText

/// "the Centre", "this committee": a head noun that stands for something named before by such a noun.
extension DocumentNamer {
  mutating func addDefinite(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    let named = board.sorted().filter { $0.form == .name || $0.form == .common }
    var next = 0
    for token in 0..<reader.count {
      while next < named.count, named[next].tokens.lowerBound <= token {
        if let owner = owner(of: named[next], named[..<next], reader) { board.setWhole(owner, of: named[next]) }
        remember(named[next].entity, place)
        if isFounded(named[next].tokens.lowerBound, reader) { foundedAt[named[next].entity] = place }
        next += 1
      }
      if let defined = defined(at: token, named[..<next], reader) ?? meant(at: token, named[..<next], reader) {
        defines[defined.phrase] = defined.bearer
      }
      if let organ = organ(at: token, named[..<next], next: named[next...].first, board, place) {
        var mention = Mention(tokens: token..<organ.quoted.upperBound, entity: organ.entity, form: .name)
        mention.quoted = organ.quoted
        // "X, *whose secretariat* Y runs": told of Y.
        let isWhose = reader.isIn(.relatives, token - 1) && !reader.isCapitalised(token)
        if organ.quoted.lowerBound < token, reader.isIn(.possessives, token - 1), !isWhose {
          mention.whole = table[organ.entity].bearers.first
        }
        board.add(mention)
        remember(organ.entity, place)
        continue
      }
      if let organ = headedOrgan(at: token, board, reader) {
        board.add(organ)
        remember(organ.entity, place)
        continue
      }
      if let plan = ownedPlan(at: token, named[..<next], board, place) {
        if plan.isNew {
          // "adopt *its annual work plan*": what is yet to come about is not named by that.
          board.close(plan.tokens)
        } else {
          var mention = Mention(tokens: plan.tokens, entity: plan.entity, form: .definite)
          mention.quoted = plan.tokens
          board.add(mention)
        }
        remember(plan.entity, place)
        continue
      }
      if let text = ownedText(at: token, named[..<next], board, reader) {
        board.add(text)
        remember(text.entity, place)
        continue
      }
      guard let head = reader.head(at: token), board.isFree(token..<head.end),
        let bearer = ownText(head, at: token, reader) ?? phase(of: head, at: token, named[..<next], reader)
          ?? bearer(of: head, at: token, place)
          ?? programme(of: head, at: token, named[..<next], reader) ?? imprinted(head, at: token, named[..<next], place)
          ?? ownText(head, at: token, reader, isAlone: true)
      else { continue }
      board.add(Mention(tokens: modifiersStart(token, reader)..<head.end, entity: bearer, form: .definite))
    }
    for mention in named[next...] { remember(mention.entity, place) }
  }

  /// "the Coastal Crime Group (*the Group*)", "(hereinafter “the Forum”)": the noun stands for the name before the bracket from here on.
  private func defined(at open: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader) -> (phrase: String, bearer: EntityIndex)? {
    guard reader.isPunctuation(open, "("), let name = named.last, name.tokens.upperBound == open else { return nil }
    for token in open + 1..<min(open + 8, reader.count) where reader.isIn(.articles, token) {
      var start = token + 1
      while start < reader.count, !reader.isWord(start), !reader.isPunctuation(start, ")") { start += 1 }
      guard start < reader.count, reader.isCapitalised(start), let head = reader.head(at: start) else { return nil }
      var close = head.end
      while close < reader.count, !reader.isWord(close), !reader.isPunctuation(close, ")") { close += 1 }
      return reader.isPunctuation(close, ")") ? (head.phrase, name.entity) : nil
    }
    return nil
  }

  mutating func remember(_ entity: EntityIndex, _ place: Int) {
    rememberedAt[entity] = place
    if headsOf[entity] == nil {
      headsOf[entity] = heads(of: entity)
      for head in otherHeads(of: entity) { namedOtherwise[head, default: []].insert(entity) }
    }
    for head in headsOf[entity] ?? [] {
      recent[head, default: []].removeAll { $0 == entity }
      recent[head, default: []].append(entity)
    }
  }

  /// The head nouns in an entity's names that are of its kind.
  func heads(of entity: EntityIndex) -> [String] {
    let known = table[entity]
    guard known.entity.kind != .crimeArea, known.entity.kind != .place, known.entity.kind != .document, known.entity.role != .state else {
      return []
    }
    var heads: Set<String> = []
    for name in [known.entity.name] + known.entity.aliases + (known.entry.map { lexicon[$0].aliases } ?? []) {
      let words = NameWords.of(name)
      for start in words.indices {
        for end in [start + 2, start + 1] where end <= words.count {
          let phrase = words[start..<end].joined(separator: " ")
          guard let noun = lexicon.words.heads[phrase], noun.kind == known.entity.kind || isCircle(known.entity.kind, words[end - 1]),
            isHead(start..<end, of: words)
          else { continue }
          heads.insert(phrase)
        }
      }
    }
    return heads.sorted()
  }

  /// The most words of a body's name that another's name ends in, with "of the".
  private static let longestOwner = 5

  /// Whether a noun says what the name's bearer is: it ends the name or begins it, or the name goes on with what it is of or for. "World *Customs* Organization"
  /// is no customs.
  func isHead(_ noun: Range<Int>, of words: [String]) -> Bool {
    let before = words[max(0, noun.lowerBound - 2)..<noun.lowerBound]
    // "Ministerial Committee of the *Organ*": what a committee is of.
    if before.contains(where: { lexicon.words.contains($0, in: WordSet.ofLinks.rawValue) }) { return false }
    // "Security Directorate of the Lake Union *General Secretariat*".
    let further = Array(words[max(0, noun.lowerBound - Self.longestOwner)..<noun.lowerBound])
    if further.indices.dropLast().contains(where: {
      lexicon.words.contains(further[$0], in: WordSet.ofLinks.rawValue)
        && lexicon.words.contains(further[$0 + 1], in: WordSet.definite.rawValue)
    }) {
      return false
    }
    guard noun.upperBound < words.count, noun.lowerBound > 0 else { return true }
    let next = words[noun.upperBound]
    return lexicon.words.contains(next, in: WordSet.connectors.rawValue) || lexicon.words.contains(next, in: WordSet.nameOpeners.rawValue)
      || next.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || next.utf8.count <= 3
  }

  private mutating func bearer(of head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ place: Int) -> EntityIndex? {
    let reader = readers[place]
    if let defined = definedText(head, at: token, reader) { return defined }
    guard head.noun.kind != .document, head.noun.kind != .event || head.noun.role == nil else { return nil }
    let start = modifiersStart(token, reader)
    guard start > 0, let article = articleBefore(start, reader), article != "a" || source.header.language != "en", !goesOn(head.end, reader)
    else {
      return nil
    }
    if reader.isCapitalised(token), let defined = defines[head.phrase] { return defined }
    let isDemonstrative = article != "the" && reader.isIn(.definite, start - 1)
    guard let all = recent[head.phrase] else { return calledOtherwise(head.phrase, at: token, reader) }
    if reader.isCapitalised(token), let body = ownBody(head.phrase), all.contains(body) { return body }
    if !isDemonstrative, reader.isCapitalised(token), let topic = titleBody(head.phrase, among: all),
      !all.contains(where: { $0 != topic && rememberedAt[$0] == place })
    {
      return topic
    }
    // What has a name goes before what is only described.
    let names = all.filter { !common.contains($0) }
    let candidates = names.isEmpty ? all : names
    guard let last = candidates.last else { return nil }
    if reader.isCapitalised(token), let own = ownBody() {
      if candidates.count > 1, !candidates.contains(own), let ours = organ(of: own, among: candidates) { return ours }
      // In a text of the Lake Union that has named the Delta Union Commission, "the Commission" may be either's.
      if candidates.count == 1, isOfAnother(last, than: own) { return nil }
    }
    if head.noun.kind == .event { return start != token ? nil : candidates.count == 1 ? last : titleOperation(among: candidates) }
    let sameRole = candidates.filter { table.role($0) == head.noun.role }
    if isDemonstrative { return last }
    // "UNODC … / C-PROC (Cybercrime Programme Office), … implemented by *the Office*": the one that the passage itself has named.
    if reader.isCapitalised(token), candidates.count > 1 {
      let here = candidates.filter { rememberedAt[$0] == place }
      if here.count == 1 { return here[0] }
    }
    // "created X Network on the model of Y Network. *The Network* …": either could be meant.
    if let other = sameRole.dropLast().last, let one = sameRole.last, rememberedAt[other] == rememberedAt[one] {
      if isLater(one, than: other), start < token, reader.isIn(.newWords, start) { return one }
      let founded = sameRole.filter { foundedAt[$0] != nil && foundedAt[$0] == rememberedAt[$0] }
      return founded.count == 1 ? founded[0] : nil
    }
    if reader.isCapitalised(token) { return sameRole.last ?? (candidates.count == 1 ? last : nil) }
    // In small letters: only where the document knows one such thing; "the police" are everywhere.
    if reader.end(of: .services, at: token) == head.end || reader.end(of: .jointServices, at: token) == head.end { return nil }
    return candidates.count == 1 && start == token ? last : nil
  }

  /// In a text of X, "the Commission" is the X Commission, whosever commission was named last: the only one of several that is called after the organisation.
  private func organ(of own: EntityIndex, among candidates: [EntityIndex]) -> EntityIndex? {
    let names = namesOf(own)
    let ours = candidates.filter { candidate in
      let name = table[candidate].entity.name
      return names.contains { name.hasPrefix("\($0) ") }
    }
    return ours.count == 1 ? ours[0] : nil
  }

  private func namesOf(_ body: EntityIndex) -> [String] {
    [table[body].entity.name] + table[body].entity.aliases + (table[body].entry.map { lexicon[$0].aliases } ?? [])
  }

  /// Whether a body is an organ that is called after another listed organisation.
  private func isOfAnother(_ body: EntityIndex, than own: EntityIndex) -> Bool {
    guard table.role(body) != nil, table.kind(body) == .actor, body != own, let entry = organisation(thatBegins: table[body].entity.name)
    else {
      return false
    }
    return table[own].entry != entry
  }

  /// "LEAP 2016-2021 … LEAP 2026-2031. *The new Strategy*": of two editions, the one that begins later.
  private func isLater(_ one: EntityIndex, than other: EntityIndex) -> Bool {
    guard let first = table[other].entity.since, let second = table[one].entity.since else { return false }
    return second.firstDay > first.lastDay
  }

  /// "decision to *create* X, which will follow the model of Y": what a passage founds is what it goes on about.
  private func isFounded(_ start: Int, _ reader: PassageReader) -> Bool {
    if (max(0, start - Self.furthestFounding)..<start).contains(where: { reader.isIn(.foundingVerbs, $0) }) { return true }
    // "shall establish*, in the course of 2025,* a Network".
    guard let close = (max(0, start - Self.furthestFounding)..<start).last(where: { reader.isPunctuation($0, ",") }),
      let open = (max(1, close - Self.longestAside)..<max(1, close)).last(where: { reader.isPunctuation($0, ",") })
    else { return false }
    return reader.isIn(.foundingVerbs, open - 1)
  }

  /// The most words of an aside between "create" and the name.
  private static let longestAside = 10

  /// The most words between "create" and the name: "a", "the new".
  private static let furthestFounding = 3

  /// "this Action Plan", "the Strategy": the document itself, where that is what it is.
  /// - Parameter isAlone: whether nothing else that was named is one: then "the plan" is the document, too.
  private func ownText(
    _ head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ reader: PassageReader, isAlone: Bool = false
  ) -> EntityIndex? {
    guard let ownIndex, let sort = own.text.sort, own.entity.role != .news,
      head.noun.role == .plan || head.noun.role == .strategy || head.noun.role == .roadmap
        || compact != nil && head.noun.kind == .instrument,
      Self.lastWord(sort) == Self.lastWord(head.phrase), token > 0, reader.isIn(.definite, token - 1),
      isAlone || reader.isCapitalised(token) || reader.isIn(.selfWords, token - 1),
      !goesOn(head.end, reader), !reader.isNumber(head.end)
    else { return nil }
    return ownIndex
  }

  /// "the project", where the passage has named one programme so far, by whatever name ("SAFE PORTS").
  private func programme(
    of head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader
  ) -> EntityIndex? {
    guard head.noun.kind == .programme, token > 0, reader.isIn(.definite, token - 1), !goesOn(head.end, reader) else { return nil }
    let programmes = Set(named.lazy.map(\.entity).filter { self.table.kind($0) == .programme })
    return programmes.count == 1 ? programmes.first : nil
  }

  /// "EUROMED Police V began. *The programme* is funded by": the phase that the passage has named, where it names no other programme but the whole.
  private func phase(
    of head: (end: Int, noun: HeadNoun, phrase: String), at token: Int, _ named: ArraySlice<Mention>, _ reader: PassageReader
  ) -> EntityIndex? {
    guard head.noun.kind == .programme, token > 0, reader.isIn(.definite, token - 1), !goesOn(head.end, reader),
      let last = named.last(where: { table.kind($0.entity) == .programme })?.entity, table.role(last) == .phase
    else { return nil }
    let others = named.contains {
      table.kind($0.entity) == .programme && $0.entity != last && !table[last].bearers.contains($0.entity)
    }
    return others ? nil : last
  }

  /// "WB-JIN … BAMIN. *The Network*": with a capital, what a news item is about, by its title and first paragraph.
  private func titleBody(_ noun: String, among candidates: [EntityIndex]) -> EntityIndex? {
    guard own.entity.role == .news else { return nil }
    return titleOperation(among: candidates.filter { headsOf[$0]?.contains(noun) == true })
  }

  /// "*The Network*" in the terms of reference of a network: the one whose they are, whatever others have been named.
  private func ownBody(_ noun: String) -> EntityIndex? {
    guard own.entity.role == .procedure, own.parties.count == 1, let body = own.parties.first else { return nil }
    return (headsOf[body] ?? heads(of: body)).contains(noun) ? body : nil
  }

  /// "took part in *the operation*": of several, the one that the text's title and first paragraph name.
  private func titleOperation(among candidates: [EntityIndex]) -> EntityIndex? {
    var found: Set<EntityIndex> = []
    for (place, passage) in source.passages.enumerated() {
      for span in spans[place] {
        guard case .entity(let entity) = span.bearer, candidates.contains(entity) else { continue }
        found.insert(entity)
      }
      if passage.kind == .paragraph { break }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one programme that a news item's title and first paragraph name.
  func titleProgramme() -> EntityIndex? {
    guard own.entity.role == .news else { return nil }
    var found: Set<NameSpan.Bearer> = []
    for (place, passage) in source.passages.enumerated() {
      for span in spans[place] where kindAndRole(span.bearer).kind == .programme { found.insert(span.bearer) }
      if passage.kind == .paragraph { break }
    }
    guard found.count == 1, let only = found.first else { return nil }
    switch only {
    case .entity(let entity): return entity
    case .entry(let entry): return table.find(lexicon[entry].name)
    }
  }

  /// "this *new* network": passing adjectives between article and head.
  private func modifiersStart(_ token: Int, _ reader: PassageReader) -> Int {
    token > 1 && reader.isIn(.dissolving, token - 1) && !reader.isCapitalised(token - 1) && !reader.isIn(.ordinals, token - 1)
      && reader.isIn(.definite, token - 2) ? token - 1 : token
  }

  private func articleBefore(_ token: Int, _ reader: PassageReader) -> String? {
    guard reader.isIn(.definite, token - 1) else { return nil }
    return reader.text.word(token - 1)
  }

  /// Whether the noun goes on ("the Committee on …", "the network of experts", "the Agency's"), so that it says itself which one is meant.
  private func goesOn(_ end: Int, _ reader: PassageReader) -> Bool {
    guard end < reader.count else { return false }
    if reader.isCapitalised(end), reader.isWord(end) { return true }
    // "the programme *which it runs with* X", "the project *funded by* Y": told apart from others.
    if !reader.isCapitalised(end - 1) {
      let isParticiple =
        end + 1 < reader.count && reader.isWord(end) && !reader.text.word(end).hasSuffix("s") && reader.isIn(.agents, end + 1)
      if reader.isIn(.relatives, end) || isParticiple || reader.isIn(.datingVerbs, end) { return true }
    }
    return ["of", "on", "for", "between", "against", "de", "del", "do", "da"].contains(reader.text.word(end))
  }
}
