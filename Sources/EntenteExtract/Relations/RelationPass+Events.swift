import EntenteLexicon
import EntenteModel
import EntenteText

/// Events: nodes of their own, with who was part of them, when and where.
extension RelationPass {
  /// Adds the events that a sentence tells of, and gives back the sentence with them marked, for the rules to see.
  mutating func readEvents(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    let expressions = DateReader(sentence.clauses.sentence, sentence.clauses.grammar, stated: document.record.date).expressions()
    var marks: [MarkedSentence.Mark] = []
    if let series = sentence.clauses.sentence.marks.first(where: { $0.role == .series }) {
      gatherings.series = Gatherings.Told(event: EntityIndex(UInt32(series.entity)), passage: passage)
    } else if let mark = chaired(sentence, passage) {
      marks.append(mark)
    }
    prospects = []
    for finding in EventReader(clauses: sentence.clauses, expressions: expressions).findings() {
      guard sentence.isOwn(finding.words) else {
        // "The following may be invited to *meetings of the Board*:", and in an item of its own who.
        if finding.role == .series, let known = document.entities.find(surface(finding.words, sentence)),
          document.entities.role(known) == .series
        {
          marks.append(MarkedSentence.Mark(words: finding.words, entity: Int(known.rawValue), kind: .event, role: .series))
        }
        continue
      }
      let isOwn = isOwnMeeting(finding, sentence, passage)
      guard let event = event(of: finding, sentence, passage, isOwn: isOwn) else { continue }
      if isOwn { noteOwn(event, finding, sentence) }
      lengthen(event, to: finding)
      if finding.role == .series { gatherings.series = Gatherings.Told(event: event, passage: passage) }
      if !finding.isReference {
        let modality = modality(of: finding)
        if modality != .fact { prospects.append((event, modality)) }
        if modality != .fact, event != gatherings.own?.event { gatherings.coming.insert(event) } else { gatherings.coming.remove(event) }
      }
      if let modality = tasks(of: finding, sentence.clauses), modality != .fact { prospects.append((event, modality)) }
      if finding.role == .meeting, finding.elided == nil {
        let phrase = sentence.clauses.phrases[finding.phrase]
        let noun = phrase.kind == .noun ? phrase.headWord : nil
        gatherings.note(
          event, by: noun, isHappening: noun.map { sentence.clauses.isOne($0, of: "happening") } ?? false,
          isFact: modality(of: finding) == .fact, in: passage)
      }
      if !finding.isReference, finding.role != .series, finding.role != .accession {
        gatherings.occasion = Gatherings.Occasion(event: event, role: finding.role, passage: passage)
      }
      let isNoun = sentence.clauses.phrases[finding.phrase].kind == .noun
      if isNoun, finding.role == .meeting || finding.role == .series || finding.isReference || isOccasion(finding, sentence.clauses) {
        marks.append(MarkedSentence.Mark(words: finding.words, entity: Int(event.rawValue), kind: .event, role: finding.role))
      }
      guard !finding.isReference, finding.role != .series else { continue }
      nameEvent(event, finding, sentence, passage)
      noteTheme(of: event, finding, sentence)
      if finding.isTentative { gatherings.tentative.insert(event) } else { gatherings.tentative.remove(event) }
      draftEvent(event, finding, sentence, passage)
    }
    return marks.isEmpty ? sentence : sentence.adding(marks)
  }

  /// "Entebbe, 4 May 2025 … was held *on 3 and 4 May 2025*": the days of a meeting of which the cover gives the last.
  private mutating func lengthen(_ event: EntityIndex, to finding: EventFinding) {
    guard !finding.isReference, finding.role == .meeting, let told = finding.date?.first, let on = document.entities[event].entity.on,
      told.precision == .interval, told.firstDay <= on.firstDay, on.lastDay <= told.lastDay,
      told.lastDay - told.firstDay > on.lastDay - on.firstDay, told.lastDay - told.firstDay <= Self.longestMeeting
    else { return }
    document.entities[event].entity.on = told
  }

  /// The most days between the first and the last of a meeting.
  private static let longestMeeting: Int32 = 14

