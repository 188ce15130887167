/// `n {.name, .*, key: value, other}`
final class MapProjectionNode: ExpressionNode {
  enum Item {
    case property(PropertyKey)
    case all
    case entry(String, ExpressionNode)
  }

  private let base: ExpressionNode
  private let items: [Item]
  private let offset: Int
  init(_ base: ExpressionNode, _ items: [Item], offset: Int) { (self.base, self.items, self.offset) = (base, items, offset) }

  override func evaluate(_ row: EvaluationRow) throws(RunError) -> Value {
    let object = try base.evaluate(row)
    if object.isNull { return .null }
    var entries: [MapValue.Entry] = []
    do {
      for item in items {
        switch item {
        case .property(let key): entries.append(.init(key.name, try key.value(of: object, row.frame.graph)))
        case .all: entries.append(contentsOf: try GraphFunctions.properties(object, row.frame.graph))
        case .entry(let key, let value): entries.append(.init(key, try value.evaluate(row)))
        }
      }
    } catch { throw error.at(offset) }
    return .map(MapValue(entries))
  }
}
