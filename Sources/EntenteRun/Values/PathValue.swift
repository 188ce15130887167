package import EntenteModel

/// A walk through the graph: one node more than relationships. A relationship may be walked against its direction.
package struct PathValue: Hashable, Sendable {
  package var nodes: [NodeID]
  package var relationships: [EdgeID]

  /// `nodes` has one element more than `relationships`.
  package init(nodes: [NodeID], relationships: [EdgeID]) {
    precondition(nodes.count == relationships.count + 1, "a path has one node more than relationships")
    self.nodes = nodes
    self.relationships = relationships
  }

  package var length: Int { relationships.count }
}
