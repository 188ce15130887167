import EntenteLexicon
import EntenteModel
import EntenteText

/// What the document defines and names itself.
extension DocumentNamer {
  mutating func learnNames() {
    let isHeadFirst = ["es", "pt", "fr", "it"].contains(source.header.language)
    let held = heldMeetings()
    let numbered = learnNumberedMeetings()
    for reader in readers { learnJournal(reader) }
    learnTrades()
    learnMarkedNames()
    documentNames = Array(repeating: [], count: readers.count)
    // Lines in capitals last: what the text writes in small letters is the name.
    let shouted = readers.indices.filter { NameFinder.isShouting(readers[$0]) }
    for place in readers.indices.filter({ !shouted.contains($0) }) + shouted {
      let reader = readers[place]
      learnPlaces(reader, names(at: place))
      let listed = names(at: place)
      let definitions = Abbreviations(reader: reader).definitions().filter { !isNumbered($0.short, reader, numbered) }
      let places = Set(listed.filter { kindAndRole($0.bearer).kind == .place }.map(\.tokens.lowerBound))
      var names = NameFinder(reader: reader, listed: listed, isHeadFirst: isHeadFirst, lexicon: lexicon, places: places).names()
      names += explainedNames(reader, known: listed.map(\.tokens) + names.map(\.tokens))
      documentNames[place] = names.filter { $0.kind == .document }
      let ends = NameEnds(listed: listed, names: names)
      let defined = Set(definitions.map(\.long.upperBound))
      let seconds = learnSecondNames(reader, ends)
      for definition in definitions { learn(definition, reader, ends) }
      learnForeignShorts(listed, beside: definitions, reader)
      for name in names
      where !held.contains(name.key) && !seconds.contains(where: { $0.overlaps(name.tokens) }) && !defined.contains(name.tokens.upperBound)
        && !isDescription(name, reader, ends)
      {
        // "the Network for West and Central Asia (NWCA)": the definition knows where the name ends.
        if definitions.contains(where: { $0.long.contains(name.tokens.upperBound - 1) && $0.long.lowerBound <= name.head.lowerBound }) {
          continue
        }
        learn(name, reader, short: nil)
      }
    }
    learnEditions()
    learnSeries()
    learnAcronyms()
    learnToldNames()
    learnBareNames()
  }

  /// "Ameripol as the Latin American Police Office": a role, not another body. "Home Affairs Council meeting": part of an event's name.
  private func isDescription(_ name: FoundName, _ reader: PassageReader, _ ends: NameEnds) -> Bool {
    if name.tokens.upperBound < reader.count, let next = reader.head(at: name.tokens.upperBound), next.noun.kind == .event,
      next.noun.role != nil
    {
      return true
    }
    var before = name.tokens.lowerBound - 1
    if before >= 0, reader.end(of: .articles, at: before) != nil { before -= 1 }
    guard before > 0, ["as", "como"].contains(reader.text.word(before)) else { return false }
    return ends.listed[before] != nil
  }

