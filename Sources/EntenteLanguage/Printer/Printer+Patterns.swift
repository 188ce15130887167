extension Printer {
  mutating func path(_ id: PathPatternID) {
    let path = tree[id]
    if let name = path.variable {
      variable(name)
      output += " = "
    }
    let selector = selector(path.selector)
    let isFunction = selector.hasSuffix("(")
    output += isFunction || selector.isEmpty ? selector : selector + " "
    if let mode = path.mode { output += self.mode(mode) + " " }
    elements(path.elements)
    if isFunction { output += ")" }
  }

  private func selector(_ selector: PathSelector) -> String {
    switch selector {
    case .all: ""
    case .any(1): "ANY"
    case .any(let count): "ANY \(count)"
    case .shortest(1): "ANY SHORTEST"
    case .shortest(let count): "SHORTEST \(count)"
    case .allShortest: "ALL SHORTEST"
    case .shortestGroups(let count): "SHORTEST \(count) GROUPS"
    case .shortestPathFunction: "shortestPath("
    case .allShortestPathsFunction: "allShortestPaths("
    }
  }

  private func mode(_ mode: PathMode) -> String {
    switch mode {
    case .walk: "WALK"
    case .trail: "TRAIL"
    case .acyclic: "ACYCLIC"
    case .simple: "SIMPLE"
    }
  }

  private mutating func elements(_ elements: [PathElement]) {
    for element in elements {
      switch element {
      case .node(let id): node(tree[id])
      case .relationship(let id): relationship(tree[id])
      case .group(let id): group(tree[id])
      }
    }
  }

  private mutating func node(_ node: NodePattern) {
    output += "("
    variable(node.variable)
    body(labels: node.labels, length: nil, properties: node.properties, predicate: node.predicate)
    output += ")"
  }

  private mutating func relationship(_ relationship: RelationshipPattern) {
    output += relationship.direction == .left ? "<-" : "-"
    let length = relationship.length
    let inner = length?.style == .variableLength ? length : nil
    if relationship.variable != nil || relationship.types != nil || inner != nil || relationship.properties != nil
      || relationship.predicate != nil
    {
      output += "["
      variable(relationship.variable)
      body(labels: relationship.types, length: inner, properties: relationship.properties, predicate: relationship.predicate)
      output += "]"
    }
    output += relationship.direction == .right ? "->" : "-"
    if let length, length.style == .quantified { quantifier(length) }
  }

  private mutating func body(labels: LabelExpressionID?, length: Repetition?, properties: ExpressionID?, predicate: ExpressionID?) {
    let start = output.utf8.last
    if let labels {
      output += ":"
      self.labels(labels)
    }
    if let length { output += "*" + bounds(length, implied: 1, between: "..") }
    if let properties {
      if output.utf8.last != start || length != nil {
        output += " "
      } else if start != UInt8(ascii: "("), start != UInt8(ascii: "[") {
        output += " "
      }
      expression(properties)
    }
    if let predicate {
      output += " WHERE "
      expression(predicate)
    }
  }

  private func bounds(_ repetition: Repetition, implied: UInt32, between: String) -> String {
    let maximum = repetition.maximum.map { "\($0)" } ?? ""
    if repetition.maximum == repetition.minimum { return maximum }
    if repetition.maximum == nil, repetition.minimum == implied { return "" }
    return "\(repetition.minimum)" + between + maximum
  }

  private mutating func quantifier(_ repetition: Repetition) {
    switch (repetition.minimum, repetition.maximum) {
    case (0, nil): output += "*"
    case (1, nil): output += "+"
    default: output += "{" + bounds(repetition, implied: .max, between: ",") + "}"
    }
  }

  private mutating func group(_ group: PathGroup) {
    output += "("
    if let mode = group.mode { output += self.mode(mode) + " " }
    if let name = group.variable {
      variable(name)
      output += " = "
    }
    elements(group.elements)
    condition(group.predicate)
    output += ")"
    if let repetition = group.repetition { quantifier(repetition) } else if group.optional { output += "?" }
  }

  mutating func labels(_ id: LabelExpressionID) {
    switch tree[id].kind {
    case .name(let name): output += Printer.name(name)
    case .any: output += "%"
    case .not(let inner):
      output += "!"
      nestedLabels(inner)
    case .and(let parts): list(parts, separator: "&") { $0.nestedLabels($1) }
    case .or(let parts): list(parts, separator: "|") { $0.nestedLabels($1) }
    }
  }

  /// In parentheses, where it has parts.
  private mutating func nestedLabels(_ id: LabelExpressionID) {
    switch tree[id].kind {
    case .and, .or:
      output += "("
      labels(id)
      output += ")"
    default: labels(id)
    }
  }
}
