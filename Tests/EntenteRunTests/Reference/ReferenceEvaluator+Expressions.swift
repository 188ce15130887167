import EntenteLanguage
import EntenteModel
import EntentePlan

extension ReferenceEvaluator {
  func value(_ id: ExpressionID, _ row: Row) -> ReferenceValue {
    if let slot = query.slots[id] { return row[slot] ?? .null }
    if let subquery = query.subqueryOf[id] { return run(query.subqueries[Int(subquery.rawValue)], row) }
    switch query.tree[id].kind {
    case .null: return .null
    case .boolean(let truth): return .boolean(truth)
    case .integer(let integer): return .integer(integer)
    case .string(let text): return .text(text)
    case .list(let items): return .list(items.map { value($0, row) })
    case .property(let object, let key): return property(key.text, of: value(object, row))
    case .hasLabels(let object, let labels): return hasLabels(value(object, row), labels)
    case .unary(.not, let operand): return ternary(truth(value(operand, row)).map { !$0 })
    case .unary(.isNull, let operand): return .boolean(value(operand, row) == .null)
    case .unary(.isNotNull, let operand): return .boolean(value(operand, row) != .null)
    case .logical(let logical, let parts): return self.logical(logical, parts.map { truth(value($0, row)) })
    case .comparison(let left, let links): return compare(value(left, row), links[0].operator, value(links[0].operand, row))
    case .listComprehension(let loop):
      guard case .list(let values) = value(loop.list, row), let slot = query.localSlots[id]?.first else { return .null }
      let kept = values.filter { element in
        loop.predicate.map { value($0, row.merging([slot: element]) { $1 }) == .boolean(true) } ?? true
      }
      return .list(kept.map { element in loop.result.map { value($0, row.merging([slot: element]) { $1 }) } ?? element })
    case .quantifier(let loop):
      guard case .list(let values) = value(loop.list, row), let slot = query.localSlots[id]?.first, let condition = loop.predicate
      else { return .null }
      return quantified(loop.kind, values.map { truth(value(condition, row.merging([slot: $0]) { $1 })) })
    case .conditional(let conditional): return self.conditional(conditional, query.localSlots[id]?.first, row)
    case .binary(.isIn, let element, let list): return isIn(value(element, row), value(list, row))
    case .call(let call): return self.call(call, row)
    default: preconditionFailure("not generated: \(query.tree.text(query.tree[id].range))")
    }
  }

  private func quantified(_ kind: Quantifier.Kind, _ truths: [Bool?]) -> ReferenceValue {
    switch kind {
    case .all: return logical(.and, truths)
    case .any: return logical(.or, truths)
    case .none: return ternary(truth(logical(.or, truths)).map { !$0 })
    case .single:
      if truths.count(where: { $0 == true }) > 1 { return .boolean(false) }
      return truths.contains(nil) ? .null : .boolean(truths.count { $0 == true } == 1)
    }
  }

  private func conditional(_ conditional: CaseExpression, _ slot: Slot?, _ row: Row) -> ReferenceValue {
    let subject = conditional.subject.map { value($0, row) } ?? .null
    let inner = slot.map { row.merging([$0: subject]) { $1 } } ?? row
    for branch in conditional.branches {
      for test in branch.when {
        switch test {
        case .value(let id):
          let wanted = value(id, row)
          if wanted != .null, wanted == subject { return value(branch.then, row) }
        case .condition(let id): if value(id, inner) == .boolean(true) { return value(branch.then, row) }
        }
      }
    }
    return conditional.otherwise.map { value($0, row) } ?? .null
  }

  private func isIn(_ element: ReferenceValue, _ list: ReferenceValue) -> ReferenceValue {
    guard case .list(let items) = list else { return .null }
    if items.isEmpty { return .boolean(false) }
    if element == .null { return .null }
    return items.contains(element) ? .boolean(true) : items.contains(.null) ? .null : .boolean(false)
  }

  private func run(_ subquery: BoundSubquery, _ row: Row) -> ReferenceValue {
    let rows = subquery.branches.flatMap { run($0.clauses, from: [row]) }
    switch subquery.kind {
    case .exists: return .boolean(!rows.isEmpty)
    case .count: return .integer(Int64(rows.count))
    case .collect: return .list(rows.map { $0[subquery.branches[0].columns[0]] ?? .null })
    }
  }

  private func call(_ call: FunctionCall, _ row: Row) -> ReferenceValue {
    switch (call.name.text.lowercased(), value(call.arguments[0], row)) {
    case ("range", .integer(let first)):
      if case .integer(let last) = value(call.arguments[1], row) { .list((first...last).map { .integer($0) }) } else { .null }
    case ("type", .edge(let edge)): .text(graph.edges[edge].type)
    case ("length", .path(_, let edges)): .integer(Int64(edges.count))
    case ("relationships", .path(_, let edges)): .list(edges.map { .edge($0) })
    case ("nodes", .path(let nodes, _)): .list(nodes.map { .node($0) })
    case ("size", .list(let list)): .integer(Int64(list.count))
    default: .null
    }
  }

  func property(_ key: String, of value: ReferenceValue) -> ReferenceValue {
    let property: PropertyValue? =
      switch value {
      case .node(let node): graph.nodes[node].properties[key]
      case .edge(let edge): graph.edges[edge].properties[key]
      default: nil
      }
    switch property {
    case .integer(let integer)?: return .integer(integer)
    case .string(let text)?: return .text(text)
    default: return .null
    }
  }

  private func hasLabels(_ value: ReferenceValue, _ labels: LabelExpressionID) -> ReferenceValue {
    switch value {
    case .node(let node): .boolean(holds(labels, graph.nodes[node].labels))
    case .edge(let edge): .boolean(holds(labels, [graph.edges[edge].type]))
    default: .null
    }
  }

  func holds(_ id: LabelExpressionID, _ names: [String]) -> Bool {
    switch query.tree[id].kind {
    case .name(let name): names.contains(name)
    case .any: !names.isEmpty
    case .not(let inner): !holds(inner, names)
    case .and(let parts): parts.allSatisfy { holds($0, names) }
    case .or(let parts): parts.contains { holds($0, names) }
    }
  }

  private func truth(_ value: ReferenceValue) -> Bool? { if case .boolean(let truth) = value { truth } else { nil } }
  private func ternary(_ truth: Bool?) -> ReferenceValue { truth.map { .boolean($0) } ?? .null }

  private func logical(_ logical: LogicalOperator, _ parts: [Bool?]) -> ReferenceValue {
    switch logical {
    case .and: ternary(parts.contains(false) ? false : parts.contains(nil) ? nil : true)
    case .or: ternary(parts.contains(true) ? true : parts.contains(nil) ? nil : false)
    case .xor: ternary(parts.contains(nil) ? nil : parts.count { $0 == true } % 2 == 1)
    }
  }

  private func compare(_ left: ReferenceValue, _ comparison: ComparisonOperator, _ right: ReferenceValue) -> ReferenceValue {
    if left == .null || right == .null { return .null }
    switch comparison {
    case .equal: return .boolean(left == right)
    case .notEqual: return .boolean(left != right)
    default: break
    }
    guard case .integer(let a) = left, case .integer(let b) = right else { return .null }
    switch comparison {
    case .less: return .boolean(a < b)
    case .lessOrEqual: return .boolean(a <= b)
    case .greater: return .boolean(a > b)
    default: return .boolean(a >= b)
    }
  }
}