  private mutating func learn(_ definition: Abbreviations.Definition, _ reader: PassageReader, _ ends: NameEnds) {
    let short = reader.string(definition.short)
    if isOfPhase(definition, reader) {
      // "Ports Project *in Central Asia* (PPCA II)": a place ends no name by itself.
      if let name = ends.names[definition.long.upperBound] ?? describe(definition, reader) { learn(name, reader, short: nil) }
      return
    }
    if definition.isGuessed {
      // "Centre to Combat Fraud of the GCC (CCF)", "Directive (EU)": one short form is not that of another.
      if let entry = lexicon.find(short), ends.listed[definition.long.upperBound]?.bearer != .entry(entry) {
        if let name = ends.names[definition.long.upperBound], name.kind == lexicon[entry].kind {
          learnt.add(reader.string(name.tokens), table.add(entry, of: lexicon))
        }
        return
      }
      if reader.text.tokens[definition.long.lowerBound].isAllCapitals {
        if let name = ends.names[definition.long.upperBound], name.tokens.count > 1 { learn(name, reader, short: short) }
        return
      }
    }
    // "the forest service *of Peru (SFP)*": no state is short of its own name, but a body of its may be.
    // "Meetings of Ministers of Justice of the *Americas (MOJA)*": nor is a region, of which a body's name may only say where it is.
    if definition.isGuessed, let span = ends.listed[definition.long.upperBound], kindAndRole(span.bearer).role == .region,
      span.tokens.count == 1
    {
      if let name = ends.names[definition.long.upperBound], name.tokens.count > 1 { learn(name, reader, short: short) }
      return
    }
    if definition.isGuessed, let span = ends.listed[definition.long.upperBound], kindAndRole(span.bearer).role == .state {
      if let body = bodyOfState(span, reader) { learn(body, reader, short: short) }
      return
    }
    if let span = ends.listed[definition.long.upperBound], span.form == .name || isCrime(span, definition, ends),
      isShort(of: span, definition), !isWithin(span, definition, reader, ends)
    {
      let known = entity(span.bearer)
      if lexicon.find(short).map({ span.bearer != .entry($0) }) ?? true {
        learnt.add(short, known, isCrime: span.form == .crime)
      }
      table.note(short, for: known)
      // "Conference of Ministers of the *Coastal Commission (CC)*": the longer name is another's.
      // "Memorandum of Understanding between X and the *Coastal Commission (CC)*".
      if let name = ends.names[definition.long.upperBound], name.tokens.lowerBound < span.tokens.lowerBound,
        isBehindOf(span.tokens.lowerBound, reader) || isPartner(span.tokens.lowerBound, name, reader)
      {
        learn(name, reader, short: nil)
      }
      return
    }
    // A short form that the lists know, for a long form that they do not: another wording of the same name.
    if let entry = lexicon.find(short), lexicon[entry].kind != .place, sharesWords(definition, reader, lexicon[entry]) {
      let known = table.add(entry, of: lexicon)
      let wording = ends.names[definition.long.upperBound]
      if let wording, wording.kind == lexicon[entry].kind { learnt.add(reader.string(wording.tokens), known) }
      // "Memorandum between X and *the Agency for Coasts (COASTS)*": the short form is that of one whom the text joins.
      if let wording, wording.kind != lexicon[entry].kind, definition.long.lowerBound > wording.tokens.lowerBound {
        learnt.add(reader.string(definition.long), known)
        learn(wording, reader, short: nil)
      }
      return
    }
    if var name = ends.names[definition.long.upperBound] {
      if definition.long.lowerBound < name.tokens.lowerBound, reader.isCapitalised(definition.long.lowerBound),
        (definition.long.lowerBound..<name.tokens.lowerBound).allSatisfy({
          reader.isCapitalised($0) || reader.isIn(.connectors, $0) || reader.isIn(.articles, $0) || reader.isPunctuation($0, ",")
        })
      {
        // "Bay of Bengal Network … (BBN)": the short form tells where the name begins.
        name.tokens = definition.long.lowerBound..<name.tokens.upperBound
        name.key = Folding.key(reader.string(name.tokens))
      }
      // "Council of Ministers of the Coastal Commission (CC)": the short form is that of the name within.
      let holds =
        name.tokens.lowerBound < definition.long.lowerBound
        && (isBehindOf(definition.long.lowerBound, reader) || isPartner(definition.long.lowerBound, name, reader))
      // "the Roadmap against the trafficking *of Small Arms* (SA)": what stands behind a small word is no body.
      let isOfName = definition.long.lowerBound > 1 && reader.isCapitalised(definition.long.lowerBound - 2)
      if holds, let inner = describe(definition, reader), hasOwnNoun(inner) || name.kind != .actor && isOfName {
        learn(inner, reader, short: short)
        return learn(name, reader, short: nil)
      }
      if holds, !isOfName, name.kind != .actor { return learn(name, reader, short: nil) }
      if let body = bodyOfOffice(name, reader) {
        learn(body, reader, short: short)
        return learn(name, reader, short: nil)
      }
      learn(name, reader, short: short)
    } else if let name = cutShort(definition, reader, ends) ?? describe(definition, reader) {
      learn(name, reader, short: short)
    }
  }

  /// "Ministry of *Natural Resources* (MNR)": a long form without a noun that says what it is, is the ministry's.
  private func hasOwnNoun(_ name: FoundName) -> Bool { name.head != name.tokens }

