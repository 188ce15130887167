import EntenteLexicon
import EntenteModel

/// Happenings that are no meetings by their noun: courses, exercises, visits, ceremonies. They are events where somebody holds them at a time or place.
extension EventReader {
  /// "*A tabletop exercise* was held in Lomé in May", "Peru ran *a course* in Lima": held, or where something is done, and with a day or a place.
  func isHappening(_ index: Int) -> Bool {
    guard isHappeningNoun(index) else { return false }
    if case let words = namedWords(index), isProper(words), words.count > 2 { return true }
    let verb = holder(of: index)
    guard verb != nil || isScene(index) else { return false }
    return date(after: index) != nil || dateBefore(index) != nil || verb.map { date(after: $0) != nil } == true
  }

  /// "the *seminar on transhumance*", "the *joint exercise*": told apart by what it is on, or by the words before it.
  func isSpecific(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, !phrase.isPossessed,
      isHappeningNoun(index) || namesMeeting(index) && (!phrase.isPlural || isOne(phrase.headWord, of: "plural meeting")),
      !isOne(phrase.headWord, of: "vague happening") || isOfTown(index), clauses.denial(of: index) == nil
    else { return false }
    return bareWords(phrase).count > 1 || topic(of: index) != nil
  }

  /// Whether what only a description tells apart is told of as a fact, and is not itself only a description ("X, *a joint operation*").
  func isToldOf(_ finding: EventFinding) -> Bool {
    let phrase = clauses.phrases[finding.phrase]
    guard finding.modality == .fact, !endsInCapital(phrase.words) else { return false }
    // "Operation Net", and what sort of operation it is.
    if phrase.isIndefinite, clauses.sentence.marks.contains(where: { $0.kind == .event }) { return false }
    switch phrase.link {
    case .apposition, .complement: return false
    default: return true
    }
  }

  /// "the *Lima* expert week", "the *Osh* fair": told apart by its town.
  private func isOfTown(_ index: Int) -> Bool {
    let words = bareWords(clauses.phrases[index])
    return clauses.sentence.marks.contains {
      $0.kind == .place && $0.words.lowerBound == words.lowerBound && $0.words.upperBound < words.upperBound
    }
  }

  /// The words of what a meeting is on, where they are not written as part of its name.
  func topic(of index: Int) -> Range<Int>? {
    guard index + 2 < clauses.phrases.count, clauses.phrases[index + 1].kind == .preposition,
      isOne(clauses.phrases[index + 1].word, of: "theme"), clauses.phrases[index + 2].kind == .noun
    else { return nil }
    return clauses.phrases[index + 1].words.lowerBound..<clauses.phrases[index + 2].words.upperBound
  }

  /// "meeting *of the heads of criminal investigation departments*", "conference *of coast guard commanders*": those who meet, without a name of their own, tell
  /// a meeting apart, too. O(``longestName``).
  func people(of index: Int) -> Range<Int>? {
    guard index + 2 < clauses.phrases.count, clauses.phrases[index + 1].kind == .preposition, clauses.phrases[index + 1].word == "of",
      case let first = clauses.phrases[index + 2], first.kind == .noun, first.head == nil, first.isPlural
    else { return nil }
    var end = first.words.upperBound
    var at = index + 3
    while at + 1 < clauses.phrases.count, clauses.phrases[at].kind == .preposition, clauses.phrases[at].word == "of",
      clauses.phrases[at + 1].kind == .noun, clauses.phrases[at + 1].words.upperBound - first.words.lowerBound <= Self.longestName
    {
      end = clauses.phrases[at + 1].words.upperBound
      at += 2
    }
    return clauses.phrases[index + 1].words.lowerBound..<end
  }

