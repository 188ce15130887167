import EntenteLexicon
import EntenteModel
import EntenteText

/// Whose text it is, as its title, its letterhead, the lines of a note and the last lines of an item of news say.
extension RelationPass {
  /// What the cover and the end of the text say of its makers; the less certain only where nothing has said so. O(cover).
  mutating func readOwnMakers() {
    guard let grammar = rules.grammar(for: document.record.language) ?? rules.grammar(for: "en") else { return }
    let lists = grammar.lists
    if speaksForItself {
      readTitleMakers(lists)
      if !isMadeKnown { readJointTitle(lists) }
      if !isMadeKnown { readMeetingLine(lists, grammar) }
      if !isMadeKnown { readSender(lists) }
      if !isMadeKnown { readResolvingBody() }
    } else if !isMadeKnown {
      readLetterhead(lists)
      if !isMadeKnown { readColophon(lists) }
    }
  }

  /// "*JOINT DECLARATION OF* THE LAKE MINISTERS *AND* THE MINISTER FOR JUSTICE OF CHAD", "Communiqué *of* the Council of X": those behind the noun that says
  /// what text it is. Rules and terms of reference are those of whom they bind. O(cover).
  private mutating func readTitleMakers(_ lists: [String: [String]]) {
    for place in document.passages.indices where document.passages[place].label == "cover" {
      let line = document.passages[place]
      guard
        let noun = line.text.tokens.indices.prefix(Self.titleReach).first(where: {
          lists["spoken text"]?.contains(line.text.word($0)) == true
        }),
        noun + 1 < line.text.tokens.count, lists["title link"]?.contains(line.text.word(noun + 1)) == true
      else { continue }
      let makers = makers(from: pastMeeting(noun + 2, line, lists), line, lists)
      for maker in makers { keepMaker(maker.entity, noun..<noun + 1, maker.tokens, place, on: ownDay) }
      if !makers.isEmpty { return isMadeKnown = true }
    }
  }

  /// "*Joint EU-Moldova statement* following the third Dialogue": the bodies of whom a joint text is. O(cover).
  private mutating func readJointTitle(_ lists: [String: [String]]) {
    guard document.parties.count > 1 else { return }
    for place in document.passages.indices where document.passages[place].label == "cover" {
      let text = document.passages[place].text
      let opening = text.tokens.indices.prefix(Self.titleReach + Self.meetingReach)
      guard let joint = opening.first(where: { isIn(.jointTexts, text.word($0)) }),
        let noun = opening.first(where: { $0 > joint && lists["spoken text"]?.contains(text.word($0)) == true })
      else { continue }
      // "JOINT STATEMENT", and nothing else: it says not of whom; "Joint EU-Moldova statement *calls* for": a headline.
      guard noun > joint + 1 && !document.passages[place].mentions.isEmpty || noun + 1 < text.tokens.count,
        noun + 1 == text.tokens.count || isIn(.jointTextLinks, text.word(noun + 1))
      else { continue }
      let named = document.passages[place].mentions.first { !$0.isNested && $0.tokens.lowerBound > noun }
      let meeting = text.tokens.indices.first { $0 > noun && lists["meeting"]?.contains(text.word($0)) == true }
      let end = noun > joint + 1 ? noun + 1 : max(named?.tokens.upperBound ?? 0, (meeting ?? noun) + 1)
      // A region signs nothing.
      for party in document.parties where document.entities.role(party) != .region {
        var draft = Draft(type: .published, from: party, to: document.own, words: [0..<end], rule: "own-makers")
        draft.dates.on = ownDay
        keep(draft, PassageSentence.bare(document.passages[place], place, 0..<end), place)
      }
      return isMadeKnown = true
    }
  }

  /// "Outcome document of *the Third Special Meeting of* the Ministers of X": those who meet make what comes of it. O(``titleReach``).
  private func pastMeeting(_ start: Int, _ line: AnnotatedPassage, _ lists: [String: [String]]) -> Int {
    let words = line.text.tokens.indices.filter { $0 >= start && $0 < start + Self.meetingReach }
    guard let noun = words.first(where: { lists["meeting"]?.contains(line.text.word($0)) == true }),
      !line.mentions.contains(where: {
        $0.tokens.lowerBound < noun && $0.tokens.upperBound > start && document.entities.kind($0.entity) == .actor
      }),
      noun + 1 < line.text.tokens.count, lists["maker link"]?.contains(line.text.word(noun + 1)) == true
    else { return start }
    return noun + 2
  }

  /// The words within which a title says that it is a meeting's.
  private static let meetingReach = 6

