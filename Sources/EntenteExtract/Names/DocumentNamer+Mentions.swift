import EntenteLexicon
import EntenteModel
import EntenteText

/// Mentions of one passage, in order: groups, derived names and cited texts are settled first; names and crimes fill the rest.
extension DocumentNamer {
  mutating func mentions(in place: Int) -> [Mention] {
    let reader = readers[place]
    var board = MentionBoard(count: reader.count)
    addOwn(place, &board)
    closeCompact(place, &board)
    addTitles(place, &board)
    addNumberedMeetings(place, &board)
    addNumbered(place, &board)
    addCitations(place, &board)
    addPhases(place, &board)
    addJointOrgans(place, &board)
    addEarlierTerms(place, &board)
    addDerived(place, &board)
    addFounded(place, &board)
    addServices(place, &board)
    addDatedTexts(place, &board)
    addToldReports(place, &board)
    addCommon(place, &board)
    addCounted(place, &board)
    addGroups(place, &board)
    for span in spans[place] where !board.isClosed(span.tokens) && !isRegisterCode(span, place) {
      let bearer = entity(span.bearer)
      let named = withShortForm(span.tokens, reader, span.bearer)
      if let edition = edition(of: bearer, named, reader) {
        board.add(Mention(tokens: named.lowerBound..<termEnd(after: named.upperBound, reader), entity: edition, form: span.form))
        continue
      }
      let tokens = withTerm(named, bearer, reader)
      var mention = Mention(tokens: withOrganisation(tokens, bearer, place, &board), entity: bearer, form: span.form)
      if let noun = nounBefore(calling: tokens.lowerBound, reader), board.isFree(noun..<tokens.lowerBound) {
        mention.tokens = noun..<tokens.upperBound
        mention.quoted = tokens
      }
      mention.whole = whole(in: span.tokens, span.bearer, reader)
      board.add(mention)
      addPartners(of: span, place, &board)
    }
    addDefinite(place, &board)
    let mentions = board.sorted()
    for mention in mentions { note(mention, reader) }
    return mentions
  }

  /// "*United Nations* Firearms Protocol": the organisation right before a listed treaty belongs to its name.
  private func withOrganisation(_ tokens: Range<Int>, _ bearer: EntityIndex, _ place: Int, _ board: inout MentionBoard) -> Range<Int> {
    guard table[bearer].entry != nil, table.role(bearer) == .treaty, tokens.count > 1, tokens.lowerBound > 0,
      let before = span(at: tokens.lowerBound - 1, place), before.tokens.upperBound == tokens.lowerBound,
      kindAndRole(before.bearer).role == .organisation
    else { return tokens }
    board.remove(before.tokens)
    return before.tokens.lowerBound..<tokens.upperBound
  }

  /// "LEAP 2016-2021, and LEAP *2026-2031*": a plan's name with other years than those it has had is another plan.
  private mutating func edition(of bearer: EntityIndex, _ tokens: Range<Int>, _ reader: PassageReader) -> EntityIndex? {
    let known = table[bearer].entity
    guard known.kind == .instrument, let first = known.since, let term = term(after: tokens.upperBound, reader),
      term.since != first
    else { return nil }
    let years = reader.string(years(after: tokens.upperBound, reader))
    let edition = table.add(.instrument, known.role, named: "\(shortName(bearer)) \(years)")
    // "the new Strategy".
    headsOf[edition] = heads(of: bearer)
    table[edition].entity.since = term.since
    table[edition].entity.until = term.until
    return edition
  }

  /// "Plan *2016-2025*", "Plan *(2016-2025)*": the tokens of the number, and the end with its brackets.
  private func years(after end: Int, _ reader: PassageReader) -> Range<Int> {
    let first = isBracketed(end, reader) ? end + 1 : end
    return first..<min(reader.count, first + 1)
  }

  private func termEnd(after end: Int, _ reader: PassageReader) -> Int { isBracketed(end, reader) ? end + 3 : end + 1 }

  private func isBracketed(_ open: Int, _ reader: PassageReader) -> Bool {
    reader.isPunctuation(open, "(") && reader.isNumber(open + 1) && reader.isPunctuation(open + 2, ")")
  }

  /// A number that is two years: "2016-2025".
  private func term(after end: Int, _ reader: PassageReader) -> (since: PartialDate, until: PartialDate)? {
    let number = years(after: end, reader)
    guard reader.isNumber(number.lowerBound) else { return nil }
    let years = reader.string(number).utf8.split { $0 < 0x30 || $0 > 0x39 }
    guard years.count == 2, let since = Int(String(decoding: years[0], as: UTF8.self)),
      let until = Int(String(decoding: years[1], as: UTF8.self)),
      (1900...2100).contains(since), until > since, until <= since + 50
    else { return nil }
    return (PartialDate(year: since), PartialDate(year: until))
  }

