import EntenteLexicon
import EntenteModel

/// Further words for being at the meeting that is told of.
extension RelationPass {
  /// Who a sentence says was there: the phrases that name them, the prepositions behind which they stand, the words that say so.
  typealias Told = (who: [Int], origin: [Int], words: Range<Int>)

  /// "X and Y were *with us*", "was *on hand*", "were *in attendance*", "sat *at the table*", "came *as observers*". O(words of the phrase).
  func standing(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    let isSitting = clauses.isOne(clauses.name(of: group), of: "sitting in")
    // "Chad and Mali joined *by video link*".
    let isAfar = clauses.isOne(clauses.name(of: group), of: "joining from afar") && group.objects.isEmpty
    guard !group.isPassive, group.form == .finite, !group.isNegated, !group.isRelative, group.modality == nil, clauses.tellsOfPast(verb),
      clauses.denial(of: verb) == nil, group.isCopula && group.lemma == nil || isSitting || isAfar,
      case .phrase(let subject)? = group.subjects.first
    else { return nil }
    let words = clauses.sentence.words
    let start = clauses.phrases[verb].words.upperBound
    for at in start..<min(start + 2, words.count) {
      for length in 1...3 where at + length <= words.count {
        let said = words[at..<at + length].joined(separator: " ")
        let isAsGuest = isSitting && words[at] == "as" && clauses.isOne(words[at + length - 1], of: "attendee")
        // "Europol *was there*"; "there were few" and "goes there often" say of nobody that he came.
        if length == 1, at > start || at + 1 < words.count && ![".", ",", "too", "as"].contains(words[at + 1]) { continue }
        if clauses.isOne(said, of: "on the spot") || isAsGuest {
          return ([subject], [], clauses.phrases[verb].words.lowerBound..<at + length)
        }
      }
    }
    return nil
  }

  /// "X followed *our discussions* as observers", "X attended *the deliberations*": the work of the meeting that is told of. O(1).
  func follower(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard !group.isPassive, group.form == .finite, !group.isRelative, clauses.tellsOfPast(verb), clauses.denial(of: verb) == nil,
      clauses.isOne(clauses.name(of: group), of: "following work"), let work = group.objects.first, clauses.phrases[work].head == nil,
      clauses.phrases[work].isOurs || clauses.phrases[work].isDefinite, clauses.phrases[work].words.count <= 3,
      clauses.isOne(clauses.phrases[work].headWord, of: "work of meeting"), case .phrase(let subject)? = group.subjects.first
    else { return nil }
    return ([subject], [], clauses.phrases[verb].words.lowerBound..<clauses.phrases[work].words.upperBound)
  }

  /// "The following took part*:* X, Y and Z": whom the list behind a colon names. O(phrases).
  func listedComers(before colon: Int, _ clauses: Clauses) -> Bool {
    guard let verb = clauses.phrases[..<colon].lastIndex(where: { $0.verb != nil }), verb + 1 == colon,
      let group = clauses.phrases[verb].verb, !group.isPassive, !group.isNegated, clauses.tellsOfPast(verb),
      clauses.isOne(clauses.name(of: group), of: "attend")
    else { return false }
    return clauses.phrases[..<verb].allSatisfy { $0.kind == .noun && $0.head == nil || $0.kind == .connector || $0.kind == .other }
      && clauses.sentence.words[..<clauses.phrases[verb].words.lowerBound].contains { clauses.isOne($0, of: "following") }
  }

  /// "*Taking part* were X and Y", "*Also participating* were X". O(1).
  func inverted(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard verb > 0, group.isCopula, group.lemma == nil, !group.objects.isEmpty, let before = clauses.phrases[verb - 1].verb,
      before.form == .gerund, clauses.isOne(clauses.name(of: before), of: "attend"),
      clauses.phrases[..<(verb - 1)].allSatisfy({ $0.kind == .other || $0.kind == .connector }) || areOthers(before: verb - 1, clauses),
      clauses.isOne(clauses.sentence.words[clauses.phrases[verb].words.lowerBound], of: "past auxiliary")
    else { return nil }
    return (group.objects, [], clauses.phrases[verb - 1].words.lowerBound..<clauses.phrases[verb].words.upperBound)
  }

