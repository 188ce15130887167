import EntenteLanguage
import EntenteModel

extension MatchPlanner {
  /// Where a pattern may start.
  private struct Start {
    enum Place {
      case node(Int, NodeScan.Source, taken: Int?)
      case edge(Int)
      /// A label that the graph does not have.
      case nowhere(Int)
    }
    var place: Place
    var rows: Double
    /// Rows and edges to look at until the first step is done.
    var cost: Double
  }

  /// Edges that are bound already lead to their ends.
  func placeBoundEdges() {
    for index in steps.sorted() {
      let step = pattern.steps[index]
      guard case .edge(let edge) = step.kind, bound.contains(edge.slot) else { continue }
      let (from, to) = (pattern.nodes[step.from].slot, pattern.nodes[step.to].slot)
      let expand = BoundEdgeExpand(
        edge: edge.slot, from: from, to: to, direction: edge.direction, types: typeList(edge.types), fromIsBound: bound.contains(from),
        toIsBound: bound.contains(to))
      add(.expandEdge(expand), rows: rows)
      steps.remove(index)
      nodes.subtract([step.from, step.to])
      bound.formUnion([from, to])
      use(edge, of: index, checked: false)
    }
  }

  /// Binds a first node or edge of what does not hang together with what is bound. `false` where nothing is left.
  func placeStart() -> Bool {
    nodes = nodes.filter { !bound.contains(pattern.nodes[$0].slot) }
    let lookups = lookups()
    let candidates = nodes.sorted().flatMap { starts(at: $0, lookups[pattern.nodes[$0].slot] ?? []) }
    guard let start = candidates.min(by: { $0.cost < $1.cost }) else { return false }
    if needsJoin(start) { join(start) } else { place(start) }
    return true
  }

  /// The waiting conditions that find nodes, by the nodes' slots.
  private func lookups() -> SlotMap<[(index: Int, source: NodeScan.Source)]> {
    var result = SlotMap<[(index: Int, source: NodeScan.Source)]>()
    guard planner.goesOn(pending.count) else { return result }
    for (index, waiting) in pending.enumerated() {
      for (slot, source) in lookups(waiting.predicate) { result.change(slot, from: []) { $0.append((index, source)) } }
    }
    return result
  }

  private func starts(at node: Int, _ lookups: [(index: Int, source: NodeScan.Source)]) -> [Start] {
    let fanout = firstFanout(of: node)
    func start(_ place: Start.Place, _ rows: Double) -> Start { Start(place: place, rows: rows, cost: rows * (1 + fanout)) }
    var result: [Start] = []
    for (index, source) in lookups { result.append(start(.node(node, source, taken: index), found(by: source))) }
    let labels = pattern.nodes[node].labels.flatMap(names)
    let catalog = planner.catalog
    guard planner.goesOn(labels.count) else { return [] }
    if let least = labels.compactMap({ catalog.label(named: $0) }).min(by: { catalog.count(of: $0) < catalog.count(of: $1) }) {
      result.append(start(.node(node, .label(least), taken: nil), Double(catalog.count(of: least))))
    } else {
      result.append(start(.node(node, .all, taken: nil), Double(catalog.nodeCount)))
    }
    if labels.contains(where: { catalog.label(named: $0) == nil }) { result = [Start(place: .nowhere(node), rows: 0, cost: 0)] }
    return result + edgeStarts(at: node)
  }

  /// Labels that a node must have.
  private func names(_ labels: LabelExpressionID) -> [String] {
    switch query.tree[labels].kind {
    case .name(let name): [name]
    case .and(let parts): parts.flatMap(names)
    default: []
    }
  }

  private func firstFanout(of node: Int) -> Double {
    steps.filter { pattern.steps[$0].from == node || pattern.steps[$0].to == node }.map { fanout(of: pattern.steps[$0]) }.min() ?? 0
  }

