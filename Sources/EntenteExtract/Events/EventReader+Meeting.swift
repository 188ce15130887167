import EntenteLexicon
import EntenteModel

/// Meetings of what meets again and again.
extension EventReader {
  /// "the fourth meeting *of the Lake Dialogue*, held in Lima": the dialogue goes on, and what is held is its meeting. O(1).
  func isForumOfMeeting(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard index > 1, phrase.head.map({ clauses.kind($0) == .event }) != false, isOne(phrase.headWord, of: "standing"), phrase.isDefinite,
      !isCounted(bareWords(phrase)),
      clauses.phrases[index - 1].word == "of", case .preposition(index - 1) = phrase.link, clauses.phrases[index - 2].kind == .noun,
      isOne(clauses.phrases[index - 2].headWord, of: "meeting")
    else { return false }
    return !isOne(clauses.phrases[index - 2].headWord, of: "standing")
  }
}

extension EventReader {
  /// "president *of the current session* of the Council": who presides over a body as long as it sits so, not over a meeting. O(1).
  func isTermOfOffice(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, case .preposition(let of) = phrase.link, clauses.phrases[of].word == "of",
      let chair = clauses.phrases[of].host, isOne(clauses.phrases[chair].headWord, of: "president")
    else { return false }
    return isOne(clauses.sentence.words[bareWords(phrase).lowerBound], of: "current")
  }
}

/// Meetings that a verb tells.
extension EventReader {
  /// "in close *consultation* with X": how something is done. O(1).
  func isInConsultation(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, !phrase.isDefinite, !phrase.isIndefinite, isOne(phrase.headWord, of: "consulting"),
      case .preposition(let preposition) = phrase.link
    else { return false }
    return isOne(clauses.phrases[preposition].word, of: "place preposition") && clauses.isFollowed(index, by: "with")
  }

  /// "the ministers met with their counterparts", "meeting for the second time".
  func meet(_ index: Int) -> EventFinding? {
    guard let group = clauses.phrases[index].verb, let lemma = group.lemma, isOne(clauses.grammar.verbs[lemma], of: "meet"),
      !group.isPassive || isGathered(index, group), !recurs(index), nounMeeting(behind: index) == nil, !isOfCounted(group),
      // "did *not* meet", "*refused* to meet".
      !group.isNegated, clauses.denial(of: index) == nil, !meetsAThing(group), !convenesEvent(group),
      group.isPassive || group.objects.isEmpty || clauses.isPast(index) || clauses.modality(index) != .fact
    else { return nil }
    var finding = EventFinding(phrase: index, role: .meeting, modality: clauses.modality(index), words: clauses.phrases[index].words)
    let people = SlotSpec(kinds: [.actor], notRoles: [.region, .state])
    switch group.subjects.first {
    case .speaker?: finding.ownVoice = true
    case .phrase(let subject)?:
      if clauses.phrases[clauses.root(subject)].isSpeaker { finding.ownVoice = true }
      finding.participants = clauses.arguments(subject, people)
      // "*officials from Peru and Chile* gathered": those whose people came.
      if finding.participants.isEmpty, isTold(index) {
        finding.participants = clauses.attendants(subject, SlotSpec(kinds: [.actor], notRoles: [.region]))
      }
    default: finding.ownVoice = group.form == .gerund
    }
    // "looking forward to *meeting* again at the invitation of X": only hoped for.
    finding.hosts = group.form == .finite || group.form == .participle ? inviters(after: index) : []
    finding.isHosted = meetsAgain(index)
    guard finding.ownVoice || !finding.participants.isEmpty || arePeopleWithoutName(index) || finding.isHosted else { return nil }
    if !finding.ownVoice { finding.participants += counterparts(index) }
    if !group.isPassive, isTold(index) {
      // "met their counterparts *from Tanzania*": a state itself is not met.
      finding.participants += group.objects.flatMap { met in
        clauses.attendants(met, SlotSpec(kinds: [.actor], notRoles: clauses.phrases[met].head == nil ? [.region] : [.region, .state]))
      }
    }
    takeComers(after: index, into: &finding)
    finding.date = date(after: index) ?? expressions.first { $0.use == .point }
    finding.places = places(after: index)
    finding.chairs = chairs(after: index)
    return finding
  }

  /// "*The seventh Assembly of X* met in Lima": the noun tells of the event. O(1).
  private func isOfCounted(_ group: VerbGroup) -> Bool {
    guard case .phrase(let subject)? = group.subjects.first else { return false }
    return clauses.phrases[subject].head != nil && isCountedMeeting(clauses.phrases[subject])
  }

  /// "*convened* the Fourth Meeting", "*gathered* the conference": the noun tells of the event. O(1).
  private func convenesEvent(_ group: VerbGroup) -> Bool {
    guard !group.isPassive, let held = group.objects.first else { return false }
    if let head = clauses.phrases[held].head, clauses.kind(head) == .event { return true }
    return namesMeeting(held) || isOne(clauses.phrases[held].headWord, of: "happening")
  }

  /// "The Meeting will meet *again* in Gaborone in October": another one than that which is told of. O(1).
  private func meetsAgain(_ index: Int) -> Bool {
    let end = clauses.phrases[index].words.upperBound
    guard let group = clauses.phrases[index].verb, !group.isPassive, case .phrase(let subject)? = group.subjects.first,
      clauses.sentence.words[end..<min(end + 2, clauses.sentence.words.count)].contains(where: { isOne($0, of: "once more") })
    else { return false }
    let phrase = clauses.phrases[subject]
    let isMeeting = phrase.isDefinite && isOne(phrase.headWord, of: "meeting") && bareWords(phrase).count == 1
    let isPronoun = phrase.words.count == 1 && isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular pronoun")
    return (isMeeting || isPronoun) && date(after: index) != nil && !places(after: index).isEmpty
  }

