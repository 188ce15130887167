import EntenteLexicon
import EntenteModel
import EntenteText

/// Texts that are cited by what they are, whose, and when: "EU-CLASI Joint Declaration (3 March 2022)", "declaration of the Heads of State or
/// Government of …", "Council document 6314/1/22". The document itself is none of them.
extension DocumentNamer {
  mutating func addCitations(_ place: Int, _ board: inout MentionBoard) {
    addNumbers(place, &board)
    let reader = readers[place]
    var token = 0
    while token < reader.count {
      if let end = addMadeText(at: token, place, &board) {
        token = end
        continue
      }
      guard let head = reader.head(at: token), head.noun.kind == .document, !isCovered(token, place) else {
        token += 1
        continue
      }
      let citation = Citing(head: token..<head.end, noun: head.noun, phrase: head.phrase)
      addCitation(citation, place, &board)
      token = head.end
    }
    addFormerTexts(place, &board)
  }

  private mutating func addCitation(_ bare: Citing, _ place: Int, _ board: inout MentionBoard) {
    var citing = bare
    let reader = readers[place]
    if isSpeech(bare, reader) { return board.close(bare.head) }
    takeLeft(&citing, place)
    takeRight(&citing, place)
    if isOwn(citing, reader, place) || isTitleLine(place) {
      // Its own name; the groups that it holds are still named.
      if let ownIndex, source.passages[place].kind != .cover, source.passages[place].kind != .heading,
        board.isFree(citing.start..<citing.head.upperBound)
      {
        board.add(Mention(tokens: citing.start..<citing.head.upperBound, entity: ownIndex, form: .definite))
      } else {
        board.close(citing.start..<citing.head.upperBound)
      }
      return
    }
    guard let entity = cited(&citing, reader, place), board.isFree(citing.start..<citing.head.upperBound) else { return }
    remember(text: entity, citing.phrase)
    noteWording(of: entity, citing, reader)
    takeSecondName(&citing, of: entity, reader)
    let isWhole = citing.end > citing.head.upperBound
    board.add(Mention(tokens: citing.start..<max(citing.end, citing.head.upperBound), entity: entity, form: .citation), isOpen: isWhole)
    if isWhole { board.close(citing.isMade ? citing.head : citing.start..<citing.head.upperBound) }
  }

  /// "the Roadmap for a lasting solution to the trade in boats (*Boats Roadmap*)": what the same text is called for short.
  private mutating func takeSecondName(_ citing: inout Citing, of entity: EntityIndex, _ reader: PassageReader) {
    guard let second = secondName(at: citing.end, reader), second.noun.kind == .document, second.noun.role == table.role(entity) else {
      return
    }
    let name = reader.string(second.tokens)
    learnt.add(name, entity)
    table.note(name, for: entity)
    citing.end = second.brackets.upperBound
  }

  /// "the opening *statement* made by Zambia": what was said is no text.
  private func isSpeech(_ citing: Citing, _ reader: PassageReader) -> Bool {
    let head = citing.head
    guard !reader.isCapitalised(head.lowerBound), head.count == 1 else { return false }
    if head.lowerBound > 0, reader.isIn(.speeches, head.lowerBound - 1) { return true }
    return head.upperBound + 1 < reader.count && reader.isIn(.speechVerbs, head.upperBound)
      && reader.isIn(.makerLinks, head.upperBound + 1)
  }

  /// Ordinals, pairs of bodies and capitalised words before the head.
  private mutating func takeLeft(_ citing: inout Citing, _ place: Int) {
    let reader = readers[place]
    citing.name = documentNames[place].first { $0.tokens.contains(citing.head.lowerBound) }
    if let name = citing.name, name.tokens.count > citing.head.count { citing.foundName = reader.string(name.tokens) }
    citing.start = min(citing.head.lowerBound, citing.name?.tokens.lowerBound ?? citing.head.lowerBound)
    for _ in 0..<4 {
      let before = citing.start - 1
      guard before >= 0 else { break }
      if reader.isIn(.ordinals, before) || reader.isNumber(before) || pairBearers(in: reader, at: before) != nil
        || reader.isIn(.draftMarks, before)
      {
        citing.start = before
      } else if before > 0, let pair = pairOfBodies(in: reader, at: before - 1), pair.end == citing.start {
        citing.start = before - 1
      } else if !reader.isCapitalised(citing.head.lowerBound), let maker = span(at: before, place), maker.tokens.upperBound == citing.start,
        isMaker(maker.bearer)
      {
        citing.start = maker.tokens.lowerBound
        citing.isMade = true
      } else {
        break
      }
    }
    for token in citing.start..<citing.head.lowerBound {
      for bearer in pairBearers(in: reader, at: token) ?? [] { citing.parties.append(entity(bearer)) }
      if reader.isNumber(token), reader.text.word(token).utf8.count == 9 || reader.text.word(token).utf8.count == 4 {
        citing.term = reader.string(token..<(token + 1))
      }
      if let span = span(at: token, place), span.tokens.lowerBound == token, kindAndRole(span.bearer).kind == .actor {
        citing.parties.append(entity(span.bearer))
      }
    }
  }

