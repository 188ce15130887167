import EntenteLanguage
import EntentePlan

extension ExpressionCompiler {
  /// `asOf(r)` takes its date from the `AS OF` or `BETWEEN` of the MATCH that found `r`; `nil` where there is none.
  func asOf(_ argument: ExpressionID, _ offset: Int) -> ExpressionNode? {
    guard let slot = query.slots[argument], let scope = timeScope(of: slot, depth: 0) else { return nil }
    switch scope {
    case .asOf(let date): return HoldingNode(node(argument), from: node(date), to: node(date), throughout: true, offset: offset)
    case .between(let first, let last):
      return HoldingNode(node(argument), from: node(first), to: node(last), throughout: false, offset: offset)
    }
  }

  /// The time that the relationship of a slot was looked for at; followed through WITH.
  private func timeScope(of slot: Slot, depth: Int) -> TimeScope? {
    guard depth < 64 else { return nil }
    for clause in query.branches.flatMap(\.clauses) + query.subqueries.flatMap(\.branches).flatMap(\.clauses) {
      switch clause {
      case .match(let match):
        guard let time = match.time, match.pattern.steps.contains(where: { $0.edgeSlot == slot }) else { continue }
        return time
      case .project(let projection):
        for item in projection.items + projection.keys where item.slot == slot {
          guard let source = query.slots[item.expression], source != slot else { continue }
          return timeScope(of: source, depth: depth + 1)
        }
      case .unwind, .write: continue
      }
    }
    return nil
  }
}

extension BoundStep {
  fileprivate var edgeSlot: Slot? { if case .edge(let edge) = kind { edge.slot } else { nil } }
}

/// `asOf(r)`
final class HoldingNode: ExpressionNode {
  private let edge: ExpressionNode
  private let from: ExpressionNode
  private let to: ExpressionNode
  private let throughout: Bool
  private let offset: Int

  init(_ edge: ExpressionNode, from: ExpressionNode, to: ExpressionNode, throughout: Bool, offset: Int) {
    (self.edge, self.from, self.to, self.throughout, self.offset) = (edge, from, to, throughout, offset)
  }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    guard let first = try from.evaluate(row).daySpan?.first, let last = try to.evaluate(row).daySpan?.last else { return .null }
    do { return try Holding.of(try edge.evaluate(row), from: first, to: last, throughout: throughout, row.frame.graph) } catch {
      throw error.at(offset)
    }
  }
}
