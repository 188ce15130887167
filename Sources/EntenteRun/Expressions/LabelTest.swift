import EntenteLanguage
import EntenteModel

/// A label expression over the names of a graph.
indirect enum LabelTest {
  case name(String)
  case any
  case not(LabelTest)
  case and([LabelTest])
  case or([LabelTest])

  init(_ id: LabelExpressionID, _ tree: SyntaxTree) {
    switch tree[id].kind {
    case .name(let name): self = .name(name)
    case .any: self = .any
    case .not(let operand): self = .not(LabelTest(operand, tree))
    case .and(let operands): self = .and(operands.map { LabelTest($0, tree) })
    case .or(let operands): self = .or(operands.map { LabelTest($0, tree) })
    }
  }

  func holds(of node: NodeID, _ graph: any GraphAccess) throws(RunError) -> Bool {
    try holds(
      { (name) throws(RunError) in
        guard let label = graph.label(named: name) else { return false }
        return try graph.has(label, node)
      }, any: { () throws(RunError) in !(try graph.labels(of: node).isEmpty) })
  }

  func holds(of edge: EdgeID, _ graph: any GraphAccess) throws(RunError) -> Bool {
    let type = try graph.typeName(of: edge)
    return try holds({ (name) throws(RunError) in Scalars.equal(name, type) }, any: { () throws(RunError) in true })
  }

  private func holds(_ has: (String) throws(RunError) -> Bool, any: () throws(RunError) -> Bool) throws(RunError) -> Bool {
    switch self {
    case .name(let name): return try has(name)
    case .any: return try any()
    case .not(let operand): return !(try operand.holds(has, any: any))
    case .and(let operands):
      for operand in operands where !(try operand.holds(has, any: any)) { return false }
      return true
    case .or(let operands):
      for operand in operands where try operand.holds(has, any: any) { return true }
      return false
    }
  }
}
