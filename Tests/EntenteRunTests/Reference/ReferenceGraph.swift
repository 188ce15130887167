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
