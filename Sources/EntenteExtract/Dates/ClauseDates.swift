import EntenteLexicon
import EntenteModel

/// The dates of one edge.
struct EdgeDates: Hashable {
  var since: PartialDate?
  var until: PartialDate?
  var on: PartialDate?
  /// The words that say so.
  var words: [Range<Int>] = []
}

extension Clauses {
  /// The dates in the trigger's own clause: periods and "since" always, points where the rule dates something. O(phrases of the clause).
  func dates(of trigger: Int, use: Rule.DateUse, among expressions: [DateExpression]) -> EdgeDates {
    var dates = EdgeDates()
    guard !expressions.isEmpty else { return dates }
    let scope = clause(around: trigger)
    for expression in expressions
    where scope.overlaps(expression.words) && !isOneOfSeveral(expression, expressions) && !isOfNoun(expression)
      && !isOfParticiple(expression, behind: trigger) && !isOfPredicate(expression, before: trigger)
      && !isOfRelative(expression, before: trigger)
    {
      switch expression.use {
      case .since:
        guard dates.since == nil, !isOfForce(expression) else { continue }
        dates.since = expression.first
      case .until:
        guard dates.until == nil else { continue }
        dates.until = expression.first
      case .period:
        guard dates.since == nil, dates.until == nil, let (first, last) = ends(expression) else { continue }
        (dates.since, dates.until) = (first, last)
      case .label: continue
      case .point:
        guard expression.words.lowerBound >= phrases[trigger].words.lowerBound || isFronted(expression.words, in: scope), dates.on == nil,
          use != .none
        else { continue }
        if use == .on { dates.on = expression.first } else if dates.since == nil { dates.since = expression.first } else { continue }
      }
      dates.words.append(expression.words)
    }
    return dates
  }

  /// "the Convention, *in force since 8 March 2017*, and agreed": a text's own day.
  private func isOfForce(_ expression: DateExpression) -> Bool {
    let before = max(0, expression.words.lowerBound - 2)..<min(expression.words.upperBound, expression.words.lowerBound + 1)
    return before.contains { grammar.lists["force"]?.contains(sentence.words[$0]) == true }
  }

  /// "the report *for 2022*", "the budget *for 2024*": what a thing is for is not when it was made.
  private func isOfNoun(_ expression: DateExpression) -> Bool {
    guard expression.use == .point,
      let preposition = phrases.indices.first(where: {
        phrases[$0].kind == .preposition && phrases[$0].words.upperBound >= expression.words.lowerBound
          && phrases[$0].words.lowerBound <= expression.words.lowerBound
      }),
      phrases[preposition].word == "for", let host = phrases[preposition].host
    else { return false }
    return phrases[host].kind == .noun && preposition == host + 1
  }

  /// "X supports the Project, *carried out by Y from 2020 to 2022*": the time of what a participle tells of something else that stands behind the trigger.
  private func isOfParticiple(_ expression: DateExpression, behind trigger: Int) -> Bool {
    guard let date = phrases.firstIndex(where: { $0.words.overlaps(expression.words) }),
      let verb = phrases[trigger..<max(trigger, date)].lastIndex(where: { $0.kind == .verb || $0.kind == .connector && $0.hasComma }),
      verb > trigger, let group = phrases[verb].verb, group.form == .participle, case .phrase(let told)? = group.subjects.first
    else { return false }
    return told > trigger && conjunctRoot(told) > trigger && phrases[verb - 1].kind != .verb
  }

  /// "Peru *has worked with X since 2017* and hosts Y": the time of a verb before the trigger's own, which goes on from it.
  private func isOfPredicate(_ expression: DateExpression, before trigger: Int) -> Bool {
    guard let own = phrases[trigger].verb?.form == .finite ? trigger : governingVerb(trigger), own > 0, phrases[own - 1].kind == .connector,
      phrases[own].verb?.form == .finite, expression.words.upperBound <= phrases[own].words.lowerBound
    else { return false }
    return phrases[..<own].contains { $0.isFinite && $0.words.upperBound <= expression.words.lowerBound }
  }

  /// "X, *with which Peru has worked since 2009*, and Y organised Z": the time of a relative clause that a comma has closed.
  private func isOfRelative(_ expression: DateExpression, before trigger: Int) -> Bool {
    guard let date = phrases.firstIndex(where: { $0.words.overlaps(expression.words) }), date < trigger,
      let relative = phrases[..<date].lastIndex(where: { $0.kind == .relative || $0.hasComma || $0.kind == .boundary }),
      phrases[relative].kind == .relative, let comma = phrases[date..<trigger].firstIndex(where: { $0.hasComma })
    else { return false }
    let own = phrases[trigger].verb?.form == .finite ? trigger : governingVerb(trigger) ?? trigger
    return own > comma
  }

