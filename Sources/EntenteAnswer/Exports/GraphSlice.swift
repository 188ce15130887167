package import EntenteModel
package import EntenteStore

/// The part of a graph that an export writes: nodes by id, edges by document, place and id, so that equal graphs give equal files.
package struct GraphSlice: Sendable {
  package var nodes: [NodeRecord]
  package var edges: [EdgeRecord]
  /// The documents that were read and that the slice draws on, in time.
  package var documents: [DocumentView]
  /// The node that it is about.
  package var centre: NodeID?

  package init(nodes: [NodeRecord], edges: [EdgeRecord], documents: [DocumentView], centre: NodeID? = nil) {
    self.nodes = nodes.sorted { GraphSlice.precedes($0.id, $1.id) }
    self.edges = edges.sorted(by: GraphSlice.precedes)
    let cited = Set(edges.compactMap(\.document))
    let drawn = Set(nodes.map(\.node))
    self.documents = documents.filter { cited.contains($0.record.id) || drawn.contains($0.record.node) }
    self.centre = centre
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private static func precedes(_ a: EdgeRecord, _ b: EdgeRecord) -> Bool {
    if a.document != b.document { return precedes(a.document ?? "", b.document ?? "") }
    let (left, right) = (a.spans.first, b.spans.first)
    if left != right { return (left?.start ?? -1, left?.end ?? -1) < (right?.start ?? -1, right?.end ?? -1) }
    return a.id == b.id ? a.edge < b.edge : precedes(a.id, b.id)
  }

  /// Handling marks of the documents that it draws on, which go with it wherever it goes.
  package var marks: [String] { Array(Set(documents.flatMap(\.marks))).sorted() }

  /// The documents' designations by the ids of their nodes.
  package var designations: [String: String] {
    Dictionary(documents.map { ($0.record.id, $0.designation) }) { first, _ in first }
  }
}

extension GraphRecords {
  /// The whole graph. O(nodes + edges).
  package func wholeSlice() throws(StoreError) -> GraphSlice {
    var nodes: [NodeRecord] = []
    nodes.reserveCapacity(store.nodeCount)
    for place in 0..<store.nodeCount where store.contains(NodeID(UInt32(place))) { nodes.append(try node(NodeID(UInt32(place)))) }
    return GraphSlice(nodes: nodes, edges: try allEdges(), documents: try documents())
  }

  /// The nodes within `depth` steps of `centre`, over edges that `isWanted`, and those edges between them. O(edges reached).
  package func slice(around centre: NodeID, depth: Int, where isWanted: (EdgeRecord) -> Bool) throws(StoreError) -> GraphSlice {
    var reached: Set<NodeID> = [centre]
    var front = [centre]
    var edges: [EdgeID: EdgeRecord] = [:]
    for _ in 0..<depth {
      var next: Set<NodeID> = []
      for node in front {
        for edge in try self.edges(at: node) where isWanted(edge) {
          edges[edge.edge] = edge
          next.insert(edge.other(than: node))
        }
      }
      front = next.subtracting(reached).sorted()
      reached.formUnion(next)
    }
    // Edges among those reached last are part of the picture, too.
    for node in front {
      for edge in try self.edges(at: node) where isWanted(edge) && reached.contains(edge.other(than: node)) { edges[edge.edge] = edge }
    }
    return try slice(nodes: reached, edges: Array(edges.values), centre: centre)
  }

  /// These edges, with their ends and these nodes.
  package func slice(nodes: Set<NodeID>, edges: [EdgeRecord], centre: NodeID? = nil) throws(StoreError) -> GraphSlice {
    var records: [NodeRecord] = []
    for id in nodes.union(edges.flatMap { [$0.from, $0.to] }).sorted() { records.append(try node(id)) }
    return GraphSlice(nodes: records, edges: edges, documents: try documents(), centre: centre)
  }
}

extension GraphSlice {
  /// Without mentions, and without what only they reach.
  package var withoutMentions: GraphSlice {
    let kept = edges.filter { $0.type != .mentions }
    let ends = Set(kept.flatMap { [$0.from, $0.to] })
    return GraphSlice(nodes: nodes.filter { ends.contains($0.node) }, edges: kept, documents: documents, centre: centre)
  }
}
