import EntenteLanguage

extension MatchPlanner {
  /// Puts path variables together whose parts are all there.
  func assemblePaths(all: Bool) {
    for path in pattern.paths {
      guard let slot = path.slot, !bound.contains(slot) else { continue }
      let start = pattern.nodes[path.start].slot
      let edges = path.steps.map { slotOfEdges(pattern.steps[$0]) }
      guard bound.isSuperset(of: edges + [start]) else { continue }
      add(.path(PathAssembly(slot: slot, start: start, edges: edges)), rows: rows)
      bound.insert(slot)
    }
  }

  func slotOfEdges(_ step: BoundStep) -> Slot {
    switch step.kind {
    case .edge(let edge), .variable(let edge, _, _): edge.slot
    case .group(let group): group.edges
    }
  }

  /// Whether a path that is selected as a whole can be planned now: its ends are bound, or nothing else will bind them.
  func canSelect(_ path: Int) -> Bool {
    let ends = Set(ends(of: pattern.paths[path]))
    if ends.allSatisfy({ bound.contains(pattern.nodes[$0].slot) }) { return true }
    return false
  }

  func place(selected index: Int) {
    selected.removeAll { $0 == index }
    let path = pattern.paths[index]
    if let search = shortest(path) {
      add(.shortest(search), rows: rows)
      bound.insert(search.edges)
    } else if let search = product(path) {
      add(.product(search), rows: rows)
      bound.formUnion(search.outputs)
    } else {
      select(path)
    }
  }

  /// The search for a path of one repeated (or single) edge, of which the first few in order of length are wanted.
  private func shortest(_ path: BoundPath) -> ShortestExpand? {
    guard path.steps.count == 1, path.predicate == nil, let wanted = wanted(path.selector) else { return nil }
    let step = pattern.steps[path.steps[0]]
    let edge: BoundEdge
    var (min, max): (Int, Int?) = (1, 1)
    switch step.kind {
    case .variable(let variable, let least, let most): (edge, min, max) = (variable, least, most)
    case .edge(let single): edge = single
    case .group: return nil
    }
    guard !bound.contains(edge.slot), case .variable = step.kind else { return nil }
    let ends = (pattern.nodes[step.from].slot, pattern.nodes[step.to].slot)
    // GQL's selectors pick before the WHERE of the MATCH is asked, openCypher's functions find what fulfils it.
    let search = self.search(edge, direction: edge.direction, of: path.steps[0], withWhere: path.selector.isFunction)
    return ShortestExpand(
      from: ends.0, to: ends.1, edges: edge.slot, step: search, min: min, max: max, wanted: wanted, mode: path.mode, reversed: false)
  }

  func wanted(_ selector: PathSelector) -> ShortestExpand.Wanted? {
    switch selector {
    case .shortestPathFunction: .first(1)
    case .shortest(let count), .any(let count): .first(Int(count))
    case .allShortestPathsFunction, .allShortest: .lengths(1)
    case .shortestGroups(let count): .lengths(Int(count))
    case .all: nil
    }
  }

  /// Any other path with a selector: all its walks are found, and the selector picks among those that have the same ends.
  private func select(_ path: BoundPath) {
    let argument = planner.add(.argument, over: nil, rows: 1)
    var plain = pattern
    var body = path
    body.selector = .all
    body.slot = nil
    body.predicate = nil
    plain.paths = [body]
    let inner = MatchPlanner(planner, plain, time: time, bound: bound, input: argument)
    inner.gatherOnly(steps: Set(path.steps))
    if let predicate = path.predicate { planner.conjuncts(predicate).forEach { inner.wait(.expression($0)) } }
    let found = inner.plan()
    let ends = ends(of: path).map { pattern.nodes[$0].slot }
    let edges = path.steps.map { slotOfEdges(pattern.steps[$0]) }
    let selection = PathSelection(edges: edges, ends: ends, selector: path.selector, origin: planner.newSlot())
    add(.select(body: found, selection), rows: rows)
    bound.formUnion(inner.bound)
  }

  /// Collects some steps and the nodes along them only.
  func gatherOnly(steps wanted: Set<Int>) {
    gather()
    steps.formIntersection(wanted)
    nodes.formIntersection(wanted.flatMap { [pattern.steps[$0].from, pattern.steps[$0].to] })
    let slots = Set(steps.map { slotOfEdges(pattern.steps[$0]) } + nodes.map { pattern.nodes[$0].slot } + pattern.paths.compactMap(\.slot))
    pending.removeAll { !$0.needs.isSubset(of: bound.union(slots)) }
  }
}
