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
      try add(key, equals: try context.evaluate(expression, source, row), to: &nodes)
    case .anyProperty(let key, let expression, let offset):
      guard let list = try MembershipNode.list(try context.evaluate(expression, source, row), offset: offset) else { return }
      for element in list {
        try context.meter.tick(1)
        try add(key, equals: element, to: &nodes)
      }
      // What is listed twice was found twice.
      if list.count > 1 { nodes = Set(nodes).sorted() }
    case .node(let expression):
      if case .node(let node) = try context.evaluate(expression, source, row) { nodes.append(node) }
    }
  }

  /// Adds the nodes whose property equals a value: by the index what is equal only where it is stored alike, and numbers as either kind; of what is equal to other than
  /// itself (dates, lists), all nodes are held against it.
  private func add(_ key: KeyID, equals value: Value, to nodes: inout [NodeID]) throws(RunError) {
    switch value {
    case .string, .boolean, .integer, .float:
      for stored in FoundNodes.equals(of: value) { try context.graph.nodes(where: key, equals: stored, into: &nodes) }
    case .null, .map, .node, .relationship, .path: return
    default:
      var position = 0
      var page: [NodeID] = []
      repeat {
        page.removeAll(keepingCapacity: true)
        try context.graph.nodes(with: nil, from: &position, limit: Batch.size, into: &page)
        try context.meter.tick(page.count)
        for node in page where try context.graph.property(key, of: node).equals(value) == true { nodes.append(node) }
      } while !page.isEmpty
    }
  }

  /// What may be stored that equals a string, a truth value or a number: 1 equals 1.0, and no number equals NaN.
  private static func equals(of value: Value) -> [PropertyValue] {
    switch value {
    case .integer(let number):
      let float = Double(number)
      return [.integer(number)] + (Int64(exactly: float) == number ? [.float(float)] : [])
    case .float(let number):
      return number.isNaN ? [] : [.float(number)] + (Int64(exactly: number).map { [.integer($0)] } ?? [])
    default: return value.asProperty.map { [$0] } ?? []
    }
  }

  func begin(_ output: Batch) { output[slots[0]].become(.nodes) }

  func append(_ places: Range<Int>, to output: Batch) -> Int {
    for place in places { output[slots[0]].ids.append(nodes[place].rawValue) }
    return places.count
  }
}
