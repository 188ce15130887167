import EntenteLexicon
import EntenteModel

/// Who has the chair, where a pronoun or an adjective says so.
extension RelationPass {
  /// "Ministerial meetings take place every year. *They* will be co-chaired by X": the meetings that recur and were told of right before. O(phrases).
  func chaired(_ sentence: PassageSentence, _ passage: Int) -> MarkedSentence.Mark? {
    guard let series = gatherings.series, passage - series.passage <= 1 else { return nil }
    let clauses = sentence.clauses
    guard let first = clauses.phrases.first, first.kind == .noun, first.words.count == 1, case .subject(let verb) = first.link,
      clauses.isOne(clauses.sentence.words[first.words.lowerBound], of: "plural subject"), let group = clauses.phrases[verb].verb,
      group.isPassive, clauses.isOne(clauses.name(of: group), of: "chair verb")
    else { return nil }
    return MarkedSentence.Mark(words: first.words, entity: Int(series.event.rawValue), kind: .event, role: .series, isReference: true)
  }

  /// "*It* was attended by X": the event that the sentence before it in its paragraph told of, where only an event can be meant. O(phrases).
  func attended(_ sentence: PassageSentence, _ passage: Int) -> PassageSentence {
    let clauses = sentence.clauses
    guard let first = pronounSubject(clauses), case .subject(let verb) = first.link, let group = clauses.phrases[verb].verb,
      let event = gatherings.told(in: passage),
      clauses.isOne(clauses.name(of: group), of: group.isPassive ? "done to events" : "done by events")
        || !group.isPassive && clauses.isOne(clauses.name(of: group), of: "going on")
          && gatherings.title(over: passage)?.event == event
    else { return sentence }
    let mark = MarkedSentence.Mark(words: first.words, entity: Int(event.rawValue), kind: .event, role: .meeting, isReference: true)
    return sentence.adding([mark])
  }

  /// "*It* was attended", "Coordinated by X, *it* ran from 2 to 28 June": the one pronoun that a sentence begins with, behind no more than a participle and its company. O(phrases).
  private func pronounSubject(_ clauses: Clauses) -> Phrase? {
    guard let at = clauses.phrases.firstIndex(where: { if case .subject = $0.link { true } else { false } }),
      case let phrase = clauses.phrases[at], phrase.kind == .noun, phrase.words.count == 1, phrase.head == nil,
      clauses.isOne(clauses.sentence.words[phrase.words.lowerBound], of: "singular pronoun")
    else { return nil }
    guard at > 0 else { return phrase }
    let isBehindParticiple =
      clauses.phrases[0].verb.map { $0.isPassive && $0.form == .participle } == true && clauses.phrases[at - 1].kind == .connector
      && !clauses.phrases[1..<at].contains { $0.verb != nil || $0.kind == .boundary }
    return isBehindParticiple ? phrase : nil
  }

  /// "Finland holds the presidency of the Council. … In 2026, *the Presidency* will pass to Denmark": the one body whose chair the text has told of. O(relations).
  var onlyChaired: EntityIndex? {
    let chaired = Set(relations.lazy.filter { $0.type == .chairs && document.entities.kind($0.to) != .event }.map(\.to))
    return chaired.count == 1 ? chaired.first : nil
  }

  /// "Peru will chair the Network until 2025, whereupon *the chair passes* to Chile": the body whose chair the paragraph has told of last. O(relations).
  func lastChaired(in passage: Int) -> EntityIndex? {
    relations.last { $0.type == .chairs && $0.passage == passage && document.entities.kind($0.to) != .event }?.to
  }

  /// "A, B and C belong to the Network. … *Peru holds the chair* in 2026": the one body of whose members the text has told. O(relations).
  var onlyJoined: EntityIndex? {
    let joined = relations.lazy.filter { $0.type == .memberOf && $0.modality == .fact }
    let bodies = Set(joined.map(\.to))
    return bodies.count == 1 && joined.count > 1 ? bodies.first : nil
  }

