package import EntenteModel
import EntenteStore

extension StoreGraph: GraphAccess {
  package func label(named name: String) -> LabelID? { store.label(named: name) }
  package func type(named name: String) -> TypeID? { store.type(named: name) }
  package func key(named name: String) -> KeyID? { store.key(named: name) }

  package func labels(of node: NodeID) throws(RunError) -> [String] { store.labels(of: node).map { store.name(of: $0) } }
  package func has(_ label: LabelID, _ node: NodeID) throws(RunError) -> Bool { store.hasLabel(node, label) }
  package func typeName(of relationship: EdgeID) throws(RunError) -> String { store.name(of: store.type(of: relationship)) }
  package func typeID(of relationship: EdgeID) throws(RunError) -> TypeID { store.type(of: relationship) }
  package func ends(of relationship: EdgeID) throws(RunError) -> (from: NodeID, to: NodeID) {
    do { return (try store.source(of: relationship), try store.target(of: relationship)) } catch { throw RunError(error) }
  }

  package func property(_ key: KeyID, of node: NodeID) throws(RunError) -> Value {
    do { return try store.value(of: node, key).map { Value($0) } ?? .null } catch { throw RunError(error) }
  }
  package func property(_ key: KeyID, of relationship: EdgeID) throws(RunError) -> Value {
    do { return try store.value(of: relationship, key).map { Value($0) } ?? .null } catch { throw RunError(error) }
  }
  package func properties(of node: NodeID) throws(RunError) -> MapValue {
    do { return map(try store.properties(of: node)) } catch { throw RunError(error) }
  }
  package func properties(of relationship: EdgeID) throws(RunError) -> MapValue {
    do { return map(try store.properties(of: relationship)) } catch { throw RunError(error) }
  }

  package func entity(named name: String) throws(RunError) -> NodeID? {
    do {
      let found = try store.nodes(named: Folding.key(name))
      return found.count == 1 ? found[0] : nil
    } catch { throw RunError(error) }
  }

  private func map(_ properties: [(key: KeyID, value: PropertyValue)]) -> MapValue {
    MapValue(properties.map { MapValue.Entry(store.name(of: $0.key), Value($0.value)) })
  }
}

extension StoreGraph {
  /// Nodes by their names, then relationships by their quotations, in order of id. Looks at every one of them: O(graph).
  package func search(_ text: String, _ meter: any WorkMeter) throws(RunError) -> [Value] {
    let words = TextSearch.words(of: text)
    let keys = TextSearch.keys.compactMap { store.key(named: $0) }
    guard !words.isEmpty, !keys.isEmpty else { return [] }
    var found: [Value] = []
    for node in 0..<UInt32(nodeCount) where store.contains(NodeID(node)) {
      try meter.tick(64)
      var texts: [String] = []
      for key in keys { StoreGraph.collect(try property(key, of: NodeID(node)), into: &texts) }
      if !texts.isEmpty, TextSearch.matches(texts, words) { found.append(.node(NodeID(node))) }
    }
    let edgeKeys = keys.filter { store.edgeColumn($0) != nil }
    for edge in 0..<(edgeKeys.isEmpty ? 0 : UInt32(edgeCount)) where store.contains(EdgeID(edge)) {
      try meter.tick(64)
      var texts: [String] = []
      for key in edgeKeys { StoreGraph.collect(try property(key, of: EdgeID(edge)), into: &texts) }
      if !texts.isEmpty, TextSearch.matches(texts, words) { found.append(.relationship(EdgeID(edge))) }
    }
    return found
  }

  private static func collect(_ value: Value, into texts: inout [String]) {
    switch value {
    case .string(let text): texts.append(text)
    case .list(let list): for element in list { collect(element, into: &texts) }
    default: return
    }
  }
}
