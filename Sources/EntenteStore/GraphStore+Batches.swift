import EntenteBytes
package import EntenteModel

/// The store's own buffers for finding and reading many lists at once.
package struct ListWork: Sendable {
  /// Lists that may not be empty.
  struct Wanted {
    let node: NodeID
    let origin: UInt32
    let type: UInt16
    let direction: Direction
  }
  var wanted: [Wanted] = []
  var samples: [UInt64] = []
  var touched: UInt64 = 0
  var lists: [EdgeList] = []
  var runs: [PlaceRun] = []
  /// By type × 2, + 1 for incoming: the first list; by list: the next of the same type and direction. −1 for none.
  var heads: [Int32] = []
  private var next: [Int32] = []
  private var starts: [Int] = []
  private var nodes: [NodeID] = []
  private var edges: [EdgeID] = []
  private var origins: [UInt32] = []

  package init() {}

  @inline(__always) mutating func want(_ node: NodeID, _ origin: UInt32, _ type: Int, _ direction: Direction) {
    wanted.append(Wanted(node: node, origin: origin, type: UInt16(truncatingIfNeeded: type), direction: direction))
  }

  /// Strings lists of one type and direction together, in order. O(lists + types).
  mutating func link(_ lists: ArraySlice<EdgeList>, slots: Int) {
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: slots))
    next.removeAll(keepingCapacity: true)
    next.append(contentsOf: repeatElement(-1, count: lists.count))
    for place in stride(from: lists.count &- 1, through: 0, by: -1) {
      let list = lists[lists.startIndex &+ place]
      let slot = Int(list.type?.rawValue ?? 0) &* 2 &+ Int(list.direction.rawValue)
      next[place] = heads[slot]
      heads[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// The runs of a slot's lists.
  mutating func takeRuns(_ slot: Int, _ lists: ArraySlice<EdgeList>) {
    runs.removeAll(keepingCapacity: true)
    var place = Int(heads[slot])
    while place >= 0 {
      let list = lists[lists.startIndex &+ place]
      runs.append(PlaceRun(start: list.start, count: list.length, origin: list.origin))
      place = Int(next[place])
    }
  }

  /// Puts the edges from place `first` on in the order of their origins, of which there are `count`; those of one origin stay in order. O(edges + origins).
  mutating func sort(_ output: inout Adjacency, from first: Int, origins count: Int) {
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: count + 1))
    for place in first..<output.count { starts[Int(output.origins[place]) + 1] += 1 }
    for origin in 0..<count { starts[origin + 1] += starts[origin] }
    edges.removeAll(keepingCapacity: true)
    edges.append(contentsOf: output.edges[first...])
    origins.removeAll(keepingCapacity: true)
    origins.append(contentsOf: output.origins[first...])
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: output.nodes.dropFirst(first))
    for place in edges.indices {
      let origin = Int(origins[place])
      let target = first + starts[origin]
      starts[origin] += 1
      output.edges[target] = edges[place]
      output.origins[target] = origins[place]
      if !nodes.isEmpty { output.nodes[target] = nodes[place] }
    }
  }
}

extension GraphStore {
  /// The edges at each of several nodes that pass a test, appended in the nodes' order, with `origins` telling which, and without `types`; of each node by
  /// type, then by far end. Lists of one type are read together, whichever nodes they belong to: a column after the other, not an edge after the other.
  package func neighbours(
    of batch: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency
  ) throws(StoreError) {
    var work = ListWork()
    swap(&work, &output.work)
    defer { swap(&work, &output.work) }
    var lists: [EdgeList] = []
    swap(&lists, &work.lists)
    defer { swap(&lists, &work.lists) }
    lists.removeAll(keepingCapacity: true)
    try self.lists(of: batch[...], first: 0, direction, types: test.types, into: &lists, &work)
    let first = output.count
    try read(lists[...], test, &output, &work)
    if batch.count > 1 { work.sort(&output, from: first, origins: batch.count) }
  }

  /// The edges of lists that ``lists(of:origin:_:types:into:)`` gave, of which those that pass a test where there is one, appended by type, direction and
  /// list, with the lists' origins and without `types`.
  package func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(StoreError) {
    var work = ListWork()
    swap(&work, &output.work)
    defer { swap(&work, &output.work) }
    try read(lists, test, &output, &work)
  }

  private func read(
    _ lists: ArraySlice<EdgeList>, _ test: EdgeTest?, _ output: inout Adjacency, _ work: inout ListWork
  ) throws(StoreError) {
    work.link(lists, slots: 2 * outgoing.count)
    for slot in 0..<(2 * outgoing.count) where work.heads[slot] >= 0 {
      let tests = test.map { $0.places.isEmpty ? 0..<0 : $0.places[slot >> 1] } ?? 0..<0
      guard let tests else { continue }
      work.takeRuns(slot, lists)
      try append(work.runs, slot >> 1, slot & 1 == 0 ? .outgoing : .incoming, test, tests, &output)
    }
  }

  /// The edges of runs, of one type and direction, that pass some of the tests.
  private func append(
    _ runs: [PlaceRun], _ type: Int, _ direction: Direction, _ test: EdgeTest?, _ tests: Range<Int>, _ output: inout Adjacency
  ) throws(StoreError) {
    output.places.removeAll(keepingCapacity: true)
    if direction == .outgoing {
      PlaceRun.append(runs, to: &output.places)
    } else {
      try incoming[type].values.gather(runs, file, to: &output.places)
    }
    if let test {
      for place in tests where !output.places.isEmpty {
        try test.tests[place].keep(test.filters[test.tests[place].filter].days, &output.places, file)
      }
    }
    if output.places.isEmpty { return }
    if output.wantsNodes {
      if direction == .outgoing {
        try outgoing[type].values.gather(output.places, file, to: &output.nodes) { NodeID($0) }
      } else {
        try appendSources(output.places, type, to: &output.nodes)
      }
    }
    let first = UInt32(truncatingIfNeeded: edgeStarts[type])
    for place in output.places {
      output.edges.append(EdgeID(first &+ UInt32(truncatingIfNeeded: place)))
      output.origins.append(UInt32(truncatingIfNeeded: place &>> 32))
    }
  }
}