  /// "Director General of the *Department of Fisheries* (DOF)": the short form is that of the body whose office it is.
  private func bodyOfOffice(_ name: FoundName, _ reader: PassageReader) -> FoundName? {
    guard name.role == .office, let link = name.tokens.first(where: { reader.isIn(.ofLinks, $0) }) else { return nil }
    let start = reader.end(of: .articles, at: link + 1) ?? link + 1
    guard start < name.tokens.upperBound, reader.isCapitalised(start),
      let token = (start..<name.tokens.upperBound).first(where: { reader.head(at: $0).map { $0.noun.kind == .actor } ?? false }),
      let head = reader.head(at: token), head.end <= name.tokens.upperBound, head.noun.role != .office
    else { return nil }
    let tokens = start..<name.tokens.upperBound
    return FoundName(
      tokens: tokens, kind: .actor, role: head.noun.role, head: token..<head.end, key: NameFinder.key(reader, tokens, head.phrase))
  }

  /// "the *forest service* of Peru": in small letters, behind its article.
  private func bodyOfState(_ state: NameSpan, _ reader: PassageReader) -> FoundName? {
    var link = state.tokens.lowerBound - 1
    if link > 0, reader.end(of: .articles, at: link) == state.tokens.lowerBound { link -= 1 }
    guard link > 1, reader.isIn(.ofLinks, link), let place = (max(0, link - 2)..<link).first(where: { reader.head(at: $0)?.end == link }),
      let head = reader.head(at: place), head.noun.kind == .actor,
      let start = (max(0, place - 3)...place).last(where: { $0 > 0 && reader.end(of: .articles, at: $0 - 1) == $0 })
    else { return nil }
    let tokens = start..<state.tokens.upperBound
    return FoundName(
      tokens: tokens, kind: .actor, role: head.noun.role, head: place..<link, key: NameFinder.key(reader, tokens, head.phrase),
      isInSmallLetters: true)
  }

  /// "the *third phase of* the Lake Ports Project (LPP III)": the bracket names the phase.
  private func isOfPhase(_ definition: Abbreviations.Definition, _ reader: PassageReader) -> Bool {
    guard PhaseNumber.ends(reader, definition.short) else { return false }
    return (max(0, definition.long.lowerBound - 3)..<definition.long.lowerBound).contains { reader.end(of: .phaseNouns, at: $0) != nil }
  }

  /// "transnational organised crime (TOC)": the letters are the crime's, and no longer name ends in it ("Technical Group on Organised Crime (GTOC)").
  private func isCrime(_ span: NameSpan, _ definition: Abbreviations.Definition, _ ends: NameEnds) -> Bool {
    span.form == .crime && !definition.isGuessed && definition.long.lowerBound >= span.tokens.lowerBound
      && ends.names[definition.long.upperBound] == nil
  }

  /// Whether the short form is not the listed name's: "Centre for *Central Africa* (CCA)" shortens the name that ends in it, "Council of the
  /// *Coastal Commission* (CC)" the one within it, where the document itself made the longer one known.
  private func isWithin(_ span: NameSpan, _ definition: Abbreviations.Definition, _ reader: PassageReader, _ ends: NameEnds) -> Bool {
    let role = kindAndRole(span.bearer).role
    if role == .region || role == .state, let name = ends.names[definition.long.upperBound] {
      return name.tokens.lowerBound < span.tokens.lowerBound
    }
    guard case .entity = span.bearer else { return false }
    return span.tokens.lowerBound < definition.long.lowerBound && isBehindOf(definition.long.lowerBound, reader)
      && describe(definition, reader) != nil
  }

  /// "Memorandum between X and *the Satellite Centre (SC)*": the short form is that of one whom the text joins.
  private func isPartner(_ token: Int, _ name: FoundName, _ reader: PassageReader) -> Bool {
    guard name.kind == .instrument || name.kind == .document else { return false }
    var before = token - 1
    if before > 0, reader.end(of: .articles, at: before) == token { before -= 1 }
    guard name.tokens.contains(before), reader.isIn(.conjunctions, before) || reader.isIn(.betweenLinks, before) else { return false }
    return name.tokens.contains { reader.isIn(.betweenLinks, $0) }
  }

  private func isBehindOf(_ token: Int, _ reader: PassageReader) -> Bool {
    var before = token - 1
    if before > 0, reader.end(of: .articles, at: before) == token { before -= 1 }
    return before >= 0 && reader.isIn(.ofLinks, before)
  }

  /// The long form begins within the listed name: "Organised Crime Threat Assessment (SOCTA)".
  private func isShort(of span: NameSpan, _ definition: Abbreviations.Definition) -> Bool {
    definition.long.lowerBound >= span.tokens.lowerBound - 1
  }

