import EntenteLexicon
import EntenteModel
import EntenteText

/// Lines that give a place and a day, and nothing else: under a title, those of what it names.
extension RelationPass {
  /// "Limassol, Cyprus, 17 October 2025": where the meeting that the cover names was held, or that which the heading names. O(words).
  mutating func readPlaceLine(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    guard document.passages[passage].label == "cover" else { return readTitledLine(sentence, expressions, passage) }
    guard let own = gatherings.own else { return keepForLater(sentence, expressions, passage) }
    guard own.isOnCover, !isDated(own.event, elsewhere: expressions), let first = linePlace(sentence, expressions) else { return }
    let line = sentence.clauses.sentence
    let end = self.end(ofLine: sentence, expressions, from: first)
    for place in line.marks.indices {
      // The line as it stands: a place among others, and the day.
      var draft = Draft(type: .heldIn, from: own.event, to: entity(place, sentence.clauses), words: [], rule: "own-meeting")
      draft.dates.on = document.entities[own.event].entity.on ?? ownDay
      keep(draft, named: own.places, first.lowerBound..<end, sentence, passage)
    }
  }

  private func end(ofLine sentence: PassageSentence, _ expressions: [DateExpression], from first: Range<Int>) -> Int {
    let days = expressions.filter { $0.use != .label }.map(\.words.upperBound)
    return (sentence.clauses.sentence.marks.map(\.words.upperBound) + days).max() ?? first.upperBound
  }

  /// "845TH MEETING / 29 APRIL 2019 / *ADDIS ABABA, ETHIOPIA*": where the text's meeting was, once a paragraph has told which that is. O(words).
  private mutating func keepForLater(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let date = expressions.first { $0.use == .point }
    let places = date.map { date in date.words.map { sentence.places[$0] } } ?? []
    if let place = linePlace(sentence, expressions) {
      let before = gatherings.coverDay.flatMap { passage - $0.passage == 1 ? $0 : nil }
      let words = min(place.lowerBound, date?.words.lowerBound ?? place.lowerBound)..<end(ofLine: sentence, expressions, from: place)
      gatherings.placeLines.append(
        Gatherings.PlaceLine(
          sentence: sentence, words: words, day: date?.first ?? before?.day, dayPlaces: date == nil ? before?.places ?? [] : [],
          passage: passage))
    } else if let day = date?.first, let last = gatherings.placeLines.indices.last, gatherings.placeLines[last].passage == passage - 1,
      gatherings.placeLines[last].day == nil
    {
      gatherings.placeLines[last].day = day
      gatherings.placeLines[last].dayPlaces = places
    }
    if let date { gatherings.coverDay = (date.first, places, passage) }
  }