  /// The groups whose text it is, its date, its place, the footnote that gives its number.
  private mutating func takeRight(_ citing: inout Citing, _ place: Int) {
    let reader = readers[place]
    citing.end = max(citing.head.upperBound, citing.name?.tokens.upperBound ?? 0)
    var next = citing.end
    if next < reader.count, reader.isIn(.ofLinks, next) || reader.isIn(.makerLinks, next) {
      for group in groups[place] where group.tokens.lowerBound >= next && group.tokens.lowerBound <= next + 3 && !group.bearers.isEmpty {
        citing.isByLeaders = group.sort == .leaders
        for bearer in group.bearers { citing.parties.append(entity(bearer.span.bearer)) }
        next = group.tokens.upperBound
        citing.end = next
        // "… and the Ministers of …": the second group of a joint text.
        if let second = groups[place].first(where: {
          $0.tokens.lowerBound >= next && $0.tokens.lowerBound <= next + 3 && !$0.bearers.isEmpty && $0.sort == group.sort
        }) {
          for bearer in second.bearers { citing.parties.append(entity(bearer.span.bearer)) }
          next = second.tokens.upperBound
          citing.end = next
        }
        break
      }
    }
    takeDate(&citing, from: next, reader, place)
    takeRelative(&citing, from: next, reader, place)
    citing.number = footnoteNumber(place, after: citing.end, reader)
    if citing.parties.isEmpty, !reader.isCapitalised(citing.head.lowerBound), isSpeakersOwn(citing.start, place) {
      citing.parties = own.parties
      citing.isMade = true
    }
    takeTopic(&citing, reader)
    if let (code, end) = registerCode(at: citing.end, reader), citing.number == nil {
      citing.code = code
      citing.number = RegisterNumber.plain(code)
      citing.end = end
    }
  }

  /// "the Council conclusions of 8 March *on the fight against illegal logging*".
  private func takeTopic(_ citing: inout Citing, _ reader: PassageReader) {
    guard citing.isMade, citing.end == citing.head.upperBound else { return }
    if let day = citing.day, citing.date?.precision == .day { citing.end = day.upperBound } else { citing.day = nil }
    guard let topic = topic(from: citing.end, reader) else { return }
    citing.topic = topic
    citing.end = topic.upperBound
  }

  private func takeDate(_ citing: inout Citing, from next: Int, _ reader: PassageReader, _ place: Int) {
    let agreed = reader.isIn(.agreedWords, next)
    let reach = agreed ? 36 : 4
    guard let (date, tokens) = TextDates.first(reader, from: next, reach: reach) else { return }
    // Between text and date only words that tie them: no other sentence, no other text.
    let between = next..<tokens.lowerBound
    guard !between.contains(where: { reader.isPunctuation($0, ";") || reader.isPunctuation($0, ".") }),
      agreed || between.allSatisfy({ ties($0, reader) })
    else { return }
    citing.date = date
    if between.count == 1, reader.isIn(.dateLinks, next) { citing.day = tokens }
    if reader.isPunctuation(tokens.lowerBound - 1, "("), reader.isPunctuation(tokens.upperBound, ")") { citing.end = tokens.upperBound + 1 }
    guard agreed, !citing.isByLeaders, let span = span(at: tokens.upperBound + 1, place), kindAndRole(span.bearer).kind == .place else {
      return
    }
    citing.place = reader.string(span.tokens)
  }

