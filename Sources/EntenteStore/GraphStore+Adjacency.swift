package import EntenteModel

extension GraphStore {
  /// The edges at a node, appended: by type, then by far end (within one type both directions are in ascending order of edge). A loop is given in both
  /// directions. O(types) for the lists, then some 2 ns an outgoing edge and 5 an incoming one.
  package func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    if let delta { return try delta.neighbours(of: node, direction, type: type, into: &output) }
    if let type { return try append(node, direction, Int(type.rawValue), &output) }
    let group = group(of: Int(node.rawValue))
    guard slotsAreKnown[group] else {
      for type in outgoing.indices { try append(node, direction, type, &output) }
      return
    }
    var slots = try occupiedSlots(Int(node.rawValue), group, direction)
    while slots != 0 {
      try append(node, direction, nodeSlots[group][slots.trailingZeroBitCount] &>> 1, &output)
      slots &= slots &- 1
    }
  }

  /// The slots of the node's group, as bits, in which it has edges of a direction. O(1), a cache line.
  func occupiedSlots(_ node: Int, _ group: Int, _ direction: Direction) throws(StoreError) -> UInt64 {
    try occupiedSlots(node, group) & (direction == .outgoing ? outgoingSlots[group] : incomingSlots[group])
  }

  /// The same of both directions.
  @inline(__always) func occupiedSlots(_ node: Int, _ group: Int) throws(StoreError) -> UInt64 {
    UInt64(bitPattern: try nodeOccupied[group].value(node &- nodeStarts[group], file))
  }

  /// The edges of a type at a node.
  private func append(_ node: NodeID, _ direction: Direction, _ type: Int, _ output: inout Adjacency) throws(StoreError) {
    let range = try range(node, direction, type)
    if range.isEmpty { return }
    let first = UInt32(truncatingIfNeeded: edgeStarts[type])
    switch direction {
    case .outgoing:
      try outgoing[type].values.append(range, file, to: &output.nodes) { NodeID($0) }
      let start = first &+ UInt32(truncatingIfNeeded: range.lowerBound)
      for edge in start..<(start &+ UInt32(range.count)) { output.edges.append(EdgeID(edge)) }
    case .incoming:
      output.places.removeAll(keepingCapacity: true)
      try incoming[type].values.append(range, file, to: &output.places) { UInt64($0) }
      try appendSources(output.places, type, to: &output.nodes)
      for place in output.places { output.edges.append(EdgeID(first &+ UInt32(truncatingIfNeeded: place))) }
    }
    output.types.append(contentsOf: repeatElement(TypeID(UInt16(truncatingIfNeeded: type)), count: range.count))
    output.origins.append(contentsOf: repeatElement(0, count: range.count))
  }

  /// The sources of edges, which are given by their places among those of a type, in the lower halves of words. O(edges).
  func appendSources(_ places: [UInt64], _ type: Int, to nodes: inout [NodeID]) throws(StoreError) {
    if sources[type].count > 0 { return try sources[type].gather(places, file, to: &nodes) { NodeID($0) } }
    for place in places {
      nodes.append(NodeID(UInt32(truncatingIfNeeded: try source(ofPlace: Int(UInt32(truncatingIfNeeded: place)), type))))
    }
  }

  /// The source of an edge, given by its place among those of a type. O(1), two cache lines; more in files of version 1.
  func source(ofPlace place: Int, _ type: Int) throws(StoreError) -> Int {
    if sources[type].count > 0 { return Int(truncatingIfNeeded: try sources[type].value(place, file)) }
    return try outgoing[type].key(of: place, file)
  }

  /// How many edges there are at a node. O(1) a type.
  package func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(StoreError) -> Int {
    if let delta { return try delta.degree(of: node, direction, type: type) }
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
    try range(NodeID(UInt32(truncatingIfNeeded: node)), direction, type).count
  }

  /// The edges of a type, which follow one another in a graph without changes: from this id to before that. O(1), without touching the file.
  package func edgeRange(of type: TypeID) -> Range<UInt32> {
    UInt32(edgeStarts[Int(type.rawValue)])..<UInt32(edgeStarts[Int(type.rawValue) + 1])
  }

  /// The next edges of a type (of all types for `nil`), at most `limit`, appended in the store's order. `position` as in ``nodes(with:from:limit:into:)``.
  package func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(StoreError) {
    if let delta { return try delta.edges(of: type, from: &position, limit: limit, into: &output) }
    var left = limit
    let bounds = type.map { edgeStarts[Int($0.rawValue)]..<edgeStarts[Int($0.rawValue) + 1] } ?? 0..<edgeCount
    if position < bounds.lowerBound { position = bounds.lowerBound }
    while left > 0, position < bounds.upperBound {
      let number = Self.group(of: position, edgeStarts)
      let (start, stop) = (edgeStarts[number], min(edgeStarts[number + 1], bounds.upperBound, position + left))
      try append(number, start, position..<stop, &output)
      left -= stop - position
      position = stop
    }
  }

  /// Edges of one type that follow one another.
  private func append(_ type: Int, _ start: Int, _ range: Range<Int>, _ output: inout EdgeBatch) throws(StoreError) {
    let places = (range.lowerBound - start)..<(range.upperBound - start)
    try outgoing[type].values.append(places, file, to: &output.targets) { NodeID($0) }
    for edge in range { output.edges.append(EdgeID(UInt32(truncatingIfNeeded: edge))) }
    output.types.append(contentsOf: repeatElement(TypeID(UInt16(truncatingIfNeeded: type)), count: range.count))
    if self.sources[type].count > 0 { return try self.sources[type].append(places, file, to: &output.sources) { NodeID($0) } }
    var sources = output.sources
    output.sources = []
    try outgoing[type].forEachKey(of: places, file) { source, places in
      sources.append(contentsOf: repeatElement(NodeID(UInt32(truncatingIfNeeded: source)), count: places.count))
    }
    output.sources = sources
  }

  /// O(1), a few cache lines.
  package func source(of edge: EdgeID) throws(StoreError) -> NodeID {
    if let delta { return try delta.source(of: edge) }
    let type = Int(type(of: edge).rawValue)
    return NodeID(UInt32(truncatingIfNeeded: try source(ofPlace: Int(edge.rawValue) - edgeStarts[type], type)))
  }

  /// O(1), one or two cache lines.
  package func target(of edge: EdgeID) throws(StoreError) -> NodeID {
    if let delta { return try delta.target(of: edge) }
    let type = Int(type(of: edge).rawValue)
    let target = try outgoing[type].values.value(Int(edge.rawValue) - edgeStarts[type], file)
    return NodeID(UInt32(truncatingIfNeeded: target))
  }

  /// O(log types), without touching the file.
  package func type(of edge: EdgeID) -> TypeID {
    if let delta { return delta.type(of: edge) }
    return TypeID(UInt16(Self.group(of: Int(edge.rawValue), edgeStarts)))
  }
}