  /// "COMMUNIQUÉ", and in the next line "*Special Session of the Attorneys General of X*": those who met give it out. O(cover).
  private mutating func readMeetingLine(_ lists: [String: [String]], _ grammar: Grammar) {
    guard let text = bareTextLine(grammar) ?? titleLine(lists) else { return }
    for place in document.passages.indices where place > text && document.passages[place].label == "cover" {
      let line = document.passages[place]
      let start = pastMeeting(0, line, lists)
      guard start > 0, line.text.tokens[0].isCapitalised else { continue }
      let makers = makers(from: start, line, lists)
      for maker in makers { keepMaker(maker.entity, 0..<start - 1, maker.tokens, place, on: ownDay) }
      if !makers.isEmpty { return isMadeKnown = true }
    }
  }

  private func isIn(_ set: WordSet, _ word: String) -> Bool { lexicon.words.contains(word, in: set.rawValue) }

  /// "*DECLARATION OF LIMA* ON THE FIGHT AGAINST PIRACY": the line of the cover that begins with what text it is. O(cover).
  private func titleLine(_ lists: [String: [String]]) -> Int? {
    document.passages.indices.first { place in
      let line = document.passages[place]
      return line.label == "cover"
        && line.text.tokens.indices.prefix(Self.titleReach).contains { lists["spoken text"]?.contains(line.text.word($0)) == true }
    }
  }

  /// The words of a title within which it says what it is.
  private static let titleReach = 4

  /// Those named one behind the other from a token: the first, and who follows behind a comma or "and". O(mentions).
  func makers(from start: Int, _ line: AnnotatedPassage, _ lists: [String: [String]]) -> [Mention] {
    var found: [Mention] = []
    var at = start
    while at < line.text.tokens.count, found.count < Self.mostNamed {
      while at < line.text.tokens.count, lists["the"]?.contains(line.text.word(at)) == true { at += 1 }
      let here = line.mentions.filter { $0.tokens.lowerBound == at && canMake($0.entity) }
      guard let longest = here.map(\.tokens.upperBound).max() else { break }
      found += here.filter { $0.tokens.upperBound == longest }
      at = longest
      guard at < line.text.tokens.count, line.text.isPunctuation(at, ",") || lists["next maker"]?.contains(line.text.word(at)) == true
      else { break }
      while at < line.text.tokens.count,
        line.text.isPunctuation(at, ",") || lists["and"]?.contains(line.text.word(at)) == true
          || lists["maker link"]?.contains(line.text.word(at)) == true
      { at += 1 }
    }
    return found
  }

  /// The most makers that a title names.
  private static let mostNamed = 8

  private func canMake(_ entity: EntityIndex) -> Bool {
    let role = document.entities.role(entity)
    return document.entities.kind(entity) == .network || document.entities.kind(entity) == .actor && role != .region
  }

  /// "*The Council of the Coastal States:*": the line of a resolution that names who takes it (``DocumentNamer/resolvingBody()``).
  private mutating func readResolvingBody() {
    guard document.parties.count == 1 else { return }
    for place in document.passages.indices.prefix(Self.resolvingReach) {
      let text = document.passages[place].text
      let last = text.tokens.count - 1
      guard let body = document.passages[place].mentions.first(where: { $0.entity == document.parties[0] && !$0.isNested }),
        body.tokens.lowerBound == 1, body.tokens.upperBound == last, text.isPunctuation(last, ",") || text.isPunctuation(last, ":")
      else { continue }
      isMadeKnown = true
      return keepMaker(body.entity, body.tokens.lowerBound..<body.tokens.lowerBound + 1, body.tokens, place, on: ownDay)
    }
  }

  /// How many passages stand before such a line at most: those of a cover.
  private static let resolvingReach = 25

  /// A note's "*From:* Harbour Agency": whoever sends a text of its own, which nobody else has been said to have made. O(cover).
  private mutating func readSender(_ lists: [String: [String]]) {
    guard document.record.originator != nil else { return }
    for place in document.passages.indices where document.passages[place].label == "cover" {
      let line = document.passages[place]
      for mention in line.mentions
      where !mention.isNested && mention.tokens.lowerBound >= 2 && canMake(mention.entity)
        && document.entities.role(mention.entity) != .state
      {
        let colon = mention.tokens.lowerBound - 1
        guard line.text.isPunctuation(colon, ":"), lists["sender line"]?.contains(line.text.word(colon - 1)) == true else { continue }
        isMadeKnown = true
        return keepMaker(mention.entity, colon - 1..<colon, mention.tokens, place, on: document.record.date)
      }
    }
  }

