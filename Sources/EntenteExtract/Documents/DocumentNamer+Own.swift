import EntenteLexicon
import EntenteModel
import EntenteText

/// What the document is, whose it is, what it is called.
extension DocumentNamer {
  /// The document's node: "EU-CLASI Joint Declaration 2025" of sort, parties and year; its id is the slug of its register number, else of that name.
  mutating func describeDocument() -> OwnDocument {
    var own = OwnDocument()
    let header = source.header
    let title =
      compactTitle() ?? titleOnCover() ?? header.title?.value ?? header.subject?.value ?? source.passages.first.map { Self.opening($0) }
      ?? source.file
    own.title = title
    let reader = titleReader(title)
    let head: (phrase: String, role: Role?)? = compact.map { ($0.phrase, .procedure) } ?? documentHead(reader)
    own.parties = titleParties(reader, ofNetworks: head?.role == .procedure)
    own.text = TextDescription(
      number: header.number.map { RegisterNumber.plain($0.value) }, sort: head?.phrase,
      parties: own.parties.map { table[$0].entity.id }.sorted(),
      date: header.date?.value)
    let role = head?.role ?? (isNews() ? .news : nil)
    let name = ownName(title, head, own, role)
    let id = Folding.slug(header.number?.value ?? name)
    own.entity = Entity(id: id.isEmpty ? Folding.slug(source.file) : id, kind: .document, role: role, name: name)
    own.entity.aliases = [title, header.number?.value].compactMap { $0 }.filter { $0 != name && $0.utf8.count <= 300 }
    return own
  }

  /// Where the line taken for the title is a letterhead ("GULF POLICE FORUM"), the cover's line that begins with what kind of text it is.
  private func titleOnCover() -> String? {
    guard source.header.subject == nil, let title = source.header.title?.value, !namesText(titleReader(title)) else { return nil }
    for (place, passage) in source.passages.enumerated() where passage.kind == .cover && passage.text.count <= Self.longestTitleLine {
      let line = passage.string(0..<passage.text.count)
      if readers[place].count >= 3, !isBareText(readers[place]), beginsWithText(readers[place]) || isTextInCapitals(readers[place]) {
        return line
      }
      if isBareText(readers[place]) { return "\(meetingLine(before: place) ?? title): \(line)" }
    }
    return nil
  }

  /// "MINISTRY OF THE INTERIOR", and below it "*Conference of the Lake Coalition*", over "LIMA DECLARATION": the line of the meeting, where somebody's
  /// letterhead stands over it. O(cover).
  private func meetingLine(before text: Int) -> String? {
    guard let first = source.passages.indices.first(where: { source.passages[$0].kind == .cover && readers[$0].count > 0 }), first < text,
      namesMeeting(readers[first]) == nil
    else { return nil }
    // "MINISTRY OF THE INTERIOR"; "1234/31 (Press 5)".
    let isOfOffice = (0..<readers[first].count).contains { readers[first].isIn(.ministries, $0) }
    guard isOfOffice || spans[first].isEmpty else { return nil }
    return (first + 1..<text).last { place in
      source.passages[place].kind == .cover && namesMeeting(readers[place]) != nil
        && (isOfOffice || spans[place].contains { isParty($0.bearer, false) && kindAndRole($0.bearer).role != .state })
    }.map { source.passages[$0].string(0..<source.passages[$0].text.count) }
  }

  /// The noun for a meeting in a line: "Ministerial *Conference* of"; "Thirty-first Lake *Forum*", as it is counted.
  private func namesMeeting(_ reader: PassageReader) -> Int? {
    let isCounted = reader.isIn(.ordinals, 0)
    return (0..<reader.count).first { token in
      reader.isCapitalised(token) && reader.head(at: token).map { $0.noun.kind == .event || isCounted && $0.noun.kind == .actor } == true
    }
  }

  /// "Coastal Action Plan against Piracy 2025-2028": a line of capitalised words, one of which says what text it is.
  private func isTextInCapitals(_ reader: PassageReader) -> Bool {
    let words = (0..<reader.count).filter { reader.isWord($0) && reader.text.tokens[$0].range.count > 3 }
    let small = words.filter { !reader.isCapitalised($0) && !reader.isNumber($0) && !reader.isIn(.nameOpeners, $0) }
    guard words.count >= 3, reader.isCapitalised(0), small.count <= words.count / 5,
      !isIssue(reader)
    else {
      return false
    }
    return (0..<reader.count).contains { token in reader.head(at: token).map { Self.isTextual($0.noun) } ?? false }
  }

