package import EntenteModel

/// Collects what changes in a graph, and makes the file of changes. The graph itself is left as it is.
///
/// Costs what changes, not what the graph holds.
package struct DeltaBuilder {
  private let base: GraphStore
  private var goneEdges: [UInt32: UInt32] = [:]
  private var goneNodes: Set<UInt32> = []
  /// By node of the base: how many of its edges are gone.
  private var goneAt: [UInt32: Int] = [:]
  private var builder = GraphBuilder()
  /// By the builder's number: what the node is in the whole.
  private var nodes: [DeltaHeader.Node] = []
  /// By node of the base: the builder's number of it, where it has it.
  private var places: [UInt32: Int] = [:]
  /// By id, of an extraction's things that are put in.
  private var placesOfIDs: [String: Int] = [:]

  /// `base` is a graph without changes.
  package init(changing base: GraphStore) throws(StoreError) {
    guard !base.hasDelta else { throw .invalid(what: "a graph that has changes already cannot have others beside them") }
    self.base = base
  }

  /// Files kept within the changes, by name.
  package mutating func attach(_ bytes: [UInt8], as name: String) { builder.attachments[name] = bytes }

  package var newEdgeCount: Int { builder.edges.count }
  package var goneEdgeCount: Int { goneEdges.count }

  /// Takes an edge of the base away.
  package mutating func remove(_ edge: EdgeID) throws(StoreError) {
    let (from, to) = (try base.source(of: edge), try base.target(of: edge))
    guard goneEdges.updateValue(to.rawValue, forKey: edge.rawValue) == nil else { return }
    for node in [from, to] { goneAt[node.rawValue, default: 0] += 1 }
  }

  /// Takes a node of the base away, of which no edge may be left.
  package mutating func remove(_ node: NodeID) { goneNodes.insert(node.rawValue) }

  /// Puts in what a node is, in place of the base's or as a new one; gives the number by which edges know it.
  @discardableResult
  package mutating func put(labels: [String], properties: [String: PropertyValue], replacing node: NodeID?) -> Int {
    let place = builder.addNode(labels: labels, properties: properties)
    nodes.append(node.map { .replaced($0.rawValue) } ?? .new)
    if let node { places[node.rawValue] = place }
    return place
  }

  /// The number by which edges know a node of the base. A node that is replaced must have been put in before.
  package mutating func end(_ node: NodeID) -> Int {
    if let place = places[node.rawValue] { return place }
    let place = builder.addNode()
    nodes.append(.end(node.rawValue))
    places[node.rawValue] = place
    return place
  }

  /// Puts an edge in between two nodes that are known by numbers.
  package mutating func add(from: Int, to: Int, type: String, properties: [String: PropertyValue]) throws(StoreError) {
    try builder.addEdge(from: from, to: to, type: type, properties: properties)
  }

  /// How many edges a node of the base has left. O(types).
  package func edgesLeft(at node: NodeID) throws(StoreError) -> Int {
    var left = -(goneAt[node.rawValue] ?? 0)
    for direction in Direction.allCases { left += try base.degree(of: node, direction, type: nil) }
    return left
  }

  /// The bytes of the file. O(changes × log changes).
  package func encoded() throws(StoreError) -> [UInt8] {
    var header = DeltaHeader(base: base.identity)
    header.goneEdges = goneEdges.sorted { $0.key < $1.key }.map { DeltaHeader.GoneEdge(edge: $0.key, target: $0.value) }
    header.goneNodes = goneNodes.sorted()
    var encoder = GraphEncoder(try builder.columns())
    try encoder.orderNodes()
    header.nodes = nodes
    for (row, place) in encoder.nodePlaces.enumerated() { header.nodes[Int(place)] = nodes[row] }
    var builder = builder
    builder.attachments[DeltaHeader.attachment] = header.encoded()
    return try builder.encoded()
  }

  /// The changed graph in memory. O(changes × log changes).
  package func build() throws(StoreError) -> GraphStore {
    let added = try GraphStore(encoded: try encoded(), path: "the changes in memory")
    return GraphStore(try GraphDelta(base: base, added: added, header: try GraphDelta.header(of: added)))
  }
}

// MARK: Of an extraction

extension DeltaBuilder {
  /// The base's node of an id.
  package func node(_ id: String) throws(StoreError) -> NodeID? {
    guard let key = base.idKey else { return nil }
    var found: [NodeID] = []
    try base.nodes(where: key, equals: .string(id), label: nil, into: &found)
    return found.first
  }

  /// Takes a statement of the base away. Gives `false` where it does not have it. O(log edges at one end + parallel edges).
  package mutating func remove(_ relation: Relation) throws(StoreError) -> Bool {
    guard let from = try node(relation.from), let to = try node(relation.to), let type = base.type(named: relation.type.rawValue),
      let edge = try base.edge(from: from, to: to, type, id: relation.id)
    else { return false }
    try remove(edge)
    return true
  }

  package mutating func put(_ entity: Entity, record: DocumentRecord?, replacing node: NodeID?) {
    placesOfIDs[entity.id] = put(
      labels: [entity.kind.rawValue] + (entity.role.map { [$0.rawValue] } ?? []),
      properties: ExtractionProperties.of(entity, read: record), replacing: node)
  }

  /// Puts a statement in, whose ends are there. `number` is that of the document that makes it.
  package mutating func add(_ relation: Relation, number: String?) throws(StoreError) {
    var properties: [String: PropertyValue] = [:]
    for (key, value) in ExtractionProperties.of(relation, number: number) { properties[key] = value }
    try add(from: try place(relation.from), to: try place(relation.to), type: relation.type.rawValue, properties: properties)
  }

  private mutating func place(_ id: String) throws(StoreError) -> Int {
    if let place = placesOfIDs[id] { return place }
    guard let node = try node(id) else { throw .invalid(what: "an edge joins \(id), which is no entity") }
    placesOfIDs[id] = end(node)
    return end(node)
  }
}

extension GraphStore {
  /// The edge of a type between two nodes that has an id. O(log edges of the type at the source + parallel edges).
  fileprivate func edge(from: NodeID, to: NodeID, _ type: TypeID, id: String) throws(StoreError) -> EdgeID? {
    guard let key = idKey else { return nil }
    let number = Int(type.rawValue)
    let range = try range(from, .outgoing, number)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if try outgoing[number].values.value(middle, file) < Int64(to.rawValue) { low = middle + 1 } else { high = middle }
    }
    while low < range.upperBound, try outgoing[number].values.value(low, file) == Int64(to.rawValue) {
      let edge = EdgeID(UInt32(edgeStarts[number] + low))
      if case .string(let own)? = try value(of: edge, key), own.utf8.elementsEqual(id.utf8) { return edge }
      low += 1
    }
    return nil
  }
}
