import EntenteLexicon
import EntenteModel
import EntenteText

/// The meeting that a text is of: named on its cover, or told of where it begins.
extension RelationPass {
  /// A name in capitals, as a cover has it, gives way to the same name in the text.
  mutating func lower(_ meeting: EntityIndex, to words: String) {
    func isShouted(_ name: String) -> Bool { name.utf8.count { (0x61...0x7A).contains($0) } * 4 < name.utf8.count }
    let name = document.entities[meeting].entity.name
    guard isShouted(name), !isShouted(words) else { return }
    let day = document.entities[meeting].entity.on.map { " (\($0.text))" } ?? ""
    document.entities.rename(meeting, to: words + day)
  }

  /// A meeting of that name that the document has told of before, with no other day. O(1).
  mutating func known(_ words: String, _ date: PartialDate?) -> EntityIndex? {
    guard let known = gatherings.named[Self.key(ofMeeting: words)] else { return nil }
    let day = document.entities[known].entity.on
    // The day of the cover is one of those that the meeting took.
    if known == gatherings.own?.event, let day, let date, date.firstDay <= day.firstDay, day.lastDay <= date.lastDay {
      document.entities[known].entity.on = date
      return known
    }
    guard day == nil || date == nil || day == date else { return nil }
    document.entities[known].entity.on = day ?? date
    return known
  }

  /// A meeting's name in capitals on the cover, and with its short form in brackets in the text, is one.
  static func key(ofMeeting words: String) -> String {
    guard let open = words.utf8.firstIndex(of: UInt8(ascii: "(")), let close = words.utf8[open...].firstIndex(of: UInt8(ascii: ")")),
      close == words.utf8.index(before: words.utf8.endIndex)
    else { return Folding.key(words) }
    return Folding.key(String(words[..<open]))
  }