  /// "*the Presidency*", "*the chairmanship*"; whoever takes the chair may only lead a meeting, but not for a year, or so that it passes on.
  func isPresidency(_ trigger: Int, _ clauses: Clauses) -> Bool {
    guard clauses.phrases[trigger].isDefinite else { return false }
    if clauses.isOne(clauses.phrases[trigger].headWord, of: "standing chair") { return true }
    guard clauses.phrases[trigger].words.count == 2, clauses.isOne(clauses.phrases[trigger].headWord, of: "chairmanship"),
      let verb = carrying(trigger, clauses), let group = clauses.phrases[verb].verb
    else { return false }
    return clauses.isOne(clauses.name(of: group), of: "passing on") || isOfYears(clauses) && !clauses.isPast(verb) && !group.isRelative
  }

  /// The verb whose subject or object a noun is.
  private func carrying(_ noun: Int, _ clauses: Clauses) -> Int? {
    if case .subject(let verb) = clauses.phrases[noun].link { return verb }
    return clauses.governingVerb(noun)
  }

  /// "The Minister of Police of Tonga *presided*.": over the meeting that is told of. O(phrases).
  mutating func readPresiding(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    guard let meeting = gatherings.meant(in: passage) else { return }
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, !group.isPassive, !group.isNegated, group.objects.isEmpty, group.form == .finite, !group.isRelative,
        clauses.isOne(clauses.name(of: group), of: "presiding"), clauses.isPast(index),
        index + 1 >= clauses.phrases.count || clauses.phrases[index + 1].kind != .preposition,
        let subject = presider(index, group, clauses)
      else { continue }
      for chair in clauses.arguments(subject, SlotSpec(kinds: [.actor], notRoles: [.group, .region])) {
        var draft = Draft(
          type: .chairs, from: entity(chair.mark, clauses), to: meeting, words: [clauses.argumentWords(chair), phrase.words],
          rule: "presided")
        draft.dates.on = document.entities[meeting].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// "*Norway*, as the current chair of the League, presided": the subject, or what opens the sentence before what is said of it between commas. O(phrases).
  private func presider(_ verb: Int, _ group: VerbGroup, _ clauses: Clauses) -> Int? {
    if case .phrase(let subject)? = group.subjects.first { return subject }
    guard verb > 2, clauses.phrases[0].head != nil, clauses.phrases[verb - 1].kind == .connector, !clauses.phrases[verb - 1].hasConjunction,
      clauses.phrases[1].kind == .connector || clauses.isOne(clauses.phrases[1].word, of: "capacity"),
      !clauses.phrases[..<verb].contains(where: { [.verb, .boundary, .relative, .subordinator].contains($0.kind) })
    else { return nil }
    return 0
  }

  /// "It brought together *the ministers of the partner states*, *X* and *Y*": those named in the list, and behind "of", came. O(clause).
  mutating func readAssembled(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    let people = SlotSpec(kinds: [.actor, .network, .programme], notRoles: [.region, .state])
    for (index, phrase) in clauses.phrases.enumerated() {
      guard let group = phrase.verb, !group.isPassive, !group.isNegated, clauses.isOne(clauses.name(of: group), of: "assembling"),
        clauses.modality(index) == .fact, case .phrase(let subject)? = group.subjects.first, let head = clauses.phrases[subject].head,
        clauses.kind(head) == .event, let object = group.objects.first,
        clauses.phrases[object].head != nil || clauses.phrases[object].noun.classes.contains(.opaque)
      else { continue }
      let event = entity(head, clauses)
      for at in object..<clauses.phrases.count {
        if [.verb, .boundary, .relative, .subordinator].contains(clauses.phrases[at].kind) { break }
        guard clauses.phrases[at].kind == .noun, let mark = clauses.phrases[at].head, clauses.admits(people, mark),
          isListed(at, object, clauses)
        else { continue }
        var draft = Draft(
          type: .involvedIn, from: entity(mark, clauses), to: event,
          words: [clauses.phrases[subject].words.lowerBound..<phrase.words.upperBound, clauses.sentence.marks[mark].words],
          capacity: "participant", rule: "attendance")
        draft.dates.on = document.entities[event].entity.on
        keep(draft, sentence, passage)
      }
    }
  }

  /// Whether a phrase is the object, or joined to it or to what completes it with "of".
  private func isListed(_ index: Int, _ object: Int, _ clauses: Clauses) -> Bool {
    var at = index
    for _ in 0..<GrammarLimit.frontier {
      if at == object { return true }
      switch clauses.phrases[at].link {
      case .conjunct(let other): at = other
      case .preposition(let of) where clauses.isOne(clauses.phrases[of].word, of: "origin"):
        guard let host = clauses.phrases[of].host else { return false }
        at = host
      default: return false
      }
    }
    return false
  }

  /// "a working arrangement *between A and B*": the two whom a name joins. O(mentions).
  func parties(namedIn mark: Int, _ sentence: PassageSentence) -> [EntityIndex] {
    let words = sentence.clauses.sentence.marks[mark].words
    guard sentence.clauses.sentence.words[words].contains(where: { sentence.clauses.isOne($0, of: "pairing") }),
      let mention = mention(of: mark, in: sentence)
    else { return [] }
    let inner = document.passages[sentence.places[words.lowerBound].passage].mentions(within: mention.tokens).filter {
      $0.isNested && document.entities.kind($0.entity) == .actor && ![.region, .group].contains(document.entities.role($0.entity))
    }
    return inner.count == 2 ? inner.map(\.entity) : []
  }

  /// "the *Spanish* Presidency of the Council": the state whose adjective stands before an office holds it. O(marks).
  mutating func readPresidencies(_ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let line = sentence.clauses.sentence
    if isOfAnotherYear(line) { return }
    for mark in line.marks where mark.kind == .actor && mark.role == .office && !mark.isReference {
      guard let (state, words) = holder(before: mark.words, line, sentence.clauses) else { continue }
      let office = EntityIndex(UInt32(mark.entity))
      let body = body(of: office)
      guard body != office else { continue }
      let holder = document.entities.add(state, of: lexicon)
      var draft = Draft(type: .chairs, from: holder, to: body, words: [words.lowerBound..<mark.words.upperBound], rule: "state-presidency")
      if let term = term(behind: mark.words.upperBound, expressions) {
        (draft.dates.since, draft.dates.until, draft.dates.words) = (term.first, term.first, [term.words])
        draft.words.append(term.words)
      }
      keep(draft, sentence, passage)
    }
  }

  /// "the Danish Presidency *in the second half of 2025*": the term, by a preposition right behind who holds it. O(dates).
  private func term(behind end: Int, _ expressions: [DateExpression]) -> DateExpression? {
    expressions.first {
      $0.use == .point && $0.words.lowerBound >= end && $0.words.lowerBound <= end + Self.termOpening && $0.first.precision != .day
    }
  }

  /// "in the".
  private static let termOpening = 2

  /// "in 2010 the Spanish Presidency": a year that is not the text's own.
  private func isOfAnotherYear(_ line: MarkedSentence) -> Bool {
    let own = document.record.date?.year.map { "\($0)" }
    return line.words.contains { $0 != own && $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil }
  }

  /// The state called by an adjective between "the" and an office.
  private func holder(before office: Range<Int>, _ line: MarkedSentence, _ clauses: Clauses) -> (EntryIndex, Range<Int>)? {
    // The adjective may be part of the words that name the office: "the Danish Presidency".
    for start in max(1, office.lowerBound - 3)..<max(1, office.lowerBound + 1) {
      guard clauses.isOne(line.words[start - 1], of: "article"), line.capitals[start] else { continue }
      for end in start + 1..<min(line.words.count, start + 4) where end <= office.upperBound {
        guard let state = stateAdjectives[line.words[start..<end].joined(separator: " ")] else { continue }
        return end >= office.lowerBound ? (state, start..<end) : nil
      }
    }
    return nil
  }
}
