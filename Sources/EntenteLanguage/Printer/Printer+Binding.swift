extension Printer {
  /// Expressions that bring variables, and the map projection.
  mutating func binding(_ kind: Expression.Kind) {
    switch kind {
    case .listComprehension(let comprehension):
      output += "["
      over(comprehension.variable, comprehension.list, comprehension.predicate)
      bar(comprehension.result)
      output += "]"
    case .patternComprehension(let comprehension):
      output += "["
      path(comprehension.pattern)
      condition(comprehension.predicate)
      bar(comprehension.result)
      output += "]"
    case .quantifier(let quantifier):
      output += quantifier.kind.rawValue + "("
      over(quantifier.variable, quantifier.list, quantifier.predicate)
      output += ")"
    case .reduce(let reduce):
      output += "reduce("
      variable(reduce.accumulator)
      output += " = "
      expression(reduce.initial)
      output += ", "
      over(reduce.variable, reduce.list, nil)
      bar(reduce.body)
      output += ")"
    case .mapProjection(let name, let items):
      variable(name)
      output += " {"
      list(items) { $0.mapProjectionItem($1) }
      output += "}"
    default: break
    }
  }

  private mutating func over(_ name: Name, _ list: ExpressionID, _ predicate: ExpressionID?) {
    variable(name)
    output += " IN "
    expression(list)
    condition(predicate)
  }

  private mutating func bar(_ result: ExpressionID?) {
    guard let result else { return }
    output += " | "
    expression(result)
  }

  private mutating func mapProjectionItem(_ item: MapProjectionItem) {
    switch item {
    case .property(let key): output += "." + Printer.name(key.text)
    case .all: output += ".*"
    case .entry(let entry):
      output += Printer.name(entry.key.text) + ": "
      expression(entry.value)
    case .variable(let name): variable(name)
    }
  }
}