  /// "Plan of Action *2016-2025*": the years behind a listed plan or programme belong to its name, and are its term.
  private mutating func withTerm(_ tokens: Range<Int>, _ bearer: EntityIndex, _ reader: PassageReader) -> Range<Int> {
    let known = table[bearer].entity
    guard known.kind == .instrument, known.since == nil, let term = term(after: tokens.upperBound, reader) else { return tokens }
    table[bearer].entity.since = term.since
    table[bearer].entity.until = term.until
    return tokens.lowerBound..<termEnd(after: tokens.upperBound, reader)
  }

  /// "COSI 34" on a cover files the document, and names nobody.
  private func isRegisterCode(_ span: NameSpan, _ place: Int) -> Bool {
    let reader = readers[place]
    return source.passages[place].kind == .cover && span.tokens.count == 1 && reader.text.tokens[span.tokens.lowerBound].isAllCapitals
      && reader.isNumber(span.tokens.upperBound)
  }

  /// "Working Arrangement *between* Ameripol and Europol": both are named beside what they have together.
  private mutating func addPartners(of span: NameSpan, _ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    // "Recommendations *of* the Financial Action Task Force": whose they are is named, too.
    var isText = false
    if case .entry(let entry) = span.bearer { isText = lexicon[entry].kind == .instrument }
    let links: Set<String> = if case .entity = span.bearer { ["between", "entre"] } else if isText { ["of", "de"] } else { [] }
    guard let link = span.tokens.first(where: { links.contains(reader.text.word($0)) }) else { return }
    let listed = ListedNames(reader: reader, index: index, learnt: learnt, shortlyNamed: shortlyNamed)
    let numbers = isText ? [] : listed.learntNumbers(of: span.tokens)
    var partner: EntityIndex?
    var token = link + 1
    while token < span.tokens.upperBound {
      var found: (end: Int, entry: EntryIndex)?
      reader.matches(at: token) { end, value in if case .name(let entry, _) = value, end <= span.tokens.upperBound { found = (end, entry) }
      }
      // "between Europol and *the Lake Agency for Coasts* (LAC)": what the document defines.
      if !isText, let own = listed.learntName(at: token, within: span.tokens, numbers), own.end > found?.end ?? 0,
        table.kind(own.entity) == .actor
      {
        // "the Lake Agency for Coasts *(LAC)*" is named once.
        if own.entity != partner {
          var mention = Mention(tokens: token..<own.end, entity: own.entity, form: .name)
          mention.isNested = true
          board.add(mention)
        }
        partner = own.entity
        token = own.end
      } else if let found, lexicon[found.entry].kind == .actor, !isText || [.organisation, .agency].contains(lexicon[found.entry].role) {
        var mention = Mention(tokens: token..<found.end, entity: table.add(found.entry, of: lexicon), form: .name)
        mention.isNested = true
        board.add(mention)
        token = found.end
      } else if !isText, let service = reader.end(of: .services, at: token), service < span.tokens.upperBound,
        reader.isIn(.ofLinks, service),
        !reader.isCapitalised(token)
      {
        // "between Europol and *the police of Cabo Verde*": their state is named by that, too.
        addNested(token..<span.tokens.upperBound, from: service + 1, reader, &board)
        token = span.tokens.upperBound
      } else {
        token += 1
      }
    }
  }

  private mutating func addNested(_ service: Range<Int>, from state: Int, _ reader: PassageReader, _ board: inout MentionBoard) {
    let police = table.add(.actor, .agency, named: reader.string(service))
    common.insert(police)
    var mention = Mention(tokens: service, entity: police, form: .common)
    mention.isNested = true
    board.add(mention)
    let start = reader.end(of: .articles, at: state) ?? state
    guard start < service.upperBound, let entry = lexicon.find(reader.string(start..<service.upperBound)), lexicon[entry].role == .state
    else { return }
    mention = Mention(tokens: start..<service.upperBound, entity: table.add(entry, of: lexicon), form: .name)
    mention.isNested = true
    board.add(mention)
  }

