import EntenteLanguage
import EntenteModel
import EntentePlan

/// Makes the operators of a plan.
struct OperatorBuilder {
  let context: Execution
  /// Where given: told of every operator, for PROFILE.
  var profile: Profile?
  /// Slots of properties that whoever takes the rows reads by itself (``AnswerColumn``).
  var leftOut: Set<Slot> = []
  /// The leaves that take the rows given to the plan being built: one for each branch of a union.
  private(set) var arguments: [ArgumentOperator] = []

  var plan: Plan { context.plan }

  init(_ context: Execution, profile: Profile? = nil) { (self.context, self.profile) = (context, profile) }

  /// A plan of its own, with its leaves.
  static func build(
    _ root: OperatorID, _ context: Execution, profile: Profile?, leavingOut leftOut: Set<Slot> = []
  ) -> (root: any Operator, argument: ArgumentOperator) {
    var builder = OperatorBuilder(context, profile: profile)
    builder.leftOut = leftOut
    let root = builder.build(root)
    let argument = builder.arguments.first ?? ArgumentOperator(width: context.plan.slotCount)
    for other in builder.arguments.dropFirst() { other.follows = argument }
    return (root, argument)
  }

  mutating func build(_ id: OperatorID) -> any Operator {
    let made = make(id)
    return profile?.watch(made, as: id, context.meter) ?? made
  }

  private mutating func make(_ id: OperatorID) -> any Operator {
    let node = plan[id]
    switch node.operation {
    case .argument:
      let argument = ArgumentOperator(width: plan.slotCount, live: node.live)
      arguments.append(argument)
      return argument
    case .nothing: return NothingOperator()
    case .union(let branches, let columns):
      let built = branches.map { branch in (root: build(branch.root), columns: branch.columns) }
      return UnionOperator(context, branches: built, columns: columns)
    default: break
    }
    guard let below = node.input else { return NothingOperator() }
    if case .filter(let predicates) = node.operation, let expand = expandByDate(predicates, over: below, live: node.live) { return expand }
    if case .aggregate(let keys, let aggregates) = node.operation, let census = census(keys, aggregates, over: below) { return census }
    if case .aggregate(let keys, let aggregates) = node.operation, let ends = countedEnds(keys, aggregates, over: below) { return ends }
    if case .distinct(let slots) = node.operation, node.live == slots, let ends = distinctEnds(slots, over: below) { return ends }
    let input = build(below)
    return matching(node, input) ?? rows(node, input) ?? nested(node, input)
  }

  // MARK: Matching

  private func matching(_ node: PlanNode, _ input: any Operator) -> (any Operator)? {
    let live = node.live
    switch node.operation {
    case .scanNodes(let scan): return self.scan(scan, input, live)
    case .scanEdges(let scan): return EdgeScanOperator(context, input: input, plan: scan, live: live)
    case .expand(let step):
      if step.into { return spread(EdgesBetween(context, plan: step), input, live) }
      return ExpandOperator(context, input: input, plan: step, dates: [], live: live)
    case .expandEdge(let step): return EdgeEndsOperator(context, input: input, plan: step, live: live)
    case .expandList(let step): return BoundListOperator(context, input: input, plan: step, live: live)
    case .expandMany(let many):
      switch many.body {
      case .edge(let step): return ManyExpandOperator(context, input: input, plan: many, reader: reader(step), live: live)
      case .group(let group): return self.group(many, group, input, live)
      }
    case .shortest(let search):
      var back = search.step
      back.direction = back.direction == .both ? .both : back.direction == .left ? .right : .left
      return spread(ShortestWalks(context, plan: search, forward: reader(search.step), backward: reader(back)), input, live)
    case .product(let search): return spread(ProductMatches(context, plan: search, live: live, profile: profile), input, live)
    case .path(let path): return live.contains(path.slot) ? PathOperator(context, input: input, plan: path) : input
    default: return nil
    }
  }

  private func spread(_ matches: any RowMatches, _ input: any Operator, _ live: [Slot]) -> any Operator {
    SpreadOperator(context, input: input, matches: matches, live: live)
  }

  private func scan(_ scan: NodeScan, _ input: any Operator, _ live: [Slot]) -> any Operator {
    switch scan.source {
    case .all: return NodeScanOperator(context, input: input, slot: scan.slot, label: nil, live: live)
    case .label(let label): return NodeScanOperator(context, input: input, slot: scan.slot, label: label, live: live)
    case .property(let key, let value):
      return spread(FoundNodes(context, slot: scan.slot, source: .property(key, context.compile(value))), input, live)
    case .anyProperty(let key, let list):
      let source = FoundNodes.Source.anyProperty(key, context.compile(list), offset: Int(context.query.tree[list].range.start))
      return spread(FoundNodes(context, slot: scan.slot, source: source), input, live)
    case .expression(let value):
      return spread(FoundNodes(context, slot: scan.slot, source: .node(context.compile(value))), input, live)
    }
  }

  private func reader(_ step: StepSearch) -> StepReader {
    let outer = step.predicates.reduce(into: Set<Slot>()) { $0.formUnion(context.reads.slots($1)) }.subtracting(step.singles).sorted()
    var (dates, others): ([DatePredicate], [any BatchPredicate]) = ([], [])
    for item in step.predicates {
      let made = predicate(item)
      if let date = made as? DatePredicate, step.singles.contains(date.edge) {
        dates.append(date)
      } else {
        others.append(made)
      }
    }
    return StepReader(
      context, direction: step.direction, types: step.types, singles: step.singles, dates: dates, predicates: others, outer: outer)
  }

