import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// Comparisons of one edge's dates with days that are known before (`e.since <= date($d) AND (e.until IS NULL OR …)`), for a batch at once.
/// Where a value turns out to be something else, the expression itself decides.
final class DatePredicate: BatchPredicate {
  private let context: Execution
  private let slot: Slot
  private let root: TernaryNode
  private let keys: [KeyID]
  private let constants: [RunConstant]
  /// The conditions that must all hold, each as the store could check it; `nil` for one that it cannot.
  private let conjuncts: [TernaryNode.Comparison?]
  private let fallback: ExpressionPredicate
  private var days: [DaySpans]
  private var edges: [EdgeID] = []

  /// `nil` for an expression of another form.
  init?(_ context: Execution, _ id: ExpressionID) {
    var shape = DateCondition(context)
    guard let root = shape.node(id), let slot = shape.slot, !shape.keys.isEmpty else { return nil }
    (self.context, self.slot, self.root, keys) = (context, slot, root, shape.keys)
    constants = shape.constants.map(context.constant)
    conjuncts = root.conjuncts.map(\.comparison)
    fallback = ExpressionPredicate(context, context.compile(id))
    days = Array(repeating: DaySpans(), count: shape.keys.count)
  }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    guard batch[slot].kind == .edges, let constants = try constantDays(batch) else { return try fallback.narrow(&rows, of: batch) }
    edges.removeAll(keepingCapacity: true)
    for row in rows {
      let id = batch[slot].ids[Int(row)]
      guard id != Column.null else { return try fallback.narrow(&rows, of: batch) }
      edges.append(EdgeID(id))
    }
    for (place, key) in keys.enumerated() {
      days[place].removeAll()
      try context.graph.daySpans(of: edges, key, into: &days[place])
    }
    root.evaluate(days, constants, count: edges.count)
    var kept = 0
    for (place, row) in rows.enumerated() where root.truth[place] == 1 {
      rows[kept] = row
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }

  /// `nil` where one of them is no day.
  private func constantDays(_ batch: Batch) throws(RunError) -> [Int32]? {
    var result: [Int32] = []
    for constant in constants {
      guard case .date(let days) = try constant.value(), let day = Int32(exactly: days) else { return nil }
      result.append(day)
    }
    return result
  }
}

extension DatePredicate {
  /// Appends the condition as conditions that the store checks while it reads edges, all of which must hold; `false`, with nothing appended, where it has
  /// another form, or a value is no day.
  func appendDayFilters(to filters: inout [DayFilter]) throws(RunError) -> Bool {
    let before = filters.count
    for part in conjuncts {
      guard let part, let filter = try dayFilter(part) else {
        filters.removeLast(filters.count - before)
        return false
      }
      filters.append(filter)
    }
    return true
  }

  private func dayFilter(_ part: TernaryNode.Comparison) throws(RunError) -> DayFilter? {
    guard case .date(let days) = try constants[part.constant].value(), let day = Int32(exactly: days) else { return nil }
    // The ends of the range of days stand for open ends and for absence.
    let (first, last) = (Int32.min + 1, Int32.max - 1)
    guard day > first, day < last else { return nil }
    let range: ClosedRange<Int32>
    switch part.comparison {
    case .equal: range = day...day
    case .less: range = first...(day - 1)
    case .lessOrEqual: range = first...day
    case .greater: range = (day + 1)...last
    case .greaterOrEqual: range = day...last
    case .notEqual: return nil
    }
    return DayFilter(key: keys[part.column], days: range, passesAbsent: part.passesAbsent)
  }

  /// The edge that the condition is on.
  var edge: Slot { slot }
}

extension TernaryNode {
  /// The conditions that must all hold for this one to.
  fileprivate var conjuncts: [TernaryNode] {
    if case .and(let parts) = kind { return parts.flatMap(\.conjuncts) }
    return [self]
  }

  /// A date column compared with a constant.
  fileprivate struct Comparison {
    let column: Int
    let comparison: ComparisonOperator
    let constant: Int
    let passesAbsent: Bool
  }

  /// `e.since <= d`, or `e.until IS NULL OR e.until >= d`.
  fileprivate var comparison: Comparison? {
    switch kind {
    case .compare(let column, let comparison, let constant):
      return Comparison(column: column, comparison: comparison, constant: constant, passesAbsent: false)
    case .or(let parts) where parts.count == 2:
      for (a, b) in [(parts[0], parts[1]), (parts[1], parts[0])] {
        if case .isNull(let absent, true) = a.kind, case .compare(let column, let comparison, let constant) = b.kind, absent == column {
          return Comparison(column: column, comparison: comparison, constant: constant, passesAbsent: true)
        }
      }
      return nil
    default: return nil
    }
  }
}

/// Reads a condition on one edge's dates from an expression.
private struct DateCondition {
  private let context: Execution
  private(set) var slot: Slot?
  private(set) var keys: [KeyID] = []
  private(set) var constants: [ExpressionID] = []
  private var query: BoundQuery { context.query }

  init(_ context: Execution) { self.context = context }

  mutating func node(_ id: ExpressionID) -> TernaryNode? {
    guard query.slots[id] == nil, query.subqueryOf[id] == nil else { return nil }
    switch query.tree[id].kind {
    case .logical(.and, let parts): return nodes(parts).map { TernaryNode(.and($0)) }
    case .logical(.or, let parts): return nodes(parts).map { TernaryNode(.or($0)) }
    case .unary(.not, let part): return node(part).map { TernaryNode(.not($0)) }
    case .unary(.isNull, let part): return column(part).map { TernaryNode(.isNull(column: $0, wanted: true)) }
    case .unary(.isNotNull, let part): return column(part).map { TernaryNode(.isNull(column: $0, wanted: false)) }
    case .comparison(let left, let links) where links.count == 1: return comparison(left, links[0])
    default: return nil
    }
  }

  private mutating func nodes(_ ids: [ExpressionID]) -> [TernaryNode]? {
    var result: [TernaryNode] = []
    for id in ids {
      guard let node = node(id) else { return nil }
      result.append(node)
    }
    return result
  }

  private mutating func comparison(_ left: ExpressionID, _ link: ComparisonLink) -> TernaryNode? {
    if let column = column(left), let constant = constant(link.operand) {
      return TernaryNode(.compare(column: column, link.operator, constant: constant))
    }
    if let constant = constant(left), let column = column(link.operand) {
      return TernaryNode(.compare(column: column, link.operator.flipped, constant: constant))
    }
    return nil
  }

  /// A date column of the edge that all columns are of.
  private mutating func column(_ id: ExpressionID) -> Int? {
    guard query.slots[id] == nil, case .property(let object, let key) = query.tree[id].kind, let edge = query.slots[object],
      slot == nil || slot == edge, let key = context.graph.key(named: key.text), context.graph.edgeColumn(key) == .date
    else { return nil }
    slot = edge
    if let known = keys.firstIndex(of: key) { return known }
    keys.append(key)
    return keys.count - 1
  }

  private mutating func constant(_ id: ExpressionID) -> Int? {
    guard RunConstant.isPossible(id, context) else { return nil }
    constants.append(id)
    return constants.count - 1
  }
}

extension ComparisonOperator {
  /// The same with its operands exchanged.
  var flipped: ComparisonOperator {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
