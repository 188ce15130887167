import EntenteModel
import EntenteStore

/// The ends of a search that walks no further: the next steps of the walk at hand, and all their last steps, read at once.
struct LastSteps {
  /// How many next steps are taken together.
  static let group = 64

  /// The next steps.
  var edges: [EdgeID] = []
  var nodes: [NodeID] = []
  /// The last ones; their origins are places among the next ones.
  var found = Adjacency()
  /// Which of the next steps is at hand, whether its own row is done, and which of the last ones comes next.
  var place = 0
  var isOpen = false
  var offset = 0

  var isDone: Bool { place == edges.count }

  mutating func removeAll() {
    edges.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    found.removeAll()
    (place, isOpen, offset) = (0, false, 0)
  }

  /// The last steps that go on from the next step at hand.
  var rest: Range<Int> {
    var end = offset
    while end < found.count, found.origins[end] == UInt32(truncatingIfNeeded: place) { end += 1 }
    return offset..<end
  }
}
