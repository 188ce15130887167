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
    let matcher = ReferenceMatcher(evaluator: self, pattern: match.pattern, time: match.time)
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
    rows = rows.map { row in
      var result: Row = [:]
      for item in projection.items { result[item.slot] = value(item.expression, row) }
      return result
    }
    if projection.isDistinct {
      var distinct: [Row] = []
      for row in rows where !distinct.contains(row) { distinct.append(row) }
      rows = distinct
    }
    return rows.filter { row in projection.predicate.map { value($0, row) == .boolean(true) } ?? true }
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
      for aggregate in projection.aggregates { result[aggregate.slot] = count(aggregate.call, group.rows) }
      return result
    }
  }

  /// `count` in its three forms.
  private func count(_ call: ExpressionID, _ rows: [Row]) -> ReferenceValue {
    guard case .call(let call) = query.tree[call].kind else { return .integer(Int64(rows.count)) }
    var values: [ReferenceValue] = []
    for row in rows {
      let value = value(call.arguments[0], row)
      if value != .null, !(call.distinct && values.contains(value)) { values.append(value) }
    }
    return .integer(Int64(values.count))
  }
}
