import EntenteBytes
import EntenteModel

/// Where the lists of one type lie, as loops read them.
struct ListLayout: Sendable {
  let targets: PackedLayout
  /// Of the incoming lists.
  let places: PackedLayout
  /// By place.
  let sources: PackedLayout
  /// The first edge.
  let first: UInt32

  /// `nil` where something needs no reading, or is not there, as in files of version 1.
  init?(_ group: Catalog.EdgeGroup, first: Int) {
    guard group.sources.count > 0, let targets = group.outgoing.values.bulkLayout, let places = group.incoming.values.bulkLayout,
      let sources = group.sources.bulkLayout
    else { return nil }
    (self.targets, self.places, self.sources, self.first) = (targets, places, sources, UInt32(truncatingIfNeeded: first))
  }

  /// Puts a list's edges and their far ends into buffers that have room for them, from a place on; `false` where they are not all within verified bytes.
  /// Some nanoseconds an edge: where lists are short, gathering those of a type first would take longer than reading them.
  func fill(
    _ list: EdgeList, _ bytes: CheckedBytes, _ nodes: inout MutableSpan<NodeID>, _ edges: inout MutableSpan<EdgeID>, at place: Int,
    _ isWhole: Bool
  ) -> Bool {
    let (start, count) = (Int(list.start), list.count)
    if list.direction == .outgoing {
      guard bytes.fill(targets, from: start, count: count, into: &nodes, at: place, isWhole, { NodeID($0) }) else { return false }
      for number in 0..<count { edges[place &+ number] = EdgeID(first &+ list.start &+ UInt32(truncatingIfNeeded: number)) }
      return true
    }
    guard bytes.fill(places, from: start, count: count, into: &edges, at: place, isWhole, { EdgeID($0) }) else { return false }
    for number in 0..<count {
      let edge = edges[place &+ number].rawValue
      guard let node = bytes.number(sources, edge, isWhole) else { return false }
      nodes[place &+ number] = NodeID(node)
      edges[place &+ number] = EdgeID(first &+ edge)
    }
    return true
  }
}

extension GraphStore {
  /// All edges of lists, appended. O(edges).
  func append(_ lists: ArraySlice<EdgeList>, _ output: inout Adjacency) throws(StoreError) {
    var place = output.count
    let count = lists.reduce(0) { $0 &+ $1.count }
    output.nodes.append(contentsOf: repeatElement(NodeID(0), count: count))
    output.edges.append(contentsOf: repeatElement(EdgeID(0), count: count))
    output.origins.append(contentsOf: repeatElement(0, count: count))
    // Who dropped the origins of edges that are there already still gets those of the new ones, at the end.
    let shift = output.origins.count - output.edges.count
    var next = 0
    while true {
      next = Self.fill(lists.span, from: next, listLayouts, file.bytes, &output.nodes, &output.edges, &output.origins, shift, at: &place)
      guard next < lists.count else { return }
      let list = lists[lists.startIndex + next]
      try fill(list, &output, at: place)
      place &+= list.count
      next &+= 1
    }
  }

  /// Fills in the edges of lists from one on, up to the first that takes another way: which that is, and where its edges come.
  private static func fill(
    _ lists: Span<EdgeList>, from first: Int, _ layouts: [ListLayout?], _ bytes: CheckedBytes, _ nodes: inout [NodeID],
    _ edges: inout [EdgeID], _ origins: inout [UInt32], _ shift: Int, at place: inout Int
  ) -> Int {
    var nodes = nodes.mutableSpan
    var edges = edges.mutableSpan
    var origins = origins.mutableSpan
    let isWhole = bytes.isWhole
    var next = first
    while next < lists.count {
      let list = lists[next]
      for number in 0..<list.count { origins[place &+ shift &+ number] = list.origin }
      guard let layout = layouts[Int(list.type?.rawValue ?? 0)], layout.fill(list, bytes, &nodes, &edges, at: place, isWhole) else {
        return next
      }
      place &+= list.count
      next &+= 1
    }
    return next
  }

  /// What the quick way cannot read is read with every check, which verifies the bytes around it too.
  private func fill(_ list: EdgeList, _ output: inout Adjacency, at start: Int) throws(StoreError) {
    let type = Int(list.type?.rawValue ?? 0)
    for number in 0..<list.count {
      var place = Int(list.start) + number
      if list.direction == .incoming { place = Int(truncatingIfNeeded: try incoming[type].values.value(place, file)) }
      let node =
        list.direction == .outgoing
        ? Int(truncatingIfNeeded: try outgoing[type].values.value(place, file)) : try source(ofPlace: place, type)
      output.nodes[start + number] = NodeID(UInt32(truncatingIfNeeded: node))
      output.edges[start + number] = EdgeID(UInt32(truncatingIfNeeded: edgeStarts[type] + place))
    }
  }
}
