import EntenteModel
import EntenteStore

extension MutableGraph {
  func addLabel(_ name: String, to node: Int) throws(RunError) {
    let label = LabelID(try labels.intern(name))
    if !nodes[node].labels.contains(label) { nodes[node].labels.append(label) }
  }

  func removeLabel(_ name: String, from node: Int) {
    guard let label = label(named: name) else { return }
    nodes[node].labels.removeAll { $0 == label }
  }

  /// Sets a property, or takes it away.
  func set(_ key: String, of node: NodeID, to value: PropertyValue?) throws(RunError) {
    nodes[Int(node.rawValue)].properties[KeyID(try keys.intern(key))] = value
  }

  func set(_ key: String, of edge: EdgeID, to value: PropertyValue?) throws(RunError) {
    edges[Int(edge.rawValue)].properties[KeyID(try keys.intern(key))] = value
  }

  func removeProperties(of element: Value) {
    switch element {
    case .node(let node): nodes[Int(node.rawValue)].properties = [:]
    case .relationship(let edge): edges[Int(edge.rawValue)].properties = [:]
    default: return
    }
  }

  /// What is left, in order of making, for a store to be built from.
  func builder() throws(RunError) -> GraphBuilder {
    var builder = GraphBuilder()
    var places: [Int] = []
    for node in nodes {
      guard !node.isDeleted else {
        places.append(-1)
        continue
      }
      places.append(builder.addNode(labels: node.labels.map { labels.names[Int($0.rawValue)] }, properties: named(node.properties)))
    }
    for edge in edges where !edge.isDeleted {
      do {
        try builder.addEdge(
          from: places[Int(edge.from)], to: places[Int(edge.to)], type: types.names[Int(edge.type.rawValue)],
          properties: named(edge.properties))
      } catch { throw RunError(error) }
    }
    return builder
  }

  private func named(_ properties: [KeyID: PropertyValue]) -> [String: PropertyValue] {
    var result: [String: PropertyValue] = [:]
    for (key, value) in properties { result[keys.names[Int(key.rawValue)]] = value }
    return result
  }
}
