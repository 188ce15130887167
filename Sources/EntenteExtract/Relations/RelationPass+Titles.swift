import EntenteLexicon
import EntenteModel
import EntenteText

/// Gatherings that a title names: the title of the text itself, a heading, or the words that open a paragraph ("*Sixth General Meeting.* Delegates met in Paro").
extension RelationPass {
  /// Takes down which event the sentence that opens a passage names, where it tells nothing. The sentence has its events marked. O(phrases).
  mutating func noteTitle(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard document.passages[passage].label != "cover", isOpening(sentence, passage), let noun = titleNoun(clauses),
      let mark = clauses.sentence.marks.first(where: {
        $0.kind == .event && $0.role != .series && $0.words.overlaps(clauses.phrases[noun].words)
      })
    else { return }
    let event = EntityIndex(UInt32(mark.entity))
    let word = clauses.phrases[noun].headWord
    let isToCome = clauses.phrases[noun].words.contains { clauses.isOne(clauses.sentence.words[$0], of: "still to come") }
    gatherings.note(
      Gatherings.Title(event: event, noun: word, places: mark.words.map { sentence.places[$0] }, isToCome: isToCome), in: passage)
    if isToCome { gatherings.coming.insert(event) }
    guard document.source.passages[passage].kind != .heading, !isToCome else { return }
    gatherings.note(event, by: word, isHappening: false, isFact: true, in: passage)
  }

  /// Whether a sentence is the first of its passage, and others follow or it is a heading. O(1).
  private func isOpening(_ sentence: PassageSentence, _ passage: Int) -> Bool {
    guard sentence.ownFrom == 0, let first = sentence.places.first, first.token == 0, first.passage == passage else { return false }
    return document.source.passages[passage].kind == .heading || document.passages[passage].text.sentences.count > 1
  }

  /// The noun that a line without a verb begins with: "*Second Meeting* of the Chiefs of X", "*Seminar* in Djibouti.". O(phrases).
  func titleNoun(_ clauses: Clauses) -> Int? {
    guard clauses.phrases.count <= Self.longestTitle,
      clauses.phrases.allSatisfy({ $0.verb == nil && $0.kind != .relative && $0.kind != .subordinator }),
      clauses.phrases.dropLast().allSatisfy({ $0.kind != .boundary }),
      let noun = clauses.phrases.firstIndex(where: { $0.kind == .noun }), noun <= 1, !clauses.phrases[noun].isIndefinite,
      noun == 0 || clauses.phrases[0].kind == .other
    else { return nil }
    return noun
  }

  /// The most phrases of a title.
  private static let longestTitle = 12

  /// "## Seventh General Assembly": a heading that names a gathering by its number, as a name, by its place or as the next one. It is one only where something is
  /// told of it. O(phrases).
  mutating func readTitledHeading(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard document.passages[passage].label != "cover", isOpening(sentence, passage), let noun = titleNoun(clauses) else { return }
    let reader = EventReader(clauses: clauses, expressions: [])
    if clauses.phrases[noun].head.map({ clauses.kind($0) == .event }) != true {
      guard namesGathering(noun, reader), !reader.isPart(reader.bareWords(clauses.phrases[noun])) else { return }
    }
    let read = readEvents(sentence, passage)
    noteTitle(read, passage)
    if let title = gatherings.title(over: passage), title.places.first?.passage == passage { gatherings.tentative.insert(title.event) }
  }

  /// "*Tenth Plenary.* Officers met": a number names a gathering where a title says no more.
  func isTitle(_ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> Bool {
    let reader = EventReader(clauses: sentence.clauses, expressions: [])
    return document.passages[passage].label != "cover" && isOpening(sentence, passage) && titleNoun(sentence.clauses) == finding.phrase
      && reader.isCounted(finding.words) && !reader.isPart(finding.words)
  }

  private func namesGathering(_ noun: Int, _ reader: EventReader) -> Bool {
    let phrase = reader.clauses.phrases[noun]
    guard reader.namesMeeting(noun) || reader.isOne(phrase.headWord, of: "happening"), !phrase.isPlural else { return false }
    let words = reader.bareWords(phrase)
    return reader.isCounted(words) || reader.isProper(words) || !reader.places(after: noun).isEmpty
      || reader.isOne(reader.clauses.sentence.words[words.lowerBound], of: "still to come")
  }

  /// What the title over a passage names, told of by a verb or by its bare noun: "*Sixth General Meeting.* Delegates of seven members *met* in Paro on 8 May".
  mutating func titled(_ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard finding.role == .meeting, let title = gatherings.title(over: passage) else { return nil }
    if title.places.first == sentence.places[finding.words.lowerBound] { return title.event }
    let phrase = sentence.clauses.phrases[finding.phrase]
    let isBare = finding.words.count == 1 && !phrase.isIndefinite && !phrase.isPlural && phrase.headWord == title.noun
    let isOpened = title.places.first?.passage == passage
    guard isBare || phrase.kind == .verb && !finding.isHosted && (isOpened || finding.date != nil),
      title.isToCome == (finding.modality != .fact)
    else { return nil }
    return day(finding.date?.first, of: title.event) ? title.event : nil
  }

  /// Gives an event its day where it has none; whether a day can be its own. O(1).
  mutating func day(_ told: PartialDate?, of event: EntityIndex) -> Bool {
    guard let told else { return true }
    if let day = document.entities[event].entity.on { return told.firstDay <= day.lastDay && day.firstDay <= told.lastDay }
    document.entities[event].entity.on = told
    let name = document.entities[event].entity.name
    if !name.hasSuffix(")") { document.entities.rename(event, to: "\(name) (\(told.text))") }
    return true
  }
}
