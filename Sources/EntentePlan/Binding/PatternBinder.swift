import EntenteLanguage

/// What binding gathers of the patterns of one clause. Variables come first, then the expressions within, which may name all of them.
struct PatternBinder {
  var pattern = BoundPattern()
  /// Scope at the beginning of the clause: what is in it is bound.
  let before: Scope
  /// Index into the pattern's nodes, by slot.
  var nodeIndex = SlotMap<Int>()
  /// Slots of relationships that this clause has named already.
  var relationships: Set<Slot> = []
  /// Expressions still to be bound, with the variables that only they see.
  var pending: [PendingExpression] = []
  /// Predicates of parenthesised patterns that are not repeated.
  var extraPredicates: [ExpressionID] = []
  /// Whether a new variable may be named at all.
  var allowsNewVariables = true

  init(scope: Scope) { before = scope }

  struct PendingExpression {
    var expression: ExpressionID
    var isPredicate: Bool
    /// In a repeated relationship: its variable stands for the single one here.
    var single: (name: String, variable: Variable)?
  }

  mutating func add(_ node: BoundNode) -> Int {
    pattern.nodes.append(node)
    nodeIndex[node.slot] = pattern.nodes.count - 1
    return pattern.nodes.count - 1
  }
}
