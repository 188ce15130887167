import EntenteLanguage
import EntenteModel
import EntentePlan

/// Evaluates bound queries in the plainest way: rows are dictionaries, a pattern is matched step by step in the order of the text, over
/// all nodes and all edges. What the generated queries use is here, and nothing more.
struct ReferenceEvaluator {
  typealias Row = [Slot: ReferenceValue]

  let query: BoundQuery
  let graph: ReferenceGraph

  /// The answer's rows as text, sorted.
  func answer() -> [String] {
    var answers: [String] = []
    for branch in query.branches {
      let rows = run(branch.clauses, from: [[:]])
      answers += rows.map { row in branch.columns.map { (row[$0] ?? .null).text }.joined(separator: " | ") }
    }
    return (query.branches.count > 1 && query.unionDistinct ? Array(Set(answers)) : answers).sorted()
  }

  func run(_ clauses: [BoundClause], from start: [Row]) -> [Row] {
    var rows = start
    for clause in clauses {
      switch clause {
      case .match(let match): rows = rows.flatMap { self.match(match, $0) }
      case .unwind(let list, let slot):
        rows = rows.flatMap { row -> [Row] in
          guard case .list(let values) = value(list, row) else { return [] }
          return values.map { row.merging([slot: $0]) { $1 } }
        }
      case .project(let projection): rows = project(projection, rows)
      case .write: preconditionFailure("generated queries do not write")
      }
    }
    return rows
  }

  private func match(_ match: BoundMatch, _ row: Row) -> [Row] {
    var found: [Row] = []
    let matcher = ReferenceMatcher(
      evaluator: self, pattern: match.pattern, time: match.time, mode: match.pattern.paths.count == 1 ? match.pattern.paths[0].mode : nil)
    matcher.match(row) { result in
      if let predicate = match.predicate, value(predicate, result) != .boolean(true) { return }
      found.append(result)
    }
    if found.isEmpty, match.isOptional {
      var empty = row
      for slot in matcher.slots where empty[slot] == nil { empty[slot] = .null }
      return [empty]
    }
    return found
  }

  private func project(_ projection: BoundProjection, _ rows: [Row]) -> [Row] {
    var rows = rows
    if projection.isAggregating { rows = aggregate(projection, rows) }
    var projected: [Projected] = rows.map { row in
      var result: Row = [:]
      for item in projection.items { result[item.slot] = value(item.expression, row) }
      return (result, row.merging(result) { $1 })
    }
    if projection.isDistinct {
      var distinct: [Projected] = []
      for row in projected where !distinct.contains(where: { $0.result == row.result }) { distinct.append(row) }
      projected = distinct
    }
    if !projection.order.isEmpty { projected.sort { precedes($0.seen, $1.seen, projection.order) } }
    projected = Array(projected.dropFirst(number(projection.skip) ?? 0).prefix(number(projection.limit) ?? .max))
    return projected.filter { row in projection.predicate.map { value($0, row.seen) == .boolean(true) } ?? true }.map(\.result)
  }

  /// What a projection gives, and what its ORDER BY and WHERE see.
  private typealias Projected = (result: Row, seen: Row)

  private func number(_ id: ExpressionID?) -> Int? {
    guard let id, case .integer(let number) = value(id, [:]) else { return nil }
    return Int(number)
  }

  /// Integers by size, null last; nothing else is sorted by.
  private func precedes(_ a: Row, _ b: Row, _ keys: [BoundSortKey]) -> Bool {
    func place(_ key: BoundSortKey, _ row: Row) -> Int64 {
      if case .integer(let number) = value(key.expression, row) { number } else { .max }
    }
    for key in keys {
      let (first, second) = (place(key, a), place(key, b))
      if first != second { return (first < second) != key.descending }
    }
    return false
  }

  private func aggregate(_ projection: BoundProjection, _ rows: [Row]) -> [Row] {
    var groups: [(keys: [ReferenceValue], rows: [Row])] = projection.keys.isEmpty ? [([], [])] : []
    for row in rows {
      let keys = projection.keys.map { value($0.expression, row) }
      if let place = groups.firstIndex(where: { $0.keys == keys }) { groups[place].rows.append(row) } else { groups.append((keys, [row])) }
    }
    return groups.map { group in
      var result: Row = [:]
      for (key, value) in zip(projection.keys, group.keys) { result[key.slot] = value }
      for aggregate in projection.aggregates { result[aggregate.slot] = aggregated(aggregate.call, group.rows) }
      return result
    }
  }

  /// `count` in its three forms, `sum`, `min` and `max` of integers, `collect`.
  private func aggregated(_ call: ExpressionID, _ rows: [Row]) -> ReferenceValue {
    guard case .call(let call) = query.tree[call].kind else { return .integer(Int64(rows.count)) }
    var values: [ReferenceValue] = []
    for row in rows {
      let value = value(call.arguments[0], row)
      if value != .null, !(call.distinct && values.contains(value)) { values.append(value) }
    }
    let numbers = values.compactMap { if case .integer(let number) = $0 { number } else { nil } }
    switch call.name.text.lowercased() {
    case "sum": return .integer(numbers.reduce(0, +))
    case "min": return numbers.min().map { .integer($0) } ?? .null
    case "max": return numbers.max().map { .integer($0) } ?? .null
    case "collect": return .list(values)
    default: return .integer(Int64(values.count))
    }
  }
}
