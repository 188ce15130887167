import EntenteLanguage

/// A tree's shape as text, with every bracket, so that tests see how operators were grouped.
func shape(_ text: String) throws -> String {
  let (tree, root) = try Parser.parseExpression(Array(text.utf8))
  return shape(root, tree)
}

private func shape(_ id: ExpressionID, _ tree: SyntaxTree) -> String {
  func inner(_ id: ExpressionID) -> String { shape(id, tree) }
  switch tree[id].kind {
  case .integer(let value): return "\(value)"
  case .float(let value): return "\(value)"
  case .string(let value): return "'\(value)'"
  case .boolean(let value): return "\(value)"
  case .null: return "null"
  case .variable(let name): return name
  case .parameter(let name): return "$" + name
  case .countStar: return "count(*)"
  case .list(let items): return "[" + items.map(inner).joined(separator: " ") + "]"
  case .unary(let unary, let operand): return "(\(unary) \(inner(operand)))"
  case .binary(let binary, let left, let right): return "(\(binary) \(inner(left)) \(inner(right)))"
  case .logical(let logical, let operands): return "(\(logical) " + operands.map(inner).joined(separator: " ") + ")"
  case .comparison(let first, let links):
    return "(\(inner(first))" + links.map { " \($0.operator) \(inner($0.operand))" }.joined() + ")"
  case .property(let object, let key): return "\(inner(object)).\(key.text)"
  case .index(let list, let index): return "\(inner(list))[\(inner(index))]"
  case .slice(let list, let from, let to): return "\(inner(list))[\(from.map(inner) ?? "")..\(to.map(inner) ?? "")]"
  case .hasLabels(let object, let labels): return "(\(inner(object)) has \(Printer.print(labels, of: tree)))"
  default: return "<" + Printer.print(id, of: tree) + ">"
  }
}