  /// "Harbour Bulletin, *Issue 3/2031*": the journal that brings a text.
  private func isIssue(_ reader: PassageReader) -> Bool {
    (0..<reader.count).contains { reader.isIn(.issueMarks, $0) && reader.isCapitalised($0) && reader.isNumber($0 + 1) }
  }

  /// "TERMS OF REFERENCE", "ROADMAP 2025–2027": a line that says what text it is, for which years, and nothing else.
  func isBareText(_ reader: PassageReader) -> Bool {
    guard reader.count > 0, reader.isCapitalised(0) else { return false }
    return (0..<min(reader.count, Self.longestSort)).contains { token in
      guard let head = reader.head(at: token), head.end <= Self.longestSort else { return false }
      if head.noun.kind == .document, head.end == reader.count { return true }
      return Self.isTextual(head.noun) && head.end < reader.count && reader.isNumber(head.end)
        && (head.end..<reader.count).allSatisfy { reader.isNumber($0) || reader.isMark($0) }
    }
  }

  /// The most words of such a line before its years.
  private static let longestSort = 4

  private static func isTextual(_ noun: HeadNoun) -> Bool {
    noun.kind == .document || noun.role == .plan || noun.role == .strategy || noun.role == .report
  }

  /// A title line longer than this, in bytes, is prose.
  private static let longestTitleLine = 400

  private func namesText(_ reader: PassageReader) -> Bool {
    // "*Document* AB/12": what every text is.
    (0..<reader.count).contains { token in
      reader.head(at: token).map { $0.noun.kind == .document } ?? false && !reader.isIn(.documentWords, token)
    }
  }

  /// Whether the first words say what kind of text it is: "Closing Statement of …", "Terms of Reference of …".
  private func beginsWithText(_ reader: PassageReader) -> Bool {
    for token in 0..<min(3, reader.count) {
      guard reader.isCapitalised(token) else { return false }
      if let head = reader.head(at: token), head.noun.kind == .document { return head.end < reader.count && reader.isWord(head.end) }
    }
    return false
  }

  static func opening(_ passage: Passage) -> String { String(decoding: passage.text.prefix(160), as: UTF8.self) }

  func titleReader(_ title: String) -> PassageReader {
    let bytes = Array(title.utf8)
    return PassageReader(Tokenizer.tokenize(bytes), bytes: bytes, index: index)
  }

  /// The first noun of the title that says what kind of text it is. A news item's headline names a text, but is none: no register number, no "we".
  private func documentHead(_ reader: PassageReader) -> (phrase: String, role: Role?)? {
    guard !isNews() else { return nil }
    for token in 0..<reader.count {
      guard let head = reader.head(at: token) else { continue }
      if Self.isTextual(head.noun) {
        return (head.phrase, head.noun.kind == .document ? head.noun.role : nil)
      }
    }
    return nil
  }

  /// News: a title without numbered paragraphs, register number or speakers, told in the past.
  func isNews() -> Bool {
    if source.header.number != nil || compact != nil || isRuleBook() || titleOnCover() != nil || isCommunique() || isJointText() {
      return false
    }
    var isSpoken = false
    var led = 0
    var body = 0
    for (place, passage) in source.passages.enumerated() where passage.kind == .paragraph || passage.kind == .item {
      body += 1
      let reader = readers[place]
      if reader.count > 0, reader.isIn(.speakers, 0), reader.text.word(0) == "we" || reader.text.word(0) == "nosotros" { isSpoken = true }
      if StanceReader(lexicon: lexicon).lead(reader, groups: []) != nil, passage.kind == .paragraph { led += 1 }
    }
    return !isSpoken && body > 0 && led * 3 < body
  }

  /// "FINAL COMMUNIQUÉ OF THE 12TH MEETING": a title that begins with what kind of text it is, over numbered paragraphs or in capitals.
  private func isCommunique() -> Bool {
    guard let title = source.header.title?.value else { return false }
    let reader = titleReader(title)
    guard let head = (0..<min(3, reader.count)).lazy.compactMap({ reader.head(at: $0) }).first, head.noun.role == .declaration else {
      return false
    }
    let isNumbered = source.passages.count(where: { $0.kind == .paragraph && $0.marker != nil }) >= Self.numbered
    // "Council *conclusions* on", over numbered paragraphs.
    guard reader.isCapitalised(head.end - 1) else { return isNumbered && reader.head(at: 0)?.end == head.end }
    let isInCapitals = (0..<head.end).allSatisfy { reader.text.tokens[$0].isAllCapitals }
    // "Statement *by* the Council of X on Y": no headline says by whom a text is that it tells of.
    return isInCapitals || namesMakers(from: head.end, reader) || reader.text.word(head.end) == "by" || isNumbered
  }

