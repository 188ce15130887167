import EntenteModel

extension MutableGraph: GraphAccess {
  func label(named name: String) -> LabelID? { labels.number(of: name).map { LabelID($0) } }
  func type(named name: String) -> TypeID? { types.number(of: name).map { TypeID($0) } }
  func key(named name: String) -> KeyID? { keys.number(of: name).map { KeyID($0) } }

  func labels(of node: NodeID) throws(RunError) -> [String] {
    try alive(node).labels.map { labels.names[Int($0.rawValue)] }
  }
  func has(_ label: LabelID, _ node: NodeID) throws(RunError) -> Bool { try alive(node).labels.contains(label) }
  func typeName(of relationship: EdgeID) throws(RunError) -> String {
    // Its type may be asked for even of what was deleted: it can be only one.
    types.names[Int(edges[Int(relationship.rawValue)].type.rawValue)]
  }
  func typeID(of relationship: EdgeID) throws(RunError) -> TypeID { edges[Int(relationship.rawValue)].type }
  func ends(of relationship: EdgeID) throws(RunError) -> (from: NodeID, to: NodeID) {
    let edge = edges[Int(relationship.rawValue)]
    return (NodeID(edge.from), NodeID(edge.to))
  }

  func property(_ key: KeyID, of node: NodeID) throws(RunError) -> Value {
    try alive(node).properties[key].map { Value($0) } ?? .null
  }
  func property(_ key: KeyID, of relationship: EdgeID) throws(RunError) -> Value {
    try alive(relationship).properties[key].map { Value($0) } ?? .null
  }
  func properties(of node: NodeID) throws(RunError) -> MapValue { map(try alive(node).properties) }
  func properties(of relationship: EdgeID) throws(RunError) -> MapValue { map(try alive(relationship).properties) }

  func entity(named name: String) throws(RunError) -> NodeID? {
    guard let key = key(named: "name") else { return nil }
    let wanted = Folding.key(name)
    let found = nodes.indices.filter {
      if case .string(let text)? = nodes[$0].properties[key], !nodes[$0].isDeleted { Folding.key(text) == wanted } else { false }
    }
    return found.count == 1 ? NodeID(UInt32(found[0])) : nil
  }
  func search(_ text: String, _ meter: any WorkMeter) throws(RunError) -> [Value] { [] }

  private func map(_ properties: [KeyID: PropertyValue]) -> MapValue {
    MapValue(properties.map { MapValue.Entry(keys.names[Int($0.key.rawValue)], Value($0.value)) })
  }

  private func alive(_ node: NodeID) throws(RunError) -> Node {
    let record = nodes[Int(node.rawValue)]
    if record.isDeleted { throw MutableGraph.deleted }
    return record
  }
  private func alive(_ edge: EdgeID) throws(RunError) -> Edge {
    let record = edges[Int(edge.rawValue)]
    if record.isDeleted { throw MutableGraph.deleted }
    return record
  }
  private static let deleted = RunError.fault(.init(.entityNotFound, .deletedEntityAccess, "this node or relationship has been deleted"))
}
