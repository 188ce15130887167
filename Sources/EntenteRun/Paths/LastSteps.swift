import EntenteModel
import EntenteStore

/// The ends of a search that walks no further: the next steps of the walk at hand, and all their last steps, read at once.
struct LastSteps {
  /// How many next steps are taken together.
  static let group = 64

  /// The next steps.
  var edges: [EdgeID] = []
  var nodes: [NodeID] = []
  /// The last ones; their origins are places among the next ones, in whose order they come unless rows are only counted.
  var found = Adjacency()
  /// Which of the next steps is at hand, whether its own row is done, and which of the last ones comes next.
  var place = 0
  var isOpen = false
  var offset = 0
  /// Where rows are only counted: how many are not handed on yet.
  var rows = 0

  var isDone: Bool { place == edges.count }

  mutating func removeAll() {
    edges.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    found.removeAll()
    (place, isOpen, offset, rows) = (0, false, 0, 0)
  }

  /// The last steps that go on from the next step at hand.
  var rest: Range<Int> {
    var end = offset
    while end < found.count, found.origins[end] == UInt32(truncatingIfNeeded: place) { end += 1 }
    return offset..<end
  }
}

/// The steps before the last ones, of many walks.
struct MiddleSteps {
  /// Behind how many of them the last ones are read together.
  static let group = 256

  /// Their origins are places among the steps before them.
  var found = Adjacency()
  /// The ends of those behind which last steps are read.
  private(set) var nodes: [NodeID] = []

  var count: Int { found.count }

  /// Keeps those that go on from their origins, in order.
  mutating func keep(_ isWanted: (EdgeID, Int) -> Bool) {
    var kept = 0
    for place in found.edges.indices where isWanted(found.edges[place], Int(found.origins[place])) {
      found.edges[kept] = found.edges[place]
      found.nodes[kept] = found.nodes[place]
      found.origins[kept] = found.origins[place]
      kept += 1
    }
    found.edges.removeLast(found.edges.count - kept)
    found.nodes.removeLast(found.nodes.count - kept)
    found.origins.removeLast(found.origins.count - kept)
  }

  /// Takes the ends of a group.
  mutating func take(from start: Int) {
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: found.nodes[start..<min(found.count, start + Self.group)])
  }
}
