import EntenteLexicon
import EntenteModel

/// Something that a sentence tells happened, or will: which phrase names it, who took part, when, where.
struct EventFinding {
  /// The noun phrase, or the verb ("met"), that tells it.
  var phrase: Int
  var role: Role
  /// Who or what was created, launched, signed.
  var subjects: [Clauses.Argument] = []
  /// The common noun of what was signed, where it has no name.
  var thing: Int?
  var participants: [Clauses.Argument] = []
  /// Those in whose presence others meet: the event is none of theirs.
  var guests: [Clauses.Argument] = []
  var signatories: [Clauses.Argument] = []
  /// Those who speak in the document take part.
  var ownVoice = false
  var places: [Clauses.Argument] = []
  /// Under whose chairmanship it is held.
  var chairs: [Clauses.Argument] = []
  var date: DateExpression?
  var modality = Modality.fact
  /// "the meeting": the event told last.
  var isReference = false
  /// "its 32nd session", without a day or a place: an event only where the text says that it is its own.
  var isBare = false
  /// "the seminar on transhumance", of which neither day nor place is told: an event only where something is told of it.
  var isTentative = false
  /// "the exercise", "the visit": no meeting by its noun.
  var isHappening = false
  /// "the regional exercise which Kenya will host": told apart by who holds it.
  var isHosted = false
  /// Who has offered to host it.
  var hosts: [Clauses.Argument] = []
  /// "the *second* having been held in Apia": the noun that it leaves out, which stands before it.
  var elided: Int?
  /// What names it: the words, without article.
  var words: Range<Int>
}

/// Finds events in a sentence. O(phrases), each look bounded.
struct EventReader {
  let clauses: Clauses
  let expressions: [DateExpression]

  func findings() -> [EventFinding] {
    var found: [EventFinding] = []
    for (index, phrase) in clauses.phrases.enumerated() {
      switch phrase.kind {
      case .noun where phrase.head == nil || isCountedMeeting(phrase) || isOneOfSeries(index) || isDialogueHeld(index):
        if let finding = oneOfThem(index) ?? deed(index) ?? meeting(index) ?? series(index) ?? occasion(index) ?? recalled(index) {
          found.append(finding)
        }
      case .verb: if let finding = meet(index) ?? signed(index) ?? launched(index) { found.append(finding) }
      default: break
      }
    }
    return found
  }

  func isOne(_ word: String, of list: String) -> Bool { clauses.grammar.lists[list]?.contains(word) ?? false }

  // MARK: Deeds

  /// "the creation of X", "the signature of the Treaty on … in … by …", "the accession of Y to X": only where it is stated as done.
  private func deed(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    let roles: [(String, Role)] = [("creation", .creation), ("launch", .launch), ("signature", .signature), ("accession", .accession)]
    guard let role = roles.first(where: { isOne(phrase.headWord, of: $0.0) })?.1, clauses.modality(index) == .fact,
      clauses.denial(of: index) == nil, phrase.possessors.isEmpty, !phrase.isIndefinite, !isProspective(index), !isPlanned(index),
      !isHeldLater(index)
    else { return nil }
    var finding = EventFinding(phrase: index, role: role, words: bareWords(phrase))
    let things = SlotSpec(kinds: [.actor, .programme, .network, .instrument], notRoles: [.state, .region, .group])
    if role == .accession {
      finding.subjects = behind(index, "to", SlotSpec(kinds: [.actor, .network, .instrument], notRoles: [.state, .region, .group]))
      finding.participants = newcomers(index)
    } else {
      finding.subjects = behind(index, "of", things)
      finding.signatories = role == .signature ? behind(index, "by", SlotSpec(kinds: [.actor])) : []
      if role == .signature, finding.signatories.isEmpty { finding.signatories = partiesTo(finding.subjects) }
    }
    guard !finding.subjects.isEmpty, role != .accession || !isAsSomething(index) else { return nil }
    finding.subjects = Array(finding.subjects.prefix(role == .accession ? 1 : 4))
    finding.date = date(after: index)
    finding.places = places(after: index)
    return finding
  }