  /// "X attended *the launch of* Y", "*the signing of* Z was hosted by X": a deed that somebody comes to or holds, as a meeting is.
  private func isOccasion(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    guard [.launch, .signature, .creation].contains(finding.role) else { return false }
    switch clauses.phrases[finding.phrase].link {
    case .subject(let verb):
      guard let group = clauses.phrases[verb].verb else { return false }
      return clauses.isOne(clauses.name(of: group), of: group.isPassive ? "done to events" : "done by events")
    case .object(let verb):
      guard let group = clauses.phrases[verb].verb else { return false }
      return clauses.isOne(clauses.name(of: group), of: "done to events")
    case .preposition(let preposition):
      guard let verb = clauses.phrases[preposition].verbHost, let group = clauses.phrases[verb].verb else {
        return clauses.phrases[preposition].host.map { clauses.isOne(clauses.phrases[$0].headWord, of: "presence noun") } ?? false
      }
      return clauses.isOne(clauses.name(of: group), of: "attend")
    default: return false
    }
  }

  /// "We decide that the meeting, chaired by X, *shall monitor* it": how firmly it is said to do what it is there for.
  private func tasks(of finding: EventFinding, _ clauses: Clauses) -> Modality? {
    guard case .subject(let verb) = clauses.phrases[finding.phrase].link, clauses.phrases[verb].verb?.modality != nil else { return nil }
    return clauses.modality(verb)
  }

  /// Notes the words that name an event: the noun, and for a deed what it was done to.
  private mutating func nameEvent(_ event: EntityIndex, _ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) {
    if finding.role != .meeting, sentence.clauses.phrases[finding.phrase].kind == .verb { return }
    var words = finding.words
    if finding.role != .meeting, let subject = finding.subjects.first {
      let end = sentence.clauses.argumentWords(subject).upperBound
      if end > words.upperBound, end - words.lowerBound <= Quoter.longest { words = words.lowerBound..<end }
    }
    let places = words.map { sentence.places[$0] }.filter { $0.passage == passage }
    guard let first = places.map(\.token).min(), let last = places.map(\.token).max() else { return }
    let tokens = first..<(last + 1)
    document.passages[passage].mentions.removeAll { $0.tokens == tokens && document.entities.role($0.entity) == .series }
    document.passages[passage].events.append(Mention(tokens: tokens, entity: event, form: .name))
  }

  /// "seminar *on transhumance*": an event is known by what it is on, too.
  private mutating func noteTheme(of event: EntityIndex, _ finding: EventFinding, _ sentence: PassageSentence) {
    let reader = EventReader(clauses: sentence.clauses, expressions: [])
    guard sentence.clauses.phrases[finding.phrase].kind == .noun, finding.role == .meeting else { return }
    if finding.words.count > 1 { document.entities.note(surface(finding.words, sentence), for: event) }
    // "the Border Fair *2024*".
    if finding.words.count > 2, sentence.clauses.sentence.kinds[finding.words.upperBound - 1] == .number {
      document.entities.note(surface(finding.words.lowerBound..<finding.words.upperBound - 1, sentence), for: event)
    }
    guard let theme = reader.topic(of: finding.phrase) ?? reader.people(of: finding.phrase), finding.words.upperBound <= theme.lowerBound
    else { return }
    document.entities.note(surface(finding.words.lowerBound..<theme.upperBound, sentence), for: event)
  }

  /// "seminar on transhumance", "seminar (Maseru)": without a day, an event is told apart by what it is on, or where it was.
  private func describing(_ finding: EventFinding, _ sentence: PassageSentence) -> String {
    let words = surface(finding.words, sentence)
    if let noun = finding.elided { return "\(words) \(sentence.clauses.phrases[noun].headWord)" }
    guard finding.date == nil, !EventNamer.isNamed(words), sentence.clauses.phrases[finding.phrase].kind == .noun else { return words }
    let reader = EventReader(clauses: sentence.clauses, expressions: [])
    if let theme = reader.topic(of: finding.phrase), finding.words.upperBound <= theme.lowerBound {
      return surface(finding.words.lowerBound..<theme.upperBound, sentence)
    }
    guard let place = finding.places.first, finding.participants.isEmpty else { return words }
    return "\(words) (\(document.entities[entity(place.mark, sentence.clauses)].entity.name))"
  }