  /// "*The other lake countries* attending were X and Y": who they are is said behind the verb. O(1).
  private func areOthers(before verb: Int, _ clauses: Clauses) -> Bool {
    guard verb == 1, case let phrase = clauses.phrases[0] else { return false }
    return phrase.kind == .noun && (phrase.isDefinite || phrase.head != nil)
  }

  /// "*INTERPOL* briefed the delegations", "*INTERPOL* presented its work", at the text's own meeting. O(objects).
  func briefer(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard gatherings.own != nil, !group.isPassive, group.form == .finite, !group.isRelative, clauses.tellsOfPast(verb), !group.isNegated,
      clauses.denial(of: verb) == nil, case .phrase(let subject)? = group.subjects.first, subject == 0,
      clauses.phrases[subject].head != nil, let object = group.objects.first, !isDated(clauses), !isOfOccasion(verb, clauses)
    else { return nil }
    let told = clauses.phrases[object]
    let isToThem = clauses.isOne(clauses.name(of: group), of: "briefing") && isThoseMet(object, clauses)
    let isOwnWork =
      clauses.isOne(clauses.name(of: group), of: "presenting") && told.head == nil && told.isPossessed && !told.isOurs
      && clauses.isOne(told.headWord, of: "presented work")
    // "UNODC and INTERPOL *made presentations*".
    let isAddress =
      clauses.isOne(clauses.name(of: group), of: "delivering") && told.head == nil && clauses.isOne(told.headWord, of: "address")
    // "Peru and Chile *took the floor*".
    let isFloor =
      clauses.isOne(clauses.name(of: group), of: "taking the floor") && told.head == nil && clauses.isOne(told.headWord, of: "floor")
    guard isToThem || isOwnWork || isAddress || isFloor else { return nil }
    return ([subject], [], clauses.phrases[verb].words.lowerBound..<told.words.upperBound)
  }

  /// "The Council was briefed *by INTERPOL*": those who met, and who told them something. O(1).
  func briefedBy(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard gatherings.own != nil, group.isPassive, group.form == .finite, !group.isRelative, clauses.tellsOfPast(verb),
      clauses.isOne(clauses.name(of: group), of: "briefing"), case .phrase(let subject)? = group.subjects.first,
      isThoseMet(subject, clauses), verb + 1 < clauses.phrases.count, clauses.phrases[verb + 1].word == clauses.agentPreposition,
      let by = clauses.complement[verb + 1], !isDated(clauses)
    else { return nil }
    return ([by], [], clauses.phrases[verb].words)
  }

  private func isDated(_ clauses: Clauses) -> Bool {
    clauses.sentence.words.indices.contains { clauses.sentence.kinds[$0] == .number && clauses.sentence.words[$0].utf8.count == 4 }
  }

  /// "the delegations", "the ministers", "us", or the body whose meeting it is. O(relations).
  private func isThoseMet(_ index: Int, _ clauses: Clauses) -> Bool {
    let phrase = clauses.phrases[index]
    guard let head = phrase.head else {
      return phrase.isDefinite && phrase.words.count <= 2
        && (phrase.noun.classes.contains(.opaque) || clauses.isOne(phrase.headWord, of: "attendee") || phrase.isSpeaker)
        || phrase.isSpeaker
    }
    guard clauses.kind(head) == .actor, let own = gatherings.own?.event else { return false }
    let met = entity(head, clauses)
    return isVoice(met) || relations.contains { $0.type == .involvedIn && $0.to == own && $0.from == met && $0.rule == "meeting" }
  }
}

