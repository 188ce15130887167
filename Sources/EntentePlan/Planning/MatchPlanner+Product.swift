import EntenteLanguage

/// Paths of several parts, or with repeated patterns, of which a selector picks some.
extension MatchPlanner {
  /// The search for such a path; `nil` where a condition spans several of its parts, or something in it is bound from elsewhere: then all
  /// walks are found before some are picked.
  func product(_ path: BoundPath) -> ProductSearch? {
    guard let wanted = wanted(path.selector), !path.steps.isEmpty, path.predicate == nil else { return nil }
    let ends = ends(of: path)
    let inner = path.steps.dropLast().map { pattern.steps[$0].to }
    guard Set(inner).count == inner.count, Set(inner).isDisjoint(with: ends) else { return nil }
    guard inner.allSatisfy({ !bound.contains(pattern.nodes[$0].slot) }) else { return nil }
    var elements: [ProductElement] = []
    for (place, index) in path.steps.enumerated() {
      let node = place < inner.count ? inner[place] : nil
      guard var element = element(pattern.steps[index], isLast: node == nil) else { return nil }
      if let node {
        guard let check = check(pattern.nodes[node]) else { return nil }
        (element.node, element.check) = (pattern.nodes[node].slot, check.root)
      }
      elements.append(element)
    }
    return ProductSearch(
      from: pattern.nodes[ends[0]].slot, to: pattern.nodes[ends[1]].slot, elements: elements, wanted: wanted, mode: path.mode,
      longest: longest(path.steps.map { pattern.steps[$0] }))
  }

  private func element(_ step: BoundStep, isLast: Bool) -> ProductElement? {
    switch step.kind {
    case .edge(let edge):
      let (from, to) = (pattern.nodes[step.from].slot, isLast ? planner.newSlot() : pattern.nodes[step.to].slot)
      guard let body = single(edge, seenAs: edge.slot, from: from, to: to) else { return nil }
      return ProductElement(body: body, min: 1, max: 1, edges: edge.slot, isSingleEdge: true)
    case .variable(let edge, let min, let max):
      let single = edge.single ?? planner.newSlot()
      guard let body = self.single(edge, seenAs: single, from: planner.newSlot(), to: planner.newSlot()) else { return nil }
      return ProductElement(body: body, min: min, max: max, edges: edge.slot, isSingleEdge: false)
    case .group(let group):
      // A repetition without any edge could be repeated for ever.
      guard group.mode == nil, shortest(group.pattern) > 0 else { return nil }
      return ProductElement(
        body: planGroup(group, forward: true), min: group.min, max: group.max, edges: group.edges, isSingleEdge: false)
    }
  }

  /// The plan of one edge as a repetition of its own.
  private func single(_ edge: BoundEdge, seenAs slot: Slot, from: Slot, to: Slot) -> GroupSearch? {
    guard !edge.isBound, !bound.contains(edge.slot) else { return nil }
    let reads = conditions(on: edge, seenAs: slot).reduce(into: Set<Slot>()) { $0.formUnion(planner.reads.slots($1)) }
    guard reads.isSubset(of: bound.union([slot, from, to])) else { return nil }
    var seen = edge
    (seen.slot, seen.single) = (slot, nil)
    let nodes = [BoundNode(slot: from, isBound: true), BoundNode(slot: to, isBound: false)]
    let inner = BoundPattern(
      nodes: nodes, steps: [BoundStep(from: 0, to: 1, kind: .edge(seen))], paths: [BoundPath(slot: nil, start: 0, steps: [0])])
    return planGroup(BoundGroup(pattern: inner, min: 1, edges: edge.slot), forward: true)
  }

  /// A plan that gives a row where a node within the path fulfils what is asked of it, none where nothing is asked.
  private func check(_ node: BoundNode) -> (root: OperatorID?, Void)? {
    guard !node.labels.isEmpty || !node.properties.isEmpty || !node.predicates.isEmpty else { return (nil, ()) }
    let reads = (node.properties + node.predicates).reduce(into: Set<Slot>()) { $0.formUnion(planner.reads.slots($1)) }
    guard reads.isSubset(of: bound.union([node.slot])) else { return nil }
    let argument = planner.add(.argument, over: nil, rows: 1)
    let match = BoundMatch(pattern: BoundPattern(nodes: [node]))
    return (MatchPlanner(planner, match, bound: bound.union([node.slot]), input: argument).plan(), ())
  }

  /// The fewest edges of a pattern.
  private func shortest(_ pattern: BoundPattern) -> Int {
    pattern.steps.reduce(0) { sum, step in
      switch step.kind {
      case .edge: sum + 1
      case .variable(_, let min, _): sum + Swift.min(min, 1)
      case .group(let group): sum + Swift.min(group.min, 1) * shortest(group.pattern)
      }
    }
  }

  /// The most edges of some steps; `nil` where there is no bound, or none that matters.
  private func longest(_ steps: [BoundStep]) -> Int? {
    var sum = 0
    for step in steps {
      switch step.kind {
      case .edge: sum += 1
      case .variable(_, _, let max):
        guard let max else { return nil }
        sum += max
      case .group(let group):
        guard let max = group.max, let inner = longest(group.pattern.steps) else { return nil }
        let (product, overflows) = inner.multipliedReportingOverflow(by: max)
        guard !overflows else { return nil }
        sum = sum.addingReportingOverflow(product).partialValue
      }
      guard sum >= 0, sum < Int(UInt32.max) else { return nil }
    }
    return sum
  }
}