  /// "*a worldwide operation*", in a text that has an operation of a name: what sort of event that is.
  private func isRepeated(_ finding: EventFinding, _ sentence: PassageSentence) -> Bool {
    let phrase = sentence.clauses.phrases[finding.phrase]
    guard phrase.isIndefinite else { return false }
    return document.entities.indices.contains {
      document.entities.kind($0) == .event && document.entities.role($0) == nil
        && Folding.key(document.entities[$0].entity.name).utf8.starts(with: phrase.headWord.utf8)
    }
  }

  /// "*Regional meeting* in Lima": a headline tells of what the text will tell with its day.
  private func isHeadline(_ finding: EventFinding, _ words: String, _ people: [EntityIndex], _ passage: Int) -> Bool {
    document.passages[passage].label == "cover" && finding.date == nil && people.isEmpty && !EventNamer.isNamed(words)
  }

  /// Forgets the events of which nothing is told but that somebody names them. O(mentions + relations).
  mutating func dropIdleEvents() {
    var idle = gatherings.tentative
    for relation in relations where relation.type != .addresses && relation.type != .cites {
      idle.remove(relation.from)
      idle.remove(relation.to)
    }
    guard !idle.isEmpty else { return }
    relations.removeAll { idle.contains($0.from) || idle.contains($0.to) }
    for place in document.passages.indices { document.passages[place].events.removeAll { idle.contains($0.entity) } }
  }

  private mutating func event(of finding: EventFinding, _ sentence: PassageSentence, _ passage: Int, isOwn: Bool) -> EntityIndex? {
    if finding.isReference, finding.role == .series { return gatherings.series?.event }
    if let named = namedMeeting(finding, sentence) { return named }
    if finding.isReference { return meant(by: finding, sentence, passage) }
    let isTitle = finding.isBare && isTitle(finding, sentence, passage)
    if finding.isBare, !isOwn, !isTitle { return nil }
    if finding.isTentative, isRepeated(finding, sentence) { return nil }
    if let own = ownMeeting(toldAgain: finding, passage, sentence.clauses) {
      lengthen(nameOf: own, by: finding, sentence)
      return own
    }
    if let titled = titled(finding, sentence, passage) { return titled }
    if finding.role == .series { return series(finding, sentence) }
    let namer = EventNamer(document: document, lexicon: lexicon, ordinals: sentence.clauses.grammar.lists["ordinal"] ?? [])
    let isWholeTitle = isOwn && isWholeTitle(finding, sentence)
    let date = self.date(of: finding) ?? (isWholeTitle ? coverDay() : isOwn ? ownDay : nil)
    if finding.role != .meeting {
      guard let name = namer.deed(finding, sentence.clauses) else { return nil }
      return add(name, finding.role, date)
    }
    let named = participants(of: finding)
    let people = isOwn && named.isEmpty ? document.speakers : named
    let words = isWholeTitle ? wholeTitle(sentence) : describing(finding, sentence)
    let isVerb = sentence.clauses.phrases[finding.phrase].kind == .verb
    if !isVerb, EventNamer.isNamed(words), let known = known(words, date) {
      lower(known, to: words)
      return known
    }
    if !isVerb, let told = toldUndated(finding, sentence, passage) {
      document.entities.rename(told, to: namer.meeting(finding, words: words, participants: people, date: date))
      document.entities[told].entity.on = date
      return told
    }
    if !isOwn, !isVerb, isHeadline(finding, surface(finding.words, sentence), people, passage) { return nil }
    guard
      isOwn || isTitle || finding.isHosted || finding.isTentative || !people.isEmpty || !finding.places.isEmpty
        || !isVerb && EventNamer.isNamed(words)
    else {
      return nil
    }
    if finding.ownVoice, people.isEmpty && finding.hosts.isEmpty || date == nil { return nil }
    let meeting = add(namer.meeting(finding, words: isVerb ? "meeting" : words, participants: people, date: date), .meeting, date)
    if !isVerb, EventNamer.isNamed(words) { gatherings.named[Self.key(ofMeeting: words)] = meeting }
    if date == nil, isVerb || !finding.places.isEmpty && finding.modality == .fact {
      gatherings.undated = Gatherings.Told(event: meeting, passage: passage)
    }
    return meeting
  }

