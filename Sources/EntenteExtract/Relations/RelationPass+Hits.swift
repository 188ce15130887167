import EntenteLexicon
import EntenteModel

/// What rules have found in a sentence, on its way to edges.
extension RelationPass {
  /// Keeps what a rule has found in a sentence.
  mutating func keep(_ hit: RuleHit, _ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int) {
    let clauses = sentence.clauses
    let rule = rules.rules[hit.rule]
    if isOnlyQuoted(hit, sentence) || rule.type == .established && isAsAdopted(hit, clauses) { return }
    let stated = clauses.dates(of: hit.trigger, use: rule.date, among: expressions.filter { !isOfText($0, rule.type, clauses) })
    for ends in ends(hit, clauses, passage) where !isOfOtherKind(hit, ends, rule, clauses) {
      let (from, to) = (counted(ends.0, ends.1, hit, rule, sentence), ends.1)
      let dates = rule.date == .none ? dayOfDeed(from, to, hit, clauses, expressions) ?? stated : stated
      let told = hit.to == .membership ? clauses.membershipWords(before: hit.trigger).map { [$0] } ?? [] : []
      let all = told + words(hit, clauses) + dates.words + itemWords(hit, rule, sentence)
      var draft = Draft(type: rule.type, from: from, to: to, words: all, dates: dates, rule: rule.name)
      draft.kept = [clauses.triggerWords(hit.trigger, reaching: [])]
      draft.capacity = rule.type == .memberOf ? clauses.lesserCapacity(after: hit.trigger) ?? rule.capacity : rule.capacity
      if let term = term(of: from), rule.type == .addresses, draft.dates.since == nil, draft.dates.until == nil {
        (draft.dates.since, draft.dates.until) = term
      }
      draft.dates.on = draft.dates.on ?? day(of: to, or: from, draft)
      if isOfOneBefore(draft.dates, hit, rule, clauses) { draft.dates.until = nil }
      if draft.dates == EdgeDates() { takeTerm(&draft, hit, rule, clauses, expressions) }
      draft.modality = !speaksForItself && hit.from == .speaker ? .commitment : hit.modality
      // "Kenya will chair it until 2031, whereupon *the chair passes* to Togo": no firmer than what was told of the chair before.
      if rule.type == .chairs, hit.to == .topic, let before = relations.last, before.type == .chairs, before.passage == passage {
        draft.modality = min(draft.modality, before.modality)
      }
      draft.count = count(hit, sentence)
      if isOfAnotherDay(draft) { continue }
      let next = relations.count
      keep(draft, sentence, passage)
      if relations.count > next, isDone(hit.trigger, clauses) { done.insert(next) }
    }
  }

  /// "Ghana chairs it *until 2031*, and the chair passes to Togo": how long the one before has been in office. O(1).
  private func isOfOneBefore(_ dates: EdgeDates, _ hit: RuleHit, _ rule: Rule, _ clauses: Clauses) -> Bool {
    rule.type == .chairs && rule.date == .since && dates.until != nil
      && dates.words.allSatisfy { $0.upperBound <= clauses.phrases[hit.trigger].words.lowerBound }
  }

  /// "Kenya holds the chair *in 2026*": a year of office, from its beginning to its end. O(expressions).
  private func takeTerm(_ draft: inout Draft, _ hit: RuleHit, _ rule: Rule, _ clauses: Clauses, _ expressions: [DateExpression]) {
    guard rule.type == .chairs, rule.date == .none, document.entities.kind(draft.to) != .event else { return }
    let told = clauses.dates(of: hit.trigger, use: .on, among: expressions)
    guard let year = told.on, year.precision == .year else { return }
    // "holds the chair of X, the alliance founded *in 2000*".
    let (trigger, end) = (clauses.phrases[hit.trigger].words, told.words.map(\.lowerBound).max() ?? 0)
    guard end >= trigger.upperBound, !clauses.sentence.words[trigger.upperBound..<end].contains(",") else { return }
    (draft.dates.since, draft.dates.until, draft.dates.words) = (year, year, told.words)
    draft.words += told.words
  }

  /// "The Commission presented A. *It* succeeds *the programme* B": "it" is none of those that B could succeed.
  private func isOfOtherKind(_ hit: RuleHit, _ ends: (EntityIndex, EntityIndex), _ rule: Rule, _ clauses: Clauses) -> Bool {
    guard rule.type == .succeeds, case .mark(let argument) = hit.from, case let mark = clauses.sentence.marks[argument.mark],
      clauses.isOne(clauses.sentence.words[mark.words.lowerBound], of: "singular pronoun"), let role = document.entities.role(ends.0),
      [.agency, .state, .organisation, .office].contains(role)
    else { return false }
    return document.entities.kind(ends.1) == .programme
  }

