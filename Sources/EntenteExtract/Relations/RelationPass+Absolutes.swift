import EntenteLexicon
import EntenteModel

/// Who presides or is host by a clause without a verb of its own: "with Oman in the chair", "with Oman chairing", "…, Oman presiding".
extension RelationPass {
  /// Who is told of so, as what, and the words that say so.
  struct Absolute {
    var who: [Clauses.Argument]
    var role: String
    var words: Range<Int>
  }

  /// Of the event that the sentence names, else of the body that acts in it, else, where people without a name act, of the meeting that is told of.
  /// O(phrases).
  mutating func readAbsolutes(_ sentence: PassageSentence, _ passage: Int) {
    let clauses = sentence.clauses
    for absolute in absolutes(clauses) {
      for name in absolute.who {
        if let event = occasion(around: absolute, clauses, passage) {
          keep(name, absolute, in: event, sentence, passage)
        } else if absolute.role == "chair", let body = actingBody(beside: absolute, clauses) {
          keep(
            Draft(
              type: .chairs, from: entity(name.mark, clauses), to: entity(body, clauses),
              words: [absolute.words, clauses.argumentWords(name), clauses.sentence.marks[body].words], rule: "absolute-chair"),
            sentence, passage)
        }
      }
    }
  }

  private mutating func keep(
    _ name: Clauses.Argument, _ absolute: Absolute, in event: EntityIndex, _ sentence: PassageSentence, _ passage: Int
  ) {
    var draft = Draft(
      type: .involvedIn, from: entity(name.mark, sentence.clauses), to: event,
      words: [absolute.words, sentence.clauses.argumentWords(name)], capacity: absolute.role, rule: "absolute-chair")
    draft.dates.on = document.entities[event].entity.on
    keep(draft, sentence, passage)
    guard absolute.role == "chair" else { return }
    (draft.type, draft.capacity) = (.chairs, nil)
    keep(draft, sentence, passage)
  }

  /// All of a sentence that nothing weakens: "*would be easier* with Oman chairing" tells of nobody in the chair.
  private func absolutes(_ clauses: Clauses) -> [Absolute] {
    let people = SlotSpec(kinds: [.actor], notRoles: [.group, .region])
    return clauses.phrases.indices.compactMap { at in
      guard let (who, role, last) = presider(at, clauses) ?? inTheChair(at, clauses), isTold(at, clauses) else { return nil }
      let found = clauses.arguments(who, people, throughGerunds: false)
      let first = clauses.phrases[max(0, who - 1)].kind == .preposition ? who - 1 : who
      guard !found.isEmpty else { return nil }
      return Absolute(who: found, role: role, words: clauses.phrases[first].words.lowerBound..<clauses.phrases[last].words.upperBound)
    }
  }

  /// "with *Oman chairing*", "…, *Oman presiding*": nothing behind the verb that it would be done to. O(1).
  private func presider(_ at: Int, _ clauses: Clauses) -> (who: Int, role: String, last: Int)? {
    guard at > 1, let group = clauses.phrases[at].verb, group.form == .gerund, !group.isPassive, !group.isNegated, group.objects.isEmpty,
      clauses.endsBehind(at), clauses.phrases[at - 1].kind == .noun, clauses.phrases[at - 1].head != nil
    else { return nil }
    let name = clauses.name(of: group)
    let role = clauses.isOne(name, of: "presiding") ? "chair" : clauses.isOne(name, of: "hosting an event") ? "host" : nil
    guard let role, let who = clauses.absoluteSubject(before: at) else { return nil }
    return (who, role, at)
  }

  /// "with *Oman in the chair*", "…, *Oman being in the chair*". O(1).
  private func inTheChair(_ at: Int, _ clauses: Clauses) -> (who: Int, role: String, last: Int)? {
    guard at > 1, clauses.phrases[at].kind == .preposition, clauses.phrases[at].word == "in", let chair = clauses.complement[at],
      clauses.phrases[chair].head == nil, clauses.phrases[chair].isDefinite, clauses.phrases[chair].words.count == 2,
      clauses.isOne(clauses.phrases[chair].headWord, of: "chairmanship"), clauses.endsBehind(chair)
    else { return nil }
    let isBeing = clauses.phrases[at - 1].verb.map { $0.isCopula && $0.lemma == nil } ?? false
    guard !isBeing || clauses.isOne(clauses.sentence.words[clauses.phrases[at - 1].words.lowerBound], of: "being") else { return nil }
    return clauses.absoluteSubject(before: isBeing ? at - 1 : at).map { ($0, "chair", chair) }
  }

