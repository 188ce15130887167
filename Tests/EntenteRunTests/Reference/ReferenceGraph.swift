import EntenteModel
import EntenteRun
import EntenteStore
import EntenteTestSupport

/// A graph as plain lists: what the reference evaluator reads, and what a store is built from. Every node and edge has a property `k` of its own.
struct ReferenceGraph {
  struct Node {
    var labels: [String]
    var properties: [String: PropertyValue]
  }
  struct Edge {
    var from: Int
    var to: Int
    var type: String
    var properties: [String: PropertyValue]
  }
  var nodes: [Node] = []
  var edges: [Edge] = []

  /// A small graph with what goes wrong easily: loops, parallel edges, nodes without labels, missing properties, partial dates.
  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let labels = ["A", "B"].filter { _ in Bool.random(using: &random) }
      nodes.append(Node(labels: labels, properties: ReferenceGraph.properties(number, &random)))
    }
    for number in 0..<Int.random(in: 0...6, using: &random) {
      var properties = ReferenceGraph.properties(100 + number, &random)
      for key in ["since", "until", "stated", "on"] where Int.random(in: 0..<3, using: &random) == 0 {
        properties[key] = ["2020", "2021-05", "2021-05-17", "2022-41", "2019/2021"].randomElement(using: &random)
          .flatMap { PartialDate($0) }.map { .edtf($0) }
      }
      let ends = (0..<2).map { _ in Int.random(in: nodes.indices, using: &random) }
      edges.append(Edge(from: ends[0], to: ends[1], type: ["K", "L"].randomElement(using: &random) ?? "K", properties: properties))
    }
  }

  private static func properties(_ number: Int, _ random: inout SeededGenerator) -> [String: PropertyValue] {
    var properties: [String: PropertyValue] = ["k": .integer(Int64(number)), "name": .string("n\(number)")]
    if Int.random(in: 0..<4, using: &random) > 0 { properties["w"] = .integer(Int64.random(in: 0...2, using: &random)) }
    return properties
  }

  /// The script that `import` makes this graph of, for the log of a test that fails.
  var script: String {
    func map(_ properties: [String: PropertyValue]) -> String {
      let entries = properties.sorted { $0.key < $1.key }.map { key, value in
        switch value {
        case .integer(let integer): "\(key): \(integer)"
        case .edtf(let date): "\(key): edtf('\(date.text)')"
        case .string(let text): "\(key): '\(text)'"
        default: "\(key): null"
        }
      }
      return "{" + entries.joined(separator: ", ") + "}"
    }
    let parts = nodes.enumerated().map { "(n\($0)\($1.labels.map { ":" + $0 }.joined()) \(map($1.properties)))" }
    return "CREATE " + (parts + edges.map { "(n\($0.from))-[:\($0.type) \(map($0.properties))]->(n\($0.to))" }).joined(separator: ", ")
  }

  func store() throws -> GraphStore {
    var builder = GraphBuilder()
    for node in nodes { builder.addNode(labels: node.labels, properties: node.properties) }
    for edge in edges { try builder.addEdge(from: edge.from, to: edge.to, type: edge.type, properties: edge.properties) }
    return try builder.build()
  }
}

extension ReferenceGraph {
  /// The same graph as changes to another one: some nodes are new in it, some were others, some of its edges come, and others, and a node, are gone.
  func changedStore(seed: UInt64) throws -> GraphStore {
    var random = SeededGenerator(seed: seed ^ 0xC4A6)
    var builder = GraphBuilder()
    var rows: [Int?] = []
    var isOther: [Bool] = []
    for node in nodes {
      let lot = Int.random(in: 0..<4, using: &random)
      isOther.append(lot == 1)
      let properties: [String: PropertyValue] = lot == 1 ? ["k": .integer(-1), "was": .boolean(true)] : node.properties
      rows.append(lot == 0 ? nil : builder.addNode(labels: lot == 1 ? ["B", "Old"] : node.labels, properties: properties))
    }
    let gone = builder.addNode(labels: ["A"], properties: ["k": .integer(-2), "name": .string("gone")])
    var stays = [Bool](repeating: false, count: edges.count)
    for (place, edge) in edges.enumerated() {
      guard let from = rows[edge.from], let to = rows[edge.to] else { continue }
      stays[place] = Bool.random(using: &random)
      if stays[place] { try builder.addEdge(from: from, to: to, type: edge.type, properties: edge.properties) }
      if Bool.random(using: &random) { try builder.addEdge(from: from, to: to, type: edge.type, properties: ["k": .integer(-3)]) }
      if Bool.random(using: &random) { try builder.addEdge(from: to, to: gone, type: "Old", properties: ["k": .integer(-3)]) }
    }
    return try changes(to: try builder.build(), rows, isOther, stays)
  }

  private func changes(to base: GraphStore, _ rows: [Int?], _ isOther: [Bool], _ stays: [Bool]) throws -> GraphStore {
    var delta = try DeltaBuilder(changing: base)
    guard let key = base.key(named: "k") else { return try store() }
    var found: [PropertyValue: NodeID] = [:]
    var others: [NodeID] = []
    for number in 0..<UInt32(base.nodeCount) {
      let node = NodeID(number)
      switch try base.value(of: node, key) {
      case .integer(-2)?: delta.remove(node)
      case .integer(-1)?: others.append(node)
      case let value?: found[value] = node
      case nil: break
      }
    }
    for number in 0..<UInt32(base.edgeCount) where try base.value(of: EdgeID(number), key) == .integer(-3) {
      try delta.remove(EdgeID(number))
    }
    var ends: [Int] = []
    for (place, node) in nodes.enumerated() {
      // Those of before stand in the order in which they were added, as they have the same labels.
      if isOther[place] {
        ends.append(delta.put(labels: node.labels, properties: node.properties, replacing: others.removeFirst()))
      } else if rows[place] == nil {
        ends.append(delta.put(labels: node.labels, properties: node.properties, replacing: nil))
      } else {
        ends.append(-1)
      }
    }
    for (place, edge) in edges.enumerated() where !stays[place] {
      func end(_ number: Int) throws -> Int {
        if ends[number] < 0, let value = nodes[number].properties["k"], let node = found[value] { ends[number] = delta.end(node) }
        return ends[number]
      }
      try delta.add(from: try end(edge.from), to: try end(edge.to), type: edge.type, properties: edge.properties)
    }
    return try delta.build()
  }
}

/// A value of the reference evaluator.
enum ReferenceValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case text(String)
  case node(Int)
  case edge(Int)
  case list([ReferenceValue])
  case path(nodes: [Int], edges: [Int])

  /// As text; the engine's answers are written alike.
  var text: String {
    switch self {
    case .null: "null"
    case .boolean(let truth): "\(truth)"
    case .integer(let integer): "\(integer)"
    case .text(let text): "'\(text)'"
    case .list(let list): "[\(list.map(\.text).joined(separator: ", "))]"
    case .node, .edge, .path: "?"
    }
  }
}

extension Value {
  var referenceText: String {
    switch self {
    case .null: "null"
    case .boolean(let truth): "\(truth)"
    case .integer(let integer): "\(integer)"
    case .string(let text): "'\(text)'"
    case .list(let list): "[\(list.map(\.referenceText).joined(separator: ", "))]"
    default: "?"
    }
  }
}
