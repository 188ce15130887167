import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// `AS OF`, `BETWEEN … AND …`: edges that certainly or possibly hold at a time.
///
/// An edge holds from the first day of `since` to the last of `until`, an end that is not given being open; an event on the days of
/// `on`; an edge without any of them from the date of the document that states it, for ever.
final class TimePredicate: BatchPredicate {
  private let context: Execution
  private let slot: Slot
  private let first: CompiledExpression
  private let last: CompiledExpression
  private let keys: [KeyID?]
  private var spans = Array(repeating: DaySpans(), count: 4)
  private var edges: [EdgeID] = []

  init(_ context: Execution, slot: Slot, scope: TimeScope) {
    (self.context, self.slot) = (context, slot)
    switch scope {
    case .asOf(let date): (first, last) = (context.compile(date), context.compile(date))
    case .between(let from, let to): (first, last) = (context.compile(from), context.compile(to))
    }
    keys = ["since", "until", "on", "stated"].map { context.graph.key(named: $0) }
  }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    edges.removeAll(keepingCapacity: true)
    let column = batch[slot]
    rows.removeAll { column.edge(at: Int($0)) == nil }
    for row in rows { if let edge = column.edge(at: Int(row)) { edges.append(edge) } }
    for place in keys.indices {
      spans[place].removeAll()
      try context.daySpans(of: edges, keys[place], into: &spans[place])
    }
    var kept = 0
    for (place, row) in rows.enumerated() {
      guard let from = try day(first, batch, Int(row))?.first, let to = try day(last, batch, Int(row))?.last else { continue }
      // A span that ends before it begins has no days.
      guard from <= to, holds(place, from: from, to: to) else { continue }
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }

  /// Days are compared as 32-bit numbers, whose ends stand for open ends.
  private func holds(_ place: Int, from: Int32, to: Int32) -> Bool {
    let (since, until, on, stated) = (spans[0], spans[1], spans[2], spans[3])
    if !since.isAbsent(place) || !until.isAbsent(place) {
      return (since.isAbsent(place) || since.first[place] <= to) && (until.isAbsent(place) || until.last[place] >= from)
    }
    if !on.isAbsent(place) { return on.first[place] <= to && on.last[place] >= from }
    return stated.isAbsent(place) || stated.first[place] <= to
  }

  private static func noDate(_ value: Value) -> RunError {
    if case .string(let text) = value { return .typeError("AS OF and BETWEEN take dates; '\(text.prefix(60))' is no EDTF date") }
    return .typeError("AS OF and BETWEEN take dates, not \(value.article)")
  }

  private func day(_ expression: CompiledExpression, _ batch: Batch, _ row: Int) throws(RunError) -> (first: Int32, last: Int32)? {
    let value = try context.evaluate(expression, batch, row)
    if value.isNull { return nil }
    guard let span = value.daySpan else { throw expression.at(TimePredicate.noDate(value)) }
    return span
  }
}

extension Value {
  /// The days that a date covers; `nil` for what is no date.
  var daySpan: (first: Int32, last: Int32)? {
    switch self {
    case .date(let days): return (Int32(clamping: days), Int32(clamping: days))
    case .edtf(let date): return (date.firstDay, date.lastDay)
    case .string(let text): return PartialDate(text).map { ($0.firstDay, $0.lastDay) }
    case .localDateTime(let time): return (Int32(clamping: time.days), Int32(clamping: time.days))
    case .dateTime(let time): return (Int32(clamping: time.local.days), Int32(clamping: time.local.days))
    default: return nil
    }
  }
}