  /// Whether a long form is made of the words of one of an entry's names: of half of them; of two thirds for a short form of few letters, which several
  /// bodies may have ("Gulf Security Council" and "General Secretariat of the Council").
  private func sharesWords(_ definition: Abbreviations.Definition, _ reader: PassageReader, _ entry: LexiconEntry) -> Bool {
    let words = Set(definition.long.filter { reader.text.tokens[$0].range.count > 3 }.map { reader.text.word($0) })
    let shared = ([entry.name] + entry.aliases).map { words.intersection(NameWords.of($0)).count }.max() ?? 0
    let isCommon = reader.string(definition.short).utf8.count <= Self.commonShort
    return shared >= 1 && (isCommon ? shared * 3 >= words.count * 2 : shared * 2 >= words.count)
  }

  /// The most letters of a short form that is taken for one of many bearers.
  private static let commonShort = 4

  /// "Centre for Combating the Illicit Trafficking of Drugs, *Substances and Their Precursors* (CCT)": a name that ended too soon, which the bracket
  /// behind it completes. Its first letter must be the short form's.
  private func cutShort(_ definition: Abbreviations.Definition, _ reader: PassageReader, _ ends: NameEnds) -> FoundName? {
    let end = definition.long.upperBound
    for at in stride(from: end - 1, to: max(0, end - Self.longestTail), by: -1) {
      guard let name = ends.names[at] else {
        let passes = reader.isCapitalised(at) || reader.isIn(.connectors, at) || reader.isIn(.articles, at) || reader.isPunctuation(at, ",")
        if passes { continue }
        return nil
      }
      guard name.kind != .document,
        name.tokens.lowerBound < definition.long.lowerBound || name.tokens.upperBound > definition.long.lowerBound,
        let first = name.tokens.first(where: { reader.isCapitalised($0) && reader.end(of: .articles, at: $0) == nil }),
        reader.text.word(first).utf8.first == reader.text.word(definition.short.lowerBound).utf8.first
      else { return nil }
      let tokens = name.tokens.lowerBound..<end
      return FoundName(
        tokens: tokens, kind: name.kind, role: name.role, head: name.head, key: Folding.key(reader.string(first..<end)))
    }
    return nil
  }

  /// The most words that a name found too short may lack.
  private static let longestTail = 24

  /// A long form without capitals around a head noun: kept where the noun makes names in small letters, or half its words are capitalised.
  private func describe(_ definition: Abbreviations.Definition, _ reader: PassageReader) -> FoundName? {
    var head: (place: Range<Int>, noun: HeadNoun, phrase: String)?
    for token in definition.long {
      guard let at = reader.head(at: token), at.end <= definition.long.upperBound else { continue }
      if head == nil || at.end > head!.place.upperBound { head = (token..<at.end, at.noun, at.phrase) }
    }
    let words = definition.long.filter { reader.text.tokens[$0].range.count > 3 }
    let capitals = words.filter { reader.isCapitalised($0) }.count
    guard let head else {
      // Capitals and a short form, but no noun that says what it is: somebody who acts, most likely.
      let behind = definition.short.upperBound + 1
      // "Support to Peace in the Lakes Region (SPLR) *Programme*".
      let noun = Self.explanation(at: behind, reader) ?? reader.head(at: behind)?.noun ?? programmeNoun(before: definition.long, reader)
      guard capitals >= (noun == nil ? 3 : 1), capitals * 4 >= words.count * 3 else { return nil }
      return FoundName(
        tokens: definition.long, kind: noun?.kind ?? .actor, role: noun?.role, head: definition.long,
        key: Folding.key(reader.string(definition.long)))
    }
    if head.noun.kind == .event, head.noun.role != nil, capitals * 2 > words.count {
      return series(definition.long, head.place, head.phrase, reader)
    }
    guard (head.noun.inSmallLetters && head.noun.role == .group) || head.noun.role == .taskForce || capitals * 2 > words.count else {
      return nil
    }
    return FoundName(
      tokens: definition.long, kind: head.noun.kind, role: head.noun.role, head: head.place,
      key: NameFinder.key(reader, definition.long, head.phrase), isInSmallLetters: capitals == 0)
  }

  /// "the *project* Safe Roads of the Gulf (SRG)": the noun that says what the name behind it is.
  private func programmeNoun(before long: Range<Int>, _ reader: PassageReader) -> HeadNoun? {
    let start = long.lowerBound
    guard start > 0, !reader.isCapitalised(start - 1), let head = reader.head(at: start - 1), head.end == start,
      head.noun.kind == .programme
    else { return nil }
    return head.noun
  }