  /// "Declaration *of* 3 May", "*from* 3 May", "Declaration *(Lima,* 3 May)": never "no later than".
  private func ties(_ token: Int, _ reader: PassageReader) -> Bool {
    reader.isIn(.dateTies, token) || reader.isPunctuation(token, "(") || reader.isPunctuation(token, ",") || reader.isCapitalised(token)
  }

  /// The register number that a footnote behind these words links to.
  private func footnoteNumber(_ place: Int, after token: Int, _ reader: PassageReader) -> String? {
    guard token > 0 else { return nil }
    let passage = source.passages[place]
    let from = Int(reader.text.tokens[token - 1].end)
    let reach = token + 5 < reader.count ? Int(reader.text.tokens[token + 5].end) : passage.text.count
    guard let mark = passage.footnotes.first(where: { $0.offset >= from && $0.offset <= reach }),
      let note = source.passages.first(where: { $0.kind == .footnote && $0.label == mark.label })
    else { return nil }
    for link in note.links { if let number = RegisterNumber.inLink(link.url) { return number } }
    return RegisterNumber.inLink(String(decoding: note.text.prefix(300), as: UTF8.self))
  }

  /// Whether the passage is the cover's line that gives the title, or a part of it.
  func isTitleLine(_ place: Int) -> Bool {
    let passage = source.passages[place]
    guard own.entity.role != .news, passage.kind == .cover || passage.kind == .heading, !passage.text.isEmpty else { return false }
    let (title, line) = (Folding.key(own.title), Folding.key(passage.string(0..<passage.text.count)))
    // "GULF POLICE FORUM", and below it "ROADMAP 2025-2027".
    return title.hasPrefix(line) || title.hasSuffix(" \(line)") && isBareText(readers[place])
  }

  private func isOwn(_ citing: Citing, _ reader: PassageReader, _ place: Int) -> Bool {
    guard let sort = own.text.sort, Self.lastWord(sort) == Self.lastWord(citing.phrase) || isAlsoCalled(citing.phrase) else { return false }
    if let number = citing.number { return number == own.text.number }
    if isBrought(citing, reader, place) { return true }
    if let date = citing.date, let mine = own.text.date, !date.covers(mine), !mine.covers(date) { return false }
    if citing.date == nil, citing.start < citing.head.lowerBound, reader.isIn(.ordinals, citing.start) { return false }
    if let topic = citing.topic, !Folding.key(own.title).contains(Folding.key(reader.string(topic))) { return false }
    let parties = Set(citing.parties)
    // "Delegations will find attached the Joint Declaration adopted by X": the text that a note brings, where its title names no parties.
    if !parties.isEmpty { return parties == Set(own.parties) || own.parties.isEmpty && source.passages[place].kind == .cover }
    guard let name = citing.name, name.tokens != citing.head else { return citing.date == nil || citing.date == own.text.date }
    return NameWords.of(own.title).joined(separator: " ").utf8.count > 0
      && Folding.key(own.title).contains(Folding.key(reader.string(name.tokens)))
  }

  /// "Working procedures *and Roadmap* of the Network": a title that says that it is two things.
  private func isAlsoCalled(_ phrase: String) -> Bool {
    let words = NameWords.of(own.title).map { Folding.key($0) }
    return zip(words, words.dropFirst()).contains { $0 == "and" && $1 == phrase }
  }

  /// "Delegations will find *attached* the Joint Declaration endorsed on 16 May": what the note on the cover brings, whatever its own day.
  private func isBrought(_ citing: Citing, _ reader: PassageReader, _ place: Int) -> Bool {
    source.passages[place].kind == .cover && citing.number == nil
      && (max(0, citing.start - Self.furthestAttached)..<citing.start).contains { reader.isIn(.attachedWords, $0) }
  }

  /// The most words between "attached" and the text: ", for information, the".
  private static let furthestAttached = 6

  static func lastWord(_ phrase: String) -> String { NameWords.of(phrase).last ?? phrase }

