package import EntenteModel

extension GraphStore {
  /// The edges at a node, appended: by type, then by far end (within one type both directions are in ascending order of edge). A loop is given in both
  /// directions. O(types) for the lists, then some 2 ns an outgoing edge and 10 an incoming one.
  package func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    try append(node, origin: 0, direction, type, &output)
  }

  /// The edges at each of several nodes, appended in the nodes' order, with `origins` telling which.
  package func neighbours(of batch: [NodeID], _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    for (origin, node) in batch.enumerated() { try append(node, origin: UInt32(origin), direction, type, &output) }
  }

  private func append(
    _ node: NodeID, origin: UInt32, _ direction: Direction, _ type: TypeID?, _ output: inout Adjacency
  ) throws(StoreError) {
    if let type {
      try append(node, origin, direction, Int(type.rawValue), &output)
    } else {
      for type in catalog.edgeGroups.indices { try append(node, origin, direction, type, &output) }
    }
  }

  private func append(
    _ node: NodeID, _ origin: UInt32, _ direction: Direction, _ type: Int, _ output: inout Adjacency
  ) throws(StoreError) {
    let group = catalog.edgeGroups[type]
    let lists = direction == .outgoing ? group.outgoing : group.incoming
    let range = try lists.range(Int(node.rawValue), file)
    if range.isEmpty { return }
    let first = UInt32(edgeStarts[type])
    switch direction {
    case .outgoing:
      var targets: [UInt32] = []
      try lists.values.append(range, file, to: &targets)
      for (place, target) in zip(range, targets) { output.append(NodeID(target), EdgeID(first + UInt32(place)), type, origin) }
    case .incoming:
      var places: [UInt32] = []
      try lists.values.append(range, file, to: &places)
      for place in places {
        let source = try group.outgoing.key(of: Int(place), file)
        output.append(NodeID(UInt32(source)), EdgeID(first + place), type, origin)
      }
    }
  }

  /// How many edges there are at a node. O(1) a type.
  package func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(StoreError) -> Int {
    var sum = 0
    for (number, group) in catalog.edgeGroups.enumerated() where type.map({ Int($0.rawValue) == number }) ?? true {
      sum += try (direction == .outgoing ? group.outgoing : group.incoming).range(Int(node.rawValue), file).count
    }
    return sum
  }

  /// The next edges of a type (of all types for `nil`), at most `limit`, appended in the store's order. `position` as in ``nodes(with:from:limit:into:)``.
  package func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(StoreError) {
    var left = limit
    let bounds = type.map { edgeStarts[Int($0.rawValue)]..<edgeStarts[Int($0.rawValue) + 1] } ?? 0..<edgeCount
    if position < bounds.lowerBound { position = bounds.lowerBound }
    while left > 0, position < bounds.upperBound {
      let number = Self.group(of: position, edgeStarts)
      let (start, stop) = (edgeStarts[number], min(edgeStarts[number + 1], bounds.upperBound, position + left))
      try append(catalog.edgeGroups[number].outgoing, TypeID(UInt16(number)), start, position..<stop, &output)
      left -= stop - position
      position = stop
    }
  }

  /// Edges of one type that follow one another.
  private func append(
    _ lists: Lists, _ type: TypeID, _ start: Int, _ range: Range<Int>, _ output: inout EdgeBatch
  ) throws(StoreError) {
    var targets: [UInt32] = []
    try lists.values.append((range.lowerBound - start)..<(range.upperBound - start), file, to: &targets)
    var source = 0
    var list = 0..<0
    for (edge, target) in zip(range, targets) {
      if edge - start >= list.upperBound {
        source = try lists.key(of: edge - start, file)
        list = try lists.range(source, file)
      }
      output.edges.append(EdgeID(UInt32(edge)))
      output.sources.append(NodeID(UInt32(source)))
      output.targets.append(NodeID(target))
      output.types.append(type)
    }
  }

  /// O(1), a few cache lines.
  package func source(of edge: EdgeID) throws(StoreError) -> NodeID {
    let type = Int(type(of: edge).rawValue)
    return NodeID(UInt32(try catalog.edgeGroups[type].outgoing.key(of: Int(edge.rawValue) - edgeStarts[type], file)))
  }

  /// O(1), one or two cache lines.
  package func target(of edge: EdgeID) throws(StoreError) -> NodeID {
    let type = Int(type(of: edge).rawValue)
    let target = try catalog.edgeGroups[type].outgoing.values.value(Int(edge.rawValue) - edgeStarts[type], file)
    return NodeID(UInt32(truncatingIfNeeded: target))
  }

  /// O(log types), without touching the file.
  package func type(of edge: EdgeID) -> TypeID { TypeID(UInt16(Self.group(of: Int(edge.rawValue), edgeStarts))) }
}