  /// Whether a finding is the text's own meeting: "adopted *at the 32nd session* of the Conference", a line of the cover that names a meeting and nothing
  /// else, "we, the Ministers, *met*", or the meeting of the document's own day that its first paragraph tells of.
  func isOwnMeeting(_ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> Bool {
    guard finding.role == .meeting, !finding.isReference, finding.modality == .fact, gatherings.own == nil || finding.isBare,
      speaksForItself || isWholeTitle(finding, sentence)
    else { return false }
    if finding.isBare, gatherings.own != nil { return false }
    if document.passages[passage].label == "cover" {
      return isWhereAdopted(finding, sentence.clauses) || isOfTitle(finding, sentence.clauses)
        || finding.words.count + 2 >= sentence.clauses.sentence.words.count || isTitleLine(finding, sentence.clauses)
        || isLineOfText(finding, sentence.clauses) || isWholeTitle(finding, sentence)
    }
    if finding.isBare { return false }
    if isOccasionOfMakers(finding, sentence) { return true }
    guard isOpening(passage) else { return false }
    if finding.ownVoice { return true }
    guard let stated = document.record.date, let day = finding.date?.first else { return false }
    return day.firstDay <= stated.lastDay && stated.firstDay <= day.lastDay
  }

  /// Whether no paragraph of the body stands before this one but headings.
  private func isOpening(_ passage: Int) -> Bool {
    let first = document.passages.indices.first { document.passages[$0].label != "cover" && document.source.passages[$0].kind != .heading }
    return first == passage
  }

  /// "*Second Meeting of the Ministers of X and Y*": a line that begins with the meeting, is written as a name, and tells nothing. O(phrases).
  func isTitleLine(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    let reader = EventReader(clauses: clauses, expressions: [])
    return finding.words.lowerBound <= 1 && reader.endsInCapital(finding.words) && clauses.sentence.capitals[finding.words.lowerBound]
      && reader.isCounted(finding.words) && !clauses.phrases.contains { $0.verb != nil }
  }

  /// "Joint Statement *of the Second Ministerial Dialogue*", "Subject: Joint Statement of … (Lima, 3 May 2025)": the title's own.
  private func isOfTitle(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    guard case .preposition(let preposition) = clauses.phrases[finding.phrase].link, clauses.phrases[preposition].word == "of",
      let text = clauses.phrases[preposition].host, text == 0 || text == 2 && clauses.phrases[1].word == ":" && finding.date != nil
    else { return false }
    return clauses.grammar.lists["text"]?.contains(clauses.phrases[text].headWord) == true
  }

  /// "adopted *at* the meeting", "adopted *by* the meeting".
  private func isWhereAdopted(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    guard case .preposition(let preposition) = clauses.phrases[finding.phrase].link,
      clauses.isOfPlace(preposition) || clauses.phrases[preposition].word == clauses.agentPreposition,
      let verb = clauses.phrases[preposition].verbHost ?? clauses.phrases[..<preposition].lastIndex(where: { $0.verb != nil }),
      let group = clauses.phrases[verb].verb
    else { return false }
    return clauses.grammar.lists["adopting"]?.contains(clauses.name(of: group)) == true
  }

  /// The document's day, where it can be that of its meeting: a note's is that on which somebody passed the text on.
  var ownDay: PartialDate? { document.record.originator == nil ? document.record.date : nil }

  mutating func noteOwn(_ event: EntityIndex, _ finding: EventFinding, _ sentence: PassageSentence) {
    guard gatherings.own == nil else { return }
    let places = finding.words.map { sentence.places[$0] }
    let isOnCover = places.first.map { document.passages[$0.passage].label == "cover" } ?? false
    gatherings.own = Gatherings.Own(event: event, places: places, isOnCover: isOnCover, isHappening: finding.isHappening)
    if isOnCover { makeKnown(finding, sentence) }
    if document.entities[event].entity.on == nil { document.entities[event].entity.on = ownDay }
  }

  /// "We, the Ministers, gathered in Lima from 3 to 5 June": the meeting that the cover has named, where no other day is given.
  mutating func ownMeeting(toldAgain finding: EventFinding, _ passage: Int, _ clauses: Clauses) -> EntityIndex? {
    guard let own = gatherings.own, own.isOnCover, finding.role == .meeting, finding.modality == .fact else { return nil }
    let day = document.entities[own.event].entity.on
    if document.passages[passage].label == "cover" { return isToldOnCover(finding, day) ? own.event : nil }
    guard
      finding.ownVoice || isToldOnCover(finding, day) || isOfMakers(finding) || isAtPlaceOfCover(finding)
        || isCalledAlike(finding, own.event, day, clauses),
      isOpening(passage)
    else { return nil }
    guard let told = finding.date?.first else { return own.event }
    guard let day else { return own.event }
    if day.precision == .year, day.firstDay <= told.firstDay, told.lastDay <= day.lastDay {
      document.entities[own.event].entity.on = told
      return own.event
    }
    guard told.firstDay <= day.lastDay, day.firstDay <= told.lastDay else { return nil }
    if told.lastDay - told.firstDay > day.lastDay - day.firstDay, told.precision == .interval || told.precision == .day {
      document.entities[own.event].entity.on = told
    }
    return own.event
  }

  /// "*The chiefs of police of X and of Y* met for the third time": those who have met on the cover, on no other day and at no other place.
  private func isOfMakers(_ finding: EventFinding) -> Bool {
    guard let own = gatherings.own?.event, finding.date == nil, finding.places.isEmpty, !finding.participants.isEmpty else { return false }
    let there = relations.lazy.filter { $0.type == .involvedIn && $0.to == own }.map(\.from)
    return finding.participants.allSatisfy { one in
      ([one.entity] + one.others).allSatisfy { there.contains(EntityIndex(UInt32($0))) }
    }
  }

  /// "The Ministers of A and B, *gathered in Lima*": where the cover says that they met.
  private func isAtPlaceOfCover(_ finding: EventFinding) -> Bool {
    guard !finding.places.isEmpty, !finding.participants.isEmpty else { return false }
    let cover = document.passages.filter { $0.label == "cover" }
    return finding.places.allSatisfy { place in
      cover.contains { $0.mentions.contains { $0.entity == EntityIndex(UInt32(place.entity)) } }
    }
  }

  /// "LGM *ANNUAL MEETING* 2023" on the cover, "held its 25th *Annual Meeting* from 9 to 14 July 2023" below it: all its words but a number, in the time that the
  /// cover gives.
  private func isCalledAlike(_ finding: EventFinding, _ own: EntityIndex, _ day: PartialDate?, _ clauses: Clauses) -> Bool {
    guard let day, let told = finding.date?.first, day.firstDay <= told.firstDay, told.lastDay <= day.lastDay, !finding.isReference else {
      return false
    }
    let called = Set(NameWords.of(Folding.key(document.entities[own].entity.name)))
    let words = clauses.sentence.words[finding.words].drop {
      clauses.isOne($0, of: "article") || clauses.isOne($0, of: "singular possessive")
    }
    let plain = words.filter { !clauses.isOne($0, of: "ordinal") && $0.utf8.first.map { (0x30...0x39).contains($0) } == false }
    return plain.count > 1 && plain.allSatisfy { called.contains(Folding.key($0)) }
  }

  /// "meeting", "fourth meeting".
  private static let longestUnnamed = 2

  /// "endorsed at *their meeting* in Almaty on 16 May 2025", "convened on 16 May 2025 for *their fourth meeting*": what is told of the meeting's own day, without
  /// another name.
  private func isToldOnCover(_ finding: EventFinding, _ day: PartialDate?) -> Bool {
    guard let day, let told = finding.date?.first else { return false }
    return told == day && finding.words.count <= Self.longestUnnamed
  }

  /// "the launch" is a launch, "the ceremony" any occasion; neither of long ago. O(1).
  func occasion(meantBy finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard let occasion = gatherings.occasion, passage - occasion.passage <= Gatherings.furthestOccasion else { return nil }
    let isLaunch = sentence.clauses.isOne(sentence.clauses.phrases[finding.phrase].headWord, of: "launch")
    return isLaunch && occasion.role != .launch && occasion.role != .creation ? nil : occasion.event
  }

  /// What a bare noun for an event means. What is only to come has had nobody there yet: "The *next meeting* will be in May. … At the meeting, X signed". O(clause).
  func meant(by finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard let event = toldLast(by: finding, sentence, passage) else { return nil }
    let clauses = sentence.clauses
    let isOver = clauses.phrases.indices.contains { clauses.phrases[$0].verb?.form == .finite && clauses.isPast($0) }
    return isOver && gatherings.coming.contains(event) ? nil : event
  }

  /// That which was told of by the noun, where it is told by that noun alone; else the meeting that is told of. O(1).
  private func toldLast(by finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    if finding.role == .launch { return occasion(meantBy: finding, sentence, passage) }
    // "the *opening ceremony*".
    if finding.words.count > 1 { return gatherings.meant(in: passage) }
    let clauses = sentence.clauses
    let noun = clauses.phrases[finding.phrase].headWord
    // "*that* meeting": the one just told of, never that of the text itself.
    if clauses.isOne(clauses.sentence.words[clauses.phrases[finding.phrase].words.lowerBound], of: "distant") {
      return gatherings.told(in: passage)
    }
    let told = gatherings.told(by: noun, near: passage)
    if clauses.isOne(noun, of: "happening") { return told }
    if told == nil, !clauses.isOne(noun, of: "meeting part"), gatherings.own.map({ !isCalled($0.event, noun) }) ?? true,
      isOnTopic(finding.phrase, clauses)
    {
      return nil
    }
    guard let told, told != gatherings.own?.event, gatherings.meeting?.passage != passage,
      gatherings.own.map({ !isCalled($0.event, noun) }) ?? true
    else {
      return gatherings.meant(in: passage)
    }
    return told
  }

  /// "the symposium *on falconry*": one of its own, which nothing was told of.
  private func isOnTopic(_ phrase: Int, _ clauses: Clauses) -> Bool {
    guard phrase + 1 < clauses.phrases.count, clauses.isOne(clauses.phrases[phrase + 1].word, of: "topic"),
      let topic = clauses.complement[phrase + 1]
    else { return false }
    return clauses.phrases[topic].words.allSatisfy {
      clauses.sentence.kinds[$0] == .word && !clauses.isOne(clauses.sentence.words[$0], of: "month")
    }
  }

  /// Whether the name of an event holds a noun.
  private func isCalled(_ event: EntityIndex, _ noun: String) -> Bool {
    Folding.key(document.entities[event].entity.name).utf8.split(separator: 0x20).contains { $0.elementsEqual(noun.utf8) }
  }

  /// Whether the line gives a day that the meeting was not on.
  func isDated(_ event: EntityIndex, elsewhere expressions: [DateExpression]) -> Bool {
    guard let on = document.entities[event].entity.on, let day = expressions.first(where: { $0.use == .point })?.first else { return false }
    return day.lastDay < on.firstDay || on.lastDay < day.firstDay
  }
}
