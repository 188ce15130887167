import EntenteLanguage
import EntenteModel

/// The walk that a depth-first search stands at: its nodes and edges, and what it may not repeat.
struct Walk {
  private(set) var nodes: [NodeID] = []
  private(set) var edges: [EdgeID] = []
  private let mode: PathMode

  /// - Parameter mode: `nil` is openCypher's own rule, that of trails.
  init(_ mode: PathMode?) { self.mode = mode ?? .trail }

  var length: Int { edges.count }

  mutating func begin(at node: NodeID) {
    nodes.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    nodes.append(node)
  }

  /// Whether the walk may go on by an edge to a node. O(length).
  func allows(_ edge: EdgeID, to node: NodeID) -> Bool {
    switch mode {
    case .walk: true
    case .trail: !edges.contains(edge)
    case .acyclic: !nodes.contains(node)
    case .simple: !nodes.dropFirst().contains(node) && !isClosed
    }
  }

  /// A simple walk that is back where it began goes no further.
  private var isClosed: Bool { nodes.count > 1 && nodes.first == nodes.last }

  mutating func push(_ edge: EdgeID, to node: NodeID) {
    edges.append(edge)
    nodes.append(node)
  }

  mutating func pop() {
    edges.removeLast()
    nodes.removeLast()
  }
}
