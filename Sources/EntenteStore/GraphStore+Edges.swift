package import EntenteBytes
import EntenteModel

extension EdgeLayout {
  /// Of a type: edges that go out, edges that come in. Nothing where something needs no reading, or is not there, as in files of version 1.
  static func both(_ group: Catalog.EdgeGroup, first: Int) -> [EdgeLayout] {
    guard group.sources.count > 0, let targets = group.outgoing.values.bulkLayout, let places = group.incoming.values.bulkLayout,
      let sources = group.sources.bulkLayout
    else { return [.none, .none] }
    let first = UInt32(truncatingIfNeeded: first)
    return [targets, places].map { EdgeLayout(values: $0, sources: sources, first: first) }
  }
}

extension GraphStore {
  /// Follows lists to nodes that were not reached before, up to the first edge to what the `other` side has reached: ``CheckedBytes/follow(_:_:level:into:toward:)``. Where
  /// the graph has changed, or a list must be read with every check, it stops for others to go on. O(edges).
  package func follow(
    _ lists: ArraySlice<EdgeList>, level: Int, into reached: inout ReachedNumbers, toward other: borrowing ReachedNumbers
  ) -> Following {
    if delta != nil { return Following(next: 0) }
    return file.bytes.follow(lists.span, listLayouts, level: level, into: &reached, toward: other)
  }

  /// All edges of lists, appended, without `types`. O(edges).
  func append(_ lists: ArraySlice<EdgeList>, _ output: inout Adjacency) throws(StoreError) {
    var work = ListWork()
    swap(&work, &output.work)
    defer { swap(&work, &output.work) }
    var place = output.count
    var count = 0
    for list in lists { count &+= list.count }
    work.touched ^= file.bytes.touch(lists.span, listLayouts)
    output.nodes.append(contentsOf: repeatElement(NodeID(0), count: count))
    output.edges.append(contentsOf: repeatElement(EdgeID(0), count: count))
    output.origins.append(contentsOf: repeatElement(0, count: count))
    // Who dropped the origins of edges that are there already still gets those of the new ones, at the end.
    let shift = output.edges.count - output.origins.count
    var next = 0
    while true {
      next = file.bytes.read(
        lists.span, listLayouts, from: next, nodes: &output.nodes, edges: &output.edges, origins: &output.origins, shift: shift, at: &place)
      guard next < lists.count else { return }
      let list = lists[lists.startIndex + next]
      try fill(list, &output, at: place, shift: shift)
      place &+= list.count
      next &+= 1
    }
  }

  /// What the quick way cannot read is read with every check, which verifies the bytes around it too.
  private func fill(_ list: EdgeList, _ output: inout Adjacency, at start: Int, shift: Int) throws(StoreError) {
    let type = Int(list.type?.rawValue ?? 0)
    for number in 0..<list.count {
      var place = Int(list.start) + number
      if list.direction == .incoming { place = Int(truncatingIfNeeded: try incoming[type].values.value(place, file)) }
      let node =
        list.direction == .outgoing
        ? Int(truncatingIfNeeded: try outgoing[type].values.value(place, file)) : try source(ofPlace: place, type)
      output.nodes[start + number] = NodeID(UInt32(truncatingIfNeeded: node))
      output.edges[start + number] = EdgeID(UInt32(truncatingIfNeeded: edgeStarts[type] + place))
      output.origins[start - shift + number] = list.origin
    }
  }
}
