import EntenteLanguage
import EntenteModel
import EntentePlan

/// The walks of a path pattern between two nodes in order of length, as many as are wanted: tries one length after another, depth first, and
/// turns back where the goal is too far (R. E. Korf, "Depth-First Iterative-Deepening", Artificial Intelligence 27, 1985), by the distances
/// that ``ProductGraph`` has found.
///
/// The first walk costs the exploration and its own length, unless the walks as long repeat what they may not.
final class ProductWalks {
  /// A walk: for each element, the places of its repetitions.
  struct Found {
    var places: [[Int32]]
    var bytes: Int { 64 + places.reduce(0) { $0 + 32 + 4 * $1.count } }
  }

  private struct Frame {
    var state: ProductGraph.State
    /// How often the element was repeated.
    var count: Int
    /// Repetitions from the node, and which is next; behind the last of them stands going on to the next element.
    var choices: Range<Int>
    var next: Int
    /// The repetition that led here and its edges; -1: the element before was done.
    var place: Int32
    var edges: Int
  }

  private let context: Execution
  private let plan: ProductSearch
  private let steps: [ProductSteps]
  private let graph: ProductGraph
  private let held: HeldMemory
  private var walk: Walk
  private var frames: [Frame] = []
  private var found: [Found] = []
  /// Whether some walk was turned back only because of its length.
  private var mayBeLonger = false

  init(_ context: Execution, _ plan: ProductSearch, _ steps: [ProductSteps]) {
    (self.context, self.plan, self.steps) = (context, plan, steps)
    graph = ProductGraph(context, steps)
    held = HeldMemory(context.meter)
    walk = Walk(plan.mode)
  }

  func search(from start: NodeID, to target: NodeID) throws(RunError) -> [Found] {
    found.removeAll()
    held.removeAll()
    graph.begin(from: start, to: target)
    var quota = PathQuota(plan.wanted)
    let longest = min(plan.longest ?? .max, bound)
    var (length, measured) = (0, -1)
    while length <= longest {
      try graph.explore(to: length)
      if graph.goal == nil {
        if graph.isComplete { break }
      } else {
        let stamp = graph.isComplete ? Int.max : graph.explored
        if stamp != measured { try graph.measure() }
        measured = stamp
        mayBeLonger = !graph.isComplete
        try follow(length, from: start, &quota)
        if quota.isDone || !mayBeLonger { break }
      }
      length += 1
    }
    return found
  }

  /// The most edges of a walk that repeats no more than its mode lets it.
  private var bound: Int {
    switch plan.mode {
    case .walk: .max
    case .acyclic, .simple: context.graph.nodeCount
    case .trail, nil: context.graph.edgeCount
    }
  }

  /// Finds walks of one length: all, or as many as are wanted.
  private func follow(_ length: Int, from start: NodeID, _ quota: inout PathQuota) throws(RunError) {
    walk.begin(at: start)
    frames.removeAll(keepingCapacity: true)
    try enter(ProductGraph.State(node: start, element: 0, count: 0), count: 0, place: -1, edges: 0)
    while let top = frames.indices.last {
      if Int(frames[top].state.element) == steps.count {
        if walk.length == length {
          guard quota.takes(length) else { return }
          try keep()
          if quota.isFull { return }
        }
        leave()
      } else if frames[top].next > frames[top].choices.upperBound {
        leave()
      } else {
        frames[top].next += 1
        try goOn(frames[top], by: frames[top].next - 1, length)
      }
    }
  }

  private func enter(_ state: ProductGraph.State, count: Int, place: Int32, edges: Int) throws(RunError) {
    var choices = 0..<0
    if Int(state.element) < steps.count {
      let step = steps[Int(state.element)]
      if step.element.max.map({ count < $0 }) ?? true { choices = try step.places(from: state.node) }
    }
    frames.append(Frame(state: state, count: count, choices: choices, next: choices.lowerBound, place: place, edges: edges))
    try context.meter.tick()
  }

  private func leave() {
    let frame = frames.removeLast()
    for _ in 0..<frame.edges { walk.pop() }
  }

  private func goOn(_ frame: Frame, by choice: Int, _ length: Int) throws(RunError) {
    try context.meter.tick(1 + walk.length / 16)
    guard choice < frame.choices.upperBound else {
      guard try graph.mayEnd(frame.state) else { return }
      let next = ProductGraph.State(node: frame.state.node, element: frame.state.element + 1, count: 0)
      if isNear(next, length - walk.length) { try enter(next, count: 0, place: -1, edges: 0) }
      return
    }
    let step = steps[Int(frame.state.element)]
    guard let node = step.end(choice) else { return }
    let next = graph.after(frame.state, at: node)
    let edges = step.edges(choice)
    guard isNear(next, length - walk.length - edges.count), try push(edges) else { return }
    try enter(next, count: frame.count + 1, place: Int32(choice), edges: edges.count)
  }

  /// Whether the goal can be reached from a state by no more than so many edges.
  private func isNear(_ state: ProductGraph.State, _ left: Int) -> Bool {
    guard let place = graph.place(of: state), Int(place) < graph.rest.count, graph.rest[Int(place)] >= 0 else { return false }
    if Int(graph.rest[Int(place)]) <= left { return true }
    mayBeLonger = true
    return false
  }

  /// Goes along edges, all of them or none.
  private func push(_ edges: [EdgeID]) throws(RunError) -> Bool {
    for (index, edge) in edges.enumerated() {
      let ends = try context.graph.ends(of: edge)
      let last = walk.nodes[walk.nodes.count - 1]
      let next = ends.from == last ? ends.to : ends.from
      guard walk.allows(edge, to: next) else {
        for _ in 0..<index { walk.pop() }
        return false
      }
      walk.push(edge, to: next)
    }
    return true
  }

  private func keep() throws(RunError) {
    var places = Array(repeating: [Int32](), count: steps.count)
    for (index, frame) in frames.enumerated() where frame.place >= 0 {
      places[Int(frames[index].state.element)].append(frame.place)
    }
    let walk = Found(places: places)
    try held.add(walk.bytes)
    found.append(walk)
  }
}