  private func group(_ many: ManyExpand, _ group: GroupSearch, _ input: any Operator, _ live: [Slot]) -> any Operator {
    let (body, argument) = OperatorBuilder.build(group.root, context, profile: profile)
    return GroupExpandOperator(
      context, input: input, plan: many, group: group, argument: argument, body: body, imports: argument.live, live: live)
  }

  // MARK: Rows

  private func rows(_ node: PlanNode, _ input: any Operator) -> (any Operator)? {
    let live = node.live
    switch node.operation {
    case .filter(let predicates): return FilterOperator(context, input: input, predicates: predicates.map(predicate), live: live)
    case .assign(let items): return assign(items, input)
    case .aggregate(let keys, let aggregates):
      let made = aggregates.map { context.aggregate($0) }
      return AggregateOperator(context, input: assign(keys, input), keys: keys.map(\.slot), aggregates: made)
    case .recall(let slots): return arguments.last.map { RecallOperator(input: input, argument: $0, slots: slots) } ?? input
    case .distinct(let slots): return DistinctOperator(context, input: input, keys: slots, live: live)
    case .sort(let keys, let skip, let limit):
      let kept = Set(live + keys.map(\.slot)).sorted()
      return SortOperator(
        context, input: input, keys: keys, skip: skip.map(context.compile), limit: limit.map(context.compile), slots: kept)
    case .skip(let amount): return SkipOperator(context, input: input, amount: context.compile(amount), live: live)
    case .limit(let amount): return LimitOperator(context, input: input, amount: context.compile(amount), live: live)
    case .unwind(let list, let slot): return spread(ListElements(context, list: context.compile(list), slot: slot), input, live)
    default: return nil
    }
  }

  private func assign(_ items: [Assignment], _ input: any Operator) -> any Operator {
    let wanted = items.filter { context.query.slots[$0.expression] != $0.slot && !leftOut.contains($0.slot) }
    guard !wanted.isEmpty else { return input }
    return AssignOperator(context, input: input, assignments: wanted.map { (context.compile($0.expression), $0.slot) })
  }

  // MARK: Plans within plans

  private func nested(_ node: PlanNode, _ input: any Operator) -> any Operator {
    switch node.operation {
    case .optional(let body, let adds, let origin):
      let (root, argument) = OperatorBuilder.build(body, context, profile: profile)
      return OptionalOperator(context, input: input, argument: argument, body: root, adds: adds, origin: origin, live: node.live)
    case .select(let body, let selection):
      let (root, argument) = OperatorBuilder.build(body, context, profile: profile)
      return PathSelectOperator(
        context, input: input, argument: argument, body: root, plan: selection, slots: plan[body].live, live: node.live)
    case .join(let right, let keys, let adds):
      let (root, _) = OperatorBuilder.build(right, context, profile: profile)
      let compiled = keys.map { (left: context.compile($0.left), right: context.compile($0.right)) }
      let kept = Set(plan[right].live).intersection(adds).sorted()
      return spread(JoinedRows(context, right: root, keys: compiled, slots: kept), input, node.live)
    default: return input
    }
  }

  /// A filter over a step along edges: conditions on the edges' dates go into the step.
  private mutating func expandByDate(_ predicates: [PlanPredicate], over below: OperatorID, live: [Slot]) -> (any Operator)? {
    guard case .expand(let step) = plan[below].operation, !step.into, let input = plan[below].input else { return nil }
    var dates: [DatePredicate] = []
    var others: [any BatchPredicate] = []
    for predicate in predicates {
      if case .expression(let id) = predicate, let date = DatePredicate(context, id), date.edge == step.edge {
        dates.append(date)
      } else {
        others.append(self.predicate(predicate))
      }
    }
    guard !dates.isEmpty else { return nil }
    let made = ExpandOperator(context, input: build(input), plan: step, dates: dates, live: plan[below].live)
    let expand = profile?.watch(made, as: below, context.meter) ?? made
    return others.isEmpty ? expand : FilterOperator(context, input: expand, predicates: others, live: live)
  }

  // MARK: Conditions

  /// The quickest form that an expression has.
  private func condition(_ id: ExpressionID) -> any BatchPredicate {
    if let dates = DatePredicate(context, id) { return dates }
    if let comparison = ComparePredicate(context, id) { return comparison }
    return ExpressionPredicate(context, context.compile(id))
  }

  func predicate(_ predicate: PlanPredicate) -> any BatchPredicate {
    switch predicate {
    case .expression(let id): condition(id)
    case .labels(let slot, let labels): LabelPredicate(context, slot: slot, labels: labels)
    case .property(let slot, let key, let value): PropertyPredicate(context, slot: slot, key: key, value: context.compile(value))
    case .properties(let slot, let map): PropertiesPredicate(context, slot: slot, map: context.compile(map))
    case .differ(let first, let second): DifferPredicate(first, second)
    case .same(let first, let second): SamePredicate(first, second)
    case .notNull(let slot): SamePredicate(slot, nil)
    case .mode(let slot, let mode): ModePredicate(slot, mode)
    case .time(let slot, let scope): TimePredicate(context, slot: slot, scope: scope)
    }
  }
}
