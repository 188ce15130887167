extension Parser {
  /// Puts an expression into the tree, from a token on to the last one taken, and bounds the tree's height. `inner` is where the
  /// expressions begin that stand within its pattern or subquery, if it has one.
  mutating func add(_ kind: Expression.Kind, from first: Int, inner: Int? = nil) throws(QueryError) -> ExpressionID {
    let range = range(from: first)
    if let inner { try watch?.tick((heights.count - inner) / 16) }
    let height = heightBelow(kind, inner: inner) + 1
    guard height <= LanguageLimits.height else {
      throw .syntax(.queryTooDeep, "This expression's tree is more than \(LanguageLimits.height) high.", at: range)
    }
    heights.append(UInt16(height))
    return tree.add(kind, range)
  }

  private func heightBelow(_ kind: Expression.Kind, inner: Int?) -> Int {
    var height = 0
    kind.forEachChild { height = max(height, Int(heights[Int($0.rawValue)])) }
    guard let inner else { return height }
    return heights[inner...].reduce(height) { max($0, Int($1)) }
  }
}