  /// All edges of a type, where neither end is known.
  private func edgeStarts(at node: Int) -> [Start] {
    steps.sorted().compactMap { index in
      let step = pattern.steps[index]
      guard step.from == node, step.to != node, case .edge(let edge) = step.kind, !bound.contains(pattern.nodes[step.to].slot) else {
        return nil
      }
      let types = typeList(edge.types)
      let count = types.map { $0.reduce(0) { $0 + planner.catalog.count(of: $1) } } ?? planner.catalog.edgeCount
      let rows = Double(count) * (edge.direction == .both ? 2 : 1)
      // Reading edges in order is cheaper than finding them node by node.
      return Start(place: .edge(index), rows: rows, cost: rows * 0.5)
    }
  }

  /// How a condition finds a node: by an indexed property, or because it says which node it is.
  private func lookups(_ predicate: PlanPredicate) -> [(slot: Slot, source: NodeScan.Source)] {
    switch predicate {
    case .property(let slot, let key, let value):
      guard let id = planner.catalog.key(named: key), planner.catalog.isIndexed(id), isKnown(value) else { return [] }
      return [(slot, .property(id, equals: value))]
    case .expression(let id): return lookups(id)
    default: return []
    }
  }

  private func lookups(_ id: ExpressionID) -> [(slot: Slot, source: NodeScan.Source)] {
    if query.slots[id] == nil, case .binary(.isIn, let side, let list) = query.tree[id].kind, isWritten(list),
      let (slot, key) = indexed(side)
    {
      return isKnown(list) ? [(slot, .anyProperty(key, in: list))] : []
    }
    guard query.slots[id] == nil, case .comparison(let left, let links) = query.tree[id].kind, links.count == 1, links[0].operator == .equal
    else { return [] }
    var result: [(slot: Slot, source: NodeScan.Source)] = []
    for (side, other) in [(left, links[0].operand), (links[0].operand, left)] where isKnown(other) {
      if let slot = query.slots[side] {
        if query.slots[other] == nil { result.append((slot, .expression(other))) }
      } else if let (slot, key) = indexed(side) {
        result.append((slot, .property(key, equals: other)))
      }
    }
    return result
  }

  /// The node and the key of an indexed property.
  private func indexed(_ side: ExpressionID) -> (slot: Slot, key: KeyID)? {
    guard query.slots[side] == nil, case .property(let object, let key) = query.tree[side].kind, let slot = query.slots[object],
      let id = planner.catalog.key(named: key.text), planner.catalog.isIndexed(id)
    else { return nil }
    return (slot, id)
  }

  /// Whether a list is written out or given as a parameter: then it is no longer than its text. A `range` may be.
  private func isWritten(_ list: ExpressionID) -> Bool {
    switch query.tree[list].kind {
    case .list, .parameter: true
    default: false
    }
  }

  /// How many nodes a lookup finds, about.
  private func found(by source: NodeScan.Source) -> Double {
    guard case .anyProperty(_, let list) = source else { return 1 }
    if case .list(let items) = query.tree[list].kind { return Double(items.count) }
    return MatchPlanner.elements
  }

  /// How many elements a list is taken to have that is not there before the query runs.
  private static let elements = 10.0

  /// Whether an expression's value is there before the pattern's next node is bound.
  private func isKnown(_ value: ExpressionID) -> Bool { planner.reads.slots(value).isSubset(of: bound) }

  private func place(_ start: Start) {
    switch start.place {
    case .nowhere(let node):
      add(.nothing, rows: 0)
      bound.insert(pattern.nodes[node].slot)
      nodes.remove(node)
    case .node(let node, let source, let taken):
      if let taken { pending.remove(at: taken) }
      let slot = pattern.nodes[node].slot
      add(.scanNodes(NodeScan(slot: slot, source: source)), rows: max(rows, 1) * start.rows)
      bound.insert(slot)
      nodes.remove(node)
    case .edge(let index):
      let step = pattern.steps[index]
      guard case .edge(let edge) = step.kind else { return }
      let (from, to) = (pattern.nodes[step.from].slot, pattern.nodes[step.to].slot)
      let flipped = edge.direction == .left
      add(
        .scanEdges(
          EdgeScan(
            edge: edge.slot, from: flipped ? to : from, to: flipped ? from : to, types: typeList(edge.types),
            bothWays: edge.direction == .both)),
        rows: max(rows, 1) * start.rows)
      steps.remove(index)
      nodes.subtract([step.from, step.to])
      use(edge, of: index, checked: false)
      bound.formUnion([edge.slot, from, to])
    }
  }

