extension Expression.Kind {
  /// Calls `body` for each expression directly below this one, in the order of the text. What stands in patterns, subqueries and pattern
  /// comprehensions' patterns is not below it in this sense.
  package func forEachChild(_ body: (ExpressionID) -> Void) {
    switch self {
    case .null, .boolean, .integer, .float, .string, .parameter, .variable, .countStar, .caseSubject, .subquery, .pattern: break
    case .list(let items), .logical(_, let items): items.forEach(body)
    case .map(let entries): entries.forEach { body($0.value) }
    case .property(let object, _), .unary(_, let object), .hasLabels(let object, _): body(object)
    case .index(let left, let right), .binary(_, let left, let right):
      body(left)
      body(right)
    case .slice(let list, let from, let to):
      body(list)
      from.map(body)
      to.map(body)
    case .comparison(let left, let links):
      body(left)
      links.forEach { body($0.operand) }
    case .call(let call): call.arguments.forEach(body)
    case .conditional, .listComprehension, .patternComprehension, .quantifier, .reduce, .mapProjection: forEachPart(body)
    }
  }

  private func forEachPart(_ body: (ExpressionID) -> Void) {
    switch self {
    case .conditional(let conditional):
      conditional.subject.map(body)
      for branch in conditional.branches {
        branch.when.forEach { body($0.expression) }
        body(branch.then)
      }
      conditional.otherwise.map(body)
    case .listComprehension(let comprehension):
      body(comprehension.list)
      comprehension.predicate.map(body)
      comprehension.result.map(body)
    case .patternComprehension(let comprehension):
      comprehension.predicate.map(body)
      body(comprehension.result)
    case .quantifier(let quantifier):
      body(quantifier.list)
      quantifier.predicate.map(body)
    case .reduce(let reduce):
      body(reduce.initial)
      body(reduce.list)
      body(reduce.body)
    case .mapProjection(_, let items):
      for case .entry(let entry) in items { body(entry.value) }
    default: break
    }
  }
}
