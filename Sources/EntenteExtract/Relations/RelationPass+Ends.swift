import EntenteLexicon
import EntenteModel
import EntenteText

/// Whom the ends of what a rule found stand for.
extension RelationPass {
  mutating func ends(_ hit: RuleHit, _ clauses: Clauses, _ passage: Int) -> [(EntityIndex, EntityIndex)] {
    if hit.from == .signatories, hit.to == .signatories { return partyPairs() }
    var pairs: [(EntityIndex, EntityIndex)] = []
    let type = rules.rules[hit.rule].type
    let parties = partiesTo(hit, clauses) == nil ? [] : document.parties
    let teller = isOwnMeeting(hit.from, clauses) && spokenTypes.contains(type) ? .speaker : hit.from
    let told = hit.from == .speaker ? text(toldIn: clauses, passage).map { [$0] } : nil
    let voiced = type == .established && isToldDeed(hit, clauses) ? nil : type
    for from in (told ?? entities(teller, passage, voiced, hit.modality)) + parties {
      let isPresidency = type == .chairs && isPresidency(hit.trigger, clauses)
      for to in entities(hit.to, passage, nil, ofPresidency: isPresidency, ofMembers: type == .memberOf, rules.rules[hit.rule].to)
      where from != to {
        pairs.append((from, type == .chairs ? body(of: to) : to))
      }
    }
    return pairs
  }

  /// "the Network, *which the Ministers set up in 2024*": what a relative clause tells as done they did themselves, and not by the text.
  private func isToldDeed(_ hit: RuleHit, _ clauses: Clauses) -> Bool {
    guard hit.modality == .fact, let group = clauses.phrases[hit.trigger].verb, group.isRelative, group.form == .finite else {
      return false
    }
    return clauses.tellsOfPast(hit.trigger)
  }

  /// "*In the Lima Declaration*, the ministers undertake", "They adopted X. *In it*, they undertake": the text whose words a sentence tells. O(mentions).
  private func text(toldIn clauses: Clauses, _ passage: Int) -> EntityIndex? {
    guard clauses.phrases.count > 3, clauses.phrases[0].kind == .preposition, clauses.isOne(clauses.phrases[0].word, of: "content scene"),
      case let noun = clauses.phrases[1], noun.kind == .noun, clauses.phrases[2].kind == .connector, !clauses.phrases[2].hasConjunction
    else { return nil }
    if let head = noun.head {
      return clauses.kind(head) == .document ? entity(head, clauses) : nil
    }
    guard noun.words.count == 1, clauses.isOne(clauses.sentence.words[noun.words.lowerBound], of: "singular pronoun") else { return nil }
    let texts = Set(document.passages[passage].mentions.filter { document.entities.kind($0.entity) == .document }.map(\.entity))
    return texts.count == 1 ? texts.first : nil
  }

  /// "*The Meeting* agreed to combat": the meeting that the text is of speaks in it.
  private func isOwnMeeting(_ end: Filling.End, _ clauses: Clauses) -> Bool {
    guard speaksForItself, case .mark(let argument) = end, let own = ownMeeting?.event, argument.entity == Int(own.rawValue) else {
      return false
    }
    return clauses.isOwnMeeting(argument.phrase)
  }

  /// The body whose presidency an office is, where that body is known: "Council presidency".
  mutating func body(of office: EntityIndex) -> EntityIndex {
    guard document.entities.role(office) == .office else { return office }
    let words = document.entities[office].entity.name.utf8.split(separator: 0x20).dropLast()
    let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if let body = document.entities.find(name), [.actor, .network].contains(document.entities.kind(body)) { return body }
    guard let entry = lexicon.find(name), lexicon[entry].kind == .actor else { return office }
    return document.entities.add(entry, of: lexicon)
  }

  /// What is told of a dated event happened on its day.
  func day(of to: EntityIndex, or from: EntityIndex, _ draft: Draft) -> PartialDate? {
    guard [.involvedIn, .heldIn, .chairs].contains(draft.type), draft.dates.since == nil, draft.dates.until == nil else { return nil }
    for end in [to, from] where document.entities.kind(end) == .event { return document.entities[end].entity.on }
    return nil
  }

  /// "Operation Net, which Interpol coordinated *in June 2025*": what is said of an event without a day of its own tells its day. O(clause).
  mutating func dayOfDeed(
    _ from: EntityIndex, _ to: EntityIndex, _ hit: RuleHit, _ clauses: Clauses, _ expressions: [DateExpression]
  ) -> EdgeDates? {
    guard let event = [to, from].first(where: { document.entities.kind($0) == .event }), document.entities[event].entity.on == nil,
      clauses.phrases[hit.trigger].verb != nil
    else { return nil }
    let dates = clauses.dates(of: hit.trigger, use: .on, among: expressions)
    guard let day = dates.on else { return nil }
    document.entities[event].entity.on = day
    return dates
  }

  func partyPairs() -> [(EntityIndex, EntityIndex)] {
    let parties = document.parties
    return parties.indices.flatMap { first in parties[(first + 1)...].map { (parties[first], $0) } }
  }

  func entities(
    _ end: Filling.End, _ passage: Int, _ type: RelationType?, _ modality: Modality = .fact, ofPresidency: Bool = false,
    ofMembers: Bool = false, _ spec: SlotSpec = SlotSpec()
  ) -> [EntityIndex] {
    switch end {
    case .mark(let argument):
      let bearers = [argument.entity] + argument.others
      let entities = bearers.map { EntityIndex(UInt32($0)) }
      guard let type, spokenTypes.contains(type),
        entities.contains(where: isVoice) || modality == .commitment && entities.contains(where: isOfParties)
      else { return entities }
      return [document.own]
    case .speaker: return speaker(passage).map { [$0] } ?? []
    case .signatories: return document.parties
    case .topic: return (headed[passage] ?? (ofPresidency ? onlyChaired : nil)).map { [$0] } ?? []
    case .told:
      // "The Plan creates a Network. Peru is *a founding member*": of what has members.
      guard let lastSubject, lastSubject.passage == passage, !lastSubject.isActedUpon || ofMembers, !lastSubject.isOneOfSeveral,
        spec.admits(lastSubject.mark.kind, lastSubject.mark.role)
      else { return [] }
      return [EntityIndex(UInt32(lastSubject.mark.entity))]
    case .membership:
      let told = relations.last { $0.type == .memberOf && $0.passage == passage }?.to
      return (told ?? headed[passage]).map { [$0] } ?? []
    }
  }
}
