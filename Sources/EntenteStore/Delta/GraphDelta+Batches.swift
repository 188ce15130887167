import EntenteBytes
import EntenteModel

/// Many nodes at once. What the base gives is sieved, what the changes give is renumbered.
extension GraphDelta {
  func neighbours(of batch: [NodeID], _ direction: Direction, where test: EdgeTest, into output: inout Adjacency) throws(StoreError) {
    let (baseTest, ownTest) = tests(test)
    let first = output.count
    var (nodes, origins): ([NodeID], [UInt32]) = ([], [])
    for (place, node) in batch.enumerated() where isInBase(node) {
      nodes.append(node)
      origins.append(UInt32(truncatingIfNeeded: place))
    }
    try take(base, nodes, origins, direction, baseTest, &output)
    removeGone(from: first, &output)
    (nodes, origins) = ([], [])
    for (place, node) in batch.enumerated() {
      guard let own = own(node.rawValue) else { continue }
      nodes.append(NodeID(UInt32(own)))
      origins.append(UInt32(truncatingIfNeeded: place))
    }
    let start = output.count
    try take(added, nodes, origins, direction, ownTest, &output)
    translate(from: start, &output)
    var work = ListWork()
    if batch.count > 1, output.wantsOrder { work.sort(&output, from: first, origins: batch.count) }
  }

  private func take(
    _ store: GraphStore, _ nodes: [NodeID], _ origins: [UInt32], _ direction: Direction, _ test: EdgeTest, _ output: inout Adjacency
  ) throws(StoreError) {
    let first = output.count
    guard !nodes.isEmpty else { return }
    try store.neighbours(of: nodes, direction, where: test, into: &output)
    for place in first..<output.count { output.origins[place] = origins[Int(output.origins[place])] }
  }

  /// A test as each of the two graphs takes it.
  private func tests(_ test: EdgeTest) -> (base: EdgeTest, added: EdgeTest) {
    if let parts = test.parts { return (parts.base, parts.added) }
    return (test.types.map { EdgeTest(types: baseTypes($0)) } ?? test, test.types.map { EdgeTest(types: ownTypes($0)) } ?? test)
  }

  private func baseTypes(_ wanted: [TypeID]) -> [TypeID] { wanted.filter { types.isInBase($0.rawValue) } }
  private func ownTypes(_ wanted: [TypeID]) -> [TypeID] { wanted.compactMap { types.into($0.rawValue).map { TypeID($0) } } }

  func edgeTest(types: [TypeID]?, where filters: [DayFilter]) -> EdgeTest {
    // A key that one of the two graphs does not have is absent there from every edge: its number is beyond all of theirs.
    let own = filters.map { filter in
      var filter = filter
      filter.key = KeyID(keys.into(filter.key.rawValue) ?? UInt16.max)
      return filter
    }
    let parts = EdgeTest.Parts(
      base: base.edgeTest(types: types.map(baseTypes), where: filters), added: added.edgeTest(types: types.map(ownTypes), where: own))
    return EdgeTest(types: types, parts: parts)
  }

  func lists(
    of nodes: ArraySlice<NodeID>, first: UInt32, _ direction: Direction?, types: [TypeID]?, into output: inout [EdgeList],
    _ work: inout ListWork
  ) throws(StoreError) {
    let (baseTypes, ownTypes) = (types.map(baseTypes), types.map(ownTypes))
    var start = nodes.startIndex
    for place in nodes.indices {
      let own = own(nodes[place].rawValue)
      guard own != nil || !isInBase(nodes[place]) else { continue }
      let end = isInBase(nodes[place]) ? place + 1 : place
      let origin = first &+ UInt32(truncatingIfNeeded: start - nodes.startIndex)
      try base.lists(of: nodes[start..<end], first: origin, direction, types: baseTypes, into: &output, &work)
      start = place + 1
      guard let own else { continue }
      var lists: [EdgeList] = []
      let ownOrigin = first &+ UInt32(truncatingIfNeeded: place - nodes.startIndex)
      try added.lists(of: [NodeID(UInt32(own))][...], first: ownOrigin, direction, types: ownTypes, into: &lists, &work)
      output += lists.map { EdgeList(changed: $0, node: nodes[place], type: TypeID(self.types.out($0.type?.rawValue ?? 0))) }
    }
    let origin = first &+ UInt32(truncatingIfNeeded: start - nodes.startIndex)
    try base.lists(of: nodes[start...], first: origin, direction, types: baseTypes, into: &output, &work)
  }

  func neighbours(in lists: ArraySlice<EdgeList>, where test: EdgeTest?, into output: inout Adjacency) throws(StoreError) {
    let parts = test.map(tests)
    let first = output.count
    let changed = lists.filter(\.isChanged)
    try base.neighbours(in: changed.isEmpty ? lists : lists.filter { !$0.isChanged }[...], where: parts?.base, into: &output)
    removeGone(from: first, &output)
    var own: [EdgeList] = []
    for list in changed {
      guard let type = list.type.flatMap({ types.into($0.rawValue) }), let node = self.own(list.node.rawValue) else { continue }
      let ownNode = NodeID(UInt32(node))
      let range = try added.range(ownNode, list.direction, Int(type))
      own.append(EdgeList(node: ownNode, origin: list.origin, type: TypeID(type), direction: list.direction, places: range))
    }
    let start = output.count
    if !own.isEmpty { try added.neighbours(in: own[...], where: parts?.added, into: &output) }
    translate(from: start, &output)
  }

  func daySpans(of batch: [EdgeID], _ key: KeyID, into output: inout DaySpans) throws(StoreError) {
    var start = 0
    while start < batch.count {
      let isOfBase = isInBase(batch[start])
      var end = start + 1
      while end < batch.count, isInBase(batch[end]) == isOfBase { end += 1 }
      if isOfBase {
        try base.daySpans(of: Array(batch[start..<end]), key, into: &output)
      } else if let ownKey = keys.into(key.rawValue) {
        try added.daySpans(of: batch[start..<end].map { own($0) }, KeyID(ownKey), into: &output)
      } else {
        output.appendAbsent(end - start)
      }
      start = end
    }
  }
}
