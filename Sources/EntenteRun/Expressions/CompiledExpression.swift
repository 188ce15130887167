import EntenteLanguage

/// An expression made ready to be evaluated: names resolved to slots, keys and functions. Holds for one graph.
package struct CompiledExpression {
  let root: ExpressionNode
  /// Where it stands in the query.
  let range: SourceRange

  /// Steps that evaluating it counts as, besides those of what it loops over.
  let cost: Int

  init(root: ExpressionNode, range: SourceRange) {
    (self.root, self.range) = (root, range)
    cost = 1 + CompiledExpression.cost(of: range)
  }

  /// A wide expression takes time without looping.
  static func cost(of range: SourceRange) -> Int { range.isEmpty ? 0 : Int(range.end - range.start) / 16 }

  /// Cost: that of the expression. Errors bear the place of the innermost call or operation that failed.
  package func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { try root.evaluate(row) }

  /// An error that is this expression's, with its place where it had none.
  func at(_ error: RunError) -> RunError { range == .none ? error : error.at(Int(range.start)) }

  /// The value, where it is a literal.
  package var constant: Value? { (root as? ConstantNode)?.value }
}

/// A part of a compiled expression.
class ExpressionNode {
  func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { .null }
}

final class ConstantNode: ExpressionNode {
  let value: Value
  init(_ value: Value) { self.value = value }
  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value { value }
}
