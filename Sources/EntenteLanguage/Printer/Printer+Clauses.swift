extension Printer {
  mutating func clause(_ kind: Clause.Kind) {
    switch kind {
    case .match(let match): self.match(match)
    case .unwind(let list, let name):
      output += "UNWIND "
      expression(list)
      output += " AS "
      variable(name)
    case .with(let projection):
      output += "WITH "
      self.projection(projection)
    case .return(let projection):
      output += "RETURN "
      self.projection(projection)
    case .call(let call): procedureCall(call)
    case .create(let patterns):
      output += "CREATE "
      list(patterns) { $0.path($1) }
    case .merge(let merge): self.merge(merge)
    case .set(let items):
      output += "SET "
      list(items) { $0.setItem($1) }
    case .remove(let items):
      output += "REMOVE "
      list(items) { $0.removeItem($1) }
    case .delete(let items, let detach):
      output += detach ? "DETACH DELETE " : "DELETE "
      list(items) { $0.expression($1) }
    }
  }

  private mutating func match(_ match: MatchClause) {
    output += match.optional ? "OPTIONAL MATCH " : "MATCH "
    list(match.patterns) { $0.path($1) }
    switch match.time {
    case .asOf(let date)?:
      output += " AS OF "
      expression(date)
    case .between(let first, let last)?:
      output += " BETWEEN "
      expression(first, within: .comparison)
      output += " AND "
      expression(last, within: .comparison)
    case nil: break
    }
    condition(match.predicate)
  }

  mutating func condition(_ predicate: ExpressionID?) {
    guard let predicate else { return }
    output += " WHERE "
    expression(predicate)
  }

  private mutating func projection(_ projection: Projection) {
    if projection.distinct { output += "DISTINCT " }
    if projection.star { output += projection.items.isEmpty ? "*" : "*, " }
    list(projection.items) { (printer, item) in
      printer.expression(item.expression)
      guard let alias = item.alias else { return }
      printer.output += " AS "
      printer.variable(alias)
    }
    if !projection.order.isEmpty { output += " ORDER BY " }
    list(projection.order) { (printer, item) in
      printer.expression(item.expression)
      if item.descending { printer.output += " DESC" }
    }
    count("SKIP", projection.skip)
    count("LIMIT", projection.limit)
    condition(projection.predicate)
  }

  private mutating func count(_ keyword: String, _ id: ExpressionID?) {
    guard let id else { return }
    output += " \(keyword) "
    expression(id)
  }

  private mutating func procedureCall(_ call: ProcedureCall) {
    output += "CALL " + call.name.text.split(separator: ".").map { Printer.name(String($0)) }.joined(separator: ".")
    if let arguments = call.arguments {
      output += "("
      list(arguments) { $0.expression($1) }
      output += ")"
    }
    if !call.yields.isEmpty { output += " YIELD " }
    list(call.yields) { (printer, item) in
      printer.output += Printer.name(item.field.text)
      guard let alias = item.alias else { return }
      printer.output += " AS "
      printer.variable(alias)
    }
    condition(call.predicate)
  }

  private mutating func merge(_ merge: MergeClause) {
    output += "MERGE "
    path(merge.pattern)
    for (keyword, items) in [(" ON CREATE SET ", merge.onCreate), (" ON MATCH SET ", merge.onMatch)] where !items.isEmpty {
      output += keyword
      list(items) { $0.setItem($1) }
    }
  }

  private mutating func setItem(_ item: SetItem) {
    switch item {
    case .property(let target, let value):
      expression(target)
      output += " = "
      expression(value)
    case .replace(let name, let value), .merge(let name, let value):
      variable(name)
      if case .merge = item { output += " += " } else { output += " = " }
      expression(value)
    case .labels(let name, let labels): self.labels(of: name, labels)
    }
  }

  private mutating func removeItem(_ item: RemoveItem) {
    switch item {
    case .property(let target): expression(target)
    case .labels(let name, let labels): self.labels(of: name, labels)
    }
  }

  private mutating func labels(of name: Name, _ labels: [Name]) {
    variable(name)
    for label in labels { output += ":" + Printer.name(label.text) }
  }
}
