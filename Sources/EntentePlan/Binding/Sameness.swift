import EntenteLanguage

/// Whether two expressions of a tree are written alike, blanks and parentheses aside. Patterns and subqueries are never found alike.
struct Sameness {
  let tree: SyntaxTree

  func same(_ a: ExpressionID, _ b: ExpressionID) -> Bool {
    if a == b { return true }
    return sameLeaf(tree[a].kind, tree[b].kind) ?? sameBranch(tree[a].kind, tree[b].kind)
  }

  /// How deep a signature looks, and at how many parts of each level.
  private static let (depth, width) = (3, 4)

  /// A number that expressions have in common that are the same, and others seldom. O(1).
  func signature(_ id: ExpressionID) -> Int {
    var hasher = Hasher()
    sign(id, Sameness.depth, into: &hasher)
    return hasher.finalize()
  }

  private func sign(_ id: ExpressionID, _ depth: Int, into hasher: inout Hasher) {
    let kind = tree[id].kind
    switch kind {
    case .integer(let value): hasher.combine(value)
    case .string(let text), .parameter(let text), .variable(let text): hasher.combine(text)
    case .property(_, let key): hasher.combine(key.text)
    case .call(let call): hasher.combine(call.name.text.lowercased())
    default: break
    }
    guard depth > 0 else { return }
    var left = Sameness.width
    kind.forEachChild { child in
      left -= 1
      if left >= 0 { sign(child, depth - 1, into: &hasher) }
    }
  }

  private func same(_ a: [ExpressionID], _ b: [ExpressionID]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
  }

  private func same(_ a: ExpressionID?, _ b: ExpressionID?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return same(a, b)
  }

  /// `nil` where the two are no leaves of one kind.
  private func sameLeaf(_ a: Expression.Kind, _ b: Expression.Kind) -> Bool? {
    switch (a, b) {
    case (.null, .null), (.countStar, .countStar): true
    case (.boolean(let x), .boolean(let y)): x == y
    case (.integer(let x), .integer(let y)): x == y
    case (.float(let x), .float(let y)): x == y
    case (.string(let x), .string(let y)): sameText(x, y)
    case (.parameter(let x), .parameter(let y)), (.variable(let x), .variable(let y)): sameText(x, y)
    default: nil
    }
  }

  private func sameText(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private func sameBranch(_ a: Expression.Kind, _ b: Expression.Kind) -> Bool {
    switch (a, b) {
    case (.property(let x, let k), .property(let y, let l)): sameText(k.text, l.text) && same(x, y)
    case (.unary(let o, let x), .unary(let p, let y)): o == p && same(x, y)
    case (.binary(let o, let x, let v), .binary(let p, let y, let w)): o == p && same(x, y) && same(v, w)
    case (.index(let x, let v), .index(let y, let w)): same(x, y) && same(v, w)
    case (.slice(let x, let f, let t), .slice(let y, let g, let u)): same(x, y) && same(f, g) && same(t, u)
    case (.list(let x), .list(let y)): same(x, y)
    case (.logical(let o, let x), .logical(let p, let y)): o == p && same(x, y)
    case (.call(let x), .call(let y)): sameCall(x, y)
    case (.map(let x), .map(let y)): sameEntries(x, y)
    case (.comparison(let x, let l), .comparison(let y, let m)):
      same(x, y) && l.map(\.operator) == m.map(\.operator) && same(l.map(\.operand), m.map(\.operand))
    default: false
    }
  }

  private func sameCall(_ a: FunctionCall, _ b: FunctionCall) -> Bool {
    a.name.text.lowercased() == b.name.text.lowercased() && a.distinct == b.distinct && same(a.arguments, b.arguments)
  }

  private func sameEntries(_ a: [MapEntry], _ b: [MapEntry]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { sameText($0.key.text, $1.key.text) && same($0.value, $1.value) }
  }
}
