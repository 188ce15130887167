import EntenteLexicon
import EntenteModel

/// When, where and by whom it is told that a meeting is held, where that does not stand right behind it.
extension EventReader {
  /// "which *will be held*", "which Peru has offered *to host*": the verb of holding, at a verb or where that offers it. O(1).
  func holding(_ verb: Int) -> Int? {
    guard let group = clauses.phrases[verb].verb, let lemma = group.lemma else { return nil }
    if isOne(clauses.grammar.verbs[lemma], of: "hold") || group.isPassive && isOne(clauses.grammar.verbs[lemma], of: "holding") {
      return verb
    }
    guard isOne(clauses.name(of: group), of: "offering"), verb + 1 < clauses.phrases.count,
      let offered = clauses.phrases[verb + 1].verb, offered.form == .infinitive, isOne(clauses.name(of: offered), of: "hold")
    else { return nil }
    return verb + 1
  }

  /// "the participation of X in the exercise *which Peru will host*": whatever the clause could be said of, it stands right behind a phrase. O(clause).
  func isRightBehind(_ verb: Int, _ index: Int) -> Bool {
    guard let relative = clauses.phrases[index + 1..<verb].firstIndex(where: { $0.kind == .relative }), verb <= relative + 2 else {
      return false
    }
    return clauses.phrases[index + 1..<relative].allSatisfy { $0.kind == .connector && !$0.hasConjunction }
      && clauses.phrases[relative + 1..<verb].allSatisfy { $0.kind == .noun }
  }

  /// "accepted the invitation *of Peru* to hold it": what somebody offers is undertaken, whatever an invitation else is.
  func take(hosts: [Clauses.Argument], into finding: inout EventFinding) {
    finding.hosts = hosts
    if !hosts.isEmpty, finding.modality == .call { finding.modality = .commitment }
  }

