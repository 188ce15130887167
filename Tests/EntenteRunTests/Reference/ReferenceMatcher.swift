import EntenteLanguage
import EntenteModel
import EntentePlan

/// Matches a pattern: path by path, step by step, every edge tried, no edge used twice in one MATCH.
struct ReferenceMatcher {
  let evaluator: ReferenceEvaluator
  let pattern: BoundPattern
  let time: TimeScope?

  /// A mode that says what a path may repeat leaves to nodes alone whether a relationship comes twice.
  var mode: PathMode?

  private var graph: ReferenceGraph { evaluator.graph }

  /// Whether a path may go on by this edge.
  private func mayFollow(_ id: Int, _ used: [Int]) -> Bool {
    switch mode {
    case .acyclic, .simple: used.count < graph.nodes.count
    default: !used.contains(id)
    }
  }

  var slots: [Slot] {
    pattern.nodes.map(\.slot) + pattern.steps.map(slot) + pattern.steps.flatMap(groupSlots) + pattern.paths.compactMap(\.slot)
  }

  private func slot(_ step: BoundStep) -> Slot {
    switch step.kind {
    case .edge(let edge), .variable(let edge, _, _): edge.slot
    case .group(let group): group.edges
    }
  }

  private func groupSlots(_ step: BoundStep) -> [Slot] {
    if case .group(let group) = step.kind { group.variables.map(\.outside) } else { [] }
  }

  func match(_ row: ReferenceEvaluator.Row, _ body: (ReferenceEvaluator.Row) -> Void) {
    guard pattern.paths.count == 1, let path = pattern.paths.first, path.mode != nil || !isAll(path.selector) else {
      return next(pattern.paths[...], row, used: [], body)
    }
    var candidates: [Candidate] = []
    walks(path, row) { row, nodes, edges in
      guard fitsAll(row), path.predicate.map({ evaluator.value($0, row) == .boolean(true) }) ?? true,
        ReferenceMatcher.keeps(path.mode, nodes)
      else { return }
      candidates.append(Candidate(row: row, nodes: nodes, length: edges.count))
    }
    for candidate in ReferenceMatcher.select(candidates, path.selector) { body(candidate.row) }
  }

  /// A walk that a path with a selector may pick.
  private struct Candidate {
    var row: ReferenceEvaluator.Row
    var nodes: [Int]
    var length: Int
    var ends: [Int] { [nodes[0], nodes[nodes.count - 1]] }
  }

  private func isAll(_ selector: PathSelector) -> Bool { if case .all = selector { true } else { false } }

  /// Trails are walked; of WALK there is no end.
  private static func keeps(_ mode: PathMode?, _ nodes: [Int]) -> Bool {
    switch mode {
    case .acyclic: Set(nodes).count == nodes.count
    case .simple: Set(nodes.dropFirst()).count == nodes.count - 1 && !nodes.dropFirst().dropLast().contains(nodes[0])
    default: true
    }
  }

  /// What a selector keeps, for each two ends.
  private static func select(_ candidates: [Candidate], _ selector: PathSelector) -> [Candidate] {
    if case .all = selector { return candidates }
    var kept: [Candidate] = []
    for ends in Set(candidates.map(\.ends)) {
      let sorted = candidates.filter { $0.ends == ends }.sorted { $0.length < $1.length }
      let lengths = Set(sorted.map(\.length)).sorted()
      switch selector {
      case .all: break
      case .any(let count), .shortest(let count): kept += sorted.prefix(Int(count))
      case .allShortest, .allShortestPathsFunction: kept += sorted.filter { $0.length == lengths[0] }
      case .shortestPathFunction: kept += sorted.prefix(1)
      case .shortestGroups(let count): kept += sorted.filter { lengths.prefix(Int(count)).contains($0.length) }
      }
    }
    return kept
  }

  private func walks(_ path: BoundPath, _ row: ReferenceEvaluator.Row, _ body: (ReferenceEvaluator.Row, [Int], [Int]) -> Void) {
    bind(path.start, row) { row, node in
      walk(path.steps[...], row, used: [], nodes: [node], edges: []) { row, _, nodes, edges in
        var row = row
        if let slot = path.slot { row[slot] = .path(nodes: nodes, edges: edges) }
        body(row, nodes, edges)
      }
    }
  }

  /// Whether the conditions within the pattern hold, once all of it is there.
  private func fitsAll(_ row: ReferenceEvaluator.Row) -> Bool {
    pattern.nodes.allSatisfy { fits($0, row) } && pattern.steps.allSatisfy { fits($0, row) }
  }

