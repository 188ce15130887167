import EntenteLexicon
import EntenteModel
import EntenteText

/// Whom the ends of what a rule found stand for.
extension RelationPass {
  mutating func ends(_ hit: RuleHit, _ clauses: Clauses, _ passage: Int) -> [(EntityIndex, EntityIndex)] {
    if hit.from == .signatories, hit.to == .signatories { return partyPairs() }
    var pairs: [(EntityIndex, EntityIndex)] = []
    let type = rules.rules[hit.rule].type
    // "Interpol joined *them* in this": no membership.
    if type == .memberOf, case .mark(let argument) = hit.to, isThem(argument, clauses) { return [] }
    // "a declaration *that the ministers issued*": told of others.
    if type == .published, hit.from == .speaker, clauses.phrases[hit.trigger].verb?.isRelative == true { return [] }
    let parties = partiesTo(hit, clauses) == nil ? [] : fewParties
    let teller = isOwnMeeting(hit.from, clauses) && spokenTypes.contains(type) ? .speaker : hit.from
    let told = hit.from == .speaker ? text(toldIn: clauses, passage).map { [$0] } : nil
    let voiced = type == .established && isToldDeed(hit, clauses) ? nil : type
    for from in (told ?? entities(teller, passage, voiced, hit.modality)) + parties {
      let isPresidency = type == .chairs && isPresidency(hit.trigger, clauses)
      for to in entities(
        hit.to, passage, nil, hit.modality, ofPresidency: isPresidency, ofMembers: type == .memberOf, ofPaid: type == .funds,
        rules.rules[hit.rule].to)
      where from != to && !(teller == .speaker && type == .published && to == document.own) {
        pairs.append((from, type == .chairs ? body(of: to) : to))
      }
    }
    return pairs
  }

  /// The parties to the text, where they are so few that what it says together is said of each: of a convention among ten states it is not.
  private var fewParties: [EntityIndex] { document.parties.count <= Self.mostParties ? document.parties : [] }

  private static let mostParties = 4

  private func isThem(_ argument: Clauses.Argument, _ clauses: Clauses) -> Bool {
    clauses.isOne(clauses.sentence.words[clauses.sentence.marks[argument.mark].words.lowerBound], of: "plural object")
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
    guard speaksForItself, case .mark(let argument) = end, let own = gatherings.own?.event, argument.entity == Int(own.rawValue) else {
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

  /// "Peru chairs X. Chile will follow. *Coordination* lies with Y": where the last sentence was about a state, the one thing that the paragraph has said
  /// anything of. O(relations).
  private func onlyTold(in passage: Int, _ spec: SlotSpec) -> EntityIndex? {
    let told = Set(relations.filter { $0.passage == passage }.flatMap { [$0.from, $0.to] }).filter { entity in
      document.entities.kind(entity) != .actor && spec.admits(document.entities.kind(entity), document.entities.role(entity))
    }
    return told.count == 1 ? told.first : nil
  }

  func entities(
    _ end: Filling.End, _ passage: Int, _ type: RelationType?, _ modality: Modality = .fact, ofPresidency: Bool = false,
    ofMembers: Bool = false, ofPaid: Bool = false, _ spec: SlotSpec = SlotSpec()
  ) -> [EntityIndex] {
    switch end {
    case .mark(let argument):
      let bearers = [argument.entity] + argument.others
      let entities = bearers.map { EntityIndex(UInt32($0)) }
      guard let type, spokenTypes.contains(type),
        entities.contains(where: isVoice) || modality == .commitment && entities.contains(where: isOfParties)
      else { return entities }
      return [document.own]
    // "We adopted the Declaration": it is of those who say so, the ministers of a body rather than that body; no text puts another out.
    case .speaker where type == .published: return speaksForItself && modality == .fact ? document.speakers : []
    case .speaker: return speaker(passage).map { [$0] } ?? []
    case .signatories: return fewParties
    case .topic:
      let told =
        ofPresidency
        ? lastChaired(in: passage) ?? onlyChaired ?? onlyJoined : ofMembers && modality == .fact ? membersOf(passage, spec) : nil
      return (headed[passage] ?? told).map { [$0] } ?? []
    case .told:
      // "The Plan creates a Network. Peru is *a founding member*": of what has members; "Peru hosts the Course. Chile bears *the cost*": of what costs.
      // "Norway pays for CARIN. *The money* comes out of Clear Seas": of what was said to be paid for.
      if ofPaid, let paid = relations.last(where: { $0.type == .funds && $0.passage == passage })?.to {
        return spec.admits(document.entities.kind(paid), document.entities[paid].entity.role) ? [paid] : []
      }
      guard let lastSubject, lastSubject.passage == passage, !lastSubject.isActedUpon || ofMembers || ofPaid, !lastSubject.isOneOfSeveral,
        spec.admits(lastSubject.mark.kind, lastSubject.mark.role)
      else {
        return lastSubject?.passage == passage && lastSubject?.mark.role == .state ? onlyTold(in: passage, spec).map { [$0] } ?? [] : []
      }
      return [EntityIndex(UInt32(lastSubject.mark.entity))]
    case .membership:
      let told = relations.last { $0.type == .memberOf && $0.passage == passage }?.to
      return (told ?? headed[passage] ?? (modality == .fact ? membersOf(passage, spec) : nil)).map { [$0] } ?? []
    }
  }

  /// "The Network was set up in 2020. *Peru has joined* as an observer": the body that the sentence before was about; in a paragraph that names none, the only one that
  /// the paragraph before it names. O(mentions).
  private func membersOf(_ passage: Int, _ spec: SlotSpec) -> EntityIndex? {
    func hasMembers(_ entity: EntityIndex) -> Bool {
      let role = document.entities.role(entity)
      return document.entities.kind(entity) == .network
        || document.entities.kind(entity) == .actor && [.organisation, .committee, .taskForce].contains(role)
    }
    func named(_ passage: Int) -> Set<EntityIndex> {
      Set(document.passages[passage].mentions.lazy.filter { !$0.isNested }.map(\.entity).filter(hasMembers))
    }
    if let lastSubject, lastSubject.passage == passage {
      let body = EntityIndex(UInt32(lastSubject.mark.entity))
      if hasMembers(body), !lastSubject.isActedUpon, !lastSubject.isOneOfSeveral { return body }
    }
    let before = document.passages[..<passage].indices.last { document.source.passages[$0].kind != .heading }
    guard let before, document.passages[before].label != "cover", case let bodies = named(before), bodies.count == 1,
      let body = bodies.first,
      spec.admits(document.entities.kind(body), document.entities.role(body)), named(passage).isSubset(of: bodies)
    else { return nil }
    return body
  }
}