  /// A meeting with a short form is one that recurs; the capitals in front belong to it ("ASEAN Senior Officials Meeting on … (SOMTC)").
  private func series(_ long: Range<Int>, _ head: Range<Int>, _ phrase: String, _ reader: PassageReader) -> FoundName {
    var start = long.lowerBound
    while start > 0, reader.isCapitalised(start - 1), reader.end(of: .articles, at: start - 1) == nil { start -= 1 }
    let tokens = start..<long.upperBound
    return FoundName(tokens: tokens, kind: .event, role: .series, head: head, key: NameFinder.key(reader, tokens, phrase))
  }

  mutating func learn(_ name: FoundName, _ reader: PassageReader, short: String?) {
    let surface = reader.string(name.tokens)
    guard name.kind != .document, isBearer(name.kind) || !isTitle(surface) else { return }
    let entity: EntityIndex
    if let known = found[name.key] ?? shortened(name, reader) {
      entity = known
      if let short, table[entity].entity.name.utf8.contains(0x20) { table.rename(entity, to: short) }
    } else {
      let title = short ?? (NameFinder.isShouting(reader) ? lowered(name.tokens, reader) : Self.withoutDissolving(surface, reader, name))
      entity = table.add(name.kind, name.role, named: title)
      found[name.key] = entity
    }
    if name.called == nil { table.note(surface, for: entity) } else { learnt.add(table[entity].entity.name, entity) }
    learnt.add(surface, entity)
    learnShort(of: name, entity, reader)
    // "the Western Balkans Criminal Justice *project*".
    if name.head.lowerBound == name.tokens.upperBound {
      table.note(reader.string(name.tokens.lowerBound..<name.head.upperBound), for: entity)
    }
    if let short {
      learnt.add(short, entity)
      table.note(short, for: entity)
    }
  }

  /// "a *Technical Committee* on stolen cars": known again by its short name, until a second one has the same.
  private mutating func learnShort(of name: FoundName, _ entity: EntityIndex, _ reader: PassageReader) {
    guard let end = name.shortEnd, let phrase = reader.head(at: name.head.lowerBound)?.phrase else { return }
    let key = NameFinder.key(reader, name.tokens.lowerBound..<end, phrase)
    guard let first = shortened[key] else {
      shortened[key] = entity
      if found[key] == nil { found[key] = entity }
      return
    }
    if first != entity, found[key] == first { found[key] = nil }
  }

  /// A title may begin with who gives the document out ("Ministry of … — news release"): that one is named all the same.
  private func isBearer(_ kind: NodeKind) -> Bool { kind == .actor || kind == .network }

  /// A document does not mention itself.
  func isTitle(_ name: String) -> Bool {
    isCompactTitle(name) || source.header.title.map { Folding.key($0.value).utf8.starts(with: Folding.key(name).utf8) } ?? false
  }

  /// The name without passing adjectives, as it stands: "Counter-Narcotics Task Force" of "temporary Counter-Narcotics Task Force".
  private static func withoutDissolving(_ surface: String, _ reader: PassageReader, _ name: FoundName) -> String {
    // "operation *“Blue Net”*" keeps its noun, and no quotation marks.
    if name.kind == .event, name.role == nil {
      let words = name.called.map { Array(name.head) + Array($0) } ?? Array(name.tokens)
      return words.filter { !reader.isQuote($0) }.map { reader.string($0..<$0 + 1) }.joined(separator: " ")
    }
    // "a *Joint* Task Force": what is written as a part of the name is one.
    for start in name.tokens where (reader.isCapitalised(start) || reader.isNumber(start)) && reader.end(of: .articles, at: start) == nil {
      return reader.string(start..<name.tokens.upperBound)
    }
    for start in name.tokens where Folding.key(reader.string(start..<name.tokens.upperBound)) == name.key {
      return reader.string(start..<name.tokens.upperBound)
    }
    return surface
  }
}

/// The names of a passage by the token after them.
struct NameEnds {
  private(set) var listed: [Int: NameSpan] = [:]
  private(set) var names: [Int: FoundName] = [:]

  init(listed: [NameSpan], names: [FoundName]) {
    for span in listed { self.listed[span.tokens.upperBound] = span }
    for name in names { self.names[name.tokens.upperBound] = name }
  }
}
