import EntenteLanguage
import EntentePlan

extension OperatorBuilder {
  /// The ends of a last step, each once, instead of a row for each way to them: where a grouping only counts which ends there are.
  mutating func countedEnds(_ keys: [Assignment], _ aggregates: [BoundAggregate], over below: OperatorID?) -> (any Operator)? {
    guard keys.isEmpty, aggregates.count == 1, let below else { return nil }
    let made = context.aggregate(aggregates[0])
    guard let counted = made.state as? DistinctCount, let ends = distinctEnds([counted.slot], over: below) else { return nil }
    // They differ already.
    return AggregateOperator(
      context, input: ends, keys: [], aggregates: [AggregateOperator.Aggregate(slot: made.slot, state: RowCounts())])
  }

  /// The same for DISTINCT, or `nil` where more is wanted than the ends, or something is asked of a step that its edge and its end do not tell.
  mutating func distinctEnds(_ slots: [Slot], over below: OperatorID) -> (any Operator)? {
    var (id, predicates): (OperatorID, [PlanPredicate]) = (below, [])
    if case .filter(let list) = plan[id].operation, let input = plan[id].input { (id, predicates) = (input, list) }
    guard case .expand(let step) = plan[id].operation, !step.into, slots == [step.to], let input = plan[id].input,
      let asked = AskedOfEnds(predicates, step, self)
    else { return nil }
    let reader = StepReader(
      context, direction: step.direction, types: step.types, singles: [step.edge], dates: asked.dates, predicates: asked.ofEdge, outer: [])
    let made = DistinctEndsOperator(context, input: build(input), plan: step, reader: reader, conditions: asked.conditions)
    // What the filter asks is asked by the step: both give the ends.
    let expand = profile?.watch(made, as: id, context.meter) ?? made
    return id == below ? expand : profile?.watch(expand, as: below, context.meter) ?? expand
  }
}

/// What a filter asks of a step, sorted by who can tell.
private struct AskedOfEnds {
  var dates: [DatePredicate] = []
  var ofEdge: [any BatchPredicate] = []
  var conditions = DistinctEndsOperator.Conditions()

  /// `nil` where somebody else would have to be asked, or where asking an edge or a node once, or one more, might make a difference.
  init?(_ predicates: [PlanPredicate], _ step: Expand, _ builder: OperatorBuilder) {
    for predicate in predicates { guard take(predicate, step, builder) else { return nil } }
  }

  private mutating func take(_ predicate: PlanPredicate, _ step: Expand, _ builder: OperatorBuilder) -> Bool {
    switch predicate {
    case .expression(let id):
      if let date = DatePredicate(builder.context, id), date.edge == step.edge {
        dates.append(date)
        return true
      }
      guard let other = ComparePredicate(builder.context, id)?.other(than: step.to), other != step.edge else { return false }
      conditions.nodesApart.append(other)
      return true
    case .differ(let first, let second):
      guard (first == step.edge) != (second == step.edge) else { return false }
      conditions.edgesApart.append(first == step.edge ? second : first)
      return true
    case .labels(let slot, _), .property(let slot, _, _), .time(let slot, _):
      guard slot == step.edge || slot == step.to, builder.context.reads.slots(predicate) == [slot], builder.isSteady(predicate) else {
        return false
      }
      if slot == step.edge { ofEdge.append(builder.predicate(predicate)) } else { conditions.ofEnd.append(builder.predicate(predicate)) }
      return true
    case .properties, .same, .notNull, .mode: return false
    }
  }
}

extension OperatorBuilder {
  /// Whether a condition has the same answer whenever it is asked of the same thing.
  fileprivate func isSteady(_ predicate: PlanPredicate) -> Bool {
    switch predicate {
    case .labels: true
    case .property(_, _, let value): RunConstant.isPossible(value, context)
    case .time(_, .asOf(let date)): RunConstant.isPossible(date, context)
    case .time(_, .between(let first, let last)): RunConstant.isPossible(first, context) && RunConstant.isPossible(last, context)
    default: false
    }
  }
}
