import EntenteLexicon
import EntenteModel

/// Who was there, by a sentence that names no meeting.
extension RelationPass {
  /// "Also in attendance *were X and Y*": who came to the meeting told of before.
  mutating func readAttendance(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    readAssembled(sentence, passage)
    guard let meeting = gatherings.meant(in: passage) else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      let told: Told? =
        switch phrase.kind {
        case .verb: attendance(index, clauses)
        case .subordinator: adding(index, clauses)
        case .boundary: minuted(before: index, clauses)
        default: nil
        }
      guard var told else { continue }
      told.who += behindAside(told, clauses)
      let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region])
      for argument in told.who.flatMap({ clauses.attendants($0, people) }) + told.origin.flatMap({ clauses.behind($0, people) }) {
        // "the *incoming* Presidency": not who holds the office now.
        if clauses.phrases[argument.phrase].words.contains(where: { clauses.isOne(clauses.sentence.words[$0], of: "other term") }) {
          continue
        }
        if isExcepted(argument, clauses) { continue }
        var draft = Draft(
          type: .involvedIn, from: entity(argument.mark, clauses), to: meeting,
          words: [told.words, clauses.argumentWords(argument)] + subjectWords(told, argument, clauses),
          capacity: "participant", rule: "attendance")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "All members *but Kenya* attended": who did not. O(1).
  private func isExcepted(_ argument: Clauses.Argument, _ clauses: Clauses) -> Bool {
    let start = clauses.phrases[argument.phrase].words.lowerBound
    return start > 0 && clauses.isOne(clauses.sentence.words[start - 1], of: "excepting")
  }

  /// "*Kenya, Ghana* and Togo were represented": the names before one of several, so that its quotation begins as the sentence does.
  private func subjectWords(
    _ told: Told, _ argument: Clauses.Argument, _ clauses: Clauses
  ) -> [Range<Int>] {
    guard let first = told.who.first, first < argument.phrase, clauses.phrases[argument.phrase].words.upperBound <= told.words.lowerBound,
      told.words.upperBound - clauses.phrases[first].words.lowerBound <= Quoter.longest / 2
    else { return [] }
    return [clauses.phrases[first].words]
  }

  /// Who a verb says was there, where it names no meeting: "in attendance were *X*", "*X* attended as observers", "delegations came from *X*".
  private func attendance(_ index: Int, _ clauses: Clauses) -> Told? {
    let grammar = clauses.grammar
    guard let group = clauses.phrases[index].verb, !group.isNegated, group.modality == nil else { return nil }
    let words = clauses.phrases[index].words
    if group.isCopula, group.lemma == nil {
      return among(index, group, clauses) ?? presence(index, group, clauses) ?? inverted(index, group, clauses)
        ?? standing(index, group, clauses)
    }
    if let joined = joiners(index, group, clauses) ?? sender(index, group, clauses) ?? spokesman(index, group, clauses)
      ?? neighbours(index, group, clauses) ?? welcomed(index, group, clauses) ?? absolute(index, group, clauses)
    {
      return joined
    }
    if let there = standing(index, group, clauses) ?? follower(index, group, clauses) ?? briefer(index, group, clauses)
      ?? briefedBy(index, group, clauses)
    {
      return there
    }
    if let named = attendees(group, clauses) { return (named, [], words) }
    if isBehindComma(index, group, clauses) { return ([0], [], words) }
    if let origin = origin(index, clauses), case .phrase(let people)? = group.subjects.first {
      return ([], [origin], clauses.phrases[people].words.lowerBound..<clauses.phrases[origin].words.upperBound)
    }
    guard !group.isPassive, group.form == .finite, group.objects.isEmpty, !group.isRelative, clauses.isPast(index),
      // "attended *to* the arrears".
      !clauses.isFollowed(index, by: "to"), grammar.lists["attend"]?.contains(clauses.name(of: group)) == true,
      !isInAnother(index, clauses),
      case .phrase(let subject)? = group.subjects.first
    else { return nil }
    return ([subject], [], words.lowerBound..<roleEnd(index, clauses))
  }

  /// "Tokelau participated *as an associate member of the Forum*": the words that say as what.
  private func roleEnd(_ verb: Int, _ clauses: Clauses) -> Int {
    var end = verb
    for preposition in ["as", "of"] {
      guard end + 2 < clauses.phrases.count, clauses.phrases[end + 1].word == preposition, clauses.phrases[end + 2].kind == .noun else {
        break
      }
      end += 2
    }
    return clauses.phrases[end].words.upperBound
  }

  /// "Participants *included X and Y*", "the delegations *represented X*": whom the verb names.
  private func attendees(_ group: VerbGroup, _ clauses: Clauses) -> [Int]? {
    guard !group.isPassive, group.form == .finite, !group.isRelative, case .phrase(let subject)? = group.subjects.first,
      clauses.isOne(clauses.phrases[subject].headWord, of: "attendee"), clauses.phrases[subject].head == nil, !group.objects.isEmpty,
      group.lemma == nil && group.isCopula || clauses.isOne(clauses.name(of: group), of: "attendee verb")
    else { return nil }
    return group.objects
  }

  /// "*X, as well as Y*, also attended": the one verb of its sentence, which a comma parts from what opens it.
  private func isBehindComma(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Bool {
    guard verb > 1, clauses.grammar.lists["attend"]?.contains(clauses.name(of: group)) == true, clauses.isPast(verb) || group.isPassive,
      clauses.phrases[0].kind == .noun, clauses.phrases[verb - 1].kind == .connector, !clauses.phrases[verb - 1].hasConjunction,
      clauses.phrases[..<verb].allSatisfy({ [.noun, .connector, .open, .close].contains($0.kind) }), group.form != .gerund,
      verb + 1 >= clauses.phrases.count || clauses.phrases[verb + 1].kind == .boundary
    else { return false }
    return true
  }

  /// "in attendance *were X*", "X and Y *were* present".
  private func presence(_ index: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    func tells(_ at: Int) -> Bool { clauses.grammar.lists["presence"]?.contains(clauses.phrases[at].headWord) == true }
    let words = clauses.phrases[index].words
    // "Also *around the table* were X and Y".
    let start = words.lowerBound
    for length in 1...4 where start - length >= 0 && start - length <= 1 {
      guard clauses.isOne(clauses.sentence.words[start - length..<start].joined(separator: " "), of: "on the spot") else { continue }
      return (group.objects, [], start - length..<words.upperBound)
    }
    if index > 0, tells(index - 1) { return (group.objects, [], clauses.phrases[index - 1].words.lowerBound..<words.upperBound) }
    guard let present = group.objects.first, tells(present), clauses.phrases[present].words.count <= 2,
      case .phrase(let subject)? = group.subjects.first, !group.isRelative
    else { return nil }
    return ([subject], [], words.lowerBound..<clauses.phrases[present].words.upperBound)
  }

  /// "Among *the participants* were *X and Y*": whom the verb names, behind whom they were among.
  private func among(_ index: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    let words = clauses.phrases[index].words
    guard index > 1, !group.isRelative, !group.objects.isEmpty,
      clauses.isOne(clauses.sentence.words[words.lowerBound], of: "past auxiliary"),
      let among = clauses.phrases[..<index].firstIndex(where: { $0.kind == .preposition && clauses.isOne($0.word, of: "pairing") }),
      clauses.phrases[..<among].allSatisfy({ $0.kind == .other || $0.kind == .connector }),
      clauses.phrases[(among + 1)..<index].allSatisfy({ $0.kind == .noun || $0.kind == .preposition }),
      clauses.isOne(clauses.phrases[among + 1].headWord, of: "attendee"), clauses.phrases[among + 1].head == nil
    else { return nil }
    return (group.objects, [], clauses.phrases[among].words.lowerBound..<clauses.phrases[index].words.upperBound)
  }

  /// "*We* were joined", "*They* were joined", "*The participants* were joined": those who had come.
  private func areComers(_ subject: VerbGroup.Subject?, _ clauses: Clauses) -> Bool {
    switch subject {
    case .speaker?: return true
    case .phrase(let phrase)?:
      let told = clauses.phrases[phrase]
      guard told.head == nil || told.words.count == 1 && clauses.sentence.marks[told.head ?? 0].isReference else { return false }
      let word = clauses.sentence.words[told.words.lowerBound]
      return told.words.count == 1 && (clauses.isOne(word, of: "plural pronoun") || clauses.isOne(word, of: "singular pronoun"))
        || told.isDefinite && (clauses.isOne(told.headWord, of: "attendee") || told.noun.classes.contains(.opaque))
    default: return false
    }
  }

  /// "We were *joined* by X and Y", "X was *represented* by its ambassador": no meeting is named, so the one that is told of is meant.
  private func joiners(_ index: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard group.isPassive, group.form == .finite, !group.isRelative, !isOfOccasion(index, clauses) else { return nil }
    let name = clauses.name(of: group)
    if clauses.grammar.lists["joined"]?.contains(name) == true, areComers(group.subjects.first, clauses) {
      let by = clauses.phrases.indices.first { $0 > index && clauses.phrases[$0].word == clauses.agentPreposition }
      guard let by, let who = clauses.complement[by] else { return nil }
      return ([who] + clauses.twins[by].compactMap { clauses.complement[$0] }, [], clauses.phrases[index].words)
    }
    guard clauses.grammar.lists["represented"]?.contains(name) == true, case .phrase(let subject)? = group.subjects.first,
      clauses.phrases[subject].head != nil || !clauses.listed[subject].isEmpty
    else { return nil }
    // "was represented *by Peru and the Commission*": others than somebody of one's own.
    let by = clauses.phrases.indices.first { $0 == index + 1 && clauses.phrases[$0].word == clauses.agentPreposition }
    let sent = by.map { [$0] + againBy(behind: $0, clauses) } ?? []
    let senders = sent.compactMap { clauses.complement[$0] }.filter {
      clauses.phrases[$0].head != nil && !clauses.phrases[$0].isPossessed
    }
    let who = clauses.listed[subject].isEmpty ? [subject] : clauses.listed[subject]
    return (who + senders, [], clauses.phrases[index].words)
  }

  /// "represented by X, with Minister A, *and by* Y, with B": the preposition again, joined, in the same clause. O(clause).
  private func againBy(behind by: Int, _ clauses: Clauses) -> [Int] {
    var found: [Int] = []
    for at in by + 1..<max(by + 1, clauses.phrases.count) {
      let phrase = clauses.phrases[at]
      if [.verb, .boundary, .relative, .subordinator].contains(phrase.kind) { break }
      if phrase.kind == .preposition, phrase.word == clauses.agentPreposition, clauses.phrases[at - 1].hasConjunction { found.append(at) }
    }
    return found
  }

  /// "Belgium, *as incoming Presidency*, as well as *Europol and Frontex* also took part": those who stand behind what the first of them is said to be. O(phrases).
  private func behindAside(_ told: Told, _ clauses: Clauses) -> [Int] {
    guard told.who == [0], told.origin.isEmpty, clauses.phrases.count > 5, clauses.phrases[0].head != nil,
      clauses.phrases[1].kind == .connector, !clauses.phrases[1].hasConjunction, clauses.phrases[2].kind == .preposition,
      clauses.isOne(clauses.phrases[2].word, of: "capacity"), clauses.phrases[3].kind == .noun
    else { return [] }
    let end = clauses.phrases.indices.first { clauses.phrases[$0].words.lowerBound >= told.words.lowerBound } ?? 0
    guard end > 5, let comma = (4..<end).first(where: { clauses.phrases[$0].kind == .connector && clauses.phrases[$0].hasComma }),
      clauses.phrases[comma..<end].allSatisfy({ [.noun, .connector, .open, .close].contains($0.kind) })
    else { return [] }
    return (comma + 1..<end).filter { clauses.phrases[$0].kind == .noun && clauses.phrases[$0].head != nil }
  }

  /// "were represented *at the seminar*", "*in Lima*", unlike "*at ministerial level*": where another occasion is named. O(``GrammarLimit/frontier``).
  func isOfOccasion(_ verb: Int, _ clauses: Clauses) -> Bool {
    for at in (verb + 1)..<max(verb + 1, min(clauses.phrases.count, verb + GrammarLimit.frontier)) {
      switch clauses.phrases[at].kind {
      case .boundary, .relative, .subordinator, .verb: return false
      case .preposition where clauses.isOne(clauses.phrases[at].word, of: "scene of deeds"):
        guard let noun = clauses.complement[at], !isOneOfKind(noun, clauses) else { continue }
        if clauses.phrases[noun].head != nil || !clauses.isOne(clauses.phrases[noun].headWord, of: "manner of presence") { return true }
      default: continue
      }
    }
    return false
  }

  /// "for the first time at *such a session*": the one that is told of is one.
  private func isOneOfKind(_ noun: Int, _ clauses: Clauses) -> Bool {
    clauses.isOne(clauses.sentence.words[clauses.phrases[noun].words.lowerBound], of: "of this kind")
  }

  /// "took part *in the programme*", unlike "*in the work*" of the meeting that is told of.
  private func isInAnother(_ verb: Int, _ clauses: Clauses) -> Bool {
    guard clauses.isFollowed(verb, by: "in") else { return false }
    guard verb + 1 < clauses.phrases.count, clauses.phrases[verb + 1].word == "in", let noun = clauses.complement[verb + 1] else {
      return true
    }
    // "took part *in a double capacity*", "*in person*".
    if clauses.phrases[noun].head == nil, clauses.isOne(clauses.phrases[noun].headWord, of: "manner of presence") { return false }
    return clauses.phrases[noun].head != nil || !clauses.isOne(clauses.phrases[noun].headWord, of: "work of meeting")
  }

  /// "*Ethiopia* sent observers": to the meeting that is told of, where nobody says where to. O(1).
  private func sender(_ index: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard !group.isPassive, group.form == .finite, clauses.isPast(index), clauses.isOne(clauses.name(of: group), of: "sending"),
      let sent = group.objects.first, clauses.phrases[sent].head == nil, !clauses.isFollowed(index, by: "to"),
      clauses.isOne(clauses.phrases[sent].headWord, of: "attendee")
        || clauses.phrases[sent].noun.classes.contains(.opaque) || clauses.isOne(clauses.phrases[sent].headWord, of: "sent officials"),
      clauses.denial(of: index) == nil, clauses.denial(of: sent) == nil,
      case .phrase(let subject)? = group.subjects.first
    else { return nil }
    return ([subject], [], clauses.phrases[index].words.lowerBound..<clauses.phrases[sent].words.upperBound)
  }

  /// "*The representative of UNODC* briefed the Council": who spoke at the text's own meeting was there. O(names).
  private func spokesman(_ index: Int, _ group: VerbGroup, _ clauses: Clauses) -> Told? {
    guard gatherings.own != nil, !group.isPassive, group.form == .finite, clauses.isPast(index), clauses.denial(of: index) == nil,
      clauses.isOne(clauses.name(of: group), of: "speaking"), case .phrase(let subject)? = group.subjects.first,
      clauses.phrases[subject].head == nil, clauses.phrases[subject].isDefinite,
      clauses.isOne(clauses.phrases[subject].headWord, of: "spokesman"), !isOfOccasion(index, clauses),
      let of = clauses.prepositions[subject].first(where: { ["of", "from"].contains(clauses.phrases[$0].word) })
    else { return nil }
    return ([], [of], clauses.phrases[subject].words.lowerBound..<clauses.phrases[index].words.upperBound)
  }

  /// "took part, *as did UNODC and Kenya*": whom a clause without another verb adds. O(phrases).
  private func adding(_ index: Int, _ clauses: Clauses) -> Told? {
    guard clauses.isOne(clauses.phrases[index].word, of: "pro-verb"), index > 1, index + 1 < clauses.phrases.count,
      clauses.phrases[index + 1].head != nil, let verb = clauses.phrases[..<index].lastIndex(where: { $0.verb != nil }),
      attendance(verb, clauses) != nil
    else { return nil }
    return ([index + 1], [], clauses.phrases[index].words)
  }

  /// "Ministers and their representatives *came from* X and Y": the preposition.
  private func origin(_ index: Int, _ clauses: Clauses) -> Int? {
    guard let group = clauses.phrases[index].verb, !group.isPassive, index + 1 < clauses.phrases.count,
      clauses.grammar.lists["arrive"]?.contains(clauses.name(of: group)) == true,
      clauses.grammar.lists["origin"]?.contains(clauses.phrases[index + 1].word) == true,
      case .phrase(let subject)? = group.subjects.first, clauses.phrases[subject].head == nil,
      clauses.phrases[subject].noun.classes.contains(.opaque) || clauses.phrases[subject].isPlural
    else { return nil }
    return index + 1
  }
}
