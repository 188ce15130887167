import EntenteModel

extension Column {
  /// The node at a row, where there is one.
  @inline(__always)
  func node(at row: Int) -> NodeID? {
    switch kind {
    case .nodes: return ids[row] == Column.null ? nil : NodeID(ids[row])
    case .values:
      if case .node(let node) = values[row] { return node }
      return nil
    default: return nil
    }
  }

  /// The edge at a row, where there is one.
  @inline(__always)
  func edge(at row: Int) -> EdgeID? {
    switch kind {
    case .edges: return ids[row] == Column.null ? nil : EdgeID(ids[row])
    case .values:
      if case .relationship(let edge) = values[row] { return edge }
      return nil
    default: return nil
    }
  }

  // Room first, then the ids: a sequence that is mapped is appended by a closure's call an element.

  mutating func append(_ nodes: ArraySlice<NodeID>) {
    let first = ids.count
    ids.append(contentsOf: repeatElement(0, count: nodes.count))
    let nodes = nodes.span
    var ids = ids.mutableSpan
    for place in nodes.indices { ids[first &+ place] = nodes[place].rawValue }
  }

  mutating func append(_ edges: ArraySlice<EdgeID>) {
    let first = ids.count
    ids.append(contentsOf: repeatElement(0, count: edges.count))
    let edges = edges.span
    var ids = ids.mutableSpan
    for place in edges.indices { ids[first &+ place] = edges[place].rawValue }
  }

  /// The edges at a row, of an edge or of a list of edges, appended; `false` where there is something else.
  func appendEdges(at row: Int, to output: inout [EdgeID]) -> Bool {
    if let edge = edge(at: row) {
      output.append(edge)
      return true
    }
    guard kind == .values, case .list(let list) = values[row] else { return false }
    for element in list {
      guard case .relationship(let edge) = element else { return false }
      output.append(edge)
    }
    return true
  }
}

extension Column {
  /// Appends the nodes of the rows from one on, with their rows, until there are so many; rows without a node are passed. Gives the next row.
  func takeNodes(from start: Int, to end: Int, atMost limit: Int, into nodes: inout [NodeID], _ rows: inout [Int32]) -> Int {
    var row = start
    while row < end, nodes.count < limit {
      if let node = node(at: row) {
        nodes.append(node)
        rows.append(Int32(truncatingIfNeeded: row))
      }
      row += 1
    }
    return row
  }
}

extension Column {
  /// A column of one row of this one.
  func single(_ row: Int) -> Column {
    var result = Column()
    result.become(kind)
    result.append(from: self, row: row)
    return result
  }
}

extension Column {
  /// Appends, for each of `origins`, the row of another column that `rows` gives for it.
  mutating func gather(from other: Column, _ origins: ArraySlice<UInt32>, _ rows: [Int32]) {
    if kind == other.kind, kind == .nodes || kind == .edges {
      let first = ids.count
      ids.append(contentsOf: repeatElement(0, count: origins.count))
      let from = other.ids.span
      let rows = rows.span
      let origins = origins.span
      var ids = ids.mutableSpan
      for place in origins.indices { ids[first &+ place] = from[Int(rows[Int(origins[place])])] }
    } else if kind == other.kind, kind == .values {
      for origin in origins { values.append(other.values[Int(rows[Int(origin)])]) }
    } else {
      for origin in origins { append(from: other, row: Int(rows[Int(origin)])) }
    }
  }
}