  /// "MINISTRY OF THE INTERIOR OF PERU", and below it "PRESS RELEASE", "News": a line at the head that names a body, and nothing else but the sort of item, its
  /// number and its day. O(cover).
  private mutating func readLetterhead(_ lists: [String: [String]]) {
    let head = document.passages.indices.filter { document.passages[$0].label == "cover" || $0 <= Self.headLines }
    let isItem = head.contains { place in
      let text = document.passages[place].text
      return text.tokens.count <= Self.longestHead && text.tokens.indices.contains { lists["news item"]?.contains(text.word($0)) == true }
    }
    guard isItem else { return }
    for place in head.prefix(Self.headLines) {
      let line = document.passages[place]
      // "REPUBLIC OF CHAD", and in the next line its ministry; a headline in the first line leaves no letterhead below it.
      if place > 0, !isLineOfHead(document.passages[place - 1], lists) { return }
      let named = line.mentions.filter { !$0.isNested }
      guard let maker = named.first(where: { isBody($0.entity) }), named.count(where: { isBody($0.entity) }) == 1 else { continue }
      let rest = line.text.tokens.indices.filter { token in !named.contains { $0.tokens.contains(token) } }
      guard named.allSatisfy({ isBody($0.entity) || document.entities.role($0.entity) == .state }),
        rest.allSatisfy({ isOfHead($0, line.text, lists) })
      else { continue }
      isMadeKnown = true
      // "Ministry of Internal Affairs *of the Republic of Chad*": quoted as far as its state.
      let end = named.filter { $0.tokens.lowerBound >= maker.tokens.lowerBound }.map(\.tokens.upperBound).max() ?? maker.tokens.upperBound
      let words = maker.tokens.lowerBound..<end
      return keepMaker(maker.entity, words, words, place, on: document.record.date)
    }
  }

  private func isLineOfHead(_ line: AnnotatedPassage, _ lists: [String: [String]]) -> Bool {
    line.text.tokens.indices.allSatisfy { token in
      isOfHead(token, line.text, lists)
        || line.mentions.contains { $0.tokens.contains(token) && document.entities.role($0.entity) == .state }
    }
  }

  /// The most words of a line that says what sort of item it is; the lines among which the letterhead stands.
  private static let longestHead = 30
  private static let headLines = 2

  private func isBody(_ entity: EntityIndex) -> Bool {
    document.entities.kind(entity) == .actor && [.agency, .organisation, .committee, .office].contains(document.entities.role(entity))
  }

  private func isOfHead(_ token: Int, _ text: TokenizedText, _ lists: [String: [String]]) -> Bool {
    if text.tokens[token].kind != .word { return true }
    let word = text.word(token)
    return lists["masthead"]?.contains(word) == true || lists["month"]?.contains(word) == true
  }

  /// "*© Harbour Agency* 2031", "*Source:* Ministry of X", "*Press office of* the Ministry of X": the last lines of an item of news. O(last lines).
  private mutating func readColophon(_ lists: [String: [String]]) {
    for place in document.passages.indices.suffix(Self.lastLines).reversed() {
      let line = document.passages[place]
      guard let opened = opening(line.text, of: lists["colophon"] ?? []) else { continue }
      var at = opened
      while at < line.text.tokens.count,
        line.text.tokens[at].kind != .word || lists["the"]?.contains(line.text.word(at)) == true
      { at += 1 }
      guard let maker = line.mentions.first(where: { !$0.isNested && $0.tokens.lowerBound == at && isBody($0.entity) }) else { continue }
      isMadeKnown = true
      let whole = wholeBehind(maker, line) ?? maker
      return keepMaker(whole.entity, 0..<opened, whole.tokens, place, on: document.record.date)
    }
  }

  /// "Issued by: Communications Unit, *Harbour Secretariat*": a unit's body. O(mentions).
  private func wholeBehind(_ maker: Mention, _ line: AnnotatedPassage) -> Mention? {
    guard maker.tokens.upperBound < line.text.tokens.count, line.text.isPunctuation(maker.tokens.upperBound, ",") else { return nil }
    return line.mentions.first { !$0.isNested && $0.tokens.lowerBound == maker.tokens.upperBound + 1 && isBody($0.entity) }
  }

  /// The passages at the end among which such a line stands.
  private static let lastLines = 4

  /// The token behind the phrase of the list with which the line begins.
  private func opening(_ text: TokenizedText, of phrases: [String]) -> Int? {
    (1...Self.longestOpening).reversed().first { count in
      count <= text.tokens.count && phrases.contains((0..<count).map { text.word($0) }.joined(separator: " "))
    }
  }

  private static let longestOpening = 4

  private mutating func keepMaker(_ maker: EntityIndex, _ said: Range<Int>, _ name: Range<Int>, _ place: Int, on day: PartialDate?) {
    let tokens = said.lowerBound..<name.upperBound
    let shift = said.lowerBound
    var draft = Draft(
      type: .published, from: maker, to: document.own,
      words: [0..<said.count, name.lowerBound - shift..<name.upperBound - shift], rule: "own-makers")
    draft.dates.on = day
    keep(draft, PassageSentence.bare(document.passages[place], place, tokens), place)
  }
}