extension RelationPass {
  /// "*Delegations from Kenya* sat beside *those of Togo*": both sat there. O(1).
  func neighbours(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard !group.isPassive, group.form == .finite, !group.isNegated, group.modality == nil, clauses.tellsOfPast(verb),
      clauses.denial(of: verb) == nil, clauses.isOne(clauses.name(of: group), of: "sitting beside"), verb + 1 < clauses.phrases.count,
      clauses.phrases[verb + 1].kind == .preposition, clauses.isOne(clauses.phrases[verb + 1].word, of: "beside"),
      let others = clauses.complement[verb + 1], case .phrase(let subject)? = group.subjects.first
    else { return nil }
    let origin = clauses.prepositions[others].filter { clauses.isOne(clauses.phrases[$0].word, of: "origin") }
    let isNamed = clauses.phrases[others].head != nil || clauses.phrases[others].noun.classes.contains(.opaque)
    let words = clauses.phrases[verb].words.lowerBound..<clauses.phrases[verb + 1].words.upperBound
    return ([subject] + (isNamed ? [others] : []), isNamed ? [] : origin, words)
  }

  /// "We welcomed *to the table*, for the first time, *Peru*": who sits there from then on. O(``GrammarLimit/frontier``).
  func welcomed(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard !group.isPassive, group.form == .finite, !group.isNegated, group.modality == nil,
      clauses.isOne(clauses.name(of: group), of: "welcoming"),
      case let reach = verb + 1..<max(verb + 1, min(clauses.phrases.count, verb + GrammarLimit.frontier)),
      let to = reach.first(where: { clauses.phrases[$0].word == "to" && clauses.phrases[$0].kind == .preposition }),
      let table = clauses.complement[to], clauses.phrases[table].head == nil,
      clauses.isOne(clauses.phrases[table].headWord, of: "place of those met"),
      !clauses.phrases[verb + 1..<to].contains(where: { $0.verb != nil || $0.kind == .boundary })
    else { return nil }
    let words = clauses.phrases[verb].words.lowerBound..<clauses.phrases[table].words.upperBound
    let direct = group.objects.filter { clauses.phrases[$0].head != nil }
    if !direct.isEmpty { return (direct, [], words) }
    for at in reach where at > table {
      let phrase = clauses.phrases[at]
      guard [.noun, .preposition, .connector].contains(phrase.kind) else { return nil }
      if let head = phrase.head, clauses.kind(head) == .actor { return ([at], [], words) }
    }
    return nil
  }

  /// "…, *representatives of Peru* having attended at our invitation": who came, told in passing. O(phrases before).
  func absolute(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard group.form == .gerund, !group.isNegated,
      clauses.sentence.words[clauses.phrases[verb].words.lowerBound] == clauses.grammar.perfectGerund,
      ["attend", "sitting in", "joining from afar"].contains(where: { clauses.isOne(clauses.name(of: group), of: $0) }),
      group.objects.isEmpty
    else { return nil }
    var at = verb - 1
    while at >= 0, [.noun, .preposition, .connector, .open, .close].contains(clauses.phrases[at].kind) {
      let phrase = clauses.phrases[at]
      if phrase.kind == .noun, phrase.head == nil {
        guard phrase.noun.classes.contains(.opaque) || clauses.isOne(phrase.headWord, of: "attendee") else { return nil }
        return ([at], [], clauses.phrases[verb].words)
      }
      at -= 1
    }
    return nil
  }

  /// "Europol*: present* on the second day only", "Peru*: joined* by video": minutes that put who it is before a colon. O(words).
  func minuted(before colon: Int, _ clauses: Clauses) -> Told? {
    guard colon == 1, clauses.phrases[colon].word == ":", clauses.phrases[0].kind == .noun, clauses.phrases[0].head != nil,
      colon + 1 < clauses.phrases.count, case let start = clauses.phrases[colon + 1].words.lowerBound,
      clauses.isOne(clauses.sentence.words[start], of: "minuted presence"),
      !clauses.units.contains(where: { $0.tag == .negation })
    else { return nil }
    return ([0], [], start..<clauses.phrases[colon + 1].words.upperBound)
  }
}

extension Clauses {
  /// "took", "was taken", "was in", "had been": what is told as past, by the verb or its auxiliary. O(words of the verb).
  func tellsOfPast(_ verb: Int) -> Bool {
    isPast(verb) || sentence.words[phrases[verb].words].contains { isOne($0, of: "past auxiliary") }
  }
}