  // MARK: Parts that do not hang together

  /// Whether the part that starts here is better found once and joined than found again for every row.
  private func needsJoin(_ start: Start) -> Bool {
    guard rows > 1.5, start.rows > 1 else { return false }
    if case .nowhere = start.place { return false }
    if case .node(_, .anyProperty(_, let list), _) = start.place, !planner.reads.slots(list).isEmpty { return false }
    return !readsBound(between: reached(from: start))
  }

  /// Plans the part by itself, and joins it with the rows so far.
  private func join(_ start: Start) {
    let (left, leftBound, leftUsed) = (root, bound, used)
    root = planner.add(.argument, over: nil, rows: 1)
    bound = []
    used = []
    let others = isolate(start)
    place(start)
    while planner.goesOn(1 + steps.count) {
      filter()
      guard let step = cheapestStep() else { break }
      place(step)
    }
    let (right, rightBound) = (root, bound)
    steps.formUnion(others.steps)
    nodes.formUnion(others.nodes)
    for new in used {
      for old in leftUsed {
        if let types = new.types, let others = old.types, types.isDisjoint(with: others) { continue }
        wait(.differ(old.slot, new.slot))
      }
    }
    used = leftUsed + used
    bound = leftBound.union(rightBound)
    let keys = joinKeys(leftBound, rightBound)
    let size = planner.plan[left].rows * planner.plan[right].rows
    root = planner.add(.join(right: right, keys: keys, adds: rightBound.sorted()), over: left, rows: keys.isEmpty ? size : size * 0.1)
  }

  /// Sets aside what does not hang together with a start; gives what was set aside.
  private func isolate(_ start: Start) -> (steps: Set<Int>, nodes: Set<Int>) {
    let reached = reached(from: start)
    let otherSteps = steps.filter { !reached.contains(pattern.steps[$0].from) }
    let otherNodes = nodes.subtracting(reached)
    steps.subtract(otherSteps)
    nodes.subtract(otherNodes)
    return (otherSteps, otherNodes)
  }

  /// The nodes that hang together with a start.
  private func reached(from start: Start) -> Set<Int> {
    var reached: Set<Int> = []
    switch start.place {
    case .node(let node, _, _), .nowhere(let node): reached = [node]
    case .edge(let index): reached = [pattern.steps[index].from, pattern.steps[index].to]
    }
    var size = 0
    while size != reached.count, planner.goesOn(steps.count) {
      size = reached.count
      for index in steps {
        let step = pattern.steps[index]
        if reached.contains(step.from) || reached.contains(step.to) { reached.formUnion([step.from, step.to]) }
      }
    }
    return reached
  }

  /// Equalities between the two sides. They stay conditions, too: the join only leaves out what cannot be equal.
  private func joinKeys(_ left: Set<Slot>, _ right: Set<Slot>) -> [JoinKey] {
    pending.compactMap { waiting in
      guard case .expression(let id) = waiting.predicate, query.slots[id] == nil, case .comparison(let a, let links) = query.tree[id].kind,
        links.count == 1, links[0].operator == .equal
      else { return nil }
      let b = links[0].operand
      let (readsA, readsB) = (planner.reads.slots(a), planner.reads.slots(b))
      guard !readsA.isEmpty, !readsB.isEmpty else { return nil }
      if readsA.isSubset(of: left), readsB.isSubset(of: right) { return JoinKey(left: a, right: b) }
      if readsB.isSubset(of: left), readsA.isSubset(of: right) { return JoinKey(left: b, right: a) }
      return nil
    }
  }
}
