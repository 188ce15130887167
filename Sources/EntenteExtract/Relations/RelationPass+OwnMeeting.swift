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
    guard let known = namedMeetings[Self.key(ofMeeting: words)] else { return nil }
    let day = document.entities[known].entity.on
    // The day of the cover is one of those that the meeting took.
    if known == ownMeeting?.event, let day, let date, date.firstDay <= day.firstDay, day.lastDay <= date.lastDay {
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

  struct OwnMeeting {
    var event: EntityIndex
    /// The words that name it.
    var places: [PassageSentence.Place]
    /// Whether the cover names it.
    var isOnCover: Bool
  }

  /// Whether a finding is the text's own meeting: "adopted *at the 32nd session* of the Conference", a line of the cover that names a meeting and nothing
  /// else, "we, the Ministers, *met*", or the meeting of the document's own day that its first paragraph tells of.
  func isOwnMeeting(_ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> Bool {
    guard finding.role == .meeting, !finding.isReference, finding.modality == .fact, ownMeeting == nil || finding.isBare,
      speaksForItself
    else { return false }
    if finding.isBare, ownMeeting != nil { return false }
    if document.passages[passage].label == "cover" {
      return isWhereAdopted(finding, sentence.clauses) || isOfTitle(finding, sentence.clauses)
        || finding.words.count + 2 >= sentence.clauses.sentence.words.count || isTitleLine(finding, sentence.clauses)
        || isLineOfText(finding, sentence.clauses)
    }
    if finding.isBare { return false }
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
    guard ownMeeting == nil else { return }
    let places = finding.words.map { sentence.places[$0] }
    let isOnCover = places.first.map { document.passages[$0.passage].label == "cover" } ?? false
    ownMeeting = OwnMeeting(event: event, places: places, isOnCover: isOnCover)
    if isOnCover { makeKnown(finding, sentence) }
    if document.entities[event].entity.on == nil { document.entities[event].entity.on = ownDay }
  }

  /// "We, the Ministers, gathered in Lima from 3 to 5 June": the meeting that the cover has named, where no other day is given.
  mutating func ownMeeting(toldAgain finding: EventFinding, _ passage: Int) -> EntityIndex? {
    guard let own = ownMeeting, own.isOnCover, finding.role == .meeting, finding.modality == .fact else { return nil }
    let day = document.entities[own.event].entity.on
    if document.passages[passage].label == "cover" { return isToldOnCover(finding, day) ? own.event : nil }
    guard finding.ownVoice || isToldOnCover(finding, day) || isOfMakers(finding), isOpening(passage) else { return nil }
    guard let told = finding.date?.first else { return own.event }
    guard let day else { return own.event }
    guard told.firstDay <= day.lastDay, day.firstDay <= told.lastDay else { return nil }
    if told.lastDay - told.firstDay > day.lastDay - day.firstDay, told.precision == .interval || told.precision == .day {
      document.entities[own.event].entity.on = told
    }
    return own.event
  }

  /// "*The chiefs of police of X and of Y* met for the third time": those who have met on the cover, on no other day and at no other place.
  private func isOfMakers(_ finding: EventFinding) -> Bool {
    guard let own = ownMeeting?.event, finding.date == nil, finding.places.isEmpty, !finding.participants.isEmpty else { return false }
    let there = relations.lazy.filter { $0.type == .involvedIn && $0.to == own }.map(\.from)
    return finding.participants.allSatisfy { one in
      ([one.entity] + one.others).allSatisfy { there.contains(EntityIndex(UInt32($0))) }
    }
  }

  /// "meeting", "fourth meeting".
  private static let longestUnnamed = 2

  /// "endorsed at *their meeting* in Almaty on 16 May 2025", "convened on 16 May 2025 for *their fourth meeting*": what is told of the meeting's own day, without
  /// another name.
  private func isToldOnCover(_ finding: EventFinding, _ day: PartialDate?) -> Bool {
    guard let day, let told = finding.date?.first else { return false }
    return told == day && finding.words.count <= Self.longestUnnamed
  }

  /// What was launched, signed or held last, for "the launch", "the ceremony".
  struct Occasion {
    var event: EntityIndex
    var role: Role
    var passage: Int
  }

  /// "the launch" is a launch, "the ceremony" any occasion; neither of long ago. O(1).
  func occasion(meantBy finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard let lastOccasion, passage - lastOccasion.passage <= Self.furthestOccasion else { return nil }
    let isLaunch = sentence.clauses.isOne(sentence.clauses.phrases[finding.phrase].headWord, of: "launch")
    return isLaunch && lastOccasion.role != .launch && lastOccasion.role != .creation ? nil : lastOccasion.event
  }

  /// What a bare noun for an event means. What is only to come has had nobody there yet: "The *next meeting* will be in May. … At the meeting, X signed". O(clause).
  func meant(by finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard let event = toldLast(by: finding, sentence, passage) else { return nil }
    let clauses = sentence.clauses
    let isOver = clauses.phrases.indices.contains { clauses.phrases[$0].verb?.form == .finite && clauses.isPast($0) }
    return isOver && coming.contains(event) ? nil : event
  }

  /// That which was told of by the noun, where it is told by that noun alone; else the meeting that is told of. O(1).
  private func toldLast(by finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    if finding.role == .launch { return occasion(meantBy: finding, sentence, passage) }
    // "the *opening ceremony*".
    if finding.words.count > 1 { return meeting(meantIn: passage) }
    let clauses = sentence.clauses
    let noun = clauses.phrases[finding.phrase].headWord
    // "*that* meeting": the one just told of, never that of the text itself.
    if clauses.isOne(clauses.sentence.words[clauses.phrases[finding.phrase].words.lowerBound], of: "distant") {
      return meeting(toldIn: passage)
    }
    let told = lastByNoun[noun].flatMap { passage - $0.passage <= Self.furthestOccasion ? $0.event : nil }
    if clauses.isOne(noun, of: "happening") { return told }
    if told == nil, !clauses.isOne(noun, of: "meeting part"), ownMeeting.map({ !isCalled($0.event, noun) }) ?? true,
      isOnTopic(finding.phrase, clauses)
    {
      return nil
    }
    guard let told, told != ownMeeting?.event, lastMeetingPassage != passage, ownMeeting.map({ !isCalled($0.event, noun) }) ?? true else {
      return meeting(meantIn: passage)
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

  /// The most passages between an occasion and such a word for it.
  private static let furthestOccasion = 8

  /// The most passages between a meeting and "the meeting".
  private static let furthestMeeting = 4

  /// What "the meeting" means: one that the paragraph has told of, else the text's own, else the last.
  func meeting(meantIn passage: Int) -> EntityIndex? {
    if let lastMeeting, lastMeetingPassage == passage { return lastMeeting }
    if let lastHappening, lastHappening.passage == passage { return lastHappening.event }
    if let own = ownMeeting?.event { return own }
    // Further on, "the meeting" is none of those that the text has told of in passing.
    return passage - lastMeetingPassage <= Self.furthestMeeting ? lastMeeting : nil
  }

  /// "Limassol, Cyprus, 17 October 2025": where the meeting that the cover names was held. O(words).
  mutating func readPlaceLine(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    guard let own = ownMeeting, own.isOnCover, document.passages[passage].label == "cover" else { return }
    let line = sentence.clauses.sentence
    guard let first = line.marks.first, first.kind == .place, first.words.lowerBound <= 1, !isDated(own.event, elsewhere: expressions),
      line.marks.allSatisfy({ $0.kind == .place || $0.role == .state })
    else { return }
    let told = line.marks.map(\.words) + expressions.map(\.words)
    let rest = line.words.indices.filter { at in line.kinds[at] == .word && !told.contains { $0.contains(at) } }
    guard rest.count <= RelationPass.looseWords else { return }
    var both = sentence
    both.places = own.places + sentence.places
    let shift = own.places.count
    let days = expressions.filter { $0.use != .label }.map(\.words.upperBound)
    let end = (line.marks.map(\.words.upperBound) + days).max() ?? first.words.upperBound
    for place in line.marks.indices {
      // The line as it stands: a place among others, and the day.
      let words = [0..<shift, shift + first.words.lowerBound..<shift + end]
      guard let quoted = Quoter(document: document).quote(words, in: both) else { continue }
      var draft = Draft(type: .heldIn, from: own.event, to: entity(place, sentence.clauses), words: words, rule: "own-meeting")
      draft.dates.on = document.entities[own.event].entity.on ?? ownDay
      keep(draft, quoted: quoted, passage)
    }
  }

  /// Whether the line gives a day that the meeting was not on.
  private func isDated(_ event: EntityIndex, elsewhere expressions: [DateExpression]) -> Bool {
    guard let on = document.entities[event].entity.on, let day = expressions.first(where: { $0.use == .point })?.first else { return false }
    return day.lastDay < on.firstDay || on.lastDay < day.firstDay
  }

  /// Words of a place line that are neither place, state nor date: "Kingdom of".
  private static let looseWords = 3
}
