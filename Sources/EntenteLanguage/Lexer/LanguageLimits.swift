/// How much of a query is read. Past these a text is refused with a clear error; recursion anywhere behind the parser is bounded by them.
package enum LanguageLimits {
  /// Bytes of one query.
  package static let queryBytes = 16 << 20
  /// Bytes of an import script.
  package static let scriptBytes = 1 << 30
  /// Parentheses, brackets, braces, NOTs and signs around one expression.
  package static let nesting = 200
  /// Height of an expression's tree: `1 + 1 + …` counts as one for each sign, a chain of AND as one in all.
  package static let height = 600
  /// Expressions, labels, nodes and relationships in the text of one query: a longer list is better given as a parameter.
  package static let treeSize = 1_000_000
  /// Clauses, nodes and relationships of a query, those of its subqueries counted in.
  package static let elements = 2000
  /// Nodes and relationships of one MATCH: planning takes up to the third power of them.
  package static let patternElements = 500
  /// Digits of the bounds of a repeated pattern, and of the number of paths asked for: up to 4,294,967,295.
  package static let repetition = UInt64(UInt32.max)
}