  /// "to *the Police Chiefs* at their meeting": whose it is, those right before it first.
  private func hosts(_ index: Int) -> [Clauses.Argument] {
    if case .preposition(let preposition) = clauses.phrases[index].link, let host = clauses.phrases[preposition].host {
      let group = clauses.arguments(host, SlotSpec(roles: [.group]))
      if !group.isEmpty || clauses.phrases[host].isPlural && clauses.phrases[host].head == nil { return group }
    }
    if isOfSpeaker(index) { return [] }
    return clauses.owner(of: index, SlotSpec(kinds: [.actor]))
  }

  /// "Recalling Resolution 1, adopted at *its* 31st session": where nobody is named who adopted it, the session is of those who speak.
  private func isOfSpeaker(_ index: Int) -> Bool {
    guard let verb = clauses.governingVerb(index), let group = clauses.phrases[verb].verb, group.isPassive, group.form == .participle,
      clauses.complements("by", after: verb, SlotSpec(kinds: [.actor]), blockedBy: { _ in false }).isEmpty,
      let lead = clauses.phrases.first(where: { $0.verb?.isLead == true })?.verb
    else { return false }
    return lead.subjects.first == .speaker
  }

  /// "approved *the establishment* of": what is decided has not come about by that.
  private func isProspective(_ index: Int) -> Bool {
    guard let verb = clauses.governingVerb(index), let group = clauses.phrases[verb].verb else { return false }
    return isOne(clauses.name(of: group), of: "prospective")
  }

  /// "approved the establishment of *X*", "proposes the creation of *Y*": what is not there yet. O(phrases).
  func stillToBeFounded() -> [Clauses.Argument] {
    clauses.phrases.indices.filter {
      clauses.phrases[$0].kind == .noun && isOne(clauses.phrases[$0].headWord, of: "creation") && isProspective($0)
    }.flatMap { behind($0, "of", SlotSpec(kinds: [.actor, .programme, .network])) }
  }

  /// "the admission of Malta *as an observer*": no new member.
  private func isAsSomething(_ index: Int) -> Bool {
    clauses.phrases[min(index + 1, clauses.phrases.count)..<min(index + GrammarLimit.lookahead, clauses.phrases.count)].prefix {
      $0.kind != .boundary && $0.kind != .verb && !($0.hasComma && $0.hasConjunction)
    }.contains {
      $0.kind == .noun && $0.head == nil && isOne($0.headWord, of: "lesser")
    }
  }

  /// Those who join: named after "of", or welcomed in the same sentence.
  private func newcomers(_ index: Int) -> [Clauses.Argument] {
    let states = SlotSpec(kinds: [.actor], notRoles: [.group, .region])
    let named = behind(index, "of", states)
    if !named.isEmpty { return named }
    let rule = Rule(name: "newcomers", language: "", type: .involvedIn, source: "")
    let spec = SlotSpec(functions: [.objectOf("welcome")], kinds: [.actor], notRoles: [.group, .region])
    return clauses.fill(spec, trigger: index, rule: rule, blocks: { _ in false }).ends.compactMap {
      if case .mark(let argument) = $0 { argument } else { nil }
    }
  }

  /// Names behind a preposition near the noun; a date may stand between ("the creation on 2 March of X").
  private func behind(_ index: Int, _ word: String, _ spec: SlotSpec) -> [Clauses.Argument] {
    let near = clauses.complements(
      word, after: index, spec,
      blockedBy: { at in
        let phrase = clauses.phrases[at]
        return word == "of" && phrase.head == nil && !expressions.contains { $0.words.overlaps(phrase.words) }
      })
    return near.isEmpty ? clauses.awaited(word, by: index, spec) : near
  }

  // MARK: Meetings

