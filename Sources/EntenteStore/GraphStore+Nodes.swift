package import EntenteModel

extension GraphStore {
  /// The next nodes that bear `label` (all nodes for `nil`), at most `limit`, appended in the store's order. `position` is 0 at first and is moved on;
  /// nothing appended means that there are no more. O(nodes given + sets of labels).
  package func nodes(with label: LabelID?, from position: inout Int, limit: Int, into output: inout [NodeID]) {
    if let delta { return delta.nodes(with: label, from: &position, limit: limit, into: &output) }
    var left = limit
    while left > 0, position < nodeCount {
      let group = group(of: position)
      let end = nodeStarts[group + 1]
      guard label.map({ catalog.nodeGroups[group].labels.contains($0) }) ?? true else {
        position = end
        continue
      }
      let stop = min(end, position + left)
      for node in position..<stop { output.append(NodeID(UInt32(node))) }
      left -= stop - position
      position = stop
    }
  }

  /// O(log of the sets of labels).
  package func hasLabel(_ node: NodeID, _ label: LabelID) -> Bool {
    if let delta { return delta.labels(of: node).contains(label) }
    return groupsByLabel[Int(label.rawValue)][group(of: Int(node.rawValue))]
  }

  /// Takes the rows out whose node, in a column of ids, does not bear a label; `UInt32.max`, which is no node, bears none. O(rows): mostly, nodes that
  /// follow one another are of the same group.
  package func keep(_ rows: inout [Int32], of ids: [UInt32], with label: LabelID) {
    var kept = 0
    var (known, holds) = (0..<0, false)
    let ids = ids.span
    var span = rows.mutableSpan
    for place in span.indices {
      let node = Int(ids[Int(span[place])])
      guard node < nodeCount else { continue }
      if delta != nil {
        holds = hasLabel(NodeID(UInt32(node)), label)
      } else if !known.contains(node) {
        let group = group(of: node)
        (known, holds) = (nodeStarts[group]..<nodeStarts[group + 1], groupsByLabel[Int(label.rawValue)][group])
      }
      span[kept] = span[place]
      kept &+= holds ? 1 : 0
    }
    rows.removeLast(rows.count - kept)
  }

  /// In the order in which they were given: kind before role.
  package func labels(of node: NodeID) -> [LabelID] {
    if let delta { return delta.labels(of: node) }
    return catalog.nodeGroups[group(of: Int(node.rawValue))].labels
  }

  /// The group of a node. O(log groups).
  func group(of node: Int) -> Int { Self.group(of: node, nodeStarts) }

  /// The last group that begins at or before `item`.
  @inline(__always) static func group(of item: Int, _ starts: [Int]) -> Int {
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= item { low = middle } else { high = middle }
    }
    return low
  }
}
