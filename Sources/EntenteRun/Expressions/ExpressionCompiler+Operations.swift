import EntenteLanguage
import EntentePlan

extension ExpressionCompiler {
  func operation(_ kind: Expression.Kind, _ offset: Int) -> ExpressionNode {
    switch kind {
    case .unary(let unary, let operand): return self.unary(unary, node(operand), offset)
    case .binary(let binary, let left, let right): return self.binary(binary, node(left), node(right), offset)
    case .logical(let logical, let operands): return LogicalNode(logical, nodes(operands), offset: offset)
    case .comparison(let first, let links): return ComparisonNode(node(first), links.map { ($0.operator, node($0.operand)) })
    case .hasLabels(let operand, let labels): return LabelTestNode(node(operand), LabelTest(labels, query.tree), offset: offset)
    default: return ConstantNode(.null)
    }
  }

  private func unary(_ unary: UnaryOperator, _ operand: ExpressionNode, _ offset: Int) -> ExpressionNode {
    switch unary {
    case .not: NotNode(operand, offset: offset)
    case .isNull: NullTestNode(operand, isNull: true)
    case .isNotNull: NullTestNode(operand, isNull: false)
    case .isTyped(let type, let isNegated): TypeTestNode(operand, type, isNegated: isNegated)
    case .isNormalized(let form, let isNegated): NormalFormTestNode(operand, form, isNegated: isNegated)
    case .negate: SignNode(operand, isNegative: true, offset: offset)
    case .plus: SignNode(operand, isNegative: false, offset: offset)
    }
  }

  private func binary(_ binary: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ offset: Int) -> ExpressionNode {
    let operation: BinaryNode.Operation
    switch binary {
    case .isIn: return MembershipNode(left, right, offset: offset)
    case .matches: return MatchNode(left, right, offset: offset)
    case .add: return AddNode(left, right, offset: offset)
    case .concatenate: return AddNode(left, right, offset: offset, joinsOnly: true)
    case .subtract: operation = Arithmetic.subtract
    case .multiply: operation = Arithmetic.multiply
    case .divide: operation = Arithmetic.divide
    case .modulo: operation = Arithmetic.modulo
    case .power: operation = Arithmetic.power
    case .startsWith: operation = StringPredicates.startsWith
    case .endsWith: operation = StringPredicates.endsWith
    case .contains: operation = StringPredicates.contains
    }
    return BinaryNode(operation, left, right, offset: offset)
  }

  func call(_ call: FunctionCall, _ offset: Int) -> ExpressionNode {
    if call.arguments.count == 1, call.name.text.lowercased() == "asof", let node = asOf(call.arguments[0], offset) { return node }
    // Binding refuses names that are no function's.
    guard let function = FunctionTable.find(call.name.text) else { return ConstantNode(.null) }
    return CallNode(call.name.text, function, nodes(call.arguments), offset: offset)
  }
}
