import EntenteModel
import EntentePlan

/// The part of the product of a graph and a path pattern that lies around one node: a state is a node, the element of the pattern that comes
/// next or is being repeated, and how often it was, as far as that matters for its least number.
///
/// States are found in order of their distance in edges from the start (R. B. Dial, "Shortest-path forest with topological ordering", CACM
/// 12(11), 1969), each is left once, so that looking costs each edge at most once for each element and least repetition, however many walks
/// there are. The greatest numbers of repetitions are not looked at here: distances are never too large for that.
final class ProductGraph {
  struct State: Hashable {
    var node: NodeID
    var element: Int32
    var count: Int32
  }

  private let context: Execution
  private let steps: [ProductSteps]
  private let held: HeldMemory
  private(set) var states: [State] = []
  private var index: [State: Int32] = [:]
  private var isLeft: [Bool] = []
  /// By distance from the start: states that are to be left.
  private var waiting: [Int: [Int32]] = [:]
  private var farthest = 0
  /// How far all states have been left.
  private(set) var explored = 0
  /// Arrows of the product, backwards: a list for each state.
  private var heads: [Int32] = []
  private var arrows: [(from: Int32, length: Int32, next: Int32)] = []
  /// By state: the distance to the goal; -1 where it is not known.
  private(set) var rest: [Int32] = []
  private var target = NodeID(0)

  init(_ context: Execution, _ steps: [ProductSteps]) {
    (self.context, self.steps) = (context, steps)
    held = HeldMemory(context.meter)
  }

  func begin(from start: NodeID, to target: NodeID) {
    self.target = target
    states.removeAll(keepingCapacity: true)
    index.removeAll(keepingCapacity: true)
    isLeft.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    arrows.removeAll(keepingCapacity: true)
    waiting.removeAll()
    (farthest, explored) = (0, 0)
    rest = []
    _ = reach(State(node: start, element: 0, count: 0), at: 0)
  }

  /// The place of a state, where it was found.
  func place(of state: State) -> Int32? { index[state] }
  /// The end of the pattern, at the node where it is to end.
  var goal: Int32? { index[State(node: target, element: Int32(steps.count), count: 0)] }
  /// Whether there is nothing more to be found.
  var isComplete: Bool { explored > farthest }

  /// Leaves all states that are nearer than so many edges, and those as far away by what costs no edge.
  func explore(to distance: Int) throws(RunError) {
    while explored <= min(distance, farthest) {
      var next = 0
      while let level = waiting[explored], next < level.count {
        let place = level[next]
        next += 1
        if isLeft[Int(place)] { continue }
        isLeft[Int(place)] = true
        try leave(place, at: explored)
      }
      waiting[explored] = nil
      explored += 1
      try held.become(states.count * 112 + arrows.count * 20)
    }
  }

  private func reach(_ state: State, at distance: Int) -> Int32 {
    let place: Int32
    if let known = index[state] {
      place = known
      if isLeft[Int(place)] { return place }
    } else {
      place = Int32(states.count)
      states.append(state)
      index[state] = place
      isLeft.append(false)
      heads.append(-1)
    }
    waiting[distance, default: []].append(place)
    farthest = max(farthest, distance)
    return place
  }

  private func leave(_ place: Int32, at distance: Int) throws(RunError) {
    let state = states[Int(place)]
    guard Int(state.element) < steps.count else { return }
    let step = steps[Int(state.element)]
    let element = step.element
    if try mayEnd(state) { link(place, State(node: state.node, element: state.element + 1, count: 0), 0, distance) }
    guard element.max.map({ Int(state.count) < $0 }) ?? true else { return }
    for found in try step.places(from: state.node) {
      guard let node = step.end(found) else { continue }
      link(place, after(state, at: node), step.length(found), distance)
    }
    try context.meter.tick()
  }

  /// Whether an element may be done in a state, and the next one begin.
  func mayEnd(_ state: State) throws(RunError) -> Bool {
    let step = steps[Int(state.element)]
    guard Int(state.count) >= min(step.element.min, Int(Int32.max)) else { return false }
    return Int(state.element) + 1 == steps.count ? state.node == target : try step.passes(state.node)
  }

  /// The state after one more repetition.
  func after(_ state: State, at node: NodeID) -> State {
    let cap = max(steps[Int(state.element)].element.min, 0)
    return State(node: node, element: state.element, count: Int32(clamping: min(Int(state.count) + 1, cap)))
  }

  private func link(_ from: Int32, _ state: State, _ length: Int, _ distance: Int) {
    let to = reach(state, at: distance + length)
    arrows.append((from, Int32(truncatingIfNeeded: length), heads[Int(to)]))
    heads[Int(to)] = Int32(arrows.count - 1)
  }

  /// Finds the distances of all states to the goal, along what was explored. O(arrows).
  func measure() throws(RunError) {
    rest = Array(repeating: -1, count: states.count)
    guard let goal else { return }
    var levels: [Int: [Int32]] = [0: [goal]]
    var (distance, last) = (0, 0)
    while distance <= last {
      var next = 0
      while let level = levels[distance], next < level.count {
        let place = Int(level[next])
        next += 1
        if rest[place] >= 0 { continue }
        rest[place] = Int32(truncatingIfNeeded: distance)
        var arrow = heads[place]
        while arrow >= 0 {
          let (from, length, following) = arrows[Int(arrow)]
          if rest[Int(from)] < 0 {
            levels[distance + Int(length), default: []].append(from)
            last = max(last, distance + Int(length))
          }
          arrow = following
          try context.meter.tick()
        }
      }
      levels[distance] = nil
      distance += 1
    }
  }
}
