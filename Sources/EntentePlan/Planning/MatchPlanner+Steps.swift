import EntenteLanguage
import EntenteModel

extension MatchPlanner {
  /// The step that leads on from what is bound and is expected to give the fewest rows.
  func cheapestStep() -> Int? {
    var best: (step: Int, rows: Double)?
    for step in steps.sorted() {
      guard let rows = rowsAfter(step), rows < best?.rows ?? .infinity else { continue }
      best = (step, rows)
    }
    return best?.step
  }

  private func isBound(_ node: Int) -> Bool { bound.contains(pattern.nodes[node].slot) }

  /// How many rows a step gives for each row; `nil` where it cannot be taken yet.
  private func rowsAfter(_ index: Int) -> Double? {
    let step = pattern.steps[index]
    let (from, to) = (isBound(step.from), isBound(step.to))
    guard from || to else { return nil }
    if case .variable(let edge, _, _) = step.kind, bound.contains(edge.slot) { return from ? 0 : nil }
    let fanout = self.fanout(of: step)
    if from, to { return fanout / Double(max(1, planner.catalog.nodeCount)) }
    let far = pattern.nodes[from ? step.to : step.from]
    return far.labels.reduce(far.properties.isEmpty ? fanout : fanout * 0.1) { $0 * share(of: $1) }
  }

  func fanout(of step: BoundStep) -> Double {
    switch step.kind {
    case .edge(let edge): return degree(edge)
    case .variable(let edge, let min, let max):
      let steps = Double(Swift.min(Swift.max(min, max ?? 3, 1), 4))
      return Swift.max(1, power(Swift.max(1, degree(edge)), steps))
    case .group(let group): return Swift.max(2, Double(group.pattern.steps.count) * 8)
    }
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    var result = 1.0
    for _ in 0..<Int(exponent) { result *= base }
    return result
  }

  /// How many edges of its types a node has on the average.
  private func degree(_ edge: BoundEdge) -> Double {
    let catalog = planner.catalog
    let edges = typeList(edge.types).map { $0.reduce(0) { $0 + catalog.count(of: $1) } } ?? catalog.edgeCount
    return Double(edges) / Double(max(1, catalog.nodeCount)) * (edge.direction == .both ? 2 : 1)
  }

  func place(_ index: Int) {
    let step = pattern.steps[index]
    let forward = isBound(step.from)
    let (from, to) = forward ? (step.from, step.to) : (step.to, step.from)
    let (source, target) = (pattern.nodes[from].slot, pattern.nodes[to].slot)
    let into = isBound(to)
    let after = Swift.max(0.01, rows * (rowsAfter(index) ?? 1))
    steps.remove(index)
    nodes.subtract([from, to])
    switch step.kind {
    case .edge(let edge):
      let direction = forward ? edge.direction : edge.direction.reversed
      add(
        .expand(Expand(from: source, edge: edge.slot, to: target, direction: direction, types: typeList(edge.types), into: into)),
        rows: after)
      use(edge, of: index, checked: false)
      bound.formUnion([edge.slot, target])
    case .variable(let edge, let min, let max):
      if bound.contains(edge.slot) {
        add(
          .expandList(
            BoundListExpand(
              edges: edge.slot, from: source, to: target, toIsBound: into, direction: edge.direction, types: typeList(edge.types), min: min,
              max: max)), rows: after)
        use(edge, of: index, checked: false)
        bound.insert(target)
        return
      }
      let search = self.search(edge, direction: forward ? edge.direction : edge.direction.reversed, of: index)
      expandMany(index, source, target, edges: edge.slot, into: into, .edge(search), (min, max), mode: nil, reversed: !forward, rows: after)
      use(edge, of: index, checked: true)
    case .group(let group):
      let body = planGroup(group, forward: forward)
      expandMany(
        index, source, target, edges: group.edges, into: into, .group(body), (group.min, group.max), mode: group.mode, reversed: !forward,
        rows: after)
      bound.formUnion(group.variables.map(\.outside))
      if keepsEdgesApart(index) { used.append(UsedEdge(slot: group.edges, types: nil)) }
    }
  }