  /// The entity of a cited text; none where nothing says which one it is.
  mutating func cited(_ citing: inout Citing, _ reader: PassageReader, _ place: Int) -> EntityIndex? {
    if citing.parties.isEmpty, citing.date == nil, citing.number == nil {
      if let name = citing.name, name.tokens.count > citing.head.count {
        return table.add(.document, citing.noun.role, named: reader.string(name.tokens))
      }
      // "the *2018-2024 Roadmap*".
      if let term = citing.term, term.utf8.count == 9, reader.isCapitalised(citing.head.lowerBound) {
        return table.add(.document, citing.noun.role, named: "\(term) \(reader.string(citing.head))")
      }
      return indefinite(&citing, reader, place) ?? definite(citing, reader)
    }
    if citing.date == nil, citing.number == nil, let last = definite(citing, reader), table[last].text?.parties == ids(citing.parties),
      !isOnAnother(citing, than: last)
    {
      return last
    }
    // "the Council conclusions": which of them, nothing says.
    if citing.isMade, citing.date == nil, citing.number == nil, citing.topic == nil { return nil }
    return add(citing, own.entity.role == .news ? newsDate() : nil, reader)
  }

  private func ids(_ parties: [EntityIndex]) -> [String] { Set(parties.map { table[$0].entity.id }).sorted() }

  private mutating func add(_ citing: Citing, _ fallback: PartialDate?, _ reader: PassageReader) -> EntityIndex {
    let date = citing.date ?? (citing.noun.role == .declaration ? fallback : nil)
    var parties: [EntityIndex] = []
    for party in citing.parties where !parties.contains(party) { parties.append(party) }
    let pair = parties.map { shortName($0) }.joined(separator: "-")
    let noun = citing.isByLeaders ? "Summit Declaration" : DocumentNamer.capitalised(citing.phrase)
    var words = [pair, noun].filter { !$0.isEmpty }
    if let term = citing.term, term.utf8.count == 9 {
      words.insert(term, at: pair.isEmpty ? 0 : 1)
    } else if let year = date?.year {
      words.append(String(year))
    }
    if parties.isEmpty || isToldByTopic(citing), let found = citing.foundName { words = [found] }
    if let place = citing.place {
      words = [place, DocumentNamer.capitalised(DocumentNamer.lastWord(citing.phrase))]
      if citing.isTold, let year = date?.year { words.append(String(year)) }
    }
    let name = madeName(citing, by: parties, reader) ?? words.joined(separator: " ")
    let text = TextDescription(
      number: citing.number, sort: citing.phrase, parties: parties.map { table[$0].entity.id }.sorted(), date: date)
    if let known = table.find(name), table.kind(known) == .document {
      if table[known].text == nil { table[known].text = text }
      return known
    }
    if let entry = lexicon.find(name), lexicon[entry].kind == .document { return table.add(entry, of: lexicon) }
    return table.add(
      Entity(id: Folding.slug(name), kind: .document, role: citing.noun.role, name: name, aliases: citing.code.map { [$0] } ?? []),
      text: text)
  }

  /// "the Lake Declaration on Arms and the Lake Declaration *on Witnesses*": two texts of one body, told apart by what they are on.
  private func isOnAnother(_ citing: Citing, than known: EntityIndex) -> Bool {
    guard isToldByTopic(citing), let found = citing.foundName.map({ Folding.key($0) }) else { return false }
    return !([table[known].entity.name] + table[known].entity.aliases).contains { name in
      let key = Folding.key(name)
      return key.hasPrefix(found) || found.hasPrefix(key)
    }
  }

  /// "the Leaders' Declaration *on Safe Ports*": a text of one body that its capitals tell apart by what it is on.
  private func isToldByTopic(_ citing: Citing) -> Bool {
    guard let name = citing.name, citing.term == nil, citing.number == nil, Set(citing.parties).count == 1 else { return false }
    return name.tokens.upperBound > citing.head.upperBound + 1
  }

  /// News: "ministers agreed on a joint declaration": the text of those bodies and that day.
  private mutating func indefinite(_ citing: inout Citing, _ reader: PassageReader, _ place: Int) -> EntityIndex? {
    guard own.entity.role == .news, citing.start > 0, reader.isIn(.indefinite, citing.start - 1) else {
      return nil
    }
    for group in groups[place] {
      for bearer in group.bearers where kindAndRole(bearer.span.bearer).role == .organisation {
        citing.parties.append(entity(bearer.span.bearer))
      }
    }
    guard !citing.parties.isEmpty else { return nil }
    var seen: [EntityIndex] = []
    for party in citing.parties where !seen.contains(party) { seen.append(party) }
    citing.parties = seen
    for token in citing.head.upperBound..<min(reader.count, citing.head.upperBound + 9)
    where reader.isNumber(token) && reader.text.word(token).utf8.count == 9 {
      citing.term = reader.string(token..<(token + 1))
      break
    }
    return add(citing, newsDate(), reader)
  }

