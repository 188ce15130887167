import EntenteBytes
import EntenteModel
import EntenteStore

extension MutableGraph: GraphSource {
  var nodeCount: Int { nodes.count }
  var edgeCount: Int { edges.count }
  /// Not counted: plans of import scripts need no better.
  func count(of label: LabelID) -> Int { nodes.count }
  func count(of type: TypeID) -> Int { edges.count }
  var labelNames: [String] { labels.names }
  var typeNames: [String] { types.names }
  var keyNames: [String] { keys.names }
  func isIndexed(_ key: KeyID) -> Bool { false }
  func edgeColumn(_ key: KeyID) -> ColumnKind? { .mixed }

  func nodes(
    with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]
  ) throws(RunError) {
    var found = 0
    while found < limit, position < nodes.count {
      let node = nodes[position]
      if !node.isDeleted, label.map({ node.labels.contains($0) }) ?? true {
        output.append(NodeID(UInt32(position)))
        found += 1
      }
      position += 1
    }
  }

  func nodes(where key: KeyID, equals value: PropertyValue, into output: inout [NodeID]) throws(RunError) {
    for index in nodes.indices where !nodes[index].isDeleted && nodes[index].properties[key] == value {
      output.append(NodeID(UInt32(index)))
    }
  }

  func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(RunError) {
    let record = nodes[Int(node.rawValue)]
    for id in direction == .outgoing ? record.outgoing : record.incoming {
      let edge = edges[Int(id)]
      guard type.map({ $0 == edge.type }) ?? true else { continue }
      output.nodes.append(NodeID(direction == .outgoing ? edge.to : edge.from))
      output.edges.append(EdgeID(id))
      output.types.append(edge.type)
    }
  }

  /// Dates are no columns here, so nobody filters by them.
  func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest { EdgeTest(types: types) }
  func neighbours(of nodes: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency) throws(RunError) {
    for (origin, node) in nodes.enumerated() {
      for type in test.types.map({ $0.map(Optional.some) }) ?? [nil] { try neighbours(of: node, direction, type: type, into: &output) }
      output.origins.append(contentsOf: repeatElement(UInt32(origin), count: output.nodes.count - output.origins.count))
    }
  }

  func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(RunError) {
    var found = 0
    while found < limit, position < edges.count {
      let edge = edges[position]
      if !edge.isDeleted, type.map({ $0 == edge.type }) ?? true {
        output.edges.append(EdgeID(UInt32(position)))
        output.sources.append(NodeID(edge.from))
        output.targets.append(NodeID(edge.to))
        output.types.append(edge.type)
        found += 1
      }
      position += 1
    }
  }

  func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(RunError) {
    for (number, node) in nodes.enumerated() {
      for side in direction.map({ [$0] }) ?? Direction.allCases {
        for type in types.map({ $0.map(Optional.some) }) ?? [nil] {
          let count = try degree(of: node, side, type: type)
          output.append(EdgeList(node: node, origin: first + UInt32(number), type: type, direction: side, count: count))
        }
      }
    }
  }

  func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(RunError) {
    for list in lists {
      try neighbours(of: list.node, list.direction, type: list.type, into: &output)
      output.origins.append(contentsOf: repeatElement(list.origin, count: output.nodes.count - output.origins.count))
    }
  }

  func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(RunError) -> Int {
    direction == .outgoing ? nodes[Int(node.rawValue)].outgoing.count : nodes[Int(node.rawValue)].incoming.count
  }

  func edgeRange(of type: TypeID) -> Range<UInt32>? { nil }
  /// Never asked, as edges of a type do not stand together here.
  func dayRuns(of pieces: [Range<UInt32>], _ key: KeyID, lastDay: @escaping @Sendable (Int32) -> Int32) throws(RunError) -> [[DayTally.Run]]
  {
    pieces.map { _ in [] }
  }

  func daySpans(of batch: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(RunError) {
    for edge in batch {
      guard case .edtf(let date)? = edges[Int(edge.rawValue)].properties[key] else {
        output.first.append(DaySpans.absentFirst)
        output.last.append(DaySpans.absentLast)
        continue
      }
      output.first.append(date.firstDay)
      output.last.append(date.lastDay)
    }
  }
}
