package import EntenteBytes
package import EntenteModel

/// The store's own buffers for finding and reading many lists at once.
package struct ListWork: Sendable {
  /// Slots to look for at nodes of which it is not known which they have.
  private(set) var slots: [UInt32] = []
  /// The slots that nodes have, as bits of their group's.
  var occupied: [Occupied] = []
  var touched: UInt64 = 0
  var lists: [EdgeList] = []
  var runs: [PlaceRun] = []
  /// By type × 2, + 1 for incoming: the first list; by list: the next of the same type and direction. −1 for none.
  var heads: [Int32] = []
  private var next: [Int32] = []
  private var starts: [UInt32] = []
  private var targets: [UInt32] = []
  private var nodes: [NodeID] = []
  private var edges: [EdgeID] = []
  private var origins: [UInt32] = []

  package init() {}

  struct Occupied {
    var group: Int
    var outgoing: UInt64
    var incoming: UInt64
  }

  /// Strings lists of one type and direction together, in order. O(lists + types).
  mutating func link(_ lists: ArraySlice<EdgeList>, slots: Int) {
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: slots))
    next.removeAll(keepingCapacity: true)
    next.append(contentsOf: repeatElement(-1, count: lists.count))
    for place in stride(from: lists.count &- 1, through: 0, by: -1) {
      let list = lists[lists.startIndex &+ place]
      let slot = Int(list.slot)
      next[place] = heads[slot]
      heads[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// The runs of a slot's lists.
  func takeRuns(_ slot: Int, _ lists: ArraySlice<EdgeList>, into runs: inout [PlaceRun]) {
    runs.removeAll(keepingCapacity: true)
    var place = Int(heads[slot])
    while place >= 0 {
      let list = lists[lists.startIndex &+ place]
      runs.append(PlaceRun(start: list.start, count: list.length, origin: list.origin))
      place = Int(next[place])
    }
  }

  /// Takes the slots of some types and a direction (`nil` for both, outgoing ones first).
  mutating func take(_ types: some Sequence<TypeID>, _ direction: Direction?) {
    slots.removeAll(keepingCapacity: true)
    for side in Direction.allCases where direction ?? side == side {
      for type in types { slots.append(EdgeList.slot(type, side)) }
    }
  }

  /// Puts the edges from place `first` on in the order of their origins, of which there are `count`; those of one origin stay in order. O(edges + origins).
  mutating func sort(_ output: inout Adjacency, from first: Int, origins count: Int) {
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: count + 1))
    targets.removeAll(keepingCapacity: true)
    targets.append(contentsOf: repeatElement(0, count: output.count - first))
    guard Self.findTargets(output.origins[first...], &starts, &targets) else { return }
    Self.scatter(&output.edges, from: first, &edges, targets)
    Self.scatter(&output.origins, from: first, &origins, targets)
    if !output.nodes.isEmpty { Self.scatter(&output.nodes, from: first, &nodes, targets) }
  }

  /// Where each edge comes to lie, by its origin; `false` where all lie there already.
  private static func findTargets(_ origins: ArraySlice<UInt32>, _ starts: inout [UInt32], _ targets: inout [UInt32]) -> Bool {
    let count = starts.count - 1
    let origins = origins.span
    var starts = starts.mutableSpan
    var targets = targets.mutableSpan
    var (last, isInOrder) = (0 as UInt32, true)
    for place in origins.indices {
      starts[Int(origins[place]) &+ 1] &+= 1
      isInOrder = isInOrder && last <= origins[place]
      last = origins[place]
    }
    if isInOrder { return false }
    for origin in 0..<count { starts[origin &+ 1] &+= starts[origin] }
    for place in origins.indices {
      targets[place] = starts[Int(origins[place])]
      starts[Int(origins[place])] &+= 1
    }
    return true
  }

  private static func scatter<Element: BitwiseCopyable>(
    _ values: inout [Element], from first: Int, _ buffer: inout [Element], _ targets: [UInt32]
  ) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: values[first...])
    let from = buffer.span
    let targets = targets.span
    var values = values.mutableSpan
    for place in from.indices { values[first &+ Int(targets[place])] = from[place] }
  }
}