  private func expandMany(
    _ index: Int, _ from: Slot, _ to: Slot, edges: Slot, into: Bool, _ body: ManyExpand.Body, _ bounds: (min: Int, max: Int?),
    mode: PathMode?, reversed: Bool, rows: Double
  ) {
    let mode = mode ?? self.mode(of: index)
    let avoid = keepsEdgesApart(index) ? used.map(\.slot) : []
    add(
      .expandMany(
        ManyExpand(
          from: from, to: to, into: into, edges: edges, body: body, min: bounds.min, max: bounds.max, mode: mode, avoid: avoid,
          reversed: reversed)), rows: rows)
    bound.formUnion([edges, to])
  }

  /// The mode of the path that a step belongs to.
  func mode(of step: Int) -> PathMode? { pattern.paths.first { $0.steps.contains(step) }?.mode }

  /// Whether a step's path keeps openCypher's rule, or TRAIL's. The other modes say all that a path may repeat.
  func keepsEdgesApart(_ step: Int) -> Bool {
    switch mode(of: step) {
    case nil, .trail: true
    case .walk, .acyclic, .simple: false
    }
  }

  /// Edges of one MATCH differ: conditions for those where this is in question, and not `checked` by the operator.
  func use(_ edge: BoundEdge, of index: Int, checked: Bool) {
    guard keepsEdgesApart(index) else { return }
    let types = typeList(edge.types).map { Set($0.map(\.rawValue)) }
    for other in used where !checked {
      if let types, let others = other.types, types.isDisjoint(with: others) { continue }
      wait(.differ(other.slot, edge.slot))
    }
    used.append(UsedEdge(slot: edge.slot, types: types))
  }

  /// What a repeated edge must fulfil, including what the WHERE says of all edges of the list or of the path.
  func search(_ edge: BoundEdge, direction: PatternDirection, of index: Int, withWhere: Bool = true) -> StepSearch {
    let single = edge.single ?? planner.newSlot()
    var search = StepSearch(
      direction: direction, types: typeList(edge.types), singles: [single], predicates: conditions(on: edge, seenAs: single))
    let lists = Set([edge.slot] + pattern.paths.filter { $0.steps == [index] }.compactMap(\.slot))
    guard withWhere else { return search }
    pending.removeAll { waiting in
      guard let (variable, predicate) = condition(waiting.predicate, onAllOf: lists) else { return false }
      guard planner.reads.slots(predicate).subtracting([variable]).isSubset(of: bound) else { return false }
      search.singles.append(variable)
      search.predicates += planner.conjuncts(predicate).map { .expression($0) }
      return true
    }
    return search
  }

  /// `all(x IN rs WHERE …)`, `all(x IN relationships(p) WHERE …)`: the variable's slot, and what is said of it.
  private func condition(_ predicate: PlanPredicate, onAllOf lists: Set<Slot>) -> (Slot, ExpressionID)? {
    guard case .expression(let id) = predicate, query.slots[id] == nil, case .quantifier(let quantifier) = query.tree[id].kind,
      quantifier.kind == .all, let condition = quantifier.predicate, let variable = query.localSlots[id]?.first
    else { return nil }
    var list = quantifier.list
    if query.slots[list] == nil, case .call(let call) = query.tree[list].kind, call.arguments.count == 1,
      call.name.text.utf8.elementsEqual("relationships".utf8)
    {
      list = call.arguments[0]
    }
    guard let slot = query.slots[list], lists.contains(slot) else { return nil }
    return (variable, condition)
  }

  /// The plan of one repetition of a group, from its first node on (or from its last one back).
  func planGroup(_ group: BoundGroup, forward: Bool) -> GroupSearch {
    let path = group.pattern.paths[0]
    let first = group.pattern.nodes[path.start].slot
    let last = path.steps.last.map { group.pattern.nodes[group.pattern.steps[$0].to].slot } ?? first
    let match = BoundMatch(pattern: group.pattern, predicate: group.predicate, time: time)
    let argument = planner.add(.argument, over: nil, rows: 1)
    let inner = MatchPlanner(planner, match, bound: bound.union([forward ? first : last]), input: argument)
    let root = inner.plan()
    let edges = path.steps.map { step -> Slot in
      switch group.pattern.steps[step].kind {
      case .edge(let edge), .variable(let edge, _, _): edge.slot
      case .group(let group): group.edges
      }
    }
    return GroupSearch(
      root: root, first: forward ? first : last, last: forward ? last : first, edges: forward ? edges : edges.reversed(),
      variables: group.variables, isOptional: group.isOptional)
  }
}

extension PatternDirection {
  /// The same edges, from the other end.
  var reversed: PatternDirection {
    switch self {
    case .left: .right
    case .right: .left
    case .both: .both
    }
  }
}