  private func fits(_ step: BoundStep, _ row: ReferenceEvaluator.Row) -> Bool {
    switch step.kind {
    case .edge(let edge): return edge.predicates.allSatisfy { evaluator.value($0, row) == .boolean(true) }
    case .variable(let edge, _, _):
      guard let single = edge.single, case .list(let edges)? = row[edge.slot] else { return edge.predicates.isEmpty }
      return edges.allSatisfy { value in
        edge.predicates.allSatisfy { evaluator.value($0, row.merging([single: value]) { $1 }) == .boolean(true) }
      }
    case .group: return true
    }
  }

  private func next(
    _ paths: ArraySlice<BoundPath>, _ row: ReferenceEvaluator.Row, used: [Int], _ body: (ReferenceEvaluator.Row) -> Void
  ) {
    guard let path = paths.first else {
      // Conditions inside the pattern may name what stands further on.
      guard fitsAll(row) else { return }
      return body(row)
    }
    bind(path.start, row) { row, node in
      walk(path.steps[...], row, used: used, nodes: [node], edges: []) { row, used, nodes, edges in
        var row = row
        if let slot = path.slot { row[slot] = .path(nodes: nodes, edges: edges) }
        next(paths.dropFirst(), row, used: used, body)
      }
    }
  }

  /// Binds a node of the pattern to each node that it may be.
  private func bind(_ place: Int, _ row: ReferenceEvaluator.Row, _ body: (ReferenceEvaluator.Row, Int) -> Void) {
    for node in graph.nodes.indices {
      if let row = set(pattern.nodes[place].slot, .node(node), row) { body(row, node) }
    }
  }

  /// The row with a variable's value; `nil` where the variable has another.
  private func set(_ slot: Slot, _ value: ReferenceValue, _ row: ReferenceEvaluator.Row) -> ReferenceEvaluator.Row? {
    if let old = row[slot] { return old == value ? row : nil }
    return row.merging([slot: value]) { $1 }
  }

  private func fits(_ node: BoundNode, _ row: ReferenceEvaluator.Row) -> Bool {
    guard case .node(let id)? = row[node.slot] else { return false }
    return node.labels.allSatisfy { evaluator.holds($0, graph.nodes[id].labels) }
      && node.properties.allSatisfy { fits($0, .node(id), row) }
      && node.predicates.allSatisfy { evaluator.value($0, row) == .boolean(true) }
  }

  private func fits(_ map: ExpressionID, _ value: ReferenceValue, _ row: ReferenceEvaluator.Row) -> Bool {
    guard case .map(let entries) = evaluator.query.tree[map].kind else { return false }
    return entries.allSatisfy { entry in
      let wanted = evaluator.value(entry.value, row)
      return wanted != .null && evaluator.property(entry.key.text, of: value) == wanted
    }
  }

  private typealias Walk = (ReferenceEvaluator.Row, [Int], [Int], [Int]) -> Void

  private func walk(
    _ steps: ArraySlice<Int>, _ row: ReferenceEvaluator.Row, used: [Int], nodes: [Int], edges: [Int], _ body: Walk
  ) {
    guard let index = steps.first, let last = nodes.last else { return body(row, used, nodes, edges) }
    let step = pattern.steps[index]
    switch step.kind {
    case .edge(let edge):
      for (id, far) in around(last, edge, row) where mayFollow(id, used) {
        guard let row = set(edge.slot, .edge(id), row), let next = set(pattern.nodes[step.to].slot, .node(far), row) else { continue }
        walk(steps.dropFirst(), next, used: used + [id], nodes: nodes + [far], edges: edges + [id], body)
      }
    case .variable(let edge, let min, let max):
      repeated(edge, last, row, used: used, walked: [], nodes: [], min: min, max: max ?? graph.edges.count + graph.nodes.count) {
        walked, reached in
        guard let row = set(edge.slot, .list(walked.map { .edge($0) }), row),
          let next = set(pattern.nodes[step.to].slot, .node(reached.last ?? last), row)
        else { return }
        walk(steps.dropFirst(), next, used: used + walked, nodes: nodes + reached, edges: edges + walked, body)
      }
    case .group(let group):
      repeated(group, last, row, Walked(used: used), times: 0) { walked in
        guard var next = set(pattern.nodes[step.to].slot, .node(walked.nodes.last ?? last), row) else { return }
        for variable in group.variables {
          let values = walked.values[variable.outside] ?? []
          next[variable.outside] = group.isOptional ? values.first ?? .null : .list(values)
        }
        next[group.edges] = .list(walked.edges.map { .edge($0) })
        walk(steps.dropFirst(), next, used: walked.used, nodes: nodes + walked.nodes, edges: edges + walked.edges, body)
      }
    }
  }

