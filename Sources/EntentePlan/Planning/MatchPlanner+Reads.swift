import EntenteLanguage

/// What a step reads while it is taken, and so must find bound: conditions on single edges wait for their slots, those within a repetition
/// do not.
extension MatchPlanner {
  /// Whether any step between these nodes reads what is bound already. Such a part cannot be found by itself.
  func readsBound(between nodes: Set<Int>) -> Bool {
    steps.contains { index in
      let step = pattern.steps[index]
      return nodes.contains(step.from) && !slotsRead(by: step.kind).isDisjoint(with: bound)
    }
  }

  private func slotsRead(by step: BoundStep.Kind) -> Set<Slot> {
    switch step {
    case .edge: []
    case .variable(let edge, _, _): slotsRead(by: edge)
    case .group(let group): slotsRead(by: group)
    }
  }

  private func slotsRead(by edge: BoundEdge) -> Set<Slot> {
    conditions(on: edge, seenAs: edge.slot).reduce(into: [edge.slot]) { $0.formUnion(planner.reads.slots($1)) }
  }

  private func slotsRead(by group: BoundGroup) -> Set<Slot> {
    var slots = group.predicate.map { planner.reads.slots($0) } ?? []
    for node in group.pattern.nodes {
      slots.insert(node.slot)
      for expression in node.properties + node.predicates { slots.formUnion(planner.reads.slots(expression)) }
    }
    for step in group.pattern.steps {
      if case .edge(let edge) = step.kind { slots.formUnion(slotsRead(by: edge)) } else { slots.formUnion(slotsRead(by: step.kind)) }
    }
    return slots
  }
}