  /// A common noun for something that happens; "week" and its like only as part of a name.
  private func isHappeningNoun(_ index: Int) -> Bool {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, isOne(phrase.headWord, of: "happening"), clauses.denial(of: index) == nil else { return false }
    let words = bareWords(phrase)
    if phrase.isPlural, !isOne(phrase.headWord, of: "plural happening"), !endsInCapital(words) { return false }
    guard words.count > 1 || !isOne(phrase.headWord, of: "named happening") else { return false }
    if isOfTown(index) { return true }
    return !isOne(phrase.headWord, of: "named happening") || endsInCapital(words)
      || isOne(phrase.headWord, of: "round") && isCounted(words)
  }

  /// The verb that says that it is held: "*was held*", "Peru *hosts* it", "the course, *delivered* by X in Lomé". O(1).
  func holder(of index: Int) -> Int? {
    switch clauses.phrases[index].link {
    case .subject(let verb):
      guard let group = clauses.phrases[verb].verb, !group.isNegated,
        isOne(clauses.name(of: group), of: group.isPassive ? "holding" : "going on")
      else { break }
      return verb
    case .object(let verb):
      guard let group = clauses.phrases[verb].verb, !group.isNegated, isOne(clauses.name(of: group), of: "holding") else { break }
      return verb
    default: break
    }
    return heldBehind(index)
  }

  /// "A webinar *was organised by X* on 3 May", "The 25th Meeting *will be hosted by X*": an event, wherever it was. O(clause).
  func isHeldBySomebody(_ index: Int) -> Bool {
    guard let verb = holder(of: index), let group = clauses.phrases[verb].verb,
      date(after: verb) != nil || dateBefore(index) != nil || date(after: index) != nil || isCounted(bareWords(clauses.phrases[index]))
    else { return false }
    let holders = SlotSpec(kinds: [.actor, .programme, .network], notRoles: [.region])
    if group.isPassive { return !clauses.complements(clauses.agentPreposition, after: verb, holders, blockedBy: { _ in false }).isEmpty }
    guard case .object = clauses.phrases[index].link, case .phrase(let subject)? = group.subjects.first else { return false }
    return !clauses.arguments(subject, holders).isEmpty
  }

  /// "*the talks* in Lomé": with a place alone, what was told of before.
  func isTalkedOf(_ finding: EventFinding) -> Bool {
    let phrase = clauses.phrases[finding.phrase]
    return phrase.isDefinite && phrase.isPlural && finding.words.count == 1 && finding.participants.isEmpty && finding.hosts.isEmpty
  }

  /// "*at* the ceremony in Lomé": where something else is done.
  private func isScene(_ index: Int) -> Bool {
    guard case .preposition(let preposition) = clauses.phrases[index].link else { return false }
    return isOne(clauses.phrases[preposition].word, of: "scene of happening")
  }

  /// The day and the place that the verb of holding is told with, and how firmly. O(clause).
  func takeDay(of verb: Int, into finding: inout EventFinding, isHappening: Bool) {
    guard isHappening || verb < finding.phrase else { return }
    if finding.date == nil { finding.date = date(after: verb) }
    if finding.places.isEmpty { finding.places = places(after: verb) }
    let isSaid = [.subject(verb), .object(verb)].contains(clauses.phrases[finding.phrase].link)
    finding.modality = isSaid ? min(finding.modality, clauses.modality(verb)) : clauses.modality(verb)
  }

  /// "*The course* brought together": told of before by that very noun.
  func recalled(_ index: Int) -> EventFinding? {
    let phrase = clauses.phrases[index]
    guard phrase.head == nil, phrase.isDefinite, isOne(phrase.headWord, of: "happening"), phrase.modifiers.isEmpty,
      phrase.possessors.isEmpty,
      !phrase.isPossessed, bareWords(phrase).count == 1, !isOne(phrase.headWord, of: "named happening"),
      index + 1 >= clauses.phrases.count || clauses.phrases[index + 1].word != "of"
    else { return nil }
    return EventFinding(phrase: index, role: .meeting, isReference: true, words: bareWords(phrase))
  }
}