  /// "Officers met this week in Valletta. *The regional seminar*, held on 11 and 12 June, was hosted by Malta": the noun that names what the verb told of, in the
  /// same paragraph, with its day; and in the next one "*The meeting*, held on 11 and 12 June".
  private func toldUndated(_ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) -> EntityIndex? {
    guard let undated = gatherings.undated,
      undated.passage == passage || passage - undated.passage == 1 && finding.words.count == 1,
      document.entities[undated.event].entity.on == nil,
      finding.date != nil, finding.places.isEmpty, finding.modality == .fact, sentence.clauses.phrases[finding.phrase].isDefinite,
      case .subject = sentence.clauses.phrases[finding.phrase].link
    else { return nil }
    return undated.event
  }

  /// "EU-CLASI ministerial meetings": the parties' name put before words that do not hold it.
  private mutating func series(_ finding: EventFinding, _ sentence: PassageSentence) -> EntityIndex? {
    let told = surface(finding.words, sentence)
    if told.utf8.contains(where: { (0x41...0x5A).contains($0) }), !isSubject(finding, sentence.clauses) { return add(told, .series, nil) }
    guard document.parties.count >= 2, speaksForItself else { return nil }
    let namer = EventNamer(document: document, lexicon: lexicon, ordinals: [])
    let parties = document.parties.map(namer.shortName).joined(separator: "-")
    let words = surface(finding.words, sentence)
    guard let first = words.unicodeScalars.first else { return nil }
    let name =
      words.hasPrefix(parties)
      ? words : "\(parties) \(String(first).lowercased())\(String(String.UnicodeScalarView(words.unicodeScalars.dropFirst())))"
    return add(name, .series, nil)
  }

  /// "*Ministerial meetings* will be composed of": meetings that the parties' name completes.
  private func isSubject(_ finding: EventFinding, _ clauses: Clauses) -> Bool {
    if case .subject = clauses.phrases[finding.phrase].link { clauses.phrases[finding.phrase].isPlural } else { false }
  }

