import EntenteModel

extension GraphDelta {
  func neighbours(of node: NodeID, _ direction: Direction, type: TypeID?, into output: inout Adjacency) throws(StoreError) {
    if isInBase(node), type.map({ types.isInBase($0.rawValue) }) ?? true {
      let first = output.count
      try base.neighbours(of: node, direction, type: type, into: &output)
      removeGone(from: first, &output)
    }
    guard let own = own(node.rawValue) else { return }
    var ownType: TypeID?
    if let type {
      guard let number = types.into(type.rawValue) else { return }
      ownType = TypeID(number)
    }
    let first = output.count
    try added.neighbours(of: NodeID(UInt32(own)), direction, type: ownType, into: &output)
    translate(from: first, &output)
  }

  /// Takes out edges that are gone.
  func removeGone(from first: Int, _ output: inout Adjacency) {
    guard !goneEdges.isEmpty, output.edges[first...].contains(where: isGone) else { return }
    let (hasNodes, hasTypes) = (output.nodes.count == output.edges.count, output.types.count == output.edges.count)
    let hasOrigins = output.origins.count == output.edges.count
    var kept = first
    for place in first..<output.edges.count where !isGone(output.edges[place]) {
      output.edges[kept] = output.edges[place]
      if hasNodes { output.nodes[kept] = output.nodes[place] }
      if hasTypes { output.types[kept] = output.types[place] }
      if hasOrigins { output.origins[kept] = output.origins[place] }
      kept += 1
    }
    let gone = output.edges.count - kept
    output.edges.removeLast(gone)
    if hasNodes { output.nodes.removeLast(gone) }
    if hasTypes { output.types.removeLast(gone) }
    if hasOrigins { output.origins.removeLast(gone) }
  }

  /// From the changes' own numbers to the whole's, the edges from a place on.
  func translate(from first: Int, _ output: inout Adjacency) {
    let (hasNodes, hasTypes) = (output.nodes.count == output.edges.count, output.types.count == output.edges.count)
    for place in first..<output.edges.count {
      output.edges[place] = out(output.edges[place])
      if hasNodes { output.nodes[place] = out(output.nodes[place]) }
      if hasTypes { output.types[place] = TypeID(types.out(output.types[place].rawValue)) }
    }
  }

  func degree(of node: NodeID, _ direction: Direction, type: TypeID?) throws(StoreError) -> Int {
    var sum = 0
    for number in type.map({ Int($0.rawValue)..<(Int($0.rawValue) + 1) }) ?? 0..<types.names.count {
      if isInBase(node), number < types.baseCount {
        let range = try base.range(node, direction, number)
        let start = base.edgeStarts[number]
        sum += range.count
        sum -=
          direction == .incoming
          ? goneCount(into: node, number) : goneCount((start + range.lowerBound)..<(start + range.upperBound))
      }
    }
    guard let own = own(node.rawValue) else { return sum }
    guard let type else { return sum + (try added.degree(of: NodeID(UInt32(own)), direction, type: nil)) }
    guard let number = types.into(type.rawValue) else { return sum }
    return sum + (try added.degree(of: NodeID(UInt32(own)), direction, type: TypeID(number)))
  }

  func source(of edge: EdgeID) throws(StoreError) -> NodeID {
    isInBase(edge) ? try base.source(of: edge) : out(try added.source(of: own(edge)))
  }

  func target(of edge: EdgeID) throws(StoreError) -> NodeID {
    isInBase(edge) ? try base.target(of: edge) : out(try added.target(of: own(edge)))
  }

  func type(of edge: EdgeID) -> TypeID {
    isInBase(edge) ? base.type(of: edge) : TypeID(types.out(added.type(of: own(edge)).rawValue))
  }

  func count(of type: TypeID) -> Int {
    var sum = types.into(type.rawValue).map { added.count(of: TypeID($0)) } ?? 0
    if types.isInBase(type.rawValue) {
      let number = Int(type.rawValue)
      sum += base.count(of: type) - goneCount(base.edgeStarts[number]..<base.edgeStarts[number + 1])
    }
    return sum
  }

  /// First those of the base, then those of the changes.
  func edges(of type: TypeID?, from position: inout Int, limit: Int, into output: inout EdgeBatch) throws(StoreError) {
    let end = output.count + limit
    while position < base.edgeCount, output.count < end {
      let first = output.count
      if type.map({ types.isInBase($0.rawValue) }) ?? true {
        try base.edges(of: type, from: &position, limit: end - first, into: &output)
      }
      if output.count == first { position = base.edgeCount }
      removeGone(from: first, &output)
    }
    guard output.count < end, position >= base.edgeCount else { return }
    let ownType = type.map { types.into($0.rawValue) }
    if let ownType, ownType == nil { return }
    let first = output.count
    var own = position - base.edgeCount
    try added.edges(of: ownType.flatMap { $0 }.map { TypeID($0) }, from: &own, limit: end - first, into: &output)
    position = base.edgeCount + own
    for place in first..<output.count {
      output.edges[place] = out(output.edges[place])
      output.sources[place] = out(output.sources[place])
      output.targets[place] = out(output.targets[place])
      output.types[place] = TypeID(types.out(output.types[place].rawValue))
    }
  }

  private func removeGone(from first: Int, _ output: inout EdgeBatch) {
    var kept = first
    for place in first..<output.count where !isGone(output.edges[place]) {
      output.edges[kept] = output.edges[place]
      output.sources[kept] = output.sources[place]
      output.targets[kept] = output.targets[place]
      output.types[kept] = output.types[place]
      kept += 1
    }
    let gone = output.count - kept
    output.edges.removeLast(gone)
    output.sources.removeLast(gone)
    output.targets.removeLast(gone)
    output.types.removeLast(gone)
  }
}
