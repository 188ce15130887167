package import EntenteModel

/// Collects a property graph row by row, and makes a store of it.
///
/// Nodes and edges are named by the order in which they were added, from 0; the store orders them anew. The same calls give the same bytes.
package struct GraphBuilder: Sendable {
  struct Node {
    var labels: [String]
    var properties: [String: PropertyValue]
  }
  struct Edge {
    var source: Int
    var target: Int
    var type: String
    var properties: [String: PropertyValue]
  }

  var nodes: [Node?] = []
  var edges: [Edge?] = []
  /// Files kept within the graph (the lexicon and the rules that it was made with), by name.
  package var attachments: [String: [UInt8]] = [:]

  package init() {}

  /// Adds a node and returns its number. Labels given twice count once; their order is kept where no node with the same labels came before.
  @discardableResult
  package mutating func addNode(labels: [String] = [], properties: [String: PropertyValue] = [:]) -> Int {
    var distinct: [String] = []
    for label in labels where !distinct.contains(label) { distinct.append(label) }
    nodes.append(Node(labels: distinct, properties: properties))
    return nodes.count - 1
  }

  /// Adds an edge between two nodes that were added before, and returns its number.
  @discardableResult
  package mutating func addEdge(from source: Int, to target: Int, type: String, properties: [String: PropertyValue] = [:])
    throws(StoreError)
    -> Int
  {
    guard nodes.indices.contains(source), nodes.indices.contains(target), nodes[source] != nil, nodes[target] != nil else {
      throw .invalid(what: "an edge of type \(type) needs two nodes that are in the graph")
    }
    edges.append(Edge(source: source, target: target, type: type, properties: properties))
    return edges.count - 1
  }

  /// Takes an edge away. Later numbers stay as they are.
  package mutating func removeEdge(_ edge: Int) {
    if edges.indices.contains(edge) { edges[edge] = nil }
  }

  /// Takes a node away; edges that still meet it make ``build()`` fail. Later numbers stay as they are.
  package mutating func removeNode(_ node: Int) {
    if nodes.indices.contains(node) { nodes[node] = nil }
  }

  /// Sets a property of a node, or takes it away.
  package mutating func setProperty(_ key: String, ofNode node: Int, to value: PropertyValue?) { nodes[node]?.properties[key] = value }

  /// Sets a property of an edge, or takes it away.
  package mutating func setProperty(_ key: String, ofEdge edge: Int, to value: PropertyValue?) { edges[edge]?.properties[key] = value }
}
