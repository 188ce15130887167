extension Printer {
  mutating func atom(_ kind: Expression.Kind) {
    switch kind {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .integer(let value): output += "\(value)"
    case .float(let value): output += Printer.literal(value)
    case .string(let value): output += Printer.literal(value)
    case .parameter(let name): output += "$" + Printer.name(name)
    case .variable(let name): output += Printer.name(name, isVariable: true)
    case .countStar: output += "count(*)"
    case .caseSubject: break
    case .list(let items): bracketed(items)
    case .map(let entries):
      output += "{"
      list(entries) { $0.entry($1) }
      output += "}"
    case .call(let call): self.call(call)
    case .conditional(let conditional): self.conditional(conditional)
    case .pattern(let pattern): path(pattern)
    case .subquery(let subquery, let query):
      output += subquery == .exists ? "EXISTS { " : subquery == .count ? "COUNT { " : "COLLECT { "
      self.query(query)
      output += " }"
    default: binding(kind)
    }
  }

  private mutating func bracketed(_ items: [ExpressionID]) {
    output += "["
    // `[x IN …` and `[(a)-->(b) …` would read as comprehensions.
    list(items) { $0.expression($1, within: .sum) }
    output += "]"
  }

  private mutating func entry(_ entry: MapEntry) {
    output += Printer.name(entry.key.text) + ": "
    expression(entry.value)
  }

  private mutating func call(_ call: FunctionCall) {
    output += call.name.text.split(separator: ".").map { Printer.name(String($0)) }.joined(separator: ".")
    output += call.distinct ? "(DISTINCT " : "("
    list(call.arguments) { $0.expression($1) }
    output += ")"
  }

  private mutating func conditional(_ conditional: CaseExpression) {
    output += "CASE"
    if let subject = conditional.subject {
      output += " "
      expression(subject)
    }
    for branch in conditional.branches {
      output += " WHEN "
      for (index, when) in branch.when.enumerated() {
        if index > 0 { output += ", " }
        expression(when.expression)
      }
      output += " THEN "
      expression(branch.then)
    }
    if let otherwise = conditional.otherwise {
      output += " ELSE "
      expression(otherwise)
    }
    output += " END"
  }

  /// A float that reads back as the same one, and as a float.
  static func literal(_ value: Double) -> String { "\(value)" }

  static func literal(_ value: String) -> String {
    var output = "'"
    for scalar in value.unicodeScalars {
      switch scalar {
      case "'": output += "\\'"
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "'"
  }
}