  /// "The Commission and X are also invited": to the meetings that the section is about.
  mutating func readInvitations(_ sentence: PassageSentence, _ passage: Int) {
    let told = gatherings.meeting?.passage == passage ? gatherings.meeting?.event : nil
    let lastSeries = gatherings.series?.event
    guard lastSeries != nil || told != nil else { return }
    let clauses = sentence.clauses
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, group.isPassive, group.form == .finite, !group.isNegated, let lemma = group.lemma,
        clauses.grammar.lists["invite"]?.contains(clauses.grammar.verbs[lemma]) == true, case .phrase(let subject)? = group.subjects.first,
        let event = clauses.isPast(index) && !asksSomething(index, clauses) ? told ?? lastSeries : lastSeries
      else { continue }
      for argument in clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.region])) {
        keep(
          Draft(
            type: .involvedIn, from: entity(argument.mark, clauses), to: event, words: [phrase.words, clauses.argumentWords(argument)],
            capacity: "invited",
            modality: group.modality ?? .fact, rule: "invited"), sentence, passage)
      }
    }
  }

  /// "X was invited *to prepare* a plan": no invitation to a meeting.
  private func asksSomething(_ verb: Int, _ clauses: Clauses) -> Bool {
    clauses.isFollowed(verb, by: "to") || verb + 1 < clauses.phrases.count && clauses.phrases[verb + 1].verb?.form == .infinitive
  }

  private mutating func add(_ name: String, _ role: Role, _ date: PartialDate?) -> EntityIndex {
    let index = document.entities.add(.event, role, named: name)
    if document.entities[index].entity.on == nil { document.entities[index].entity.on = date }
    return index
  }

  /// The date in the text; a declaration's own meeting took place on the declaration's day.
  private func date(of finding: EventFinding) -> PartialDate? {
    if let date = finding.date?.first { return date }
    guard finding.ownVoice, finding.modality == .fact, speaksForItself else { return nil }
    return ownDay
  }

  /// What the document tells of a day before its own has happened.
  private func modality(of finding: EventFinding) -> Modality {
    guard finding.modality == .commitment, let day = date(of: finding), let stated = document.record.date, day.lastDay <= stated.lastDay
    else { return finding.modality }
    return .fact
  }

  private func participants(of finding: EventFinding) -> [EntityIndex] {
    let named = finding.participants.flatMap { [$0.entity] + $0.others }.map { EntityIndex(UInt32($0)) }
    return finding.ownVoice ? document.speakers + named : named
  }

  private func surface(_ words: Range<Int>, _ sentence: PassageSentence) -> String {
    Quoter(document: document).quote([words], in: sentence)?.quote ?? ""
  }

  private mutating func draftEvent(_ event: EntityIndex, _ finding: EventFinding, _ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let modality = self.modality(of: finding)
    var dates = EdgeDates(on: finding.date?.first ?? document.entities[event].entity.on ?? date(of: finding))
    if let words = finding.date?.words { dates.words = [words] }
    let isVerb = clauses.phrases[finding.phrase].kind == .verb
    // "A and B signed *an agreement*": a text without a name is signed by both of them.
    let text = (finding.thing.map { [clauses.phrases[$0].words] } ?? [])
    let bothSign = finding.thing != nil && finding.signatories.count == 2 ? finding.signatories.map(clauses.argumentWords) : []
    let signed = isVerb ? finding.subjects.map(clauses.argumentWords) + text + bothSign : []
    let trigger = [clauses.triggerWords(finding.phrase, reaching: [])] + dates.words + signed
    func draft(_ from: EntityIndex, _ words: Range<Int>?, _ capacity: String) -> Draft {
      Draft(
        type: .involvedIn, from: from, to: event, words: trigger + (words.map { [$0] } ?? []), dates: dates, capacity: capacity,
        modality: modality,
        rule: finding.role == .meeting ? "meeting" : "deed")
    }
    for argument in finding.subjects {
      keep(draft(entity(argument.mark, clauses), clauses.argumentWords(argument), "subject"), sentence, passage)
    }
    for argument in finding.signatories {
      var signed = draft(entity(argument.mark, clauses), clauses.argumentWords(argument), "signatory")
      signed.count = mention(of: argument.mark, in: sentence)?.count
      keep(signed, sentence, passage)
    }
    if finding.role == .signature, finding.signatories.isEmpty, finding.subjects.count == 1 {
      for party in parties(namedIn: finding.subjects[0].mark, sentence) {
        keep(draft(party, clauses.argumentWords(finding.subjects[0]), "signatory"), sentence, passage)
      }
    }
    for argument in finding.hosts {
      keep(draft(entity(argument.mark, clauses), clauses.argumentWords(argument), "host"), sentence, passage)
    }
    // "*A* met with *B*": that either met is only half of what is said.
    let both = isVerb && finding.role == .meeting && finding.participants.count == 2 ? finding.participants.map(clauses.argumentWords) : []
    for argument in finding.participants + finding.guests {
      let capacity = finding.role == .accession ? "subject" : "participant"
      for bearer in [argument.entity] + argument.others {
        var involved = draft(EntityIndex(UInt32(bearer)), clauses.argumentWords(argument), capacity)
        if isVerb, let people = clauses.peopleWords(argument) { involved.words.append(people) }
        involved.words += both
        keep(involved, sentence, passage)
      }
    }
    if finding.ownVoice { for speaker in document.speakers { keep(draft(speaker, nil, "participant"), sentence, passage) } }
    for argument in finding.chairs {
      let (chair, words) = (entity(argument.mark, clauses), clauses.argumentWords(argument))
      keep(draft(chair, words, "chair"), sentence, passage)
      var chairs = draft(chair, words, "chair")
      (chairs.type, chairs.capacity) = (.chairs, nil)
      keep(chairs, sentence, passage)
    }
    for place in finding.places {
      // "the Conference, initially *to be held in Lima*, took place in Quito": not where it was to be.
      let modality = modality == .fact && clauses.isStillToCome(place.phrase) ? .commitment : modality
      keep(
        Draft(
          type: .heldIn, from: event, to: entity(place.mark, clauses),
          words: trigger + [clauses.argumentWords(place)] + (finding.role == .launch ? finding.subjects.map(clauses.argumentWords) : []),
          dates: dates, modality: modality, rule: "event-place"), sentence, passage)
    }
  }
}

extension PassageSentence {
  /// The same sentence with further marks, which take the place of those that they overlap.
  func adding(_ marks: [MarkedSentence.Mark]) -> PassageSentence {
    var sentence = clauses.sentence
    sentence.marks.removeAll { old in marks.contains { $0.words.overlaps(old.words) } }
    sentence.marks = (sentence.marks + marks).sorted { $0.words.lowerBound < $1.words.lowerBound }
    var result = self
    result.clauses = Clauses(sentence, grammar: clauses.grammar)
    return result
  }
}
