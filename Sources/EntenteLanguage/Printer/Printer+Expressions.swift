extension Printer {
  /// An expression where one of at least this precedence is wanted: in parentheses, if it is looser.
  mutating func expression(_ id: ExpressionID, within minimum: Precedence = .or) {
    let kind = tree[id].kind
    guard let precedence = precedence(kind), precedence < minimum else { return bare(kind) }
    parenthesised(kind)
  }

  private mutating func parenthesised(_ kind: Expression.Kind) {
    output += "("
    bare(kind)
    output += ")"
  }

  /// What a property, an index or a label test hangs on: an atom, else something in parentheses.
  private mutating func operand(_ id: ExpressionID) {
    let kind = tree[id].kind
    switch kind {
    case .unary, .binary, .logical, .comparison, .hasLabels, .integer, .float, .pattern: parenthesised(kind)
    default: bare(kind)
    }
  }

  /// The precedence of what an operator makes; `nil` for what needs no parentheses as an operand.
  private func precedence(_ kind: Expression.Kind) -> Precedence? {
    switch kind {
    case .logical(.or, _): .or
    case .logical(.xor, _): .xor
    case .logical(.and, _): .and
    // A pattern is a truth value; before a sign it would go on.
    case .unary(.not, _), .pattern: .not
    case .comparison: .comparison
    case .unary(.isNull, _), .unary(.isNotNull, _), .unary(.isTyped, _), .unary(.isNormalized, _): .predicate
    case .binary(let binary, _, _): precedence(binary)
    default: nil
    }
  }

  private func precedence(_ binary: BinaryOperator) -> Precedence {
    switch binary {
    case .add, .subtract, .concatenate: .sum
    case .multiply, .divide, .modulo: .product
    case .power: .power
    case .isIn, .startsWith, .endsWith, .contains, .matches: .predicate
    }
  }

  private mutating func bare(_ kind: Expression.Kind) {
    switch kind {
    case .logical(let logical, let operands): self.logical(logical, operands)
    case .comparison(let first, let links):
      expression(first, within: .predicate)
      for link in links {
        output += " \(Printer.symbol(link.operator)) "
        expression(link.operand, within: .predicate)
      }
    case .binary(let binary, let left, let right): self.binary(binary, left, right)
    case .unary(let unary, let operand): self.unary(unary, operand)
    case .property(let object, let key):
      operand(object)
      output += "." + Printer.name(key.text)
    case .index(let list, let index):
      operand(list)
      output += "["
      expression(index)
      output += "]"
    case .slice(let list, let from, let to):
      operand(list)
      output += "["
      if let from { expression(from) }
      output += ".."
      if let to { expression(to) }
      output += "]"
    case .hasLabels(let object, let labels):
      // In parentheses, so that a bar after it is never taken for a label's.
      output += "("
      operand(object)
      output += ":"
      self.labels(labels)
      output += ")"
    default: atom(kind)
    }
  }

  private mutating func logical(_ logical: LogicalOperator, _ operands: [ExpressionID]) {
    let (word, inner): (String, Precedence) =
      switch logical {
      case .or: (" OR ", .xor)
      case .xor: (" XOR ", .and)
      case .and: (" AND ", .not)
      }
    list(operands, separator: word) { $0.expression($1, within: inner) }
  }

  private mutating func binary(_ binary: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID) {
    let precedence = precedence(binary)
    expression(left, within: precedence)
    output += " \(Printer.symbol(binary)) "
    guard binary == .power else { return expression(right, within: precedence == .predicate ? .sum : precedence.tighter) }
    if case .binary(.power, _, _) = tree[right].kind { parenthesised(tree[right].kind) } else { expression(right, within: .power) }
  }

  private mutating func unary(_ unary: UnaryOperator, _ operand: ExpressionID) {
    switch unary {
    case .not:
      output += "NOT "
      expression(operand, within: .not)
    case .isNull, .isNotNull:
      expression(operand, within: .predicate)
      output += unary == .isNull ? " IS NULL" : " IS NOT NULL"
    case .isTyped(let type, let isNegated):
      expression(operand, within: .predicate)
      output += (isNegated ? " IS NOT :: " : " IS :: ") + type.shown
    case .isNormalized(let form, let isNegated):
      expression(operand, within: .predicate)
      output += (isNegated ? " IS NOT " : " IS ") + form.rawValue + " NORMALIZED"
    case .negate, .plus: sign(unary, operand)
    }
  }

  /// A sign binds to an operand, never to a literal, which has a sign of its own.
  private mutating func sign(_ unary: UnaryOperator, _ operand: ExpressionID) {
    output += unary == .negate ? "-" : "+"
    switch tree[operand].kind {
    case .unary(.negate, _), .unary(.plus, _), .float: bare(tree[operand].kind)
    default: self.operand(operand)
    }
  }

  static func symbol(_ comparison: ComparisonOperator) -> String {
    switch comparison {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  static func symbol(_ binary: BinaryOperator) -> String {
    switch binary {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .concatenate: "||"
    case .modulo: "%"
    case .power: "^"
    case .isIn: "IN"
    case .startsWith: "STARTS WITH"
    case .endsWith: "ENDS WITH"
    case .contains: "CONTAINS"
    case .matches: "=~"
    }
  }
}
