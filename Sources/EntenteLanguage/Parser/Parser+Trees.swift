extension Parser {
  /// Puts an expression into the tree, from a token on to the last one taken, and bounds the tree's height.
  mutating func add(_ kind: Expression.Kind, from first: Int) throws(QueryError) -> ExpressionID {
    let range = range(from: first)
    let height = heightBelow(kind) + 1
    guard height <= LanguageLimits.height else {
      throw .syntax(.queryTooDeep, "This expression's tree is more than \(LanguageLimits.height) high.", at: range)
    }
    heights.append(UInt16(height))
    return tree.add(kind, range)
  }

  /// Expressions within patterns and subqueries are not counted by their parents but by how far the parser had to go into itself.
  private func heightBelow(_ kind: Expression.Kind) -> Int {
    var height = 0
    kind.forEachChild { height = max(height, Int(heights[Int($0.rawValue)])) }
    switch kind {
    case .subquery, .pattern, .patternComprehension: return heights.reduce(height) { max($0, Int($1)) }
    default: return height
    }
  }
}
