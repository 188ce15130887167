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
    if let type { return try append(node, origin, direction, Int(type.rawValue), &output) }
    let group = group(of: Int(node.rawValue))
    guard slotsAreKnown[group] else {
      for type in outgoing.indices { try append(node, origin, direction, type, &output) }
      return
    }
    var slots = try occupiedSlots(Int(node.rawValue), group, direction)
    while slots != 0 {
      try append(node, origin, direction, nodeSlots[group][slots.trailingZeroBitCount] &>> 1, &output)
      slots &= slots &- 1
    }
  }

  /// The slots of the node's group, as bits, in which it has edges of a direction. O(1), a cache line.
  func occupiedSlots(_ node: Int, _ group: Int, _ direction: Direction) throws(StoreError) -> UInt64 {
    let slots = UInt64(bitPattern: try nodeOccupied[group].value(node &- nodeStarts[group], file))
    return slots & (direction == .outgoing ? outgoingSlots[group] : incomingSlots[group])
  }

  private func append(
    _ node: NodeID, _ origin: UInt32, _ direction: Direction, _ type: Int, _ output: inout Adjacency
  ) throws(StoreError) {
    switch direction {
    case .outgoing:
      let range = try outgoing[type].range(Int(node.rawValue), file)
      if range.isEmpty { return }
      try outgoing[type].values.append(range, file, to: &output.nodes) { NodeID($0) }
      let first = UInt32(truncatingIfNeeded: edgeStarts[type] &+ range.lowerBound)
      for edge in first..<(first &+ UInt32(range.count)) { output.edges.append(EdgeID(edge)) }
      output.complete(type, origin, count: range.count)
    case .incoming:
      let range = try incoming[type].range(Int(node.rawValue), file)
      if range.isEmpty { return }
      let first = UInt32(truncatingIfNeeded: edgeStarts[type])
      let old = output.edges.count
      try incoming[type].values.append(range, file, to: &output.edges) { EdgeID($0 &+ first) }
      for place in old..<output.edges.count {
        let source = try outgoing[type].key(of: Int(output.edges[place].rawValue &- first), file)
        output.nodes.append(NodeID(UInt32(truncatingIfNeeded: source)))
      }
      output.complete(type, origin, count: range.count)
    }
  }

  /// How many edges there are at a node. O(1) a type.
  package func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(StoreError) -> Int {
    if let type { return try degree(Int(node.rawValue), direction, Int(type.rawValue)) }
    var sum = 0
    let group = group(of: Int(node.rawValue))
    guard slotsAreKnown[group] else {
      for type in outgoing.indices { sum += try degree(Int(node.rawValue), direction, type) }
      return sum
    }
    var slots = try occupiedSlots(Int(node.rawValue), group, direction)
    while slots != 0 {
      sum += try degree(Int(node.rawValue), direction, nodeSlots[group][slots.trailingZeroBitCount] &>> 1)
      slots &= slots &- 1
    }
    return sum
  }

  private func degree(_ node: Int, _ direction: Direction, _ type: Int) throws(StoreError) -> Int {
    try direction == .outgoing ? outgoing[type].range(node, file).count : incoming[type].range(node, file).count
  }

  /// The edges of a type, which follow one another: from this id to before that. O(1), without touching the file.
  package func edgeRange(of type: TypeID) -> Range<UInt32> {
    UInt32(edgeStarts[Int(type.rawValue)])..<UInt32(edgeStarts[Int(type.rawValue) + 1])
  }

  /// The next edges of a type (of all types for `nil`), at most `limit`, appended in the store's order. `position` as in ``nodes(with:from:limit:into:)``.
  package func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(StoreError) {
    var left = limit
    let bounds = type.map { edgeStarts[Int($0.rawValue)]..<edgeStarts[Int($0.rawValue) + 1] } ?? 0..<edgeCount
    if position < bounds.lowerBound { position = bounds.lowerBound }
    while left > 0, position < bounds.upperBound {
      let number = Self.group(of: position, edgeStarts)
      let (start, stop) = (edgeStarts[number], min(edgeStarts[number + 1], bounds.upperBound, position + left))
      try append(outgoing[number], TypeID(UInt16(number)), start, position..<stop, &output)
      left -= stop - position
      position = stop
    }
  }

  /// Edges of one type that follow one another.
  private func append(
    _ lists: Lists, _ type: TypeID, _ start: Int, _ range: Range<Int>, _ output: inout EdgeBatch
  ) throws(StoreError) {
    let places = (range.lowerBound - start)..<(range.upperBound - start)
    try lists.values.append(places, file, to: &output.targets) { NodeID($0) }
    var sources = output.sources
    output.sources = []
    try lists.forEachKey(of: places, file) { source, places in
      sources.append(contentsOf: repeatElement(NodeID(UInt32(truncatingIfNeeded: source)), count: places.count))
    }
    output.sources = sources
    for edge in range { output.edges.append(EdgeID(UInt32(truncatingIfNeeded: edge))) }
    output.types.append(contentsOf: repeatElement(type, count: range.count))
  }

  /// O(1), a few cache lines.
  package func source(of edge: EdgeID) throws(StoreError) -> NodeID {
    let type = Int(type(of: edge).rawValue)
    return NodeID(UInt32(try outgoing[type].key(of: Int(edge.rawValue) - edgeStarts[type], file)))
  }

  /// O(1), one or two cache lines.
  package func target(of edge: EdgeID) throws(StoreError) -> NodeID {
    let type = Int(type(of: edge).rawValue)
    let target = try outgoing[type].values.value(Int(edge.rawValue) - edgeStarts[type], file)
    return NodeID(UInt32(truncatingIfNeeded: target))
  }

  /// O(log types), without touching the file.
  package func type(of edge: EdgeID) -> TypeID { TypeID(UInt16(Self.group(of: Int(edge.rawValue), edgeStarts))) }
}