  /// Whether the verb that the sentence is about says what was done. O(verb chain).
  private func isTold(_ at: Int, _ clauses: Clauses) -> Bool {
    guard let main = clauses.mainVerb(beside: at) else { return false }
    return clauses.modality(main) == .fact && clauses.denial(of: main) == nil
  }

  /// The only event that the sentence names; the meeting that is told of where those who act have no name.
  private func occasion(around absolute: Absolute, _ clauses: Clauses, _ passage: Int) -> EntityIndex? {
    let events = Set(
      clauses.sentence.marks.filter { $0.kind == .event && $0.role != .series && !$0.words.overlaps(absolute.words) }.map(\.entity))
    if events.count == 1 { return events.first.map { EntityIndex(UInt32($0)) } }
    guard events.isEmpty, let main = clauses.phrases.firstIndex(where: { $0.verb?.form == .finite }),
      clauses.tellsOfPast(main), let subject = clauses.phrases[main].verb?.subjects.first
    else { return nil }
    switch subject {
    case .speaker: return gatherings.meant(in: passage)
    case .phrase(let phrase):
      let told = clauses.phrases[phrase]
      guard told.head.map({ clauses.sentence.marks[$0].role == .group }) ?? told.noun.classes.contains(.opaque) else { return nil }
      return gatherings.meant(in: passage)
    case .none: return nil
    }
  }

  /// "With Oman in the chair, *the Committee* adopted its rules": the body that is the subject of the one main verb. O(phrases).
  private func actingBody(beside absolute: Absolute, _ clauses: Clauses) -> Int? {
    let bodies = SlotSpec(kinds: [.network], roles: [.committee, .taskForce, .organisation, .agency])
    guard let main = clauses.phrases.firstIndex(where: { $0.verb?.form == .finite && $0.verb?.isRelative == false }),
      let group = clauses.phrases[main].verb, !group.isPassive, !group.isCopula, case .phrase(let subject)? = group.subjects.first,
      let head = clauses.phrases[subject].head, clauses.admits(bodies, head),
      !absolute.who.contains(where: { clauses.sentence.marks[$0.mark].entity == clauses.sentence.marks[head].entity })
    else { return nil }
    return head
  }
}

extension Clauses {
  /// Whether a phrase ends its clause: a comma, a point or "and" stands behind it. O(1).
  func endsBehind(_ phrase: Int) -> Bool {
    phrase + 1 >= phrases.count || [.boundary, .connector, .close].contains(phrases[phrase + 1].kind)
  }

  /// "*with Oman* chairing", "…*, Oman* presiding": the first of the names right before a verb or an "in" that stands without a subject of its own. O(names).
  func absoluteSubject(before at: Int) -> Int? {
    var first = at - 1
    guard phrases[first].kind == .noun else { return nil }
    while case .conjunct(let other) = phrases[first].link, other < first { first = other }
    guard phrases[first].head != nil, first > 0 else { return nil }
    if case .preposition(let with) = phrases[first].link { return isOne(phrases[with].word, of: "with") ? first : nil }
    // "with Peru hosting *and Chile* chairing", "held in May*, Peru* presiding".
    return phrases[first - 1].kind == .connector ? first : nil
  }

  /// The finite verb of the clause around an absolute phrase: the last before it, else the first behind it. O(phrases).
  func mainVerb(beside at: Int) -> Int? {
    let isMain = { (index: Int) in phrases[index].verb?.form == .finite && phrases[index].verb?.isRelative == false }
    return phrases[..<at].indices.last { isMain($0) && !isOne(sentence.words[phrases[$0].words.lowerBound], of: "being") }
      ?? phrases[at...].indices.first(where: isMain)
  }
}