  /// "Declaration *of the Presidents of X*", "Outcome Document *of the meeting of* the Ministers of X", over a numbered paragraph: whose text it is. O(1).
  private func namesMakers(from end: Int, _ reader: PassageReader) -> Bool {
    guard source.passages.contains(where: { $0.kind == .paragraph && $0.marker != nil }), reader.isIn(.ofLinks, end) else { return false }
    return (end + 1..<min(reader.count, end + Self.makerReach)).contains {
      reader.end(of: .groupHeads, at: $0) != nil || reader.end(of: .officialHeads, at: $0) != nil
    }
  }

  /// The words behind a title's noun within which it names its makers.
  private static let makerReach = 7

  /// The fewest numbered paragraphs that make a text no news.
  private static let numbered = 3

  /// "Terms of Reference of …", "Rules of Procedure": what begins so reports nothing.
  private func isRuleBook() -> Bool {
    guard let title = source.header.title?.value else { return false }
    let reader = titleReader(title)
    return reader.head(at: 0).map { $0.noun.role == .procedure } ?? false
  }

  /// The bodies of the groups in the title, or those that it names.
  private mutating func titleParties(_ reader: PassageReader, ofNetworks: Bool) -> [EntityIndex] {
    let names = names(in: reader)
    var bearers: [NameSpan.Bearer] = []
    for token in 0..<reader.count {
      // "… *adopted by* the Council": who made it is no party to it.
      if !bearers.isEmpty, reader.end(of: .makings, at: token) != nil { break }
      // "Council conclusions *on* the EU approach to piracy": what it is on is no party to it.
      if !bearers.isEmpty, token > 0, reader.text.word(token) == "on", reader.head(at: token - 1) != nil { break }
      if let span = names.first(where: { $0.tokens.lowerBound == token }), isParty(span.bearer, ofNetworks) {
        bearers.append(span.bearer)
      }
      // "Declaration of the *EU-Western Balkans Forum*" is that forum's.
      if !names.contains(where: { $0.tokens.contains(token) }) { bearers += pairBearers(in: reader, at: token) ?? [] }
    }
    var parties: [EntityIndex] = []
    for bearer in bearers {
      let body = entity(bearer)
      if !parties.contains(body) { parties.append(body) }
    }
    return Array(parties.prefix(4))
  }

  /// Whether a text can be somebody's; a network, too, has terms of reference.
  private func isParty(_ bearer: NameSpan.Bearer, _ ofNetworks: Bool) -> Bool {
    let (kind, role) = kindAndRole(bearer)
    return (kind == .actor || ofNetworks && kind == .network) && role != .region && role != .group
  }

  /// "*Canada*" of the Minister for Public Safety of Canada: a text that an officer makes with others is called by his state. O(words of the name).
  private func partyName(_ party: EntityIndex) -> String {
    guard table.role(party) == .office else { return shortName(party) }
    let words = table[party].entity.name.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    for start in words.indices.dropFirst() {
      guard let entry = lexicon.find(words[start...].joined(separator: " ")), lexicon[entry].role == .state else { continue }
      return lexicon[entry].name
    }
    return shortName(party)
  }

  private func ownName(_ title: String, _ head: (phrase: String, role: Role?)?, _ own: OwnDocument, _ role: Role?) -> String {
    let year = own.text.date?.year.map { String($0) }
    if role == .news {
      let publisher = publisherName()
      let note = [publisher.map { "\($0) news" } ?? "news", year].compactMap { $0 }.joined(separator: ", ")
      return "\(title) (\(note))"
    }
    guard let head, !own.parties.isEmpty else {
      guard let year, !title.utf8.contains(where: { $0 == 0x0A }), !NameWords.of(title).contains(where: isYear) else { return title }
      return title.utf8.count < 80 ? "\(title) \(year)" : title
    }
    let noun = head.role == .procedure ? head.phrase : Self.capitalised(head.phrase)
    let pair = own.parties.map { partyName($0) }.joined(separator: "-")
    return [pair, noun, year].compactMap { $0 }.joined(separator: " ")
  }

