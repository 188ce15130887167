import EntenteLanguage
import EntentePlan

/// `a = b` and `a <> b` of two variables, which are mostly nodes.
final class ComparePredicate: BatchPredicate {
  private let first: Slot
  private let second: Slot
  private let wantsEqual: Bool
  private let fallback: ExpressionPredicate

  /// `nil` for an expression of another form.
  init?(_ context: Execution, _ id: ExpressionID) {
    let query = context.query
    guard query.slots[id] == nil, case .comparison(let left, let links) = query.tree[id].kind, links.count == 1,
      links[0].operator == .equal || links[0].operator == .notEqual, let first = query.slots[left],
      let second = query.slots[links[0].operand]
    else { return nil }
    (self.first, self.second, wantsEqual) = (first, second, links[0].operator == .equal)
    fallback = ExpressionPredicate(context, context.compile(id))
  }

  /// Of `a <> b` with one of them this variable, the other.
  func other(than slot: Slot) -> Slot? {
    guard !wantsEqual, (first == slot) != (second == slot) else { return nil }
    return first == slot ? second : first
  }

  func narrow(_ rows: inout [Int32], of batch: Batch) throws(RunError) {
    let kind = batch[first].kind
    guard kind == batch[second].kind, kind == .nodes || kind == .edges else { return try fallback.narrow(&rows, of: batch) }
    let wantsEqual = wantsEqual
    rows.keep(batch[first].ids, batch[second].ids) { $0 != Column.null && $1 != Column.null && ($0 == $1) == wantsEqual }
  }
}