  private func repeated(
    _ edge: BoundEdge, _ node: Int, _ row: ReferenceEvaluator.Row, used: [Int], walked: [Int], nodes: [Int], min: Int, max: Int,
    _ body: ([Int], [Int]) -> Void
  ) {
    if walked.count >= min, walked.count <= max { body(walked, nodes) }
    guard walked.count < max else { return }
    for (id, far) in around(node, edge, row) where mayFollow(id, used + walked) {
      repeated(edge, far, row, used: used, walked: walked + [id], nodes: nodes + [far], min: min, max: max, body)
    }
  }

  /// The repetitions of a group so far.
  private struct Walked {
    var used: [Int]
    var nodes: [Int] = []
    var edges: [Int] = []
    /// By the slot outside: the values inside, one for each repetition.
    var values: [Slot: [ReferenceValue]] = [:]
  }

  private func repeated(
    _ group: BoundGroup, _ node: Int, _ row: ReferenceEvaluator.Row, _ walked: Walked, times: Int, _ body: (Walked) -> Void
  ) {
    if times >= group.min { body(walked) }
    guard times < group.max ?? graph.edges.count + graph.nodes.count, let path = group.pattern.paths.first else { return }
    let inner = ReferenceMatcher(evaluator: evaluator, pattern: group.pattern, time: time, mode: mode)
    guard let start = set(group.pattern.nodes[path.start].slot, .node(node), row) else { return }
    inner.walk(path.steps[...], start, used: walked.used, nodes: [node], edges: []) { row, used, nodes, edges in
      guard inner.fitsAll(row),
        group.predicate.map({ evaluator.value($0, row) == .boolean(true) }) ?? true
      else { return }
      var next = Walked(used: used, nodes: walked.nodes + nodes.dropFirst(), edges: walked.edges + edges, values: walked.values)
      for variable in group.variables { next.values[variable.outside, default: []].append(row[variable.inside] ?? .null) }
      repeated(group, nodes.last ?? node, start.filter { $0.key != group.pattern.nodes[path.start].slot }, next, times: times + 1, body)
    }
  }

  /// The edges at a node that fit, with their far ends. A loop is one of them, whatever the direction.
  private func around(_ node: Int, _ pattern: BoundEdge, _ row: ReferenceEvaluator.Row) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for (id, edge) in graph.edges.enumerated() {
      guard pattern.types.map({ evaluator.holds($0, [edge.type]) }) ?? true, pattern.properties.allSatisfy({ fits($0, .edge(id), row) }),
        holds(edge)
      else { continue }
      if pattern.direction != .left, edge.from == node { found.append((id, edge.to)) }
      if pattern.direction != .right, edge.to == node, pattern.direction == .left || edge.from != edge.to { found.append((id, edge.from)) }
    }
    return found
  }

  /// `AS OF`, `BETWEEN`: certainly or possibly.
  private func holds(_ edge: ReferenceGraph.Edge) -> Bool {
    func date(_ id: ExpressionID) -> PartialDate? {
      if case .string(let text) = evaluator.query.tree[id].kind { PartialDate(text) } else { nil }
    }
    let scope: (from: Int32, to: Int32)
    switch time {
    case nil: return true
    case .asOf(let id)?:
      guard let day = date(id) else { return false }
      scope = (day.firstDay, day.lastDay)
    case .between(let first, let last)?:
      guard let first = date(first), let last = date(last) else { return false }
      scope = (first.firstDay, last.lastDay)
    }
    func property(_ key: String) -> PartialDate? { if case .edtf(let date)? = edge.properties[key] { date } else { nil } }
    let (since, until, on, stated) = (property("since"), property("until"), property("on"), property("stated"))
    if since != nil || until != nil {
      return since?.firstDay ?? Int32.min <= scope.to && until?.lastDay ?? Int32.max >= scope.from
    }
    if let on { return on.firstDay <= scope.to && on.lastDay >= scope.from }
    return stated?.firstDay ?? Int32.min <= scope.to
  }
}