  private func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } == true }

  /// A publication that names itself in an imprint: a listed or found name of an unnumbered body whose web address stands in the text.
  private func publisherName() -> String? {
    let text = source.text
    for span in spans.joined() where span.form == .name {
      guard case .entry(let entry) = span.bearer, lexicon[entry].role == .organisation, !lexicon[entry].name.utf8.contains(0x20) else {
        continue
      }
      let name = Array(lexicon[entry].name.utf8)
      guard name.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { continue }
      if text.count > name.count { return lexicon[entry].name }
    }
    return nil
  }

  /// "Chair's Statement" of "chair s statement": folded words lose their apostrophe.
  static func capitalised(_ phrase: String) -> String {
    NameWords.of(phrase).enumerated().map { place, word in
      if word == "s", place > 0 { return "'s" }
      let isSmall = ["of", "on", "to", "and", "de"].contains(word)
      let letters = word.utf8.enumerated().map { !isSmall && $0 == 0 && $1 >= 0x61 && $1 <= 0x7A ? $1 - 32 : $1 }
      return (place > 0 ? " " : "") + String(decoding: letters, as: UTF8.self)
    }.joined()
  }

  /// Those whose text it is: by its title, else by its preamble.
  mutating func parties() -> [EntityIndex] { own.parties.isEmpty ? partiesOfPreamble() : own.parties }

  /// "We, the Ministers of A and B, *members of the Coalition*": of a declaration whose title names nobody, the one body of all who speak.
  func bodies(of speakers: [EntityIndex]) -> [EntityIndex] {
    let bodies = Set(speakers.flatMap { table[$0].bearers })
    guard own.entity.role == .declaration, bodies.count == 1, let body = bodies.first,
      speakers.allSatisfy({ !table[$0].bearers.isEmpty }), table.role(body) != .state, table.role(body) != .region
    else { return [] }
    return [body]
  }

  /// The groups of the first passage that says "we".
  func speakers(_ passages: [AnnotatedPassage]) -> [EntityIndex] {
    for (place, passage) in passages.enumerated() where passage.text.tokens.count > 0 {
      // "We *urge the Member States* of X": who is called upon does not speak.
      guard
        let voice = (0..<min(3, passage.text.tokens.count)).first(where: { ["we", "nosotros", "nós"].contains(passage.text.word($0)) }),
        voice + 1 >= passage.text.tokens.count || !readers[place].isStance(passage.text.word(voice + 1))
      else { continue }
      var groups: [EntityIndex] = []
      for mention in passage.mentions where mention.form == .group && mention.tokens.lowerBound < 60 && !groups.contains(mention.entity) {
        groups.append(mention.entity)
      }
      // "We, *the Ministers* of Peru and of Chile, Member States of X": ministers speak, whose group the cover names.
      let isMinisters = { (group: GroupPhrase) in group.sort == .ministers && !group.bearers.isEmpty }
      if !self.groups[place].contains(where: isMinisters),
        (0..<min(6, passage.text.tokens.count)).contains(where: { readers[place].isIn(.ministerHeads, $0) })
      {
        let onCover = ministersOnCover(passages)
        if !onCover.isEmpty { return onCover }
      }
      if !groups.isEmpty { return groups }
    }
    return own.entity.role == .declaration ? narrated(passages) : []
  }

  /// "Joint Declaration of *the Ministers of the Interior of X* and of *those of Y*". O(cover).
  private func ministersOnCover(_ passages: [AnnotatedPassage]) -> [EntityIndex] {
    var found: [EntityIndex] = []
    for (place, passage) in passages.enumerated() where source.passages[place].kind == .cover {
      let said = groups[place].filter { $0.sort == .ministers && !$0.bearers.isEmpty }
      for mention in passage.mentions
      where mention.form == .group && said.contains(where: { $0.tokens == mention.tokens }) && !found.contains(mention.entity) {
        found.append(mention.entity)
      }
    }
    return found
  }

  /// "*The Ministers responsible for …* of X met in …": where nobody says "we", the group that the text begins with tells of itself.
  private func narrated(_ passages: [AnnotatedPassage]) -> [EntityIndex] {
    for (place, passage) in passages.enumerated() where source.passages[place].kind == .paragraph {
      guard let first = passage.mentions.first(where: { !$0.isNested }) else { continue }
      return first.form == .group && first.tokens.lowerBound <= 1 ? [first.entity] : []
    }
    return []
  }
}
