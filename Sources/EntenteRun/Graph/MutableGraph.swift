import EntenteModel

/// The graph that an import script is building: plain lists in memory, read by the same operators as a store.
final class MutableGraph {
  struct Node {
    var labels: [LabelID] = []
    var properties: [KeyID: PropertyValue] = [:]
    var outgoing: [UInt32] = []
    var incoming: [UInt32] = []
    var isDeleted = false
  }
  struct Edge {
    var type: TypeID
    var from: UInt32
    var to: UInt32
    var properties: [KeyID: PropertyValue] = [:]
    var isDeleted = false
  }

  var labels = NameTable()
  var types = NameTable()
  var keys = NameTable()
  var nodes: [Node] = []
  var edges: [Edge] = []

  func addNode() throws(RunError) -> NodeID {
    guard nodes.count < Int(UInt32.max) else { throw .limit(.size, message: "a graph has at most 4,294,967,294 nodes") }
    nodes.append(Node())
    return NodeID(UInt32(nodes.count - 1))
  }

  func addEdge(from: NodeID, to: NodeID, type: String) throws(RunError) -> EdgeID {
    guard edges.count < Int(UInt32.max) else { throw .limit(.size, message: "a graph has at most 4,294,967,294 edges") }
    let id = UInt32(edges.count)
    edges.append(Edge(type: TypeID(try types.intern(type)), from: from.rawValue, to: to.rawValue))
    nodes[Int(from.rawValue)].outgoing.append(id)
    nodes[Int(to.rawValue)].incoming.append(id)
    return EdgeID(id)
  }

  func delete(_ edge: EdgeID) {
    let ends = edges[Int(edge.rawValue)]
    guard !ends.isDeleted else { return }
    edges[Int(edge.rawValue)].isDeleted = true
    nodes[Int(ends.from)].outgoing.removeAll { $0 == edge.rawValue }
    nodes[Int(ends.to)].incoming.removeAll { $0 == edge.rawValue }
  }

  /// Deletes a node. With edges left: only where `detach` says that they go, too.
  func delete(_ node: NodeID, detach: Bool) throws(RunError) {
    let index = Int(node.rawValue)
    guard !nodes[index].isDeleted else { return }
    let around = nodes[index].outgoing + nodes[index].incoming
    guard detach || around.isEmpty else {
      throw .fault(
        .init(
          .constraintVerificationFailed, .deleteConnectedNode,
          "a node that still has relationships cannot be deleted; DETACH DELETE deletes them, too"))
    }
    for edge in around { delete(EdgeID(edge)) }
    nodes[index].isDeleted = true
  }
}