  /// "the Joint Declaration": the text of that sort last cited.
  private func definite(_ citing: Citing, _ reader: PassageReader) -> EntityIndex? {
    // "our commitment to": in small letters a noun may be no text at all.
    guard citing.start > 0, reader.isIn(.definite, citing.start - 1),
      citing.noun.inSmallLetters || reader.isCapitalised(citing.head.lowerBound)
    else { return nil }
    return recentTexts[Self.lastWord(citing.phrase)]
  }

  mutating func remember(text: EntityIndex, _ phrase: String) { recentTexts[Self.lastWord(phrase)] = text }

  /// The day that a news item tells of: the first in its text.
  private func newsDate() -> PartialDate? {
    for (place, passage) in source.passages.enumerated() where passage.kind == .paragraph {
      if let found = TextDates.first(readers[place], from: 0, reach: readers[place].count) { return found.date }
    }
    return nil
  }
}

/// Register numbers.
extension DocumentNamer {
  private mutating func addNumbers(_ place: Int, _ board: inout MentionBoard) {
    let reader = readers[place]
    let previous = Set(source.header.previousDocuments.map(\.value))
    if source.passages[place].kind == .cover { addCodes(previous, place, &board) }
    for token in 0..<reader.count where reader.isNumber(token) {
      let end = issueEnd(token + 1, reader)
      let number = reader.string(token..<end)
      guard number.utf8.contains(UInt8(ascii: "/")), number != source.header.number?.value else { continue }
      let isNamed = reader.isIn(.documentWords, token - 1)
      guard (previous.contains(number) && source.passages[place].kind == .cover) || isNamed else { continue }
      let plain = RegisterNumber.plain(number)
      let entity = table.add(
        Entity(id: Folding.slug("Council document \(plain)"), kind: .document, name: "Council document \(plain)", aliases: [plain]),
        text: TextDescription(number: plain))
      board.add(Mention(tokens: token..<end, entity: entity, form: .citation))
    }
  }

  /// "6314/1/31 *REV 1*", "6314/31 *COR 2*": past revisions, addenda and corrigenda.
  private func issueEnd(_ start: Int, _ reader: PassageReader) -> Int {
    var end = start
    while end + 1 < reader.count, reader.isIn(.issues, end), reader.text.tokens[end].isAllCapitals, reader.isNumber(end + 1) { end += 2 }
    return end
  }

  /// "Annex to this Joint Declaration": the annex, where its heading gives it a name.
  mutating func addOwn(_ place: Int, _ board: inout MentionBoard) {
    guard let annex else { return }
    let reader = readers[place]
    guard source.passages[place].kind != .heading else { return }
    for token in 0..<max(0, reader.count - 3) where reader.isCapitalised(token) && ["annex", "anexo"].contains(reader.text.word(token)) {
      guard ["to", "de", "of"].contains(reader.text.word(token + 1)), reader.isIn(.definite, token + 2),
        let head = reader.head(at: token + 3), head.noun.kind == .document
      else { continue }
      board.add(Mention(tokens: token..<head.end, entity: annex, form: .citation))
    }
  }

  /// The text that an annex's heading names: "ANNEX …: EU-CLASI 2025-2026 ROADMAP …".
  mutating func findAnnex() {
    for (place, passage) in source.passages.enumerated() where passage.kind == .heading {
      let reader = readers[place]
      guard reader.count > 3, ["annex", "anexo"].contains(reader.text.word(0)) else { continue }
      guard let colon = (0..<reader.count).first(where: { reader.isPunctuation($0, ":") }) else { continue }
      for token in colon..<reader.count {
        guard let head = reader.head(at: token), head.noun.kind == .document else { continue }
        var citing = Citing(head: token..<head.end, noun: head.noun, phrase: head.phrase)
        takeLeft(&citing, place)
        if !citing.parties.isEmpty || citing.term != nil {
          annex = add(citing, nil, reader)
          return
        }
      }
    }
  }
}
