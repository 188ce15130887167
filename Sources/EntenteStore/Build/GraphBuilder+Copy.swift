import EntenteModel

extension GraphBuilder {
  /// A builder that already holds a graph: the number of a node or edge here is its id there. O(size).
  package init(copying store: GraphStore) throws(StoreError) {
    self.init()
    for number in 0..<store.nodeCount {
      let node = NodeID(UInt32(number))
      guard store.contains(node) else {
        nodes.append(nil)
        continue
      }
      addNode(labels: store.labels(of: node).map { store.name(of: $0) }, properties: try Self.named(try store.properties(of: node), store))
    }
    for number in 0..<store.edgeCount {
      let edge = EdgeID(UInt32(number))
      guard store.contains(edge) else {
        edges.append(nil)
        continue
      }
      let (source, target) = (Int(try store.source(of: edge).rawValue), Int(try store.target(of: edge).rawValue))
      let properties = try Self.named(try store.properties(of: edge), store)
      try addEdge(from: source, to: target, type: store.name(of: store.type(of: edge)), properties: properties)
    }
    for name in store.attachmentNames { attachments[name] = try store.attachment(named: name) }
  }

  private static func named(_ properties: [(key: KeyID, value: PropertyValue)], _ store: GraphStore) throws(StoreError) -> [String:
    PropertyValue]
  {
    var result: [String: PropertyValue] = [:]
    for (key, value) in properties { result[store.name(of: key)] = value }
    return result
  }
}
