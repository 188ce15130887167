package import EntenteModel

/// Edges of one type between the same two nodes: drawn as one line.
package struct EdgeBundle: Sendable {
  package var from: NodeID
  package var to: NodeID
  package var type: RelationType
  /// The firmest of them.
  package var modality: Modality
  package var edges: [EdgeRecord]

  private struct Key: Hashable {
    var from: NodeID
    var to: NodeID
    var type: RelationType
  }

  /// Bundles in the order of their first edges. O(edges).
  package static func bundles(_ edges: [EdgeRecord]) -> [EdgeBundle] {
    var places: [Key: Int] = [:]
    var bundles: [EdgeBundle] = []
    for edge in edges {
      let key = Key(from: edge.from, to: edge.to, type: edge.type)
      if let place = places[key] {
        bundles[place].edges.append(edge)
        bundles[place].modality = max(bundles[place].modality, edge.modality)
      } else {
        places[key] = bundles.count
        bundles.append(EdgeBundle(from: edge.from, to: edge.to, type: edge.type, modality: edge.modality, edges: [edge]))
      }
    }
    return bundles
  }
}
