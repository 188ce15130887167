import EntenteBytes
import EntenteModel
import EntenteStore
import Testing

extension RandomGraph {
  func builder() throws -> GraphBuilder {
    var builder = GraphBuilder()
    for node in nodes { builder.addNode(labels: node.labels, properties: node.properties) }
    for edge in edges { try builder.addEdge(from: edge.source, to: edge.target, type: edge.type, properties: edge.properties) }
    return builder
  }

  /// Everything that the store says of nodes and edges is what the rows say.
  func compare(with store: GraphStore) throws {
    #expect(store.nodeCount == nodes.count)
    #expect(store.edgeCount == edges.count)
    let places = try compareNodes(with: store)
    try compareEdges(with: store, places)
    try compareAdjacency(with: store, places)
    try compareLists(with: store, places)
  }

  private func serial(_ properties: [(key: KeyID, value: PropertyValue)], _ store: GraphStore) throws -> Int {
    for (key, value) in properties where store.name(of: key) == "serial" { if case .integer(let number) = value { return Int(number) } }
    throw StoreError.invalid(what: "no serial")
  }

  private func named(_ properties: [(key: KeyID, value: PropertyValue)], _ store: GraphStore) -> [String: PropertyValue] {
    var result: [String: PropertyValue] = [:]
    for (key, value) in properties { result[store.name(of: key)] = value }
    return result
  }

  /// The store's node of each row.
  private func compareNodes(with store: GraphStore) throws -> [NodeID] {
    var places = [NodeID?](repeating: nil, count: nodes.count)
    var position = 0
    var batch: [NodeID] = []
    repeat {
      batch.removeAll()
      store.nodes(with: nil, from: &position, limit: 7, into: &batch)
      for node in batch {
        let properties = try store.properties(of: node)
        let row = try serial(properties, store)
        places[row] = node
        #expect(store.labels(of: node).map { store.name(of: $0) } == nodes[row].labels)
        #expect(named(properties, store) == nodes[row].properties)
      }
    } while !batch.isEmpty
    return places.compactMap { $0 }
  }

  private func compareEdges(with store: GraphStore, _ places: [NodeID]) throws {
    var position = 0
    var batch = EdgeBatch()
    var seen: Set<Int> = []
    repeat {
      batch.removeAll()
      try store.edges(of: nil, from: &position, limit: 100, into: &batch)
      for i in 0..<batch.count {
        let edge = batch.edges[i]
        let properties = try store.properties(of: edge)
        let row = try serial(properties, store)
        seen.insert(row)
        #expect(named(properties, store) == edges[row].properties)
        #expect(batch.sources[i] == places[edges[row].source])
        #expect(batch.targets[i] == places[edges[row].target])
        #expect(store.name(of: batch.types[i]) == edges[row].type)
        #expect(try store.source(of: edge) == batch.sources[i])
        #expect(try store.target(of: edge) == batch.targets[i])
        #expect(store.type(of: edge) == batch.types[i])
      }
    } while batch.count > 0
    #expect(seen.count == edges.count)
  }

  /// Lists that are found first and read later, of many nodes at once, hold what is around each node, and the properties read of many edges are theirs.
  private func compareLists(with store: GraphStore, _ places: [NodeID]) throws {
    var (lists, work, all) = ([EdgeList](), ListWork(), Adjacency())
    try store.lists(of: places[...], first: 0, nil, types: nil, into: &lists, &work)
    try store.neighbours(in: lists[...], where: nil, into: &all)
    var values: [StoredValue] = []
    guard let serial = store.key(named: "serial") else { return #expect(all.count == 0) }
    for (row, node) in places.enumerated() {
      var found = Adjacency()
      for direction in Direction.allCases { try store.neighbours(of: node, direction, type: nil, into: &found) }
      let own = (0..<all.count).filter { all.origins[$0] == UInt32(row) }
      #expect(own.map { all.edges[$0] } == found.edges)
      #expect(own.map { all.nodes[$0] } == found.nodes)
    }
    try store.storedValues(ofEdges: all.edges.map(\.rawValue), serial, into: &values)
    for (value, edge) in zip(values, all.edges) {
      #expect(try store.value(of: value) == store.value(of: edge, serial))
    }
  }

  private func compareAdjacency(with store: GraphStore, _ places: [NodeID]) throws {
    for (row, node) in places.enumerated() {
      for direction in Direction.allCases {
        var found = Adjacency()
        try store.neighbours(of: node, direction, type: nil, into: &found)
        let wanted = edges.filter { (direction == .outgoing ? $0.source : $0.target) == row }
        #expect(
          zip(found.nodes, found.types).map { "\($0.rawValue) \(store.name(of: $1))" }.sorted()
            == wanted.map { "\(places[direction == .outgoing ? $0.target : $0.source].rawValue) \($0.type)" }.sorted())
        #expect(try store.degree(of: node, direction, type: nil) == wanted.count)
        for (i, edge) in found.edges.enumerated() {
          #expect(try (direction == .outgoing ? store.target(of: edge) : store.source(of: edge)) == found.nodes[i])
        }
      }
    }
  }
}
