import EntenteLexicon
import EntenteModel

/// "We gathered in Lima on 2 May for our Second Meeting": the verb and the noun tell of one event, which the noun names.
extension EventReader {
  /// The noun for the meeting that people came together for. O(clause).
  func nounMeeting(behind verb: Int) -> Int? {
    for at in verb + 1..<max(verb + 1, min(clauses.phrases.count, verb + GrammarLimit.frontier)) {
      let phrase = clauses.phrases[at]
      if [.boundary, .relative, .subordinator, .verb].contains(phrase.kind) { return nil }
      guard phrase.kind == .noun, namesMeeting(at) || isStandingForum(at), meetVerb(for: at) == verb else { continue }
      return at
    }
    return nil
  }

  /// "came together *for the Delta Forum*": a body by its noun, and here the meeting.
  private func isStandingForum(_ index: Int) -> Bool {
    clauses.phrases[index].head != nil && isOne(clauses.phrases[index].headWord, of: "standing")
  }

  /// The verb of coming together that a meeting's phrase goes with: "*gathered* … for our Second Meeting".
  func meetVerb(for index: Int) -> Int? {
    guard case .preposition(let preposition) = clauses.phrases[index].link, isOne(clauses.phrases[preposition].word, of: "occasion"),
      let verb = clauses.phrases[preposition].verbHost, let group = clauses.phrases[verb].verb,
      isOne(clauses.name(of: group), of: "meet"), verb < index
    else { return nil }
    return verb
  }

  /// Who came together, when and where.
  func take(_ verb: Int, into finding: inout EventFinding) {
    guard let group = clauses.phrases[verb].verb else { return }
    switch group.subjects.first {
    case .speaker?: finding.ownVoice = true
    case .phrase(let subject)?:
      if clauses.phrases[clauses.root(subject)].isSpeaker { finding.ownVoice = true }
      finding.participants += clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.region, .state]))
    default: finding.ownVoice = finding.ownVoice || group.form == .gerund
    }
    if finding.date == nil { finding.date = date(after: verb) }
    if finding.places.isEmpty { finding.places = places(after: verb) }
    takeComers(after: verb, into: &finding)
  }
}

/// Those who meet without a name of their own.
extension EventReader {
  /// Whether a verb of meeting tells of one meeting: on a day, or of what was, at a place.
  func isTold(_ verb: Int) -> Bool {
    date(after: verb)?.first.precision == .day || clauses.isPast(verb) && (date(after: verb) != nil || !places(after: verb).isEmpty)
  }

  /// "met *with representatives of Europol and of Peru*": whom. O(clause).
  func counterparts(_ verb: Int) -> [Clauses.Argument] {
    let people = SlotSpec(kinds: [.actor], notRoles: [.region, .state])
    let named = clauses.complements("with", after: verb, people, blockedBy: { _ in false })
    guard isTold(verb) else { return named }
    var found = named
    let end = clauseEnd(verb)
    for at in clauses.phrases.indices where at > verb && clauses.phrases[at].words.lowerBound < end {
      guard isOne(clauses.phrases[at].word, of: "with"), clauses.phrases[at].kind == .preposition, let who = clauses.complement[at] else {
        continue
      }
      let more = clauses.attendants(who, SlotSpec(kinds: [.actor], notRoles: [.region]))
      found += more.filter { one in !found.contains { $0.mark == one.mark } }
    }
    return found
  }
}

extension EventReader {
  /// "at its 14th meeting*, Accra*, 7 October".
  func isBehindComma(_ index: Int) -> Bool {
    index > 0 && clauses.phrases[index - 1].kind == .connector && !clauses.phrases[index - 1].hasConjunction
  }
}

/// Meetings that are counted.
extension EventReader {
  /// "its *25th General Assembly*": a number tells that it is no body, whatever list knows the words.
  func isCountedMeeting(_ phrase: Phrase) -> Bool {
    if phrase.head != nil, isOne(clauses.sentence.words[bareWords(phrase).lowerBound], of: "which meeting") {
      return clauses.sentence.words[bareWords(phrase)].contains { isOne($0, of: "meeting") }
    }
    guard isCounted(bareWords(phrase)) else { return false }
    // "the *Nineteenth* LMMS".
    if let head = phrase.head, clauses.sentence.marks[head].role == .series || clauses.sentence.marks[head].isMeeting { return true }
    return isOne(phrase.headWord, of: "meeting")
      || phrase.head != nil && clauses.sentence.words[bareWords(phrase)].contains { isOne($0, of: "meeting") }
  }

  /// Whether a noun phrase is about a meeting.
  func namesMeeting(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    if isDeclined(phrase, index) || isCollecting(index) { return false }
    return phrase.head == nil && isMeetingNoun(phrase) || isCountedMeeting(phrase) || isOneOfSeries(index) || isDialogueHeld(index)
  }

