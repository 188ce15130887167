import EntenteLanguage

extension Binder {
  /// The operand of SKIP or LIMIT: any expression without variables that may give a number of rows.
  mutating func rowCount(_ id: ExpressionID?, _ keyword: String) throws(QueryError) -> ExpressionID? {
    guard let id else { return nil }
    let range = tree[id].range
    if readsVariables(id) {
      throw .syntax(.nonConstantExpression, "\(keyword) takes an expression without variables.", at: range)
    }
    let type = try bind(id)
    if case .integer(let count) = tree[id].kind, count < 0 {
      throw .syntax(.negativeIntegerArgument, "\(keyword) takes a number that is not negative.", at: range)
    }
    guard [.integer, .unknown, .null].contains(type.base) else {
      throw .syntax(.invalidArgumentType, "\(keyword) takes an integer, not \(type.shown).", at: range)
    }
    return id
  }

  /// Whether an expression reads a variable that it does not bring itself, or looks into the graph.
  private func readsVariables(_ id: ExpressionID) -> Bool {
    var own: Set<String> = []
    return readsVariables(id, own: &own)
  }

  private func readsVariables(_ id: ExpressionID, own: inout Set<String>) -> Bool {
    let kind = tree[id].kind
    switch kind {
    case .variable(let name): return !own.contains(name)
    case .mapProjection, .subquery, .pattern, .patternComprehension: return true
    case .listComprehension(let comprehension): own.insert(comprehension.variable.text)
    case .quantifier(let quantifier): own.insert(quantifier.variable.text)
    case .reduce(let reduce): own.formUnion([reduce.variable.text, reduce.accumulator.text])
    default: break
    }
    var children: [ExpressionID] = []
    kind.forEachChild { children.append($0) }
    for child in children where readsVariables(child, own: &own) { return true }
    return false
  }
}
