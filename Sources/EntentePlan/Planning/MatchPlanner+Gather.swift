import EntenteLanguage
import EntenteModel

/// What is known of the types that an edge may have.
enum TypeFilter {
  /// `nil`: any type.
  case types([TypeID]?)
  /// Said by an expression that is no list of names (`!A`, `A&B`).
  case expression(LabelExpressionID)
}

extension MatchPlanner {
  /// Collects the pattern's conditions, nodes and steps.
  func gather() {
    for path in pattern.paths.indices where !isPlain(pattern.paths[path]) { selected.append(path) }
    let selectedSteps = Set(selected.flatMap { pattern.paths[$0].steps })
    steps = Set(pattern.steps.indices).subtracting(selectedSteps)
    nodes = Set(pattern.nodes.indices)
    // Nodes inside a path that is selected as a whole are bound by it, unless they stand elsewhere, too.
    let outside = Set(steps.flatMap { [pattern.steps[$0].from, pattern.steps[$0].to] } + pattern.paths.flatMap { ends(of: $0) })
    for step in selectedSteps {
      for node in [pattern.steps[step].from, pattern.steps[step].to] where !outside.contains(node) { nodes.remove(node) }
    }
    for node in nodes { gather(pattern.nodes[node]) }
    for step in steps { gather(pattern.steps[step]) }
    for path in pattern.paths where isPlain(path) { gather(path) }
  }

  func isPlain(_ path: BoundPath) -> Bool { if case .all = path.selector { true } else { false } }

  func ends(of path: BoundPath) -> [Int] { [path.start, path.steps.last.map { last(of: $0, in: path) } ?? path.start] }

  /// The node where a path ends. Steps of a path are in the order of the text, so it is the last step's.
  private func last(of step: Int, in path: BoundPath) -> Int { pattern.steps[step].to }

  private func gather(_ node: BoundNode) {
    if bound.contains(node.slot) { wait(.notNull(node.slot)) }
    for labels in node.labels { wait(.labels(node.slot, labels)) }
    for properties in node.properties { gather(properties, of: node.slot) { self.wait($0) } }
    for predicate in node.predicates { planner.conjuncts(predicate).forEach { wait(.expression($0)) } }
  }

  private func gather(_ step: BoundStep) {
    guard case .edge(let edge) = step.kind else { return }
    for predicate in conditions(on: edge, seenAs: edge.slot) { wait(predicate) }
  }

  /// Modes that a plan of single steps does not keep by itself.
  private func gather(_ path: BoundPath) {
    guard let mode = path.mode, mode == .acyclic || mode == .simple, let slot = path.slot else { return }
    wait(.mode(slot, mode))
  }

  /// The conditions that a single edge must fulfil, but for its types where these are a list.
  func conditions(on edge: BoundEdge, seenAs slot: Slot) -> [PlanPredicate] {
    var result: [PlanPredicate] = []
    if case .expression(let types) = filter(edge.types) { result.append(.labels(slot, types)) }
    if let time { result.append(.time(slot, time)) }
    for properties in edge.properties { gather(properties, of: slot) { result.append($0) } }
    for predicate in edge.predicates { result += planner.conjuncts(predicate).map { .expression($0) } }
    return result
  }

  /// `{key: value}` is a condition for each entry; a parameter is one for all.
  private func gather(_ properties: ExpressionID, of slot: Slot, _ body: (PlanPredicate) -> Void) {
    guard case .map(let entries) = query.tree[properties].kind else { return body(.properties(slot, equal: properties)) }
    for entry in entries { body(.property(slot, key: entry.key.text, equals: entry.value)) }
  }

  /// Names are resolved here: those that the graph does not have match nothing.
  func filter(_ types: LabelExpressionID?) -> TypeFilter {
    guard let types else { return .types(nil) }
    switch query.tree[types].kind {
    case .any: return .types(nil)
    case .name(let name): return .types(planner.catalog.type(named: name).map { [$0] } ?? [])
    case .or(let parts):
      var result: [TypeID] = []
      for part in parts {
        guard case .types(let some?) = filter(part) else { return .expression(types) }
        for type in some where !result.contains(type) { result.append(type) }
      }
      return .types(result.sorted())
    case .not, .and: return .expression(types)
    }
  }

  func typeList(_ types: LabelExpressionID?) -> [TypeID]? { if case .types(let list) = filter(types) { list } else { nil } }
}