  private func meeting(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    let isHappening = isHappening(index)
    let isSpecific = isSpecific(index)
    guard namesMeeting(index) || isHeldExercise(index) || isHappening || isSpecific, !isChairedSeries(index), recurring(index) == nil,
      !isCalledOff(index), !describesEvent(phrase), !isNamedBehind(index), !isForumOfMeeting(index), !isTermOfOffice(index),
      !isAnyOfThem(index), !isInConsultation(index), !isUnlawful(phrase)
    else {
      return nil
    }
    var finding = EventFinding(phrase: index, role: .meeting, modality: clauses.modality(index), words: namedWords(index))
    if isTold(finding.words, index) {
      finding.isReference = true
      return finding
    }
    let people = SlotSpec(kinds: [.actor, .network, .programme, .instrument], notRoles: [.region])
    for word in ["of", "between", "with"] { finding.participants += behindMeeting(index, word, people) }
    if finding.participants.isEmpty { finding.participants = parties(to: index) }
    finding.date = date(after: index)
    finding.places = places(after: index)
    finding.ownVoice = phrase.isOurs
    finding.isHappening = isOne(phrase.headWord, of: "happening")
    finding.isHosted = isHappening || isHeldExercise(index) || isHeldBySomebody(index)
    if let verb = holder(of: index) { takeDay(of: verb, into: &finding, isHappening: isHappening) }
    if let verb = meetVerb(for: index) { take(verb, into: &finding) }
    if phrase.isPossessed { finding.participants += hosts(index) }
    let bodies = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region, .state])
    finding.participants += phrase.possessors.filter { clauses.admits(bodies, $0) }.map { clauses.argument($0, index) }
    if let relative = heldBehindRelative(index) { finding.participants += relative }
    if finding.participants.isEmpty, case .preposition(let preposition) = phrase.link { finding.participants = company(preposition) }
    takeComers(after: index, into: &finding)
    if finding.date == nil, finding.places.isEmpty, let verb = heldBehind(index) {
      finding.date = date(after: verb)
      finding.places = places(after: verb)
      finding.modality = clauses.modality(verb)
    }
    take(hosts: offering(index), into: &finding)
    if case .subject(let verb) = phrase.link, let lemma = clauses.phrases[verb].verb?.lemma,
      isOne(clauses.grammar.verbs[lemma], of: "holding")
    {
      finding.modality = min(finding.modality, clauses.modality(verb))
    }
    finding.chairs = chairs(after: index)
    if finding.chairs.isEmpty, let verb = meetVerb(for: index) { finding.chairs = chairs(after: verb) }
    finding.participants += company(after: index) + sitters(index)
    if case .subject(let verb) = phrase.link, let held = clauses.phrases[verb].verb, isOne(clauses.name(of: held), of: "holding") {
      takeComers(after: verb, into: &finding)
    }
    if finding.date == nil { finding.date = dateBefore(index) }
    if finding.places.isEmpty { finding.places = placesBefore(index) }
    if finding.date == nil, finding.places.isEmpty, let label = label(before: index) { (finding.date, finding.places) = label }
    if finding.date == nil, finding.places.isEmpty, let line = line(behind: index) {
      (finding.date, finding.places) = line
      finding.modality = isUnconfirmed() ? .possibility : .commitment
    }
    if finding.date == nil, finding.places.isEmpty { takeMainVerb(of: &finding) }
    if isPlanned(index) { finding.modality = min(finding.modality, .commitment) }
    if finding.date == nil, finding.places.isEmpty, let greater = greaterMeeting(index) {
      finding.date = date(after: greater)
      finding.places = places(after: greater)
    }
    if finding.date == nil, finding.places.isEmpty || isTalkedOf(finding) {
      if !finding.places.isEmpty || isSceneOfDeed(index) && !finding.participants.isEmpty { return nil }
      finding.isReference =
        phrase.isDefinite && (finding.words.count <= 1 || isPart(finding.words) || isTopicalPart(index)) && finding.participants.isEmpty
      let isTold =
        isProper(finding.words)
        || isCounted(finding.words) && (finding.words.count < 3 || !isSpecific || endsInCapital(finding.words))
      finding.isTentative = !finding.isReference && !isTold
      guard !finding.isTentative || isSpecific && isToldOf(finding) else { return nil }
      if finding.isTentative, isOne(phrase.headWord, of: "happening") {
        finding.participants.removeAll { one in behindMeeting(index, "of", people).contains { $0.mark == one.mark } }
      }
      finding.isBare = !finding.isReference && !finding.isTentative && !finding.isHosted && !isProper(finding.words)
    }
    return finding
  }

  /// "a *clandestine* workshop": nobody meets there.
  private func isUnlawful(_ phrase: Phrase) -> Bool { phrase.words.contains { isOne(clauses.sentence.words[$0], of: "unlawful") } }

  /// "the *opening ceremony*", "the *closing session*": a part of the meeting that is told of.
  func isPart(_ words: Range<Int>) -> Bool {
    words.count == 2 && isOne(clauses.sentence.words[words.lowerBound], of: "part of meeting")
      && (isOne(clauses.sentence.words[words.upperBound - 1], of: "meeting part")
        || isOne(clauses.sentence.words[words.upperBound - 1], of: "ceremony"))
  }

  /// "Operation Blue Net, *a joint operation of Kenya and Malawi*": what an event with a name is.
  private func describesEvent(_ phrase: Phrase) -> Bool {
    guard case .apposition(let named) = phrase.link, let head = clauses.phrases[named].head else { return false }
    return clauses.kind(head) == .event
  }

  /// "*A first operation* against piracy, *Operation Blue Net*, could take place": its name stands behind it, between commas. O(``GrammarLimit/frontier``).
  private func isNamedBehind(_ index: Int) -> Bool {
    guard clauses.phrases[index].isIndefinite else { return false }
    let reach = index + 1..<max(index + 1, min(clauses.phrases.count, index + GrammarLimit.frontier))
    guard let named = reach.first(where: { clauses.phrases[$0].head.map { clauses.kind($0) } == .event }) else { return false }
    return isBehindComma(named) && !clauses.phrases[index..<named].contains { $0.verb != nil || $0.kind == .boundary }
      && clauses.sentence.words[clauses.phrases[named].words].contains(clauses.phrases[index].headWord)
  }

  /// "a lunch *attached to* the Council meeting", "*in the margins of* the summit": whose day and place it shares.
  private func greaterMeeting(_ index: Int) -> Int? {
    for at in index + 1..<max(index + 1, min(clauses.phrases.count, index + 8)) {
      let phrase = clauses.phrases[at]
      if phrase.kind == .boundary || phrase.kind == .relative { return nil }
      guard phrase.kind == .noun, phrase.head == nil, isOne(phrase.headWord, of: "meeting") else { continue }
      guard case .preposition(let preposition) = phrase.link, preposition > index else { return nil }
      let attached = preposition > 0 && clauses.phrases[preposition - 1].verb?.lemma == clauses.grammar.verb("attach")
      return attached || clauses.grammar.lists["margin"]?.contains(clauses.phrases[preposition].word) == true ? at : nil
    }
    return nil
  }

  /// "*Ministerial meetings* will be composed of": meetings that recur, where the clause is about them.
  private func series(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    if isAnyOfThem(index), namesMeeting(index) {
      return EventFinding(phrase: index, role: .series, isReference: true, words: bareWords(phrase))
    }
    if isChairedSeries(index) { return EventFinding(phrase: index, role: .series, words: namedWords(index)) }
    if let words = recurring(index) ?? attendedSeries(index) {
      return EventFinding(phrase: index, role: .series, modality: clauses.modality(index), words: words)
    }
    guard isOne(phrase.headWord, of: "series"), !phrase.isPossessed, !phrase.isOurs, case .subject(let verb) = phrase.link,
      phrase.words.count > 1, !isOne(clauses.sentence.words[bareWords(phrase).lowerBound], of: "any series"),
      let lemma = clauses.phrases[verb].verb?.lemma, isOne(clauses.grammar.verbs[lemma], of: "series verb")
    else { return nil }
    return EventFinding(phrase: index, role: .series, modality: clauses.modality(verb), words: bareWords(phrase))
  }

  private func behindMeeting(_ index: Int, _ word: String, _ spec: SlotSpec) -> [Clauses.Argument] {
    guard index + 1 < clauses.phrases.count, clauses.phrases[index + 1].kind == .preposition, clauses.phrases[index + 1].word == word,
      clauses.complement[index + 1] != nil
    else { return [] }
    var found: [Clauses.Argument] = []
    var seen: Set<Int> = []
    clauses.collectComplements(index + 1, spec, &found, &seen)
    return found
  }

  /// "X, the first meeting *of which* was held".
  private func heldBehindRelative(_ index: Int) -> [Clauses.Argument]? {
    guard index + 2 < clauses.phrases.count, clauses.phrases[index + 1].kind == .preposition, clauses.phrases[index + 2].kind == .relative
    else { return nil }
    var at = index - 1
    let bodies = SlotSpec(kinds: [.actor, .network, .programme, .instrument], notRoles: [.region, .state])
    while at >= 0, at > index - GrammarLimit.frontier {
      if clauses.phrases[at].kind == .noun, clauses.phrases[at].head != nil {
        let found = clauses.arguments(at, bodies)
        if !found.isEmpty { return found }
      }
      at -= 1
    }
    return nil
  }

  /// Who acts "at the meeting": the agent or subject of the verb that the phrase goes with.
  private func company(_ preposition: Int) -> [Clauses.Argument] {
    let word = clauses.phrases[preposition].word
    guard ["at", "during", "en", "na", "no"].contains(word), let verb = clauses.phrases[preposition].verbHost,
      let group = clauses.phrases[verb].verb
    else { return [] }
    let people = SlotSpec(kinds: [.actor], notRoles: [.region])
    if group.isPassive { return clauses.complements("by", after: verb, people, blockedBy: { _ in false }) }
    if group.isCopula || group.isNegated { return [] }
    guard case .phrase(let subject)? = group.subjects.first else { return [] }
    return clauses.arguments(subject, people)
  }

  // MARK: Times and places

  /// The first date behind a phrase, in its clause and before another event.
  func date(after index: Int) -> DateExpression? {
    let start = clauses.phrases[index].words.lowerBound
    let end = clauseEnd(index)
    return expressions.first {
      $0.use == .point && $0.words.lowerBound >= start && $0.words.lowerBound < end && !opensClause($0, after: index)
    }
  }

  /// "Following the creation of X, *on 3 March 2022* the Ministers agreed": behind the comma, the day of what the clause to come tells. O(clause).
  private func opensClause(_ date: DateExpression, after index: Int) -> Bool {
    let phrases = clauses.phrases
    guard phrases[0].kind == .preposition, let dated = phrases[index...].firstIndex(where: { $0.words.overlaps(date.words) }),
      dated > index + 1, dated + 2 < phrases.count
    else { return false }
    let comma = phrases[dated - 1].kind == .preposition ? dated - 2 : dated - 1
    guard comma > index, phrases[comma].kind == .connector, !phrases[comma].hasConjunction, phrases[dated + 1].kind == .noun,
      case .subject(let verb) = phrases[dated + 1].link
    else { return false }
    return phrases[verb].verb?.form == .finite
  }

  func clauseEnd(_ index: Int) -> Int {
    let elsewhere = actsElsewhere(index)
    var at = index + 1
    while at < clauses.phrases.count {
      let phrase = clauses.phrases[at]
      if [.boundary, .subordinator].contains(phrase.kind) || at == elsewhere || goesOn(phrase, index) { return phrase.words.lowerBound }
      if phrase.kind == .relative, !(at > 0 && clauses.phrases[at - 1].kind == .preposition) { return phrase.words.lowerBound }
      if let group = phrase.verb, group.form == .gerund || group.isLead { return phrase.words.lowerBound }
      if at > index + 1, phrase.kind == .noun, phrase.head == nil, isOne(phrase.headWord, of: "meeting"), !isForumOfMeeting(at) {
        return phrase.words.lowerBound
      }
      at += 1
    }
    return clauses.sentence.words.count
  }

  /// "the Summit *had established* in Lomé": the verb of a meeting that acts, so that what follows is said of its deed.
  private func actsElsewhere(_ index: Int) -> Int? {
    guard case .subject(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb else { return nil }
    // "The meeting was *preceded by* a course in Suva".
    if isOne(clauses.name(of: group), of: "neighbouring") { return verb }
    guard !group.isPassive, !group.isCopula, let lemma = group.lemma, !isOne(clauses.grammar.verbs[lemma], of: "going on"),
      !isOne(clauses.grammar.verbs[lemma], of: "meet")
    else { return nil }
    return verb
  }
}

extension Clauses {
  /// "in", "at".
  func isOfPlace(_ preposition: Int) -> Bool {
    phrases[preposition].kind == .preposition && grammar.lists["place preposition"]?.contains(phrases[preposition].word) == true
  }

  /// The phrase that the coordination or list of this one hangs on. O(``GrammarLimit/frontier``).
  func root(_ index: Int) -> Int {
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      switch phrases[at].link {
      case .conjunct(let other), .listed(let other), .apposition(let other): at = other
      default: return at
      }
    }
    return at
  }
}
