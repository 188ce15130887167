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
    for expression in expressions where scope.overlaps(expression.words) {
      switch expression.use {
      case .since:
        guard dates.since == nil else { continue }
        dates.since = expression.first
      case .until:
        guard dates.until == nil else { continue }
        dates.until = expression.first
      case .period:
        guard dates.since == nil, dates.until == nil, let (first, last) = ends(expression) else { continue }
        (dates.since, dates.until) = (first, last)
      case .label: continue
      case .point:
        guard expression.words.lowerBound >= phrases[trigger].words.lowerBound, dates.on == nil, use != .none else { continue }
        if use == .on { dates.on = expression.first } else if dates.since == nil { dates.since = expression.first } else { continue }
      }
      dates.words.append(expression.words)
    }
    return dates
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
    while first > 0, !endsClause(first - 1) { first -= 1 }
    var last = index
    while last + 1 < phrases.count, !endsClause(last + 1), !startsPredicate(last + 1, after: index) { last += 1 }
    return phrases[first].words.lowerBound..<phrases[last].words.upperBound
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
