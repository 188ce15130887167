import EntenteModel
import EntentePlan

/// The nodes that an index or an expression gives.
final class FoundNodes: RowMatches {
  enum Source {
    /// Nodes whose property is the expression's value.
    case property(KeyID, CompiledExpression)
    /// Nodes whose property is an element of the expression's list, each once.
    case anyProperty(KeyID, CompiledExpression, offset: Int)
    /// The node that the expression gives.
    case node(CompiledExpression)
  }

  let slots: [Slot]
  private let context: Execution
  private let source: Source
  private var nodes: [NodeID] = []

  init(_ context: Execution, slot: Slot, source: Source) { (self.context, slots, self.source) = (context, [slot], source) }

  var count: Int { nodes.count }

  func find(_ row: Int, of source: Batch) throws(RunError) {
    // Not handed over as a member of an object: then every look at it would be checked for exclusive access.
    var nodes: [NodeID] = []
    swap(&nodes, &self.nodes)
    defer { swap(&nodes, &self.nodes) }
    nodes.removeAll(keepingCapacity: true)
    switch self.source {
    case .property(let key, let expression):
      let value = try context.evaluate(expression, source, row)
      if let stored = value.asProperty { try context.graph.nodes(where: key, equals: stored, into: &nodes) }
    case .anyProperty(let key, let expression, let offset):
      guard let list = try MembershipNode.list(try context.evaluate(expression, source, row), offset: offset) else { return }
      for element in list {
        try context.meter.tick(1)
        if let stored = element.asProperty { try context.graph.nodes(where: key, equals: stored, into: &nodes) }
      }
      // What is listed twice was found twice.
      if list.count > 1 { nodes = Set(nodes).sorted() }
    case .node(let expression):
      if case .node(let node) = try context.evaluate(expression, source, row) { nodes.append(node) }
    }
  }

  func begin(_ output: Batch) { output[slots[0]].become(.nodes) }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for place in places { output[slots[0]].ids.append(nodes[place].rawValue) }
    return places.count
  }
}
