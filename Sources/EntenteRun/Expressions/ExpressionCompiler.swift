package import EntenteLanguage
package import EntentePlan

/// Makes expressions of a bound query ready for evaluation on a graph.
package struct ExpressionCompiler {
  let query: BoundQuery
  let graph: any GraphAccess
  /// Variables that expressions bring themselves.
  private let locals: Set<Slot>
  private let watch: WorkWatch?

  package init(_ query: BoundQuery, graph: any GraphAccess, watch: WorkWatch? = nil) {
    (self.query, self.graph, self.watch) = (query, graph, watch)
    var locals: Set<Slot> = []
    query.localSlots.forEach { expression, slots in
      if case .mapProjection = query.tree[expression].kind { return }
      locals.formUnion(slots)
    }
    self.locals = locals
  }

  /// Cost: O(size of the expression). Its depth is that of the tree, which the parser bounds. Once the watch says that it is time to stop,
  /// what is made is of no use.
  package func compile(_ id: ExpressionID) -> CompiledExpression { CompiledExpression(root: node(id), range: query.tree[id].range) }

  func nodes(_ ids: [ExpressionID]) -> [ExpressionNode] { ids.map { node($0) } }

  func node(_ id: ExpressionID) -> ExpressionNode {
    guard watch?.goesOn() ?? true else { return ConstantNode(.null) }
    if let slot = query.slots[id] { return variable(slot) }
    if let subquery = query.subqueryOf[id] { return SubqueryNode(subquery) }
    let expression = query.tree[id]
    let offset = Int(expression.range.start)
    switch expression.kind {
    case .null: return ConstantNode(.null)
    case .boolean(let value): return ConstantNode(.boolean(value))
    case .integer(let value): return ConstantNode(.integer(value))
    case .float(let value): return ConstantNode(.float(value))
    case .string(let value): return ConstantNode(.string(value))
    case .parameter(let name): return ParameterNode(name, offset: offset)
    case .list(let items): return list(items)
    case .map(let entries): return MapNode(entries.map { ($0.key.text, node($0.value)) })
    case .property(let object, let key): return PropertyNode(node(object), PropertyKey(key.text, graph), offset: offset)
    case .index(let object, let index): return IndexNode(node(object), node(index), offset: offset)
    case .slice(let list, let from, let to): return SliceNode(node(list), from: from.map(node), to: to.map(node), offset: offset)
    case .unary, .binary, .logical, .comparison, .hasLabels: return operation(expression.kind, offset)
    case .call(let call): return self.call(call, offset)
    case .listComprehension, .quantifier, .reduce, .mapProjection, .conditional: return local(expression.kind, id, expression.range)
    // Binding gives these a slot or a subquery; a query that was not bound knows nothing of them.
    case .variable, .countStar, .caseSubject, .patternComprehension, .subquery, .pattern: return ConstantNode(.null)
    }
  }

  private func variable(_ slot: Slot) -> ExpressionNode { isLocal(slot) ? LocalNode(slot) : SlotNode(slot) }

  private func isLocal(_ slot: Slot) -> Bool { locals.contains(slot) }

  private func list(_ items: [ExpressionID]) -> ExpressionNode {
    let nodes = nodes(items)
    let constants = nodes.compactMap { ($0 as? ConstantNode)?.value }
    return constants.count == nodes.count ? ConstantNode(.list(constants)) : ListNode(nodes)
  }

  private func local(_ kind: Expression.Kind, _ id: ExpressionID, _ range: SourceRange) -> ExpressionNode {
    let slots = query.localSlots[id] ?? []
    switch kind {
    case .listComprehension(let comprehension):
      let iteration = Iteration(node(comprehension.list), slots[0], of: range)
      return ListComprehensionNode(iteration, comprehension.predicate.map(node), comprehension.result.map(node))
    case .quantifier(let quantifier):
      let iteration = Iteration(node(quantifier.list), slots[0], of: range)
      return QuantifierNode(quantifier.kind, iteration, quantifier.predicate.map(node))
    case .reduce(let reduce):
      let iteration = Iteration(node(reduce.list), slots[1], of: range)
      return ReduceNode(node(reduce.initial), slots[0], iteration, node(reduce.body))
    case .conditional(let conditional):
      let branches = conditional.branches.map { branch in
        ConditionalNode.Branch(
          when: branch.when.map { test in
            switch test {
            case .value(let id): .value(node(id))
            case .condition(let id): .condition(node(id))
            }
          }, then: node(branch.then))
      }
      return ConditionalNode(
        conditional.subject.map(node), slots.first, branches, conditional.otherwise.map(node), offset: Int(range.start))
    case .mapProjection(_, let items): return projection(items, slots, Int(range.start))
    default: return ConstantNode(.null)
    }
  }

  private func projection(_ items: [MapProjectionItem], _ slots: [Slot], _ offset: Int) -> ExpressionNode {
    var variables = slots.dropFirst()
    var result: [MapProjectionNode.Item] = []
    for item in items {
      switch item {
      case .property(let name): result.append(.property(PropertyKey(name.text, graph)))
      case .all: result.append(.all)
      case .entry(let entry): result.append(.entry(entry.key.text, node(entry.value)))
      case .variable(let name):
        guard let slot = variables.popFirst() else { continue }
        result.append(.entry(name.text, variable(slot)))
      }
    }
    return MapProjectionNode(variable(slots[0]), result, offset: offset)
  }
}