  /// "The Meeting of 3 May … will meet in Accra *in June 2026*": what a meeting is said to do, or where to be, on a day not its own, another one does. O(1).
  private func isOfAnotherDay(_ draft: Draft) -> Bool {
    guard [.heldIn, .involvedIn, .chairs].contains(draft.type), let told = draft.dates.on,
      let event = [draft.from, draft.to].first(where: { document.entities.role($0) == .meeting }),
      let day = document.entities[event].entity.on, day.precision == .day || day.precision == .interval
    else { return false }
    return told.lastDay < day.firstDay || day.lastDay < told.firstDay
  }

  /// "the Terms of Reference of the Group, *as adopted by* X": the text was adopted so, not the body that it is of.
  private func isAsAdopted(_ hit: RuleHit, _ clauses: Clauses) -> Bool {
    guard hit.trigger > 0, let group = clauses.phrases[hit.trigger].verb, group.form == .participle,
      clauses.phrases[hit.trigger - 1].word == "as", case .mark(let argument) = hit.to
    else { return false }
    return clauses.kind(argument.mark) == .actor
  }

  /// "should set up an academy, *to which Peru lent its support*": done before there is such an academy.
  private func isDone(_ trigger: Int, _ clauses: Clauses) -> Bool {
    var verb = trigger
    if case .object(let governing) = clauses.phrases[trigger].link { verb = governing }
    guard let group = clauses.phrases[verb].verb, group.form == .finite, !group.isPassive, group.modality == nil else { return false }
    return (group.isRelative || group.antecedent != nil) && clauses.isPast(verb)
  }

  /// "will concentrate on: … *drug trafficking, with a focus on synthetic drugs*": a short item that goes on from its introduction is quoted whole.
  private func itemWords(_ hit: RuleHit, _ rule: Rule, _ sentence: PassageSentence) -> [Range<Int>] {
    let clauses = sentence.clauses
    guard rule.type == .addresses, sentence.ownFrom > 0, clauses.phrases[hit.trigger].words.upperBound <= sentence.ownFrom,
      case .mark(let crime) = hit.to, clauses.sentence.marks[crime.mark].words.lowerBound >= sentence.ownFrom
    else { return [] }
    var end = clauses.sentence.words.count
    while end > sentence.ownFrom, [";", ".", ",", ":", "and", "or"].contains(clauses.sentence.words[end - 1]) { end -= 1 }
    return end > sentence.ownFrom && end - sentence.ownFrom <= Self.longestItem ? [sentence.ownFrom..<end] : []
  }

  /// The most words of an item that is quoted whole.
  private static let longestItem = 16

  /// "replaces the Interim Plan *of 2021*": when a text was made says when nothing else was done than its making.
  private func isOfText(_ expression: DateExpression, _ type: RelationType, _ clauses: Clauses) -> Bool {
    guard expression.use == .point, ![.established, .published, .involvedIn, .cites].contains(type), expression.words.lowerBound > 0 else {
      return false
    }
    let before = expression.words.lowerBound - 1
    return clauses.sentence.words[before] == "of"
      && clauses.sentence.marks.contains { $0.words.upperBound == before && ($0.kind == .instrument || $0.kind == .document) }
  }

  /// "A and B held *a joint exercise* in Lima": an event, and at the same time what the two do together. O(triggers) where a sentence tells of an event.
  mutating func readJointHappenings(
    _ unmarked: PassageSentence, _ sentence: PassageSentence, _ expressions: [DateExpression], _ passage: Int
  ) {
    let events = sentence.clauses.sentence.marks.filter { $0.kind == .event }.map(\.words)
    guard !events.isEmpty, unmarked.clauses.sentence.marks.count < sentence.clauses.sentence.marks.count else { return }
    for hit in RuleMatcher(rules: rules, clauses: unmarked.clauses).hits() {
      let trigger = unmarked.clauses.phrases[hit.trigger]
      guard isDoneTogether(trigger, rules.rules[hit.rule], sentence.clauses) else { continue }
      if trigger.kind == .noun, events.contains(where: { $0.overlaps(trigger.words) }) { keep(hit, unmarked, expressions, passage) }
    }
  }

  /// A course or exercise says what its noun says; a meeting by its noun joins nobody but those who hold it.
  private func isDoneTogether(_ trigger: Phrase, _ rule: Rule, _ clauses: Clauses) -> Bool {
    clauses.isOne(trigger.headWord, of: "happening")
      || clauses.isOne(trigger.headWord, of: "plural meeting") && rule.pair?.functions.contains(.subject) == true
  }
}