  /// "to meet *their contributions*", "met *the deadline*": no people.
  private func meetsAThing(_ group: VerbGroup) -> Bool {
    guard !group.isPassive, let met = group.objects.first, clauses.phrases[met].head == nil else { return false }
    let phrase = clauses.phrases[met]
    return !phrase.noun.classes.contains(.opaque) && isOne(phrase.headWord, of: "met thing")
  }

  /// "*Police chiefs of the region* gathered in Lomé on 3 May": people without a name, who met on a day and at a place,
  /// and not for something that has a name.
  private func arePeopleWithoutName(_ index: Int) -> Bool {
    guard let group = clauses.phrases[index].verb, !group.isNegated, !group.isRelative,
      group.form == .finite && !group.isPassive && clauses.isPast(index) || isGathered(index, group),
      case .phrase(let subject)? = group.subjects.first, clauses.phrases[subject].head == nil, clauses.denial(of: index) == nil,
      // "*If* officers met in Lomé".
      !clauses.phrases[..<index].contains(where: { $0.kind == .subordinator || $0.kind == .relative })
    else { return false }
    let isSeveral =
      clauses.phrases[subject].isPlural || clauses.phrases[subject].noun.classes.contains(.opaque)
      || clauses.phrases.contains { $0.link == .conjunct(subject) }
    let end = clauseEnd(index)
    let isNamed = clauses.phrases[(index + 1)...].contains {
      $0.kind == .noun && $0.words.lowerBound < end && isOne($0.headWord, of: "meeting")
    }
    return isSeveral && !isNamed && date(after: index) != nil && !places(after: index).isEmpty
  }

  /// "We, the Ministers of X, *gathered* in Lima": come together, not brought together by anybody.
  private func isGathered(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.form == .participle, case .phrase(let subject)? = group.subjects.first, !clauses.isFollowed(index, by: "by") else {
      return false
    }
    let top = clauses.phrases[clauses.root(subject)]
    if top.head == nil, top.noun.classes.contains(.opaque) || top.isPlural && !places(after: index).isEmpty { return true }
    return top.isSpeaker || top.head.map { clauses.sentence.marks[$0].role == .group } ?? false
  }

  /// "meets *twice a year*", "meets *quarterly*": a habit, no event.
  private func recurs(_ index: Int) -> Bool {
    let start = clauses.phrases[index].words.upperBound
    if expressions.contains(where: { $0.use == .period && $0.words.lowerBound >= start && $0.words.lowerBound < clauseEnd(index) }) {
      return true
    }
    let words = clauses.sentence.words
    return (clauses.phrases[index].words.upperBound..<max(clauses.phrases[index].words.upperBound, clauseEnd(index))).contains {
      isOne(words[$0], of: "recurrent")
    }
  }

  /// "the dialogue *on migration* between A and B": the two whom it joins, behind what it is on. O(clause).
  func parties(to index: Int) -> [Clauses.Argument] {
    for at in index + 1..<max(index + 1, min(clauses.phrases.count, index + GrammarLimit.frontier)) {
      let phrase = clauses.phrases[at]
      guard phrase.kind == .noun || phrase.kind == .preposition else { return [] }
      if phrase.kind == .preposition, isOne(phrase.word, of: "pairing") {
        return clauses.behind(at, SlotSpec(kinds: [.actor], notRoles: [.region]))
      }
    }
    return []
  }

  /// "*During the meeting*, X presented the plan": what is told of already, with what was done there. O(1).
  func isSceneOfDeed(_ index: Int) -> Bool {
    guard index == 1, clauses.phrases[index].words.count == 2, case .preposition(0) = clauses.phrases[index].link,
      clauses.prepositions[index].isEmpty
    else { return false }
    return isOne(clauses.phrases[0].word, of: "occasion") || isOne(clauses.phrases[0].word, of: "scene")
  }

  /// "The seminar *was not held*", "was to have been held but *was cancelled*": what is told not to have come about is none. O(phrases).
  func isCalledOff(_ index: Int) -> Bool {
    if case .subject(let verb) = clauses.phrases[index].link {
      if clauses.denial(of: verb) != nil || isUnfulfilled(verb) || isDisbelieved(verb) { return true }
      if case .infinitive? = clauses.phrases[min(verb + 1, clauses.phrases.count - 1)].verb?.form, isUnfulfilled(verb + 1) { return true }
    }
    return clauses.phrases.contains { phrase in
      guard let group = phrase.verb, group.isPassive, !group.isNegated, group.subjects.first == .phrase(index) else { return false }
      return isOne(clauses.name(of: group), of: "calling off")
    }
  }

  /// "was *to have been held*".
  private func isUnfulfilled(_ verb: Int) -> Bool {
    guard clauses.phrases[verb].verb?.form == .infinitive else { return false }
    return clauses.sentence.words[clauses.phrases[verb].words].contains { isOne($0, of: "perfect auxiliary") }
  }

  /// "denied *that a meeting had taken place*". O(``GrammarLimit/lookahead``).
  private func isDisbelieved(_ verb: Int) -> Bool {
    guard let that = clauses.phrases[..<verb].lastIndex(where: { $0.kind == .subordinator }), that > 0,
      isOne(clauses.phrases[that].word, of: "content"), let group = clauses.phrases[that - 1].verb
    else { return false }
    return isOne(clauses.name(of: group), of: "denying") || group.isNegated
  }
}
