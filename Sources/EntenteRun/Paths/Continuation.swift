import EntenteLanguage
import EntenteModel
import EntentePlan
import EntenteStore

/// The shortest way to go on with a walk to its end, by an edge that is not among some: breadth first, from the walk's last node.
///
/// Where edges may not repeat, the way may come back to the node that it sets out from, and leave again by an edge that it may not begin
/// with. For that, a node is reached up to twice, by ways whose first edges differ, so that one of them can close the circle. The other
/// nodes of a shortest way all differ: else it could be cut short.
final class Continuation {
  /// What is asked: the walk so far, by which edges not to go on, where to, and the most edges that may be added.
  struct Question {
    var nodes: [NodeID]
    var edges: [EdgeID]
    var excluded: [EdgeID]
    var target: NodeID
    var limit: Int
  }

  /// A node that was reached: by which edge, from which place of the queue (-1: none), by a way that began with which edge.
  private struct Place {
    var node: NodeID
    var edge: EdgeID
    var first: EdgeID
    var parent: Int32
    var depth: UInt32
  }

  private let context: Execution
  private let reader: StepReader
  private let mode: PathMode
  private let held: HeldMemory
  private var found = Adjacency()
  private var queue: [Place] = []
  /// By node: the question's number, doubled, plus 1 where two ways have reached the node; and the first edge of the first of them.
  private var marks: [UInt32] = []
  private var firsts: [EdgeID] = []
  private var number: UInt32 = 0
  private var start = NodeID(0)
  private var closedNodes: Set<NodeID> = []
  private var closedEdges: Set<EdgeID> = []
  private var excluded: Set<EdgeID> = []

  init(_ context: Execution, reader: StepReader, mode: PathMode) {
    (self.context, self.reader, self.mode) = (context, reader, mode)
    held = HeldMemory(context.meter)
  }

  /// The edges to go on by, at least one; `nil` where there is no way. O(edges around the nodes that are nearer than the target).
  func shortest(_ asked: Question, for row: Int, of source: Batch) throws(RunError) -> [EdgeID]? {
    try begin(asked)
    var next = 0
    var place = Place(node: start, edge: EdgeID(0), first: EdgeID(0), parent: -1, depth: 0)
    while Int(place.depth) < asked.limit {
      try reader.read(place.node, for: row, of: source, into: &found)
      try context.meter.tick(found.count + 1)
      for index in 0..<found.count where reach(found.nodes[index], by: found.edges[index], from: place, at: next - 1, asked.target) {
        return way(to: queue.count - 1)
      }
      try held.become(marks.count * 8 + queue.count * MemoryLayout<Place>.stride)
      guard next < queue.count else { return nil }
      place = queue[next]
      next += 1
    }
    return nil
  }

  private func begin(_ asked: Question) throws(RunError) {
    if marks.count < context.graph.nodeCount || number > UInt32.max / 4 {
      try held.become(context.graph.nodeCount * 8)
      marks = Array(repeating: 0, count: context.graph.nodeCount)
      firsts = Array(repeating: EdgeID(0), count: context.graph.nodeCount)
      number = 0
    }
    number += 1
    start = asked.nodes[asked.nodes.count - 1]
    queue.removeAll(keepingCapacity: true)
    excluded = Set(asked.excluded)
    closedEdges = mode == .trail ? Set(asked.edges) : []
    closedNodes = mode == .acyclic || mode == .simple ? Set(asked.nodes) : []
    if mode == .simple, asked.nodes[0] == asked.target { closedNodes.remove(asked.target) }
  }

  /// Notes a node that an edge leads to. Whether it is the target.
  private func reach(_ node: NodeID, by edge: EdgeID, from place: Place, at parent: Int, _ target: NodeID) -> Bool {
    if parent < 0, excluded.contains(edge) { return false }
    if closedEdges.contains(edge) || closedNodes.contains(node) { return false }
    let first = parent < 0 ? edge : place.first
    if mode == .trail, parent >= 0, node == start || place.node == start, edge == first || edge == place.edge { return false }
    if node != target {
      let mark = number << 1
      if marks[Int(node.rawValue)] & ~1 != mark {
        marks[Int(node.rawValue)] = mark
        firsts[Int(node.rawValue)] = first
      } else {
        guard mode == .trail, marks[Int(node.rawValue)] == mark, firsts[Int(node.rawValue)] != first else { return false }
        marks[Int(node.rawValue)] = mark | 1
      }
    }
    queue.append(Place(node: node, edge: edge, first: first, parent: Int32(truncatingIfNeeded: parent), depth: place.depth + 1))
    return node == target
  }

  private func way(to place: Int) -> [EdgeID] {
    var edges: [EdgeID] = []
    var place = place
    while place >= 0 {
      edges.append(queue[place].edge)
      place = Int(queue[place].parent)
    }
    return edges.reversed()
  }
}