  /// Where the cover says that the text's own meeting was, by a line of the meeting's own day, where nothing else has told it. O(relations).
  mutating func readPlaceLines() {
    guard let own = gatherings.own, !own.isHappening, let on = document.entities[own.event].entity.on,
      !relations.contains(where: { $0.type == .heldIn && $0.from == own.event })
    else { return }
    for line in gatherings.placeLines {
      guard let day = line.day, day.precision == .day || day.precision == .interval, day.firstDay <= on.lastDay, on.firstDay <= day.lastDay
      else { continue }
      // The line, the day beside it, and the words of the text that name the meeting.
      let told = line.words.map { line.sentence.places[$0] }
      let isBefore = line.dayPlaces.first.map { $0.passage < line.passage } ?? true
      let parts = (isBefore ? [line.dayPlaces, told] : [told, line.dayPlaces]) + [own.places]
      var both = line.sentence
      both.places = parts.flatMap { $0 }
      var ends = [0]
      for part in parts { ends.append(ends[ends.count - 1] + part.count) }
      let words = zip(ends, ends.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
      guard let quoted = Quoter(document: document).quote(words, in: both) else { continue }
      for place in line.sentence.clauses.sentence.marks.indices {
        var draft = Draft(type: .heldIn, from: own.event, to: entity(place, line.sentence.clauses), words: [], rule: "own-meeting")
        draft.dates.on = on
        keep(draft, quoted: quoted, line.passage)
      }
    }
  }

  /// "*Next meeting* … Port Moresby, May 2025 (to be confirmed)": a paragraph that begins with the place and the day of what its heading names. O(words).
  private mutating func readTitledLine(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let clauses = sentence.clauses
    guard let title = gatherings.title(over: passage), sentence.ownFrom == 0, let start = sentence.places.first,
      start.token == 0 || title.places.first?.passage == passage, let place = clauses.sentence.marks.first, place.kind == .place,
      place.words.lowerBound == 0, !clauses.phrases.contains(where: { $0.verb?.form == .finite }),
      let date = expressions.first(where: { $0.use == .point }), date.words.lowerBound - place.words.upperBound <= Self.looseWords,
      day(date.first, of: title.event)
    else { return }
    let isOpen = EventReader(clauses: clauses, expressions: expressions).isUnconfirmed()
    var draft = Draft(type: .heldIn, from: title.event, to: entity(0, clauses), words: [], rule: "event-place")
    draft.dates = EdgeDates(on: date.first, words: [date.words])
    draft.modality = title.isToCome ? isOpen ? .possibility : .commitment : .fact
    keep(draft, named: title.places, 0..<date.words.upperBound, sentence, passage)
  }

  /// Keeps what a line tells of an event that is named above it.
  private mutating func keep(
    _ draft: Draft, named: [PassageSentence.Place], _ line: Range<Int>, _ sentence: PassageSentence, _ passage: Int
  ) {
    var both = sentence
    both.places = named + sentence.places
    let shift = named.count
    guard let quoted = Quoter(document: document).quote([0..<shift, shift + line.lowerBound..<shift + line.upperBound], in: both) else {
      return
    }
    keep(draft, quoted: quoted, passage)
  }

  /// The place that a line of the cover begins with, or has behind what text it is ("Summary record - Suva, 14 May 2024"). O(words).
  private func linePlace(_ sentence: PassageSentence, _ expressions: [DateExpression]) -> Range<Int>? {
    let line = sentence.clauses.sentence
    guard let first = line.marks.first, first.kind == .place, line.marks.allSatisfy({ $0.kind == .place || $0.role == .state }),
      first.words.lowerBound <= 1
        || (0..<first.words.lowerBound).allSatisfy({ at in expressions.contains { $0.words.contains(at) } || line.kinds[at] == .punctuation
        })
        || line.words[..<first.words.lowerBound].contains(where: { sentence.clauses.isOne($0, of: "text") })
    else { return nil }
    let told = line.marks.map(\.words) + expressions.map(\.words)
    let rest = line.words.indices.filter { at in line.kinds[at] == .word && !told.contains { $0.contains(at) } }
    return rest.count <= Self.looseWords ? first.words : nil
  }

  /// The days in the line of the cover that gives a place: "Suva, 14-16 May 2024"; of news, only where that is no dateline. O(words of the cover).
  func coverDay() -> PartialDate? {
    guard let grammar = rules.grammar(for: document.record.language) else { return nil }
    let reader = SentenceReader(document: document, grammar: grammar, coverOnly: true)
    for index in document.passages.indices.prefix(while: { document.passages[$0].label == "cover" }) {
      for sentence in reader.sentences(of: index) {
        let expressions = DateReader(sentence.clauses.sentence, grammar, stated: document.record.date).expressions()
        guard linePlace(sentence, expressions) != nil, let day = expressions.first(where: { $0.use == .point }),
          speaksForItself || day.first.precision == .interval
        else { continue }
        return day.first
      }
    }
    return nil
  }

  /// "*Annual gathering of the heads of customs of Oceania*", and in another line of the cover a place and days: a title that names a meeting and nothing else.
  func isWholeTitle(_ finding: EventFinding, _ sentence: PassageSentence) -> Bool {
    guard let first = sentence.places.first, first.token == 0, document.passages[first.passage].text.sentences.count == 1,
      titleNoun(sentence.clauses) == finding.phrase, finding.date == nil, finding.places.isEmpty, document.record.originator == nil,
      sentence.clauses.phrases[finding.phrase].words.count > 1, !sentence.clauses.phrases[finding.phrase].isPlural,
      EventReader(clauses: sentence.clauses, expressions: []).namesMeeting(finding.phrase)
    else { return false }
    return coverDay() != nil
  }

  /// The words of a line, without the sign at its end, and without who met for short: "12th Meeting of the Lake Council *(LC)*".
  func wholeTitle(_ sentence: PassageSentence) -> String {
    var words = sentence.clauses.sentence.words.indices
    while let last = words.last, sentence.clauses.sentence.kinds[last] == .punctuation {
      let short = sentence.clauses.sentence.words[words].lastIndex(of: "(")
      words = sentence.clauses.sentence.words[last] == ")" && short ?? 0 > 0 ? words[..<(short ?? last)] : words.dropLast()
    }
    return Quoter(document: document).quote([words], in: sentence)?.quote ?? ""
  }

  /// "LAKE CONSULTATION", and in the text "the *Fourth Lake Consultation*": the number that tells one from the others. O(words).
  mutating func lengthen(nameOf event: EntityIndex, by finding: EventFinding, _ sentence: PassageSentence) {
    let reader = EventReader(clauses: sentence.clauses, expressions: [])
    guard sentence.clauses.phrases[finding.phrase].kind == .noun, reader.isCounted(finding.words),
      let told = Quoter(document: document).quote([finding.words], in: sentence)?.quote
    else { return }
    let day = document.entities[event].entity.on.map { " (\($0.text))" } ?? ""
    let known = document.entities[event].entity.name
    let bare = known.hasSuffix(day) ? String(known.dropLast(day.count)) : known
    let key = Folding.key(told)
    if key == Folding.key(bare) { return lower(event, to: told) }
    guard key.utf8.count > Folding.key(bare).utf8.count, key.hasSuffix(Folding.key(bare)) else { return }
    document.entities.rename(event, to: told + day)
  }

  /// Words of a place line that are neither place, state nor date: "Kingdom of".
  private static let looseWords = 3
}
