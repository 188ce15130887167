import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

extension OperatorBuilder {
  /// A census instead of a scan and a grouping, where these are nothing more than that.
  func census(_ keys: [Assignment], _ aggregates: [BoundAggregate], over input: OperatorID?) -> (any Operator)? {
    guard context.graph.typeNames.isEmpty || context.graph.edgeRange(of: TypeID(0)) != nil else { return nil }
    guard let input, case .scanEdges(let scan) = plan[input].operation, !scan.bothWays, let below = plan[input].input,
      case .argument = plan[below].operation, plan[below].input == nil, aggregates.allSatisfy({ countsRows($0, scan.edge) })
    else { return nil }
    var column: KeyID?
    var found: [EdgeCensusOperator.Key] = []
    for key in keys {
      guard let (made, date) = censusKey(key, scan.edge), column == nil || date == nil || column == date else { return nil }
      column = column ?? date
      found.append(made)
    }
    let types = scan.types ?? context.graph.typeNames.indices.map { TypeID(UInt16($0)) }
    guard !keys.isEmpty else { return nil }
    return EdgeCensusOperator(context, types: types, column: column, keys: found, counts: aggregates.map(\.slot))
  }

  private func countsRows(_ aggregate: BoundAggregate, _ edge: Slot) -> Bool {
    switch context.query.tree[aggregate.call].kind {
    case .countStar: return true
    case .call(let call):
      guard call.name.text.lowercased() == "count", !call.distinct, call.arguments.count == 1 else { return false }
      return context.query.slots[call.arguments[0]] == edge
    default: return false
    }
  }

  /// `type(e)`, `e.since`, `e.since.year`, of a column of dates.
  private func censusKey(_ key: Assignment, _ edge: Slot) -> (EdgeCensusOperator.Key, KeyID?)? {
    let query = context.query
    switch query.tree[key.expression].kind {
    case .call(let call):
      guard call.name.text.lowercased() == "type", call.arguments.count == 1, query.slots[call.arguments[0]] == edge else { return nil }
      return (.type(key.slot), nil)
    case .property(let object, let name):
      if query.slots[object] == edge { return dateKey(name.text).map { (.day(key.slot, component: nil), $0) } }
      guard case .property(let inner, let column) = query.tree[object].kind, query.slots[object] == nil, query.slots[inner] == edge else {
        return nil
      }
      guard let component = TemporalComponent(name.text), component.value(of: .date(days: 0)) != nil else { return nil }
      return dateKey(column.text).map { (.day(key.slot, component: component), $0) }
    default: return nil
    }
  }

  private func dateKey(_ name: String) -> KeyID? {
    guard let key = context.graph.key(named: name), context.graph.edgeColumn(key) == .date else { return nil }
    return key
  }
}