extension GraphStore {
  /// The edges at each of several nodes that pass a test, appended in the nodes' order, with `origins` telling which, and without `types`; of each node by
  /// type, then by far end. Where nobody wants the nodes' order, all by type. Lists of one type are read together, whichever nodes they belong to: a column after the other, not an edge after the other.
  package func neighbours(
    of batch: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency
  ) throws(StoreError) {
    if let delta { return try delta.neighbours(of: batch, direction, where: test, into: &output) }
    var lists: [EdgeList] = []
    swap(&lists, &output.work.lists)
    defer { swap(&lists, &output.work.lists) }
    lists.removeAll(keepingCapacity: true)
    try self.lists(of: batch[...], first: 0, direction, types: test.types, into: &lists, &output.work)
    let first = output.count
    try read(lists[...], test, &output)
    guard batch.count > 1, output.wantsOrder else { return }
    var work = ListWork()
    swap(&work, &output.work)
    defer { swap(&work, &output.work) }
    work.sort(&output, from: first, origins: batch.count)
  }

  /// The edges of lists that ``lists(of:first:_:types:into:_:)`` gave, with the lists' origins and without `types`, appended: where there is no test, a list
  /// after the other; else those that pass it, by type, direction and list.
  package func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(StoreError) {
    if let delta { return try delta.neighbours(in: lists, where: test, into: &output) }
    guard let test else { return try append(lists, &output) }
    try read(lists, test, &output)
  }

  private func read(_ lists: ArraySlice<EdgeList>, _ test: EdgeTest, _ output: inout Adjacency) throws(StoreError) {
    if lists.isEmpty { return }
    // Of edges that go out, of which nobody wants the far ends, only the dates are looked at.
    output.work.touched ^= file.bytes.touch(lists.span, listLayouts, targets: output.wantsNodes)
    if !test.columns.isEmpty { output.work.touched ^= file.bytes.touch(lists.span, columns: test.columns) }
    var runs: [PlaceRun] = []
    swap(&runs, &output.work.runs)
    defer { swap(&runs, &output.work.runs) }
    if lists.count == 1 {
      let list = lists[lists.startIndex]
      runs.removeAll(keepingCapacity: true)
      runs.append(PlaceRun(start: list.start, count: list.length, origin: list.origin))
      return try append(runs, slot: Int(list.slot), test, &output)
    }
    output.work.link(lists, slots: 2 * outgoing.count)
    for slot in 0..<(2 * outgoing.count) where output.work.heads[slot] >= 0 {
      output.work.takeRuns(slot, lists, into: &runs)
      try append(runs, slot: slot, test, &output)
    }
  }

  private func append(_ runs: [PlaceRun], slot: Int, _ test: EdgeTest, _ output: inout Adjacency) throws(StoreError) {
    guard let tests = test.places.isEmpty ? 0..<0 : test.places[slot >> 1] else { return }
    try append(runs, slot >> 1, slot & 1 == 0 ? .outgoing : .incoming, test, tests, &output)
  }

  /// The edges of runs, of one type and direction, that pass some of the tests.
  private func append(
    _ runs: [PlaceRun], _ type: Int, _ direction: Direction, _ test: EdgeTest, _ tests: Range<Int>, _ output: inout Adjacency
  ) throws(StoreError) {
    output.places.removeAll(keepingCapacity: true)
    var tests = tests
    if direction == .incoming {
      try incoming[type].values.gather(runs, file, to: &output.places)
    } else if let first = tests.first {
      // Edges that go out stand together: so do their dates.
      let days = test.filters[test.tests[first].filter].days
      if try test.tests[first].keep(days, of: runs, to: &output.places, file) {
        tests = tests.dropFirst()
      } else {
        PlaceRun.append(runs, to: &output.places)
      }
    } else {
      PlaceRun.append(runs, to: &output.places)
    }
    for place in tests where !output.places.isEmpty {
      try test.tests[place].keep(test.filters[test.tests[place].filter].days, &output.places, file)
    }
    if output.places.isEmpty { return }
    if output.wantsNodes {
      if direction == .outgoing {
        try outgoing[type].values.gather(output.places, file, to: &output.nodes) { NodeID($0) }
      } else {
        try appendSources(output.places, type, to: &output.nodes)
      }
    }
    output.appendPlaces(after: UInt32(truncatingIfNeeded: edgeStarts[type]))
  }
}