  /// "which *Peru* has offered to host", "which *Peru* will host": who. O(clause).
  func offering(_ index: Int) -> [Clauses.Argument] {
    if case .object(let verb) = clauses.phrases[index].link, let offered = offerer(verb) { return offered }
    guard let held = heldBehind(index), let group = clauses.phrases[held].verb, isOne(clauses.name(of: group), of: "hosting"),
      !group.isPassive, !group.isNegated
    else { return [] }
    let told = clauses.phrases[held - 1].verb ?? group
    guard !told.isPassive, !told.isNegated, case .phrase(let subject)? = told.subjects.first else { return [] }
    return clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.region, .group]))
  }

  /// "accepted *Fiji's* offer to host the next meeting", "the offer *of Fiji* to host it": whose offer it is. O(clause).
  private func offerer(_ verb: Int) -> [Clauses.Argument]? {
    guard let group = clauses.phrases[verb].verb, group.form == .infinitive, !group.isNegated,
      isOne(clauses.name(of: group), of: "hosting"),
      let noun = clauses.phrases[..<verb].lastIndex(where: { $0.kind == .noun && isOne($0.headWord, of: "offer") }),
      !clauses.phrases[noun..<verb].contains(where: { $0.verb != nil || $0.kind == .boundary })
    else { return nil }
    let hosts = SlotSpec(kinds: [.actor], notRoles: [.region, .group])
    let owners = clauses.phrases[noun].possessors.filter { clauses.admits(hosts, $0) }.map { clauses.argument($0, noun) }
    if !owners.isEmpty { return owners }
    guard noun + 1 < clauses.phrases.count, ["of", "by", "from"].contains(clauses.phrases[noun + 1].word) else { return nil }
    return clauses.behind(noun + 1, hosts)
  }

  /// "*On 3 May 2024* the Forum took place": the day that opens the clause whose subject a meeting is. O(clause).
  func dateBefore(_ index: Int) -> DateExpression? {
    guard case .subject(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb,
      isOne(clauses.name(of: group), of: "holding"), clauses.phrases[0].kind == .preposition,
      !clauses.phrases[..<index].contains(where: { [.verb, .boundary, .relative, .subordinator].contains($0.kind) })
    else { return nil }
    return expressions.first { $0.use == .point && $0.words.upperBound <= clauses.phrases[index].words.lowerBound }
  }

  /// "endorsed *in Lomé* at the fourth Meeting": the place between a verb and the meeting at which its deed was done. O(clause).
  func placesBefore(_ index: Int) -> [Clauses.Argument] {
    guard case .preposition(let at) = clauses.phrases[index].link, isOfPlace(at), let verb = clauses.phrases[at].verbHost, verb < at,
      verb + 2 < at
    else { return [] }
    let told = clauses.phrases[verb + 1..<at]
    guard told.allSatisfy({ $0.kind == .noun || $0.kind == .preposition || $0.kind == .connector && !$0.hasConjunction }) else { return [] }
    for place in told.indices {
      guard clauses.phrases[place].kind == .noun, case .preposition(let preposition) = clauses.phrases[place].link,
        isOfPlace(preposition), let head = clauses.phrases[place].head, clauses.kind(head) == .place
      else { continue }
      return [clauses.argument(head, place)]
    }
    return []
  }

  /// "The next Consultation *is scheduled* for May": what is planned is no fact, and what was planned is not told to have come about.
  func isPlanned(_ index: Int) -> Bool {
    guard case .subject(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb else { return false }
    return group.isPassive && isOne(clauses.name(of: group), of: "planned")
  }

  /// "The signature of X *will take place* in May": told of what is done only then.
  func isHeldLater(_ index: Int) -> Bool {
    guard case .subject(let verb) = clauses.phrases[index].link, let group = clauses.phrases[verb].verb,
      isOne(clauses.name(of: group), of: "hold")
    else { return false }
    return clauses.modality(verb) != .fact || group.isNegated
  }

  /// "the regional *exercise* which Kenya will host in 2026": an event where somebody holds it at a time or place.
  func isHeldExercise(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, phrase.words.count > 1, !phrase.isPlural, isOne(phrase.headWord, of: "exercise"), let verb = heldBehind(index)
    else { return false }
    return date(after: verb) != nil || !places(after: verb).isEmpty
  }

  /// "The chairmanship *of the Consultative Meeting* is held by Oman until 2024": meetings that have a chair for a time recur.
  func isChairedSeries(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.isDefinite, !phrase.isPlural, case .preposition(let of) = phrase.link, clauses.phrases[of].word == "of",
      let chair = clauses.phrases[of].host, isOne(clauses.phrases[chair].headWord, of: "chairmanship"),
      isOne(phrase.headWord, of: "meeting"), phrase.head == nil
    else { return false }
    let words = bareWords(phrase)
    return words.count > 1 && words.allSatisfy { clauses.sentence.capitals[$0] } && !isCounted(words)
  }

  /// "an *annual* police dialogue": meetings that recur, without the word that says how often.
  func recurring(_ index: Int) -> Range<Int>? {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, phrase.isIndefinite, !phrase.isPlural, isOne(phrase.headWord, of: "meeting"), phrase.possessors.isEmpty else {
      return nil
    }
    let words = bareWords(phrase)
    guard words.count > 2, isOne(clauses.sentence.words[words.lowerBound], of: "frequency"),
      words.dropFirst().contains(where: { clauses.sentence.capitals[$0] })
    else { return nil }
    return words.lowerBound + 1..<words.upperBound
  }

  /// "may be invited to *meetings of the Board*", "attends *the sessions of the Council*": meetings to which somebody comes again and again. The words, with whose they are.
  func attendedSeries(_ index: Int) -> Range<Int>? {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, isOne(phrase.headWord, of: "series"), bareWords(phrase).count == 1, index + 2 < clauses.phrases.count,
      clauses.phrases[index + 1].word == "of", let verb = clauses.governingVerb(index), verb < index,
      let group = clauses.phrases[verb].verb, clauses.phrases[verb + 1..<index].allSatisfy({ $0.kind != .noun }),
      isOne(clauses.name(of: group), of: "attend") || isOne(clauses.name(of: group), of: "invite") && group.modality != nil
    else { return nil }
    let bodies = SlotSpec(kinds: [.network], roles: [.committee, .organisation, .taskForce, .agency])
    let owners = clauses.behind(index + 1, bodies)
    guard owners.count == 1, let owner = owners.first, owner.phrase == index + 2 else { return nil }
    return bareWords(phrase).lowerBound..<clauses.sentence.marks[owner.mark].words.upperBound
  }
}

extension EventReader {
  /// "This was the third such meeting, *the second* having been held in Apia in 2022 at the invitation of Samoa": another of the meetings that the sentence is
  /// about, by its number alone. O(phrases).
  func oneOfThem(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, phrase.isDefinite, bareWords(phrase).count == 1, isOne(phrase.headWord, of: "ordinal"),
      index + 1 < clauses.phrases.count, case let verb = index + 1, let group = clauses.phrases[verb].verb, !group.isNegated,
      isOne(clauses.name(of: group), of: group.isPassive ? "hold" : "going on") || isOne(clauses.name(of: group), of: "meet"),
      let noun = clauses.phrases[..<index].lastIndex(where: {
        $0.kind == .noun && $0.head == nil && !$0.isPlural && isOne($0.headWord, of: "meeting")
      })
    else { return nil }
    var finding = EventFinding(phrase: index, role: .meeting, words: bareWords(phrase))
    finding.elided = noun
    finding.date = date(after: verb)
    finding.places = places(after: verb)
    finding.hosts = inviters(after: verb)
    if group.form == .finite { finding.modality = clauses.modality(verb) }
    return finding.date == nil || finding.places.isEmpty ? nil : finding
  }
}

extension EventReader {
  /// "invited to *each meeting*", "at *every session*": one meeting as well as another. O(1).
  func isAnyOfThem(_ index: Int) -> Bool {
    let words = clauses.phrases[index].words
    return words.count > 1 && isOne(clauses.sentence.words[words.lowerBound], of: "any of them")
  }
}