  /// "met in Lima on 2 May at *the Lake Security Dialogue*": what goes on is no body, so that its name is that of the meeting on a day. O(1).
  func isDialogueHeld(_ index: Int) -> Bool {
    guard let head = clauses.phrases[index].head, clauses.kind(head) == .instrument, isOne(clauses.phrases[index].headWord, of: "standing"),
      let verb = meetVerb(for: index)
    else { return false }
    return date(after: verb)?.first.precision == .day
  }

  /// "support *the gathering of evidence*": nobody meets. O(1).
  private func isCollecting(_ index: Int) -> Bool {
    guard clauses.phrases[index].head == nil, isOne(clauses.phrases[index].headWord, of: "collecting"), index + 2 < clauses.phrases.count,
      clauses.phrases[index + 1].word == "of"
    else { return false }
    return clauses.phrases[index + 2].head == nil && isOne(clauses.phrases[index + 2].headWord, of: "collected")
  }

  /// "meeting", "round table".
  private func isMeetingNoun(_ phrase: Phrase) -> Bool {
    isOne(phrase.headWord, of: "meeting")
      || isOne(clauses.sentence.words[phrase.words.suffix(2)].joined(separator: " "), of: "meeting in two words")
  }

  /// "launched by Peru, and *for* the College in Lomé": a preposition said again, with which the sentence goes on from before the event.
  func goesOn(_ phrase: Phrase, _ index: Int) -> Bool { phrase.twin.map { $0 < index } ?? false }

  /// "*declined* Fiji's offer to host the meeting", "Fiji's offer to host it *was declined*": what is not to be held is none.
  private func isDeclined(_ phrase: Phrase, _ index: Int) -> Bool {
    guard case .object(let verb) = phrase.link, let group = clauses.phrases[verb].verb, group.form == .infinitive,
      isOne(clauses.name(of: group), of: "hosting")
    else { return false }
    let offer = clauses.phrases[..<verb].last { $0.kind == .noun && isOne($0.headWord, of: "offer") }
    if case .subject(let told)? = offer?.link, let told = clauses.phrases[told].verb {
      return told.isNegated || isOne(clauses.name(of: told), of: "ending")
    }
    return clauses.denial(of: index) != nil
  }

  /// "*The launch* was attended by X", "*the ceremony*": the occasion that was told of before.
  func occasion(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, phrase.isDefinite, !phrase.isPlural, phrase.words.count <= 3, phrase.modifiers.isEmpty,
      phrase.possessors.isEmpty,
      isOne(phrase.headWord, of: "ceremony") || isOne(phrase.headWord, of: "launch"),
      index + 1 >= clauses.phrases.count || clauses.phrases[index + 1].word != "of" && !clauses.phrases[index + 1].hasConjunction
    else { return nil }
    return EventFinding(phrase: index, role: .launch, isReference: true, words: bareWords(phrase))
  }

  /// "agreed at *the EU-CLASI senior officials meeting* on 30 May": the name of meetings that recur, with the day of one of them right behind.
  func isOneOfSeries(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard let head = phrase.head, clauses.sentence.marks[head].role == .series, isOne(phrase.headWord, of: "meeting"), !phrase.isIndefinite
    else { return false }
    let end = phrase.words.upperBound
    return expressions.contains { $0.use == .point && (end...end + 3).contains($0.words.lowerBound) }
  }

  /// "the *justice session*", "the *home affairs segment*": the part of the meeting that is told of which is on one of its topics.
  func isTopicalPart(_ index: Int) -> Bool {
    let words = bareWords(clauses.phrases[index])
    guard (2...4).contains(words.count), isOne(clauses.sentence.words[words.upperBound - 1], of: "topical part"),
      !words.contains(where: { clauses.sentence.capitals[$0] || isOne(clauses.sentence.words[$0], of: "session of its own") }),
      !isCounted(words)
    else { return false }
    return index + 1 >= clauses.phrases.count || !["of", "on"].contains(clauses.phrases[index + 1].word)
  }

  /// "*Second* Meeting", "*32nd* session".
  func isCounted(_ words: Range<Int>) -> Bool {
    let first = clauses.sentence.words[words.lowerBound]
    return words.count > 1
      && (isOne(first, of: "ordinal") || isCompoundOrdinal(first) || isNumeral(first)
        || clauses.sentence.capitals[words.lowerBound] && isRoman(first))
  }

  /// "*forty-ninth*".
  private func isCompoundOrdinal(_ word: String) -> Bool {
    guard let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")) else { return false }
    return isOne(String(word[word.utf8.index(after: hyphen)...]), of: "ordinal")
  }

  /// "*XXIV* Meeting of Ministers".
  private func isRoman(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy { "ivxlc".utf8.contains($0) } }

  /// `32nd`.
  private func isNumeral(_ word: String) -> Bool {
    let digits = word.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return !digits.isEmpty && word.utf8.count - digits.count == 2
  }
}
