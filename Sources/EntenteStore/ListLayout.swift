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
  func fill(_ list: EdgeList, _ bytes: CheckedBytes, _ nodes: inout [NodeID], _ edges: inout [EdgeID], at place: Int) -> Bool {
    var nodes = nodes.mutableSpan
    var edges = edges.mutableSpan
    for number in 0..<list.length {
      let at = place &+ Int(number)
      if list.direction == .outgoing {
        guard let node = bytes.number(targets, list.start &+ number) else { return false }
        nodes[at] = NodeID(node)
        edges[at] = EdgeID(first &+ list.start &+ number)
      } else {
        guard let edge = bytes.number(places, list.start &+ number), let node = bytes.number(sources, edge) else { return false }
        nodes[at] = NodeID(node)
        edges[at] = EdgeID(first &+ edge)
      }
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
    for list in lists {
      output.origins.append(contentsOf: repeatElement(list.origin, count: list.count))
      let layout = list.type.flatMap { listLayouts[Int($0.rawValue)] }
      if layout?.fill(list, file.bytes, &output.nodes, &output.edges, at: place) != true { try fill(list, &output, at: place) }
      place &+= list.count
    }
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
