import EntenteLanguage
import EntenteModel
import EntentePlan

/// From an edge that is bound to its two ends: a row, or two where the pattern has no direction, or none where it does not fit.
final class EdgeEndsOperator: Operator {
  private let input: any Operator
  private let context: Execution
  private let plan: BoundEdgeExpand
  private let carrier: Carrier
  private let output: Batch

  init(_ context: Execution, input: any Operator, plan: BoundEdgeExpand, live: [Slot]) {
    (self.input, self.context, self.plan) = (input, context, plan)
    carrier = Carrier(live: live, except: (plan.fromIsBound ? [] : [plan.from]) + (plan.toIsBound ? [] : [plan.to]))
    output = Batch(width: context.plan.slotCount)
  }

  func restart() { input.restart() }

  func next() throws(RunError) -> Batch? {
    while let source = try input.next() {
      try context.meter.tick(source.count)
      carrier.begin(output, like: source)
      if !plan.fromIsBound { output[plan.from].become(.nodes) }
      if !plan.toIsBound { output[plan.to].become(.nodes) }
      for row in 0..<source.count { try expand(row, of: source) }
      if output.count > 0 { return output }
    }
    return nil
  }

  private func expand(_ row: Int, of source: Batch) throws(RunError) {
    guard let edge = source[plan.edge].edge(at: row) else { return }
    if let types = plan.types, !types.contains(try context.graph.typeID(of: edge)) { return }
    let (start, end) = try context.graph.ends(of: edge)
    if plan.direction != .left { emit(row, of: source, from: start, to: end) }
    if plan.direction == .left || (plan.direction == .both && start != end) { emit(row, of: source, from: end, to: start) }
  }

  private func emit(_ row: Int, of source: Batch, from: NodeID, to: NodeID) {
    if plan.fromIsBound, source[plan.from].node(at: row) != from { return }
    if plan.toIsBound, source[plan.to].node(at: row) != to { return }
    // An anonymous pattern such as (a)-[r]-(a) has one node in both places.
    if plan.from == plan.to, from != to { return }
    carrier.copy(row, of: source, times: 1, to: output)
    if !plan.fromIsBound { output[plan.from].ids.append(from.rawValue) }
    if !plan.toIsBound, plan.from != plan.to || plan.fromIsBound { output[plan.to].ids.append(to.rawValue) }
    output.count += 1
  }
}
