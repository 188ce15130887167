import EntenteLanguage

extension Plan {
  /// Finds out, from the answer backwards, which slots each operator has to hand on.
  mutating func findLive(reads: ExpressionReads, _ watch: WorkWatch?) {
    var finder = LiveSlots(plan: self, reads: reads, watch: watch)
    _ = finder.visit(root, needed: Set(columns))
    for subquery in subqueries {
      _ = finder.visit(subquery.root, needed: subquery.kind == .collect ? Set(subquery.columns) : [])
    }
    self = finder.plan
  }
}

/// Walks a plan against the stream of rows.
private struct LiveSlots {
  var plan: Plan
  let reads: ExpressionReads
  let watch: WorkWatch?

  /// - Parameter needed: slots wanted of the operator's rows.
  /// - Returns: slots that the plan beneath wants of the rows it is given.
  mutating func visit(_ id: OperatorID, needed: Set<Slot>) -> Set<Slot> {
    guard watch?.goesOn(1 + needed.count) ?? true else { return needed }
    plan[id].live = needed.sorted()
    let wanted = before(plan[id].operation, needed)
    guard let input = plan[id].input else { return wanted }
    return visit(input, needed: wanted)
  }

  /// What an operator wants of its input, given what is wanted of it.
  private mutating func before(_ operation: PlanOperation, _ needed: Set<Slot>) -> Set<Slot> {
    switch operation {
    case .argument, .nothing, .limit, .skip: return needed
    case .filter(let predicates): return predicates.reduce(needed) { $0.union(reads.slots($1)) }
    case .assign(let items): return needed.subtracting(items.map(\.slot)).union(reads.slots(items.map(\.expression)))
    case .aggregate(let keys, let aggregates): return reads.slots(keys.map(\.expression) + aggregates.flatMap { arguments(of: $0) })
    case .recall(let slots): return needed.subtracting(slots)
    case .distinct(let slots): return needed.union(slots)
    case .sort(let keys, _, _): return needed.union(keys.map(\.slot))
    case .unwind(let list, let slot): return needed.subtracting([slot]).union(reads.slots(list))
    case .path(let path): return needed.contains(path.slot) ? needed.subtracting([path.slot]).union(path.edges + [path.start]) : needed
    case .optional, .select, .join, .union: return beforeNested(operation, needed)
    default: return beforeMatching(operation, needed)
    }
  }

  private mutating func beforeMatching(_ operation: PlanOperation, _ needed: Set<Slot>) -> Set<Slot> {
    switch operation {
    case .scanNodes(let scan):
      let rest = needed.subtracting([scan.slot])
      switch scan.source {
      case .all, .label: return rest
      case .property(_, let value), .anyProperty(_, let value), .expression(let value): return rest.union(reads.slots(value))
      }
    case .scanEdges(let scan): return needed.subtracting([scan.edge, scan.from, scan.to])
    case .expand(let step):
      return needed.subtracting(step.into ? [step.edge] : [step.edge, step.to]).union(step.into ? [step.from, step.to] : [step.from])
    case .expandEdge(let step):
      let rest = needed.subtracting([step.from, step.to]).union([step.edge])
      return rest.union((step.fromIsBound ? [step.from] : []) + (step.toIsBound ? [step.to] : []))
    case .expandList(let step):
      return needed.subtracting(step.toIsBound ? [] : [step.to]).union([step.from, step.edges] + (step.toIsBound ? [step.to] : []))
    case .shortest(let search):
      return needed.subtracting([search.edges]).union([search.from, search.to]).union(wanted(by: search.step))
    case .product(let search): return before(search, needed)
    case .expandMany(let many): return before(many, needed)
    default: return needed
    }
  }

  private mutating func before(_ many: ManyExpand, _ needed: Set<Slot>) -> Set<Slot> {
    var result = needed.subtracting(many.into ? [many.edges] : [many.edges, many.to]).union([many.from] + many.avoid)
    if many.into { result.insert(many.to) }
    switch many.body {
    case .edge(let step): return result.union(wanted(by: step))
    case .group(let group):
      result.subtract(group.variables.map(\.outside))
      let leaf = visit(group.root, needed: Set([group.last] + group.edges + group.variables.map(\.inside)))
      return result.union(leaf.subtracting([group.first]))
    }
  }

  private mutating func before(_ search: ProductSearch, _ needed: Set<Slot>) -> Set<Slot> {
    var result = needed.subtracting(search.outputs).union([search.from, search.to])
    for element in search.elements {
      let body = element.body
      let leaf = visit(body.root, needed: Set([body.last] + body.edges + body.variables.map(\.inside)))
      result.formUnion(leaf.subtracting([body.first]))
      if let check = element.check, let node = element.node { result.formUnion(visit(check, needed: []).subtracting([node])) }
    }
    return result
  }

  private func wanted(by step: StepSearch) -> Set<Slot> {
    step.predicates.reduce(into: Set<Slot>()) { $0.formUnion(reads.slots($1)) }.subtracting(step.singles)
  }

  private mutating func beforeNested(_ operation: PlanOperation, _ needed: Set<Slot>) -> Set<Slot> {
    switch operation {
    case .optional(let body, let adds, let origin):
      let leaf = visit(body, needed: needed.union([origin]))
      return needed.union(leaf).subtracting(adds + [origin])
    case .select(let body, let selection):
      let leaf = visit(body, needed: needed.union(selection.edges + selection.ends + [selection.origin]))
      return leaf.subtracting([selection.origin])
    case .join(let right, let keys, let adds):
      _ = visit(right, needed: needed.intersection(adds).union(reads.slots(keys.map(\.right))))
      return needed.subtracting(adds).union(reads.slots(keys.map(\.left)))
    case .union(let branches, _):
      return branches.reduce(into: []) { $0.formUnion(visit($1.root, needed: Set($1.columns))) }
    default: return needed
    }
  }

  private func arguments(of aggregate: BoundAggregate) -> [ExpressionID] { reads.arguments(of: aggregate) }
}