  /// "in 2018, *2019* and 2020": which of them it was of what, the words leave to the order of two lists.
  private func isOneOfSeveral(_ expression: DateExpression, _ expressions: [DateExpression]) -> Bool {
    guard expression.use == .point else { return false }
    return expressions.contains { other in
      guard other.use == .point, other.words != expression.words else { return false }
      let gap = min(other.words.upperBound, expression.words.upperBound)..<max(other.words.lowerBound, expression.words.lowerBound)
      return gap.count == 1 && [",", "and"].contains(sentence.words[gap.lowerBound])
    }
  }

  private func ends(_ expression: DateExpression) -> (PartialDate, PartialDate)? {
    if let last = expression.last { return (expression.first, last) }
    let parts = expression.first.text.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, let first = PartialDate(parts[0]), let last = PartialDate(parts[1]) else { return nil }
    return (first, last)
  }

  /// The words of the clause that a phrase stands in: up to the next joint that no verb of the clause crosses.
  private func clause(around index: Int) -> Range<Int> {
    var first = index
    let floor = ownClauseStart(index)
    while first > floor, !endsClause(first - 1) { first -= 1 }
    var last = index
    while last + 1 < phrases.count, !endsClause(last + 1), !startsPredicate(last + 1, after: index) { last += 1 }
    return phrases[first].words.lowerBound..<phrases[last].words.upperBound
  }

  /// "X has grown since 2017, *and Peru has held its presidency* since 2024": where the subject of the trigger's own verb begins a clause behind
  /// another verb, what stands before it dates the other. O(verb chain + frontier).
  private func ownClauseStart(_ index: Int) -> Int {
    // "has doubled since 2020, according to *the report published in 2024*": a participle tells of its noun only.
    if let group = phrases[index].verb, group.form == .participle, let told = group.nounGovernor, told < index { return told }
    let verb = phrases[index].verb?.form == .finite ? index : governingVerb(index)
    if let verb, let end = endOfRelative(before: verb) ?? endOfApposition(before: verb) { return end }
    guard let verb, let group = phrases[verb].verb, group.form == .finite, !group.isRelative,
      case .phrase(let subject)? = group.subjects.first,
      subject < min(verb, index), (0..<subject).contains(where: { phrases[$0].verb?.form == .finite })
    else { return 0 }
    var at = subject
    let floor = max(0, subject - GrammarLimit.frontier)
    while at > floor, phrases[at - 1].kind != .connector, phrases[at - 1].verb == nil { at -= 1 }
    return at
  }

  /// "X, of which Peru has been a member *since 2023*, works with": behind the comma that closes a relative clause about the verb's own subject.
  private func endOfRelative(before verb: Int) -> Int? {
    guard let group = phrases[verb].verb, group.form == .finite, !group.isRelative, case .phrase(let subject)? = group.subjects.first,
      subject < verb,
      let told = (subject..<verb).last(where: { phrases[$0].verb?.form == .finite && phrases[$0].verb?.isRelative == true }),
      phrases[verb - 1].kind == .connector, told < verb - 1
    else { return nil }
    return verb
  }

  /// "X, a member of Y *since 2023*, works with": behind the comma that closes what stands beside the verb's own subject.
  private func endOfApposition(before verb: Int) -> Int? {
    guard let group = phrases[verb].verb, group.form == .finite, !group.isRelative, case .phrase(let subject)? = group.subjects.first,
      subject + 3 < verb, phrases[verb - 1].kind == .connector, !phrases[verb - 1].hasConjunction,
      phrases[subject + 1].kind == .connector, !phrases[subject + 1].hasConjunction, phrases[subject + 2].kind == .noun
    else { return nil }
    return verb
  }

  /// "*In May 2024*, X set up Y": a date that opens its clause.
  private func isFronted(_ words: Range<Int>, in scope: Range<Int>) -> Bool {
    guard let first = phrases.firstIndex(where: { $0.words.lowerBound >= scope.lowerBound }), phrases[first].kind == .preposition,
      first + 1 < phrases.count
    else { return false }
    return phrases[first + 1].words.overlaps(words) || phrases[first].words.upperBound == words.lowerBound
  }

  private func endsClause(_ index: Int) -> Bool {
    switch phrases[index].kind {
    case .boundary, .relative, .subordinator: true
    case .verb: phrases[index].verb?.isLead == true && index > 0 && phrases[index].verb?.form == .gerund
    default: false
    }
  }

  private func startsPredicate(_ index: Int, after trigger: Int) -> Bool {
    guard let group = phrases[index].verb, index > trigger, group.form == .finite else { return false }
    return group.governor != trigger
  }
}
