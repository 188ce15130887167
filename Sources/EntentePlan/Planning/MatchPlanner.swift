import EntenteLanguage

/// Plans one MATCH: greedily takes the cheapest way to bind what is not bound yet, and filters as soon as a condition's slots are there.
final class MatchPlanner {
  /// A condition that waits for its slots.
  struct Pending {
    var predicate: PlanPredicate
    var needs: Set<Slot>
  }

  let planner: Planner
  let pattern: BoundPattern
  let time: TimeScope?
  var bound: Set<Slot> { didSet { isFiltered = false } }
  var root: OperatorID
  var pending: [Pending] = []
  /// Whether all conditions still wait for slots that are not bound.
  private var isFiltered = false
  /// Steps and nodes still to be placed: indices into the pattern.
  var steps: Set<Int> = []
  var nodes: Set<Int> = []
  /// Paths whose selector picks among their walks: planned as a whole.
  var selected: [Int] = []
  /// Edges placed, for the rule that those of one MATCH differ.
  var used: [UsedEdge] = []

  var query: BoundQuery { planner.query }
  var rows: Double { planner.plan[root].rows }

  convenience init(_ planner: Planner, _ match: BoundMatch, bound: Set<Slot>, input: OperatorID) {
    self.init(planner, match.pattern, time: match.time, bound: bound, input: input)
    gather()
    if let predicate = match.predicate {
      for part in planner.conjuncts(predicate) { wait(.expression(part)) }
    }
  }

  init(_ planner: Planner, _ pattern: BoundPattern, time: TimeScope?, bound: Set<Slot>, input: OperatorID) {
    var pattern = pattern
    for index in pattern.paths.indices where pattern.paths[index].needsWhole { pattern.paths[index].slot = planner.newSlot() }
    (self.planner, self.pattern, self.time, self.bound, root) = (planner, pattern, time, bound, input)
  }

  /// The operator that gives the matches. Afterwards ``bound`` holds what it bound.
  func plan() -> OperatorID {
    placeBoundEdges()
    placeAll()
    assemblePaths(all: true)
    filter()
    // A condition on what no pattern binds: only wrong input can leave one.
    for rest in pending { add(.filter([rest.predicate]), rows: rows) }
    return root
  }

  /// Places what can be placed, the cheapest first.
  func placeAll() {
    while planner.goesOn(1 + steps.count + nodes.count) {
      assemblePaths(all: false)
      filter()
      if let step = cheapestStep() {
        place(step)
      } else if let path = selected.first(where: canSelect) {
        place(selected: path)
      } else if !placeStart() {
        return
      }
    }
  }

  func add(_ operation: PlanOperation, rows: Double) { root = planner.add(operation, over: root, rows: rows) }

  func wait(_ predicate: PlanPredicate) {
    isFiltered = false
    pending.append(Pending(predicate: predicate, needs: planner.reads.slots(predicate)))
  }

  /// Filters by the conditions whose slots are all there.
  func filter() {
    guard !isFiltered, planner.goesOn(pending.count) else { return }
    isFiltered = true
    let ready = pending.filter { $0.needs.isSubset(of: bound) }
    guard !ready.isEmpty else { return }
    pending.removeAll { $0.needs.isSubset(of: bound) }
    let selectivity = ready.reduce(1.0) { $0 * self.selectivity(of: $1.predicate) }
    let (cheap, dear) = (ready.filter { !$0.predicate.isExpression }, ready.filter(\.predicate.isExpression))
    add(.filter((cheap + dear).map(\.predicate)), rows: max(rows * selectivity, 0.01))
  }

  private func selectivity(of predicate: PlanPredicate) -> Double {
    switch predicate {
    case .property, .properties: 0.1
    case .labels(_, let labels): share(of: labels)
    case .differ, .notNull, .mode: 0.95
    case .same: 0.1
    case .time: 0.7
    case .expression: 0.4
    }
  }

  /// The share of nodes that fulfil a label expression, as far as a single name tells.
  func share(of labels: LabelExpressionID) -> Double {
    guard let count = fewest(labels) else { return 0.5 }
    return Double(count) / Double(max(1, planner.catalog.nodeCount))
  }

  /// The least count among the labels that a node must have; `nil` where it need not have a certain one.
  private func fewest(_ labels: LabelExpressionID) -> Int? {
    switch query.tree[labels].kind {
    case .name(let name): planner.catalog.label(named: name).map { planner.catalog.count(of: $0) } ?? 0
    case .and(let parts): parts.compactMap(fewest).min()
    default: nil
    }
  }
}

extension PlanPredicate {
  var isExpression: Bool { if case .expression = self { true } else { false } }
}

/// An edge or list of edges that is part of the match.
struct UsedEdge {
  var slot: Slot
  /// `nil`: any.
  var types: Set<UInt16>?
}

extension BoundPath {
  /// Whether the whole path is to be put together, though it has no name, to ask whether a node comes twice.
  fileprivate var needsWhole: Bool {
    guard slot == nil, mode == .acyclic || mode == .simple, !steps.isEmpty, case .all = selector else { return false }
    return true
  }
}
