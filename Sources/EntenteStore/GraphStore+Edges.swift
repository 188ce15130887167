import EntenteBytes
import EntenteModel

extension EdgeLayout {
  /// `nil` where something needs no reading, or is not there, as in files of version 1.
  init?(_ group: Catalog.EdgeGroup, first: Int) {
    guard group.sources.count > 0, let targets = group.outgoing.values.bulkLayout, let places = group.incoming.values.bulkLayout,
      let sources = group.sources.bulkLayout
    else { return nil }
    self.init(targets: targets, places: places, sources: sources, first: UInt32(truncatingIfNeeded: first))
  }
}

extension GraphStore {
  /// All edges of lists, appended, without `types`. O(edges).
  func append(_ lists: ArraySlice<EdgeList>, _ output: inout Adjacency) throws(StoreError) {
    var work = ListWork()
    swap(&work, &output.work)
    defer { swap(&work, &output.work) }
    var place = output.count
    let count = work.takeListRuns(lists)
    work.touched ^= file.bytes.touch(work.listRuns, listLayouts)
    output.nodes.append(contentsOf: repeatElement(NodeID(0), count: count))
    output.edges.append(contentsOf: repeatElement(EdgeID(0), count: count))
    output.origins.append(contentsOf: repeatElement(0, count: count))
    // Who dropped the origins of edges that are there already still gets those of the new ones, at the end.
    let shift = output.edges.count - output.origins.count
    var next = 0
    while true {
      next = file.bytes.read(
        work.listRuns, listLayouts, from: next, nodes: &output.nodes, edges: &output.edges, origins: &output.origins, shift: shift,
        at: &place)
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