  private mutating func note(_ mention: Mention, _ reader: PassageReader) {
    if mention.form != .definite, mention.quoted == nil, mention.tokens.count <= 40 {
      let surface = reader.string(bareName(mention.tokens, reader))
      // A bare noun ("roadmap") is nobody's name, and neither is "second phase".
      if lexicon.words.heads[Folding.key(surface)] == nil, !isPhaseNoun(mention.tokens, reader) { table.note(surface, for: mention.entity) }
      // "Harbour Plan (2031-2035)" is the Harbour Plan, too, where no other edition is called so.
      if let open = mention.tokens.last(where: { isBracketed($0, reader) }), open > mention.tokens.lowerBound {
        let bare = reader.string(mention.tokens.lowerBound..<open)
        if table.find(bare) == nil { table.note(bare, for: mention.entity) }
      }
    }
  }

  /// "*second phase*", of whatever programme.
  private func isPhaseNoun(_ tokens: Range<Int>, _ reader: PassageReader) -> Bool {
    guard let ordinal = reader.end(of: .ordinals, at: tokens.lowerBound), ordinal < tokens.upperBound else { return false }
    return reader.end(of: .phaseNouns, at: ordinal) == tokens.upperBound
  }

  /// Without the bracketed short form behind.
  private func bareName(_ tokens: Range<Int>, _ reader: PassageReader) -> Range<Int> {
    guard reader.isPunctuation(tokens.upperBound - 1, ")"), let open = tokens.last(where: { reader.isPunctuation($0, "(") }),
      open > tokens.lowerBound, term(after: open, reader) == nil
    else { return tokens }
    return tokens.lowerBound..<open
  }

  /// "Name (ABBR)" is one mention: the range with the bracket, where the bracket holds another name of the same bearer.
  func withShortForm(_ tokens: Range<Int>, _ reader: PassageReader, _ bearer: NameSpan.Bearer?) -> Range<Int> {
    let open = tokens.upperBound
    guard reader.isPunctuation(open, "("), let bearer else { return tokens }
    if let second = secondName(at: open, reader), let named = known(reader.string(second.tokens)), isSame(named, bearer) {
      return tokens.lowerBound..<second.brackets.upperBound
    }
    guard let close = (open + 1..<min(open + 6, reader.count)).first(where: { reader.isPunctuation($0, ")") }), close > open + 1,
      let named = known(reader.string(open + 1..<close)), isSame(named, bearer)
    else { return tokens }
    return tokens.lowerBound..<(close + 1)
  }

  private func known(_ name: String) -> NameSpan.Bearer? {
    learnt.find(Folding.key(name)).map { .entity($0) } ?? lexicon.find(name).map { .entry($0) }
  }

  private func isSame(_ a: NameSpan.Bearer, _ b: NameSpan.Bearer) -> Bool {
    switch (a, b) {
    case (.entry(let x), .entry(let y)): x == y
    case (.entity(let x), .entity(let y)): x == y
    case (.entry(let entry), .entity(let entity)), (.entity(let entity), .entry(let entry)): table[entity].entry == entry
    }
  }
}

/// Where mentions stand in a passage: what is taken, and what may still stand within.
struct MentionBoard {
  private(set) var mentions: [Mention] = []
  /// By token: 0 free, 1 within a mention that lets others stand in it, 2 taken.
  private var state: [UInt8]
  init(count: Int) { state = [UInt8](repeating: 0, count: count) }

  func isClosed(_ tokens: Range<Int>) -> Bool { tokens.contains { state[$0] == 2 } }
  func isFree(_ tokens: Range<Int>) -> Bool { tokens.allSatisfy { $0 < state.count && state[$0] == 0 } }

  /// Adds a mention; `isOpen` lets names stand within it, which are marked as nested.
  mutating func add(_ mention: Mention, isOpen: Bool = false) {
    var mention = mention
    if mention.tokens.contains(where: { state[$0] == 1 }) { mention.isNested = true }
    mentions.append(mention)
    for token in mention.tokens { state[token] = max(state[token], isOpen ? 1 : 2) }
  }

  /// Takes back the mention of these very tokens. O(mentions).
  mutating func remove(_ tokens: Range<Int>) {
    mentions.removeAll { $0.tokens == tokens }
    for token in tokens where token < state.count { state[token] = 0 }
  }

  /// Notes what the bearer of a mention is an organ of. O(mentions).
  mutating func setWhole(_ whole: EntityIndex, of mention: Mention) {
    guard let place = mentions.firstIndex(where: { $0.tokens == mention.tokens && $0.entity == mention.entity }) else { return }
    mentions[place].whole = whole
  }

  /// Takes tokens without a mention: what stands there is no name.
  mutating func close(_ tokens: Range<Int>) { for token in tokens where token < state.count { state[token] = 2 } }

  func sorted() -> [Mention] {
    mentions.sorted { ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.entity) < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.entity) }
  }
}
