import EntenteLanguage
package import EntenteModel
import EntentePlan

/// Rows of an answer, a column after the other. Of a property of a node or an edge, it says which: whoever writes the answer reads it from the store by
/// itself, many at a time, without a value made for each.
package struct AnswerRows {
  package enum Column {
    case values([Value])
    /// `UInt32.max` stands for no node.
    case nodeProperty(KeyID, of: [UInt32])
    /// `UInt32.max` stands for no edge.
    case edgeProperty(KeyID, of: [UInt32])
  }

  package let count: Int
  package let columns: [Column]
}

/// A property that an answer consists of: `p.name` where `p` is a variable.
struct AnswerProperty {
  /// Where its values would be, had they been reckoned with the others.
  let slot: Slot
  let object: Slot
  let key: KeyID?
  let expression: CompiledExpression

  /// Those of an answer that are reckoned last, and by nothing but whoever takes the rows.
  static func all(_ context: Execution) -> [AnswerProperty] {
    guard case .assign(let items) = context.plan[context.plan.root].operation else { return [] }
    let made = items.compactMap { AnswerProperty($0, context) }
    let slots = Set(made.map(\.slot))
    let areRead = items.contains { !context.reads.slots($0.expression).isDisjoint(with: slots) }
    return areRead ? [] : made
  }

  private init?(_ item: Assignment, _ context: Execution) {
    let query = context.query
    guard query.slots[item.expression] == nil, query.subqueryOf[item.expression] == nil,
      case .property(let object, let name) = query.tree[item.expression].kind, let slot = query.slots[object]
    else { return nil }
    (self.slot, self.object) = (item.slot, slot)
    key = context.graph.key(named: name.text)
    expression = context.compile(item.expression)
  }
}
